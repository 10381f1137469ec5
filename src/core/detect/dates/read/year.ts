import type { CalendarDate } from '../calendar/calendar-date';
import { freeAfter, freeBefore, gluedSign } from '../words/edges';
import type { Lexemes } from '../words/lexemes';
import { COLON, COMMA, isApostrophe, isDash, SLASH, STOP } from '../words/signs';
import { Cue, Role } from '../words/word';

/** A year (or an open one) that ends at token `last`. */
export interface YearReading {
  readonly last: number;
  readonly date: CalendarDate;
  /** Written with a double year, `1745/6`: `year` is the later one. */
  readonly dual?: true;
}

interface Era {
  readonly last: number;
  readonly bc: boolean;
}

/** Eras are at most this many words: `vor unserer Zeitrechnung`. */
const MOST_ERA_WORDS = 4;

/**
 * An era at token `at`: `BC`, `B.C.E.`, `v. Chr.`, `AD`. Stops and blanks do not count. The longest run of words that is an era wins;
 * the stop of an abbreviation belongs to it.
 */
export function readEra(lexemes: Lexemes, at: number): Era | undefined {
  const { eras } = lexemes.lexicon;
  let letters = '';
  let era: Era | undefined;
  let next = at;
  for (let words = 0; words < MOST_ERA_WORDS && lexemes.isWord(next) && lexemes.width(next) <= 14; words++) {
    letters += lexemes.raw(next);
    const stop = lexemes.sign(next + 1) === STOP && lexemes.glued(next + 1);
    const bc = eras.get(letters) ?? eras.get(letters.toLowerCase());
    const shortened = lexemes.width(next) === 1 || (lexemes.width(next) === 3 && !lexemes.capitals(next));
    // `in 44 BC.`: the stop after unstopped capitals ends the sentence.
    if (bc !== undefined) era = { last: stop && shortened ? next + 1 : next, bc };
    next += stop ? 2 : 1;
  }
  return era;
}

/** A year at token `at` after a month or a season: `2006`, `'96`, `1745/6`, `44 BC`; two digits only where nothing else can be meant. */
export function readYear(lexemes: Lexemes, at: number, afterDay: boolean): YearReading | undefined {
  if (isApostrophe(lexemes.sign(at))) {
    if (!lexemes.glued(at + 1) || lexemes.width(at + 1) !== 2 || !freeAfter(lexemes, at + 1)) return undefined;
    const shortYear = lexemes.number(at + 1);
    return shortYear < 0 ? undefined : { last: at + 1, date: { shortYear } };
  }
  const value = lexemes.number(at);
  if (value < 0) return readEraYear(lexemes, at);
  const era = readEra(lexemes, at + 1);
  if (era !== undefined && value > 0 && lexemes.width(at) <= 4) {
    return { last: era.last, date: era.bc ? { year: value, bc: true } : { year: value } };
  }
  if (lexemes.width(at) === 4) return readFourDigits(lexemes, at, value);
  if (lexemes.width(at) !== 2 || !afterDay || !isShortYear(lexemes, at)) return undefined;
  return { last: at, date: { shortYear: value } };
}

/** `A.D. 1066`, `anno 1632`, `anno Domini 1632`. */
export function readEraYear(lexemes: Lexemes, at: number): YearReading | undefined {
  if (!lexemes.isWord(at)) return undefined;
  let next = at;
  if (lexemes.cued(at, Cue.era)) {
    next = lexemes.sign(at + 1) === STOP ? at + 2 : at + 1;
    if (lexemes.width(at) <= 2 && !lexemes.capitals(at)) return undefined;
    // `anno Domini 1632`
    if (lexemes.isWord(next) && lexemes.isDigits(next + 1)) next++;
  } else if (
    lexemes.width(at) === 1 &&
    lexemes.raw(at) === 'A' &&
    lexemes.sign(at + 1) === STOP &&
    lexemes.raw(at + 2) === 'D'
  ) {
    next = lexemes.sign(at + 3) === STOP ? at + 4 : at + 3;
  } else {
    return undefined;
  }
  const year = lexemes.number(next);
  if (year < 1 || lexemes.width(next) > 4 || !freeAfter(lexemes, next)) return undefined;
  // `anno 13` leaves the century out, `A.D. 13` does not.
  const short = lexemes.width(next) === 2 && lexemes.width(at) > 2;
  return { last: next, date: short ? { shortYear: year } : { year } };
}

function readFourDigits(lexemes: Lexemes, at: number, year: number): YearReading | undefined {
  if (year < 1000 || year > 2999) return undefined;
  const dual = readDual(lexemes, at, year);
  if (dual !== undefined) return dual;
  return freeAfter(lexemes, at) || isDash(lexemes.sign(at + 1)) || lexemes.sign(at + 1) === COLON
    ? { last: at, date: { year } }
    : undefined;
}

/** `1745/6`, `1745/46`: before 1752 the year changed in March; the later year is the modern one. */
function readDual(lexemes: Lexemes, at: number, year: number): YearReading | undefined {
  if (gluedSign(lexemes, at + 1) !== SLASH || !lexemes.isDigits(at + 2)) return undefined;
  const width = lexemes.width(at + 2);
  if (width > 2 || (year + 1) % 10 ** width !== lexemes.number(at + 2) || !freeAfter(lexemes, at + 2)) return undefined;
  return { last: at + 2, date: { year: year + 1 }, dual: true };
}

/** `17 Oct 06 |`: two digits that end a line, a cell or a clause; `5 May 12 people` and `5 May 12:30` have no year. */
function isShortYear(lexemes: Lexemes, at: number): boolean {
  const next = at + 1;
  if (!freeAfter(lexemes, at) || lexemes.word(next).month !== 0) return false;
  if (!lexemes.inside(next)) return true;
  if (lexemes.isDigits(next)) return lexemes.sign(next + 1) === COLON;
  const sign = lexemes.sign(next);
  if (sign === 0x25 || sign === 0x20ac) return false;
  // `25 March, 24 June, 1990`: the year comes later.
  if (sign === COMMA) return !(lexemes.isDigits(next + 1) && lexemes.width(next + 1) === 4);
  return sign !== 0 || lexemes.raw(at).startsWith('0') || lexemes.has(next, Role.at);
}

/** Years written as a range in one piece: `1990-91`, `1914–1918`, `2006/07`. */
export function readYearRange(
  lexemes: Lexemes,
  at: number,
): { readonly last: number; readonly from: number; readonly to: number } | undefined {
  const from = lexemes.number(at);
  if (lexemes.width(at) !== 4 || from < 1000 || from > 2100 || !freeBefore(lexemes, at)) return undefined;
  const joint = at + 1;
  const sign = lexemes.sign(joint);
  if (!isDash(sign) && !(sign === SLASH && lexemes.glued(joint))) return undefined;
  const end = at + 2;
  const width = lexemes.width(end);
  const value = lexemes.number(end);
  if (value < 0 || (width !== 2 && width !== 4) || !freeAfter(lexemes, end)) return undefined;
  if (lexemes.glued(joint) !== lexemes.glued(end) || (width === 2 && !lexemes.glued(end))) return undefined;
  const to = width === 4 ? value : from - (from % 100) + value;
  if (to <= from || to > 2100 || (sign === SLASH && to !== from + 1)) return undefined;
  return { last: end, from, to };
}
