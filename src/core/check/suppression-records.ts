import type { Suppression } from '../model/finding';
import type { JsonObject } from '../model/json';

/** The suppression that a stored record holds; `null` when it holds none that this version understands: it stays as it is on disk. */
export function readSuppression(record: JsonObject): Suppression | null {
  const { id, rule, fingerprint, reason, about, creator, created, modified } = record;
  if (typeof id !== 'string' || id === '' || typeof rule !== 'string' || rule === '') return null;
  if (typeof fingerprint !== 'string' || typeof reason !== 'string' || typeof created !== 'string') return null;
  return {
    id,
    rule,
    fingerprint,
    reason,
    ...(typeof about === 'string' ? { about } : {}),
    ...(typeof creator === 'string' ? { creator } : {}),
    created,
    ...(typeof modified === 'string' ? { modified } : {}),
  };
}

/** The record of a suppression, as it is stored. */
export function suppressionRecord(suppression: Suppression): JsonObject & { readonly id: string } {
  return { ...suppression };
}
