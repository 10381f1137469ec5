import type { Contradiction } from '../model/contradiction';

const STATUSES = ['contradiction', 'disputed', 'change-over-time', 'name-variant'];

/**
 * Cards for a reader: sure ones first, then by status, then those that more claims stand for; ids, subjects and places break ties. Of cards that hold the same sentences against each
 * other in the same way only the first is told. Ids are made unique: copies of
 * one sentence under other subjects have the same claims, and the second card of them gets a number.
 */
export function inOrder(cards: readonly Contradiction[]): Contradiction[] {
  const weighed = cards.map((card) => ({ card, weight: weightOf(card), claims: claimsIn(card) }));
  weighed.sort((a, b) => a.weight - b.weight || b.claims - a.claims || compareCards(a.card, b.card));
  const seen = new Map<string, number>();
  const told = new Set<string>();
  return weighed.flatMap(({ card }) => {
    const what = tellingOf(card);
    if (told.has(what)) return [];
    told.add(what);
    const before = seen.get(card.id) ?? 0;
    seen.set(card.id, before + 1);
    return before === 0 ? card : { ...card, id: `${card.id}~${String(before + 1)}` };
  });
}

/** Which sentences a card holds against each other, and in what: a fire that killed 61 people and the 61 people killed are one thing to read. */
function tellingOf({ kind, status, camps }: Contradiction): string {
  const places = camps.map(({ value, claims }) =>
    [value, ...new Set(claims.map(({ uri, sentence }) => `${uri} ${String(sentence.start)}`))].sort().join('\n'),
  );
  return [kind, status, ...places.sort()].join('\t');
}

function weightOf({ tier, status }: Contradiction): number {
  return (tier === 'certain' ? 0 : STATUSES.length) + STATUSES.indexOf(status);
}

function claimsIn({ camps }: Contradiction): number {
  return camps.reduce((sum, { claims }) => sum + claims.length, 0);
}

function compareCards(a: Contradiction, b: Contradiction): number {
  const one = a.camps[0]?.claims[0];
  const two = b.camps[0]?.claims[0];
  return (
    compare(a.id, b.id) ||
    compare(a.subject.key, b.subject.key) ||
    compare(a.attribute, b.attribute) ||
    compare(one?.uri ?? '', two?.uri ?? '') ||
    (one?.sentence.start ?? 0) - (two?.sentence.start ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What came of a change: cards by id. */
export interface CardChange {
  readonly came: readonly Contradiction[];
  /** The same cards with other claims or at other places. */
  readonly changed: readonly Contradiction[];
  /** Ids of cards that are no more. */
  readonly went: readonly string[];
}

/** How one list of cards became another. Cards that nobody compared again are the same objects, so this costs a look at each. */
export function cardChange(before: readonly Contradiction[], after: readonly Contradiction[]): CardChange {
  const old = new Map(before.map((card) => [card.id, card]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    came: after.filter(({ id }) => !old.has(id)),
    changed: after.filter((card) => old.has(card.id) && old.get(card.id) !== card),
    went: before.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
  };
}
