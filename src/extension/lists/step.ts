import type { ListRow } from './row';

/** The rows below one, the first ones for `null`. */
export type Below<Wire extends { readonly id: string }> = (
  row: ListRow<Wire> | null,
) => Promise<readonly ListRow<Wire>[]>;
export type Direction = 'next' | 'previous';

/** Of a row: whether one stops at it, whether it holds such rows (`branch`), or lies below one (`part`). */
export type Role<Wire> = (wire: Wire) => 'stop' | 'branch' | 'part';

/**
 * The row to go to from another one: the neighbour among all where one stops, after the last the first again. Asks only for the children on the way, never for a
 * whole tree. `undefined`: there is none.
 */
export async function stepThrough<Wire extends { readonly id: string }>(
  from: ListRow<Wire> | null,
  direction: Direction,
  below: Below<Wire>,
  roleOf: Role<Wire>,
): Promise<ListRow<Wire> | undefined> {
  const start = from !== null && roleOf(from.wire) === 'part' ? from.parent : from;
  if (start !== null && roleOf(start.wire) !== 'stop') return edgeOf(start, direction, below, roleOf);
  for (let at = start; at !== null; at = at.parent) {
    const siblings = await below(at.parent);
    const id = at.wire.id;
    const index = siblings.findIndex(({ wire }) => wire.id === id);
    const candidates =
      direction === 'next' ? siblings.slice(index + 1) : siblings.slice(0, Math.max(index, 0)).reverse();
    for (const candidate of candidates) {
      const found = await edgeOf(candidate, direction, below, roleOf);
      if (found !== undefined) return found;
    }
  }
  return edgeOf(null, direction, below, roleOf);
}

/** The first stop at or below a row, or the last one. */
async function edgeOf<Wire extends { readonly id: string }>(
  row: ListRow<Wire> | null,
  direction: Direction,
  below: Below<Wire>,
  roleOf: Role<Wire>,
): Promise<ListRow<Wire> | undefined> {
  const role = row === null ? 'branch' : roleOf(row.wire);
  if (role !== 'branch') return role === 'stop' && row !== null ? row : undefined;
  const children = await below(row);
  for (const child of direction === 'next' ? children : [...children].reverse()) {
    const found = await edgeOf(child, direction, below, roleOf);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first stop that is wanted. Looks into one branch after the other: with thousands of rows that is some dozens of questions. */
export async function findStop<Wire extends { readonly id: string }>(
  isWanted: (wire: Wire) => boolean,
  below: Below<Wire>,
  roleOf: Role<Wire>,
): Promise<ListRow<Wire> | undefined> {
  const open: (ListRow<Wire> | null)[] = [null];
  for (let row = open.shift(); row !== undefined; row = open.shift()) {
    for (const child of await below(row)) {
      const role = roleOf(child.wire);
      if (role === 'stop' && isWanted(child.wire)) return child;
      if (role === 'branch') open.push(child);
    }
  }
  return undefined;
}
