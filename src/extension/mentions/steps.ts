import { subjectOf, type Row } from './row';

/** The rows below one, the first ones for `null`. */
export type ChildrenOf = (row: Row | null) => Promise<readonly Row[]>;
export type Direction = 'next' | 'previous';

/**
 * The mention to go to from a row. From a mention: the neighbour among all mentions of its entity or value, through documents, after the last
 * the first again. From any other row: its first mention, or its last. Asks only for the children on the way, never for a whole tree.
 */
export async function step(from: Row | null, direction: Direction, childrenOf: ChildrenOf): Promise<Row | undefined> {
  if (from?.wire.row.kind !== 'mention') return edgeOf(from, direction, childrenOf);
  const subject = subjectOf(from);
  for (let at = from; at.parent !== null && at !== subject; at = at.parent) {
    const siblings = await childrenOf(at.parent);
    const index = siblings.findIndex(({ wire }) => wire.row.id === at.wire.row.id);
    const candidates =
      direction === 'next' ? siblings.slice(index + 1) : siblings.slice(0, Math.max(index, 0)).reverse();
    for (const candidate of candidates) {
      const found = await edgeOf(candidate, direction, childrenOf);
      if (found !== undefined) return found;
    }
  }
  return edgeOf(subject, direction, childrenOf);
}

/** The first mention at or below a row, or the last one. */
async function edgeOf(row: Row | null, direction: Direction, childrenOf: ChildrenOf): Promise<Row | undefined> {
  if (row?.wire.row.kind === 'mention') return row;
  if (row?.wire.row.hasChildren === false) return undefined;
  const children = await childrenOf(row);
  for (const child of direction === 'next' ? children : [...children].reverse()) {
    const found = await edgeOf(child, direction, childrenOf);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A row found anew, with its place among its siblings, from a way whose places are not known. */
export async function located(row: Row, childrenOf: ChildrenOf): Promise<Row> {
  const parent = row.parent === null ? null : await located(row.parent, childrenOf);
  const siblings = await childrenOf(parent);
  return siblings.find(({ wire }) => wire.row.id === row.wire.row.id) ?? { ...row, parent };
}
