import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem } from '../core/store/file-system';
import type { ClientAbilities } from './client-abilities';
import type { Corpora } from './corpora';
import type { Lines } from './lines';
import type { NotificationOf } from './protocol';
import type { Clock, Readings } from './readings';
import type { Rulings } from './rulings';
import type { Settings } from './settings';

/** What the parts of the server that answer requests share. A part is a function of it that registers its handlers. */
export interface ServerContext {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly files: FileSystem;
  readonly documents: TextDocuments<TextDocument>;
  readonly corpora: Corpora;
  /** Lines and characters in documents of corpora. */
  readonly lines: Lines;
  readonly readings: Readings;
  /** Set by the part that stores what people rule; `null`: nothing can be ruled. */
  rulings: Rulings | null;
  settings(): Settings;
  client(): ClientAbilities;
  /** Sends a notification of ours to a client that wants such. */
  tell<Params>(notification: NotificationOf<Params>, params: Params): void;
  /** Lets a promise go on by itself: what it fails with is logged. */
  run(what: string, promise: Promise<unknown>): void;
}
