import { l10n, window } from 'vscode';
import type { CommandId } from '../ids';
import type { KeyAction } from './mode-keys';

/** Lists what the keys of the annotate mode do, to be looked at or picked from. Answers the key. `titleOf`: a command as the palette has it. */
export async function pickModeKey(
  keys: ReadonlyMap<string, KeyAction>,
  titleOf: (command: CommandId) => string,
): Promise<string | undefined> {
  const items = [...keys].map(([key, action]) => ({
    key,
    label: /^\p{Lu}$/u.test(key) ? l10n.t('Shift+{0}', key) : key,
    description: inWords(action, titleOf),
  }));
  const title = l10n.t('Keys of the Annotate Mode');
  return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.key;
}

function inWords(action: KeyAction, titleOf: (command: CommandId) => string): string {
  if (action.kind === 'tag') return l10n.t('Tag: {0}', action.label);
  if (action.kind === 'editor') return action.label === 'grow' ? l10n.t('Select More') : l10n.t('Select Less');
  return titleOf(action.command);
}
