import type { Hover, Position } from 'vscode-languageserver';
import type { AnnotationLayer } from '../core/annotate/layer';
import type { Mention } from '../core/model/mention';
import type { RecordFile } from '../core/store/record-file';

/** What people recorded on documents, for the other parts of the server. */
export interface Annotations {
  /** What is recorded in a corpus folder. */
  at(folder: string): FolderAnnotations;
  /** The mentions of a document that are still suggestions: without those that annotations and rejections of shown layers hide. */
  suggestions(uri: string, mentions: readonly Mention[]): Promise<readonly Mention[]>;
  /** What people said of a place; `null`: nothing, or nothing that is shown. */
  hover(uri: string, position: Position): Promise<Hover | null>;
}

/** The pages of one corpus folder, for what goes over all of them. */
export interface FolderAnnotations {
  /** Reads what is on disk. */
  load(): Promise<void>;
  settled(): Promise<void>;
  /** Path of a document relative to the folder. */
  pathOf(uri: string): string;
  /** Documents with a page, in code-unit order. */
  documents(): readonly string[];
  /** In the text as it is now; `null`: the document has none. */
  layer(uri: string): Promise<AnnotationLayer | null>;
  pagesOf(uri: string): readonly { readonly annotator: string; readonly path: string; readonly file: RecordFile }[];
  readonly texts: { offer(hash: string, stored: string): void };
}
