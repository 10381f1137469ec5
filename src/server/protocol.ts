/**
 * Every message between server and client that the Language Server Protocol does not define. Plain data: nothing here runs.
 * Other LSP editors may ignore all of it; without `variorum/mentions` a client merely draws no highlights.
 */
import type { MentionType } from '../core/model/mention';
import type { DocumentDate } from '../core/model/document';
import type { Entity } from '../core/model/entity';
import type { TreeRow, TreeView } from '../core/model/mention-tree';
import { notification, request } from './protocol/message';
import type { FileResult, FileStat, FolderEntry, WriteResult } from '../core/store/file-system';

export type { NotificationOf, RequestOf } from './protocol/message';
export type { Entity } from '../core/model/entity';
export type { Excerpt, TreeRow, TreeSort, TreeView } from '../core/model/mention-tree';
export type { MentionType } from '../core/model/mention';
export type { FaultKind } from '../core/model/problem';
export type { FileKind, FileResult, FileStat, FolderEntry, WriteResult } from '../core/store/file-system';

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

/** Replaces a file whole or not at all; see `WritableFileSystem.replaceFile`. Bytes as base64. */
export const replaceFileRequest = request<
  { readonly uri: string; readonly bytes: string; readonly expected: string | null },
  WriteResult
>('variorum/replaceFile');

/** Removes a file; see `WritableFileSystem.removeFile`. */
export const removeFileRequest = request<{ readonly uri: string }, WriteResult>('variorum/removeFile');

/* The Mentions view. A corpus is named by the URI of its folder. */

/** Client → server: the rows below one, or the first ones (`parent: null`). A row that is gone has none. */
export const treeRequest = request<
  { readonly parent: string | null; readonly view: TreeView },
  { readonly rows: readonly WireRow[] }
>('variorum/tree');
/** A row; of mentions also their ranges in the document. */
export interface WireRow {
  readonly row: TreeRow;
  readonly fragments?: readonly WireRange[];
}
/** Client → server: the way from the top to the row of the name, date or amount at a place. `null`: there is none, or the view leaves it out. */
export const revealRequest = request<
  { readonly uri: string; readonly position: WireRange['start']; readonly view: TreeView },
  readonly WireRow[] | null
>('variorum/reveal');
/** Server → client: rows may be others now. Sent a few times a second at most. */
export const treeChangedNotification = notification<{ readonly corpus: string }>('variorum/treeChanged');
/** Client → server: what stands in these rows, to be copied: a line a mention (`text`) or comma-separated values without formulas (`csv`). */
export const listRequest = request<
  { readonly rows: readonly string[]; readonly view: TreeView; readonly format: 'text' | 'csv' },
  string
>('variorum/list');

/* Entities and decisions on them. */

/** Client → server: the entity at a place of a document; `null`: no name stands there. */
export const entityAtRequest = request<
  { readonly uri: string; readonly position: WireRange['start'] },
  { readonly corpus: string; readonly entity: Entity; readonly spelling: string } | null
>('variorum/entityAt');
/** Client → server: entities whose name or spelling contains the query, best first; an entity by its id when `id` is given. */
export const entitiesRequest = request<
  { readonly corpus: string; readonly query: string; readonly id?: string; readonly limit: number },
  readonly EntityEntry[]
>('variorum/entities');
export interface EntityEntry {
  readonly entity: Entity;
  /** The first sentence that names it. */
  readonly quote: string;
}
/** Client → server: where an entity is named, documents in code-unit order. */
export const occurrencesRequest = request<
  { readonly corpus: string; readonly entity: string },
  readonly { readonly uri: string; readonly range: WireRange }[]
>('variorum/occurrences');

/** Client → server: rules about names; a step that can be undone. */
export const ruleRequest = request<{ readonly corpus: string; readonly action: RuleAction }, StepAnswer>(
  'variorum/rule',
);
export type RuleAction =
  /** The first one gives the name. */
  | { readonly kind: 'merge'; readonly entities: readonly string[] }
  /** These spellings are another one's. */
  | { readonly kind: 'split'; readonly entity: string; readonly spellings: readonly string[] }
  | { readonly kind: 'rename'; readonly entity: string; readonly name: string }
  | { readonly kind: 'retype'; readonly entity: string; readonly type: MentionType }
  /** Of one spelling, or of all of the entity's. */
  | { readonly kind: 'not-a-name'; readonly entity: string; readonly spelling?: string }
  /** Empty: none. */
  | { readonly kind: 'external'; readonly entity: string; readonly external: string };
export const undoRequest = request<null, StepAnswer>('variorum/undo');
export const redoRequest = request<null, StepAnswer>('variorum/redo');
/** What came of a step. `label` and `message` are in the language of the user interface. */
export type StepAnswer =
  | { readonly ok: true; readonly label: string; readonly entity?: string }
  /** `no-annotator`: the setting `variorum.annotator` is empty; ask for the name and come again. `nothing`: nothing to undo or redo. */
  | { readonly ok: false; readonly reason: 'no-annotator' | 'nothing' | 'failed'; readonly message: string };
/** Server → client: what could be undone and redone now, in words. */
export const stepsNotification = notification<StepsParams>('variorum/steps');
export interface StepsParams {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** What a client may pass when it starts the server; all of it is optional. */
export interface InitializationOptions {
  /** Contents of the l10n bundle of the user interface's language. */
  readonly words?: Readonly<Record<string, string>>;
  /** The client answers `variorum/stat` and its siblings. */
  readonly files?: boolean;
  /** The client draws highlights and wants `variorum/documentRead` and `variorum/folder`. */
  readonly highlights?: boolean;
  /** The client draws annotations and wants `variorum/annotationsChanged` and `variorum/tagsChanged` (see `protocol/annotations.ts`). */
  readonly annotations?: boolean;
  /** The client shows the Mentions view and wants `variorum/treeChanged` and `variorum/steps`. */
  readonly views?: boolean;
  /**
   * The client makes links of `command:` URIs with these commands, and pictures of `variorum-mentions:` ones, in hovers: see `src/server/hover-card`. Other
   * clients get neither.
   */
  readonly cards?: boolean;
  /** URI of a folder of the client's for what the server remembers of this window: the cache and the steps. */
  readonly storage?: string;
}
