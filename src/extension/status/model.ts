import type { DocumentReadParams, FolderParams } from '../../server/protocol';
import { COMMANDS, type CommandId } from '../ids';

/** `vscode.l10n.t`, handed in so that this file needs no editor. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

export interface StatusInput {
  readonly engine: 'starting' | 'running' | 'crashed';
  /** The newest reading of the active document. */
  readonly document: DocumentReadParams | undefined;
  readonly folders: readonly FolderParams[];
  /** The folder of the active document. */
  readonly folder: FolderParams | undefined;
}

/** What the language status item shows. */
export interface Status {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'error';
  readonly busy: boolean;
  readonly command: { readonly id: CommandId; readonly title: string };
}

export function statusOf({ engine, document, folders, folder }: StatusInput, t: Translate): Status {
  const choose = { id: COMMANDS.chooseTypes, title: t('Show or Hide Types…') };
  const calm = { severity: 'information', busy: false, command: choose } as const;
  if (engine === 'crashed') {
    return {
      text: t('Variorum stopped'),
      detail: t('The engine ended unexpectedly. Nothing of yours is lost; the log says more.'),
      severity: 'error',
      busy: false,
      command: { id: COMMANDS.restartEngine, title: t('Restart Engine') },
    };
  }
  if (engine === 'starting') return { ...calm, text: t('Variorum is starting'), detail: '', busy: true };
  const progress = progressOf(folders, t);
  if (document === undefined) {
    return { ...calm, text: progress ?? t('Reading the document'), detail: '', busy: true };
  }
  const command = folder?.state === 'left' ? { id: COMMANDS.readFolder, title: t('Index This Folder') } : calm.command;
  return {
    ...calm,
    text: countOf(document, t),
    detail: [progress, dateOf(document, t), ...doubtsOf(document, t)].filter((part) => part !== undefined).join(' · '),
    busy: progress !== undefined,
    command,
  };
}

function countOf({ shown }: DocumentReadParams, t: Translate): string {
  if (shown === 0) return t('No dates or amounts');
  return shown === 1 ? t('1 date or amount') : t('{0} dates and amounts', shown);
}

function dateOf({ dateInWords }: DocumentReadParams, t: Translate): string {
  return dateInWords === undefined
    ? t('The document states no date: relative dates stay open')
    : t("Document's date: {0}", dateInWords);
}

/** How far to trust it. */
function doubtsOf({ open, unsure, problems }: DocumentReadParams, t: Translate): string[] {
  return [
    ...(open === 0 ? [] : [open === 1 ? t('1 without a full value') : t('{0} without a full value', open)]),
    ...(unsure === 0 ? [] : [unsure === 1 ? t('1 unsure one left out') : t('{0} unsure ones left out', unsure)]),
    ...(problems === 0 ? [] : [t('Not fully readable: see Problems')]),
    t('Found by rules, which can err: check before you quote'),
  ];
}

/** Only while a folder is being read. */
function progressOf(folders: readonly FolderParams[], t: Translate): string | undefined {
  const reading = folders.filter(({ state }) => state === 'reading');
  if (reading.length > 0) {
    const sum = (key: 'read' | 'total'): number => reading.reduce((total, folder) => total + folder[key], 0);
    return t('Reading {0} of {1} documents', sum('read'), sum('total'));
  }
  return folders.some(({ state }) => state === 'finding') ? t('Looking for documents') : undefined;
}
