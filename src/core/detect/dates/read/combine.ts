import type { PartOfDay } from '../../../lang/date-table';
import type { CalendarDate } from '../calendar/calendar-date';
import { freeAfter } from '../words/edges';
import { merged, statedParts, withParts, type Expression, type Meaning } from './expression';
import type { Lexemes } from '../words/lexemes';
import { COMMA, isDash, STOP } from '../words/signs';
import { fillFrom, joinRange } from './join-range';
import { Cue, Role } from '../words/word';

/** Joins neighbours that say one thing: weekday and date, date and time, part of a day and day, month and relative year, both ends of a range. */
export function combine(lexemes: Lexemes, found: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const expression of found) {
    let next = expression;
    for (let before = joined.pop(); before !== undefined; before = joined.pop()) {
      const both = join(lexemes, before, next);
      if (both === undefined) {
        joined.push(before);
        break;
      }
      next = both;
    }
    joined.push(next);
  }
  return shareYears(
    lexemes,
    joined
      .filter((expression) => !expression.partial && expression.confidence > 0)
      .map((expression) => withHour(lexemes, expression)),
  );
}

/** `October and December 2014`, `3 May, 5 June and 7 July 2001`: the year at the end counts for all. */
function shareYears(lexemes: Lexemes, expressions: Expression[]): Expression[] {
  for (let index = expressions.length - 2; index >= 0; index--) {
    const left = expressions[index];
    const right = expressions[index + 1];
    if (left === undefined || right === undefined) continue;
    const stated = statedParts(left.meaning);
    if (left.meaning.kind !== 'calendar' || right.meaning.kind !== 'calendar' || stated.year !== undefined) continue;
    if (stated.month === undefined || right.meaning.date.month === undefined) continue;
    if ((stated.day === undefined) !== (right.meaning.date.day === undefined)) continue;
    if (!isListed(lexemes, left.last + 1, right.first)) continue;
    const confidence = Math.max(left.confidence, 0.85);
    expressions[index] = { ...left, meaning: fillFrom(left.meaning, right.meaning), confidence };
  }
  return expressions;
}

/** Nothing but a comma, `and`, a preposition or an article stands between. */
function isListed(lexemes: Lexemes, from: number, to: number): boolean {
  let at = from;
  const comma = lexemes.sign(at) === COMMA;
  if (comma) at++;
  const and = lexemes.has(at, Role.and);
  if (and) at++;
  if (!comma && !and) return false;
  for (let words = 0; words < 2 && lexemes.has(at, Role.article | Role.on | Role.ahead); words++) at++;
  return at === to;
}

function join(lexemes: Lexemes, left: Expression, right: Expression): Expression | undefined {
  const gap = right.first - left.last - 1;
  if (gap > 4 || left.confidence === 0 || right.confidence === 0) return undefined;
  return (
    joinPoint(lexemes, left, right, gap) ??
    joinWeekday(lexemes, left, right, gap) ??
    joinWeekdayNear(lexemes, left, right, gap) ??
    joinNthWeekday(lexemes, left, right, gap) ??
    joinPart(lexemes, left, right, gap) ??
    joinTime(lexemes, left, right, gap) ??
    joinTimeFirst(lexemes, left, right, gap) ??
    joinCalendars(lexemes, left, right, gap) ??
    joinRelativeYear(lexemes, left, right, gap) ??
    joinRange(lexemes, left, right, gap)
  );
}

/** `two days after Christmas`: a count of time, its preposition, and the date it counts from. */
function joinPoint(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  if (left.awaits === undefined || right.type !== 'DATE' || right.partial || gap > 2) return undefined;
  let at = left.last + 1;
  const from = lexemes.has(at, Role.from);
  if (lexemes.has(at, Role.afterPoint | Role.beforePoint)) at++;
  if (lexemes.has(at, Role.article)) at++;
  if (at !== right.first) return undefined;
  const { by, unit } = left.awaits;
  if (right.meaning.kind === 'vague') {
    if (right.meaning.ref !== 'PRESENT_REF') return undefined;
    return merged(left, right, { kind: 'shift', by, unit, base: 'document', date: {} }, 0.85);
  }
  // `for seven years from Michaelmas 1798` is a stretch and its beginning.
  if (right.meaning.kind === 'range' || (from && right.meaning.kind !== 'shift')) return undefined;
  return merged(left, right, { kind: 'from-point', by, unit, point: right.meaning }, 0.85);
}

