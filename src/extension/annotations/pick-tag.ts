import { l10n, ThemeIcon, window, type QuickPickItem, type Uri } from 'vscode';
import type { Tags } from './tags';

interface TagItem extends QuickPickItem {
  readonly tag: string;
}

/** Asks for a tag: those of the project with their keys, filtered as one types. What is typed and no tag yet becomes one. `undefined`: nobody chose. */
export async function pickTag(
  tags: Tags,
  document: Uri,
  texts: { readonly title: string; readonly now?: string | null },
): Promise<string | undefined> {
  const known = await tags.of(document);
  const slots = known?.slots ?? [];
  const items = (known?.tags ?? []).map(({ tag, label, key }): TagItem => {
    const slot = slots.indexOf(tag) + 1;
    const keys = [...(slot > 0 ? [l10n.t('Ctrl+K {0}', slot)] : []), ...(key === undefined ? [] : [key])];
    return {
      tag,
      label,
      ...(tag === texts.now ? { iconPath: new ThemeIcon('check') } : {}),
      ...(label === tag ? {} : { description: tag }),
      ...(keys.length === 0 ? {} : { detail: keys.join(', ') }),
    };
  });
  const pick = window.createQuickPick<TagItem>();
  pick.title = texts.title;
  pick.placeholder = l10n.t('A tag; what you type and is none yet becomes one');
  pick.matchOnDescription = true;
  pick.items = items;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const typed = value.trim();
      const isKnown = items.some(({ tag, label }) => tag === typed || label === typed);
      const own = { tag: typed, label: typed, description: l10n.t('new tag') };
      pick.items = typed === '' || isKnown ? items : [...items, own];
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.tag);
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}
