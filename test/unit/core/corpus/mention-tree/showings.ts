import type { Showing } from '../../../../../src/core/corpus/mention-tree/mention-tree';
import type { TreeRow } from '../../../../../src/core/model/mention-tree';
import type { MentionType } from '../../../../../src/core/model/mention';
import type { MentionForest } from '../../../../../src/core/corpus/mention-tree/mention-forest';

export const ALL_TYPES: readonly MentionType[] = [
  'PERSON',
  'ORG',
  'PRODUCT',
  'GPE',
  'LOC',
  'NORP',
  'LAW',
  'EVENT',
  'DATE',
  'DURATION',
  'SET',
  'AGE',
  'MONEY',
];

export const EVERYTHING: Showing = { filter: '', sort: 'name', group: 'entity', types: ALL_TYPES, minConfidence: 0.5 };

/** A row with the rows it stands in, from the top. */
export interface Placed {
  readonly row: TreeRow;
  readonly above: readonly TreeRow[];
}

/** All rows, opened to the last one. */
export function allRows(forest: MentionForest, showing: Showing, above: readonly TreeRow[] = []): Placed[] {
  return forest
    .children(above.at(-1)?.id ?? null, showing)
    .flatMap((row) => [{ row, above }, ...(row.hasChildren ? allRows(forest, showing, [...above, row]) : [])]);
}

/** What a row says it is. */
export function wordsOf(row: TreeRow): string {
  switch (row.kind) {
    case 'corpus':
      return row.corpus;
    case 'type':
      return row.type;
    case 'entity':
      return row.name;
    case 'value':
      return row.text;
    case 'document':
      return row.uri;
    case 'range':
      return `${row.first} … ${row.last}`;
    case 'mention':
      return row.sentence.text;
  }
}