/** `Wednesday, 18 October 2006`, `Sonntag, den 7. Dezember`, `Friday next week`, `Tuesday of last week`. */
function joinWeekday(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  const { weekday, month, day, year, ...time } = statedParts(left.meaning);
  if (weekday === undefined || month !== undefined || day !== undefined || year !== undefined || gap > 2)
    return undefined;
  if (left.type !== 'DATE' || left.meaning.kind === 'range') return undefined;
  let at = left.last + 1;
  if (lexemes.sign(at) === COMMA || lexemes.sign(at) === STOP) at++;
  if (right.meaning.kind === 'shift' && right.meaning.unit === 'week') {
    const { weekend, weekday: other } = right.meaning.date;
    if (weekend !== undefined || other !== undefined || left.meaning.kind !== 'calendar') return undefined;
    if (lexemes.has(at, Role.of)) at++;
    if (at !== right.first) return undefined;
    const part = statedParts(left.meaning).part;
    return merged(left, right, withParts(right.meaning, part === undefined ? { weekday } : { weekday, part }));
  }
  if (lexemes.has(at, Role.article | Role.on)) at++;
  if (at !== right.first) return undefined;
  const parts = dayParts(right.meaning);
  const range =
    right.meaning.kind === 'range' && right.meaning.from.kind === 'calendar' ? right.meaning.from.date : undefined;
  if (range?.day !== undefined && range.weekday === undefined) return merged(left, right, right.meaning);
  if (!parts || statedParts(right.meaning).weekday !== undefined) return undefined;
  return merged(left, right, withParts(right.meaning, { ...time, weekday }), Math.max(right.confidence, 0.9));
}

/** `Montag nach Ostern 1525`, `the Tuesday before Christmas`. */
function joinWeekdayNear(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  if (left.meaning.kind !== 'calendar' || left.partial || gap < 1 || gap > 2) return undefined;
  const { weekday, ...others } = left.meaning.date;
  if (weekday === undefined || Object.keys(others).length > 0) return undefined;
  if (right.meaning.kind !== 'holiday' && !dayParts(right.meaning)) return undefined;
  let at = left.last + 1;
  const after = lexemes.has(at, Role.afterPoint) && !lexemes.has(at, Role.from);
  if (!after && !lexemes.has(at, Role.beforePoint)) return undefined;
  at++;
  if (lexemes.has(at, Role.article)) at++;
  return at === right.first
    ? merged(left, right, { kind: 'weekday-near', weekday, after, point: right.meaning }, 0.88)
    : undefined;
}

/** `first Tuesday in May`, `letzten Freitag im November 2010`. */
function joinNthWeekday(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  if (gap !== 1 || right.meaning.kind !== 'calendar' || left.partial) return undefined;
  const { month, day, year, shortYear } = right.meaning.date;
  if (month === undefined || day !== undefined || shortYear !== undefined) return undefined;
  if (!lexemes.has(left.last + 1, Role.of | Role.ahead | Role.on)) return undefined;
  const nth = nthOf(lexemes, left);
  const { weekday } = statedParts(left.meaning);
  if (nth === undefined || weekday === undefined) return undefined;
  const rule = `${String(month).padStart(2, '0')}/${nth.value}/${weekday}`;
  const both = merged(left, right, { kind: 'holiday', rule, date: year === undefined ? {} : { year } }, 0.88);
  return { ...both, first: nth.first, start: lexemes.start(nth.first) };
}

/** The ordinal before a weekday; `last` was read with it. */
function nthOf(lexemes: Lexemes, weekday: Expression): { readonly first: number; readonly value: number } | undefined {
  if (weekday.meaning.kind === 'named')
    return weekday.meaning.relation === 'last' ? { first: weekday.first, value: -1 } : undefined;
  if (weekday.meaning.kind !== 'calendar') return undefined;
  const { ordinal } = lexemes.word(weekday.first - 1);
  return ordinal >= 1 && ordinal <= 5 ? { first: weekday.first - 1, value: ordinal } : undefined;
}

/** Names a day by its month and number. */
function dayParts(meaning: Meaning): boolean {
  if (meaning.kind === 'numeric') return true;
  return meaning.kind === 'calendar' && meaning.date.day !== undefined;
}

/** `Tuesday morning`, `gestern Abend`, `morgen früh`, `the evening of 5 June`, `am Morgen des 4. Mai`. */
function joinPart(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  const before = partOnly(left);
  const night = before === 'NI' && right.meaning.kind === 'range' ? right.meaning.from : undefined;
  const day = night ?? right.meaning;
  if (before !== undefined && namesDay(day)) {
    let at = left.last + 1;
    if (lexemes.has(at, Role.of | Role.on)) at++;
    if (lexemes.has(at, Role.article)) at++;
    // The night of two days is that of the first.
    return gap > 0 && at === right.first
      ? merged(left, right, withParts(day, { part: before }), right.confidence)
      : undefined;
  }
  const time = before === undefined ? undefined : timeOnly(right.meaning);
  if (before !== undefined && time?.hour !== undefined && right.type === 'DATE') {
    // `Nachmittags 4 Uhr`, `abends um 9 Uhr`
    const start = lexemes.has(left.last + 1, Role.at) ? left.last + 2 : left.last + 1;
    if (start !== right.first) return undefined;
    const hour = hourIn(before, time.hour);
    return merged(left, right, { kind: 'calendar', date: { ...time, hour } }, Math.max(right.confidence, 0.8));
  }
  const after = partOnly(right);
  if (after === undefined || gap > 0 || !namesDay(left.meaning) || statedParts(left.meaning).part !== undefined)
    return undefined;
  return merged(left, right, withParts(left.meaning, { part: after }), left.confidence);
}

