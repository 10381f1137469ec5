import type { LawWords } from './law-table';

/**
 * What one language says about names. All entries are lower case unless a comment says otherwise; entries of several words have single
 * blanks; nouns of a language with cases stand in all their forms, or once where the comment says so. Lists of hundreds of words are one
 * string with blanks or line breaks between (`words`).
 */
export interface NameTable {
  readonly persons: PersonWords;
  readonly organisations: OrganisationWords;
  readonly places: PlaceWords;
  readonly products: ProductWords;
  readonly events: EventWords;
  readonly laws: LawWords;
  readonly plain: PlainWords;
  /** What may stand inside a name in lower case: `of`, `the`, `for`; `für`, `und`, `der`. */
  readonly connectors: readonly string[];
  /** Does a German-like language write every noun with a capital? */
  readonly nounCapitals: boolean;
  /** What nouns of the lists end in in other cases and numbers: `s`, `en`; and in their feminine: `in`. */
  readonly caseEndings: readonly string[];
  /** Those of the singular alone: for nouns that name one body. */
  readonly genitiveEndings: readonly string[];
  /** The word between a noun and the name of what it is or belongs to: `of`, `von`. */
  readonly of: readonly string[];
  /** Prepositions before who did something: `by`, `von`, `durch`. */
  readonly agents: readonly string[];
  /** Words that open sentences and no name, besides function words: `why`, `trotz`. */
  readonly openers: readonly string[];
  /** Those that only stand behind heads that take a genitive: `zur`. */
  readonly purposeLinks: readonly string[];
  /** Prepositions inside names of bodies (`Ministry of`, `Verein für`, `zur`); those before known or unknown names only are in `genitives`. */
  readonly links: readonly string[];
  /** Prepositions between a body or office and what it belongs to: `of`, `der`, `von`. */
  readonly genitives: readonly string[];
  /** Ends of adjectives that open names with a capital, where nouns have one as well: `ische`, `licher`. */
  readonly adjectiveEndings: readonly string[];
  /** Forms of `to be` that say what something is: `is`, `war`. */
  readonly copulas: readonly string[];
  /** Auxiliaries between a name and its verb: `was`, `hat`. */
  readonly auxiliaries: readonly string[];
  /** Articles and the like before what something is: `a`, `the`, `eine`. */
  readonly articles: readonly string[];
  /** Those that say that it is known which one: `the`, `der`. */
  readonly definiteArticles: readonly string[];
  /** Between a noun and the name of what it is: `called`, `namens`. */
  readonly naming: readonly string[];
  /** Behind a name and a coordinator, before what the name is one of: `other`, `andere`. */
  readonly others: readonly string[];
  /** Words before examples: `such` as, `like`, `wie`. */
  readonly examples: readonly string[];
}

export interface PersonWords {
  /** Before a name, never part of it, without their stop: `mr`, `dr`, `frau`, `sir`. */
  readonly titles: readonly string[];
  /** The same of those that also open names of other things: `general`, `king`, `sister`. */
  readonly ranks: readonly string[];
  /** Offices, callings and ranks, one word each, that stand directly before or after a person's name: `president`, `spokeswoman`, `bürgermeister`. German: also as ends of compounds. */
  readonly roles: readonly string[];
  /** Words before a role that belong to it rather than to a name: `prime`, `deputy`, `former`. */
  readonly roleModifiers: readonly string[];
  /** `father`, `widow`, `tochter`. */
  readonly kin: readonly string[];
  /** Behind a name, part of it: `jr`, `iii`. */
  readonly suffixes: readonly string[];
  /** Behind a name, no part of it: `md`, `mdb`, `esq`. */
  readonly degrees: readonly string[];
  /** Inside or at the start of family names, mostly in lower case: `de`, `la`, `van`, `von`, `al`. */
  readonly particles: readonly string[];
  /** Those of them that hardly stand in other names: `van`, `ter`. */
  readonly familyParticles: readonly string[];
  /** Verbs of saying; a capitalised word as their subject is mostly a person or an organisation. All finite forms. */
  readonly speechVerbs: readonly string[];
  /** Verbs only persons go with, finite or behind an auxiliary: `born`, `died`, `married`, `starb`. */
  readonly personVerbs: readonly string[];
  /** Words before a person's name: `by`, `named`, `namens`; weak ones are left out. */
  readonly introductions: readonly string[];
  /** What follows one's name like a person's own: `aged`, `who`. */
  readonly followers: readonly string[];
}

