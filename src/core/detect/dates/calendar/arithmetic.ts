import type { UnitName } from '../../../lang/date-table';
import {
  addMonths,
  dayOfIsoWeek,
  daysInMonth,
  easterOf,
  fromDays,
  isoWeekOf,
  nthWeekday,
  toDays,
  weekdayOf,
} from './calendar';
import { dayNumber, type CalendarDate } from './calendar-date';

/** Any common year: months and days without a year are counted in it. */
const COMMON_YEAR = 2001;

/**
 * The period of `unit` that lies `by` units from `base`, as fine as the unit; `undefined` when the base is too coarse for it.
 * A base without a year counts on when the result stays in the same year.
 */
export function shiftDate(base: CalendarDate, by: number, unit: UnitName): CalendarDate | undefined {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return shiftTime(base, by, unit);
    case 'day':
    case 'businessday':
    case 'night':
      return shiftDays(base, by);
    case 'weekend':
    case 'week':
    case 'fortnight':
      return shiftWeeks(base, unit === 'fortnight' ? by * 2 : by);
    case 'month':
      return shiftMonths(base, by);
    case 'quarter':
      return shiftParts(base, by, 4);
    case 'halfyear':
      return shiftParts(base, by, 2);
    case 'year':
      return shiftYears(base, by);
    case 'decade':
      return shiftDecades(base, by);
    case 'century':
      return shiftCenturies(base, by);
  }
}

/** Counts from a day to a day where the base is one: two weeks after 3 May is 17 May. */
export function shiftExactly(base: CalendarDate, by: number, unit: UnitName): CalendarDate | undefined {
  const days = dayNumber(base);
  const { year, month, day } = base;
  if (days === undefined || year === undefined || month === undefined || day === undefined)
    return shiftDate(base, by, unit);
  if (unit === 'week' || unit === 'fortnight') return fromDays(days + by * (unit === 'week' ? 7 : 14));
  const months = unit === 'month' ? by : unit === 'year' ? by * 12 : undefined;
  if (months === undefined) return shiftDate(base, by, unit);
  const moved = addMonths(year, month, months);
  return { ...moved, day: Math.min(day, daysInMonth(moved.month, moved.year)) };
}

/** Years before the first are counted backwards; there is none between. Geology is left to the text. */
function shiftYears(base: CalendarDate, by: number): CalendarDate | undefined {
  if (base.year === undefined) return undefined;
  const year = (base.bc === true ? 1 - base.year : base.year) + by;
  if (year > 9999 || year < -9999) return undefined;
  if (year < 1) return { year: 1 - year, bc: true };
  return base.fiscal === true ? { year, fiscal: true } : { year };
}

const SECONDS = { second: 1, minute: 60, hour: 3600 } as const;

function shiftTime(base: CalendarDate, by: number, unit: 'second' | 'minute' | 'hour'): CalendarDate | undefined {
  const days = dayNumber(base);
  if (days === undefined) return undefined;
  const hours = by * SECONDS[unit];
  if (base.hour === undefined) return hours % 86400 === 0 ? fromDays(days + hours / 86400) : undefined;
  const total = days * 86400 + base.hour * 3600 + (base.minute ?? 0) * 60 + hours;
  const day = Math.floor(total / 86400);
  const rest = total - day * 86400;
  const date = { ...fromDays(day), hour: Math.floor(rest / 3600), minute: Math.floor((rest % 3600) / 60) };
  return base.zone === undefined ? date : { ...date, zone: base.zone };
}

function shiftDays(base: CalendarDate, by: number): CalendarDate | undefined {
  const days = dayNumber(base);
  if (days !== undefined) return fromDays(days + by);
  if (base.month === undefined || base.day === undefined || base.bc === true) return undefined;
  const moved = fromDays(toDays(COMMON_YEAR, base.month, base.day) + by);
  return moved.year === COMMON_YEAR ? { month: moved.month, day: moved.day } : undefined;
}

function shiftWeeks(base: CalendarDate, by: number): CalendarDate | undefined {
  const days = dayNumber(base);
  if (days !== undefined) return isoWeekOf(days + by * 7);
  if (base.year === undefined || base.week === undefined) return undefined;
  return isoWeekOf(dayOfIsoWeek(base.year, base.week + by, 4));
}

function shiftMonths(base: CalendarDate, by: number): CalendarDate | undefined {
  if (base.month === undefined || base.bc === true) return undefined;
  const moved = addMonths(base.year ?? COMMON_YEAR, base.month, by);
  if (base.year !== undefined) return moved;
  return moved.year === COMMON_YEAR ? { month: moved.month } : undefined;
}

