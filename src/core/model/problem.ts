import type { Span } from './span';

/** Something that kept a document from being read fully. Hosts word the code; core never does. */
export interface Problem {
  readonly code: ProblemCode;
  readonly args?: Readonly<Record<string, string | number>>;
  /** Place in the text as loaded, when there is one. */
  readonly span?: Span;
}

export type ProblemCode =
  | 'binary'
  | 'invalid-utf8'
  | 'unpaired-surrogates'
  | 'nul-characters'
  | 'too-large'
  | 'nesting-too-deep'
  | 'front-matter-broken'
  | 'unreadable'
  | 'not-found'
  /* `.variorum/config.json` */
  | 'config-not-json' // args.detail
  | 'config-bad-globs' // args.key
  | 'config-bad-tags'
  | 'config-bad-tag-slots'
  | 'config-bad-relations'
  | 'config-bad-rules' // args.key
  | 'config-no-list' // args.key
  | 'config-bad-attribute' // args.number, args.key
  /* record files of `.variorum/` */
  | 'records-not-text'
  | 'records-not-json' // args.detail
  | 'records-not-a-list' // args.key
  | 'records-conflict' // git's markers: read record by record
  | 'records-strange' // args.count: records that this version cannot read
  | 'annotations-of-nothing' // the document of a page is gone
  | 'disk-full'
  | 'read-only'
  | 'unwritable'; // args.detail

/** Why a file or folder could not be reached. */
export type FaultKind = 'not-found' | 'no-permission' | 'not-a-folder' | 'link-loop' | 'unavailable';

/** Why something in a folder is no document of the corpus. */
export type SkipReason =
  | 'dot-folder'
  | 'node-modules'
  | 'git-ignored'
  | 'excluded' // by config.json
  | 'too-large'
  | 'not-a-file'
  | 'linked-twice' // a link to what was read already, or to a folder it stands in
  | FaultKind;
