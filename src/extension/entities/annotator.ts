import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { SECTION, SETTINGS } from '../ids';

/**
 * Does what needs the name of who decides: where the engine says that it does not know it, asks for it once and tries again.
 * `undefined`: nobody gave one.
 */
export async function signed<Outcome>(
  attempt: () => Promise<Outcome>,
  lacksName: (outcome: Outcome) => boolean,
): Promise<Outcome | undefined> {
  const outcome = await attempt();
  if (!lacksName(outcome)) return outcome;
  return (await askForName()) ? attempt() : undefined;
}

async function askForName(): Promise<boolean> {
  const name = await window.showInputBox({
    title: l10n.t('Your Name for Decisions'),
    prompt: l10n.t(
      'Decisions on names are kept beside the documents, in .variorum, under the name of who made them. It is asked once and stored in the setting variorum.annotator.',
    ),
    placeHolder: l10n.t('Your name or initials'),
    validateInput: (typed) => (typed.trim() === '' ? l10n.t('A name needs at least one letter.') : undefined),
    ignoreFocusOut: true,
  });
  if (name === undefined || name.trim() === '') return false;
  await workspace.getConfiguration(SECTION).update(SETTINGS.annotator, name.trim(), ConfigurationTarget.Global);
  return true;
}
