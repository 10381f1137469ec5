import { DIGITS, SIGN, WORD } from '../../text/tokens';
import { numberLexicon } from '../numbers/number-words';
import type { BlockText } from './block-text';
import {
  FUNCTION_WORD,
  MONEY_NOUN,
  MONEY_WORD,
  NOT_MONEY_AFTER,
  NOT_MONEY_BEFORE,
  WEIGHT_WORD,
  YEAR_WORD,
} from './lexicon';
import { gapBefore, isGluedHyphen, looksLikeMoney, looksLikeYear, signAt, type Quantity } from './quantity';
import type { CurrencyWord } from './units';

/** What stands around an amount, as tokens. */
export interface Candidate {
  /** First and past-the-last token of the whole amount. */
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly currency: CurrencyWord;
  readonly prefixed: boolean;
  readonly hyphened: boolean;
  readonly rate: string | null;
}

const NEAR = 8;

/** Points for and against money that the words around an amount give; only doubtful currency words ask for it. */
export function supportFor(block: BlockText, candidate: Candidate): number {
  const { quantity, currency } = candidate;
  let points = 0;
  if (magnitude(quantity) >= 6) points += 2;
  else if (looksLikeMoney(quantity)) points += 1;
  if (near(block, candidate, MONEY_WORD)) points += 2;
  if (candidate.rate !== null) points += 1;
  if (isConverted(block, candidate.end)) points += 2;
  if (currency.doubt === 'weight') points -= weight(block, candidate);
  return points;
}

/** `$1 $2`, `$1, $2`: parameters, not amounts. */
function isSequence(block: BlockText, start: number, end: number, number: number): boolean {
  const { tokens } = block;
  const next = signAt(tokens, end) === ',' ? end + 1 : end;
  if (signAt(tokens, next) === '$' && block.word(next + 1) === String(number + 1)) return true;
  const last = signAt(tokens, start - 1) === ',' ? start - 2 : start - 1;
  return number > 0 && signAt(tokens, last - 1) === '$' && block.word(last) === String(number - 1);
}

/** `500,000 won ($380)` */
function isConverted(block: BlockText, end: number): boolean {
  const next = signAt(block.tokens, end) === '(' ? block.currency.match(block.tokens, end + 1) : null;
  return next !== null && next.value.basis !== 'word';
}

/** Digits before the decimal sign, scale included; figures that may be read in two ways count as grouped. */
function magnitude(quantity: Quantity): number {
  const { figure } = quantity;
  const base = figure === null ? quantity.spelled : (figure.value ?? figure.open?.grouped ?? '');
  const point = base.indexOf('.');
  return (point < 0 ? base.length : point) + quantity.power;
}

function near(block: BlockText, candidate: Candidate, role: number): boolean {
  const { tokens } = block;
  const from = Math.max(0, candidate.start - NEAR);
  const to = Math.min(tokens.length, candidate.end + NEAR);
  for (let at = candidate.start - 1; at >= from; at--) {
    if (endsSentence(block, at)) break;
    if (block.is(at, role)) return true;
  }
  for (let at = candidate.end; at < to; at++) {
    if (endsSentence(block, at)) break;
    if (block.is(at, role)) return true;
  }
  return false;
}

/**
 * Units that the place, people or adjective nearest to an amount points to, looked for among `units` within a few words;
 * at equal distance the one behind counts (`5 Kronen in Dänemark`).
 */
export function unitsNear(block: BlockText, start: number, end: number, units: readonly string[]): string[] {
  for (let distance = 0; distance < NEAR; distance++) {
    for (const at of [end + distance, start - 1 - distance]) {
      const places = placeAt(block, at);
      const near = units.filter((unit) => places.includes(unit));
      if (near.length > 0) return near;
    }
  }
  return [];
}

function placeAt(block: BlockText, at: number): readonly string[] {
  return block.lexicon?.places.match(block.tokens, at)?.value ?? [];
}

/** A full stop before a capital; others may be abbreviations. */
function endsSentence(block: BlockText, at: number): boolean {
  const sign = signAt(block.tokens, at);
  return (
    sign === '!' || sign === '?' || (sign === '.' && block.capitalised(at + 1) && gapBefore(block.tokens, at + 1) > 0)
  );
}

/** How much speaks for a weight: what is weighed follows, words about weighing are near, or the word only describes (`5-pound hammer`). */
function weight(block: BlockText, candidate: Candidate): number {
  const { tokens, lexicon } = block;
  const { end } = candidate;
  let points = near(block, candidate, WEIGHT_WORD) ? 4 : 0;
  const capitals = lexicon?.table.rates.capitalNouns === true;
  if (candidate.hyphened) points += block.is(end, MONEY_WORD) || block.is(end + 1, MONEY_WORD) ? -1 : 3;
  else if (capitals) points += block.capitalised(end) && !block.is(end, MONEY_NOUN) ? 4 : 0;
  else if (block.word(end) === 'of') points += block.is(end + 1, MONEY_NOUN) ? -1 : 4;
  // `170 pounds (77 kg)`
  if (signAt(tokens, end) === '(' && tokens.kind[end + 1] !== SIGN && tokens.kind[end + 2] === WORD) points += 2;
  return points;
}

