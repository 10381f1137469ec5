import type { ExtensionContext } from 'vscode';
import { activateLater, deactivateAll, type VariorumExports } from './activation';

/** The desktop's entry. `client.js` is a second bundle, loaded after `activate` has returned. */
export function activate(context: ExtensionContext): VariorumExports {
  return activateLater(context, async () => (await import('./client')).startOnDesktop);
}

export const deactivate = deactivateAll;
