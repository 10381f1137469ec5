import type { MentionValue, Reason } from '../../../model/mention';
import { shiftDate } from '../calendar/arithmetic';
import { dayOfIsoWeek, fromDays } from '../calendar/calendar';
import { compact, dayNumber, edtfOf, timexOf, without, type CalendarDate } from '../calendar/calendar-date';
import { zoneOffset } from '../calendar/zones';

/** What an expression means in its document. */
export interface Resolved {
  readonly value: MentionValue;
  /** The date it names, for expressions that count from it. */
  readonly date?: CalendarDate;
  readonly reasons: readonly Reason[];
  readonly confidence?: number;
}

/** A date as far as it is known; without a year it stays unresolved. */
export function done(date: CalendarDate, reasons: readonly Reason[]): Resolved {
  const value: { value: string; edtf?: string; from?: string; to?: string; unresolved?: true } = {
    value: timexWithZone(date),
  };
  const edtf = edtfOf(date);
  if (edtf !== undefined) value.edtf = edtf;
  const [from, to] = value.value.split('/');
  if (to !== undefined) {
    value.from = from ?? '';
    value.to = to;
  }
  if (date.year === undefined && date.decade === undefined && date.century === undefined) value.unresolved = true;
  return { value, date, reasons };
}

/** A value that needs a date the document does not state. */
export function open(value: string, edtf: string | undefined): Resolved {
  return {
    value: edtf === undefined ? { value, unresolved: true } : { value, edtf, unresolved: true },
    reasons: [{ code: 'no-document-date' }],
  };
}

export function timexWithZone(date: CalendarDate): string {
  return timexOf(date, date.zone === undefined ? '' : zoneOffset(date.zone, dayNumber(date)));
}

export function isBareTime(date: CalendarDate): boolean {
  const timed = date.hour !== undefined || date.part !== undefined;
  return (
    timed && date.month === undefined && date.day === undefined && date.weekday === undefined && date.week === undefined
  );
}

/** The finer parts a text adds to a counted period: `last week` and a weekday, `last year` and a month. */
export function overlay(date: CalendarDate, parts: CalendarDate): CalendarDate {
  if (
    parts.month !== undefined ||
    parts.season !== undefined ||
    parts.quarter !== undefined ||
    parts.half !== undefined
  ) {
    return { ...compact({ year: date.year }), ...parts };
  }
  if (date.week !== undefined && date.year !== undefined && parts.weekday !== undefined) {
    return { ...without(parts, 'weekday'), ...fromDays(dayOfIsoWeek(date.year, date.week, parts.weekday)) };
  }
  return { ...date, ...parts };
}

export function dayOf({ year, month, day }: CalendarDate): CalendarDate {
  return compact({ year, month, day });
}

/** The end of a range of times; one before the beginning is on the next day. */
export function turnOver(day: CalendarDate, time: CalendarDate, start: CalendarDate): CalendarDate {
  const isNext = (time.hour ?? 0) < (start.hour ?? 0);
  const moved = isNext ? shiftDate(day, 1, 'day') : day;
  return { ...(moved ?? day), ...time };
}
