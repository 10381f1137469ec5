import { l10n, window, type Disposable, type QuickPickItem } from 'vscode';
import type { TreeSort } from '../../server/protocol';

/** A hand that rests this long wants to see something, in milliseconds. */
const PAUSE = 150;

/**
 * Asks for a filter and shows what it leaves while it is typed. Escape brings the one from before back. Stays open when the reader
 * looks into the rows meanwhile.
 */
export function askFilter(before: string, show: (filter: string) => void): Promise<void> {
  const input = window.createInputBox();
  input.title = l10n.t('Filter Mentions');
  input.placeholder = l10n.t('Part of a name, a spelling, a date or an amount');
  input.value = before;
  input.ignoreFocusOut = true;
  return new Promise((resolve) => {
    let result = before;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const listeners: Disposable[] = [
      input.onDidChangeValue((value) => {
        clearTimeout(pause);
        pause = setTimeout(() => {
          show(value.trim());
        }, PAUSE);
      }),
      input.onDidAccept(() => {
        result = input.value.trim();
        input.hide();
      }),
      input.onDidHide(() => {
        clearTimeout(pause);
        for (const listener of listeners) listener.dispose();
        input.dispose();
        show(result);
        resolve();
      }),
    ];
    input.show();
  });
}

/** Asks for an order; `undefined` when nobody chose. */
export async function askSort(current: TreeSort): Promise<TreeSort | undefined> {
  const choices: readonly (QuickPickItem & { readonly sort: TreeSort })[] = [
    { sort: 'mentions', label: l10n.t('By number of mentions') },
    { sort: 'documents', label: l10n.t('By number of documents') },
    { sort: 'name', label: l10n.t('By name') },
    { sort: 'first', label: l10n.t('By first mention') },
  ];
  const picked = await window.showQuickPick(
    choices.map((choice) => ({ ...choice, description: choice.sort === current ? l10n.t('now') : '' })),
    { title: l10n.t('Sort Names'), placeHolder: l10n.t('Dates and amounts always go by their value') },
  );
  return picked?.sort;
}
