import { DIGITS, SIGN, WORD } from '../../text/tokens';
import { compare } from '../numbers/decimal';
import type { Piece } from './amount';
import type { BlockText } from './block-text';
import { unitAt } from './currency-near';
import { AND, FUNCTION_WORD } from './lexicon';
import { gapBefore, looksLikeYear, readQuantity, signAt, type Quantity } from './quantity';
import type { Denomination } from './units';

/** Pieces that follow the first one of an amount, and where they end (token index). */
export interface Tail {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

const MOST_PIECES = 4;

/** Reads the smaller parts after a piece that ends at `at`: `20 cents`, `4s. 6d.`, `and sixpence`. */
export function readParts(block: BlockText, at: number, first: Piece, bySign: boolean): Tail {
  const pieces: Piece[] = [];
  let end = at;
  let last = first;
  while (pieces.length < MOST_PIECES) {
    const part = readPart(block, end, last, bySign);
    if (part === null) break;
    pieces.push(part.piece);
    last = part.piece;
    end = part.end;
  }
  return { pieces, end };
}

function readPart(
  block: BlockText,
  at: number,
  last: Piece,
  bySign: boolean,
): { readonly piece: Piece; readonly end: number } | null {
  const { tokens, lexicon } = block;
  if (lexicon === null) return null;
  let next = at;
  // `$5, 50 cents more` are two amounts; `5 dollars, 50 cents` is one, and so is `£5. 10s.`
  const stop = signAt(tokens, next);
  const lettersOnly = stop === '.' || (stop === ',' && bySign);
  if (stop === '.' || stop === ',') next++;
  if (block.is(next, AND)) next++;
  if (next >= tokens.length || gapBefore(tokens, next) > 1) return null;
  const coin = lexicon.coins.get(tokens.text, tokens.start[next] ?? 0, tokens.end[next] ?? 0);
  if (coin !== undefined && !lettersOnly) {
    const denominations = smaller([{ unit: coin.unit, per: 240, times: null }], last);
    if (denominations.length === 0) return null;
    const word = block.word(next);
    return { piece: { quantity: null, fixed: coin.value, denominations, word }, end: next + 1 };
  }
  const quantity = readQuantity(tokens, next, block.language);
  if (quantity === null || quantity.power > 0 || quantity.article) return null;
  if (gapBefore(tokens, quantity.end) > 1) return null;
  const found = unitAt(block, quantity.end);
  if (found === null || (lettersOnly && found.value.doubt !== 'letter')) return null;
  const denominations = smaller(found.value.denominations, last);
  if (denominations.length === 0) return null;
  const word = block.slice(quantity.end, found.end);
  return { piece: { quantity, fixed: null, denominations, word }, end: found.end };
}

/** Those denominations that are smaller parts of a unit of `last`. */
function smaller(denominations: readonly Denomination[], last: Piece): Denomination[] {
  return denominations.filter((each) => last.denominations.some((of) => of.unit === each.unit && of.per < each.per));
}

/** `5 Euro 20`, `3 dollars 50.`, `thirteen dollars forty-five`: hundredths without a word of their own. */
export function readHundredths(block: BlockText, at: number, first: Quantity, prefixed: boolean): Tail | null {
  const { tokens } = block;
  if (prefixed || first.power > 0 || (first.figure !== null && first.figure.places > 0)) return null;
  if (looksLikeYear(tokens, first) || first.article) return null;
  const joined = block.is(at, AND);
  const next = joined ? at + 1 : at;
  if (next >= tokens.length || gapBefore(tokens, next) !== 1) return null;
  if ((tokens.kind[next] === DIGITS) !== (first.figure !== null)) return null;
  const quantity = readQuantity(tokens, next, block.language);
  if (quantity === null || quantity.power > 0 || quantity.article) return null;
  if (quantity.figure !== null) {
    const twoDigits = (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) === 2;
    if (!twoDigits || quantity.end !== next + 1) return null;
  } else if (quantity.spelled.includes('.') || compare(quantity.spelled, '100') >= 0) {
    return null;
  }
  if (!countsNothing(block, quantity.end, joined)) return null;
  const hundredths = { quantity, fixed: null, denominations: [], word: '' };
  return { pieces: [hundredths], end: quantity.end };
}

/** Nothing that could be counted by the number follows: the sentence ends or goes on with a function word. */
export function countsNothing(block: BlockText, at: number, strictly = false): boolean {
  const { tokens } = block;
  if (at >= tokens.length) return true;
  if (tokens.kind[at] === SIGN) {
    const sign = signAt(tokens, at);
    if (!'.,;:!?)"”“»«'.includes(sign)) return false;
    return gapBefore(tokens, at + 1) > 0 || tokens.kind[at + 1] === SIGN;
  }
  return !strictly && gapBefore(tokens, at) > 0 && block.is(at, FUNCTION_WORD) && !block.is(at, AND);
}

/**
 * The shillings and pence of `£3.4.6`, `£3:4:6`, `£3 4 6`, `£12-10-6`, `£1/10/6`, whose pounds stand at `at`; `null` when the three
 * numbers cannot be that.
 */
export function readPoundChain(block: BlockText, at: number): Tail | null {
  const { tokens } = block;
  const separator = separatorAfter(block, at);
  if (separator === null) return null;
  const shillings = at + separator.width + 1;
  const second = separatorAfter(block, shillings);
  if (second?.sign !== separator.sign && !(separator.sign === ' ' && second?.sign === '/')) return null;
  const pence = shillings + second.width + 1;
  const s = block.word(shillings);
  const d = block.word(pence);
  if (tokens.kind[pence] !== DIGITS || s.length > 2 || d.length > 2 || Number(s) > 19 || Number(d) > 11) return null;
  if (gapBefore(tokens, pence + 1) === 0 && tokens.kind[pence + 1] !== SIGN) return null;
  if (separator.sign === ' ' && tokens.kind[pence + 1] === WORD && gapBefore(tokens, pence + 1) < 2) return null;
  return { pieces: [countOf(block, shillings, 20), countOf(block, pence, 240)], end: pence + 1 };
}

/** `10/6`, `7/-`, `2/6d.`: shillings and pence; pieces of both. */
export function readSlashShillings(block: BlockText, at: number): Tail | null {
  const { tokens } = block;
  if (block.lexicon?.letters.has('s') !== true || signAt(tokens, at + 1) !== '/') return null;
  if (gapBefore(tokens, at + 1) > 0 || gapBefore(tokens, at + 2) > 0 || !block.standsFree(at)) return null;
  if (signAt(tokens, at - 1) === '/' || block.word(at).length > 2) return null;
  const shillings = countOf(block, at, 20);
  if (isDash(signAt(tokens, at + 2))) {
    const glued = gapBefore(tokens, at + 3) === 0 && tokens.kind[at + 3] !== SIGN;
    return glued ? null : { pieces: [shillings], end: at + 3 };
  }
  if (tokens.kind[at + 2] !== DIGITS || Number(block.word(at + 2)) > 11 || Number(block.word(at)) > 99) return null;
  if (gapBefore(tokens, at + 3) > 0) return null;
  // Only with its `d`: `10/6` alone is a date or a fraction more often.
  const letter = block.lexicon.letters.match(tokens, at + 3);
  if (letter === null || !block.word(at + 3).startsWith('d')) return null;
  return { pieces: [shillings, countOf(block, at + 2, 240)], end: letter.end };
}

function isDash(sign: string): boolean {
  return sign === '-' || sign === '–' || sign === '—';
}

function separatorAfter(block: BlockText, at: number): { readonly sign: string; readonly width: number } | null {
  const { tokens } = block;
  if (tokens.kind[at] !== DIGITS) return null;
  if (tokens.kind[at + 1] === DIGITS && gapBefore(tokens, at + 1) === 1) return { sign: ' ', width: 0 };
  const sign = signAt(tokens, at + 1);
  if (sign === '' || !'.:-/'.includes(sign) || tokens.kind[at + 2] !== DIGITS) return null;
  // `£3 : 4 : 6` of old accounts: blanks on both sides or on none.
  return gapBefore(tokens, at + 1) === gapBefore(tokens, at + 2) && gapBefore(tokens, at + 1) <= 1
    ? { sign, width: 1 }
    : null;
}

function countOf(block: BlockText, at: number, per: number): Piece {
  const quantity: Quantity = {
    start: at,
    end: at + 1,
    figure: null,
    spelled: String(Number(block.word(at))),
    power: 0,
    scaleText: '',
    article: false,
  };
  return { quantity, fixed: null, denominations: [{ unit: 'GBP', per, times: null }], word: '' };
}
