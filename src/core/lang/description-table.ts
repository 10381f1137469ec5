/**
 * What one language says about how texts describe names. All words in lower case, separated by blanks. Nouns that say what a person, body or
 * place is stand in the name tables (`roles`, `landscapeRoles`); here only what those leave out.
 */
export interface DescriptionTable {
  /** Nouns have capitals, adjectives never (German): a description’s noun is its first capitalised word. */
  readonly nounCapitals: boolean;
  readonly indefinite: string;
  readonly definite: string;
  readonly possessive: string;
  /** Articles that may stand behind a noun without a preposition: the genitive of German. */
  readonly genitiveArticles: string;
  readonly prepositions: string;
  /** What a clause or another statement begins with: relative pronouns, subordinators. A description ends before it. */
  readonly borders: string;
  readonly coordinators: string;
  readonly copulas: string;
  /** Between copula and description; they change nothing about it. */
  readonly adverbs: string;
  readonly negators: string;
  /** Verb forms that no ending gives away: a description with one in it is none. */
  readonly verbs: string;
  /** What adjectives before a noun end in, where nouns are told by their capital. */
  readonly adjectiveEndings: readonly string[];
  /** What participles end in that stand before nouns or, with a preposition behind them, after. */
  readonly participleEndings: readonly string[];
  /** Before who did something: `run by`. */
  readonly agents: string;
  /** Before the name of what a noun is: `village of`. */
  readonly of: string;
  /** Nouns in other cases, as endings of the listed form; longer ones first. */
  readonly caseEndings: readonly string[];
  /** Ends of plurals that the endings of cases would take for something else. */
  readonly pluralEndings: readonly string[];
  /** What such forms and others end in. */
  readonly verbEndings: readonly string[];
  /** Words that end so and are no verbs. */
  readonly noVerbs: string;
  /** `who` and the verbs behind it that say an office: `heads`, `leitet`. */
  readonly who: string;
  readonly officeVerbs: string;
  /** Words of the past before a role, all forms. */
  readonly former: string;
  /** Nouns that say what somebody is only with a complement: `widow` of, `partner` of. */
  readonly relational: string;
  /** Nouns for persons beside the tables of names. */
  readonly persons: string;
  /** Nouns for bodies and what they make, beside the tables of names. */
  readonly things: string;
  readonly places: string;
  /** Nouns before the preposition and name of what they are: `village` of; not `coast` of. Empty: the language says it otherwise. */
  readonly placesNamed: string;
  /** For persons as well as for bodies: `owner`, `maker`. */
  readonly either: string;
  /** What picks one of several places: the `largest` city of a country is not that country. */
  readonly picking: string;
  /** What names take in the genitive: behind a noun they then say whose it is (`Hauptstadt Frankreichs`). Empty: written apart. */
  readonly genitiveEnding: string;
  /** Roles that are verbs as well: `to judge`. */
  readonly alsoVerbs: string;
  /** Before the infinitive of a verb: `to`, `zu`. */
  readonly infinitive: string;
  /** Ends of compounds that are no body although the listed word is one: `gruppe`. */
  readonly neverEnds: readonly string[];
  /** Prepositions that tie a relational noun to whom it relates: `of`. */
  readonly relating: string;
  /** Listed roles that say too little, or are other words as well. */
  readonly never: string;
  /** Titles anybody may have: no description, and a subject’s name may stand behind one. */
  readonly courtesies: string;
  /** Verbs whose object or content may be what looks like a description: `told the mayor Foo had gone`. */
  readonly tellingVerbs: string;
  /** Words that may open a sentence’s main clause before its subject: `and`, `but`. */
  readonly mainClauseOpeners: string;
}
