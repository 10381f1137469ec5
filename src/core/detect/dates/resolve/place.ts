import type { Relation } from '../../../lang/date-table';
import type { Reason } from '../../../model/mention';
import { extentOf, fixedHoliday, holidayIn } from '../calendar/arithmetic';
import { dayOfIsoWeek, fromDays, isoWeekOf, modulo, weekdayOf } from '../calendar/calendar';
import { compact, dayNumber, isRealDay, timexOf, without, type CalendarDate } from '../calendar/calendar-date';
import type { Tense } from '../read/expression';
import type { Spoken } from './spoken';

/** What an expression without a year has around it. */
export interface Surroundings {
  /** The date of the document, or of the entry the expression stands in, and the reason to give when it decides. */
  readonly document: CalendarDate | null;
  readonly relativeToDocument: Reason;
  readonly tense: Tense;
  /** Dates spoken of before, nearest first. */
  readonly spoken: () => readonly Spoken[];
  readonly textOf: (spoken: Spoken) => string;
  readonly block: number;
  /** Most dates of the text lie years away from its own, or it has none and states many. */
  readonly historical: boolean;
}

export interface Placed {
  readonly date: CalendarDate;
  readonly reason: Reason;
  readonly confidence?: number;
}

/** The year of a date that names a part of one: `July 10`, `Thursday`, `third quarter`, `summer`. */
export function placeInYear(date: CalendarDate, around: Surroundings): Placed | undefined {
  if (date.weekday !== undefined && date.month === undefined && date.day === undefined)
    return placeWeekday(date, around);
  if (date.month === undefined && date.day !== undefined) return placeDay(date, around);
  const told = followsStory(date, around);
  if (told !== undefined) return told;
  const { weekday } = date;
  const onWeekday = (year: number): CalendarDate | undefined => {
    const dated = inYear(date, year);
    return dated !== undefined && fitsWeekday(dated, weekday) ? dated : undefined;
  };
  const fitting = weekday === undefined ? undefined : byDocument(around, onWeekday, 'open');
  return fitting ?? byDocument(around, (year) => inYear(date, year), around.tense);
}

function inYear(date: CalendarDate, year: number): CalendarDate | undefined {
  const dated = { ...without(date, 'weekday'), year };
  return isRealDay(dated) ? dated : undefined;
}

/**
 * A text that tells of another time than its own gives the year once: `In May 2005 … On 10 June`. With a date of its own, only a day or
 * month in the same block gives it on; without one, also a bare year there, and a month in the blocks before. January after December is
 * of the next year.
 */
function followsStory(date: CalendarDate, around: Surroundings): Placed | undefined {
  const own = around.document?.year;
  if (around.tense === 'future' || (own !== undefined && !around.historical)) return undefined;
  const last = around
    .spoken()
    .find(
      (spoken) =>
        spoken.told &&
        spoken.date.year !== undefined &&
        spoken.date.bc !== true &&
        (spoken.date.month !== undefined || (own === undefined && spoken.block === around.block)),
    );
  const year = last?.date.year;
  if (last === undefined || year === undefined) return undefined;
  const here = last.block === around.block;
  if (!here && (own !== undefined || !around.historical)) return undefined;
  const turned = last.date.month !== undefined && date.month !== undefined && last.date.month - date.month >= 8;
  const dated = inYear(date, turned ? year + 1 : year);
  if (dated === undefined || !fitsWeekday(dated, date.weekday)) return undefined;
  return {
    date: dated,
    reason: { code: 'relative-to-mention', args: { anchor: timexOf(last.date), text: around.textOf(last) } },
    confidence: here ? 0.8 : 0.65,
  };
}

/** `Tuesday 26 November`: the weekday tells the year. */
function fitsWeekday(date: CalendarDate, weekday: number | undefined): boolean {
  const days = dayNumber(date);
  return weekday === undefined || days === undefined || weekdayOf(days) === weekday;
}

