/** Arithmetic of the proleptic Gregorian calendar. Days are counted from 1970-01-01; months 1–12; weekdays 1 (Monday) – 7. */

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Without a year, February may have 29 days. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeapYear(year))) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Howard Hinnant, "chrono-compatible low-level date algorithms": years of 400 are the same, years begin in March. */
export function toDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function fromDays(days: number): CivilDay {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function weekdayOf(days: number): number {
  return modulo(days + 3, 7) + 1;
}

export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

export function isoWeekOf(days: number): IsoWeek {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = fromDays(thursday);
  return { year, week: Math.floor((thursday - toDays(year, 1, 1)) / 7) + 1 };
}

/** Day of a weekday in an ISO week; weeks beyond the year's end run on into the next. */
export function dayOfIsoWeek(year: number, week: number, weekday: number): number {
  const fourth = toDays(year, 1, 4);
  return fourth - weekdayOf(fourth) + weekday + (week - 1) * 7;
}

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

export function addMonths(year: number, month: number, by: number): YearMonth {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: modulo(index, 12) + 1 };
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return toDays(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The `nth` weekday of a month; -1 is the last one. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  if (nth < 0) {
    const last = toDays(year, month, daysInMonth(month, year));
    return last - modulo(weekdayOf(last) - weekday, 7);
  }
  const first = toDays(year, month, 1);
  return first + modulo(weekday - weekdayOf(first), 7) + (nth - 1) * 7;
}
