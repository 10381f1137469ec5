import type { Hover, Position } from 'vscode-languageserver';
import type { Mention } from '../core/model/mention';
import type { AnnotatedCorpus } from './annotations/annotated-corpus';

/** What people recorded on documents, for the other parts of the server. */
export interface Annotations {
  /** The mentions of a document that are still suggestions: without those that annotations and rejections of shown layers hide. */
  suggestions(uri: string, mentions: readonly Mention[]): Promise<readonly Mention[]>;
  /** What people said of a place; `null`: nothing, or nothing that is shown. */
  hover(uri: string, position: Position): Promise<Hover | null>;
  /** What people recorded on the documents of a corpus folder. */
  at(folder: string): AnnotatedCorpus;
  /** Calls back when annotations of a corpus folder may be others, or stand elsewhere. */
  onChanged(listener: (folder: string) => void): void;
}
