import { daysInMonth } from '../calendar/calendar';
import { isRealDay } from '../calendar/calendar-date';
import { freeAfter, freeBefore, gluedSign } from '../words/edges';
import { calendar, express, rejected, type Expression, type GluedCut, type NumericDate } from './expression';
import type { Lexemes } from '../words/lexemes';
import { COLON, HYPHEN, isDash, SLASH, STOP } from '../words/signs';
import { Cue, Role } from '../words/word';

/**
 * Dates in figures that begin at token `at`: `2007-05-24`, `24.5.2007`, `10/18/06`, `24. 5. 2007`, `24.5.`, `04/2016`.
 * Which of two small numbers is the day is settled over the whole document (`numeric-order.ts`).
 */
export function readNumeric(lexemes: Lexemes, at: number): Expression | undefined {
  const separator = gluedSign(lexemes, at + 1);
  if (separator === STOP || separator === SLASH || isDash(separator)) {
    if (!lexemes.isDigits(at + 2)) return readDayAndMonth(lexemes, at, separator) ?? readRoman(lexemes, at);
    const yearFirst = lexemes.width(at) === 4 ? readYearFirst(lexemes, at, separator) : undefined;
    if (yearFirst !== undefined) return yearFirst;
    return readTriple(lexemes, at, separator) ?? readPair(lexemes, at, separator);
  }
  if (lexemes.sign(at + 1) === STOP && lexemes.glued(at + 1)) return readSpaced(lexemes, at) ?? readRoman(lexemes, at);
  return undefined;
}

function readYearFirst(lexemes: Lexemes, at: number, separator: number): Expression | undefined {
  const year = lexemes.number(at);
  if (year < 1000 || year > 2999 || !freeBefore(lexemes, at)) return undefined;
  if (gluedSign(lexemes, at + 3) !== separator || !lexemes.isDigits(at + 4))
    return readYearMonth(lexemes, at, separator);
  if (lexemes.width(at + 2) > 2 || lexemes.width(at + 4) > 2) return undefined;
  // `2019.10.1` is a version.
  if (separator === STOP && (lexemes.width(at + 2) !== 2 || lexemes.width(at + 4) !== 2)) return undefined;
  const date = { year, month: lexemes.number(at + 2), day: lexemes.number(at + 4) };
  const joined = lexemes.glued(at + 5) && lexemes.isWord(at + 5);
  if (!joined && !freeAfter(lexemes, at + 4)) return undefined;
  if (!isRealDay(date)) return rejected(lexemes, at, at + 4);
  return express(lexemes, at, at + 4, calendar(date), { confidence: 0.98 });
}

/** `2007-05` alone: a month where a label or the block says so, and where it cannot be the years 2007 to 2008. */
function readYearMonth(lexemes: Lexemes, at: number, separator: number): Expression | undefined {
  const month = lexemes.number(at + 2);
  const year = lexemes.number(at);
  if (separator === STOP || lexemes.width(at + 2) !== 2 || month < 1 || month > 12) return undefined;
  if (month > year % 100 || !freeAfter(lexemes, at + 2)) return undefined;
  const alone = at === lexemes.from && at + 3 === lexemes.to;
  const labelled = lexemes.sign(at - 1) === COLON;
  if (!alone && !labelled && !lexemes.cued(at - 1, Cue.month)) return undefined;
  return express(lexemes, at, at + 2, calendar({ year, month }), { confidence: alone || labelled ? 0.8 : 0.6 });
}

