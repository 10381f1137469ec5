/**
 * Every message between server and client that the Language Server Protocol does not define. Plain data: nothing here runs.
 * Other LSP editors may ignore all of it; without `variorum/mentions` a client merely draws no highlights.
 */
import type { MentionType } from '../core/model/mention';
import type { DocumentDate } from '../core/model/document';
import type { FileResult, FileStat, FolderEntry } from '../core/store/file-system';

export type { MentionType } from '../core/model/mention';
export type { FaultKind } from '../core/model/problem';
export type { FileKind, FileResult, FileStat, FolderEntry } from '../core/store/file-system';

/** Same shape as in the protocol: lines and UTF-16 characters from zero, end exclusive. */
export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Client → server: what to draw in one open document. `null`: not open, or no longer at this version. */
export const mentionsRequest = request<MentionsParams, MentionsAnswer | null>('variorum/mentions');
export interface MentionsParams {
  readonly uri: string;
  readonly version: number;
  /** Only mentions that touch this range; absent: all. */
  readonly range?: WireRange;
}
export interface MentionsAnswer {
  readonly version: number;
  readonly mentions: readonly WireMention[];
}
/** A mention of a shown type at or above the confidence asked for in the settings. */
export interface WireMention {
  readonly type: MentionType;
  readonly fragments: readonly WireRange[];
}

/** Server → client: an open document was read, or has to be drawn again because settings changed. */
export const documentReadNotification = notification<DocumentReadParams>('variorum/documentRead');
export interface DocumentReadParams {
  readonly uri: string;
  readonly version: number;
  /** Mentions shown. */
  readonly shown: number;
  /** Of those: mentions whose value stays open because the text does not decide it. */
  readonly open: number;
  /** Mentions left out because they are less sure than `variorum.minConfidence` asks for. */
  readonly unsure: number;
  readonly date: DocumentDate | null;
  /** `date` in words, in the language of the user interface. */
  readonly dateInWords?: string;
  readonly problems: number;
}

/** Server → client: how far reading a folder has come. Sent a few times a second at most. */
export const folderNotification = notification<FolderParams>('variorum/folder');
export interface FolderParams {
  readonly uri: string;
  readonly state: FolderState;
  readonly read: number;
  readonly total: number;
  /** Files that would have been documents but could not be read, or not fully. */
  readonly problems: number;
}
/** `left`: not read by itself, because it holds source code or too many documents. */
export type FolderState = 'finding' | 'reading' | 'ready' | 'left';

/** Client → server: read a folder although it was left. */
export const readFolderRequest = request<{ readonly uri: string }, null>('variorum/readFolder');

/** Server → client: the `FileSystem` port for folders that are not on the server's disk (`workspace.fs`). */
export const statRequest = request<{ readonly uri: string }, FileResult<FileStat>>('variorum/stat');
export const listFolderRequest = request<{ readonly uri: string }, FileResult<readonly FolderEntry[]>>(
  'variorum/listFolder',
);
/** Bytes travel as base64, the only form every transport keeps. */
export const readFileRequest = request<{ readonly uri: string }, FileResult<string>>('variorum/readFile');

/** What a client may pass when it starts the server; all of it is optional. */
export interface InitializationOptions {
  /** Contents of the l10n bundle of the user interface's language. */
  readonly words?: Readonly<Record<string, string>>;
  /** The client answers `variorum/stat` and its siblings. */
  readonly files?: boolean;
  /** The client draws highlights and wants `variorum/documentRead` and `variorum/folder`. */
  readonly highlights?: boolean;
}

/** A method name that carries the types of its message. */
export interface RequestOf<Params, Answer> {
  readonly method: string;
  readonly types?: [Params, Answer];
}
export interface NotificationOf<Params> {
  readonly method: string;
  readonly types?: [Params];
}
function request<Params, Answer>(method: string): RequestOf<Params, Answer> {
  return { method };
}
function notification<Params>(method: string): NotificationOf<Params> {
  return { method };
}
