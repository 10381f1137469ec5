import { commands, l10n, window } from 'vscode';
import { COMMANDS } from '../ids';
import { run } from '../log';

/** How long a result stays in the status bar, in milliseconds. */
const SHOWN = 8000;

/** Says what came of a command, where it is in nobody's way. */
export function tell(message: string): void {
  window.setStatusBarMessage(message, SHOWN);
}

/** Says that something failed which the user has just asked for. Nothing waits until the message is put away. */
export function tellFailure(message: string): void {
  const showLog = l10n.t('Show Log');
  const shown = window.showWarningMessage(message, showLog);
  run(
    'Telling a failure',
    shown.then((chosen) => (chosen === showLog ? commands.executeCommand(COMMANDS.showLog) : undefined)),
  );
}

/** Keys of our own undo and redo, as they stand in the manifest. */
export const UNDO_KEYS = isMac() ? '⌘K ⌘Z' : 'Ctrl+K Ctrl+Z';
export const REDO_KEYS = isMac() ? '⌘K ⌘Y' : 'Ctrl+K Ctrl+Y';

/** As far as it can be known: a browser tells an extension nothing of its keyboard. */
function isMac(): boolean {
  return typeof process !== 'undefined' && process.platform === 'darwin';
}