/** Three numbers, the last one the year. */
function readTriple(lexemes: Lexemes, at: number, separator: number): Expression | undefined {
  const last = at + 4;
  if (gluedSign(lexemes, at + 3) !== separator || !lexemes.isDigits(last)) return undefined;
  const yearWidth = lexemes.width(last);
  if (yearWidth !== 2 && yearWidth !== 4) return undefined;
  if (lexemes.width(at + 2) > 2 || !freeBefore(lexemes, at)) return undefined;
  if (!freeAfter(lexemes, last) && !startsClock(lexemes, last)) return undefined;
  const year = lexemes.number(last);
  if (yearWidth === 4 && (year < 1000 || year > 2999)) return undefined;
  const glued = yearWidth === 4 ? gluedCuts(lexemes, at) : [];
  if (lexemes.width(at) > 2 && glued.length === 0) return undefined;
  const numbers: NumericDate = {
    first: lexemes.number(at),
    second: lexemes.number(at + 2),
    year,
    yearWidth,
    separator,
    rest: {},
    ...(glued.length > 0 ? { glued } : {}),
  };
  if (orders(numbers).length === 0 && glued.length === 0) return rejected(lexemes, at, last);
  const confidence = yearWidth === 4 ? 0.95 : shortYearConfidence(lexemes, at, numbers);
  if (confidence === 0) return undefined;
  return express(lexemes, at, last, { kind: 'numeric', numbers }, { confidence });
}

/** `24.5.2007.14:15` and the like: the clock is glued to the date. */
function startsClock(lexemes: Lexemes, last: number): boolean {
  return lexemes.isDigits(last + 2) && lexemes.sign(last + 3) === COLON;
}

/** The ways to cut digits that stand before the separator into a number and a day: `124` into 1 and 24, `1012` into 10 and 12. */
function gluedCuts(lexemes: Lexemes, at: number): GluedCut[] {
  const width = lexemes.width(at);
  if (width < 2 || width > 7) return [];
  const digits = lexemes.raw(at);
  const cuts: GluedCut[] = [];
  for (const dayWidth of [1, 2]) {
    const head = digits.slice(0, width - dayWidth);
    const first = Number(digits.slice(width - dayWidth));
    if (head === '' || head.startsWith('0') || first < 1 || first > 31) continue;
    cuts.push({ number: Number(head), first, width: head.length });
  }
  return cuts;
}

/**
 * `24.5.07` may be a section or a version, `1-2-03` anything. Figures written with two digits each are dates,
 * others need a word before or a clock time after them.
 */
function shortYearConfidence(lexemes: Lexemes, at: number, numbers: NumericDate): number {
  if (lexemes.cued(at - 1, Cue.label) || (lexemes.sign(at - 1) === STOP && lexemes.cued(at - 2, Cue.label))) return 0;
  const padded = lexemes.width(at) === 2 && lexemes.width(at + 2) === 2;
  if (isDash(numbers.separator)) return padded ? 0.6 : 0;
  if (numbers.separator === SLASH)
    return padded || hasCue(lexemes, at) || lexemes.width(at) + lexemes.width(at + 2) > 2 ? 0.75 : 0.5;
  if (padded) return 0.85;
  if (hasCue(lexemes, at) || lexemes.sign(at + 6) === COLON) return 0.85;
  return lexemes.traits.bareYears && at === lexemes.from ? 0.6 : 0;
}

function hasCue(lexemes: Lexemes, at: number): boolean {
  return (
    lexemes.has(at - 1, Role.on | Role.from | Role.to) || lexemes.cued(at - 1, Cue.year) || hasWeekday(lexemes, at)
  );
}

/** A weekday stands before, with its stop or comma: `Di., 14.1.` */
function hasWeekday(lexemes: Lexemes, at: number): boolean {
  let before = at - 1;
  for (let signs = 0; signs < 2 && lexemes.sign(before) !== 0; signs++) before--;
  return lexemes.word(before).weekday !== 0;
}

/** Day and month, or month and day, without a year: `5/31` after a preposition; and `04/2016`. */
function readPair(lexemes: Lexemes, at: number, separator: number): Expression | undefined {
  const first = lexemes.number(at);
  const second = lexemes.number(at + 2);
  if (separator === HYPHEN || isDash(separator) || !freeBefore(lexemes, at)) return undefined;
  if (lexemes.width(at + 2) === 4) return readMonthYear(lexemes, at, separator);
  if (separator === STOP) return readDayMonth(lexemes, at);
  if (lexemes.width(at) > 2 || lexemes.width(at + 2) > 2 || !freeAfter(lexemes, at + 2)) return undefined;
  const numbers: NumericDate = { first, second, yearWidth: 0, separator, rest: {} };
  if (orders(numbers).length === 0) return undefined;
  const weekday = hasWeekday(lexemes, at);
  const timed = lexemes.has(at + 3, Role.at) && lexemes.isDigits(at + 4);
  if (!weekday && !timed && (!lexemes.has(at - 1, Role.on) || lexemes.has(at - 1, Role.of))) return undefined;
  return express(lexemes, at, at + 2, { kind: 'numeric', numbers }, { confidence: weekday ? 0.7 : 0.55 });
}