function shiftParts(base: CalendarDate, by: number, parts: 4 | 2): CalendarDate | undefined {
  if (base.year === undefined) return undefined;
  const stated = parts === 4 ? base.quarter : base.half;
  const current = stated ?? (base.month === undefined ? undefined : Math.ceil((base.month * parts) / 12));
  if (current === undefined) return undefined;
  const index = base.year * parts + current - 1 + by;
  const part = index - Math.floor(index / parts) * parts + 1;
  const year = Math.floor(index / parts);
  return parts === 4 ? { year, quarter: part } : { year, half: part };
}

function shiftDecades(base: CalendarDate, by: number): CalendarDate | undefined {
  const decade = base.decade ?? (base.year === undefined ? undefined : Math.floor(base.year / 10));
  return decade === undefined ? undefined : { decade: decade + by };
}

function shiftCenturies(base: CalendarDate, by: number): CalendarDate | undefined {
  const century = base.century ?? (base.year === undefined ? undefined : Math.floor((base.year - 1) / 100) + 1);
  return century === undefined ? undefined : { century: century + by };
}

/** Value of a shift that has nothing to count from. */
export function openShift(unit: UnitName, parts: CalendarDate): string {
  if (parts.weekday !== undefined) return `XXXX-WXX-${parts.weekday}`;
  if (parts.weekend === true) return 'XXXX-WXX-WE';
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return 'XXXX-XX-XXTXX';
    case 'day':
    case 'businessday':
    case 'night':
      return 'XXXX-XX-XX';
    case 'weekend':
    case 'week':
    case 'fortnight':
      return 'XXXX-WXX';
    case 'month':
      return parts.day === undefined ? 'XXXX-XX' : `XXXX-XX-${String(parts.day).padStart(2, '0')}`;
    case 'quarter':
      return 'XXXX-QX';
    case 'halfyear':
      return 'XXXX-HX';
    case 'year':
      return 'XXXX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
  }
}

/** First and last day of a period whose year is known; `undefined` for what has no place in a year. */
export function extentOf(date: CalendarDate): { readonly first: number; readonly last: number } | undefined {
  const { year } = date;
  if (year === undefined || date.bc === true) return undefined;
  if (date.month !== undefined) {
    const day = dayNumber(date);
    if (day !== undefined) return { first: day, last: day };
    const next = addMonths(year, date.month, 1);
    return { first: toDays(year, date.month, 1), last: toDays(next.year, next.month, 1) - 1 };
  }
  if (date.week !== undefined) {
    const first = dayOfIsoWeek(year, date.week, date.weekday ?? 1);
    return { first, last: date.weekday === undefined ? first + 6 : first };
  }
  if (date.season !== undefined) return monthsOf(year, date.season * 3, 3);
  if (date.quarter !== undefined) return monthsOf(year, date.quarter * 3 - 2, 3);
  if (date.half !== undefined) return monthsOf(year, date.half * 6 - 5, 6);
  return { first: toDays(year, 1, 1), last: toDays(year, 12, 31) };
}

function monthsOf(year: number, month: number, count: number): { readonly first: number; readonly last: number } {
  const next = addMonths(year, month, count);
  return { first: toDays(year, month, 1), last: toDays(next.year, next.month, 1) - 1 };
}

/** Day of a holiday in a year, by the rules of `HolidayWords`. */
export function holidayIn(year: number, rule: string): CalendarDate | undefined {
  const easter = /^easter([+-]\d+)$/.exec(rule);
  if (easter !== null) return fromDays(easterOf(year) + Number(easter[1]));
  const advent = /^advent-(\d+)$/.exec(rule);
  if (advent !== null) {
    const eve = toDays(year, 12, 24);
    return fromDays(eve - (weekdayOf(eve) % 7) - Number(advent[1]));
  }
  const nth = /^(\d\d)\/(-?\d)\/(\d)$/.exec(rule);
  if (nth !== null) return fromDays(nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])));
  const fixed = fixedHoliday(rule);
  return fixed === undefined ? undefined : { year, ...fixed };
}

/** Month and day of a holiday that has the same every year. */
export function fixedHoliday(rule: string): { readonly month: number; readonly day: number } | undefined {
  const match = /^(\d\d)-(\d\d)$/.exec(rule);
  return match === null ? undefined : { month: Number(match[1]), day: Number(match[2]) };
}
