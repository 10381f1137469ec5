import type { Anchor } from './anchor';
import type { Json } from './json';
import type { MentionValue } from './mention';
import type { Span } from './span';

/**
 * What a person recorded, as the rest of the program reads it: made of a record of `.variorum/annotations/<document path>/<annotator>.json` (a W3C annotation; `docs/formats`
 * has the mapping). The record keeps what we do not know; nothing of it is lost when an annotation changes.
 */
export type AnnotationItem = Annotation | Relation | Rejection;

interface Recorded {
  readonly id: string;
  /** Whose it is: the name of the annotator whose file it stands in. */
  readonly annotator: string;
  /** URI of the document in whose file it stands. */
  readonly document: string;
  /** Instants: ISO 8601, UTC; empty where the record does not say. */
  readonly created: string;
  readonly modified: string;
}

/** A span with what the person says of it. */
export interface Annotation extends Recorded {
  readonly kind: 'annotation';
  /** One for each fragment, in their order; several: the span is discontinuous. */
  readonly anchors: readonly Anchor[];
  /** A tag of the scheme in `config.json`, or one of the types of mentions (`PERSON`, `DATE`). */
  readonly tag?: string;
  /** Pinned id of the entity that it names. */
  readonly entity?: string;
  readonly value?: AnnotatedValue;
  /** Markdown. */
  readonly note?: string;
  readonly attributes: Readonly<Record<string, Json>>;
  /** 0…1. */
  readonly confidence?: number;
  /** Version of the engine whose suggestion it was. */
  readonly from?: string;
  /** It states a claim: what a person read in this passage. */
  readonly claim?: RecordedClaim;
}

/** As mentions have it: dates TIMEX3 (and EDTF), amounts decimal strings in the main unit with their ISO 4217 code. */
export type AnnotatedValue = Pick<MentionValue, 'value' | 'edtf' | 'from' | 'to' | 'currency'>;

export interface RecordedClaim {
  /** Pinned id, or the words of the text. */
  readonly subject: string;
  /** A name of `attributes` in `config.json`, or an own one. */
  readonly attribute: string;
  readonly value: string;
  readonly speaker?: string;
}

/** A relation between annotations or pinned entities: `owns`, `head of`, `successor of`, own kinds. */
export interface Relation extends Recorded {
  readonly kind: 'relation';
  readonly relation: string;
  /** Ids of annotations, or pinned ids of entities. */
  readonly source: string;
  readonly target: string;
  readonly note?: string;
}

/** A suggestion of the engine that is wrong here. */
export interface Rejection extends Recorded {
  readonly kind: 'rejection';
  readonly anchors: readonly Anchor[];
  /** The type that was suggested. */
  readonly tag?: string;
}

/** How an annotation's passage was found in the text as it is. */
export type AnchorState = 'exact' | 'moved' | 'edited' | 'ambiguous' | 'orphan';

/** An annotation in the text as loaded. */
export interface PlacedAnnotation {
  readonly item: Annotation | Rejection;
  readonly state: AnchorState;
  /** UTF-16 units of the text as loaded, sorted; where the passage was last, for orphans; empty when even that is unknown. */
  readonly fragments: readonly Span[];
}
