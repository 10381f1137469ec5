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
}

export interface PersonWords {
  /** Before a name, never part of it, with and without their stop: `mr`, `dr`, `frau`, `sir`. */
  readonly titles: readonly string[];
  /** Offices, callings and ranks that stand directly before or after a person's name: `president`, `spokeswoman`, `bürgermeister`. */
  readonly roles: readonly string[];
  /** `father`, `widow`, `tochter`. */
  readonly kin: readonly string[];
  /** Behind a name, part of it: `jr`, `iii`; or not: `md`. */
  readonly suffixes: readonly string[];
  /** Verbs of saying; a capitalised word as their subject is mostly a person or an organisation. All finite forms. */
  readonly speechVerbs: readonly string[];
  /** Verbs and phrases only persons go with: `was born`, `died`, `married`, `starb`. */
  readonly personVerbs: readonly string[];
}

export interface OrganisationWords {
  /** As written, without stops: `inc`, `ltd`, `gmbh`, `e v`. */
  readonly legalForms: readonly string[];
  /** Nouns that make a capitalised run an organisation when they stand last in it (`University`, `Bank`, `Verband`). */
  readonly heads: readonly string[];
  /** Nouns that do so when they stand first and a connector or a name follows: `ministry` of, `verein` für. */
  readonly openingHeads: readonly string[];
  /** Ends of compounds that name an organisation by themselves, German: `ministerium`, `gericht`, `werke`. */
  readonly compoundHeads: readonly string[];
  /** Last words of newspapers, stations, magazines: `times`, `zeitung`. */
  readonly media: readonly string[];
  /** Common nouns for a body beside its name: `company`, `firm`, `behörde`, `konzern`. */
  readonly roles: readonly string[];
  /** Verbs and phrases mostly organisations go with: `acquired`, `laid off`, `übernimmt`. */
  readonly verbs: readonly string[];
}

export interface PlaceWords {
  /** Prepositions of place directly before a name: `in`, `near`, `nach`. */
  readonly prepositions: readonly string[];
  /** Common nouns before a place: `city of`, `village of`, `stadt`, `landkreis`. */
  readonly roles: readonly string[];
  /** Words that make a capitalised run a place (LOC) when last: `river`, `street`, `mountains`. */
  readonly heads: readonly string[];
  /** The same when first: `mount`, `lake`, `cape`. */
  readonly openingHeads: readonly string[];
  /** Ends of compounds, German: `straße`, `platz`, `gebirge`. */
  readonly compoundHeads: readonly string[];
  /** Parts of the compass and the like that belong to a place's name when capitalised: `north`, `upper`, `neu`. */
  readonly modifiers: readonly string[];
}

export interface ProductWords {
  /** Common nouns beside a product, service, ship, site: `software`, `website`, `app`, `browser`, `smartphone`, `dienst`. */
  readonly roles: readonly string[];
  /** Words before a product: `users of`, `version of`. */
  readonly cues: readonly string[];
}

export interface EventWords {
  /** Last word of an event's name: `war`, `olympics`, `championship`, `weltkrieg`. */
  readonly heads: readonly string[];
  /** First words, with their connector: `battle of`, `council of`, `schlacht bei`. */
  readonly openingHeads: readonly string[];
  readonly compoundHeads: readonly string[];
}

/** Citations and titles of laws. */
export interface LawWords {
  /** What a part of a law is called before its number: `article`, `articles`, `section`, `§`, `art`. Without stops. */
  readonly parts: readonly string[];
  /** What smaller parts follow: `abs`, `satz`, `nr`, `paragraph`, `buchst`. Without stops. */
  readonly subparts: readonly string[];
  /** Last word of a law's name: `act`, `code`, `treaty`, `gesetz`, `ordnung`. */
  readonly heads: readonly string[];
  readonly openingHeads: readonly string[];
  readonly compoundHeads: readonly string[];
  /** Abbreviations of laws, as written: `BGB`, `StGB`, `U.S.C.`. */
  readonly abbreviations: readonly string[];
  /** What abbreviations of laws end in, as written: `G`, `VO`, `GB`. */
  readonly abbreviationEndings: readonly string[];
}

/** Words that are no names although they have a capital at times. */
export interface PlainWords {
  /** Common words of the language: at the start of a sentence and in headings they are no names. One string, blanks between. English: all word classes; German: nouns and other words. */
  readonly words: string;
  /** German: first and middle parts and ends of compounds, without capital: `musik`, `verwertungs`; a word made of them alone is common. */
  readonly compoundParts: string;
  /** Endings of abstract nouns: `ung`, `heit`; `ness`, `tion`. */
  readonly nounEndings: readonly string[];
  /** Capitalised words that are never names of our types, as written: `I`, `Internet`, `Christmas`. */
  readonly neverNames: readonly string[];
  /** Short words in capitals that are no names: `CEO`, `DVD`, `PDF`, `FAQ`. */
  readonly plainAcronyms: readonly string[];
  /** Words before which a German noun is common rather than a name: `ein`, `jeder`, `keine`. */
  readonly determiners: readonly string[];
}
