import type { CalendarDate } from '../calendar/calendar-date';
import { calendar, express, type Expression } from './expression';
import type { Lexemes } from '../words/lexemes';
import { readYearOf } from './period';
import type { Quantity } from './quantity';

/** `the first nine months of 2023`, `ersten zwei Quartalen 2004`, `last three months of 1999`: the months from one end of a year. Token `first` is the ordinal. */
export function readYearStretch(
  lexemes: Lexemes,
  quantity: Quantity,
  first: number,
  end: 'start' | 'end',
): Expression | undefined {
  const [amount] = quantity.amounts;
  if (amount?.value === undefined || amount.value === null || quantity.amounts.length !== 1) return undefined;
  const perUnit = amount.unit === 'month' ? 1 : amount.unit === 'quarter' ? 3 : 0;
  const months = amount.value * perUnit;
  if (!Number.isInteger(months) || months < 1 || months > 12) return undefined;
  const year = readYearOf(lexemes, quantity.last + 1);
  if (year?.date.year === undefined) return undefined;
  const from: CalendarDate = { ...year.date, month: end === 'start' ? 1 : 13 - months };
  const to: CalendarDate = { ...year.date, month: end === 'start' ? months : 12 };
  return express(
    lexemes,
    first,
    year.last,
    { kind: 'range', from: calendar(from), to: calendar(to) },
    { confidence: 0.9 },
  );
}
