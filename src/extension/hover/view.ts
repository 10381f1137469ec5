import { ColorThemeKind, commands, MarkdownString, window, type Hover } from 'vscode';
import type { HoverMiddleware } from 'vscode-languageclient';
import { CARD_COMMANDS, CONTEXT } from '../ids';
import { run } from '../log';
import { withPictures } from './model';
import type { ThemeKind } from './picture';

/** Makes the engine's hovers cards of ours: pictures are drawn, and links may run our own commands, no others. */
export const cards: HoverMiddleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    if (!hover) return hover;
    run('Noting a hover', commands.executeCommand('setContext', CONTEXT.hovered, true));
    dress(hover);
    return hover;
  },
};

function dress({ contents }: Hover): void {
  for (const part of contents) {
    if (!(part instanceof MarkdownString)) continue;
    part.value = withPictures(part.value, THEMES[window.activeColorTheme.kind]);
    part.isTrusted = { enabledCommands: CARD_COMMANDS };
  }
}

const THEMES: Readonly<Record<ColorThemeKind, ThemeKind>> = {
  [ColorThemeKind.Light]: 'light',
  [ColorThemeKind.Dark]: 'dark',
  [ColorThemeKind.HighContrast]: 'highContrast',
  [ColorThemeKind.HighContrastLight]: 'highContrastLight',
};