/** The chance that figures with a currency word are an amount at all, by the traps they may stand in. */
export function chanceOf(block: BlockText, candidate: Candidate): number {
  const { quantity, currency, prefixed } = candidate;
  if (quantity.article) return articleChance(block, candidate);
  // `a sixpence` is a coin.
  if (quantity.figure === null && quantity.start + 1 === candidate.end && isThing(block, candidate.start)) return 0.3;
  if (isCode(block, candidate) || isNoNumber(block, candidate)) return 0.2;
  if (isDay(block, candidate)) return 0.3;
  if (block.is(candidate.start - 1, NOT_MONEY_BEFORE) && isSmallCoin(block, candidate)) return 0.2;
  if (looksLikeYear(block.tokens, quantity) && yearBefore(block, candidate)) return 0.25;
  if (!prefixed && currency.basis === 'word' && (isTitle(block, candidate) || countsOthers(block, candidate)))
    return 0.3;
  if (candidate.hyphened && quantity.figure === null && quantity.power >= 6 && quantity.spelled === '1') return 0.45;
  return currency.basis === 'word' ? 0.95 : 0.97;
}

function isThing(block: BlockText, at: number): boolean {
  return block.language !== null && numberLexicon(block.language).word(block.tokens, at - 1)?.kind === 'article';
}

/** `a dollar`, `einen Euro`: an amount when a rate or a word about paying says so. */
function articleChance(block: BlockText, candidate: Candidate): number {
  if (candidate.currency.doubt !== 'none') return 0.2;
  if (candidate.hyphened || candidate.rate !== null) return 0.8;
  if (block.is(candidate.start - 1, MONEY_WORD)) return 0.75;
  return near(block, candidate, MONEY_WORD) ? 0.6 : 0.4;
}

/** `my two cents`, `rapper 50 Cent`: not `her 50 cents`. */
function isSmallCoin(block: BlockText, candidate: Candidate): boolean {
  const { quantity, currency, end } = candidate;
  if (currency.denominations.some((each) => each.per === 1)) return false;
  return (quantity.figure?.value ?? quantity.spelled) === '2' || block.capitalised(end - 1);
}

/** `in 1990 dollars`, `seit 2002 Euro-Bargeld`; after `EUR` or `$` a year needs words that say so. */
function yearBefore(block: BlockText, candidate: Candidate): boolean {
  if (candidate.prefixed) return false;
  return block.is(candidate.start - 1, YEAR_WORD);
}

/** `Million Dollar Baby`, `50 Cent`: in a language that writes nouns small, capitals make a name of it. */
function isTitle(block: BlockText, candidate: Candidate): boolean {
  const { lexicon, tokens } = block;
  if (lexicon === null || lexicon.table.rates.capitalNouns) return false;
  const last = candidate.end - 1;
  if (!block.capitalised(last) || block.word(last).endsWith('s')) return false;
  if (candidate.currency.doubt === 'ordinary' && !candidate.hyphened) return true;
  const subUnit = candidate.currency.denominations.every((each) => each.per > 1);
  if (subUnit) return block.word(last) !== block.word(last).toUpperCase();
  const next = candidate.end;
  return (
    next < tokens.length && block.capitalised(next) && !block.is(next, FUNCTION_WORD) && block.word(last) !== 'Euro'
  );
}

/** `17 Euro-Länder`, `17 euro zone countries`: the number counts what follows. */
function countsOthers(block: BlockText, candidate: Candidate): boolean {
  const { tokens } = block;
  const { end } = candidate;
  if (block.is(end, NOT_MONEY_AFTER)) return true;
  if (candidate.hyphened || candidate.rate !== null || !isGluedHyphen(tokens, end)) return false;
  return tokens.kind[end + 1] === WORD && !block.is(end + 1, MONEY_WORD);
}

/** `£000` heads a column, `1980s` is a decade, `4.25 l.` a volume. */
function isNoNumber(block: BlockText, candidate: Candidate): boolean {
  const { quantity, currency } = candidate;
  const digits = block.word(quantity.start);
  if (quantity.figure !== null && digits.length > 1 && /^0+$/.test(digits)) return quantity.figure.places === 0;
  // `4.25 l.` is a volume: nobody writes tenths of a shilling.
  return currency.doubt === 'letter' && (looksLikeYear(block.tokens, quantity) || hasDecimals(candidate));
}

function hasDecimals({ quantity, currency }: Candidate): boolean {
  const hundredths = currency.denominations.every((each) => each.per === 100);
  return !hundredths && quantity.figure !== null && quantity.figure.decimalSign !== null && !quantity.figure.grouped;
}

/** `Fr. 9` may be a Friday, where nothing speaks of money. */
function isDay(block: BlockText, candidate: Candidate): boolean {
  const { quantity, prefixed, currency } = candidate;
  if (!prefixed || currency.doubt !== 'unsure' || block.lexicon === null) return false;
  if (!block.lexicon.table.alsoDays.includes(block.word(candidate.start))) return false;
  return !looksLikeMoney(quantity) && magnitude(quantity) <= 2 && !near(block, candidate, MONEY_WORD);
}

/** `$1` of a regular expression or a shell, `$5$` of a formula. */
function isCode(block: BlockText, candidate: Candidate): boolean {
  const { tokens } = block;
  const { start, end, quantity } = candidate;
  if (!candidate.prefixed || signAt(tokens, start) !== '$' || quantity.power > 0) return false;
  if (signAt(tokens, end - 1) === '$') return true;
  if (end - start !== 2) return false;
  const before = gapBefore(tokens, start) === 0 ? signAt(tokens, start - 1) : '';
  const after = gapBefore(tokens, end) === 0 ? signAt(tokens, end) : '';
  // Between the slashes of a replacement; `$5/$10` and `$3/kg` are amounts.
  if (before === '/' && tokens.kind[start - 2] !== DIGITS) return true;
  if (before !== '' && '\\={|^&%@_'.includes(before)) return true;
  if (after !== '' && '}$^|=_\\{'.includes(after)) return true;
  const digits = block.word(start + 1);
  if (digits.length > 1) return false;
  if (before !== '' && `"'\`“`.includes(before) && after !== '' && `"'\`”`.includes(after)) return true;
  return isSequence(block, start, end, Number(digits));
}
