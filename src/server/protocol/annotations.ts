import type { AnnotatedValue, AnchorState } from '../../core/model/annotation';
import type { Json } from '../../core/model/json';
import type { Excerpt } from '../../core/model/mention-tree';
import type { StepAnswer, WireRange } from '../protocol';
import { notification, request } from './message';

export type { AnnotatedValue, AnchorState } from '../../core/model/annotation';

/*
 * Annotations. The server keeps them, carries them through edits and says where they stand; a client draws them and sends what a person wants done as an `AnnotationAction`,
 * each one step that `variorum/undo` takes back. All texts for people are in the language of the user interface. Ranges are of the document's present version: a request with
 * an older `version` is answered with `null`, or refused.
 */

/** Names a record: an annotation, a rejection or a relation. `uri`: the document in whose page it stands. */
export interface AnnotationRef {
  readonly uri: string;
  readonly annotator: string;
  readonly id: string;
}

/* What to draw. */

/** Client → server: the annotations of shown layers in an open document. `variorum/mentions` leaves out what they hide. */
export const annotationsRequest = request<
  { readonly uri: string; readonly version: number; readonly range?: WireRange },
  { readonly version: number; readonly marks: readonly AnnotationMark[] } | null
>('variorum/annotations');
export interface AnnotationMark {
  readonly id: string;
  readonly annotator: string;
  /** By whoever uses this window. */
  readonly own: boolean;
  readonly tag: string | null;
  readonly state: AnchorState;
  /** Of orphans empty ranges where they stood. */
  readonly fragments: readonly WireRange[];
  readonly hasNote: boolean;
  /** Was the engine's suggestion. */
  readonly accepted: boolean;
}

/** Server → client: marks, rows or layers may be others now. `uris`: open documents to draw again. Sent a few times a second at most; needs `annotations` at the start. */
export const annotationsChangedNotification = notification<AnnotationsChanged>('variorum/annotationsChanged');
export interface AnnotationsChanged {
  readonly corpus: string;
  readonly uris: readonly string[];
  readonly counts: AnnotationCounts;
}
/** Of shown layers in all documents of a corpus. `unsure`: their place is a guess or their text was edited. */
export interface AnnotationCounts {
  readonly annotations: number;
  readonly unsure: number;
  readonly orphans: number;
  readonly inBin: number;
}

/* Tags. */

