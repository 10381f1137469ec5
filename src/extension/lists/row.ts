/** A row of a list with its way to the top. `id` is unique in the list. */
export interface ListRow<Wire extends { readonly id: string }> {
  readonly wire: Wire;
  readonly parent: ListRow<Wire> | null;
}

/** Commands get rows from menus, and other things from keys and tests. */
export function isRow<Wire extends { readonly id: string }>(value: unknown): value is ListRow<Wire> {
  return typeof value === 'object' && value !== null && 'wire' in value && 'parent' in value;
}

/** What a command of a row is about: the rows picked when its own is among them, else its own; without a row (a key) those picked. */
export function chosenRows<Wire extends { readonly id: string }>(
  args: readonly unknown[],
  selection: readonly ListRow<Wire>[],
): readonly ListRow<Wire>[] {
  const [row, picked] = args;
  if (!isRow<Wire>(row)) return selection;
  const rows = Array.isArray(picked) ? picked.filter((one) => isRow<Wire>(one)) : [];
  return rows.some(({ wire }) => wire.id === row.wire.id) ? rows : [row];
}
