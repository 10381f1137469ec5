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

/** What the language status shows: lines, because a line of it has room for some fifty characters. */
export interface Status {
  readonly main: StatusLine;
  /** From which date relative ones are counted; only for a document that was read. */
  readonly date?: StatusLine;
  /** How far to trust it; likewise. */
  readonly trust?: StatusLine;
  readonly severity: 'information' | 'error';
  readonly busy: boolean;
  readonly command: { readonly id: CommandId; readonly title: string };
}

export interface StatusLine {
  readonly text: string;
  readonly detail: string;
}

export function statusOf({ engine, document, folders, folder }: StatusInput, t: Translate): Status {
  const calm = {
    severity: 'information',
    busy: false,
    command: { id: COMMANDS.chooseTypes, title: t('Show or Hide Types…') },
  } as const;
  if (engine === 'crashed') {
    return {
      main: { text: t('Variorum stopped'), detail: t('nothing of yours is lost') },
      severity: 'error',
      busy: false,
      command: { id: COMMANDS.restartEngine, title: t('Restart Engine') },
    };
  }
  if (engine === 'starting') return { ...calm, main: { text: t('Variorum is starting'), detail: '' }, busy: true };
  const progress = progressOf(folders, t);
  if (document === undefined) {
    return { ...calm, main: { text: progress ?? t('Reading the document'), detail: '' }, busy: true };
  }
  const left = folder?.state === 'left' && progress === undefined;
  return {
    ...calm,
    main: { text: countOf(document, t), detail: progress ?? leftOutOf(document, t) },
    date: dateOf(document, t),
    trust: trustOf(document, t),
    busy: progress !== undefined,
    ...(left ? { command: { id: COMMANDS.readFolder, title: t('Index This Folder') } } : {}),
  };
}

function countOf({ shown }: DocumentReadParams, t: Translate): string {
  if (shown === 0) return t('No names, dates or amounts');
  return shown === 1 ? t('1 name, date or amount') : t('{0} names, dates, amounts', shown);
}

function leftOutOf({ open, unsure }: DocumentReadParams, t: Translate): string {
  return [
    ...(open === 0 ? [] : [t('{0} left open', open)]),
    ...(unsure === 0 ? [] : [t('{0} too unsure to show', unsure)]),
  ].join(', ');
}

function dateOf({ dateInWords }: DocumentReadParams, t: Translate): StatusLine {
  return dateInWords === undefined
    ? { text: t('No date of the document'), detail: t('relative dates stay open') }
    : { text: t('Counted from'), detail: dateInWords };
}

function trustOf({ problems }: DocumentReadParams, t: Translate): StatusLine {
  return problems === 0
    ? { text: t('Found by rules'), detail: t('they can err: check before you quote') }
    : { text: t('Not fully readable'), detail: t('see Problems') };
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
