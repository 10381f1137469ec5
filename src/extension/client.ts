import type { ExtensionContext } from 'vscode';
import { activateLater, deactivateAll, type VariorumExports } from './activation';
import type { App } from './app';

/**
 * The one file of the client, for the desktop and the web alike, as the server has one (docs/decisions/0013): what the other host needs is in it but never evaluated. On the
 * web it is the extension's entry, because the web extension host loads no second file; on the desktop `dist/extension.js` loads it after `activate` has returned.
 */
export function activate(context: ExtensionContext): VariorumExports {
  return activateLater(context, async () => (await import('./browser/web-client')).start);
}

export const deactivate = deactivateAll;

/** On the desktop, where the process is forked from the editor's Node. */
export async function startOnDesktop(context: ExtensionContext): Promise<App> {
  return (await import('./node/desktop-client')).start(context);
}
