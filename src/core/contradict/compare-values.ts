import { comparePlaces } from './compare-places';
import { remember } from '../detect/names/known/remember';
import { conceptsOf } from '../claims/concepts';
import type { ClaimValue, NumberValue } from '../model/claim';
import { foldName } from '../detect/names/fold-name';

/** `same`: both can hold as they stand. `close`: they differ no more than rounding or wording explains. `unlike`: they cannot be compared. */
export type Likeness = 'same' | 'close' | 'different' | 'unlike';

/** Whether two values of one attribute can both hold. */
export function compareValues(a: ClaimValue, b: ClaimValue): Likeness {
  if (a.kind === 'number' && b.kind === 'number') return compareNumbers(a, b);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b);
  if (a.kind === 'name' && b.kind === 'name') return compareNames(a, b);
  if (a.kind === 'text' && b.kind === 'text') return compareStems(a.stems, b.stems);
  // States of one attribute differ in polarity alone: `charged` and `acquitted` are steps of one.
  if (a.kind === 'status' && b.kind === 'status') return 'same';
  if (a.kind === 'truth' && b.kind === 'truth') return 'same';
  if (a.kind === 'order' && b.kind === 'order') {
    if (shared(a.stems, b.stems) < Math.max(1, Math.min(a.stems.length, b.stems.length))) return 'unlike';
    return a.relation === b.relation ? 'same' : 'different';
  }
  return 'unlike';
}

/** Currencies and measures; what is counted stands in the attribute, in whatever words. */
const UNIT = /^(?:[A-Z]{3}|%|s|y|m|m2|kg|deg|l)$/;

/** Names and dates of which the reading is kept: claims of a key are compared each with each. */
const REMEMBERED = 10_000;

/** How far `about` reaches, as a share of the number. */
const ABOUT = 0.1;

function compareNumbers(a: NumberValue, b: NumberValue): Likeness {
  if (a.unit !== b.unit && (UNIT.test(a.unit) || UNIT.test(b.unit))) return 'unlike';
  const one = intervalOf(a);
  const two = intervalOf(b);
  if (one.from <= two.to && two.from <= one.to) return 'same';
  // Rounding: the coarser number stands for all that it would be rounded from.
  const coarse = Math.max(Number(a.grain), Number(b.grain)) / 2;
  const about = a.approximate === true || b.approximate === true;
  const size = Math.max(Math.abs(finite(one)), Math.abs(finite(two)));
  const reach = Math.max(coarse, about ? size * ABOUT : 0);
  const gap = Math.max(one.from - two.to, two.from - one.to);
  return gap <= reach ? 'close' : 'different';
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

function intervalOf({ from, to }: NumberValue): Interval {
  return { from: from === undefined ? -Infinity : Number(from), to: to === undefined ? Infinity : Number(to) };
}

function finite({ from, to }: Interval): number {
  return Number.isFinite(from) ? from : Number.isFinite(to) ? to : 0;
}

type DateValue = Extract<ClaimValue, { readonly kind: 'date' }>;

/** At the granularity both have: `1843` holds `1843-10-04`; a day without a year only speaks of days without one. */
function compareDates(a: DateValue, b: DateValue): Likeness {
  const one = rangeOf(a);
  const two = rangeOf(b);
  if (one === null || two === null) return 'unlike';
  const yearless = one.from.startsWith('XXXX') || two.from.startsWith('XXXX');
  if (yearless) {
    const [x, y] = [one.from.slice(5), two.from.slice(5)];
    if (x === '' || y === '') return 'unlike';
    const length = Math.min(x.length, y.length);
    return x.slice(0, length) === y.slice(0, length) ? 'same' : 'different';
  }
  // An hour that a text gives without a day is read as one of the day the text was written.
  const [hour, other] = [one.from.slice(10), two.from.slice(10)];
  if (hour !== '' && hour === other) return 'same';
  return overlap(one, two) ? 'same' : 'different';
}

const PLAIN = /^(?:XXXX|\d{2,4})(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/;
const isPlain = remember((timex) => PLAIN.test(timex), REMEMBERED);

interface DateRange {
  readonly from: string;
  readonly to: string;
}

function rangeOf({ value, from, to }: DateValue): DateRange | null {
  const begin = withoutSeason(value ?? from ?? to);
  const end = withoutSeason(value ?? to ?? from);
  if (begin === undefined || end === undefined) return null;
  return isPlain(begin) && isPlain(end) ? { from: begin, to: end } : null;
}

/** Seasons and the like reach over parts of years: only the year can be told apart. */
function withoutSeason(timex: string | undefined): string | undefined {
  return timex?.replace(/-(?:SP|SU|FA|AU|WI|Q[1-4]|H[12])$/, '');
}

function overlap(a: DateRange, b: DateRange): boolean {
  return atMost(a.from, b.to) && atMost(b.from, a.to);
}

/** Whether date `a` may begin before `b` ends: compared as far as both say. */
function atMost(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}

type NamedValue = Extract<ClaimValue, { readonly kind: 'name' }>;

function compareNames(a: NamedValue, b: NamedValue): Likeness {
  if (a.entity !== null && a.entity === b.entity) return 'same';
  const one = words(a.name.text);
  const two = words(b.name.text);
  const common = one.filter((word) => two.includes(word)).length;
  if (common > 0 && common === Math.min(one.length, two.length)) return 'same';
  if (common > 0) return 'close';
  if (a.place !== undefined && b.place !== undefined)
    return comparePlaces(a.place, b.place) === 'same' ? 'same' : 'different';
  // A description may be of the very one that a name is of.
  const bothNames = a.entity !== null && b.entity !== null;
  return bothNames || (isCapital(a.name.text) && isCapital(b.name.text)) ? 'different' : 'unlike';
}

const words = remember(
  (text): readonly string[] =>
    foldName(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !isKindWord(word)),
  REMEMBERED,
);

/** `Firma`, `company`: says what a name is of, not which; `Professor`, `Dr`: how people are addressed. */
function isKindWord(word: string): boolean {
  if (ADDRESS.test(word)) return true;
  return conceptsOf('en').is('selfNouns', word) || conceptsOf('de').is('selfNouns', word);
}

const ADDRESS =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|professorin|doctor|sir|dame|lord|lady|reverend|rev|captain|councillor|herr|herrn|frau|pfarrer|pfarrerin)$/;

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Two wordings of one name share half of their words. */
function compareStems(a: readonly string[], b: readonly string[]): Likeness {
  const common = shared(a, b);
  if (common === a.length && common === b.length) return 'same';
  return common * 2 >= Math.min(a.length, b.length) ? 'close' : 'different';
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((one) => b.includes(one)).length;
}
