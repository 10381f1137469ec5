import { workspace, type CancellationToken, type Disposable } from 'vscode';
import type { StatusItem } from '../status/view';

/**
 * Resolves when the window's folders are read: asked for before, contradictions would be those of the documents that happen to be there. Also when somebody
 * gives up, and when there is no folder to read.
 */
export function untilRead(
  status: Pick<StatusItem, 'folders' | 'onDidChange'>,
  token: CancellationToken,
): Promise<void> {
  const isRead = (): boolean => {
    if (token.isCancellationRequested || (workspace.workspaceFolders ?? []).length === 0) return true;
    const { folders } = status;
    return folders.length > 0 && folders.every(({ state }) => state !== 'finding' && state !== 'reading');
  };
  return new Promise((resolve) => {
    const subscriptions: Disposable[] = [];
    const check = (): void => {
      if (!isRead()) return;
      for (const subscription of subscriptions.splice(0)) subscription.dispose();
      resolve();
    };
    subscriptions.push(status.onDidChange(check), token.onCancellationRequested(check));
    check();
  });
}
