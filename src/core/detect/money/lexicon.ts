import {
  ABBREVIATIONS,
  CODE_ALIASES,
  LOWER_CASE_CODES,
  NO_CODES,
  ORDINARY_CODES,
  ORDINARY_ABBREVIATIONS,
  PLAIN_CODES,
  SCALE_PREFIXES,
  SIGNS,
  SIGN_PREFIXES,
  UNSURE_ABBREVIATIONS,
} from '../../lang/currency-table';
import { money as german } from '../../lang/de/money';
import { money as english } from '../../lang/en/money';
import type { MoneyTable } from '../../lang/money-table';
import type { Language } from '../../model/language';
import type { Modifier } from '../../model/mention';
import { WordIndex } from '../numbers/word-index';
import { PhraseIndex } from './phrase-index';
import { currencyRows, parseDenominations, type CurrencyWord, type Denomination } from './units';

const TABLES: Readonly<Record<Language, MoneyTable>> = { en: english, de: german };

/** Everything the detector asks about words, for one language. */
export interface MoneyLexicon {
  readonly language: Language;
  readonly table: MoneyTable;
  readonly currency: PhraseIndex<CurrencyWord>;
  /** Letters that count only beside other evidence: `d`, `p`. */
  readonly letters: PhraseIndex<CurrencyWord>;
  /** Scale words that imply a unit: `crore`. */
  readonly implied: WordIndex<CurrencyWord>;
  /** Single words that are an amount. */
  readonly coins: WordIndex<{ readonly unit: string; readonly value: string }>;
  /** Units a place, people or adjective points to. */
  readonly places: PhraseIndex<readonly string[]>;
  readonly modifiersBefore: PhraseIndex<Modifier>;
  readonly modifiersAfter: PhraseIndex<Modifier>;
  readonly modifierGap: PhraseIndex<true>;
  readonly rangeTo: PhraseIndex<true>;
  readonly rateWords: PhraseIndex<'any' | 'measure'>;
  readonly rateAdverbs: PhraseIndex<string>;
  readonly words: WordIndex<WordRole>;
}

/** What single words say about an amount near them; bits of `WordRole`. */
export type WordRole = number;
export const MONEY_WORD = 1;
export const WEIGHT_WORD = 2;
export const MONEY_NOUN = 4;
export const YEAR_WORD = 8;
export const NOT_MONEY_BEFORE = 16;
export const FUNCTION_WORD = 32;
export const SUM_NOUN = 64;
export const MEASURE = 128;
export const TIME_AFTER = 256;
export const BETWEEN = 512;
export const AND = 1024;
export const OR = 2048;
export const RATE_ADJECTIVE = 4096;
export const RATE_GAP = 8192;
export const SUM_PREPOSITION = 16384;
export const NOT_MONEY_AFTER = 32768;

const lexicons = new Map<Language, MoneyLexicon>();
let signsAndCodes: PhraseIndex<CurrencyWord> | null = null;

