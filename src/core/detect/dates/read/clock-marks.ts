import { compact, type CalendarDate } from '../calendar/calendar-date';
import { freeAfter, gluedSign } from '../words/edges';
import type { Lexemes } from '../words/lexemes';
import { COLON, PLUS, STOP } from '../words/signs';
import { Cue, Mark, Role } from '../words/word';
import { isZone } from '../calendar/zones';

/** A clock time read so far. */
export interface Clock {
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

export function clockParts(clock: Clock): CalendarDate {
  return compact({ hour: clock.hour, minute: clock.minute, second: clock.second, zone: clock.zone });
}

/** What may follow the figures: `Uhr`, `Uhr 30`, `am`, a part of the day, a zone. */
export function readMarks(lexemes: Lexemes, figures: Clock): Clock {
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
  // `1H16` is half a year.
  if (!lexemes.glued(next) || lexemes.raw(next) !== 'h') return clock;
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
export function readMeridiem(lexemes: Lexemes, clock: Clock): Clock {
  if (clock.hour > 12 || clock.hour === 0) return clock;
  const at = clock.last + 1;
  let last = at;
  let isPm = lexemes.cued(at, Cue.pm);
  if (!isPm && !lexemes.cued(at, Cue.am)) {
    const letter = lexemes.folded(at);
    if (lexemes.traits.hourWord || (letter !== 'a' && letter !== 'p')) return clock;
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
  return !lexemes.isWord(at) || lexemes.marked(at, Mark.zoneTail);
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
