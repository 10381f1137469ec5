/** What the text layer knows of one language. All entries are lower case. */
export interface TextTable {
  /** Frequent words that few other languages share: evidence for the language of a block, and for a wrapped line. */
  readonly functionWords: readonly string[];
  /** Words that continue a coordination after a suspended hyphen: `Haupt- und Nebensatz`, `pre- and post-war`. */
  readonly coordinators: readonly string[];
  /** A word broken at a line end is joined without its hyphen: in German always, in English only before these tails. */
  readonly hyphenTails: readonly string[] | 'any';
  /** Abbreviations whose stop ends no sentence, without that stop and without blanks: `mr`, `z.b`. */
  readonly abbreviations: readonly string[];
  /** Abbreviations that go with a number behind them; before a word their stop may end a sentence: `nr`, `p`. */
  readonly referenceAbbreviations: readonly string[];
  /** Abbreviations that also end sentences: the word behind decides. `etc`, `u.s`. */
  readonly endingAbbreviations: readonly string[];
  /** Is a number with a stop an ordinal (`9. Juni`), so that the stop ends no sentence? */
  readonly ordinalStops: boolean;

  /** What a byline begins with. */
  readonly bylines: readonly string[];
  /** Words in lower case that may stand between the names of a byline. */
  readonly bylineWords: readonly string[];
  /** Labels of the date a page was published, and of the one it was last changed. */
  readonly publicationDates: readonly string[];
  readonly revisionDates: readonly string[];
  /** Labels of the date of a letter, a mail, a judgment. */
  readonly documentDates: readonly string[];
  /** Front-matter keys of a date, the one that says most about when the text was written first. */
  readonly dateKeys: readonly string[];
  /** Kinds of documents whose title states their date: `minutes of the meeting of 3 May`. */
  readonly datedTitles: readonly string[];
  /** Words that may stand between a label or a place and a date: `Berlin, den 3. März`. */
  readonly dateArticles: readonly string[];

  /** Headings of users' comments, without numbers. */
  readonly commentHeadings: readonly string[];
  /** What a comment's author does: `Anna wrote on 3 May:`. */
  readonly commentVerbs: readonly string[];
  /** Phrases with which a letter closes; what follows is a signature. */
  readonly closings: readonly string[];

  /** Labels of menus and buttons: a line of two or more of them and little else is furniture, so is one alone. */
  readonly menuWords: readonly string[];
  /** Wording by which a short block is page furniture, wherever it stands in it. */
  readonly furniture: readonly string[];
  /** The same for wording that sentences may hold: it has to open the block, stand in a line that is no sentence, or come twice. */
  readonly furnitureOpenings: readonly string[];
}