/** Built on first use: the tables are small, and most processes read one language. */
export function moneyLexicon(language: Language): MoneyLexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = build(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** Signs and codes alone: all that is read where the language is unknown. */
export function neutralCurrency(): PhraseIndex<CurrencyWord> {
  if (signsAndCodes === null) {
    signsAndCodes = new PhraseIndex();
    addSignsAndCodes(signsAndCodes);
  }
  return signsAndCodes;
}

function build(language: Language): MoneyLexicon {
  const table = TABLES[language];
  const currency = new PhraseIndex<CurrencyWord>();
  addNames(currency, language, table);
  addSignsAndCodes(currency);
  for (const [phrase, text] of Object.entries(table.abbreviations)) {
    currency.add(phrase, word(text, 'sign', table.ordinary.includes(phrase) ? 'ordinary' : 'none'), { exact: true });
  }
  const letters = new PhraseIndex<CurrencyWord>();
  for (const [phrase, text] of Object.entries(table.letters))
    letters.add(phrase, word(text, 'sign', 'letter'), { exact: true });
  const implied = Object.entries(table.implied).flatMap(([pattern, text]) =>
    inflected(pattern, table).map((phrase) => [phrase, word(text, 'word', 'letter')] as const),
  );
  const coins = Object.entries(table.coins).map(([coin, [unit, value]]) => [coin, { unit, value }] as const);
  return {
    language,
    table,
    currency,
    letters,
    implied: new WordIndex(implied),
    coins: new WordIndex(coins),
    places: places(table),
    modifiersBefore: modifiers(table.modifiersBefore),
    modifiersAfter: modifiers(table.modifiersAfter),
    modifierGap: flags(table.modifierGap),
    rangeTo: flags(table.range.to),
    rateWords: rateWords(table),
    rateAdverbs: strings(table.rates.adverbs),
    words: roles(table),
  };
}

function word(text: string, basis: CurrencyWord['basis'], doubt: CurrencyWord['doubt'], power = 0): CurrencyWord {
  return { ...parseDenominations(text), basis, doubt, power };
}

/** Names of the generated table, their last words, and the language's own nouns, which replace both. */
function addNames(index: PhraseIndex<CurrencyWord>, language: Language, table: MoneyTable): void {
  const nouns = new Map<string, string[]>();
  for (const row of currencyRows()) {
    for (const name of row.names[language]) {
      index.add(name, word(row.code, 'word', 'none'));
      const noun = name.split(/[\s-]/).pop() ?? name;
      const codes = nouns.get(noun) ?? [];
      if (!codes.includes(row.code)) codes.push(row.code);
      nouns.set(noun, codes);
    }
  }
  for (const [noun, codes] of nouns) {
    if (NO_NOUNS.has(noun) || noun.length < 3) continue;
    const open = codes.length > 1 ? '? ' : '';
    index.add(noun, word(open + codes.join(' '), 'word', doubtOf(noun, table)));
  }
  for (const [pattern, text] of Object.entries(table.units)) {
    for (const phrase of inflected(pattern, table)) index.add(phrase, word(text, 'word', doubtOf(phrase, table)));
  }
}

/** Last words of currency names that are no names of money. */
const NO_NOUNS = new Set(
  'gold unit units rights account ley larit larits bank soberano soberanos herzegowina ddr reajustado novo volksbank unity kupon mvdol mvdols sonderziehungsrechte rechnungseinheiten value ecuador fomento cupon'.split(
    ' ',
  ),
);

function doubtOf(noun: string, table: MoneyTable): CurrencyWord['doubt'] {
  if (table.weights.includes(noun)) return 'weight';
  return table.ordinary.includes(noun) ? 'ordinary' : 'none';
}

function addSignsAndCodes(index: PhraseIndex<CurrencyWord>): void {
  for (const row of currencyRows()) {
    for (const sign of row.signs) if (!(sign in SIGNS)) index.add(sign, word(row.code, 'sign', 'none'));
    if (row.current && !NO_CODES.has(row.code)) addCode(index, row.code, row.code);
  }
  for (const code of PLAIN_CODES) addCode(index, code, CODE_ALIASES[code] ?? code);
  for (const [sign, text] of Object.entries(SIGNS)) {
    index.add(sign, word(text, 'sign', 'none'), { exact: true });
    for (const { unit } of parseDenominations(text).denominations) {
      index.add(unit + sign, word(unit, 'code', 'none'), { exact: false });
    }
  }
  for (const [sign, prefixes] of Object.entries(SIGN_PREFIXES)) {
    for (const [prefix, code] of Object.entries(prefixes)) {
      const single = prefix.length === 1;
      const value = word(code, 'sign', 'none');
      index.add(prefix + sign, value, { exact: single, glued: single });
      if (prefix === 'C') index.add(`c ${sign}`, value);
      if (/^(US|A|NZ|HK|C|S|CAN)$/i.test(prefix)) index.add(sign + prefix, value, { exact: true, glued: true });
    }
  }
  index.add('US-$', word('USD', 'sign', 'none'));
  for (const [prefix, power] of Object.entries(SCALE_PREFIXES)) {
    for (const code of prefix.length > 1 ? [] : PLAIN_CODES) {
      index.add(prefix + code, word(CODE_ALIASES[code] ?? code, 'code', 'none', power), { exact: true });
    }
    for (const sign of ['€', '£', '$']) {
      if (index.has(`${prefix} ${sign}`)) continue;
      index.add(prefix + sign, word(SIGNS[sign] ?? '', 'sign', 'none', power), { exact: true, glued: true });
    }
  }
  for (const [phrase, text] of Object.entries(ABBREVIATIONS)) {
    const unsure = UNSURE_ABBREVIATIONS.has(phrase) ? 'unsure' : 'none';
    const doubt = ORDINARY_ABBREVIATIONS.has(phrase) ? 'ordinary' : unsure;
    index.add(phrase, word(text, 'sign', doubt), { exact: true });
  }
}

function addCode(index: PhraseIndex<CurrencyWord>, code: string, unit: string): void {
  const doubt = PLAIN_CODES.has(code) ? 'none' : ORDINARY_CODES.has(code) ? 'ordinary' : 'unsure';
  const value = word(unit, 'code', doubt);
  index.add(code, value, { exact: true });
  if (LOWER_CASE_CODES.has(code.toLowerCase())) index.add(code.toLowerCase(), value);
}

function inflected(pattern: string, table: MoneyTable): string[] {
  if (!pattern.includes('*')) return [pattern];
  return table.inflections.map((ending) => pattern.replace('*', ending));
}

function places(table: MoneyTable): PhraseIndex<readonly string[]> {
  const units = new Map<string, string[]>();
  for (const [unit, text] of Object.entries(table.places)) {
    for (const pattern of text.split('|')) {
      for (const phrase of inflected(pattern, table)) {
        const known = units.get(phrase);
        if (known === undefined) units.set(phrase, [unit]);
        else known.push(unit);
      }
    }
  }
  const index = new PhraseIndex<readonly string[]>();
  for (const [phrase, list] of units) {
    index.add(phrase, list);
    if (table.possessive !== '') index.add(phrase + table.possessive, list);
  }
  return index;
}

function modifiers(table: Readonly<Partial<Record<Modifier, string>>>): PhraseIndex<Modifier> {
  const index = new PhraseIndex<Modifier>();
  for (const [modifier, phrases] of Object.entries(table) as [Modifier, string][]) {
    for (const phrase of phrases.split('|')) index.add(phrase, modifier);
  }
  return index;
}

function flags(phrases: readonly string[]): PhraseIndex<true> {
  const index = new PhraseIndex<true>();
  for (const phrase of phrases) index.add(phrase, true);
  return index;
}

function strings(table: Readonly<Record<string, string>>): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const [phrase, value] of Object.entries(table)) index.add(phrase, value);
  return index;
}

