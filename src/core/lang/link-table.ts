/** What one language says about how names are varied. Lower case, folded. */
export interface LinkTable {
  /** Letters that this language writes for the sounds of names from other alphabets, as `written<common`; applied in order. */
  readonly transliteration: readonly string[];
  /** Endings of a genitive that belongs to the name. */
  readonly genitives: readonly string[];
  /** Before the name of a body without changing which it is: `office of the`. */
  readonly bodyOpenings: readonly string[];
  /** Legal forms with two spellings, as `long<short`. */
  readonly legalForms: readonly string[];
  /** Kinds of bodies that translators take for one another, one group a line. */
  readonly kinds: readonly string[];
  /** What firms trade in or do, as the last word of their names: without it the name is a short form where no other begins so. */
  readonly trades: readonly string[];
  /** Words between a name and its short form in brackets: `the`, `kurz`. */
  readonly definitions: readonly string[];
  /** Small words that initials leave out. */
  readonly small: readonly string[];
  readonly pronouns: Pronouns;
  /** Words directly before a name that tell a man or a woman: titles, kin. */
  readonly men: readonly string[];
  readonly women: readonly string[];
}

/** Words that stand for a name, by what they stand for. */
export interface Pronouns {
  readonly person: readonly string[];
  readonly body: readonly string[];
  readonly place: readonly string[];
}
