import type { Lexemes } from './lexemes';
import {
  AMPERSAND,
  AT_SIGN,
  COLON,
  COMMA,
  EQUALS,
  HASH,
  HYPHEN,
  isDash,
  PERCENT,
  PLUS,
  SEMICOLON,
  SLASH,
  STOP,
  UNDERSCORE,
} from './signs';

/** Whether figures may begin at a token: nothing glued before it makes it a piece of something longer (`5.1.30`, `no/2007`, `p6`). */
export function freeBefore(lexemes: Lexemes, at: number): boolean {
  if (!lexemes.glued(at)) return true;
  const sign = lexemes.sign(at - 1);
  switch (sign) {
    case 0:
    case SLASH:
    case UNDERSCORE:
    case AT_SIGN:
    case EQUALS:
    case HASH:
    case AMPERSAND:
    case PERCENT:
    case PLUS:
    case 0xb1:
    case 0x5c:
    case 0x24:
    case 0x20ac:
    case 0xa3:
      return false;
    case STOP:
    case COMMA:
    case COLON:
      return !lexemes.glued(at - 1) || (!lexemes.isDigits(at - 2) && (sign !== STOP || lexemes.sign(at - 2) !== 0));
    case HYPHEN:
      return !lexemes.glued(at - 1);
    default:
      return true;
  }
}

/** Whether figures may end at a token. */
export function freeAfter(lexemes: Lexemes, at: number): boolean {
  if (!lexemes.glued(at + 1)) return true;
  const sign = lexemes.sign(at + 1);
  switch (sign) {
    case 0:
    case SLASH:
    case UNDERSCORE:
    case AT_SIGN:
    case EQUALS:
    case PERCENT:
    case 0x5c:
    case 0x20ac:
    case 0xa3:
    case 0x24:
      return false;
    case STOP:
    case COMMA:
    case COLON:
      return !(lexemes.glued(at + 2) && lexemes.isDigits(at + 2));
    default:
      return !isDash(sign) || !lexemes.glued(at + 2) || !lexemes.inside(at + 2);
  }
}

/** The sign at `at` stands between two tokens without blanks. */
export function gluedSign(lexemes: Lexemes, at: number): number {
  return lexemes.glued(at) && lexemes.glued(at + 1) ? lexemes.sign(at) : 0;
}

/** The start of a block, or what stands after a sign that ends a sentence. */
export function opensSentence(lexemes: Lexemes, at: number): boolean {
  if (at <= lexemes.from) return true;
  const sign = lexemes.sign(at - 1);
  if (sign === 0) return false;
  if (sign === STOP || sign === COLON || sign === SEMICOLON || sign === 0x21 || sign === 0x3f || sign === 0x2022)
    return true;
  return sign !== COMMA && !lexemes.glued(at - 1) && opensSentence(lexemes, at - 1);
}
