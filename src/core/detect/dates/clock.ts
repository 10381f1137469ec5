import { numberLexicon } from '../numbers/number-words';
import { compact, type CalendarDate } from './calendar-date';
import { freeAfter, freeBefore, gluedSign } from './edges';
import { calendar, express, type Expression } from './expression';
import type { Lexemes } from './lexemes';
import { COLON, isDash, PLUS, STOP } from './signs';
import { Cue, Role } from './word';
import { isZone } from './zones';

/** A clock time read so far. */
interface Clock {
  readonly first: number;
  /** Last token. */
  readonly last: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** What makes it a clock time and not a ratio, a score or a price. */
  readonly marked: boolean;
  /** `am`, `pm` or a part of the day was read: the hour is settled. */
  readonly settled?: boolean;
  readonly zone?: string;
}

/**
 * Clock times in figures that begin at token `at`: `14:07 GMT`, `3.38 p.m.`, `14 Uhr 30`, `7 Uhr morgens`, `8 o'clock`, `16h30`, and ranges
 * of them (`3:30-4:30pm`, `9 bis 17 Uhr`). A bare hour is none; `12:30` alone is one with little confidence.
 */
export function readClock(lexemes: Lexemes, at: number): Expression | undefined {
  if (lexemes.width(at) > 2 || (!freeBefore(lexemes, at) && !isGluedToDate(lexemes, at)))
    return readMilitary(lexemes, at);
  const clock = readTime(lexemes, at);
  const range = readClockRange(lexemes, at, clock);
  if (range !== undefined) return range;
  if (clock === undefined) return undefined;
  if (!clock.marked && isScoreOrVerse(lexemes, clock)) return undefined;
  return express(lexemes, clock.first, clock.last, calendar(clockParts(clock)), {
    confidence: confidenceOf(lexemes, clock),
  });
}

/** `2007-05-24T13:52`, `24/May/2007:13:52:10`. */
function isGluedToDate(lexemes: Lexemes, at: number): boolean {
  if (!lexemes.glued(at - 1) || !lexemes.isDigits(at - 2)) return false;
  return lexemes.raw(at - 1) === 'T' || (lexemes.sign(at - 1) === COLON && lexemes.width(at - 2) === 4);
}

function clockParts(clock: Clock): CalendarDate {
  return compact({ hour: clock.hour, minute: clock.minute, second: clock.second, zone: clock.zone });
}

/** A time with minutes or with a word that makes a number a time. */
function readTime(lexemes: Lexemes, at: number): Clock | undefined {
  const figures = readFigures(lexemes, at);
  if (figures === undefined) return undefined;
  const marked = readMarks(lexemes, figures);
  return marked.minute === undefined && !marked.marked ? undefined : marked;
}