/** Client → server: the tags of the corpus that a document belongs to, as its `config.json` has them. Ask again at `variorum/tagsChanged`. */
export const tagsRequest = request<{ readonly uri: string }, WireTags>('variorum/tags');
export const tagsChangedNotification = notification<{ readonly corpus: string }>('variorum/tagsChanged');
export interface WireTags {
  readonly tags: readonly WireTag[];
  /** Nine tags, of the keys 1 to 9; `null`: nothing lies there. */
  readonly slots: readonly (string | null)[];
  /** Kinds of relations: those of the configuration, then others in use. */
  readonly relations: readonly string[];
}
export interface WireTag {
  readonly tag: string;
  /** For people: of types of mentions the type in words. */
  readonly label: string;
  /** `#rrggbb`; absent: the theme decides. */
  readonly color?: string;
  /** A single letter for the annotate mode. */
  readonly key?: string;
  /** Attributes that the configuration names for this tag, with the values it allows (empty: any). */
  readonly attributes: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/* One annotation. */

/** Client → server: what people recorded at a place, shown layers, one's own first, then the shorter ones. */
export const annotationsAtRequest = request<
  { readonly uri: string; readonly position: WireRange['start'] },
  readonly WireAnnotation[]
>('variorum/annotationsAt');
/** Client → server: one record with all that it says; `null`: it is gone. */
export const annotationRequest = request<AnnotationRef, WireAnnotation | null>('variorum/annotation');
export interface WireAnnotation {
  readonly ref: AnnotationRef;
  readonly kind: 'annotation' | 'rejection' | 'relation';
  readonly own: boolean;
  readonly state: AnchorState;
  readonly fragments: readonly WireRange[];
  /** The words it was made on. */
  readonly quote: string;
  readonly tag: string | null;
  /** With the entity's name; the id alone when the corpus has it no more. */
  readonly entity: { readonly id: string; readonly name: string } | null;
  readonly value: AnnotatedValue | null;
  /** Of `value`. */
  readonly valueInWords: string | null;
  /** Markdown, as the person wrote it: hostile like any text of a file. */
  readonly note: string;
  readonly attributes: Readonly<Record<string, Json>>;
  readonly confidence: number | null;
  readonly claim: WireClaim | null;
  /** Instants, ISO 8601 in UTC. */
  readonly created: string;
  readonly modified: string;
  readonly relations: readonly WireRelation[];
  readonly inBin: boolean;
}
export interface WireRelation {
  readonly ref: AnnotationRef;
  readonly relation: string;
  /** Whether this annotation (or its entity) is the source. */
  readonly outgoing: boolean;
  /** The other end for people: its words, or the entity's name. */
  readonly other: string;
}
/** What a person read in a passage. `subject` and `speaker`: words, or an entity of the corpus. */
export interface WireClaim {
  readonly subject: string | { readonly entity: string };
  readonly attribute: string;
  readonly value: string;
  readonly speaker?: string | { readonly entity: string };
}

/** Client → server: the value that a person typed, in words or as a code; `null`: none that fits the tag. */
export const readValueRequest = request<
  { readonly uri: string; readonly tag: string | null; readonly text: string },
  { readonly value: AnnotatedValue; readonly inWords: string } | null
>('variorum/readValue');

/* What a person wants done. */

/** Client → server: carries an action out as one step. */
export const annotateRequest = request<AnnotationAction, AnnotateAnswer>('variorum/annotate');
/** `refs`: the records that were made or changed. `skipped`: passages whose text had changed since they were listed. */
export type AnnotateAnswer = StepAnswer & { readonly refs?: readonly AnnotationRef[]; readonly skipped?: number };

export type AnnotationAction =
  /**
   * Annotates passages of one document, each a list of fragments. A single range without length stands for the mention, else the word, at that place. A mention taken that way
   * gives its entity and value unless `told` has others.
   */
  | {
      readonly kind: 'annotate';
      readonly uri: string;
      readonly version: number;
      readonly passages: readonly (readonly WireRange[])[];
      readonly told: WireTold;
    }
  /** Annotates hits of `variorum/alike`, in however many documents. Those whose text is another one now are skipped. */
  | { readonly kind: 'annotate-all'; readonly hits: readonly PickedHit[]; readonly told: WireTold }
  /** Takes suggestions of the engine over as they are, or with another tag, value or extent (`told`, `fragments` with one suggestion only). */
  | {
      readonly kind: 'accept';
      readonly uri: string;
      readonly version: number;
      /** Places in the suggestions; several for "accept all in the selection". */
      readonly at: readonly WireRange['start'][];
      readonly told?: WireTold;
      readonly fragments?: readonly WireRange[];
    }
  /** These suggestions are wrong here. */
  | {
      readonly kind: 'reject';
      readonly uri: string;
      readonly version: number;
      readonly at: readonly WireRange['start'][];
    }
  /** This name is none in any document: a decision on names. Dates and amounts can be rejected here only. */
  | {
      readonly kind: 'reject-everywhere';
      readonly uri: string;
      readonly version: number;
      readonly at: WireRange['start'];
    }
  /** Says something else of one's own annotations; fields that are `null` are taken away. */
  | { readonly kind: 'edit'; readonly refs: readonly AnnotationRef[]; readonly told: WireEdit }
  /** Gives an annotation another extent, or an orphan a place again. */
  | {
      readonly kind: 'place';
      readonly ref: AnnotationRef;
      readonly version: number;
      readonly fragments: readonly WireRange[];
    }
  /** Into the bin. */
  | { readonly kind: 'delete'; readonly refs: readonly AnnotationRef[] }
  /** Out of the bin. */
  | { readonly kind: 'restore'; readonly refs: readonly AnnotationRef[] }
  /** All of one's own that lies in the bin of a corpus. */
  | { readonly kind: 'empty-bin'; readonly corpus: string }
  /** Stored in the page of `uri`. Taken back by `delete`. */
  | {
      readonly kind: 'relate';
      readonly uri: string;
      readonly relation: string;
      readonly source: RelationEnd;
      readonly target: RelationEnd;
      readonly note?: string;
    };
export type RelationEnd = { readonly annotation: string } | { readonly entity: string };
export interface WireTold {
  readonly tag?: string;
  /** An entity of the corpus: its id is pinned in the same step. */
  readonly entity?: string;
  readonly value?: AnnotatedValue;
  readonly note?: string;
  readonly attributes?: Readonly<Record<string, Json>>;
  /** 0…1. */
  readonly confidence?: number;
  readonly claim?: WireClaim;
}
/** Of attributes those named; `null` takes one away. */
export type WireEdit = {
  readonly [Key in Exclude<keyof WireTold, 'attributes'>]?: WireTold[Key] | null;
} & { readonly attributes?: Readonly<Record<string, Json>> };

/* Annotate all like this. */

/** Client → server: where the passage at a place, or the selected words, stand again; documents in code-unit order, that of the question first. */
export const alikeRequest = request<
  { readonly uri: string; readonly version: number; readonly range: WireRange; readonly within: 'document' | 'corpus' },
  AlikeAnswer | null
>('variorum/alike');
export interface AlikeAnswer {
  /** The words, or the entity's name. */
  readonly what: string;
  readonly hits: readonly AlikeHit[];
  /** Hits beyond those listed. */
  readonly more: number;
}
export interface AlikeHit extends PickedHit {
  readonly sentence: Excerpt;
  /** One's own tag there now; a client leaves such hits unchecked. */
  readonly tagged: string | null;
}
export interface PickedHit {
  readonly uri: string;
  readonly fragments: readonly WireRange[];
  /** What stands there: `annotate-all` looks whether it still does. */
  readonly text: string;
}

/* Going through a document. */

/**
 * Client → server: the next or previous place. `suggestion`: the engine's word on which nobody said anything. `unreviewed`: such a suggestion, or one's own annotation whose
 * place is unsure. `everywhere`: also in the documents behind (before) this one. `null`: there is none.
 */
export const nextPlaceRequest = request<
  {
    readonly uri: string;
    readonly position: WireRange['start'];
    readonly direction: 'next' | 'previous';
    readonly wanted: 'annotation' | 'suggestion' | 'unreviewed';
    readonly everywhere?: boolean;
  },
  { readonly uri: string; readonly fragments: readonly WireRange[]; readonly ref: AnnotationRef | null } | null
>('variorum/nextPlace');

/* The Annotations view. */

export interface AnnotationView {
  readonly group: 'document' | 'tag' | 'annotator' | 'state';
  /** Words that quote, tag, note, entity or attributes have to contain, folded; empty: everything. */
  readonly filter: string;
  /** Empty: all. */
  readonly states: readonly AnchorState[];
  /** What lies in the bin, instead of what is live. */
  readonly bin: boolean;
  /** Also suggestions that were rejected, and relations. */
  readonly all: boolean;
}
/** Client → server: the rows below one, or the first ones (`parent: null`). Of more than 200 ranges of them. */
export const annotationRowsRequest = request<
  { readonly parent: string | null; readonly view: AnnotationView },
  { readonly rows: readonly AnnotationRow[] }
>('variorum/annotationRows');
/** `id` is its path: unique in the tree, and the same after every change that leaves the row itself. */
export type AnnotationRow =
  /** A document (then with `uri`), tag, annotator or state, or the folder where the window has several. */
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly label: string;
      readonly count: number;
      readonly uri?: string;
    }
  | { readonly kind: 'range'; readonly id: string; readonly label: string; readonly count: number }
  | {
      readonly kind: 'annotation';
      readonly id: string;
      readonly corpus: string;
      readonly item: 'annotation' | 'rejection' | 'relation';
      readonly ref: AnnotationRef;
      readonly own: boolean;
      /** The words it stands on; of relations both ends: `Tarn Mill → owns → Ada Brandt`. */
      readonly label: string;
      readonly tag: string | null;
      readonly note: string;
      readonly state: AnchorState;
      /** Empty for relations, orphans whose last place is unknown, and what lies in the bin. */
      readonly fragments: readonly WireRange[];
    };

/* Orphans. */

/** Client → server: where the words of an annotation may stand now, the likeliest first: for `place`. */
export const candidatesRequest = request<AnnotationRef, readonly AlikeHit[]>('variorum/candidates');

/* Layers: what each annotator recorded. */

/** Client → server: who recorded something in a corpus. */
export const layersRequest = request<{ readonly corpus: string }, readonly WireLayer[]>('variorum/layers');
export interface WireLayer {
  readonly annotator: string;
  readonly own: boolean;
  readonly annotations: number;
  readonly shown: boolean;
}
/** Client → server: the annotators whose layers are not shown. The server remembers it as long as it runs; a client keeps it and says it at every start. */
export const hideLayersRequest = request<{ readonly corpus: string; readonly hidden: readonly string[] }, null>(
  'variorum/hideLayers',
);
