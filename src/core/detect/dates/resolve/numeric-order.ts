import { weekdayOf } from '../calendar/calendar';
import { dayNumber, type CalendarDate } from '../calendar/calendar-date';
import type { Expression, Meaning, NumericDate } from '../read/expression';
import { fillFrom } from '../read/join-range';
import { orders, type DateOrder } from '../read/numeric';
import { STOP } from '../words/signs';

/** What the words of a document say about how its region writes dates. */
export interface RegionCues {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

interface Settled {
  readonly order: DateOrder;
  readonly because: string;
  readonly confidence: number;
}

/**
 * Decides for every date in figures which number is the day. Dates with stops put it first; for the others the surest evidence in the
 * document counts: a date that fits one order only, a weekday, a thread that ascends, the dates in words, words of a region, the language.
 */
export function settleOrder(expressions: readonly Expression[], dayFirst: boolean, region: RegionCues): Expression[] {
  const numbers = expressions.flatMap((expression) => numericIn(expression.meaning));
  if (numbers.length === 0) return [...expressions];
  const open = numbers.filter((date) => date.separator !== STOP);
  const settled = byExclusion(open) ??
    byWeekday(open) ??
    byThread(open) ??
    byWords(expressions, region) ?? {
      order: dayFirst ? ('DMY' as const) : ('MDY' as const),
      because: 'language',
      confidence: 0.7,
    };
  return expressions.map((expression) => settle(expression, settled));
}

function numericIn(meaning: Meaning): NumericDate[] {
  switch (meaning.kind) {
    case 'numeric':
      return [meaning.numbers];
    case 'range':
      return [...numericIn(meaning.from), ...numericIn(meaning.to)];
    case 'from-point':
    case 'weekday-near':
      return numericIn(meaning.point);
    default:
      return [];
  }
}

function byExclusion(dates: readonly NumericDate[]): Settled | undefined {
  return majority(
    dates.map((date) => onlyOrder(date)),
    'document-order',
    0.93,
  );
}

function onlyOrder(date: NumericDate): DateOrder | undefined {
  const possible = orders(date);
  return possible.length === 1 ? possible[0] : undefined;
}

function byWeekday(dates: readonly NumericDate[]): Settled | undefined {
  const votes = dates.map((date) => {
    const fitting = orders(date).filter((order) => weekdayFits(date, order));
    return date.rest.weekday !== undefined && fitting.length === 1 ? fitting[0] : undefined;
  });
  return majority(votes, 'weekday', 0.93);
}

function weekdayFits(date: NumericDate, order: DateOrder): boolean {
  const days = dayNumber(calendarOf(date, order));
  return days !== undefined && weekdayOf(days) === date.rest.weekday;
}

/** Three or more dates that only one order puts in sequence. */
function byThread(dates: readonly NumericDate[]): Settled | undefined {
  const full = dates.filter((date) => date.yearWidth === 4);
  if (full.length < 3) return undefined;
  const fitting = (['DMY', 'MDY'] as const).filter((order) =>
    isSorted(full.map((date) => dayNumber(calendarOf(date, order)) ?? 0)),
  );
  const [order] = fitting;
  return fitting.length === 1 && order !== undefined
    ? { order, because: 'ascending-thread', confidence: 0.9 }
    : undefined;
}

function isSorted(values: readonly number[]): boolean {
  const up = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
  const down = values.every((value, index) => index === 0 || value <= (values[index - 1] ?? 0));
  return up || down;
}

function byWords(expressions: readonly Expression[], region: RegionCues): Settled | undefined {
  const written = majority(
    expressions.map((expression) => expression.order),
    'document-order',
    0.85,
  );
  if (written !== undefined) return written;
  if (region.dayFirst > region.monthFirst) return { order: 'DMY', because: 'language', confidence: 0.8 };
  if (region.monthFirst > region.dayFirst) return { order: 'MDY', because: 'language', confidence: 0.8 };
  return undefined;
}

function majority(votes: readonly (DateOrder | undefined)[], because: string, confidence: number): Settled | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const vote of votes) {
    if (vote === 'DMY') dayFirst++;
    else if (vote === 'MDY') monthFirst++;
  }
  if (dayFirst === monthFirst) return undefined;
  return { order: dayFirst > monthFirst ? 'DMY' : 'MDY', because, confidence };
}

function settle(expression: Expression, settled: Settled): Expression {
  const { meaning } = expression;
  switch (meaning.kind) {
    case 'numeric': {
      const choice = choose(meaning.numbers, settled);
      if (choice === undefined) return { ...expression, confidence: 0 };
      return {
        ...expression,
        meaning: { kind: 'calendar', date: calendarOf(meaning.numbers, choice.order) },
        confidence: Math.min(expression.confidence, choice.confidence),
        reasons: [
          ...expression.reasons,
          { code: 'date-order', args: { order: choice.order, because: choice.because } },
        ],
      };
    }
    case 'range': {
      const from = settle({ ...expression, meaning: meaning.from, reasons: [] }, settled);
      const to = settle({ ...expression, meaning: meaning.to, reasons: [] }, settled);
      if (meaning.from.kind !== 'numeric' && meaning.to.kind !== 'numeric') return expression;
      return {
        ...expression,
        meaning: {
          kind: 'range',
          from: fillFrom(from.meaning, to.meaning),
          to: fillFrom(to.meaning, from.meaning, true),
        },
        confidence: Math.min(from.confidence, to.confidence),
        reasons: [...expression.reasons, ...to.reasons],
      };
    }
    case 'from-point':
    case 'weekday-near': {
      if (meaning.point.kind !== 'numeric') return expression;
      const point = settle({ ...expression, meaning: meaning.point }, settled);
      return { ...point, meaning: { ...meaning, point: point.meaning } };
    }
    default:
      return expression;
  }
}

function choose(date: NumericDate, settled: Settled): Settled | undefined {
  const possible = orders(date);
  const [only] = possible;
  if (only === undefined) return undefined;
  if (possible.length === 1) return { order: only, because: 'impossible-otherwise', confidence: 1 };
  if (date.separator === STOP) return { order: 'DMY', because: 'separator', confidence: 1 };
  if (date.rest.weekday !== undefined) {
    const fitting = possible.filter((order) => weekdayFits(date, order));
    const [order] = fitting;
    if (fitting.length === 1 && order !== undefined) return { order, because: 'weekday', confidence: 1 };
  }
  return date.first === date.second ? { ...settled, confidence: 1 } : settled;
}

export function calendarOf(date: NumericDate, order: DateOrder): CalendarDate {
  const [day, month] = order === 'DMY' ? [date.first, date.second] : [date.second, date.first];
  const year = date.year === undefined ? {} : date.yearWidth === 2 ? { shortYear: date.year } : { year: date.year };
  return { ...date.rest, ...year, month, day };
}
