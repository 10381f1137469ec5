import type { CardRow } from '../../server/protocol/contradictions';

/** A row of the Contradictions view with its way to the top. */
export interface Row {
  readonly wire: CardRow;
  readonly parent: Row | null;
}

/** A card, or a passage of one. */
export type InCard = Extract<CardRow, { readonly kind: 'card' | 'passage' }>;

export function inCard({ wire }: Row): InCard | null {
  return wire.kind === 'card' || wire.kind === 'passage' ? wire : null;
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'wire' in value && 'parent' in value;
}

/** What a command of a row is about: the rows picked when its own is among them, else its own; without a row (a key) those picked. */
export function chosenRows(args: readonly unknown[], selection: readonly Row[]): readonly Row[] {
  const [row, picked] = args;
  if (!isRow(row)) return selection;
  const rows = Array.isArray(picked) ? picked.filter(isRow) : [];
  return rows.some(({ wire }) => wire.id === row.wire.id) ? rows : [row];
}

/** The cards that rows are or stand in, each once, of the first one's corpus: one step is of one corpus. */
export function cardsOf(rows: readonly Row[]): { readonly corpus: string; readonly cards: readonly string[] } | null {
  const found = rows.flatMap((row) => inCard(row) ?? []);
  const corpus = found[0]?.corpus;
  if (corpus === undefined) return null;
  return { corpus, cards: [...new Set(found.filter((one) => one.corpus === corpus).map(({ card }) => card))] };
}