/** `04/2016`: a month unless it is the number of an issue, a file or a ruling. */
function readMonthYear(lexemes: Lexemes, at: number, separator: number): Expression | undefined {
  const month = lexemes.number(at);
  const year = lexemes.number(at + 2);
  if (month < 1 || month > 12 || year < 1500 || year > 2100 || lexemes.width(at) > 2 || !freeAfter(lexemes, at + 2))
    return undefined;
  const date = { year, month };
  const alone = at === lexemes.from && at + 3 === lexemes.to;
  if (alone) return express(lexemes, at, at + 2, calendar(date), { confidence: 0.7 });
  const before = lexemes.word(at - 1);
  const cued = (before.cues & Cue.month) !== 0 || lexemes.sign(at - 1) === COLON;
  const bracketed = lexemes.sign(at - 1) === 0x28 && lexemes.sign(at + 3) === 0x29;
  if (separator === STOP && !cued) return undefined;
  if (cued) return express(lexemes, at, at + 2, calendar(date), { confidence: 0.75 });
  return bracketed && lexemes.width(at) === 2
    ? express(lexemes, at, at + 2, calendar(date), { confidence: 0.6 })
    : undefined;
}

/** `24.5.` and, before a preposition's word, `24.5`: the stop after the month is a part of it. */
function readDayMonth(lexemes: Lexemes, at: number): Expression | undefined {
  const stop =
    lexemes.sign(at + 3) === STOP && lexemes.glued(at + 3) && !(lexemes.glued(at + 4) && lexemes.isDigits(at + 4));
  if (!stop || lexemes.width(at) > 2 || lexemes.width(at + 2) > 2) return undefined;
  const date = { month: lexemes.number(at + 2), day: lexemes.number(at) };
  if (date.month < 1 || date.day < 1 || !isRealDay(date)) return undefined;
  const cue =
    hasWeekday(lexemes, at) || startsRange(lexemes, at + 4) || lexemes.has(at - 1, Role.on | Role.from | Role.to);
  if (!lexemes.traits.ordinalStop || !cue) return undefined;
  return express(lexemes, at, at + 3, calendar(date), { confidence: 0.8 });
}

/** A dash or `bis`, and another day and month behind it. */
function startsRange(lexemes: Lexemes, joint: number): boolean {
  if (!isDash(lexemes.sign(joint)) && !lexemes.has(joint, Role.to)) return false;
  return lexemes.isDigits(joint + 1) && lexemes.sign(joint + 2) === STOP && lexemes.isDigits(joint + 3);
}

/** A day whose month follows as figures after a blank: `24. 5. 2007`. */
function readSpaced(lexemes: Lexemes, at: number): Expression | undefined {
  if (!lexemes.traits.ordinalStop || lexemes.width(at) > 2 || !freeBefore(lexemes, at)) return undefined;
  if (!lexemes.isDigits(at + 2) || lexemes.width(at + 2) > 2) return undefined;
  if (lexemes.sign(at + 3) !== STOP || !lexemes.glued(at + 3)) return undefined;
  const year = lexemes.number(at + 4);
  if (lexemes.width(at + 4) !== 4 || year < 1000 || year > 2999 || !freeAfter(lexemes, at + 4)) return undefined;
  const date = { year, month: lexemes.number(at + 2), day: lexemes.number(at) };
  if (date.month < 1 || date.day < 1 || !isRealDay(date)) return undefined;
  return express(lexemes, at, at + 4, calendar(date), { confidence: 0.9 });
}

