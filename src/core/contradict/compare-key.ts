import { add } from '../detect/numbers/decimal';
import type { Claim, ClaimKind } from '../model/claim';
import type { Camp, Contradiction, ContradictionStatus } from '../model/contradiction';
import { clashOf, daysBetween, type Clash } from './clash';
import { compareValues } from './compare-values';
import { valueText } from './value-text';

/** Claims of one key that are compared; keys that have more are reported. */
export const MOST_CLAIMS = 200;
const SURE = 0.7;

/** What claims under one key contradict each other, best first. All have one subject and attribute. */
export function compareKey(claims: readonly Claim[]): Contradiction[] {
  const sorted = [...claims].sort(byPlace).slice(0, MOST_CLAIMS);
  const cards = sorted.flatMap((claim) => sumCard(claim) ?? []);
  const camps = campsOf(sorted.filter(({ kind }) => kind !== 'sum'));
  if (camps.length >= 2) {
    const card = cardOf(camps);
    if (card !== null) cards.push(card);
  }
  return cards;
}

function byPlace(a: Claim, b: Claim): number {
  return (
    compare(a.documentDate ?? '9', b.documentDate ?? '9') ||
    compare(a.uri, b.uri) ||
    a.sentence.start - b.sentence.start ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Claims that agree, in the order in which the first of each camp came. Claims that clash with nobody are in none. */
function campsOf(claims: readonly Claim[]): Claim[][] {
  const clashing = claims.filter((claim) => claims.some((other) => other !== claim && clashOf(claim, other) !== null));
  const camps: Claim[][] = [];
  for (const claim of clashing) {
    const camp = camps.find((members) => members.every((member) => agrees(member, claim)));
    if (camp === undefined) camps.push([claim]);
    else camp.push(claim);
  }
  return camps;
}

function agrees(a: Claim, b: Claim): boolean {
  const likeness = compareValues(a.value, b.value);
  return a.polarity === b.polarity && (likeness === 'same' || likeness === 'close') && clashOf(a, b) === null;
}

interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  readonly clash: Clash;
}

function cardOf(camps: readonly Claim[][]): Contradiction | null {
  const pairs: Pair[] = [];
  for (const [at, one] of camps.entries()) {
    for (const other of camps.slice(at + 1)) {
      for (const a of one) {
        for (const b of other) {
          const clash = clashOf(a, b);
          if (clash !== null) pairs.push({ a, b, clash });
        }
      }
    }
  }
  // The pair that is surest speaks for the card.
  const best = pairs.sort((x, y) => rank(x) - rank(y) || compare(x.a.id + x.b.id, y.a.id + y.b.id))[0];
  if (best === undefined) return null;
  const { a, b, clash } = best;
  const involved = camps.filter((camp) =>
    camp.some((claim) => pairs.some((pair) => pair.a === claim || pair.b === claim)),
  );
  const sure = clash.doubts.length === 0 && Math.min(a.confidence, b.confidence) >= SURE;
  const between =
    a.documentDate !== null && b.documentDate !== null ? daysBetween(a.documentDate, b.documentDate) : null;
  return {
    id: idOf(involved.flat()),
    kind: a.kind,
    status: statusOf(best, pairs),
    tier: sure ? 'certain' : 'look',
    subject: a.subject,
    attribute: a.attribute,
    camps: involved.map(campOf).sort((x, y) => y.claims.length - x.claims.length),
    why: {
      code: clash.code,
      sameDocument: a.uri === b.uri,
      sameSpeaker: a.speaker.side === b.speaker.side,
      ...(between === null ? {} : { between: `P${String(between)}D` }),
      doubts: clash.doubts,
    },
  };
}

function rank({ a, b, clash }: Pair): number {
  return (
    clash.doubts.length * 2 + (clash.inTime ? 1 : 0) + (clash.variant ? 1 : 0) - Math.min(a.confidence, b.confidence)
  );
}

const STANCES = new Set<ClaimKind>(['status', 'act', 'order']);

/**
 * Overlapping time and same or no speaker: a contradiction; different speakers: disputed; one after the other: a change. A fact that one text cites and another
 * states is simply told in two ways; what is a matter of judgement is held against its speakers, unless one of them says both.
 */
function statusOf({ a, b, clash }: Pair, pairs: readonly Pair[]): ContradictionStatus {
  if (clash.variant) return 'name-variant';
  if (clash.inTime) return 'change-over-time';
  if (a.speaker.side === b.speaker.side) return 'contradiction';
  const isNamed = ({ speaker }: Claim): boolean => speaker.name !== null;
  if (isNamed(a) && isNamed(b)) return 'disputed';
  const anyNamed = STANCES.has(a.kind) && pairs.some((pair) => isNamed(pair.a) || isNamed(pair.b));
  return anyNamed ? 'disputed' : 'contradiction';
}

function campOf(claims: readonly Claim[]): Camp {
  const best = [...claims].sort((a, b) => b.confidence - a.confidence)[0];
  return { value: best === undefined ? '' : valueText(best), claims };
}

function idOf(claims: readonly Claim[]): string {
  return [...new Set(claims.map(({ id }) => id))].sort().join('-').slice(0, 83);
}

/** A total that its own parts do not make. */
function sumCard(claim: Claim): Contradiction | null {
  const { value } = claim;
  if (value.kind !== 'sum' || (claim.modality !== 'asserted' && claim.modality !== 'reported')) return null;
  const made = value.parts.reduce((sum, part) => add(sum, part), '0');
  if (made === value.total) return null;
  // Less than half, or more than twice as much: no parts of it.
  if (Number(made) * 2 < Number(value.total) || Number(made) > Number(value.total) * 2) return null;
  const part = { ...claim, value: { ...value, total: made } };
  return {
    id: idOf([claim]),
    kind: 'sum',
    status: 'contradiction',
    tier:
      claim.confidence >= SURE && Number(made) < Number(value.total) * 2 && Number(made) * 2 > Number(value.total)
        ? 'certain'
        : 'look',
    subject: claim.subject,
    attribute: claim.attribute,
    camps: [
      { value: value.total, claims: [claim] },
      { value: made, claims: [part] },
    ],
    why: { code: 'sum-differs', sameDocument: true, sameSpeaker: true, doubts: [], args: { total: value.total, made } },
  };
}
