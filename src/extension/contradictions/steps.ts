import type { Row } from './row';

/** The rows below one, the first ones for `null`. */
export type ChildrenOf = (row: Row | null) => Promise<readonly Row[]>;
export type Direction = 'next' | 'previous';

/**
 * The card to go to from a row: the neighbour among all cards of the view, after the last the first again. Asks only for the children on the way, never for a
 * whole tree. `undefined`: there is none.
 */
export async function step(from: Row | null, direction: Direction, childrenOf: ChildrenOf): Promise<Row | undefined> {
  const start = from?.wire.kind === 'passage' ? from.parent : from;
  if (start !== null && start.wire.kind !== 'card') return edgeOf(start, direction, childrenOf);
  for (let at = start; at !== null; at = at.parent) {
    const siblings = await childrenOf(at.parent);
    const id = at.wire.id;
    const index = siblings.findIndex(({ wire }) => wire.id === id);
    const candidates =
      direction === 'next' ? siblings.slice(index + 1) : siblings.slice(0, Math.max(index, 0)).reverse();
    for (const candidate of candidates) {
      const found = await edgeOf(candidate, direction, childrenOf);
      if (found !== undefined) return found;
    }
  }
  return edgeOf(null, direction, childrenOf);
}

/** The first card at or below a row, or the last one. */
async function edgeOf(row: Row | null, direction: Direction, childrenOf: ChildrenOf): Promise<Row | undefined> {
  if (row?.wire.kind === 'card') return row;
  if (row?.wire.kind === 'passage') return undefined;
  const children = await childrenOf(row);
  for (const child of direction === 'next' ? children : [...children].reverse()) {
    const found = await edgeOf(child, direction, childrenOf);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The row of a card. Looks into one group after the other: with thousands of cards that is some dozens of questions. */
export async function findCard(card: string, childrenOf: ChildrenOf): Promise<Row | undefined> {
  const open: (Row | null)[] = [null];
  for (let row = open.shift(); row !== undefined; row = open.shift()) {
    for (const child of await childrenOf(row)) {
      if (child.wire.kind === 'card' && child.wire.card === card) return child;
      if (child.wire.kind === 'group' || child.wire.kind === 'range') open.push(child);
    }
  }
  return undefined;
}