function partOnly(expression: Expression): CalendarDate['part'] {
  return expression.partial && expression.meaning.kind === 'calendar' ? expression.meaning.date.part : undefined;
}

/** Can be finished by a time: a day, however it is named. */
function namesDay(meaning: Meaning): boolean {
  const parts = statedParts(meaning);
  if (parts.hour !== undefined) return false;
  switch (meaning.kind) {
    case 'numeric':
    case 'holiday':
      return true;
    case 'calendar':
    case 'named':
      return parts.day !== undefined || parts.weekday !== undefined;
    case 'shift':
      return meaning.unit === 'day' || parts.day !== undefined || parts.weekday !== undefined;
    case 'from-point':
    case 'weekday-near':
    case 'vague':
    case 'range':
    case 'fixed':
      return false;
  }
}

/** `heute Abend um 8`, `tonight at 8`: after a part of the day a bare hour is one. */
function withHour(lexemes: Lexemes, expression: Expression): Expression {
  const { part, hour: stated } = statedParts(expression.meaning);
  if (part === undefined || stated !== undefined) return expression;
  const at = expression.last + 1;
  const hour = lexemes.number(at + 1);
  if (!lexemes.has(at, Role.at) || hour < 1 || hour > 12 || lexemes.width(at + 1) > 2) return expression;
  if (!freeAfter(lexemes, at + 1) || !endsHour(lexemes, at + 2)) return expression;
  const parts = { hour: hourIn(part, hour) };
  return { ...expression, last: at + 1, end: lexemes.end(at + 1), meaning: withParts(expression.meaning, parts) };
}

/** No noun or unit follows that the number would count. */
function endsHour(lexemes: Lexemes, at: number): boolean {
  if (!lexemes.isWord(at)) return true;
  const { unit, month } = lexemes.word(at);
  return (
    lexemes.traits.nounsCapital &&
    lexemes.lower(at) &&
    unit === '' &&
    month === 0 &&
    !lexemes.cued(at, Cue.counted | Cue.oclock)
  );
}

/** `24 May 2007 13:52`, `today at 5 pm`, `Freitag um 14 Uhr`, `2007-05-24T13:52`, and the day of a range of times. */
function joinTime(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  const days = left.meaning.kind === 'range' && namesDay(left.meaning.to) ? left.meaning : undefined;
  if (!namesDay(left.meaning) && days === undefined) return undefined;
  let at = left.last + 1;
  const sign = lexemes.sign(at);
  if (
    sign === COMMA ||
    sign === 0x40 ||
    sign === 0xb7 ||
    sign === 0x2219 ||
    (isDash(sign) && left.meaning.kind !== 'shift') ||
    sign === 0x3a ||
    (sign === STOP && lexemes.glued(at))
  )
    at++;
  else if (lexemes.raw(at) === 'T' && lexemes.glued(at)) at++;
  for (let words = 0; words < 2 && lexemes.has(at, Role.at); words++) at++;
  if (lexemes.has(at, Role.from) && right.meaning.kind === 'range') at++;
  if (at !== right.first || gap > 3) return undefined;
  if (right.meaning.kind === 'range') return joinTimeRange(left, right, right.meaning);
  const time = timeOnly(right.meaning);
  if (time === undefined) return undefined;
  if (days !== undefined)
    return merged(left, right, { kind: 'range', from: withParts(days.from, time), to: withParts(days.to, time) });
  const both = merged(left, right, atTime(left.meaning, time), Math.max(left.confidence, 0.9));
  return withLateYear(lexemes, both);
}

function joinTimeRange(
  left: Expression,
  right: Expression,
  range: Extract<Meaning, { kind: 'range' }>,
): Expression | undefined {
  const from = timeOnly(range.from);
  const to = timeOnly(range.to);
  if (from === undefined || to === undefined) return undefined;
  return merged(left, right, { kind: 'range', from: withParts(left.meaning, from), to: withParts(left.meaning, to) });
}

