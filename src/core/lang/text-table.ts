/** What the text layer knows of one language. All entries are lower case unless their line says otherwise. */
export interface TextTable {
  /** Frequent words that few other languages share: evidence for the language of a block, and for a wrapped line. */
  readonly functionWords: readonly string[];
  /** Words that continue a coordination after a suspended hyphen: `Haupt- und Nebensatz`, `pre- and post-war`. */
  readonly coordinators: readonly string[];
  /** A word broken at a line end is joined without its hyphen: in German always, in English only before these tails. */
  readonly hyphenTails: readonly string[] | 'any';
}
