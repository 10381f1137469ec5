import type { Reason } from '../../../model/mention';
import { numberLexicon } from '../../numbers/number-words';
import { readNumber } from '../../numbers/read-number';
import { isRealDay, type CalendarDate } from '../calendar/calendar-date';
import { freeAfter, gluedSign } from '../words/edges';
import { calendar, express, rejected, type Expression, type ExpressionOptions } from './expression';
import type { Lexemes } from '../words/lexemes';
import { COLON, COMMA, isDash, SLASH, STOP } from '../words/signs';
import { Cue, Mark, Role } from '../words/word';
import { readEraYear, readYear, type YearReading } from './year';

/** A day of the month, or two of them, beside a month. */
interface DayReading {
  readonly first: number;
  readonly last: number;
  readonly day: number;
  /** First day of a range that `day` ends: `3 to 7 May`. */
  readonly from?: number;
}

/**
 * Dates with a month in words; token `at` is the month. Looks left for a day (`18th of October`) or a year (`2018 March 18`) down to
 * token `floor`, then right for what is missing.
 */
export function readAbsolute(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const month = lexemes.word(at).month;
  const left = readDayBefore(lexemes, at, floor);
  const stop = monthEnd(lexemes, at);
  if (left === undefined && isImpossibleDay(lexemes, at, floor)) {
    return rejected(lexemes, at - 1, readYearAfter(lexemes, stop + 1, true)?.last ?? stop);
  }
  const right = left === undefined ? readDayAfter(lexemes, at, stop) : undefined;
  const day = left ?? right;
  let first = left?.first ?? at;
  let last = Math.max(stop, right?.last ?? stop);
  let year = readYearAfter(lexemes, last + 1, day !== undefined);
  if (year !== undefined) {
    last = year.last;
  } else if (left === undefined) {
    year = readYearBefore(lexemes, at, floor, right !== undefined || last + 1 >= lexemes.to);
    if (year !== undefined) first = year.last;
  }
  const parts: CalendarDate = { month, ...year?.date };
  if (day === undefined) return readMonth(lexemes, at, first, last, parts);
  const date = { ...parts, day: day.day };
  if (!fits(lexemes, at, first, year !== undefined)) return undefined;
  if (!isRealDay(date)) return rejected(lexemes, first, last);
  const options: ExpressionOptions = {
    confidence: year === undefined ? 0.85 : 0.97,
    order: left === undefined ? 'MDY' : 'DMY',
    reasons: oldStyle(lexemes, at, year),
  };
  if (day.from === undefined) return express(lexemes, first, last, calendar(date), options);
  const range = { kind: 'range', from: calendar({ ...parts, day: day.from }), to: calendar(date) } as const;
  return express(lexemes, first, last, range, options);
}

/** `32 August`: neither a day nor, before a month, a year. */
function isImpossibleDay(lexemes: Lexemes, month: number, floor: number): boolean {
  const at = lexemes.sign(month - 1) === STOP ? month - 2 : month - 1;
  return at >= floor && lexemes.width(at) === 2 && lexemes.number(at) > 31 && !lexemes.has(at - 1, Role.and);
}

/** Words that are also something else need more than a day: `may 15`, `so 15`; foreign months need day and year. */
function fits(lexemes: Lexemes, at: number, first: number, hasYear: boolean): boolean {
  if (hasYear) return true;
  if (lexemes.has(at, Role.foreign)) return false;
  if (!lexemes.has(at, Role.shaky) || lexemes.capital(at)) return true;
  return first < at && lexemes.has(at - 1, Role.of);
}

/** The month's token, or its stop: `Aug.`, and `Dec.14th`. */
function monthEnd(lexemes: Lexemes, at: number): number {
  if (lexemes.sign(at + 1) !== STOP || !lexemes.glued(at + 1)) return at;
  if (lexemes.has(at, Role.abbreviation)) return at + 1;
  return lexemes.isDigits(at + 2) && lexemes.has(at, Role.shaky) && lexemes.glued(at + 2) ? at + 1 : at;
}

