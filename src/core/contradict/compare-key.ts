import { add } from '../detect/numbers/decimal';
import type { Claim, ClaimKind } from '../model/claim';
import type { Camp, Contradiction, ContradictionStatus } from '../model/contradiction';
import { clashOf, daysBetween, isOpen, type Clash } from './clash';
import { compareValues } from './compare-values';
import { valueText } from './value-text';

/**
 * Claims of one key that are compared: the cost is the square of it. Keys that have more are reported (`ClaimTable.hotKeys`), and of them the earliest claims are
 * compared.
 */
export const MOST_CLAIMS = 64;
const SURE = 0.7;

/** What claims under one key contradict each other, best first. All have one subject and attribute. */
export function compareKey(claims: readonly Claim[]): Contradiction[] {
  return compareChosen(chooseClaims(claims));
}

/** The claims of a key that are compared, by date and place. Linear in the claims. */
export function chooseClaims(claims: readonly Claim[]): Claim[] {
  if (claims.length <= MOST_CLAIMS) return [...claims].sort(byPlace);
  const chosen = claims.slice(0, MOST_CLAIMS).sort(byPlace);
  for (const claim of claims.slice(MOST_CLAIMS)) {
    let at = chosen.length;
    while (at > 0 && byPlace(claim, chosen[at - 1] ?? claim) < 0) at--;
    if (at === chosen.length) continue;
    chosen.splice(at, 0, claim);
    chosen.pop();
  }
  return chosen;
}

/** Whether a key needs to be looked at: most have one claim, or none that anybody denies. */
export function mayContradict(claims: readonly Claim[]): boolean {
  const [first] = claims;
  if (first === undefined || sayTheSame(claims)) return false;
  return claims.some(({ kind }) => kind === 'sum') || (claims.length > 1 && !isOpen(first));
}

/** See `compareKey`; `sorted`: as `chooseClaims` gives them. */
export function compareChosen(sorted: readonly Claim[]): Contradiction[] {
  if (sorted.length < 2 && sorted[0]?.kind !== 'sum') return [];
  const cards = sorted.flatMap((claim) => sumCard(claim) ?? []);
  const others = sorted.filter(({ kind }) => kind !== 'sum');
  if (others.length < 2 || sayTheSame(others)) return cards;
  const clashes = clashesAmong(others);
  const card = clashes.size === 0 ? null : cardOf(campsOf(others, clashes), clashes);
  if (card !== null) cards.push(card);
  return cards;
}

/** Acts and states that nobody denies: what most claims are. */
function sayTheSame([first, ...others]: readonly Claim[]): boolean {
  const isPlain = ({ value }: Claim): boolean => value.kind === 'truth' || value.kind === 'status';
  return (
    first !== undefined && isPlain(first) && others.every((one) => isPlain(one) && one.polarity === first.polarity)
  );
}

/** Of two claims of one key the first is not among those that are compared when the second is the last of them. */
export function isBehind(claim: Claim, last: Claim): boolean {
  return byPlace(claim, last) > 0;
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

/** Of each claim that clashes with another its clashes. */
type Clashes = ReadonlyMap<Claim, ReadonlyMap<Claim, Clash>>;

function clashesAmong(claims: readonly Claim[]): Clashes {
  const found = new Map<Claim, Map<Claim, Clash>>();
  const of = (claim: Claim): Map<Claim, Clash> => {
    let own = found.get(claim);
    if (own === undefined) found.set(claim, (own = new Map<Claim, Clash>()));
    return own;
  };
  for (const [at, a] of claims.entries()) {
    for (let next = at + 1; next < claims.length; next++) {
      const b = claims[next];
      const clash = b === undefined ? null : clashOf(a, b);
      if (b === undefined || clash === null) continue;
      of(a).set(b, clash);
      of(b).set(a, clash);
    }
  }
  return found;
}

/** Claims that agree, in the order in which the first of each camp came. Claims that clash with nobody are in none. */
function campsOf(claims: readonly Claim[], clashes: Clashes): Claim[][] {
  const camps: Claim[][] = [];
  for (const claim of claims) {
    const own = clashes.get(claim);
    if (own === undefined) continue;
    const camp = camps.find((members) => members.every((member) => !own.has(member) && agrees(member, claim)));
    if (camp === undefined) camps.push([claim]);
    else camp.push(claim);
  }
  return camps;
}

function agrees(a: Claim, b: Claim): boolean {
  if (a.polarity !== b.polarity) return false;
  const likeness = compareValues(a.value, b.value);
  return likeness === 'same' || likeness === 'close';
}

interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  readonly clash: Clash;
}

function cardOf(camps: readonly Claim[][], clashes: Clashes): Contradiction | null {
  const campOfClaim = new Map(camps.flatMap((camp, at) => camp.map((claim) => [claim, at] as const)));
  const pairs: Pair[] = [];
  for (const camp of camps) {
    for (const a of camp) {
      for (const [b, clash] of clashes.get(a) ?? []) {
        if ((campOfClaim.get(b) ?? 0) > (campOfClaim.get(a) ?? 0)) pairs.push({ a, b, clash });
      }
    }
  }
  // The pair that is surest speaks for the card.
  let best: Pair | undefined;
  for (const pair of pairs) {
    const order = best === undefined ? -1 : rank(pair) - rank(best) || compare(nameOf(pair), nameOf(best));
    if (order < 0) best = pair;
  }
  if (best === undefined) return null;
  const { a, b, clash } = best;
  const inPairs = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  const involved = camps.filter((camp) => camp.some((claim) => inPairs.has(claim)));
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

function nameOf({ a, b }: Pair): string {
  return a.id + b.id;
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
