import { l10n, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { faceOf, isUnsure, type RowWording } from './model';
import type { RecordRow, Row } from './row';

/** `isOpen`: whether groups show what they hold before somebody opens them. */
export function treeItemOf(
  { wire }: Row,
  { bin, isOpen }: { readonly bin: boolean; readonly isOpen: boolean },
  words: RowWording,
): TreeItem {
  const { label, description, tooltip, spoken, icon } = faceOf(wire, bin, words);
  const item = new TreeItem(label);
  item.id = wire.id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  if (wire.kind !== 'annotation') {
    item.contextValue = wire.kind;
    item.collapsibleState =
      wire.kind === 'group' && isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    if (wire.kind === 'group' && wire.uri !== undefined) {
      item.iconPath = ThemeIcon.File;
      item.resourceUri = Uri.parse(wire.uri, true);
    }
    return item;
  }
  const isUnsureHere = isUnsure(wire.state) && !bin;
  if (icon !== undefined) {
    item.iconPath = new ThemeIcon(icon, isUnsureHere ? new ThemeColor('list.warningForeground') : undefined);
  }
  item.contextValue = contextOf(wire, bin);
  // VS Code adds what a click or key means to its own command alone: preview, focus, to the side.
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [Uri.parse(wire.ref.uri, true), { selection: rangeOf(wire) }],
  };
  return item;
}

/** What menus go by: what it is, whether one can change it (`own`, in the bin `binned`), and `unsure` where a place is wanted. */
function contextOf({ item, own, state }: RecordRow, bin: boolean): string {
  if (!own) return item;
  if (bin) return `${item} binned`;
  return isUnsure(state) ? `${item} own unsure` : `${item} own`;
}

/** From its first fragment to its last; of orphans the place where it stood. */
export function rangeOf({ fragments }: RecordRow): Range | undefined {
  const [first, last] = [fragments[0], fragments.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return new Range(first.start.line, first.start.character, last.end.line, last.end.character);
}