/** Hour, minutes and seconds in figures; the hour may stand alone. */
function readFigures(lexemes: Lexemes, at: number): Clock | undefined {
  const hour = lexemes.number(at);
  if (hour < 0 || hour > 24 || lexemes.width(at) > 2) return undefined;
  const separator = gluedSign(lexemes, at + 1);
  const hourOnly: Clock = { first: at, last: at, hour, marked: false };
  if (separator === COLON && lexemes.width(at + 2) === 2) {
    const minute = lexemes.number(at + 2);
    if (minute < 0 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
    const clock = withSeconds(lexemes, { ...hourOnly, last: at + 2, minute });
    return clock !== undefined && (freeAfter(lexemes, clock.last) || followsClock(lexemes, clock.last))
      ? clock
      : undefined;
  }
  if (separator === COLON) return undefined;
  if (separator === STOP && lexemes.width(at + 2) === 2 && lexemes.number(at + 2) <= 59) {
    const clock = readMarks(lexemes, { ...hourOnly, last: at + 2, minute: lexemes.number(at + 2) });
    return clock.marked ? clock : undefined;
  }
  if (separator === STOP) return undefined;
  return hourOnly;
}

function withSeconds(lexemes: Lexemes, clock: Clock): Clock | undefined {
  const at = clock.last + 1;
  if (gluedSign(lexemes, at) !== COLON || !lexemes.isDigits(at + 1)) return clock;
  const second = lexemes.number(at + 1);
  if (lexemes.width(at + 1) !== 2 || second > 60) return undefined;
  const seconds = { ...clock, last: at + 1, second, marked: true };
  const point = gluedSign(lexemes, at + 2);
  return (point === STOP || point === 0x2c) && lexemes.isDigits(at + 3) ? { ...seconds, last: at + 3 } : seconds;
}

/** Letters that may be glued to figures of a time: `pm`, `Z`, `h`, `Uhr`. */
function followsClock(lexemes: Lexemes, last: number): boolean {
  const next = last + 1;
  if (isDash(lexemes.sign(next)) || lexemes.sign(next) === PLUS) return lexemes.isDigits(next + 1);
  return lexemes.cued(next, Cue.am | Cue.pm | Cue.oclock) || isZone(lexemes.raw(next)) || lexemes.raw(next) === 'h';
}

/** What may follow the figures: `Uhr`, `Uhr 30`, `am`, a part of the day, a zone. */
function readMarks(lexemes: Lexemes, figures: Clock): Clock {
  let clock = readHourWord(lexemes, figures);
  clock = readMeridiem(lexemes, clock);
  if (!clock.settled) clock = readPart(lexemes, clock);
  return readZone(lexemes, clock);
}

function readHourWord(lexemes: Lexemes, clock: Clock): Clock {
  const next = clock.last + 1;
  if (lexemes.cued(next, Cue.oclock)) {
    const minutes = next + 1;
    const minute = lexemes.number(minutes);
    const follows = clock.minute === undefined && lexemes.width(minutes) === 2 && minute >= 0 && minute <= 59;
    if (
      follows &&
      freeAfter(lexemes, minutes) &&
      !lexemes.cued(minutes + 1, Cue.counted) &&
      !lexemes.word(minutes + 1).month
    ) {
      return { ...clock, last: minutes, minute, marked: true };
    }
    return { ...clock, last: next, marked: true };
  }
  // `10 o clock`
  if (lexemes.folded(next) === 'o' && lexemes.folded(next + 1) === 'clock')
    return { ...clock, last: next + 1, marked: true };
  if (!lexemes.glued(next) || lexemes.folded(next) !== 'h') return clock;
  const minute = lexemes.number(next + 1);
  if (
    lexemes.glued(next + 1) &&
    lexemes.width(next + 1) === 2 &&
    minute >= 0 &&
    minute <= 59 &&
    clock.minute === undefined
  ) {
    return { ...clock, last: next + 1, minute, marked: true };
  }
  return clock.minute !== undefined || lexemes.has(clock.first - 1, Role.at)
    ? { ...clock, last: next, marked: true }
    : clock;
}

/** `am`, `p.m.`; the last stop is part of it. */
function readMeridiem(lexemes: Lexemes, clock: Clock): Clock {
  if (clock.hour > 12 || clock.hour === 0) return clock;
  const at = clock.last + 1;
  let last = at;
  let isPm = lexemes.cued(at, Cue.pm);
  if (!isPm && !lexemes.cued(at, Cue.am)) {
    const letter = lexemes.folded(at);
    if (lexemes.lexicon.language !== 'en' || (letter !== 'a' && letter !== 'p')) return clock;
    if (lexemes.sign(at + 1) !== STOP || lexemes.folded(at + 2) !== 'm' || !lexemes.glued(at + 1)) return clock;
    isPm = letter === 'p';
    last = lexemes.sign(at + 3) === STOP && lexemes.glued(at + 3) ? at + 3 : at + 2;
  }
  return { ...clock, last, hour: (clock.hour % 12) + (isPm ? 12 : 0), marked: true, settled: true };
}

/** `7 Uhr morgens`, `8 in the evening`, `11 at night`, `5 Uhr in der Nacht`: settles which half of the day. */
function readPart(lexemes: Lexemes, clock: Clock): Clock {
  let at = clock.last + 1;
  const adverb = lexemes.word(at).partAdverb;
  if (adverb !== '') return settle(clock, adverb, at);
  if (!lexemes.isWord(at)) return clock;
  if (lexemes.has(at, Role.ahead | Role.at | Role.on)) at++;
  if (lexemes.has(at, Role.article)) at++;
  const part = lexemes.word(at).part;
  if (part === '' || at === clock.last + 1) return clock;
  return settle(clock, part, at);
}

function settle(clock: Clock, part: string, last: number): Clock {
  const late =
    part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour >= 6) || (part === 'MI' && clock.hour < 6);
  const hour = late && clock.hour < 12 ? clock.hour + 12 : part === 'MO' && clock.hour === 12 ? 0 : clock.hour;
  return { ...clock, last, hour, marked: true, settled: true };
}

