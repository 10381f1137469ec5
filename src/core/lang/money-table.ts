import type { Modifier } from '../model/mention';

/**
 * What a word or sign for money may stand for, likeliest first, parted by blanks; a leading `?` says that without evidence nothing
 * decides. One denomination is a unit and, where needed, its share of it: `GBP`, `USD/100` (a hundredth), `GBP*1.05` (a guinea).
 * A unit is an ISO 4217 code (historic ones too), or the name of money that never had a code (`Taler`), written with `_` for
 * blanks; such amounts end as mentions without a currency.
 */
export type Denominations = string;

/**
 * Words about money in one language. Phrases are lower case, their words parted by one blank. A phrase with capitals is found with
 * exactly these. A star stands for each of `inflections`; places are parted by `|`.
 */
export interface MoneyTable {
  readonly inflections: readonly string[];
  /** Nouns for units and their parts, beyond the names in the generated table. */
  readonly units: Readonly<Record<string, Denominations>>;
  /** Abbreviations that stand before or after figures with exactly these letters: `Rs.`, `Mk.`. */
  readonly abbreviations: Readonly<Record<string, Denominations>>;
  /** Letters that count only beside other evidence of such money (`d`, `p`), after figures. */
  readonly letters: Readonly<Record<string, Denominations>>;
  /** Single words that are an amount: `sixpence`. Unit and value. */
  readonly coins: Readonly<Record<string, readonly [unit: string, value: string]>>;
  /** Abbreviations of money that are days of the week as well. */
  readonly alsoDays: readonly string[];
  /** Scale words that imply a unit where nothing is counted: `35 crore`. */
  readonly implied: Readonly<Record<string, Denominations>>;
  /** Nouns and letters that are ordinary words or names as well: they need evidence of money. */
  readonly ordinary: readonly string[];
  /** Nouns that are weights as well. */
  readonly weights: readonly string[];
  /** Places, peoples and adjectives that point to a unit; they also qualify nouns: `kanadische Dollar`. */
  readonly places: Readonly<Record<string, string>>;
  /** What a place takes to own something, as part of the word: `Kenya's`. Empty where that is an inflection. */
  readonly possessive: string;

  readonly modifiersBefore: Readonly<Partial<Record<Modifier, string>>>;
  readonly modifiersAfter: Readonly<Partial<Record<Modifier, string>>>;
  /** May stand between a modifier and the amount: `at least another $5`. */
  readonly modifierGap: readonly string[];
  /** After these nouns a preposition that is also a modifier only names the sum: `eine Rechnung über 500 Euro`. */
  readonly sumPrepositions: readonly string[];
  readonly sumNouns: readonly string[];

  readonly range: {
    /** Stand between the two ends: `bis`, `to`. */
    readonly to: readonly string[];
    /** `between 3 and 5`: `and` joins only after `between`. */
    readonly between: readonly string[];
    readonly and: readonly string[];
    /** `two or three`: neighbouring numbers. */
    readonly or: readonly string[];
  };

  readonly rates: {
    /** Introduce what a rate counts by: `per`, `pro`. */
    readonly per: readonly string[];
    /** Do so only before a measure: `$5 a song`, `20 Euro die Stunde`, `im Monat`. */
    readonly beforeMeasure: readonly string[];
    readonly measures: readonly string[];
    /** Adjectives inside a measure: `square` (foot). */
    readonly adjectives: readonly string[];
    readonly adverbs: Readonly<Record<string, string>>;
    /** A measure that is followed by one of these is a time: `a year ago`. */
    readonly timeAfter: readonly string[];
    /** May stand between an amount and its rate: `brutto`. */
    readonly gap: readonly string[];
    /** Nouns are written with a capital, so that anything before it describes it: `pro angefangene Stunde`. */
    readonly capitalNouns: boolean;
  };

  /** Words about paying, owing, earning: evidence that a weight or an ordinary word is money. */
  readonly moneyWords: readonly string[];
  /** What sums are sums of: `million pounds of debt`. */
  readonly moneyNouns: readonly string[];
  readonly weightWords: readonly string[];
  /** Before a plain four-digit number these make it a year: `in 1990 dollars`. */
  readonly yearWords: readonly string[];
  /** Directly before a small amount these make it something else: `my two cents`. */
  readonly notMoneyBefore: readonly string[];
  /** Directly after `17 euro` these are what is counted: `zone`, `countries`. */
  readonly notMoneyAfter: readonly string[];
  /** Function words, which never name what is counted: what may follow `5 Euro 20` or `35 crore`. */
  readonly functionWords: readonly string[];
}
