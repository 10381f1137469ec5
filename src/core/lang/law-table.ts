/** Citations and titles of laws. Phrases stand without stops: `i v m` is also found as `i. V. m.`. */
export interface LawWords {
  /** What a part of a law is called before its number; with a number and what may be a law behind it, it is a citation: `§`, `art`, `section`. */
  readonly parts: readonly string[];
  /** Parts that other texts have too; they count before a law that is known by itself: `anlage`, `nr`, `chapter`. */
  readonly minorParts: readonly string[];
  /** What smaller parts are called before their number or letter: `abs`, `satz`, `paragraph`, `buchst`. */
  readonly subparts: readonly string[];
  /** Smaller parts that stand without a number, or behind an ordinal: `halbsatz`, `gedankenstrich`. */
  readonly bareSubparts: readonly string[];
  /** Before a bare part: `letzter`, `erster`. */
  readonly ordinals: readonly string[];
  /** Between parts that are cited together, besides the comma: `und`, `i v m`, `read with`. */
  readonly joiners: readonly string[];
  /** What says that more follows: `f`, `ff`. */
  readonly following: readonly string[];
  /** Between a part and its law, or a part and a larger part: `des`, `of the`, `zum`. */
  readonly links: readonly string[];
  /** Does a part with a link and a written-out title make two names (`Articles 4 and 5` of the `Wine Act`)? Otherwise all is one. */
  readonly partsApart: boolean;
  /** Versions behind a law: `aF`, `a F`. As written. */
  readonly editions: readonly string[];
  /** Abbreviations that are laws wherever they stand, as written: `StGB`, `GDPR`. */
  readonly abbreviations: readonly string[];
  /** Of laws by titles: number before, number behind: 18 `U.S.C.` 1030. As written, without stops. */
  readonly codifications: readonly string[];
  /** What abbreviations of mixed case end in when they name laws, as written: `G`, `VO`, `GB`. */
  readonly abbreviationEndings: readonly string[];
  /** What abbreviations begin with when they name laws, as written: `DBA-`. */
  readonly abbreviationBeginnings: readonly string[];
  /** Openings that are followed by further words of the name, as written: `TV` in `TV Nordbahn`; only behind a part. */
  readonly abbreviationOpenings: readonly string[];
  /** What a law's abbreviation is followed by to say whose it is, as written: `NRW`, `LSA`. */
  readonly regions: readonly string[];
  /** In capitals behind a part or in brackets, and yet no laws, as written: courts, reports, gazettes. */
  readonly notLaws: readonly string[];
  /** Gazettes, as written, without stops: `BGBl`, `ABl`. */
  readonly gazettes: readonly string[];
  /** What comments on a law are cited by behind it: `rn`, `rz`. */
  readonly commentMarks: readonly string[];
  /** What tells the edition of a comment, behind its number: `aufl`. */
  readonly editionWords: readonly string[];
  /** Works in which a law that is cited belongs to a decision or a comment, as written: `Buchholz`. */
  readonly reports: readonly string[];
  /** Reports and journals cited with volume and page, as written: `NJW` 1996, 1005. They and what follows are no names. */
  readonly journals: readonly string[];
  /** What courts sort their files by, as written: `StR` in 4 StR 481/16. */
  readonly fileSigns: readonly string[];
  /** Whole names: `grundgesetz`, `magna carta`. Lower case. */
  readonly names: readonly string[];
  /** Last word of a law's name that makes one with any capitalised word before it: `act`, `treaty`. */
  readonly heads: readonly string[];
  /** Last words that do so only with these before them: `code` behind `penal`. */
  readonly kindHeads: readonly string[];
  readonly kinds: readonly string[];
  /** First words of a title with what follows them: `gesetz zur`, `treaty of`. */
  readonly openings: readonly string[];
  /** Ends of compounds that name a law by themselves: `gesetz`, `prozessordnung`. With their cases. */
  readonly compoundHeads: readonly string[];
  /**
   * What looks like a law's name and is none, kinds and fields of law first: `landesgesetz`, `criminal law`. In capitals those of several words
   * are kept from being names of any type.
   */
  readonly generic: readonly string[];
  /** First words of acts that are cited by number: `richtlinie`, `directive`. */
  readonly numbered: readonly string[];
  /** Those whose number needs no slash: `resolution`. Those that end in `no` or `nr` are read in lower case too. */
  readonly plainNumbered: readonly string[];
  /** What opens the subject of a numbered act: `über`, `on`. */
  readonly subjects: readonly string[];
  /** Who gave a numbered act: behind its number: `des rates`, `of the council`. */
  readonly givers: readonly string[];
  /** Words in lower case inside a title. */
  readonly titleWords: readonly string[];
  /** Those that may stand before the word that ends a title; articles only behind one of them. */
  readonly insideWords: readonly string[];
  readonly articles: readonly string[];
  /** Possessives that belong to a title: `children's`. */
  readonly possessives: readonly string[];
  /** What ends words in lower case that may stand before a noun of a title: `en`, `ischen`. */
  readonly adjectiveEndings: readonly string[];
  /** Words in lower case with such an end that are none. */
  readonly notAdjectives: readonly string[];
  /** Words inside a text with which a title is over: `and the`, `in kraft`. */
  readonly titleEnds: readonly string[];
  /** Nouns with which a title is over: `kraft`, `montag`. */
  readonly titleStops: readonly string[];
  /** Capitalised words that never open a title: `the`, `dieses`. */
  readonly neverFirst: readonly string[];
  /** What makes a title a description when it stands before: `ein`, `a`, `proposed`. */
  readonly indefinite: readonly string[];
  /** Before the day of a version, as words: `in`, `der`, `fassung`. */
  readonly versions: readonly (readonly string[])[];
  /** `and`, `und`. */
  readonly coordinators: readonly string[];
  /** `buch` in `Fünftes Buch Sozialgesetzbuch`. */
  readonly books: readonly string[];
  /** Ends of adjectives of places, which belong to a title they stand before, capitalised or not: `isch`; then a case. */
  readonly placeAdjectives: readonly string[];
  /** Beginnings of other capitalised adjectives that open titles: `bürgerlich`, `international`; then a case. */
  readonly titleAdjectives: readonly string[];
  /** Before the day of a law: `vom`, `of`. */
  readonly datePrepositions: readonly string[];
  /** Is a year behind such a word part of the name (`Wine Act of 1954`)? */
  readonly yearsInTitles: boolean;
  /** Months of such days. */
  readonly months: readonly string[];
  /** What numbers an amendment of a constitution: `first`; and what such an amendment is called. */
  readonly amendments: readonly string[];
  readonly amendmentWords: readonly string[];
  /** Between an amendment and what it amends, which must be a law then: `to`. */
  readonly amending: readonly string[];
}
