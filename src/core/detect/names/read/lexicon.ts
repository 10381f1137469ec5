import { dates as german } from '../../../lang/de/dates';
import { dates as english } from '../../../lang/en/dates';
import type { NameTable } from '../../../lang/name-table';
import { NAME_TABLES } from '../../../lang/name-tables';
import { DEMONYM_PREFIXES } from '../../../lang/gazetteers/peoples';
import { TEXT_TABLES } from '../../../lang/text-tables';
import { words } from '../../../lang/word-list';
import { groupedWords } from '../known/grouped-words';
import { LANGUAGES, type Language } from '../../../model/language';

/** What the reading of runs asks of a language's tables, as sets. */
export interface ReadLexicon {
  readonly table: NameTable;
  readonly connectors: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Particles of family names that are no common words, so that a name may begin with them: `van`, `della`. */
  readonly opening: ReadonlySet<string>;
  /** What belongs to a name behind a comma: legal forms, `jr`. */
  readonly tails: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Words that are never inflected: `why`, `seldom`. With the capital of a sentence they belong to no name behind them. */
  readonly openingWords: ReadonlySet<string>;
  /** What opens compounds before names: `ex`, `anti`. */
  readonly prefixes: ReadonlySet<string>;
  /** Those of them that are never part of the name: `ex`, `anti`, `pro`. */
  readonly openers: ReadonlySet<string>;
  /** Before the name of who wrote a text; also as keys of front matter. */
  readonly bylines: ReadonlySet<string>;
  /** Abbreviations whose stop belongs to them and ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations before numbers: no part of a name. */
  readonly references: ReadonlySet<string>;
  /** Abbreviations whose stop may end a sentence as well. */
  readonly ending: ReadonlySet<string>;
  /** Last parts of compounds that make the whole a name: `Institut`, `Straße`. */
  readonly heads: ReadonlySet<string>;
  /** What a body's name says it is: `Guild`, `Ministry`. */
  readonly bodyHeads: ReadonlySet<string>;
  readonly neverNames: ReadonlySet<string>;
  readonly plainAcronyms: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Months and weekdays. */
  readonly calendar: ReadonlySet<string>;
  readonly ordinalStops: boolean;
}

/** In both languages. */
const OPENERS = [
  'ex',
  'anti',
  'pro',
  'non',
  'nicht',
  'vize',
  'vice',
  'mini',
  'mega',
  'semi',
  'quasi',
  'pseudo',
  'post',
];

const DATES = { en: english, de: german } as const;

const lexicons: Partial<Record<Language, ReadLexicon>> = {};

export function readLexicon(language: Language): ReadLexicon {
  return (lexicons[language] ??= make(language));
}

function make(language: Language): ReadLexicon {
  const table = NAME_TABLES[language];
  const text = TEXT_TABLES[language];
  const dates = DATES[language];
  const { persons, organisations, places, events, plain } = table;
  const functionWords = new Set(text.functionWords);
  return {
    table,
    connectors: new Set([...table.connectors, ...persons.particles]),
    particles: new Set(persons.particles),
    opening: new Set(persons.particles.filter((word) => word.length > 1 && !functionWords.has(word))),
    tails: new Set([...organisations.legalForms, ...persons.suffixes].filter((word) => !functionWords.has(word))),
    titles: new Set(persons.titles),
    functionWords,
    openingWords: new Set(
      plain.classes.filter(({ endings }) => endings.length === 0).flatMap((one) => groupedWords(one.words)),
    ),
    prefixes: new Set([...words(plain.compounds.prefixes), ...words(DEMONYM_PREFIXES[language])]),
    openers: new Set(OPENERS),
    bylines: new Set(LANGUAGES.flatMap((one) => TEXT_TABLES[one].bylines)),
    abbreviations: new Set(text.abbreviations),
    references: new Set(text.referenceAbbreviations),
    ending: new Set(text.endingAbbreviations),
    heads: new Set([
      ...organisations.heads,
      ...organisations.weakHeads,
      ...organisations.compoundHeads,
      ...organisations.compoundRoles,
      ...places.heads,
      ...places.compoundHeads,
      ...events.heads,
      ...events.compoundHeads,
    ]),
    bodyHeads: new Set([...organisations.heads, ...organisations.weakHeads, ...organisations.openingHeads]),
    neverNames: new Set(plain.neverNames),
    plainAcronyms: new Set(plain.plainAcronyms),
    // Where nouns have no capitals, `the` before a common word that has one does not make it a name either.
    determiners: new Set(table.nounCapitals ? plain.determiners : [...plain.determiners, ...table.articles]),
    calendar: new Set([...dates.months, ...dates.weekdays].flatMap((variants) => variants.split(' '))),
    ordinalStops: text.ordinalStops,
  };
}
