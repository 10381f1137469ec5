import type { Connection, FileEvent, TextDocuments } from 'vscode-languageserver';
import type { ActionProvider } from './code-actions';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextHash } from '../core/corpus/detection-key';
import type { TextChange } from '../core/annotate/text-change';
import type { WritableFileSystem } from '../core/store/file-system';
import type { Annotations } from './annotations';
import type { BratFiles } from './brat-files';
import type { Cards } from './cards';
import type { ClientAbilities } from './client-abilities';
import type { Corpora } from './corpora';
import type { Lines } from './lines';
import type { Problems } from './problems';
import type { NotificationOf } from './protocol';
import type { Clock, Readings } from './readings';
import type { Rulings, StepRecorder } from './rulings';
import type { Settings } from './settings';

/** What the parts of the server that answer requests share. A part is a function of it that registers its handlers. */
export interface ServerContext {
  readonly connection: Connection;
  readonly clock: Clock;
  /** What is recorded names it: the engine's version. */
  readonly version: string;
  /** The host's own, where it has a faster one. */
  readonly textHash: TextHash;
  /** The time of day: ISO 8601 in UTC. */
  time(): string;
  /** A random id. */
  newId(): string;
  readonly files: WritableFileSystem;
  /** What is wrong with files that are no documents, by who says so. */
  readonly problems: Pick<Problems, 'setFaults' | 'setOthers'>;
  readonly faults: Pick<Problems, 'onFaults' | 'faultsBelow'>;
  readonly documents: TextDocuments<TextDocument>;
  readonly corpora: Corpora;
  /** Lines and characters in documents of corpora. */
  readonly lines: Lines;
  readonly readings: Readings;
  /** Set by the part that stores what people rule; `null`: nothing can be ruled. */
  rulings: Rulings | null;
  /** Set by the same part: what people record, as steps that can be undone. */
  steps: StepRecorder | null;
  /** Set by the part that keeps annotations. */
  annotations: Annotations | null;
  /** Set by the part that reads `.ann` files. */
  bratFiles: BratFiles | null;
  /** Set by the part that looks for contradictions. */
  cards: Cards | null;
  settings(): Settings;
  /** The settings as the client has them now: a change of them may still be on its way here. */
  freshSettings(): Promise<Settings>;
  client(): ClientAbilities;
  /** Calls back once the client has said who it is, before its folders are read. */
  onStarted(listener: () => void): void;
  /** Calls back when settings are others than before. */
  onSettings(listener: () => void): void;
  /** Adds to what can be done at a place of a document. */
  offerActions(provider: ActionProvider): void;
  /** What a client may ask for by name that has no command of this name itself. */
  offerCommand(command: string, carryOut: (args: readonly unknown[]) => Promise<unknown>): void;
  /** Calls back when files of the window's folders changed on disk. */
  onFilesChanged(listener: (events: readonly FileEvent[]) => void): void;
  /** Calls back for every edit of an open document, before it is taken in. Each change counts in the text that the one before left. */
  onEdited(listener: (uri: string, changes: readonly TextChange[]) => void): void;
  /** Resolves when the folders of the window that a document lies in have read it, or found that it is none of theirs. */
  known(uri: string): Promise<void>;
  /** Sends a notification of ours to a client that wants such. */
  tell<Params>(notification: NotificationOf<Params>, params: Params): void;
  /** Lets a promise go on by itself: what it fails with is logged. */
  run(what: string, promise: Promise<unknown>): void;
}
