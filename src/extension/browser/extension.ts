import type { ExtensionContext } from 'vscode';
import { activateLater, deactivateAll, type VariorumExports } from '../activation';
import { start } from './web-client';

/** The browser's entry: one file, because the web extension host loads no second one. */
export function activate(context: ExtensionContext): VariorumExports {
  return activateLater(context, () => Promise.resolve(start));
}

export const deactivate = deactivateAll;
