import { DIGITS, SIGN, WORD, type Tokens } from '../../text/tokens';
import { shift, type Decimal } from '../numbers/decimal';
import { readFigure, settle, type Figure } from '../numbers/figures';
import { readNumber, readScale } from '../numbers/read-number';
import type { Language } from '../../model/language';

/** A number with its scale word, before it is known whether it is money. */
export interface Quantity {
  /** Token indexes. */
  readonly start: number;
  readonly end: number;
  /** The figures, or `null` for number words, whose value is `spelled`. */
  readonly figure: Figure | null;
  readonly spelled: Decimal;
  /** Power of ten of scale words with it. */
  readonly power: number;
  /** Scale word as written, '' when there is none. */
  readonly scaleText: string;
  /** Nothing but an article: `a` (dollar). */
  readonly article: boolean;
}

/**
 * Reads the quantity that begins at `at`; `null` for ordinals and numbers that are not given (`several million`). Figures may be glued
 * to letters before them only with `afterLetters` (`USD115`).
 */
export function readQuantity(
  tokens: Tokens,
  at: number,
  language: Language | null,
  afterLetters = false,
): Quantity | null {
  const kind = tokens.kind[at];
  if (kind === DIGITS || kind === SIGN) return readFigures(tokens, at, language, afterLetters);
  if (kind !== WORD || language === null) return null;
  const reading = readNumber(tokens, at, language);
  if (reading === null || reading.value === null || reading.ordinal === true || reading.vague === true) return null;
  const power = reading.scaled === true ? trailingScale(reading.value) : 0;
  return {
    start: at,
    end: reading.end,
    figure: null,
    spelled: shift(reading.value, -power),
    power,
    scaleText: '',
    article: reading.article === true,
  };
}

/** The token after a number that the text does not give (`several hundred`), or `at + 1` when there is none. */
export function skipVague(tokens: Tokens, at: number, language: Language | null): number {
  const reading = language !== null && tokens.kind[at] === WORD ? readNumber(tokens, at, language) : null;
  return reading?.vague === true ? reading.end : at + 1;
}

/** The largest scale a spelled number is a multiple of: `three million` is 3 × 10⁶, so that a range can share it. */
function trailingScale(value: Decimal): number {
  if (value.includes('.')) return 0;
  const zeros = value.length - value.replace(/0+$/, '').length;
  return Math.min(18, zeros - (zeros % 3));
}

function readFigures(tokens: Tokens, at: number, language: Language | null, afterLetters: boolean): Quantity | null {
  const figure = readFigure(tokens, at, afterLetters);
  if (figure === null) return null;
  const scale = scaleAfter(tokens, figure.end, language);
  // Written out: this runs for every number of a text, and copying with `...` costs ten times as much.
  return {
    start: at,
    end: scale?.end ?? figure.end,
    figure,
    spelled: '0',
    power: scale?.power ?? 0,
    scaleText: scale?.scaleText ?? '',
    article: false,
  };
}

/** The scale words at `at` or after a hyphen there. Where the language is unknown, English words count, then German ones. */
export function scaleAfter(
  tokens: Tokens,
  at: number,
  language: Language | null,
): { readonly end: number; readonly power: number; readonly scaleText: string } | null {
  const from = isGluedHyphen(tokens, at) ? at + 1 : at;
  if (from >= tokens.length || tokens.kind[from] !== WORD) return null;
  if ((tokens.start[from] ?? 0) - (tokens.end[from - 1] ?? 0) > 1) return null;
  const scale =
    language === null
      ? (readScale(tokens, from, 'en') ?? readScale(tokens, from, 'de'))
      : readScale(tokens, from, language);
  if (scale === null) return null;
  return { ...scale, scaleText: tokens.text.slice(tokens.start[from], tokens.end[scale.end - 1]) };
}

/** The number without its scale, an open figure settled. */
export function baseOf(quantity: Quantity, decimalSign: '.' | ','): Decimal {
  return quantity.figure === null ? quantity.spelled : settle(quantity.figure, decimalSign);
}

/** The value, an open figure settled. */
export function valueOf(quantity: Quantity, decimalSign: '.' | ','): Decimal {
  return shift(baseOf(quantity, decimalSign), quantity.power);
}

/** The quantity with a scale that stands with its currency: `Mio. EUR 5`, `5m euros`. */
export function scaledBy(quantity: Quantity, scale: { readonly power: number; readonly scaleText: string }): Quantity {
  if (scale.power === 0) return quantity;
  return { ...quantity, power: quantity.power + scale.power, scaleText: scale.scaleText };
}

/** A hyphen or dash glued to what stands before and after it. */
export function isGluedHyphen(tokens: Tokens, at: number): boolean {
  if (at <= 0 || at + 1 >= tokens.length || tokens.kind[at] !== SIGN) return false;
  if (tokens.start[at] !== tokens.end[at - 1] || tokens.end[at] !== tokens.start[at + 1]) return false;
  return '-‐‑'.includes(signAt(tokens, at));
}

/** The character of a sign token; '' for words, digits and beyond the end. */
export function signAt(tokens: Tokens, at: number): string {
  return at >= 0 && at < tokens.length && tokens.kind[at] === SIGN ? tokens.text.charAt(tokens.start[at] ?? 0) : '';
}

export function gapBefore(tokens: Tokens, at: number): number {
  return at <= 0 || at >= tokens.length ? Infinity : (tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0);
}

/** A plain four-digit figure from 1000 to 2100: may be a year. */
export function looksLikeYear(tokens: Tokens, quantity: Quantity): boolean {
  const { figure } = quantity;
  if (figure === null || quantity.power > 0 || figure.grouped || figure.places > 0 || figure.dashed) return false;
  const value = figure.value ?? '';
  return value.length === 4 && value >= '1000' && value <= '2100' && tokens.kind[quantity.start] === DIGITS;
}

/** Written as money is: cents, groups of digits, a scale word, or a dash for the cents. */
export function looksLikeMoney(quantity: Quantity): boolean {
  const { figure } = quantity;
  if (quantity.power >= 3) return true;
  if (figure === null) return quantity.spelled.length >= 4;
  return figure.places === 2 || figure.dashed || (figure.grouped && !figure.spaced);
}
