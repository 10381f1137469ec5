/** Days of a year that is counted with months of 31 days: enough to put dates in order. */
const YEAR = 372;
const MONTH = 31;

/** Where the parts of a year begin, in such days. */
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
/** Where the parts of a day begin, in hours. */
const HOURS: Readonly<Record<string, number>> = { MO: 6, DT: 8, MI: 12, AF: 13, EV: 18, NI: 21 };
const REFERENCES: readonly string[] = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'];

/**
 * Where a TIMEX3 value belongs among others: a group, and a number in it. First what has a year (decades and centuries where they begin), then days and months
 * of any year, weekdays, parts of a year, times of any day, `PAST_REF` and its like, and what else there is.
 */
export function dateOrder(value: string): readonly [group: number, number] {
  const dated = /^(BC|FY|-)?(\d{1,4})(X{0,3})(?:-(.+)|(T.+))?$/.exec(value);
  if (dated !== null) {
    const [, era, digits = '', open = '', rest = '', time = ''] = dated;
    // A century may be written with two digits alone, a decade with three.
    const year = Number(
      open === '' && digits.length <= 3 && era === undefined ? digits.padEnd(4, '0') : digits + open.replace(/X/g, '0'),
    );
    return [0, (era === 'BC' || era === '-' ? -year : year) * YEAR + withinYear(rest) + hoursOf(time) / 24];
  }
  const any = /^XXXX-(\d\d.*)$/.exec(value)?.[1];
  if (any !== undefined) return [1, withinYear(any)];
  const weekday = /^XXXX-W(?:XX|\d\d)-(\d)(T.+)?$/.exec(value);
  if (weekday !== null) return [2, Number(weekday[1]) + hoursOf(weekday[2] ?? '') / 24];
  const part = PARTS[value.replace(/^XXXX-/, '')];
  if (part !== undefined) return [3, part];
  const time = /(?:^|X)(T.+)$/.exec(value)?.[1];
  if (time !== undefined) return [4, hoursOf(time)];
  const reference = REFERENCES.indexOf(value);
  return reference < 0 ? [6, 0] : [5, reference];
}

/** `rest`: what stands behind the year, `05-24T13:52`. */
function withinYear(rest: string): number {
  const part = PARTS[rest.slice(0, 2)];
  if (part !== undefined) return part;
  const week = /^W(\d\d)(?:-(\d|WE))?/.exec(rest);
  if (week !== null) {
    const day = week[2] === undefined ? 0 : week[2] === 'WE' ? 5 : Number(week[2]) - 1;
    return (((Number(week[1]) - 1) * 7 + day) * YEAR) / 366;
  }
  const match = /^(\d\d)(?:-(\d\d))?(?:-?XX)?(T.+)?/.exec(rest);
  if (match === null) return 0;
  const [, month = '1', day = '1', time = ''] = match;
  return (Number(month) - 1) * MONTH + Number(day) - 1 + hoursOf(time) / 24;
}

/** `T13:52:07Z`, `TMO`, or nothing. */
function hoursOf(time: string): number {
  const part = HOURS[time.slice(1, 3)];
  if (part !== undefined) return part;
  const match = /^T(\d\d)(?::(\d\d))?(?::(\d\d))?/.exec(time);
  if (match === null) return 0;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600;
}
