import { subjectOf, type Row } from './row';

/** What a command of a row is about: the rows picked when its own is among them, else its own; without a row (a key) those picked. */
export function chosenRows(args: readonly unknown[], selection: readonly Row[]): readonly Row[] {
  const [row, picked] = args;
  if (!isRow(row)) return selection;
  const rows = Array.isArray(picked) ? picked.filter(isRow) : [];
  // The row of the menu first: of several names it gives the one that stays.
  return [row, ...rows.filter(({ wire }) => wire.row.id !== row.wire.row.id)];
}

/** The entities that rows are or stand in, each once, of the first one's corpus: others cannot be one with it. */
export function entitiesOf(rows: readonly Row[]): { readonly corpus: string; readonly ids: readonly string[] } | null {
  const entities = rows.flatMap((row) => {
    const subject = subjectOf(row)?.wire.row;
    return subject?.kind === 'entity' ? [subject] : [];
  });
  const corpus = entities[0]?.corpus;
  if (corpus === undefined) return null;
  return { corpus, ids: [...new Set(entities.filter((one) => one.corpus === corpus).map(({ entity }) => entity))] };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'wire' in value && 'parent' in value;
}