/** `GMT`, `UTC+2`, `+02:00`, `UK time`, `Z`. */
function readZone(lexemes: Lexemes, clock: Clock): Clock {
  const at = clock.last + 1;
  if (lexemes.isWord(at) && lexemes.width(at) <= 4) {
    const name = lexemes.raw(at).toUpperCase();
    if (!isZone(name) || (name.length < 3 && !lexemes.capitals(at))) return clock;
    if (!clock.marked && clock.minute === undefined && !lexemes.capitals(at)) return clock;
    if (name === 'UK' && !endsHere(lexemes, at + 1)) return clock;
    if (!lexemes.capitals(at) && lexemes.lower(at + 1)) return { ...clock, last: at, zone: name, marked: true };
    const offset = readOffset(lexemes, at + 1);
    if (offset !== undefined) return { ...clock, last: offset.last, zone: name + offset.text, marked: true };
    return { ...clock, last: at, zone: name, marked: true };
  }
  if (clock.minute === undefined) return clock;
  const offset = readOffset(lexemes, at);
  return offset === undefined ? clock : { ...clock, last: offset.last, zone: offset.text, marked: true };
}

function endsHere(lexemes: Lexemes, at: number): boolean {
  return !lexemes.isWord(at) || lexemes.folded(at) === 'time';
}

/** `+02:00`, `-0530`, `+2`: the sign is glued to the digits. */
function readOffset(lexemes: Lexemes, at: number): { readonly last: number; readonly text: string } | undefined {
  const sign = lexemes.sign(at);
  if ((sign !== PLUS && sign !== 0x2d && sign !== 0x2212) || !lexemes.glued(at + 1) || !lexemes.isDigits(at + 1))
    return undefined;
  const width = lexemes.width(at + 1);
  const mark = sign === PLUS ? '+' : '-';
  if (gluedSign(lexemes, at + 2) === COLON && lexemes.width(at + 3) === 2) {
    return { last: at + 3, text: `${mark}${lexemes.raw(at + 1)}:${lexemes.raw(at + 3)}` };
  }
  if (width === 3 || width > 4 || (lexemes.glued(at) && width < 4 && lexemes.isDigits(at - 1))) return undefined;
  return { last: at + 1, text: mark + lexemes.raw(at + 1) };
}

/** `1400 hours`, `0830 hrs`. */
function readMilitary(lexemes: Lexemes, at: number): Expression | undefined {
  if (lexemes.width(at) !== 4 || !freeBefore(lexemes, at) || lexemes.word(at + 1).unit !== 'hour') return undefined;
  const value = lexemes.number(at);
  const leadingZero = value < 1000;
  if (value > 2359 || value % 100 > 59 || (!leadingZero && !lexemes.has(at - 1, Role.at))) return undefined;
  const date = { hour: Math.floor(value / 100), minute: value % 100 };
  return express(lexemes, at, at + 1, calendar(date), { confidence: 0.8 });
}

/** `9 bis 17 Uhr`, `3:30-4:30pm`, `10:00 until 21:45`: what marks the second time marks the first. */
function readClockRange(lexemes: Lexemes, at: number, clock: Clock | undefined): Expression | undefined {
  const start = clock ?? readFigures(lexemes, at);
  if (start === undefined) return undefined;
  const joint = start.last + 1;
  if (!isDash(lexemes.sign(joint)) && !lexemes.has(joint, Role.to)) return undefined;
  if (!lexemes.isDigits(joint + 1)) return undefined;
  const end = readTime(lexemes, joint + 1) ?? bareEnd(lexemes, joint + 1, start);
  if (end === undefined || (!start.marked && !end.marked && start.minute === undefined)) return undefined;
  if (clock === undefined && !end.marked) return undefined;
  const from = align(start, end);
  return express(
    lexemes,
    start.first,
    end.last,
    { kind: 'range', from: calendar(clockParts(from)), to: calendar(clockParts(end)) },
    { confidence: end.marked || start.marked ? 0.8 : confidenceOf(lexemes, start) },
  );
}

