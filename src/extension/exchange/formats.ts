import { l10n, window, type QuickPickItem } from 'vscode';
import type { WireFormat } from '../../server/protocol/exchange';

/** Asks for one of the formats; of one alone nobody is asked. */
export async function pickFormat(formats: readonly WireFormat[], title: string): Promise<WireFormat | undefined> {
  const items = formats.map((format): QuickPickItem & { format: WireFormat } => ({ label: format.label, format }));
  if (items.length <= 1) return items[0]?.format;
  return (await window.showQuickPick(items, { title }))?.format;
}

/** Whether files or a folder are to be read: some systems have no dialog for both. */
export async function pickKind(title: string): Promise<'files' | 'folder' | undefined> {
  const items = [
    { label: l10n.t('Files…'), wanted: 'files' as const },
    { label: l10n.t('A Folder…'), wanted: 'folder' as const },
  ];
  return (await window.showQuickPick(items, { title }))?.wanted;
}
