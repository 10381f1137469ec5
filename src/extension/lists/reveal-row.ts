import type { TreeView } from 'vscode';
import { log } from '../log';

/** A list is seldom read anew so often in a row. */
const TRIES = 5;

/**
 * Selects a row. The editor refuses where rows are read anew in the same moment, which happens by itself while results come in: then the row is looked for again.
 * `undefined`: it is not there any more.
 */
export async function revealRow<T>(
  view: Pick<TreeView<T>, 'reveal'>,
  row: T,
  again: () => Promise<T | undefined>,
  focus: boolean,
): Promise<T | undefined> {
  let wanted: T | undefined = row;
  for (let tries = 0; wanted !== undefined && tries < TRIES; tries++) {
    try {
      await view.reveal(wanted, { select: true, focus });
      return wanted;
    } catch (error) {
      log().debug(`A row is looked for again: ${String(error)}`);
      wanted = await again();
    }
  }
  return undefined;
}
