import { DESCRIPTION_TABLES } from '../../lang/description-tables';
import type { DescriptionTable } from '../../lang/description-table';
import { NAME_TABLES } from '../../lang/name-tables';
import { TEXT_TABLES } from '../../lang/text-tables';
import { words } from '../../lang/word-list';
import type { Language } from '../../model/language';

/** What a noun can be said of, and how; added up. */
export const PERSON = 1;
export const BODY = 2;
export const PLACE = 4;
/** Says something only with a complement: `widow of`. */
export const RELATIONAL = 8;

/** What a word does in or beside a description; added up. */
export const INDEFINITE = 1;
export const DEFINITE = 2;
export const POSSESSIVE = 4;
export const PREPOSITION = 8;
export const BORDER = 16;
export const COORDINATOR = 32;
export const COPULA = 64;
export const ADVERB = 128;
export const NEGATOR = 256;
export const VERB = 512;
export const WHO = 1024;
export const OFFICE_VERB = 2048;
export const FORMER = 4096;
export const COURTESY = 8192;
export const TELLING = 16384;
export const OPENER = 32768;
export const SPEECH = 65536;
export const GENITIVE = 131072;
export const NO_VERB = 262144;
export const MODIFIER = 524288;
/** Ties a relational noun to whom it relates. */
export const RELATING = 1048576;
export const PICKING = 2097152;
export const INFINITIVE = 4194304;
export const AGENT = 8388608;
export const OF = 16777216;
export const ALSO_VERB = 33554432;
export const ANY_ARTICLE = INDEFINITE | DEFINITE | POSSESSIVE;

export interface DescriptionLexicon {
  readonly nounCapitals: boolean;
  readonly verbEndings: readonly string[];
  /** Nouns, as bits. */
  readonly nouns: ReadonlyMap<string, number>;
  readonly never: ReadonlySet<string>;
  readonly neverEnds: readonly string[];
  readonly genitiveEnding: string;
  readonly adjectiveEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly caseEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly placesNamed: ReadonlySet<string>;
  /** Other words, as bits. */
  readonly words: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlySet<string>;
}

const lexicons: Partial<Record<Language, DescriptionLexicon>> = {};

export function descriptionLexicon(language: Language): DescriptionLexicon {
  return (lexicons[language] ??= make(language));
}

function make(language: Language): DescriptionLexicon {
  const table = DESCRIPTION_TABLES[language];
  const text = TEXT_TABLES[language];
  return {
    nounCapitals: table.nounCapitals,
    verbEndings: table.verbEndings,
    nouns: nounsOf(table, language),
    never: new Set(words(table.never)),
    neverEnds: table.neverEnds,
    genitiveEnding: table.genitiveEnding,
    adjectiveEndings: table.adjectiveEndings,
    participleEndings: table.participleEndings,
    caseEndings: table.caseEndings,
    pluralEndings: table.pluralEndings,
    placesNamed: new Set(words(table.placesNamed)),
    words: wordsOf(table, language),
    abbreviations: new Set([...text.abbreviations, ...text.referenceAbbreviations, ...text.endingAbbreviations]),
  };
}

/** Singulars only: several people have no name in common. */
function nounsOf(table: DescriptionTable, language: Language): Map<string, number> {
  const { persons, organisations, places, products } = NAME_TABLES[language];
  const nouns = new Map<string, number>();
  const add = (list: readonly string[], bits: number): void => {
    const all = new Set(list);
    for (const noun of list) {
      if (!table.nounCapitals && isPlural(noun, all)) continue;
      nouns.set(noun, (nouns.get(noun) ?? 0) | bits);
    }
  };
  add(persons.roles, PERSON);
  add(words(table.persons), PERSON);
  add(organisations.roles, BODY);
  add(products.roles, BODY);
  add(words(table.things), BODY);
  add(places.roles, PLACE);
  add(places.landscapeRoles, PLACE);
  add(words(table.places), PLACE);
  add(words(table.either), PERSON | BODY);
  add(words(table.relational), PERSON | RELATIONAL);
  return nouns;
}

function isPlural(noun: string, all: ReadonlySet<string>): boolean {
  if (noun.endsWith('men')) return all.has(`${noun.slice(0, -3)}man`);
  return (
    noun.endsWith('s') && (all.has(noun.slice(0, -1)) || (noun.endsWith('ies') && all.has(`${noun.slice(0, -3)}y`)))
  );
}

function wordsOf(table: DescriptionTable, language: Language): Map<string, number> {
  const found = new Map<string, number>();
  const { persons } = NAME_TABLES[language];
  const lists: readonly (readonly [readonly string[], number])[] = [
    [words(table.indefinite), INDEFINITE],
    [words(table.definite), DEFINITE],
    [words(table.possessive), POSSESSIVE],
    [words(table.genitiveArticles), GENITIVE],
    [words(table.prepositions), PREPOSITION],
    [words(table.borders), BORDER],
    [words(table.coordinators), COORDINATOR],
    [words(table.copulas), COPULA | VERB],
    [words(table.adverbs), ADVERB],
    [words(table.negators), NEGATOR],
    [words(table.verbs), VERB],
    [persons.speechVerbs, VERB | SPEECH],
    [words(table.who), WHO],
    [words(table.officeVerbs), OFFICE_VERB],
    [words(table.former), FORMER],
    [words(table.courtesies), COURTESY],
    [words(table.tellingVerbs), TELLING],
    [words(table.mainClauseOpeners), OPENER],
    [words(table.noVerbs), NO_VERB],
    [persons.roleModifiers, MODIFIER],
    [words(table.relating), RELATING],
    [words(table.picking), PICKING],
    [words(table.infinitive), INFINITIVE],
    [words(table.agents), AGENT],
    [words(table.of), OF],
    [words(table.alsoVerbs), ALSO_VERB],
  ];
  for (const [list, bit] of lists) for (const word of list) found.set(word, (found.get(word) ?? 0) | bit);
  return found;
}
