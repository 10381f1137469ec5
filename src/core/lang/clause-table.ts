/** What the clause reader knows of one language. All words in lower case; groups of words are written as lists separated by blanks. */
export interface ClauseTable {
  /** Clauses have their finite verb second, subordinate ones last; nouns have capitals (German). */
  readonly verbSecond: boolean;
  readonly definite: string;
  readonly indefinite: string;
  /** `my`, `her`, `seine`: what they belong to is told by the text before. */
  readonly possessive: string;
  readonly demonstrative: string;
  /** `no`, `kein`: negates what it stands before. */
  readonly negativeDeterminers: string;
  /** `all`, `both`, `beide`: no more than determiners. */
  readonly otherDeterminers: string;
  /** Forms of articles and the like that no subject has: `den`, `dem`, `des`, `einem`. */
  readonly obliqueDeterminers: string;
  /** Personal pronouns as subjects, by whom they can mean. */
  readonly pronouns: {
    readonly person: string;
    readonly thing: string;
    /** Persons, bodies, things: `they`, `sie`. */
    readonly any: string;
    /** The speaker: `i`, `we`. */
    readonly first: string;
    /** Persons, never as subjects: `him`, `ihn`. */
    readonly object: string;
    /** Not subjects, or not of anything: `you`, `there`, `man`. */
    readonly other: string;
  };
  readonly relatives: string;
  readonly prepositions: string;
  readonly coordinators: string;
  /** What opens a subordinate clause, by what it does to it. */
  readonly subordinators: {
    readonly condition: string;
    readonly content: string;
    readonly after: string;
    readonly before: string;
    readonly other: string;
  };
  readonly questionWords: string;
  /** Finite and infinite forms. */
  readonly be: string;
  readonly have: string;
  /** `do`; German has none. */
  readonly support: string;
  /** `become`, `werden`: passive or future, by what follows. */
  readonly become: string;
  readonly modals: { readonly possible: string; readonly future: string; readonly duty: string };
  readonly negators: string;
  /** `neither … nor`. */
  readonly neither: string;
  readonly nor: string;
  /** Adverbs of the verb group that change neither meaning nor time. */
  readonly adverbs: string;
  /** Adverbs that weaken the claim: `perhaps`, `vermutlich`. */
  readonly doubts: string;
  /** Adverbs that make a report of it: `reportedly`, `angeblich`. */
  readonly reports: string;
  readonly former: string;
  readonly again: string;
  /** Nouns of `in fact`, `for example`: such phrases restrict nothing. */
  readonly turns: string;
  /** `not only`, `nicht nur` deny nothing; their second words. */
  readonly only: string;
  /** `no longer`, `nicht mehr` are read as negation and `former`; their second words. */
  readonly noLonger: readonly string[];
  /** Irregular verbs: `infinitive past participle`, other forms behind, one verb a line. */
  readonly irregularVerbs: string;
  /** Finite forms that are hardly ever nouns, though they look like plurals. */
  readonly finiteOnly: string;
  /** Prefixes that part from their verb. */
  readonly particles: string;
}
