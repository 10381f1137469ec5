import type { WireCard, WirePassage } from '../../server/protocol/contradictions';

/** Two passages that cannot both hold, each with the value that it gives. */
export interface Pair {
  readonly left: Side;
  readonly right: Side;
}

export interface Side {
  readonly passage: WirePassage;
  readonly value: string;
  readonly camp: number;
}

/**
 * The passages of a card to show side by side: one of each of two camps, of two documents where there are such. `at`: the passage that was picked, counted through
 * the camps in their order. `null`: the card has only one (a total that is not the sum of its parts).
 */
export function pairOf(card: Pick<WireCard, 'camps'>, at?: number): Pair | null {
  const sides = sidesOf(card);
  const first = (at === undefined ? undefined : sides[at]) ?? sides[0];
  if (first === undefined) return null;
  const others = sides.filter(({ camp, passage }) => camp !== first.camp && !isSame(passage, first.passage));
  const other = others.find(({ passage }) => passage.uri !== first.passage.uri) ?? others[0];
  if (other === undefined) return null;
  return other.camp < first.camp ? { left: other, right: first } : { left: first, right: other };
}

/** All passages, camps in their order. */
export function sidesOf({ camps }: Pick<WireCard, 'camps'>): Side[] {
  return camps.flatMap(({ value, passages }, camp) => passages.map((passage) => ({ passage, value, camp })));
}

function isSame(a: WirePassage, b: WirePassage): boolean {
  return (
    a.uri === b.uri && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character
  );
}