export interface OrganisationWords {
  /** As written, without stops: `inc`, `ltd`, `gmbh`, `e v`. */
  readonly legalForms: readonly string[];
  /** Nouns that make a capitalised run an organisation when they stand last in it (`University`, `Bank`, `Verband`). */
  readonly heads: readonly string[];
  /** Heads that also end other names or common phrases; they count less: `group`, `house`, `union`. */
  readonly weakHeads: readonly string[];
  /** Nouns that do so when they stand first and a connector or a name follows: `ministry` of, `verein` für. */
  readonly openingHeads: readonly string[];
  /** Opening heads that no preposition belongs to (`Gericht für …`); as ends of compounds too. */
  readonly closedHeads: readonly string[];
  /** Opening heads that a genitive without preposition belongs to (`Verband der …`, not `Gericht der …`); as ends of compounds too. */
  readonly genitiveHeads: readonly string[];
  /** Ends of compounds that name an organisation by themselves, German: `ministerium`, `bundesgericht`. */
  readonly compoundHeads: readonly string[];
  /** Ends of compounds that name an organisation only with a name beside them, German: `gericht`, `verein`, `bank`. */
  readonly compoundRoles: readonly string[];
  /** Last words of newspapers, stations, magazines: `times`, `zeitung`. */
  readonly media: readonly string[];
  /** Common nouns for a body beside its name: `company`, `firm`, `behörde`, `konzern`. */
  readonly roles: readonly string[];
  /** Verbs mostly organisations go with: `acquired`, `manufactures`, `übernimmt`. All finite forms. */
  readonly verbs: readonly string[];
  /** What one does at or to an organisation, before its preposition or name: `works`, `joined`, `angestellt`. */
  readonly employments: readonly string[];
  /** What coined names of firms end in: `bank`, `soft`. */
  readonly endings: readonly string[];
  /** What bodies do to things, as participles before `by`: `owned`, `betrieben`. */
  readonly agencies: readonly string[];
  /** What organisations have, with `of` or in the genitive behind it, and what stands behind their name: `ceo`, `shares`, `headquarters`, `aktie`. */
  readonly possessions: readonly string[];
}

export interface PlaceWords {
  /** Prepositions of place directly before a name: `in`, `near`, `nach`. */
  readonly prepositions: readonly string[];
  /** Those that stand before people and bodies as well: `from`, `at`, `bei`. */
  readonly weakPrepositions: readonly string[];
  /** Those of them behind which a common noun has an article and a town has none: `aus`. */
  readonly originPrepositions: readonly string[];
  /** Common nouns of governed places before their name (GPE): `city` of, `stadt`, `landkreis`. */
  readonly roles: readonly string[];
  /** The same of nature, buildings, regions (LOC): `river`, `insel`. */
  readonly landscapeRoles: readonly string[];
  /** Words that make a capitalised run a governed place (GPE) when last: `county`, `township`. */
  readonly politicalHeads: readonly string[];
  /** The same when first, with a connector: `republic` of, `kingdom` of. */
  readonly politicalOpenings: readonly string[];
  /** Words that make a capitalised run a place (LOC) when last: `river`, `street`, `mountains`. */
  readonly heads: readonly string[];
  /** The same when first: `mount`, `lake`, `cape`. */
  readonly openingHeads: readonly string[];
  /** Ends of compounds, German: `straße`, `platz`, `gebirge`. */
  readonly compoundHeads: readonly string[];
  /** Ends of compounds that are streets when a number follows, German: `straße`, `weg`. */
  readonly streetHeads: readonly string[];
  /** What names of towns and villages end in: `ville`, `hausen`. Family names do as well. */
  readonly endings: readonly string[];
  /** What one does in a place, before its preposition: `born`, `lives`, `wohnhaft`. */
  readonly verbs: readonly string[];
  /** Parts of the compass and the like that belong to a place's name when capitalised: `north`, `upper`, `neu`. */
  readonly modifiers: readonly string[];
}

