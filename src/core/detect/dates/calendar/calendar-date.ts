import type { PartOfDay } from '../../../lang/date-table';
import { daysInMonth, toDays } from './calendar';

/**
 * A point or period of the calendar as far as the text says it. Parts that the text leaves open are absent, also large ones:
 * a month and a day without a year is `XXXX-07-10`.
 */
export interface CalendarDate {
  readonly bc?: true;
  readonly year?: number;
  /** Two digits of a year as written; the century is open until the document is known. */
  readonly shortYear?: number;
  /** Years of the decade without the last digit: 198 is the 1980s; with `shortDecade` 8 the century is open. */
  readonly decade?: number;
  readonly shortDecade?: number;
  /** 18 is the 18th century. */
  readonly century?: number;
  readonly fiscal?: true;
  readonly half?: number;
  readonly quarter?: number;
  /** 1 spring – 4 winter; the winter of a year begins in it. */
  readonly season?: number;
  /** ISO 8601 week; its year is `year`. */
  readonly week?: number;
  readonly weekend?: true;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday – 7 Sunday. Beside a full date it only confirms it. */
  readonly weekday?: number;
  readonly part?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** As written in the text, upper case (`GMT`, `CET`, `UK`, `+02:00`). */
  readonly zone?: string;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

function pad(value: number, width: number): string {
  return width === 2
    ? (TWO_DIGITS[value] ?? String(value))
    : value > 999
      ? String(value)
      : String(value).padStart(width, '0');
}

/** TIMEX3 value; years before Christ as TIMEX2 and TIMEX3 write them, `BC0044`. `offset` is the zone's (`Z`, `+01:00`), empty when the text states none. */
export function timexOf(date: CalendarDate, offset = ''): string {
  return dayPart(date) + timePart(date, offset);
}

function dayPart(date: CalendarDate): string {
  const era = date.bc === true ? 'BC' : '';
  if (date.century !== undefined) return era + pad(date.century - 1, 2);
  if (date.decade !== undefined) return era + pad(date.decade, 3);
  if (date.shortDecade !== undefined) return `XX${date.shortDecade}`;
  const year = era + (date.year === undefined ? 'XXXX' : pad(date.year, 4));
  if (date.half !== undefined) return `${fiscalMark(date)}${year}-H${date.half}`;
  if (date.quarter !== undefined) return `${fiscalMark(date)}${year}-Q${date.quarter}`;
  if (date.fiscal === true) return `FY${year}`;
  if (date.season !== undefined) return `${year}-${SEASONS[date.season - 1] ?? 'XX'}`;
  if (date.month !== undefined) {
    return date.day === undefined
      ? `${year}-${pad(date.month, 2)}`
      : `${year}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
  }
  if (date.day !== undefined) return `${year}-XX-${pad(date.day, 2)}`;
  if (date.weekend === true) return `${year}-${weekPart(date.week)}-WE`;
  if (date.weekday !== undefined) return `${year}-${weekPart(date.week)}-${date.weekday}`;
  if (date.week !== undefined) return `${year}-${weekPart(date.week)}`;
  if (date.year === undefined && isClock(date)) return '';
  return year;
}

function fiscalMark(date: CalendarDate): string {
  return date.fiscal === true ? 'FY' : '';
}

function weekPart(week: number | undefined): string {
  return week === undefined ? 'WXX' : `W${pad(week, 2)}`;
}

function timePart(date: CalendarDate, offset: string): string {
  if (date.hour === undefined) return date.part === undefined ? '' : `T${date.part}`;
  let time = `T${pad(date.hour, 2)}`;
  time += `:${pad(date.minute ?? 0, 2)}`;
  if (date.second !== undefined) time += `:${pad(date.second, 2)}`;
  return time + offset;
}

/** Extended Date/Time Format (levels 0 to 2); `undefined` for what it cannot express: weeks, parts of a day, clock times. */
export function edtfOf(date: CalendarDate): string | undefined {
  if (isClock(date) || date.fiscal === true || date.week !== undefined || date.weekend === true) return undefined;
  if (date.century !== undefined)
    return date.bc === true ? yearsBefore(date.century * 100, 100) : `${pad(date.century - 1, 2)}XX`;
  if (date.decade !== undefined)
    return date.bc === true ? yearsBefore(date.decade * 10 + 9, 10) : `${pad(date.decade, 3)}X`;
  if (date.shortDecade !== undefined || date.shortYear !== undefined) return undefined;
  if (date.month === undefined && (date.weekday !== undefined || date.day !== undefined)) return undefined;
  const year = isoYear(date);
  if (date.season !== undefined) return `${year}-${20 + date.season}`;
  if (date.quarter !== undefined) return `${year}-${32 + date.quarter}`;
  if (date.half !== undefined) return `${year}-${39 + date.half}`;
  if (date.month === undefined) return date.year === undefined ? undefined : year;
  return date.day === undefined ? `${year}-${pad(date.month, 2)}` : `${year}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** ISO 8601, and so EDTF, has a year 0 (1 BC), so 44 BC is -0043. */
function isoYear(date: CalendarDate): string {
  if (date.year === undefined) return 'XXXX';
  if (date.bc !== true) return pad(date.year, 4);
  return date.year === 1 ? '0000' : `-${pad(date.year - 1, 4)}`;
}

/** The `count` years from the year `first` before Christ on, as an interval: there is no shorter writing for them. */
function yearsBefore(first: number, count: number): string {
  return `${isoYear({ year: first, bc: true })}/${isoYear({ year: first - count + 1, bc: true })}`;
}

function isClock(date: CalendarDate): boolean {
  return date.hour !== undefined || date.part !== undefined;
}

/** The day, counted as `toDays` does, when the date names one of a known year after Christ. */
export function dayNumber(date: CalendarDate): number | undefined {
  if (date.year === undefined || date.month === undefined || date.day === undefined || date.bc === true)
    return undefined;
  return toDays(date.year, date.month, date.day);
}

/** Whether the day exists: in a leap year, or in some year when the year is open. */
export function isRealDay(date: CalendarDate): boolean {
  if (date.month === undefined || date.day === undefined) return true;
  const year = date.bc === true ? undefined : date.year;
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.month, year);
}

const TIMEX_DAY =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2})(?::(\d{2}))?(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads a year, month, day or time of the Christian era in the form of `timexOf`; anything else is `undefined`. */
export function parseTimex(value: string): CalendarDate | undefined {
  const match = TIMEX_DAY.exec(value.trim());
  if (match === null) return undefined;
  const part = (index: number): number | undefined => (match[index] === undefined ? undefined : Number(match[index]));
  const date = compact({
    year: part(1),
    month: part(2),
    day: part(3),
    hour: part(4),
    minute: part(5),
    second: part(6),
    zone: match[7],
  });
  return isRealDay(date) ? date : undefined;
}

/** The date without some of its parts. Copied part by part: deleting would make the object a slow one. */
export function without(date: CalendarDate, ...parts: readonly (keyof CalendarDate)[]): CalendarDate {
  const rest: Record<string, unknown> = {};
  for (const part in date) {
    const key = part as keyof CalendarDate;
    if (!parts.includes(key)) rest[key] = date[key];
  }
  return rest;
}

/** A calendar date of the parts that are there. */
export function compact(parts: { [K in keyof CalendarDate]: CalendarDate[K] | undefined }): CalendarDate {
  const date: Record<string, unknown> = {};
  for (const part in parts) {
    const value = parts[part as keyof CalendarDate];
    if (value !== undefined) date[part] = value;
  }
  return date;
}
