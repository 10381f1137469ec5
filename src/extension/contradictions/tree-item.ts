import { env, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import { COMMANDS } from '../ids';
import { faceOf, type Wording } from './model';
import type { Row } from './row';

/** What rows say, in the language and with the paths of this window. */
export const WORDING: Wording = {
  t: (message, ...args) => l10n.t(message, ...args),
  count: (value) => value.toLocaleString(env.language),
  path: (uri) => workspace.asRelativePath(Uri.parse(uri, true)),
};

export function treeItemOf(row: Row): TreeItem {
  const { wire } = row;
  const { label, description, tooltip, spoken, icon } = faceOf(wire, WORDING);
  const item = new TreeItem(label);
  item.id = wire.id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  item.contextValue = wire.kind === 'card' ? (wire.verdict === null ? 'card' : 'card ruled') : wire.kind;
  item.collapsibleState = collapsible(row);
  if (icon !== undefined) item.iconPath = new ThemeIcon(icon, colorOf(row));
  else if (wire.kind === 'group' && wire.uri !== undefined) {
    item.iconPath = ThemeIcon.File;
    item.resourceUri = Uri.parse(wire.uri, true);
  }
  if (wire.kind === 'card' || wire.kind === 'passage') {
    item.command = { command: COMMANDS.openCard, title: l10n.t('Show Side by Side'), arguments: [row] };
  }
  return item;
}

/** Groups are open: cards are what a reader came for. */
function collapsible({ wire }: Row): TreeItemCollapsibleState {
  if (wire.kind === 'passage') return TreeItemCollapsibleState.None;
  return wire.kind === 'group' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function colorOf({ wire }: Row): ThemeColor | undefined {
  if (wire.kind !== 'card') return undefined;
  return new ThemeColor(wire.tier === 'certain' ? 'list.warningForeground' : 'descriptionForeground');
}