function readDayBefore(lexemes: Lexemes, month: number, floor: number): DayReading | undefined {
  let at = month - 1;
  if (lexemes.has(at, Role.of) && at > floor) at--;
  if (lexemes.word(at).unit === 'day') at--;
  const sign = lexemes.sign(at);
  if (sign === SLASH || isDash(sign)) {
    if (gluedSign(lexemes, at) === 0) return undefined;
    at--;
  }
  const end = readDay(lexemes, at, floor);
  if (end === undefined) return undefined;
  return readRangeBefore(lexemes, end, floor) ?? end;
}

/** One day that ends at token `last`: `18`, `18.`, `18th`, `3ten`, `twenty-fourth`, `ersten`. */
function readDay(lexemes: Lexemes, last: number, floor: number): DayReading | undefined {
  let at = last;
  if (at < floor) return undefined;
  if (lexemes.sign(at) === STOP && lexemes.glued(at)) at--;
  if (lexemes.cued(at, Cue.ordinalEnding) && lexemes.glued(at) && lexemes.isDigits(at - 1)) at--;
  if (at < floor) return undefined;
  if (lexemes.isDigits(at)) {
    const day = lexemes.number(at);
    if (day < 1 || day > 31 || lexemes.width(at) > 2 || !freeDay(lexemes, at)) return undefined;
    // `No. 5. Decr. 1.`
    if (lexemes.cued(at - 1, Cue.label) || (lexemes.sign(at - 1) === STOP && lexemes.cued(at - 2, Cue.label)))
      return undefined;
    return { first: at, last, day };
  }
  return at === last ? readDayWord(lexemes, at, floor) : undefined;
}

/** Nothing glued before the day makes it a piece of another number. A dash or slash may part it from an earlier day. */
function freeDay(lexemes: Lexemes, at: number): boolean {
  if (!lexemes.glued(at)) return true;
  const sign = lexemes.sign(at - 1);
  if (sign === 0) return false;
  if (sign === STOP || sign === COMMA || sign === COLON) return !lexemes.isDigits(at - 2) || !lexemes.glued(at - 1);
  return sign !== 0x24 && sign !== 0x20ac && sign !== 0xa3 && sign !== 0x23;
}

function readDayWord(lexemes: Lexemes, last: number, floor: number): DayReading | undefined {
  const language = lexemes.lexicon.language;
  if (language === null) return undefined;
  const word = numberLexicon(language).word(lexemes.tokens, last);
  if (word?.kind !== 'ordinal') return undefined;
  const tens = isDash(lexemes.sign(last - 1)) ? last - 2 : last - 1;
  const before = tens >= floor ? numberLexicon(language).word(lexemes.tokens, tens) : undefined;
  const compound = before?.kind === 'tens' && word.value < 10;
  const day = compound ? before.value + word.value : word.value;
  return day >= 1 && day <= 31 ? { first: compound ? tens : last, last, day } : undefined;
}

/** `10 - 22 August`, `3. bis 7. Mai`, `3./4. Mai`, `eighth to eleventh May`, `between 3 and 7 May`. */
function readRangeBefore(lexemes: Lexemes, end: DayReading, floor: number): DayReading | undefined {
  let joint = end.first - 1;
  // `vom 9. auf den 10. November`
  if (lexemes.has(joint, Role.article) && lexemes.marked(joint - 1, Mark.overnight)) joint--;
  const sign = lexemes.sign(joint);
  const joined = lexemes.has(joint, Role.to | Role.and) || lexemes.marked(joint, Mark.overnight);
  if (!isDash(sign) && sign !== SLASH && !joined) return undefined;
  const start = readDay(lexemes, joint - 1, floor);
  if (start === undefined || start.day >= end.day) return undefined;
  if (lexemes.has(joint, Role.and) && !lexemes.has(start.first - 1, Role.between)) return undefined;
  if (lexemes.cued(start.first - 1, Cue.label)) return undefined;
  return { first: start.first, last: end.last, day: end.day, from: start.day };
}

