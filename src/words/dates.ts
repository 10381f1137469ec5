import { t } from '@vscode/l10n';
import { monthName, partOfDay, partOfYear, weekdayName, weekdayOf } from './calendar';

/**
 * A TIMEX3 date or time in words: `2007-05-24T13:52` → "Thursday, 24 May 2007, 13:52".
 * A value of a form not known here is given back as it is: better a code than a wrong sentence.
 */
export function dateInWords(value: string): string {
  return inWords(value, true);
}

/** The same without the weekday, where there is little room: "24 May 2007". */
export function shortDateInWords(value: string): string {
  return inWords(value, false);
}

function inWords(value: string, weekdays: boolean): string {
  const reference = references()[value];
  if (reference !== undefined) return reference;
  const cut = value.indexOf('T');
  if (cut < 0) return dayInWords(value, weekdays) ?? value;
  const time = timeInWords(value.slice(cut + 1));
  if (time === undefined) return value;
  if (cut === 0) return t('{0}, day not stated', time);
  const day = dayInWords(value.slice(0, cut), weekdays);
  return day === undefined ? value : t('{0}, {1}', day, time);
}

function references(): Readonly<Record<string, string>> {
  return {
    PRESENT_REF: t('now, at the time of writing'),
    PAST_REF: t('some time in the past'),
    FUTURE_REF: t('some time in the future'),
  };
}

function dayInWords(value: string, weekdays: boolean): string | undefined {
  return calendarDay(value, weekdays) ?? weekOrPart(value) ?? yearOrLonger(value);
}

/** `2007-05-24`, `2007-05`, `XXXX-07-10`, `XXXX-07`, `XXXX-XX-24`, `2007-XX-XX`. */
function calendarDay(value: string, weekdays: boolean): string | undefined {
  const match = /^((?:BC)?\d{4}|XXXX)-(\d{2}|XX)(?:-(\d{2}|XX))?$/.exec(value);
  if (match === null) return undefined;
  const [, yearPart = '', monthPart = '', dayPart] = match;
  const day = dayPart === undefined || dayPart === 'XX' ? undefined : Number(dayPart);
  const month = monthPart === 'XX' ? undefined : monthName(Number(monthPart));
  if (monthPart !== 'XX' && month === undefined) return undefined;
  if (value === 'XXXX-XX') return t('a month, not stated which');
  if (yearPart === 'XXXX') return withoutYear(month, day);
  const year = yearInWords(yearPart);
  if (month === undefined) return day === undefined ? year : t('day {0} of a month of {1}', day, year);
  if (day === undefined) return t('{month} {year}', { month, year });
  const weekday = weekdayName(weekdayOf(Number(yearPart), Number(monthPart), day) ?? 0);
  // The weekday of a day long ago depends on the calendar in use there, which the text does not tell.
  if (!weekdays || weekday === undefined || !(Number(yearPart) >= 1752))
    return t('{day} {month} {year}', { day, month, year });
  return t('{weekday}, {day} {month} {year}', { weekday, day, month, year });
}

function withoutYear(month: string | undefined, day: number | undefined): string {
  if (month === undefined) return day === undefined ? t('day not stated') : t('day {0}, month not stated', day);
  if (day === undefined) return t('{0}, year not stated', month);
  return t('{day} {month}, year not stated', { day, month });
}

/** `2007-W21`, `2007-W21-4`, `2007-W21-WE`, `XXXX-WXX-4`, `XXXX-WXX`, `2007-Q2`, `2007-SU`. */
function weekOrPart(value: string): string | undefined {
  const match = /^((?:BC)?\d{4}|XXXX)-(?:W(\d{2}|XX)(?:-([1-7]|WE))?|([A-Z][A-Z0-9]))$/.exec(value);
  if (match === null) return undefined;
  const [, yearPart = '', week, dayPart, partCode] = match;
  const year = yearPart === 'XXXX' ? undefined : yearInWords(yearPart);
  if (week === undefined) {
    const part = partOfYear(partCode ?? '');
    if (part === undefined) return undefined;
    return year === undefined ? t('{0}, year not stated', part) : t('{0} of {1}', part, year);
  }
  const day = dayPart === 'WE' ? t('weekend') : weekdayName(Number(dayPart));
  if (week === 'XX') return day === undefined ? t('a week, not stated which') : t('{0}, week not stated', day);
  const number = Number(week);
  const inYear = year === undefined ? t('week {0}, year not stated', number) : t('week {0} of {1}', number, year);
  return day === undefined ? inYear : t('{0} of {1}', day, inYear);
}

/** `2007`, `BC0044`, `199` or `199X` (a decade), `19` or `19XX` (a century), `BC06`, `FY2007`. */
function yearOrLonger(value: string): string | undefined {
  if (value === 'XXXX') return t('year not stated');
  const fiscal = /^FY(\d{4})$/.exec(value);
  if (fiscal !== null) return t('fiscal year {0}', fiscal[1] ?? '');
  const match = /^(BC)?(\d{2,4})(X{0,2})$/.exec(value);
  if (match === null) return undefined;
  const [, era = '', digits = ''] = match;
  if (digits.length === 4) return yearInWords(era + digits);
  const low = digits.padEnd(4, '0');
  const high = digits.padEnd(4, '9');
  // The first century before Christ begins with its year 100 and ends with its year 1; decades are counted by their figures.
  const shift = digits.length === 2 ? 1 : 0;
  if (era !== '') return t('the years {0} to {1} BC', Number(high) + shift, Number(low) + shift);
  if (digits.length === 3) return t('the decade {0} to {1}', low, high);
  return t('the hundred years {0} to {1}', low, high);
}

/** `2007`, or `BC0044` as TIMEX3 writes years before Christ. */
function yearInWords(year: string): string {
  return year.startsWith('BC') ? t('{0} BC', Number(year.slice(2))) : String(Number(year));
}

/** `13:52`, `13:52:07`, `13`, `14:07Z`, `15:07+01:00`, `EV`. */
function timeInWords(time: string): string | undefined {
  const part = partOfDay(time);
  if (part !== undefined) return part;
  const match = /^(\d{2})(?::(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/.exec(time);
  if (match === null) return undefined;
  const [, hours = '', minutes, seconds, zone] = match;
  const clock = [hours, minutes ?? '00', ...(seconds === undefined ? [] : [seconds])].join(':');
  if (zone === undefined) return clock;
  return zone === 'Z' ? t('{0} UTC', clock) : t('{0} (UTC{1})', clock, zone.replace('-', '−'));
}
