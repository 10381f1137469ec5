import type { Foreign } from '../../model/exchange';
import type { Records } from '../../store/merge-records';
import type { AnnotationLayer } from '../layer';

/** A document of the folder, with what is recorded on it. */
export interface ImportDocument {
  /** URI. */
  readonly uri: string;
  readonly layer: AnnotationLayer;
  /** All records of its pages, those in the bin too. */
  readonly pages: readonly { readonly annotator: string; readonly path: string; readonly records: Records }[];
}

export interface ImportJob {
  readonly foreign: Foreign;
  /** What the format is called. */
  readonly format: string;
  /** Whose everything is that the files give to nobody; with `all` everything. */
  readonly annotator: string;
  readonly all: boolean;
  /** An instant: that of the step. */
  readonly time: string;
  /** Paths of the documents of the folder. */
  readonly documents: Iterable<string>;
  /** Path of the document that everything is about, whatever the files say. */
  readonly only: string | null;
  document(path: string): Promise<ImportDocument | null>;
  /** Called every few hundred items; false: stop, nothing is to be recorded. */
  goOn(done: number, total: number): Promise<boolean>;
}