/** A day right of the month: `October 18th`, `May 15-24`, `May the 4th`, `May eighth`. */
function readDayAfter(lexemes: Lexemes, month: number, stop: number): DayReading | undefined {
  let at = stop + 1;
  if (!lexemes.traits.monthFirst) return undefined;
  if (lexemes.sign(at) === COMMA && lexemes.isDigits(at + 1) && lexemes.cued(at + 2, Cue.ordinalEnding)) at++;
  if (lexemes.has(at, Role.article) && (lexemes.cued(at + 2, Cue.ordinalEnding) || lexemes.word(at + 1).ordinal > 0))
    at++;
  if (
    gluedSign(lexemes, at) !== 0 &&
    (isDash(lexemes.sign(at)) || lexemes.sign(at) === SLASH) &&
    lexemes.width(at + 1) <= 2
  )
    at++;
  const start = readDayRight(lexemes, at);
  if (start === undefined || isQuantity(lexemes, month, start.last)) return undefined;
  const joint = start.last + 1;
  if (!isDash(lexemes.sign(joint)) && !lexemes.has(joint, Role.to | Role.and)) return start;
  if (lexemes.has(joint, Role.and) && !lexemes.has(month - 1, Role.between)) return start;
  const end = readDayRight(lexemes, joint + 1);
  if (end === undefined || end.day <= start.day) return start;
  return { first: start.first, last: end.last, day: end.day, from: start.day };
}

function readDayRight(lexemes: Lexemes, at: number): DayReading | undefined {
  if (lexemes.isDigits(at)) {
    const day = lexemes.number(at);
    if (day < 1 || day > 99 || lexemes.width(at) > 2) return undefined;
    if (day > 31 && !isYearAfter(lexemes, at + 1)) return undefined;
    const suffixed = lexemes.glued(at + 1) && lexemes.cued(at + 1, Cue.ordinalEnding);
    const last = suffixed ? at + 1 : at;
    return freeDayEnd(lexemes, last) ? { first: at, last, day } : undefined;
  }
  const language = lexemes.lexicon.language;
  if (language === null || !lexemes.isWord(at)) return undefined;
  const reading = readNumber(lexemes.tokens, at, language);
  if (reading?.ordinal !== true || reading.value === null || reading.end > lexemes.to) return undefined;
  const day = Number(reading.value);
  return day >= 1 && day <= 31 ? { first: at, last: reading.end - 1, day } : undefined;
}

/** Something that cannot be a day stands where a day would be, with a year after it: `August 32, 2014`. */
function isYearAfter(lexemes: Lexemes, at: number): boolean {
  return lexemes.sign(at) === COMMA && lexemes.width(at + 1) === 4 && lexemes.isDigits(at + 1);
}

/** A colon makes the number an hour, a point with digits a decimal; a dash may follow (`15-24`). */
function freeDayEnd(lexemes: Lexemes, last: number): boolean {
  if (!lexemes.glued(last + 1)) return true;
  const sign = lexemes.sign(last + 1);
  if (isDash(sign)) return true;
  return freeAfter(lexemes, last) || (sign === COMMA && lexemes.width(last + 2) === 4);
}

/** `In May 15 people died`: after a preposition of months, a number before a plural counts things. */
function isQuantity(lexemes: Lexemes, month: number, day: number): boolean {
  const next = day + 1;
  if (lexemes.cued(next, Cue.am | Cue.pm) || lexemes.cued(next, Cue.oclock)) return true;
  if (lexemes.cued(next, Cue.counted) && !lexemes.has(month - 1, Role.on)) return true;
  if (lexemes.word(next).unit !== '' || lexemes.sign(next) === 0x25) return true;
  if (lexemes.traits.nounsCapital || !lexemes.lower(next)) return false;
  const generic = lexemes.cued(month - 1, Cue.month) && !lexemes.has(month - 1, Role.on);
  return generic && lexemes.folded(next).endsWith('s') && lexemes.word(next).roles === 0;
}

