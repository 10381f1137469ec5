/** A law by its written-out name. Token indices, half-open. */
export interface LawTitle {
  readonly from: number;
  /** Without day and gazette. */
  readonly nameTo: number;
  readonly to: number;
  /** The word that tells: `Act`, `Verordnung`. */
  readonly head: number;
  readonly certainty: 'name' | 'head' | 'kind' | 'opening';
}

/** The most tokens that stand before the word that says `Act` or `Law`. */
export const MOST_BEFORE = 14;
