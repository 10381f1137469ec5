/** Days of a year that is counted with months of 31 days: enough to put dates in order. */
const YEAR = 372;
const MONTH = 31;

/** Where the parts of a year begin, in such days. Winter begins before the year does. */
const PARTS: Readonly<Record<string, number>> = {
  H1: 0,
  H2: 6 * MONTH,
  Q1: 0,
  Q2: 3 * MONTH,
  Q3: 6 * MONTH,
  Q4: 9 * MONTH,
  SP: 2 * MONTH,
  SU: 5 * MONTH,
  FA: 8 * MONTH,
  WI: 11 * MONTH,
};

/**
 * A number by which TIMEX3 dates sort in time; what is less exact comes at its beginning (a year before its days). `null` for values without a year, such as
 * `XXXX-07-10` or `PRESENT_REF`.
 */
export function chronologyOf(value: string): number | null {
  const match = /^(BC|FY)?(\d{2,4})X{0,2}(?:-(.+))?$/.exec(value);
  if (match === null) return null;
  const [, era, digits = '', rest = ''] = match;
  const year = Number(digits.padEnd(4, '0'));
  return (era === 'BC' ? -year : year) * YEAR + withinYear(rest);
}

function withinYear(rest: string): number {
  const part = PARTS[rest.slice(0, 2)];
  if (part !== undefined) return part;
  const week = /^W(\d{2})/.exec(rest)?.[1];
  if (week !== undefined) return ((Number(week) - 1) * 7 * YEAR) / 366;
  const match = /^(\d{2})(?:-(\d{2}))?(?:T(\d{2})?(?::(\d{2}))?)?/.exec(rest);
  if (match === null) return 0;
  const [, month = '1', day = '1', hour = '0', minute = '0'] = match;
  return (Number(month) - 1) * MONTH + Number(day) - 1 + (Number(hour) * 60 + Number(minute)) / 1440;
}