/** `, 2006`, `2006`, `of 2006`, `des Jahres 1920`, `in the year 1798`, `-2012`, `/2012`, `'96`. */
function readYearAfter(lexemes: Lexemes, from: number, afterDay: boolean): YearReading | undefined {
  let at = from;
  const sign = lexemes.sign(at);
  if (sign === COMMA || ((sign === STOP || isDash(sign) || sign === SLASH) && gluedSign(lexemes, at) !== 0)) at++;
  else if (
    sign === STOP &&
    afterDay &&
    lexemes.has(from - 2, Role.abbreviation | Role.shaky) &&
    lexemes.width(at + 1) === 4
  )
    at++;
  else if (sign === STOP && afterDay && lexemes.sign(from - 2) === STOP && lexemes.width(at + 1) === 4) at++;
  const direct = readYear(lexemes, at, afterDay || isDash(sign) || sign === SLASH);
  if (direct !== undefined) return isCount(lexemes, direct, sign) ? undefined : direct;
  if (!afterDay && lexemes.width(at) === 2 && lexemes.number(at) > 31 && lexemes.has(from - 1, Role.abbreviation)) {
    const alone = readYear(lexemes, at, true);
    if (alone !== undefined) return alone;
  }
  const spelled = readSpelledYear(lexemes, at);
  if (spelled !== undefined) return spelled;
  let words = 0;
  while (
    words < 4 &&
    (lexemes.has(at, Role.of | Role.article | Role.on) ||
      lexemes.has(at, Role.ahead) ||
      lexemes.word(at).unit === 'year')
  ) {
    at++;
    words++;
  }
  if (words === 0) return undefined;
  const named = lexemes.word(at - 1).unit === 'year' || (words === 1 && lexemes.has(at - 1, Role.of));
  const year = named ? (readYear(lexemes, at, false) ?? readEraYear(lexemes, at)) : undefined;
  return year;
}

/** `zwölften Mai zweitausendsechzehn`, `May the fourth, nineteen hundred and twelve`. */
function readSpelledYear(lexemes: Lexemes, at: number): YearReading | undefined {
  const { language } = lexemes.lexicon;
  if (language === null || !lexemes.isWord(at)) return undefined;
  const reading = readNumber(lexemes.tokens, at, language);
  if (reading === null || reading.value === null || reading.end > lexemes.to || reading.ordinal === true)
    return undefined;
  const year = Number(reading.value);
  const spelled = Number.isInteger(year) && year > 1000 && year < 2100 && year % 1000 !== 0;
  return spelled && !lexemes.cued(reading.end, Cue.counted) ? { last: reading.end - 1, date: { year } } : undefined;
}

/** `on 5 May 2000 people`: a round number before something counted is no year. */
function isCount(lexemes: Lexemes, year: YearReading, sign: number): boolean {
  if (sign === COMMA || year.date.year === undefined || year.date.year % 100 !== 0) return false;
  return lexemes.cued(year.last + 1, Cue.counted);
}

/** `2018 March 18`, `2012/Aug/10`, `2024 August` where the block ends. Returns the year's token as `last`. */
function readYearBefore(lexemes: Lexemes, month: number, floor: number, free: boolean): YearReading | undefined {
  let at = month - 1;
  const glued = gluedSign(lexemes, at);
  if (glued === SLASH || isDash(glued)) at--;
  if (at < floor || lexemes.width(at) !== 4) return undefined;
  const year = lexemes.number(at);
  if (year < 1000 || year > 2999 || (glued === 0 && (!free || lexemes.cued(at - 1, Cue.year)))) return undefined;
  if (glued !== 0 && lexemes.glued(at)) return undefined;
  return { last: at, date: { year } };
}

