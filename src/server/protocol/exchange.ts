import type { StepAnswer } from '../protocol';
import { notification, request } from './message';

/* Annotations of other programs, in and out. All texts for people are in the language of the user interface. */

/** Client → server: the formats there are. */
export const formatsRequest = request<null, readonly WireFormat[]>('variorum/formats');
export interface WireFormat {
  readonly id: string;
  readonly label: string;
  /** Endings of the files that are read, without their dot; `null`: it cannot be imported. */
  readonly imports: readonly string[] | null;
  /** What a file or folder of it is called; `null`: it cannot be exported. */
  readonly exports: string | null;
}

/** Client → server: takes files of another program in as one step. Cancelling it leaves everything as it is. Tells of its progress by `variorum/exchangeProgress`. */
export const importRequest = request<ImportParams, ImportAnswer>('variorum/import');
export interface ImportParams {
  readonly format: string;
  /** URIs of files or folders. */
  readonly files: readonly string[];
  /** URI of the folder that the documents lie in, or of a document in it. */
  readonly place: string;
  /** URI of the document that everything is about, whatever the files say. */
  readonly document?: string;
}
/** `report`: what came of it, a line for each thing to tell; `unmatched`: some of it is about documents that are not there, so that a client may ask which one is meant. */
export type ImportAnswer = StepAnswer & {
  readonly report?: readonly string[];
  readonly added?: number;
  readonly unmatched?: boolean;
};
export const exchangeProgressNotification = notification<{ readonly done: number; readonly total: number }>(
  'variorum/exchangeProgress',
);

/** Client → server: what is recorded on a document, or on all of its folder, as files for the client to write. `null`: there is no such folder or format. */
export const exportRequest = request<ExportParams, ExportAnswer | null>('variorum/export');
export interface ExportParams {
  readonly format: string;
  readonly place: string;
  /** Only of the document that `place` names. */
  readonly only: boolean;
  /** URI of the file to be written, or of the folder. */
  readonly to: string;
  /** Whether `to` is a file. */
  readonly file: boolean;
}
export interface ExportAnswer {
  /** Paths relative to the folder of `to`, with `/`; none leads out of it. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly annotations: number;
  /** What was written and what the format cannot hold. */
  readonly report: readonly string[];
}
