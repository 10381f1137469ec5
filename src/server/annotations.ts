import type { Hover, Position } from 'vscode-languageserver';
import type { AnnotationLayer } from '../core/annotate/layer';
import type { AnnotationItem } from '../core/model/annotation';
import type { Mention } from '../core/model/mention';
import type { StoredRecord } from '../core/store/record';
import type { Page } from './annotations/pages';

/** What people recorded on documents, for the other parts of the server. */
export interface Annotations {
  /** What is recorded in a corpus folder. */
  at(folder: string): FolderAnnotations;
  /** The mentions of a document that are still suggestions: without those that annotations and rejections of shown layers hide. */
  suggestions(uri: string, mentions: readonly Mention[]): Promise<readonly Mention[]>;
  /** What people said of a place; `null`: nothing, or nothing that is shown. */
  hover(uri: string, position: Position): Promise<Hover | null>;
  /** Calls back when annotations of a corpus folder may be others, or stand elsewhere. */
  onChanged(listener: (folder: string) => void): void;
}

/** A record as it is stored, and what it says. */
export interface StoredItem {
  readonly item: AnnotationItem;
  readonly record: StoredRecord;
  readonly inBin: boolean;
}

/** The pages of one corpus folder, for what goes over all of them. */
export interface FolderAnnotations {
  readonly folder: string;
  readonly pages: readonly Page[];
  readonly texts: { offer(hash: string, stored: string): void };
  /** Reads what is on disk. */
  load(): Promise<void>;
  settled(): Promise<void>;
  /** Path of a document relative to the folder. */
  pathOf(uri: string): string;
  /** Documents with a page, in code-unit order. */
  documents(): readonly string[];
  /** In the text as it is now; `null`: the document has none. */
  layer(uri: string): Promise<AnnotationLayer | null>;
  pagesOf(uri: string): readonly Page[];
  find(uri: string, annotator: string, id: string): StoredItem | null;
}
