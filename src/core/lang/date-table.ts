import type { Modifier } from '../model/mention';

/** Units time is counted in. `businessday` counts as a day, `weekend` is the one of a calendar week. */
export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'businessday'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'halfyear'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 parts of a day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Beginning, middle and end of a period. */
export type Stage = 'START' | 'MID' | 'END';

/** How an adjective places a period: the first six count from the document's date, the others from a date named before. */
export type Relation =
  'last' | 'this' | 'next' | 'coming' | 'before-last' | 'after-next' | 'previous' | 'same' | 'that' | 'following';

/** Words of a language that stand for one thing, lower case, parted by blanks. */
export type Variants = string;

/** What a word does inside a time expression. */
export type RoleName =
  | 'article'
  | 'of'
  | 'and'
  | 'from'
  | 'to'
  | 'between'
  /** Between a date and its time. */
  | 'at'
  /** Between a time and its date. */
  | 'on'
  /** After a count of time: `ago`. */
  | 'ago'
  /** Before a count of time: `vor`. */
  | 'agoBefore'
  /** Before a count of time that looks forward: `in`. */
  | 'ahead'
  /** After a count of time, from a date named before: `later`. */
  | 'later'
  | 'earlier'
  /** After a count of time, before the date it counts from: `after`. */
  | 'afterPoint'
  | 'beforePoint'
  /** Before a count of time that is a stretch: `for`, `seit`. */
  | 'spans'
  | 'every'
  /** `every other day`. */
  | 'other'
  | 'per'
  /** `times`, `mal`, after a count; `twice`, before a period. */
  | 'times'
  | 'old'
  | 'aged'
  | 'age'
  | 'fiscal'
  | 'half'
  | 'weekNumber';

/** What a word says about an expression beside it. */
export type CueName =
  /** Directly before a bare year. */
  | 'year'
  /** Directly before a month that could be another word. */
  | 'month'
  /** Verb forms beside which German puts a bare year: `wurde 1998 gegründet`. */
  | 'yearVerb'
  /** Nouns beside a bare year: `summit 2016`. */
  | 'yearNoun'
  /** The number after it names something that is no date: `page`, `No`, `version`. */
  | 'label'
  /** The number before it is a quantity: `people`, `km`. */
  | 'counted'
  | 'past'
  | 'future'
  /** People and stretches of time after `20-jährige`. */
  | 'person'
  | 'stretch'
  /** A capitalised day or month word before it, or after it, is part of a name: `Sunday Times`, `Bloody Sunday`. */
  | 'nameAfter'
  | 'nameBefore'
  /** First names and titles before a surname that is a month word. */
  | 'title'
  /** Words of regions that put the day first, or the month. */
  | 'dayFirst'
  | 'monthFirst'
  | 'oclock'
  | 'am'
  | 'pm'
  | 'halfPast'
  /** `halb neun` is half an hour before nine. */
  | 'halfTo'
  | 'pastHour'
  | 'toHour'
  | 'noon'
  | 'midnight'
  | 'ordinalEnding'
  | 'decadeEnding'
  /** The month before the letter's own, the same, the next. */
  | 'ultimo'
  | 'instant'
  | 'proximo'
  /** Before a year: `anno`, `A.D.`. */
  | 'era'
  /** After 7 to 10, the months September to December: `8br`. */
  | 'numberMonth';

/** Small properties of words. */
export type MarkName =
  /** Stands between a number and its unit: `four more days`. */
  | 'filler'
  /** A number that is none, before a plural: `many`. */
  | 'manyOf'
  /** A currency: a period after an amount of it is a rate. */
  | 'money'
  /** A quarter of an hour. */
  | 'quarterHour'
  /** `in his fifties` is an age. */
  | 'possessive'
  /** May follow a bare day of the month: `on the 18th he wrote`. */
  | 'afterDay'
  /** Speaks of a person after `Anna Muster, 34,`. */
  | 'afterAge'
  /** Opens a clause that a count of time measures to: `a month before comments are due`. */
  | 'opensClause'
  /** Names a business year without the word for year: `fiscal 2006`, `Geschäftsjahr`. */
  | 'fiscalYear'
  /** Joins alternatives, not parts of one count. */
  | 'or'
  /** Holds the word for years: `Zwanzigerjahre`. */
  | 'decadeYears'
  /** A third of a period: `letztes Drittel`. */
  | 'third'
  /** May stand between `Alter von` and its number. */
  | 'onlyWord'
  /** `in der Nacht vom 9. auf den 10. Mai`. */
  | 'overnight'
  /** Beside the date somebody was born on. */
  | 'birth'
  /** What began on the date after it is past: `since`. */
  | 'since'
  /** Before the weekday something is planned for. */
  | 'goal'
  /** Before a participle that does not speak of the past: `will be presented`. */
  | 'passive'
  /** Before a year: `around 1850`, `um 1850`. */
  | 'aboutYear'
  /** With a stop, before a year: `c. 1920`. */
  | 'stoppedYear'
  /** Set for the spellings of `oldMonths`. */
  | 'oldSpelling'
  /** `calendar week 23`. */
  | 'calendar'
  /** After a zone: `15:07 UK time`. */
  | 'zoneTail'
  /** `v. M.`, `d. M.`: the month that a short `ultimo` needs behind it. */
  | 'ultimoMonth';