/** `8pm - 11`: the second hour takes the first one's half of the day. */
function bareEnd(lexemes: Lexemes, at: number, start: Clock): Clock | undefined {
  const end = readFigures(lexemes, at);
  if (end === undefined || !start.settled || !freeAfter(lexemes, at)) return undefined;
  if (lexemes.isWord(at + 1) && !lexemes.has(at + 1, Role.on)) return undefined;
  const late = start.hour >= 12 && end.hour < 12 && end.hour + 12 > start.hour;
  return { ...end, hour: late ? end.hour + 12 : end.hour };
}

/** `8 - 11pm`: the first hour is of the same half of the day when that leaves it before the second. */
function align(start: Clock, end: Clock): Clock {
  const zone = start.zone ?? end.zone;
  const zoned = zone === undefined ? start : { ...start, zone };
  if (start.settled || !end.settled || start.hour > 12) return zoned;
  const hour = start.hour % 12;
  const late = end.hour >= 12 && hour + 12 <= end.hour ? hour + 12 : hour;
  return { ...zoned, hour: late };
}

/** `John 3:16`, `won 25:20`, `2:1`: two numbers with a colon and nothing that speaks of time. */
function isScoreOrVerse(lexemes: Lexemes, clock: Clock): boolean {
  const before = clock.first - 1;
  if (isDash(lexemes.sign(clock.last + 1)) && lexemes.glued(clock.last + 1)) return true;
  if (lexemes.cued(before, Cue.label)) return true;
  return (
    lexemes.capital(before) &&
    lexemes.word(before).weekday === 0 &&
    lexemes.word(before).month === 0 &&
    before > lexemes.from
  );
}

function confidenceOf(lexemes: Lexemes, clock: Clock): number {
  if (clock.marked) return 0.85;
  const before = clock.first - 1;
  const cue = lexemes.has(before, Role.at | Role.from | Role.to) || lexemes.cued(before, Cue.year);
  if (cue) return 0.8;
  const alone = before < lexemes.from && clock.last + 1 >= lexemes.to;
  if (alone) return 0.6;
  return lexemes.lexicon.language === 'en' ? 0.5 : 0.45;
}

/** `half past three`, `quarter to nine`, `halb acht`, `viertel nach acht`; begins at the word for the share of an hour. */
export function readSpokenClock(lexemes: Lexemes, at: number): Expression | undefined {
  const language = lexemes.lexicon.language;
  if (language === null) return undefined;
  const half = lexemes.cued(at, Cue.halfPast);
  const share = numberLexicon(language).word(lexemes.tokens, at);
  if (lexemes.cued(at, Cue.halfTo)) return spoken(lexemes, at, at + 1, -30);
  if (half && lexemes.cued(at + 1, Cue.pastHour)) return spoken(lexemes, at, at + 2, 30);
  if (share?.kind !== 'quarter' || share.value !== 25) return undefined;
  if (lexemes.cued(at + 1, Cue.pastHour)) return spoken(lexemes, at, at + 2, 15);
  return lexemes.cued(at + 1, Cue.toHour) ? spoken(lexemes, at, at + 2, -15) : undefined;
}

function spoken(lexemes: Lexemes, first: number, at: number, minutes: number): Expression | undefined {
  const language = lexemes.lexicon.language;
  const word = language === null ? undefined : numberLexicon(language).word(lexemes.tokens, at);
  const named = word?.kind === 'unit' ? word.value : lexemes.number(at);
  if (named < 1 || named > 12 || lexemes.word(at + 1).unit !== '' || lexemes.cued(at + 1, Cue.counted))
    return undefined;
  const total = (named * 60 + minutes + 720) % 720;
  const clock: Clock = {
    first,
    last: at,
    hour: Math.floor(total / 60) === 0 ? 12 : Math.floor(total / 60),
    minute: total % 60,
    marked: true,
  };
  const read = readMarks(lexemes, clock);
  return express(lexemes, first, read.last, calendar(clockParts(read)), {
    confidence: lexemes.has(first - 1, Role.at) || read.settled ? 0.8 : 0.6,
  });
}