/** `17. I. 1970`, `3.XII.1921`: the month in Roman figures. */
function readRoman(lexemes: Lexemes, at: number): Expression | undefined {
  const day = lexemes.number(at);
  const month = lexemes.capitals(at + 2) ? ROMAN.indexOf(lexemes.raw(at + 2)) + 1 : 0;
  if (month < 1 || day < 1 || lexemes.width(at) > 2 || !freeBefore(lexemes, at)) return undefined;
  const year = lexemes.sign(at + 3) === STOP ? at + 4 : at + 3;
  if (lexemes.width(year) !== 4 || lexemes.number(year) < 1000 || !freeAfter(lexemes, year)) return undefined;
  const date = { year: lexemes.number(year), month, day };
  return isRealDay(date) ? express(lexemes, at, year, calendar(date), { confidence: 0.9 }) : undefined;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** `24.5.` is read by `readDayMonth`; a dash range `3.-5.5.2007` and `3./4.5.2007` begin with a day alone. */
function readDayAndMonth(lexemes: Lexemes, at: number, separator: number): Expression | undefined {
  if (separator !== STOP) return undefined;
  const joint = lexemes.sign(at + 2);
  if ((!isDash(joint) && joint !== SLASH) || !lexemes.glued(at + 2) || !lexemes.isDigits(at + 3)) return undefined;
  const to = readNumericAfterRange(lexemes, at + 3);
  if (to?.meaning.kind !== 'numeric' && to?.meaning.kind !== 'calendar') return undefined;
  const day = lexemes.number(at);
  const end = endOfRange(to);
  if (end === undefined || day < 1 || day > 31 || end.month === undefined || end.day === undefined || day >= end.day)
    return undefined;
  const from = calendar({ ...end, day });
  return express(lexemes, at, to.last, { kind: 'range', from, to: calendar(end) }, { confidence: 0.9 });
}

function readNumericAfterRange(lexemes: Lexemes, at: number): Expression | undefined {
  if (gluedSign(lexemes, at + 1) !== STOP || !lexemes.isDigits(at + 2)) return undefined;
  const last = at + 4;
  const year = lexemes.number(last);
  const numbers = { first: lexemes.number(at), second: lexemes.number(at + 2), separator: STOP, rest: {} };
  if (gluedSign(lexemes, at + 3) === STOP && lexemes.isDigits(last) && lexemes.width(last) === 4) {
    return express(lexemes, at, last, { kind: 'numeric', numbers: { ...numbers, year, yearWidth: 4 } });
  }
  return readDayMonth(lexemes, at) ?? undefined;
}

function endOfRange(expression: Expression): { year?: number; month?: number; day?: number } | undefined {
  if (expression.meaning.kind === 'calendar') return expression.meaning.date;
  if (expression.meaning.kind !== 'numeric') return undefined;
  const { first, second, year } = expression.meaning.numbers;
  const date = { ...(year === undefined ? {} : { year }), month: second, day: first };
  return isRealDay(date) ? date : undefined;
}

export type DateOrder = 'DMY' | 'MDY';

const NO_ORDER: readonly DateOrder[] = [];
const DAY_FIRST: readonly DateOrder[] = ['DMY'];
const MONTH_FIRST: readonly DateOrder[] = ['MDY'];
const EITHER: readonly DateOrder[] = ['DMY', 'MDY'];

/** The orders in which the numbers are a real day. */
export function orders(numbers: Pick<NumericDate, 'first' | 'second' | 'year' | 'yearWidth'>): readonly DateOrder[] {
  const { first, second } = numbers;
  const year = numbers.yearWidth === 4 ? numbers.year : undefined;
  const dayFirst = isDay(first, second, year);
  const monthFirst = isDay(second, first, year);
  if (dayFirst) return monthFirst ? EITHER : DAY_FIRST;
  return monthFirst ? MONTH_FIRST : NO_ORDER;
}

function isDay(day: number, month: number, year: number | undefined): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= daysInMonth(month, year);
}