/** The day at that time; in its evening `9 Uhr` is 21:00. */
function atTime(day: Meaning, time: CalendarDate): Meaning {
  const { part } = statedParts(day);
  if (part === undefined || time.hour === undefined) return withParts(day, time);
  return withParts(day, { ...time, hour: hourIn(part, time.hour) });
}

/** The hour of 24 that an hour of twelve is in a part of the day. */
function hourIn(part: PartOfDay, hour: number): number {
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6);
  return late && hour < 12 ? hour + 12 : hour;
}

/** A clock time without a day. */
function timeOnly(meaning: Meaning): CalendarDate | undefined {
  if (meaning.kind !== 'calendar' || meaning.date.hour === undefined) return undefined;
  const { year, month, day, weekday, part } = meaning.date;
  return year === undefined && month === undefined && day === undefined && weekday === undefined && part === undefined
    ? meaning.date
    : undefined;
}

/** `Thu Oct 26 11:00:09 2023`: the year behind the time. */
function withLateYear(lexemes: Lexemes, expression: Expression): Expression {
  const { meaning } = expression;
  const at = expression.last + 1;
  if (
    meaning.kind !== 'calendar' ||
    meaning.date.year !== undefined ||
    meaning.date.month === undefined ||
    meaning.date.second === undefined
  )
    return expression;
  const year = lexemes.number(at);
  if (lexemes.width(at) !== 4 || year < 1900 || year > 2100) return expression;
  return { ...expression, last: at, end: lexemes.end(at), meaning: withParts(meaning, { year }) };
}

/** `14:07 on 18 October`, `10 a.m. Nov. 29, 2016`, `8 Uhr am Montag`. */
function joinTimeFirst(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  const time = timeOnly(left.meaning);
  const isRange = left.meaning.kind === 'range' && timeOnly(left.meaning.from) !== undefined;
  if ((time === undefined && !isRange) || !namesDay(right.meaning) || right.partial || gap > 2) return undefined;
  let at = left.last + 1;
  if (lexemes.sign(at) === COMMA || lexemes.sign(at) === 0x2219 || lexemes.sign(at) === 0xb7) at++;
  if (lexemes.has(at, Role.on)) at++;
  if (lexemes.has(at, Role.article)) at++;
  if (at !== right.first) return undefined;
  if (time !== undefined) return merged(left, right, atTime(right.meaning, time), Math.max(right.confidence, 0.85));
  if (left.meaning.kind !== 'range') return undefined;
  const from = timeOnly(left.meaning.from) ?? {};
  const to = timeOnly(left.meaning.to) ?? {};
  return merged(left, right, { kind: 'range', from: withParts(right.meaning, from), to: withParts(right.meaning, to) });
}

/** `29 June (11 July) 1829`: one day in the old and the new calendar; the new one is its date. */
function joinCalendars(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  const last = right.last + 2;
  if (gap !== 1 || lexemes.sign(left.last + 1) !== 0x28 || lexemes.sign(right.last + 1) !== 0x29) return undefined;
  const year = lexemes.number(last);
  if (lexemes.width(last) !== 4 || year < 1500 || year > 2000 || !dayParts(left.meaning) || !dayParts(right.meaning))
    return undefined;
  if (statedParts(left.meaning).year !== undefined || statedParts(right.meaning).year !== undefined) return undefined;
  const both = merged(left, right, withParts(right.meaning, { year }), 0.92);
  return { ...both, last, end: lexemes.end(last) };
}

/** `May last year`, `the summer of next year`, `Mai vorigen Jahres`, `July 20 to Sept. 3 last year`. */
function joinRelativeYear(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  if (right.meaning.kind !== 'shift' || right.meaning.unit !== 'year' || right.mod !== undefined || gap > 2)
    return undefined;
  let at = left.last + 1;
  if (lexemes.sign(at) === COMMA) at++;
  while (at < right.first && lexemes.has(at, Role.of | Role.article | Role.on)) at++;
  if (at !== right.first) return undefined;
  const meaning = inRelativeYear(left.meaning, right.meaning);
  return meaning === undefined ? undefined : merged(left, right, meaning, 0.9);
}

/** The part of a year that `meaning` names, in the year that `year` counts to. */
function inRelativeYear(meaning: Meaning, year: Extract<Meaning, { kind: 'shift' }>): Meaning | undefined {
  if (meaning.kind === 'range') {
    const from = inRelativeYear(meaning.from, year);
    const to = inRelativeYear(meaning.to, year);
    return from === undefined || to === undefined ? undefined : { kind: 'range', from, to };
  }
  if (meaning.kind !== 'calendar') return undefined;
  const { date } = meaning;
  const { month, season, quarter, half } = date;
  if (date.year !== undefined || (month ?? season ?? quarter ?? half) === undefined) return undefined;
  return { ...year, date };
}
