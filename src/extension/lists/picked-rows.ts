import type { TreeView } from 'vscode';

/** How often, and after how many milliseconds each time, the editor is asked again. */
const TRIES = 20;
const PAUSE = 25;

/** The rows that are selected. While rows are read anew the editor knows none for a moment, although it shows them: then it is asked again. */
export async function pickedRows<T>(view: Pick<TreeView<T>, 'selection'>): Promise<readonly T[]> {
  for (let tries = 0; view.selection.length === 0 && tries < TRIES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return view.selection;
}
