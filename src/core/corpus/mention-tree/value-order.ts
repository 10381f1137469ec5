import type { MentionType, MentionValue } from '../../model/mention';
import { dateOrder } from './date-order';
import { compareText } from './folded';

/** Where a value stands in its branch: compared part by part. Numbers come before text. */
export type ValueOrder = readonly (number | string)[];

/** Seconds of the units of an ISO 8601 duration; months and years of mean length. */
const SECONDS = { Y: 31_556_952, M: 2_629_746, W: 604_800, D: 86_400 } as const;
const DECADES: Readonly<Record<string, number>> = { DE: 10, CE: 100, ML: 1000 };

/**
 * Dates in time, amounts by currency and then size, durations by length. Ranges stand where they begin, those without a beginning where they end; the less exact
 * stands before the more exact. What has no value stands last, by what is written.
 */
export function valueOrder(type: MentionType, value: MentionValue, text: string): ValueOrder {
  const start = value.from ?? value.value ?? value.to;
  const end = value.to ?? value.value ?? '';
  if (start === undefined) return type === 'MONEY' ? [...currencyOrder(value), 2, text] : [9, 0, text];
  const rest = [end.length, end, value.mod ?? '', value.per ?? '', value.unresolved === true ? 1 : 0];
  switch (type) {
    case 'MONEY':
      return [...currencyOrder(value), ...numberOrder(start), ...numberOrder(end), ...rest];
    case 'DATE':
      return [...dateOrder(start), start.length, start, ...rest];
    default:
      return [...durationOrder(start), start, ...rest];
  }
}

/** Amounts whose currency is open come last. */
function currencyOrder({ currency }: MentionValue): ValueOrder {
  return currency === undefined ? [1, ''] : [0, currency];
}

function numberOrder(decimal: string): readonly [group: number, number] {
  const number = Number(decimal);
  return decimal === '' || Number.isNaN(number) ? [1, 0] : [0, number];
}

/** Lengths, then lengths of a number that is left open (days before years), then what recurs without being one: weekdays and days of the year. */
function durationOrder(value: string): readonly [group: number, number, number] {
  if (!value.startsWith('P')) return [2, ...dateOrder(value)];
  let open = false;
  let seconds = 0;
  const [days = '', time = ''] = value.slice(1).split('T');
  for (const [, written = '', unit = ''] of days.matchAll(/(X+|\d+(?:[.,]\d+)?)(DE|CE|ML|[A-Z])/g)) {
    open ||= written.startsWith('X');
    seconds += count(written) * daysUnit(unit);
  }
  for (const [, written = '', unit = ''] of time.matchAll(/(X+|\d+(?:[.,]\d+)?)([HMS])/g)) {
    open ||= written.startsWith('X');
    seconds += count(written) * (unit === 'H' ? 3600 : unit === 'M' ? 60 : 1);
  }
  return [open ? 1 : 0, seconds, 0];
}

function count(written: string): number {
  return written.startsWith('X') ? 1 : Number(written.replace(',', '.'));
}

function daysUnit(unit: string): number {
  if (unit === 'Q') return 3 * SECONDS.M;
  const years = DECADES[unit];
  if (years !== undefined) return years * SECONDS.Y;
  return unit === 'Y' || unit === 'M' || unit === 'W' ? SECONDS[unit] : SECONDS.D;
}

export function compareOrder(a: ValueOrder, b: ValueOrder): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const one = a[at] ?? 0;
    const other = b[at] ?? 0;
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    if (typeof one === 'number') return -1;
    return typeof other === 'number' ? 1 : compareText(one, other);
  }
  return a.length - b.length;
}
