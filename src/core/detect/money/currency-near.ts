import { SCALE_SUFFIXES } from '../../lang/currency-table';
import { DIGITS, SIGN, WORD } from '../../text/tokens';
import { readScale } from '../numbers/read-number';
import type { BlockText } from './block-text';
import { FUNCTION_WORD, qualified } from './lexicon';
import {
  gapBefore,
  isGluedHyphen,
  looksLikeMoney,
  looksLikeYear,
  readQuantity,
  signAt,
  type Quantity,
} from './quantity';
import type { PhraseMatch } from './phrase-index';
import type { CurrencyWord } from './units';

/** A currency word beside a number. Token indexes; for a word before the number `end` is where the number begins. */
export interface NearCurrency {
  readonly start: number;
  readonly end: number;
  readonly currency: CurrencyWord;
  /** Power of ten of a scale word that stands with it: `Mio. EUR 5`, `75 USD million`, `5m euros`. */
  readonly power: number;
  readonly scaleText: string;
  readonly hyphened: boolean;
}

const LONGEST_PREFIX = 6;

/** The currency that ends right before the number at `at`: `$ 5`, `EUR 7`, `Mio. € 5`, `EUR Mio. 5`. Tokens before `from` are taken. */
export function currencyBefore(block: BlockText, at: number, from: number): NearCurrency | null {
  const { tokens } = block;
  if (startsWithPoint(block, at)) {
    const sign = matchBefore(block, at - 1, from);
    if (sign !== null && sign.currency.basis === 'sign') return { ...sign, end: at };
  }
  if (at <= from || gapBefore(tokens, at) > 1) return null;
  const found = matchBefore(block, at, from);
  if (found !== null) {
    const scale = scaleBefore(block, found.start, from);
    return scale === null ? found : { ...found, start: scale.start, power: scale.power, scaleText: scale.text };
  }
  const scale = scaleBefore(block, at, from);
  if (scale === null || scale.start <= from || gapBefore(tokens, scale.start) > 1) return null;
  const outer = matchBefore(block, scale.start, from);
  return outer === null ? null : { ...outer, end: at, power: scale.power, scaleText: scale.text };
}

function matchBefore(block: BlockText, at: number, from: number): NearCurrency | null {
  const { tokens } = block;
  let found = block.currency.matchBefore(tokens, at, Math.min(LONGEST_PREFIX, at - from));
  if (found !== null && isPronoun(block, found.start)) found = block.currency.matchBefore(tokens, at, 1);
  if (found === null || !block.standsFree(found.start)) return null;
  return { start: found.start, end: at, currency: found.value, power: 0, scaleText: '', hyphened: false };
}

/** `us` before a sign: the country only where nothing is written with capitals and no verb stands before it. */
function isPronoun(block: BlockText, at: number): boolean {
  if (block.word(at) !== 'us') return false;
  return !block.isLowerCase() || !(at === 0 || block.tokens.kind[at - 1] !== WORD || block.is(at - 1, FUNCTION_WORD));
}

function scaleBefore(
  block: BlockText,
  at: number,
  from: number,
): { readonly start: number; readonly power: number; readonly text: string } | null {
  if (block.language === null) return null;
  const start = signAt(block.tokens, at - 1) === '.' ? at - 2 : at - 1;
  if (start < from || block.tokens.kind[start] !== WORD) return null;
  const scale = readScale(block.tokens, start, block.language);
  if (scale?.end !== at) return null;
  return { start, power: scale.power, text: block.slice(start, at) };
}

/** A noun before figures (`Euro 500.000`) needs figures as money has them: `Euro 5` is a norm and `Euro 2008` a tournament. */
export function fitsBefore(block: BlockText, near: NearCurrency, quantity: Quantity): boolean {
  const { currency } = near;
  if (near.power > 0 && looksLikeYear(block.tokens, quantity)) return false;
  if (currency.basis !== 'word') return currency.denominations.some((each) => each.per === 1);
  if (quantity.figure === null || currency.denominations[0]?.per !== 1 || currency.doubt === 'weight') return false;
  if (looksLikeYear(block.tokens, quantity)) return false;
  return near.power > 0 || looksLikeMoney(quantity) || (quantity.figure.value ?? '').length >= 3;
}

/** The currency right after the number that ends at `at`: `5 €`, `5 US-Dollar`, `500-Euro`, `75 USD million`, `20k€`. */
export function currencyAfter(block: BlockText, at: number, quantity: Quantity): NearCurrency | null {
  const { tokens } = block;
  if (at >= tokens.length) return null;
  const hyphened = isGluedHyphen(tokens, at);
  if (!hyphened && gapBefore(tokens, at) > 1) return null;
  const from = hyphened ? at + 1 : at;
  const near = plainAfter(block, from, hyphened) ?? (hyphened ? null : suffixedAfter(block, from, quantity));
  if (near === null || takenByNext(block, near, quantity)) return null;
  if (near.currency.basis === 'word' || quantity.power > 0 || near.power > 0 || block.language === null) return near;
  const scale = gapBefore(tokens, near.end) <= 1 ? readScale(tokens, near.end, block.language) : null;
  if (scale === null) return near;
  return { ...near, end: scale.end, power: scale.power, scaleText: block.slice(near.end, scale.end) };
}

