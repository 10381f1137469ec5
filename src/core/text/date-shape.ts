import { dates as german } from '../lang/de/dates';
import { dates as english } from '../lang/en/dates';

/**
 * Does a line look as if it held a date? No value is read here, that is the dates detector's; this only tells the places
 * where a document may state its own date from others.
 */

function names(pick: (table: typeof english) => readonly string[]): Set<string> {
  return new Set([english, german].flatMap((table) => pick(table).flatMap((variants) => variants.split(' '))));
}

const MONTHS = names((table) => [...table.months, ...table.monthAbbreviations, ...table.oldMonths]);
const WEEKDAYS = names((table) => [...table.weekdays, ...table.weekdayAbbreviations]);
/** What stands in a date beside numbers and names. */
const PARTICLES = new Set(
  'th st nd rd ten ter sten ster day of the den der am im on at um uhr h a d anno ad m p pm am gmt utc bst cet cest est edt mez mesz z t'.split(
    ' ',
  ),
);

const NUMERIC = /(?<![\d.])(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/;
const TOKEN = /\p{L}+|\d+/gu;

/** A month and a number beside it, or a date in figures. Years alone are no dates here. */
export function holdsDate(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (NUMERIC.test(text)) return true;
  let number = -9;
  let month = -9;
  let place = 0;
  for (const match of text.toLowerCase().matchAll(TOKEN)) {
    place++;
    if (/^\d/.test(match[0])) number = place;
    else if (MONTHS.has(match[0])) month = place;
    else if (PARTICLES.has(match[0])) place--;
    if (Math.abs(month - number) <= 1 && month > 0 && number > 0) return true;
  }
  return false;
}

/** `word` is in lower case. */
export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

/** A month or weekday; `word` is in lower case. */
export function isDateWord(word: string): boolean {
  return MONTHS.has(word) || WEEKDAYS.has(word);
}

/** A date, perhaps with a weekday and a time, and nothing else. */
export function isOnlyDate(text: string): boolean {
  if (text.length > 60 || !holdsDate(text)) return false;
  for (const match of text.toLowerCase().matchAll(TOKEN)) {
    const word = match[0];
    if (!/^\d/.test(word) && !MONTHS.has(word) && !WEEKDAYS.has(word) && !PARTICLES.has(word)) return false;
  }
  return !/[;?!"“”„|·•@]/.test(text);
}

/** A clock time with minutes. */
export function holdsTime(text: string): boolean {
  return /(?<![\d.,])\d{1,2}[:.]\d{2}(?![\d.])/.test(text);
}
