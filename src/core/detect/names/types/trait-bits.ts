/** What the tables say of one spelling, as bits: rules ask for them several times a word, lists are asked once a spelling. */
export interface WordTraits {
  readonly person: number;
  readonly body: number;
  readonly place: number;
  readonly thing: number;
  readonly word: number;
}

export const PERSON = {
  title: 1,
  rank: 2,
  role: 4,
  modifier: 8,
  kin: 16,
  suffix: 32,
  degree: 64,
  particle: 128,
  speech: 256,
  verb: 512,
  introduction: 1024,
  follower: 2048,
  /** A role that is no family name or first name as well. */
  plainRole: 4096,
  familyParticle: 8192,
} as const;

export const BODY = {
  head: 1,
  weakHead: 2,
  opening: 4,
  compound: 8,
  compoundRole: 16,
  media: 32,
  role: 64,
  verb: 128,
  employment: 256,
  possession: 512,
  /** A legal form of three letters or more. */
  legal: 1024,
  genitiveHead: 2048,
  /** What bodies do to things, before `by`. */
  agency: 4096,
  closedHead: 8192,
  /** Ends like the coined name of a firm. */
  ending: 16384,
} as const;

export const PLACE = {
  preposition: 1,
  role: 2,
  landscape: 4,
  politicalHead: 8,
  politicalOpening: 16,
  head: 32,
  opening: 64,
  compound: 128,
  modifier: 256,
  verb: 512,
  weakPreposition: 1024,
  street: 2048,
  origin: 4096,
} as const;

export const THING = {
  productRole: 1,
  productCue: 2,
  productVerb: 4,
  eventHead: 8,
  eventOpening: 16,
  storm: 32,
  eventCompound: 64,
  eventName: 128,
} as const;

export const WORD = {
  /** An article, a preposition, a pronoun. */
  functionWord: 1,
  /** A common word of the language, listed or put together of such. */
  plain: 2,
  firstName: 4,
  surname: 8,
  /** A known country, city, region. */
  place: 16,
  demonym: 32,
  genitive: 64,
  connector: 128,
  article: 256,
  copula: 512,
  auxiliary: 1024,
  example: 2048,
  coordinator: 4096,
  /** Ends like an adjective that opens names. */
  adjective: 8192,
  /** A listed organisation or product. */
  otherKnown: 16384,
  definite: 32768,
  determiner: 65536,
  link: 131072,
  naming: 262144,
  other: 524288,
  /** A common word that is listed itself. */
  listed: 1048576,
  /** A common word of another language. */
  foreign: 2097152,
  /** Ends like the name of a place. */
  placeEnding: 4194304,
  purposeLink: 8388608,
  of: 16777216,
  agent: 33554432,
} as const;
