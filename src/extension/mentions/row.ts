import type { WireRow } from '../../server/protocol';

/** A row of the Mentions view with its way to the top. */
export interface Row {
  readonly wire: WireRow;
  readonly parent: Row | null;
  /** Mentions in the rows before it under the same parent. */
  readonly before: number;
}

/** Rows as the engine answers them for one parent. */
export function childRows(wires: readonly WireRow[], parent: Row | null): Row[] {
  let before = 0;
  return wires.map((wire) => {
    const row = { wire, parent, before };
    before += wire.row.mentions;
    return row;
  });
}

/** The way from the top to a row, as rows; `null` when there is none. Of these rows it is not known how many mentions come before. */
export function chainOf(wires: readonly WireRow[]): Row | null {
  return wires.reduce<Row | null>((parent, wire) => ({ wire, parent, before: 0 }), null);
}

/** The row itself and those it stands in, from the inside. */
export function* ancestry(row: Row): Generator<Row> {
  for (let at: Row | null = row; at !== null; at = at.parent) yield at;
}

/** What a row is about: the entity or value that it stands in. */
export function subjectOf(row: Row): Row | null {
  for (const at of ancestry(row)) if (at.wire.row.kind === 'entity' || at.wire.row.kind === 'value') return at;
  return null;
}

/** Which mention of its subject a row is or begins with, from 1. */
export function ordinalIn(row: Row, subject: Row): number {
  let ordinal = 1;
  for (const at of ancestry(row)) {
    if (at === subject) break;
    ordinal += at.before;
  }
  return ordinal;
}