function plainAfter(block: BlockText, from: number, hyphened: boolean): NearCurrency | null {
  const direct = unitAt(block, from);
  const qualifiedNoun = qualifiedAfter(block, from);
  const best = qualifiedNoun !== null && qualifiedNoun.end > (direct?.end ?? 0) ? qualifiedNoun : direct;
  if (best === null) return null;
  return { start: from, end: best.end, currency: best.value, power: 0, scaleText: '', hyphened };
}

/** A bare letter counts only glued to its figures (`50p`), one with a stop also apart (`6 d.`). */
function letterAt(block: BlockText, at: number): PhraseMatch<CurrencyWord> | null {
  const letter = block.lexicon?.letters.match(block.tokens, at) ?? null;
  return letter !== null && letter.end === at + 1 && gapBefore(block.tokens, at) > 0 ? null : letter;
}

/** The longest currency word, sign or letter at `at`. */
export function unitAt(block: BlockText, at: number): PhraseMatch<CurrencyWord> | null {
  const word = block.currency.match(block.tokens, at);
  const letter = letterAt(block, at);
  return (letter?.end ?? 0) > (word?.end ?? 0) ? letter : word;
}

/** `Canadian dollars`, `schwedische Kronen`. */
function qualifiedAfter(block: BlockText, from: number): PhraseMatch<CurrencyWord> | null {
  const { tokens, lexicon } = block;
  const place = lexicon?.places.match(tokens, from) ?? null;
  if (place === null) return null;
  const next = isGluedHyphen(tokens, place.end) ? place.end + 1 : place.end;
  if (next === place.end && gapBefore(tokens, next) > 1) return null;
  const noun = block.currency.match(tokens, next);
  if (noun?.value.basis !== 'word') return null;
  const value = qualified(noun.value, place.value);
  return value === null ? null : { end: noun.end, value };
}

/** `5m euros`, `20k€`: a letter that multiplies, then the currency. */
function suffixedAfter(block: BlockText, from: number, quantity: Quantity): NearCurrency | null {
  if (quantity.figure === null || quantity.power > 0) return null;
  const power = suffixPower(block, from);
  if (power === 0 || gapBefore(block.tokens, from + 1) > 1) return null;
  const near = plainAfter(block, from + 1, false);
  if (near === null || near.currency.doubt === 'letter') return null;
  return { ...near, start: from, power, scaleText: block.word(from) };
}

/** The power of ten of letters that multiply, 0 when there are none. */
function suffixPower(block: BlockText, at: number): number {
  const { tokens } = block;
  if (tokens.kind[at] !== WORD || (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > 3) return 0;
  return SCALE_SUFFIXES.get(block.word(at)) ?? 0;
}

/** A sign or code before another number belongs to that one: `in 2008 $ 5 million`, `3 USD50 cards`. */
function takenByNext(block: BlockText, near: NearCurrency, quantity: Quantity): boolean {
  const { tokens } = block;
  const { end, currency } = near;
  if (currency.doubt === 'letter') return false;
  if (currency.basis === 'sign' && gapBefore(tokens, end) === 0 && tokens.kind[end] === WORD) {
    return signAt(tokens, near.start) === '$'; // `5 $name`
  }
  if (currency.basis === 'word' || tokens.kind[end] !== DIGITS || gapBefore(tokens, end) > 1) return false;
  if (gapBefore(tokens, end) === 0) return true;
  // `7 Mrd. CHF 1,49 %`, `4,10CHF 4,91`: it stands with the number before it already.
  if (quantity.power > 0 || gapBefore(tokens, near.start) === 0) return false;
  const next = readQuantity(tokens, end, block.language);
  if (next === null) return false;
  if (looksLikeYear(tokens, quantity)) return true;
  if (unitAt(block, next.end) !== null || signAt(tokens, next.end) === '%') return false;
  return !(tokens.end[end] === (tokens.start[end] ?? 0) + 2 && next.end === end + 1);
}

/** Letters that multiply after figures whose currency stands before them: `$5m`, `£1.1bn`, `$ 5 m`. */
export function withSuffix(block: BlockText, quantity: Quantity, before: NearCurrency | null): Quantity {
  if (before === null || quantity.figure === null || quantity.power > 0 || before.power > 0) return quantity;
  const { tokens } = block;
  const { end } = quantity;
  const gap = gapBefore(tokens, end);
  const power = suffixPower(block, end);
  if (power === 0 || gap > 1) return quantity;
  const letters = block.word(end);
  if (gap === 1) {
    const next = signAt(tokens, end + 1);
    const glued = gapBefore(tokens, end + 1) === 0 && !'.,;:)'.includes(next);
    if (power !== 6 || letters.length > 1 || glued) return quantity;
  }
  return { ...quantity, end: end + 1, power, scaleText: letters };
}

/** The figures at `at` are the decimals of `$.75`. */
export function startsWithPoint(block: BlockText, at: number): boolean {
  const { tokens } = block;
  if (signAt(tokens, at - 1) !== '.' || gapBefore(tokens, at) > 0 || gapBefore(tokens, at - 1) > 0) return false;
  return tokens.kind[at - 2] === SIGN && tokens.kind[at] === DIGITS;
}

/** A word for money begins at `at`, with what qualifies it. */
export function currencyStarts(block: BlockText, at: number): boolean {
  return unitAt(block, at) !== null || qualifiedAfter(block, at) !== null;
}