/** A month without a day. Alone it needs a name that is nothing else, or a word before it. */
function readMonth(
  lexemes: Lexemes,
  at: number,
  first: number,
  last: number,
  date: CalendarDate,
): Expression | undefined {
  const hasYear = date.year !== undefined || date.shortYear !== undefined;
  const word = lexemes.word(at);
  if (hasYear) {
    if ((word.roles & Role.foreign) !== 0 && date.year === undefined) return undefined;
    if ((word.roles & Role.shaky) !== 0 && !lexemes.capital(at) && lexemes.traits.nounsCapital) return undefined;
    if ((word.roles & Role.shaky) !== 0 && lexemes.lower(at) && !lexemes.cued(at - 1, Cue.month)) return undefined;
    return express(lexemes, first, last, calendar(date), { confidence: 0.93 });
  }
  if ((word.roles & Role.foreign) !== 0 || !lexemes.capital(at)) return undefined;
  const confidence = bareMonthConfidence(lexemes, at, last);
  if (confidence > 0) return express(lexemes, at, last, calendar(date), { confidence });
  return lexemes.has(at, Role.shaky)
    ? express(lexemes, at, last, calendar(date), { confidence: 0.2, partial: true })
    : undefined;
}

function oldStyle(lexemes: Lexemes, month: number, year: YearReading | undefined): readonly Reason[] {
  const form = year?.dual === true ? 'dual-year' : lexemes.marked(month, Mark.oldSpelling) ? 'abbreviation' : undefined;
  return form === undefined ? NO_REASONS : [{ code: 'old-style', args: { form } }];
}

const NO_REASONS: readonly Reason[] = [];

function bareMonthConfidence(lexemes: Lexemes, at: number, last: number): number {
  const word = lexemes.word(at);
  const before = lexemes.word(at - 1);
  if (lexemes.cued(last + 1, Cue.nameAfter) || (before.cues & (Cue.nameBefore | Cue.title)) !== 0) return 0;
  if (lexemes.isDigits(last + 1) && lexemes.width(last + 1) > 1) return 0;
  const cued =
    (before.cues & Cue.month) !== 0 ||
    before.relation !== '' ||
    before.stage !== '' ||
    (before.roles & Role.every) !== 0 ||
    isAmongMonths(lexemes, at, last) ||
    // `the three months to March`, but not `it came to May`
    ((before.roles & (Role.to | Role.from)) !== 0 && (word.cues & Cue.future) === 0);
  if ((word.roles & (Role.shaky | Role.abbreviation)) !== 0) {
    if (!cued) return 0;
    if ((word.roles & Role.abbreviation) !== 0 && last === at && lexemes.isWord(at + 1) && lexemes.capital(at + 1))
      return 0;
    return 0.75;
  }
  if (cued) return 0.85;
  if (lexemes.traits.nounsCapital) return lexemes.capital(at - 1) ? 0.45 : 0.7;
  // A capital beside the month makes a name of it.
  const named = lexemes.capital(at - 1) && !lexemes.capitals(at - 1) && !lexemes.has(at - 1, Role.article | Role.on);
  return named ? 0.4 : lexemes.capital(last + 1) ? 0.45 : 0.7;
}

/** `April, May or June`: beside another month a word is one. */
function isAmongMonths(lexemes: Lexemes, at: number, last: number): boolean {
  const before = joinsMonths(lexemes, at - 1) ? at - 2 : at;
  const after = joinsMonths(lexemes, last + 1) ? last + 2 : last;
  return (before < at && isMonthName(lexemes, before)) || (after > last && isMonthName(lexemes, after));
}

function joinsMonths(lexemes: Lexemes, at: number): boolean {
  return lexemes.sign(at) === COMMA || isDash(lexemes.sign(at)) || lexemes.has(at, Role.and);
}

function isMonthName(lexemes: Lexemes, at: number): boolean {
  return lexemes.word(at).month !== 0 && lexemes.capital(at);
}
