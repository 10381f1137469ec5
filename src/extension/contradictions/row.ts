import type { CardRow } from '../../server/protocol/contradictions';
import type { ListRow } from '../lists/row';

/** A row of the Contradictions view. */
export type Row = ListRow<CardRow>;

/** A card, or a passage of one. */
export type InCard = Extract<CardRow, { readonly kind: 'card' | 'passage' }>;

export function inCard({ wire }: Row): InCard | null {
  return wire.kind === 'card' || wire.kind === 'passage' ? wire : null;
}

/** The cards that rows are or stand in, each once, of the first one's corpus: one step is of one corpus. */
export function cardsOf(rows: readonly Row[]): { readonly corpus: string; readonly cards: readonly string[] } | null {
  const found = rows.flatMap((row) => inCard(row) ?? []);
  const corpus = found[0]?.corpus;
  if (corpus === undefined) return null;
  return { corpus, cards: [...new Set(found.filter((one) => one.corpus === corpus).map(({ card }) => card))] };
}
