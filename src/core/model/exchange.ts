import type { AnchorState, AnnotatedValue, AnnotationItem } from './annotation';
import type { Json, JsonObject } from './json';
import type { Span } from './span';

/*
 * What passes between the formats of other programs (`src/formats`) and the rest. A format reads texts and writes texts: it knows neither files nor documents nor the pages of
 * `.variorum/`. Where a passage stands in the text as it is, what is there already and who records it is worked out in `core/annotate/exchange`.
 */

/* In. */

/** A file of another program, decoded. */
export interface ForeignFile {
  /** Relative to the folder that was named (or that holds the file that was named), with `/`. */
  readonly path: string;
  /** Without its byte order mark; line ends as they are. */
  readonly text: string;
  readonly bom: boolean;
}

/** What an importer makes of all files of one import. It never throws. */
export interface Foreign {
  readonly items: readonly ForeignItem[];
  readonly kept: readonly KeptFile[];
  /** Tags and relations that the files declare, as `config.json` has them. */
  readonly scheme?: { readonly tags: readonly Json[]; readonly relations: readonly string[] };
  /** What was left out or read otherwise than it is written. */
  readonly notes: readonly ExchangeNote[];
}

export type ForeignItem = ForeignAnnotation | ForeignRelation | ForeignRecord;

interface ForeignBase {
  /** As the foreign file names it, unique in `source` and `annotator`: an import again finds it again. Not yet the id of a record. */
  readonly id: string;
  /** The document that it is about: a path like that of `ForeignFile`, or an IRI. */
  readonly source: string;
  /** Whose it is, when the file says so. */
  readonly annotator?: string;
  /** Instants as the file has them; absent: now. */
  readonly created?: string;
}

export interface ForeignAnnotation extends ForeignBase {
  readonly kind: 'annotation';
  /** One for each fragment, in their order. */
  readonly passages: readonly ForeignPassage[];
  readonly tag?: string;
  readonly entity?: string;
  readonly value?: AnnotatedValue;
  readonly note?: string;
  readonly attributes: Readonly<Record<string, Json>>;
  readonly confidence?: number;
}

/** `from`, `to`: foreign ids of annotations of the same document and annotator. */
export interface ForeignRelation extends ForeignBase {
  readonly kind: 'relation';
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly note?: string;
}

/**
 * A record that is a W3C annotation already: kept as it is, whatever it says; only its passages are looked for. `source` is that of its first target; a record about several
 * documents goes to the first that is there.
 */
export interface ForeignRecord extends ForeignBase {
  readonly kind: 'record';
  readonly record: JsonObject;
  /** One for each target of the record, in their order. */
  readonly targets: readonly { readonly source: string; readonly passage: ForeignPassage }[];
}

/** A passage as another program tells it: selectors that all mean the same one. Empty: it cannot be found in a text. */
export type ForeignPassage = readonly ForeignSelector[];

export type ForeignSelector = { readonly within?: ForeignPassage } & (
  | { readonly kind: 'quote'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  /**
   * Half-open. `within`: counted from the start of that passage. `points`: Unicode code points; whether the other program counted CR LF as one or as two is found out by the quote
   * beside it. `units`: UTF-16. `bytes`: of the text in UTF-8. `lines`: the borders before lines, from 0.
   */
  | {
      readonly kind: 'position';
      readonly unit: 'points' | 'units' | 'bytes' | 'lines';
      readonly start: number;
      readonly end: number;
    }
  /** From the start of one passage to the start of another. */
  | { readonly kind: 'range'; readonly from: ForeignPassage; readonly to: ForeignPassage }
);

/** A foreign file, or what of it belongs to no item, as its format wants it back: stored in the page of its document, as a record that nobody sees. */
export interface KeptFile {
  /** As in `ForeignBase`. */
  readonly id: string;
  readonly source: string;
  readonly annotator?: string;
  readonly format: string;
  readonly content: JsonObject;
}

/* Out. */

/** A document with what is to be exported of it. */
export interface ExportedDocument {
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  /** Text as loaded. */
  readonly text: string;
  /** In the order of the text; relations and what has no place behind them. */
  readonly items: readonly ExportedItem[];
  readonly kept: readonly (Pick<KeptFile, 'id' | 'format' | 'content'> & { readonly annotator: string })[];
  /** Records of its pages that say nothing we have a word for. */
  readonly others: readonly JsonObject[];
}

export interface ExportedItem {
  readonly item: AnnotationItem;
  /** UTF-16 units of the text as loaded, sorted; empty for relations and orphans. */
  readonly fragments: readonly Span[];
  readonly state: AnchorState;
  /** The record with its passages as they stand in the text; of a W3C record that was imported and not changed since: as its file had it. */
  readonly record: JsonObject;
  /** The foreign id that it was imported with, and its format. */
  readonly imported?: { readonly format: string; readonly id: string };
}

export interface ExportPlace {
  /** What the file, or the main one of several, is to be called. */
  readonly name: string;
  /** Reference from there to the corpus folder: empty, or with a `/` at its end. */
  readonly root: string;
}

export interface Exported {
  /** Names or paths beside each other, with `/`. A byte order mark is part of the text. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What the format cannot hold. */
  readonly losses: readonly ExchangeNote[];
}

/* Reports. */

/** One kind of thing that an import or export has to tell, how often, and of which (at most `MOST_EXAMPLES`). */
export interface ExchangeNote {
  readonly code: ExchangeCode;
  readonly count: number;
  readonly examples: readonly string[];
}

export const MOST_EXAMPLES = 5;

export type ExchangeCode =
  /* Import: files */
  | 'not-of-this-format' // example: file
  | 'nesting-too-deep' // example: file
  | 'page-missing' // the next page of a chain is not among the files; example: its IRI
  | 'page-twice' // a chain that comes back to a page; example: its IRI
  | 'line-unknown' // kept as it is; example: file and line
  | 'line-left' // read, but nothing of ours holds it: kept as it is; example: file and line
  | 'reference-missing' // an item that names another one which is not there; example: its id
  /* Import: items */
  | 'no-annotation' // an item of a page that is none; example: its id
  | 'no-document' // nothing in the folder is what it is about; example: source
  | 'several-documents' // about more than one document: kept whole, shown in the first; example: id
  | 'selector-unknown' // not for texts, or not known; kept; example: its type
  | 'several-times' // one id twice in what is imported; example: id
  | 'moved' // stood elsewhere than the file says; example: the words
  | 'edited' // the words are others now
  | 'several-places' // all were meant; example: the words
  | 'unplaced' // an orphan: nothing like it stands in the text; example: the words
  | 'changed-here' // the file has it otherwise, and so has this folder since: left as it is; example: the words
  | 'changed-there' // the file has it otherwise than before: taken over; example: the words
  /* Export */
  | 'orphans' // have no place; example: the words they were made on
  | 'guessed-places'
  | 'overlaps'
  | 'discontinuous'
  | 'lines-split' // over several lines: in one part for each; example: the words
  | 'moved-to-tokens'
  | 'no-tokens' // stand in no word of the prose: in code, in markup; example: the words
  | 'formulas' // cells that a spreadsheet would compute: an apostrophe stands before them; example: the cell
  | 'tags-changed' // written otherwise; example: the tag
  | 'no-tag'
  | 'notes'
  | 'values'
  | 'entities'
  | 'attributes'
  | 'confidence'
  | 'claims'
  | 'relations'
  | 'rejections'
  | 'times-and-authors';
