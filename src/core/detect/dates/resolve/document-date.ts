import type { DocumentDate, ReadDocument } from '../../../model/document';
import { dayNumber, parseTimex, timexOf, without, type CalendarDate } from '../calendar/calendar-date';
import type { Expression } from '../read/expression';
import { fullYear } from '../calendar/two-digits';
import { zoneOffset } from '../calendar/zones';

export interface OwnDate {
  readonly stated: DocumentDate;
  readonly date: CalendarDate;
}

/**
 * The date the document gives itself: what the caller knows, else the first complete date in the places where documents state it, else
 * the first month there. `null` when it states none: never a guess, never the clock. `expressions` are sorted and their order is settled.
 */
export function readDocumentDate(document: ReadDocument, expressions: readonly Expression[]): OwnDate | null {
  if (document.givenDate !== undefined) {
    const date = parseTimex(document.givenDate);
    if (date !== undefined) return { stated: { value: valueOf(date), basis: 'given' }, date };
  }
  let month: OwnDate | null = null;
  for (const line of document.dateLines) {
    for (const expression of within(expressions, line.start, line.end)) {
      const date = completeDate(expression);
      if (date === undefined) continue;
      const own: OwnDate = { stated: { value: valueOf(date), basis: line.basis }, date };
      if (date.day !== undefined) return own;
      month ??= own;
    }
  }
  return month;
}

function valueOf(date: CalendarDate): string {
  return timexOf(date, date.zone === undefined ? '' : zoneOffset(date.zone, dayNumber(date)));
}

function completeDate(expression: Expression): CalendarDate | undefined {
  if (expression.meaning.kind !== 'calendar' || expression.type !== 'DATE') return undefined;
  const { shortYear } = expression.meaning.date;
  const date = without(expression.meaning.date, 'weekday', 'shortYear');
  if (date.month === undefined || date.bc === true) return undefined;
  if (date.year !== undefined) return date;
  return shortYear === undefined ? undefined : { ...date, year: fullYear(shortYear, undefined) };
}

/** The expressions that reach into a stretch, found by halving. */
function within(expressions: readonly Expression[], start: number, end: number): Expression[] {
  let low = 0;
  let high = expressions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((expressions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const inside: Expression[] = [];
  for (let index = low; index < expressions.length; index++) {
    const expression = expressions[index];
    if (expression === undefined || expression.start >= end) break;
    inside.push(expression);
  }
  return inside;
}
