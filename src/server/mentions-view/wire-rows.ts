import type { TreeRow } from '../../core/model/mention-tree';
import type { Lines } from '../lines';
import { rangeOf } from '../places';
import type { WireRow } from '../protocol';

/** Rows for the client. `text`: of a document as its mentions were found in it. */
export function wireRows(rows: readonly TreeRow[], lines: Lines, text: (uri: string) => string | null): WireRow[] {
  return rows.map((row) => {
    const loaded = row.kind === 'mention' ? text(row.uri) : null;
    if (row.kind !== 'mention' || loaded === null) return { row };
    const document = lines.of(row.uri, loaded);
    return { row, fragments: row.fragments.map((span) => rangeOf(document, span)) };
  });
}
