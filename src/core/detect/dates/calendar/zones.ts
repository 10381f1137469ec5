import { fromDays, nthWeekday } from './calendar';

/** Rules for summer time: of the European Union since 1996 (last Sundays of March and October), of the United States since 2007. */
type SummerTime = 'none' | 'eu' | 'us';

interface Zone {
  /** Minutes east of Greenwich in winter. */
  readonly offset: number;
  readonly summer: SummerTime;
}

const fixed = (offset: number): Zone => ({ offset, summer: 'none' });

/** Abbreviations as they stand after clock times; those that mean several zones (IST, CST of China) take the common one in English news. */
const ZONES: ReadonlyMap<string, Zone> = new Map([
  ['GMT', fixed(0)],
  ['UTC', fixed(0)],
  ['UT', fixed(0)],
  ['Z', fixed(0)],
  ['WET', fixed(0)],
  ['BST', fixed(60)],
  ['CET', fixed(60)],
  ['MEZ', fixed(60)],
  ['CEST', fixed(120)],
  ['MESZ', fixed(120)],
  ['EET', fixed(120)],
  ['EEST', fixed(180)],
  ['MSK', fixed(180)],
  ['JST', fixed(540)],
  ['AEST', fixed(600)],
  ['EST', fixed(-300)],
  ['EDT', fixed(-240)],
  ['CST', fixed(-360)],
  ['CDT', fixed(-300)],
  ['MST', fixed(-420)],
  ['MDT', fixed(-360)],
  ['PST', fixed(-480)],
  ['PDT', fixed(-420)],
  ['UK', { offset: 0, summer: 'eu' }],
  ['ET', { offset: -300, summer: 'us' }],
  ['CT', { offset: -360, summer: 'us' }],
  ['PT', { offset: -480, summer: 'us' }],
]);

export function isZone(name: string): boolean {
  return ZONES.has(name);
}

/**
 * Offset of a zone written in a text (`GMT`, `UK`, `UTC+2`, `+02:00`) as TIMEX3 writes it: `Z` or `+01:00`.
 * `days` tells summer from winter; without a day such a zone has no offset, nor has an unknown one (empty text).
 */
export function zoneOffset(zone: string, days: number | undefined): string {
  const sign = zone.search(/[+-]/);
  if (sign >= 0) return numericOffset(zone.slice(sign));
  const known = ZONES.get(zone);
  if (known === undefined) return '';
  if (known.summer === 'none') return formatOffset(known.offset);
  if (days === undefined) return '';
  return formatOffset(known.offset + (isSummer(known.summer, days) ? 60 : 0));
}

function numericOffset(text: string): string {
  const digits = text.slice(1).replace(':', '');
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0;
  if (hours > 14 || minutes > 59) return '';
  return formatOffset((text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes));
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  return `${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

function isSummer(rule: SummerTime, days: number): boolean {
  const year = fromDays(days).year;
  if (rule === 'us') return days >= nthWeekday(year, 3, 2, 7) && days < nthWeekday(year, 11, 1, 7);
  return days >= nthWeekday(year, 3, -1, 7) && days < nthWeekday(year, 10, -1, 7);
}