/** The candidate of the year before, of and after the document that the tense points to; the nearest when it tells nothing. */
function byDocument(
  around: Surroundings,
  candidateIn: (year: number) => CalendarDate | undefined,
  tense: Tense,
): Placed | undefined {
  const own = around.document;
  if (own?.year === undefined) return undefined;
  const reference = extentOf(own);
  if (reference === undefined) return undefined;
  let best: CalendarDate | undefined;
  let bestDistance = Infinity;
  for (let year = own.year - 4; year <= own.year + 4; year++) {
    const candidate = candidateIn(year);
    const extent = candidate === undefined ? undefined : extentOf(candidate);
    if (candidate === undefined || extent === undefined) continue;
    if (tense === 'past' && extent.first > reference.last) continue;
    if (tense === 'future' && extent.last < reference.first) continue;
    const distance = Math.abs((extent.first + extent.last) / 2 - (reference.first + reference.last) / 2);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best === undefined ? undefined : { date: best, reason: around.relativeToDocument };
}

/** A weekday alone is the nearest one in the direction of the tense; the document's own day counts. */
function placeWeekday(date: CalendarDate, around: Surroundings): Placed | undefined {
  const own = around.document;
  const today = own === null ? undefined : dayNumber(own);
  if (own === null || today === undefined || date.weekday === undefined) return undefined;
  const back = modulo(weekdayOf(today) - date.weekday, 7);
  const ahead = modulo(date.weekday - weekdayOf(today), 7);
  const forward = around.tense === 'future' || (around.tense === 'open' && ahead < back);
  return { date: withDay(date, forward ? today + ahead : today - back), reason: around.relativeToDocument };
}

/** The day's date in place of its weekday; time and part of day stay. */
function withDay(parts: CalendarDate, days: number): CalendarDate {
  return { ...without(parts, 'weekday', 'week'), ...fromDays(days) };
}

/** `the 18th`: of the month spoken of last, else of the document's. */
function placeDay(date: CalendarDate, around: Surroundings): Placed | undefined {
  const last = around.spoken().find((spoken) => spoken.date.month !== undefined);
  if (last !== undefined) {
    const dated = { ...date, ...compact({ year: last.date.year, month: last.date.month }) };
    if (!isRealDay(dated)) return undefined;
    return {
      date: dated,
      reason: { code: 'relative-to-mention', args: { anchor: timexOf(last.date), text: around.textOf(last) } },
    };
  }
  const own = around.document;
  if (own?.month === undefined) return undefined;
  const dated = { ...date, ...compact({ year: own.year, month: own.month }) };
  return isRealDay(dated) ? { date: dated, reason: around.relativeToDocument } : undefined;
}

/** `last Friday`, `next December`, `this summer`, `the following Monday`. */
export function placeNamed(relation: Relation, date: CalendarDate, around: Surroundings): Placed | undefined {
  const told = relation === 'that' || relation === 'following';
  const spoken = told ? around.spoken().find((mention) => dayNumber(mention.date) !== undefined) : undefined;
  const own = spoken?.date ?? around.document;
  if (own === null) return undefined;
  const reason: Reason =
    spoken === undefined
      ? around.relativeToDocument
      : { code: 'relative-to-mention', args: { anchor: timexOf(own), text: around.textOf(spoken) } };
  if (date.weekday !== undefined && date.month === undefined) {
    const today = dayNumber(own);
    if (today === undefined) return undefined;
    return { date: withDay(date, relatedWeekday(relation, date.weekday, today, around.tense)), reason };
  }
  if (date.weekend === true) {
    const today = dayNumber(own);
    if (today === undefined) return undefined;
    const saturday = relatedWeekday('this', 6, today, around.tense);
    return { date: { ...isoWeekOf(saturday), weekend: true }, reason };
  }
  const placed = relatedPart(relation, date, own);
  return placed === undefined ? undefined : { date: placed, reason };
}

function relatedWeekday(relation: Relation, weekday: number, today: number, tense: Tense): number {
  const back = modulo(weekdayOf(today) - weekday, 7);
  const ahead = modulo(weekday - weekdayOf(today), 7);
  switch (relation) {
    case 'last':
    case 'previous':
      return today - (back === 0 ? 7 : back);
    case 'before-last':
      return today - (back === 0 ? 7 : back) - 7;
    case 'next': {
      const { year, week } = isoWeekOf(today);
      return dayOfIsoWeek(year, week + 1, weekday);
    }
    case 'coming':
    case 'following':
      return today + (ahead === 0 ? 7 : ahead);
    case 'after-next':
      return today + (ahead === 0 ? 7 : ahead) + 7;
    case 'this':
      return tense === 'past' ? today - back : today + ahead;
    case 'same':
    case 'that':
      return back <= 3 ? today - back : today + ahead;
  }
}

/** A month, season, quarter or day of the year before, of or after the reference. */
function relatedPart(relation: Relation, date: CalendarDate, own: CalendarDate): CalendarDate | undefined {
  const year = own.year;
  const reference = extentOf(own);
  if (year === undefined || reference === undefined) return undefined;
  const candidates: CalendarDate[] = [];
  for (let index = year - 2; index <= year + 2; index++) {
    const candidate = inYear(date, index);
    if (candidate !== undefined) candidates.push(candidate);
  }
  const before = candidates.filter((candidate) => (extentOf(candidate)?.last ?? Infinity) < reference.first);
  const after = candidates.filter((candidate) => (extentOf(candidate)?.first ?? -Infinity) > reference.last);
  switch (relation) {
    case 'last':
    case 'previous':
      return before[before.length - 1];
    case 'before-last':
      return before[before.length - 2];
    case 'next':
    case 'coming':
    case 'following':
      return after[0];
    case 'after-next':
      return after[1];
    case 'this':
    case 'same':
    case 'that':
      return inYear(date, year);
  }
}

/** Stands for a holiday that moves when its year is looked for. */
const MIDYEAR: CalendarDate = { month: 6, day: 1 };

/** A holiday in the year stated, or in the year that relation and tense point to; `fixed` is what it is without a year. */
export function placeHoliday(
  rule: string,
  stated: CalendarDate,
  relation: Relation | undefined,
  around: Surroundings,
): { readonly placed?: Placed; readonly fixed?: CalendarDate } {
  if (stated.year !== undefined) {
    const date = holidayIn(stated.year, rule);
    return date === undefined ? {} : { placed: { date: { ...stated, ...date }, reason: { code: 'date-complete' } } };
  }
  const fixed = fixedHoliday(rule);
  const inTheYear = (year: number): CalendarDate | undefined => {
    const date = holidayIn(year, rule);
    return date === undefined ? undefined : { ...stated, ...date };
  };
  const story = relation === undefined ? followsStory(fixed ?? MIDYEAR, around) : undefined;
  const told = story?.date.year === undefined ? undefined : inTheYear(story.date.year);
  if (story !== undefined && told !== undefined) return { placed: { ...story, date: told } };
  const tense =
    relation === 'last' || relation === 'previous'
      ? 'past'
      : relation === 'next' || relation === 'coming'
        ? 'future'
        : around.tense;
  const placed = byDocument(around, inTheYear, tense);
  if (placed !== undefined) return { placed };
  return fixed === undefined ? {} : { fixed: { ...stated, ...fixed } };
}
