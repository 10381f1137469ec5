import { clockParts, readMarks, readMeridiem, type Clock } from './clock-marks';
import { freeAfter, freeBefore, gluedSign } from '../words/edges';
import { calendar, express, type Expression } from './expression';
import type { Lexemes } from '../words/lexemes';
import { COLON, isDash, PLUS, STOP } from '../words/signs';
import { Cue, Role } from '../words/word';
import { isZone } from '../calendar/zones';

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
  const confidence = confidenceOf(lexemes, clock);
  // Beside a date it is a time all the same.
  const options = confidence === 0 ? ({ confidence: 0.3, partial: true } as const) : { confidence };
  return express(lexemes, clock.first, clock.last, calendar(clockParts(clock)), options);
}

/** `2007-05-24T13:52`, `24/May/2007:13:52:10`. */
function isGluedToDate(lexemes: Lexemes, at: number): boolean {
  if (!lexemes.glued(at - 1) || !lexemes.isDigits(at - 2)) return false;
  return lexemes.raw(at - 1) === 'T' || (lexemes.sign(at - 1) === COLON && lexemes.width(at - 2) === 4);
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
  if (lexemes.sign(at + 1) === COLON && lexemes.glued(at + 1)) return readParted(lexemes, hourOnly);
  if (separator === STOP && lexemes.width(at + 2) === 2 && lexemes.number(at + 2) <= 59) {
    const clock = readMarks(lexemes, { ...hourOnly, last: at + 2, minute: lexemes.number(at + 2) });
    return clock.marked ? clock : undefined;
  }
  if (separator === STOP) return undefined;
  return hourOnly;
}

/** `7: 48 am`, as some texts are cut: only with `am` or `pm`. */
function readParted(lexemes: Lexemes, hour: Clock): Clock | undefined {
  const minute = lexemes.number(hour.last + 2);
  if (lexemes.width(hour.last + 2) !== 2 || minute < 0 || minute > 59) return undefined;
  const clock = readMeridiem(lexemes, { ...hour, last: hour.last + 2, minute });
  return clock.settled === true ? clock : undefined;
}

/** `1.30` in `1.30 to 3.30 p.m.`: a point before minutes, only for the start of a range. */
function readDotted(lexemes: Lexemes, at: number): Clock | undefined {
  const hour = lexemes.number(at);
  const minute = lexemes.number(at + 2);
  if (hour < 0 || hour > 24 || gluedSign(lexemes, at + 1) !== STOP) return undefined;
  if (lexemes.width(at + 2) !== 2 || minute < 0 || minute > 59) return undefined;
  return { first: at, last: at + 2, hour, minute, marked: false };
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

/** `1400 hours`, `0830 hrs`, `0930 GMT`. */
function readMilitary(lexemes: Lexemes, at: number): Expression | undefined {
  if (lexemes.width(at) !== 4 || !freeBefore(lexemes, at)) return undefined;
  const value = lexemes.number(at);
  if (value > 2359 || value % 100 > 59) return undefined;
  const time = { hour: Math.floor(value / 100), minute: value % 100 };
  const name = lexemes.raw(at + 1);
  if (name.length === 3 && isZone(name))
    return express(lexemes, at, at + 1, calendar({ ...time, zone: name }), { confidence: 0.85 });
  if (lexemes.word(at + 1).unit !== 'hour' || (value >= 1000 && !lexemes.has(at - 1, Role.at))) return undefined;
  return express(lexemes, at, at + 1, calendar(time), { confidence: 0.8 });
}

/** `9 bis 17 Uhr`, `3:30-4:30pm`, `10:00 until 21:45`: what marks the second time marks the first. */
function readClockRange(lexemes: Lexemes, at: number, clock: Clock | undefined): Expression | undefined {
  const start = clock ?? readFigures(lexemes, at) ?? readDotted(lexemes, at);
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
  const counts = lexemes.cued(at + 1, Cue.counted) || lexemes.word(at + 1).unit !== '';
  if (counts || (lexemes.isWord(at + 1) && !lexemes.glued(at))) return undefined;
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
  return lexemes.capital(before) && lexemes.word(before).weekday === 0 && lexemes.word(before).month === 0;
}

function confidenceOf(lexemes: Lexemes, clock: Clock): number {
  // `2:00:35` is as often how long something took.
  if (clock.second !== undefined && clock.zone === undefined && lexemes.width(clock.first) === 1) return 0;
  if (clock.marked) return 0.85;
  const before = clock.first - 1;
  const cue = lexemes.has(before, Role.at | Role.from | Role.to) || lexemes.cued(before, Cue.year);
  if (cue) return 0.8;
  const alone = before < lexemes.from && clock.last + 1 >= lexemes.to;
  if (alone) return 0.6;
  const amongFigures = lexemes.isDigits(before) || lexemes.isDigits(clock.last + 1);
  return lexemes.traits.hourWord || amongFigures ? 0 : 0.5;
}