/** Habits of a language that no single word shows. */
export interface DateTraits {
  /** Nouns begin with capitals: a capital says nothing about names, a small letter that a word is no noun. */
  readonly nounsCapital: boolean;
  /** `October 18` beside `18 October`. */
  readonly monthFirst: boolean;
  /** `18.` is a position. */
  readonly ordinalStop: boolean;
  /** A year needs no preposition: `wurde 1998 gegründet`. */
  readonly bareYears: boolean;
  /** An article changes what `next` and `last` count from: `the next day`. */
  readonly articlesPlace: boolean;
  /** `ein Jahr` is a count as good as `one year`. */
  readonly articleCounts: boolean;
  /** Clock times come with a word (`14 Uhr`), so bare ones are rarely times. */
  readonly hourWord: boolean;
  /** `sechziger Jahre`: decades in words need the word for years. */
  readonly decadesNeedYears: boolean;
  /** `a couple` counts as two; else it is no number. */
  readonly pairIsTwo: boolean;
}

export interface UnitWords {
  readonly one: Variants;
  readonly many: Variants;
  /** Abbreviations; they need a number. */
  readonly short?: Variants;
  /** Endings glued to a number: `45-jährige`. */
  readonly lasting?: Variants;
}

export interface HolidayWords {
  /** Whole names, lower case, parted by `|`. */
  readonly names: string;
  /** `MM-DD` · `easter+N`, `easter-N` (days) · `MM/N/W` (Nth weekday W of a month, W 1 is Monday, N -1 the last) · `advent-N` (N days before the fourth Sunday of Advent). */
  readonly rule: string;
  /** The name is also something else; a year, a preposition or a relation has to stand with it. */
  readonly shaky?: true;
}

/** What is known of the time expressions of one language. */
export interface DateTable {
  /** January first. */
  readonly months: readonly Variants[];
  readonly monthAbbreviations: readonly Variants[];
  /** Spellings of older texts. */
  readonly oldMonths: readonly Variants[];
  /** Month, weekday and season words that are names or ordinary words as well. */
  readonly shaky: Variants;
  /** Monday first. */
  readonly weekdays: readonly Variants[];
  readonly weekdayAbbreviations: readonly Variants[];
  /** Every such day: `Mondays`, `montags`. */
  readonly weekdayHabits: readonly Variants[];
  readonly units: Readonly<Partial<Record<UnitName, UnitWords>>>;
  /** Number words in front of `lasting` endings. */
  readonly lastingNumbers: Readonly<Record<string, number>>;
  /** The end or beginning of a unit as one word: `Jahresende`. */
  readonly edges: Readonly<Record<string, readonly [UnitName, Stage]>>;
  /** The unit before or after as one word: `Vorjahr`, `Folgetag`. */
  readonly neighbours: Readonly<Record<string, readonly [UnitName, Relation]>>;
  /** Spring first. */
  readonly seasons: readonly Variants[];
  readonly seasonStages: Readonly<Record<string, readonly [1 | 2 | 3 | 4, Stage]>>;
  readonly partsOfDay: Readonly<Partial<Record<PartOfDay, Variants>>>;
  /** After an hour: `7 Uhr morgens`; alone a habit. */
  readonly partAdverbs: Readonly<Partial<Record<PartOfDay, Variants>>>;
  /** Weekday and part of day are one word: `Montagabend`. */
  readonly joinsParts: boolean;
  /** Days counted from the document's own, with the part of day a word may name: `tonight`. */
  readonly days: Readonly<Record<string, readonly [number, PartOfDay?]>>;
  readonly relations: Readonly<Record<Relation, Variants>>;
  /** Endings that relations, stages and ordinals take. */
  readonly endings: readonly string[];
  readonly stages: Readonly<Record<Stage, Variants>>;
  /** Nouns for a stage; `of`, an article or nothing parts them from their period. */
  readonly stageNouns: Readonly<Record<Stage, Variants>>;
  /** Only before a period of the document's own time: `earlier this year`. */
  readonly looseStages: Readonly<Partial<Record<Stage, Variants>>>;
  /** Decades in words: `sixties` is 6. */
  readonly decades: Readonly<Record<string, number>>;
  readonly roles: Readonly<Partial<Record<RoleName, Variants>>>;
  readonly cues: Readonly<Partial<Record<CueName, Variants>>>;
  readonly marks: Readonly<Partial<Record<MarkName, Variants>>>;
  readonly traits: DateTraits;
  /** Eras without stops and blanks (`vchr`); those in capitals have to be written so. */
  readonly eras: { readonly before: Variants; readonly after: Variants };
  /** Endings of ordinary past forms. */
  readonly pastEndings: readonly string[];
  /** Compounds that end so name what the number after them belongs to: `Hauptstraße 12`. */
  readonly labelEndings: readonly string[];
  /** Nouns of people end so, after `45-jährige`. */
  readonly personEndings: readonly string[];
  /** Before a number or a date; a blank inside is `_`. */
  readonly modifiers: Readonly<Partial<Record<Modifier, Variants>>>;
  /** Adjectives and adverbs of repetition with their period. */
  readonly frequencies: Readonly<Record<string, string>>;
  /** Ordinal words beyond those of the number table: ordinal stems in order from 1. */
  readonly ordinals: Variants;
  readonly holidays: readonly HolidayWords[];
  /** Phrases without a calendar value, parted by `|`: shown, or kept below the threshold. */
  readonly vague: Readonly<
    Record<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', { readonly shown: string; readonly offered: string }>
  >;
  readonly vagueSets: string;
  /** Days in several words: `day before yesterday`. */
  readonly dayPhrases: Readonly<Record<string, number>>;
}
