import type { Language } from './language';
import type { NameType, Reason, ReasonCode } from './mention';
import type { Zone } from './prose';
import type { Span } from './span';

/**
 * What one document alone says about its names (docs/decisions/0010). Nothing here is decided yet: `core/link` chooses extent and type
 * with the evidence of the whole corpus. Plain data, cached with the detection.
 */
export interface DocumentNames {
  /** Sorted by start; no two overlap. */
  readonly runs: readonly NameRun[];
  /** What the document teaches about spellings; one entry a key and type, sorted by key, then type (code units). */
  readonly lessons: readonly NameLesson[];
}

/** Points are whole numbers, so that sums are the same in any order; ten points multiply the odds by e. */
export type Points = number;

/** `NAME`: a name of whatever type. `NONE`: no name at all, a common word. */
export type VoteType = NameType | 'NAME' | 'NONE';

export interface NameVote {
  readonly type: VoteType;
  /** Never negative; what speaks against a name is a vote for `NONE`. */
  readonly points: Points;
  readonly reason: Reason & { readonly code: NameReasonCode };
}

/** A run of neighbouring words in one block that may hold names: capitalised words, their connectors, adjectives of places, sites. */
export interface NameRun {
  /** The prose reading of the whole run. */
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly zone: Zone;
  readonly language: Language;
  readonly capitals: Capitals;
  /** Parts of the run that the document alone has grounds to take for a name, or against. Other parts may become names by the corpus's evidence. */
  readonly readings: readonly NameReading[];
}

/**
 * What a capital tells in this run. `names`: only names have it (English running text). `nouns`: every noun has it (German running text).
 * `title`: every word of note has it (`A Headline in Title Case`). `all`: the whole line is in capitals.
 */
export type Capitals = 'names' | 'nouns' | 'title' | 'all';

/** A word as far as it can belong to a name: without possessive ’s, quotation marks and the common part of a compound (`Foo-Schließung`). */
export interface NameWord {
  /** Offsets in `NameRun.text`. */
  readonly start: number;
  readonly end: number;
  /** Place in the text as loaded: one fragment or more. */
  readonly fragments: readonly Span[];
  /** What may stand inside a name but never at its edge: `of`, `de`, `und`, `&`. */
  readonly connector?: true;
  /** No name goes on from the word before into this one (another sentence, a comma, a possessive between). */
  readonly breakBefore?: true;
  /** The text as loaded has something between the word before and this one that the prose skips: the end of a line, a quote prefix, markup. */
  readonly apart?: true;
}

/** Words `from` to `to` (half-open) read as one name. */
export interface NameReading {
  readonly from: number;
  readonly to: number;
  readonly votes: readonly NameVote[];
}

/**
 * What a document says about a spelling, wherever it stands: the strongest of its grounds (with something added for several).
 * From places where the type is plain: `Dr. Quandt` teaches `quandt` PERSON, `Northwind Traders (NWT)` teaches `nwt` ORG.
 */
export interface NameLesson {
  /** Folded spelling: see `foldName`. */
  readonly key: string;
  readonly type: VoteType;
  readonly points: Points;
  /** The ground that weighs most. */
  readonly reason: Reason & { readonly code: NameReasonCode };
}

export type NameReasonCode = Extract<ReasonCode, `name-${string}` | `law-${string}` | `event-${string}`>;

/** Of a document without a text that could be read. */
export const NO_NAMES: DocumentNames = { runs: [], lessons: [] };
