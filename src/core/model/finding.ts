import type { AnnotatedValue } from './annotation';
import type { NameForm } from './entity';
import type { Span } from './span';

export type Severity = 'error' | 'warning' | 'information' | 'off';

export type RuleId =
  | 'tagged-differently'
  | 'annotated-elsewhere'
  | 'crossing'
  | 'duplicate'
  | 'empty-span'
  | 'edge'
  | 'half-word'
  | 'entity-types'
  | 'name-entities'
  | 'entities-alike'
  | 'acronym-expansions'
  | 'value-text'
  | 'end-before-start'
  | 'relation-roles'
  | 'relation-nowhere'
  | 'missing-attribute'
  | 'unknown-tag'
  | 'annotators-disagree'
  | 'anchor-unsure'
  | 'suggestion-differs'
  | 'decisions-conflict'
  | 'broken-file'
  | 'exclusive-tags'
  | 'pattern'
  | 'cardinality';

/** What a consistency rule reports. Plain data; hosts put it into words by `rule` and `args`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Exclude<Severity, 'off'>;
  /** Of the document, or of a file of `.variorum/`. */
  readonly uri: string;
  /** UTF-16 units of the text as loaded; `null`: the whole file. */
  readonly span: Span | null;
  readonly args: Readonly<Record<string, string>>;
  /** Other places that it is about. */
  readonly related: readonly Place[];
  readonly fixes: readonly Fix[];
  /** Names the fault by what is recorded, never by offsets: it stays while people edit elsewhere. */
  readonly fingerprint: string;
}

export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** A way out of a finding; one step when applied. */
export interface Fix {
  readonly code: FixCode;
  readonly args: Readonly<Record<string, string>>;
  /** Nothing that a person said gets lost, and there is only one thing it can mean: may be applied without asking. */
  readonly safe: boolean;
  readonly changes: readonly Change[];
}

export type FixCode =
  | 'take-tag' // args.tag
  | 'annotate-others' // args.count
  | 'delete-one'
  | 'trim'
  | 'whole-word' // args.text
  | 'take-type' // args.tag
  | 'take-entity' // args.name
  | 'merge' // args.name, args.other
  | 'take-value' // args.value
  | 'swap-ends'
  | 'delete-relation'
  | 'swap-roles'
  | 're-attach' // args.text
  | 'accept-suggestion'; // args.tag

/** An annotation, relation or rejection as stored: an id may stand in two people's files. */
export interface RecordKey {
  readonly document: string;
  readonly annotator: string;
  readonly id: string;
}

export type Change =
  | {
      readonly kind: 'set';
      readonly of: RecordKey;
      readonly tag?: string;
      readonly entity?: string;
      readonly value?: AnnotatedValue;
    }
  | { readonly kind: 'delete'; readonly of: RecordKey }
  /** Its source becomes its target. */
  | { readonly kind: 'turn'; readonly of: RecordKey }
  /** New anchors: UTF-16 units of the text as loaded. */
  | { readonly kind: 're-attach'; readonly of: RecordKey; readonly fragments: readonly Span[] }
  | {
      readonly kind: 'add';
      readonly document: string;
      readonly fragments: readonly Span[];
      readonly tag: string;
      readonly entity?: string;
    }
  | { readonly kind: 'decide'; readonly ruling: ProposedRuling };

export type ProposedRuling =
  /** `entities`: their ids, in the same order; the first one gives the name. */
  { readonly kind: 'same'; readonly forms: readonly NameForm[]; readonly entities: readonly string[] };

/** A finding that a person lets stand. Plain data of a record in `.variorum/suppressions/<annotator>.json`. */
export interface Suppression {
  readonly id: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** Why, in the person's own words. */
  readonly reason: string;
  /** The words that the finding was about, for lists when it is gone. */
  readonly about?: string;
  readonly creator?: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified?: string;
}
