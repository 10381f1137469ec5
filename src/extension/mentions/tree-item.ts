import { env, l10n, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import { typeIcon, typePlural } from '../types/words';
import { coveringRange, faceOf, type Wording } from './model';
import { subjectOf, type Row } from './row';

/** What rows say, in the language and with the paths of this window. */
export const WORDING: Wording = {
  t: (message, ...args) => l10n.t(message, ...args),
  typePlural,
  count: (value) => value.toLocaleString(env.language),
  path: (uri) => workspace.asRelativePath(Uri.parse(uri, true)),
};

export function treeItemOf(row: Row): TreeItem {
  const { label, highlight, description, tooltip, spoken } = faceOf(row, WORDING);
  const shown = row.wire.row;
  const item = new TreeItem(highlight === undefined ? label : { label, highlights: [[...highlight]] });
  item.id = shown.id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  item.contextValue = contextOf(row);
  item.collapsibleState = shown.hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  switch (shown.kind) {
    case 'corpus':
      item.iconPath = ThemeIcon.Folder;
      break;
    case 'type':
      item.iconPath = typeIcon(shown.type);
      break;
    case 'document':
      item.iconPath = ThemeIcon.File;
      item.resourceUri = Uri.parse(shown.uri, true);
      break;
    case 'mention':
      // VS Code adds what a click or key means to its own command alone: preview, focus, to the side.
      item.command = {
        command: 'vscode.open',
        title: l10n.t('Open'),
        arguments: [Uri.parse(shown.uri, true), { selection: rangeOf(row) }],
      };
      break;
    case 'entity':
    case 'value':
    case 'range':
      break;
  }
  return item;
}

/** What menus go by: `entity` and `mention`, with `named` where there is a name to decide on; other rows by their kind. */
function contextOf(row: Row): string {
  const { kind } = row.wire.row;
  const named = (kind === 'entity' || kind === 'mention') && subjectOf(row)?.wire.row.kind === 'entity';
  return named ? `${kind} named` : kind;
}

export function rangeOf(row: Row): Range | undefined {
  const range = coveringRange(row);
  if (range === undefined) return undefined;
  const { start, end } = range;
  return new Range(start.line, start.character, end.line, end.character);
}
