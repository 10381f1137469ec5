import type { ClaimKind } from '../model/claim';
import { isJsonObject, type Json, type JsonObject } from '../model/json';
import { VERDICT_KINDS, type RuledCamp, type Verdict } from '../model/verdict';

const CLAIM_KINDS: Readonly<Record<ClaimKind, true>> = {
  amount: true,
  count: true,
  percentage: true,
  date: true,
  duration: true,
  order: true,
  role: true,
  owner: true,
  place: true,
  name: true,
  status: true,
  act: true,
  age: true,
  sum: true,
};

/** The verdict that a stored record holds; `null` when it holds none that this version understands: it stays as it is on disk. */
export function readVerdict(record: JsonObject): Verdict | null {
  const { id, reason, attribute, subject, creator, created, modified } = record;
  const verdict = VERDICT_KINDS.find((kind) => kind === record['verdict']);
  const kind = readKind(record['kind']);
  const camps = readCamps(record['camps']);
  if (typeof id !== 'string' || id === '' || verdict === undefined || kind === null || camps === null) return null;
  if (typeof attribute !== 'string' || attribute === '' || typeof subject !== 'string') return null;
  if (typeof creator !== 'string' || !isInstant(created) || (modified !== undefined && !isInstant(modified)))
    return null;
  if (reason !== undefined && typeof reason !== 'string') return null;
  return {
    id,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    kind,
    attribute,
    subject,
    camps,
    creator,
    created,
    ...(modified === undefined ? {} : { modified }),
  };
}

/** The record of a verdict, as it is stored. */
export function verdictRecord({ camps, ...rest }: Verdict): JsonObject & { readonly id: string } {
  return {
    ...rest,
    camps: camps.map(({ value, claims }) => ({ value, claims: claims.map(({ id, quote }) => ({ id, quote })) })),
  };
}

function readKind(value: Json | undefined): ClaimKind | null {
  return typeof value === 'string' && Object.hasOwn(CLAIM_KINDS, value) ? (value as ClaimKind) : null;
}

/** All of them, or none when one is broken: a ruling on other camps would be another one. */
function readCamps(value: Json | undefined): RuledCamp[] | null {
  if (!Array.isArray(value) || value.length < 2) return null;
  const camps = (value as readonly Json[]).map(readCamp);
  return camps.every((camp) => camp !== null) ? camps : null;
}

function readCamp(camp: Json): RuledCamp | null {
  if (!isJsonObject(camp) || typeof camp['value'] !== 'string' || !Array.isArray(camp['claims'])) return null;
  const claims: { readonly id: string; readonly quote: string }[] = [];
  for (const claim of camp['claims'] as readonly Json[]) {
    if (!isJsonObject(claim)) return null;
    const { id, quote } = claim;
    if (typeof id !== 'string' || id === '' || typeof quote !== 'string') return null;
    claims.push({ id, quote });
  }
  return claims.length === 0 ? null : { value: camp['value'], claims };
}

/** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it: compared as strings. */
function isInstant(value: Json | undefined): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
}
