import type { Language } from './language';
import type { Mention } from './mention';
import type { DocumentNames } from './name';
import type { Problem } from './problem';
import type { DocumentFormat, Prose } from './prose';
import type { Span } from './span';

/** A document after the text layer: everything a detector may look at. */
export interface ReadDocument {
  /** Text as loaded: decoded, byte order mark removed, line ends as they are. */
  readonly text: string;
  readonly format: DocumentFormat;
  readonly prose: Prose;
  /** Language of most of the document's prose, or the caller's hint. */
  readonly language: Language | null;
  /** Where the document may state its own date, best first. The dates detector reads the values (docs/decisions/0003). */
  readonly dateLines: readonly DateLine[];
  /** Date handed in by the caller (`detect --jsonl` input); wins over what the text states. TIMEX3 value. */
  readonly givenDate?: string;
  readonly problems: readonly Problem[];
}

/** A stretch of prose in which a document is likely to state its own date. */
export interface DateLine extends Span {
  readonly basis: 'front-matter' | 'label' | 'byline' | 'dateline';
}

/** The date a document gives itself. */
export interface DocumentDate {
  /** TIMEX3 value. */
  readonly value: string;
  readonly basis: DateLine['basis'] | 'given';
}

/** What the engine knows of one document on its own. Plain data, cached by engine version + content hash + format + language hint. */
export interface Detection {
  readonly format: DocumentFormat;
  readonly language: Language | null;
  readonly date: DocumentDate | null;
  /** Dates, durations and amounts; flat (no two overlap), sorted by start, all confidences. */
  readonly mentions: readonly Mention[];
  /** What the document alone says about its names; the corpus decides (docs/decisions/0010). */
  readonly names: DocumentNames;
  readonly problems: readonly Problem[];
}