export interface ProductWords {
  /** Common nouns beside a product, service, ship, site: `software`, `website`, `app`, `browser`, `smartphone`, `dienst`. German: also as ends of compounds. */
  readonly roles: readonly string[];
  /** Words before a product, mostly with `of`: `users`, `version`. */
  readonly cues: readonly string[];
  /** Before the name of a ship and part of it, as written: `MS`, `HMS`. */
  readonly shipPrefixes: readonly string[];
  /** Verbs whose object is mostly a product: `downloaded`, `installed`. */
  readonly verbs: readonly string[];
}

export interface EventWords {
  /** Last word of an event's name: `war`, `olympics`, `championship`, `weltkrieg`. */
  readonly heads: readonly string[];
  /** First words, with a connector behind them: `battle` of, `council` of, `schlacht` bei. */
  readonly openingHeads: readonly string[];
  /** Words before the name of a storm and the like: `hurricane`, `orkan`. */
  readonly stormHeads: readonly string[];
  /** Ends of compounds that name an event: `weltmeisterschaft`, `parteitag`. */
  readonly compoundHeads: readonly string[];
  /** Compounds and words that are events by themselves: `reformation`, `märzrevolution`. */
  readonly names: readonly string[];
}

/** Words that are no names although they have a capital at times. */
export interface PlainWords {
  /** Common words of the language by how they are inflected: at the start of a sentence and in headings (German: anywhere) they are no names. */
  readonly classes: readonly WordClass[];
  readonly compounds: CompoundWords;
  /** Endings of abstract nouns: `ung`, `heit`; `ness`, `tion`; a word of eight letters and more that ends so is common though unlisted. */
  readonly nounEndings: readonly string[];
  /** Other spellings of the listed words, as `written<listed`: `ss<ß`. */
  readonly spellings: readonly string[];
  /** Vowels as a plural changes them, as `written<listed`: `äu<au`, `ä<a`. Endings that are marked with `"` go with it. */
  readonly umlauts: readonly string[];
  /** Capitalised words that are never names of our types, as written: `I`, `Internet`, `Christmas`. */
  readonly neverNames: readonly string[];
  /** Short words in capitals that are no names: `CEO`, `DVD`, `PDF`, `FAQ`. */
  readonly plainAcronyms: readonly string[];
  /** Words before which a German noun is common rather than a name: `ein`, `jeder`, `keine`. */
  readonly determiners: readonly string[];
}

/** Words that take the same endings. */
export interface WordClass {
  /** Grouped by first letters: `groupedWords` in `core/detect` says how. */
  readonly words: string;
  /**
   * What a form may end in beside the listed word itself. `s`: added; `ies<y`: in place of `y`; `2ing`: after the last consonant doubled;
   * `"er`: added, the vowel before it changed as `umlauts` says. At most 30 classes a language.
   */
  readonly endings: readonly string[];
  /** How forms that open a compound are made of the listed word, written like `endings`: `s`, `n`, `<e` (without its last `e`). Absent: no word of the class opens one. */
  readonly opens?: readonly string[];
  /** May stand last in a compound: behind any part, or behind one of the listed prefixes only. */
  readonly closes?: 'always' | 'after prefix';
}

/** How words are put together (`Kredit-karten-anbieter`). */
export interface CompoundWords {
  /** Opening parts that are no words by themselves: `wieder`, `ober`, `haupt`. */
  readonly prefixes: string;
  /**
   * Last parts that make names of places and families more often than words (`berg`, `stadt`, `mann`): with them a compound counts only when
   * what stands before is itself a compound or an abstract noun (`Verwaltungsstadt`); the common ones (`Hauptstadt`) are listed as words.
   */
  readonly nameEnds: string;
  /** What abstract nouns end in as opening parts: `ungs`, `heits`. */
  readonly abstractOpenings: readonly string[];
}