function rateWords(table: MoneyTable): PhraseIndex<'any' | 'measure'> {
  const index = new PhraseIndex<'any' | 'measure'>();
  for (const phrase of table.rates.beforeMeasure) index.add(phrase, 'measure');
  for (const phrase of table.rates.per) index.add(phrase, 'any');
  return index;
}

function roles(table: MoneyTable): WordIndex<WordRole> {
  const all = new Map<string, WordRole>();
  const mark = (words: readonly string[], role: WordRole): void => {
    for (const each of words) all.set(each, (all.get(each) ?? 0) | role);
  };
  mark(table.moneyWords, MONEY_WORD);
  mark(table.weightWords, WEIGHT_WORD);
  mark(table.moneyNouns, MONEY_NOUN);
  mark(table.yearWords, YEAR_WORD);
  mark(table.notMoneyBefore, NOT_MONEY_BEFORE);
  mark(table.notMoneyAfter, NOT_MONEY_AFTER);
  mark(table.functionWords, FUNCTION_WORD);
  mark(table.sumNouns, SUM_NOUN);
  mark(table.rates.measures, MEASURE);
  mark(table.rates.timeAfter, TIME_AFTER);
  mark(table.range.between, BETWEEN);
  mark(table.range.and, AND);
  mark(table.range.or, OR);
  mark(table.rates.adjectives, RATE_ADJECTIVE);
  mark(table.rates.gap, RATE_GAP);
  mark(table.sumPrepositions, SUM_PREPOSITION);
  return new WordIndex(all);
}

/** The denominations of `noun` that one of `units` qualifies: `Canadian` + `dollars`. */
export function qualified(noun: CurrencyWord, units: readonly string[]): CurrencyWord | null {
  const denominations = noun.denominations.filter((each: Denomination) => units.includes(each.unit));
  return denominations.length === 0 ? null : { ...noun, denominations, open: false, doubt: 'none' };
}
