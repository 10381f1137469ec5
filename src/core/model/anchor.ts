import type { Span } from './span';

/** A passage as its words and what stood around them: up to 32 characters on each side. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How an annotation finds its span again. Plain data, as the annotation's record holds it: see FORMATS, "Our page". */
export interface Anchor {
  /** Unicode code points of the stored text (LF line ends), end exclusive. */
  readonly position: Span;
  /** Words of the stored text, with 32 code points of prefix and suffix (fewer at the ends of the text). */
  readonly quote: Quote;
  /** SHA-256, in hex, of the stored text it was made on. */
  readonly textHash: string;
}
