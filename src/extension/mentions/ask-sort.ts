import { l10n, window, type QuickPickItem } from 'vscode';
import type { TreeSort } from '../../server/protocol';

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
