import type { UnitName } from '../../../lang/date-table';
import type { Modifier } from '../../../model/mention';
import { numberLexicon } from '../../numbers/number-words';
import { readNumber } from '../../numbers/read-number';
import { freeBefore } from '../words/edges';
import type { Lexemes } from '../words/lexemes';
import { COMMA, isDash, STOP } from '../words/signs';
import { Mark, Role } from '../words/word';

/** A number of one unit. */
export interface Amount {
  /** `null` when the text gives no number (`several days`). */
  readonly value: number | null;
  readonly unit: UnitName;
}

/** A count of time in the text: `two and a half years`, `1 hour, 5 minutes`, `24-hour`. */
export interface Quantity {
  readonly first: number;
  /** Last token, with the stop of an abbreviated unit. */
  readonly last: number;
  readonly amounts: readonly Amount[];
  /** The lower end of `two to three years`. */
  readonly from?: number;
  /** Nothing but an article counts it: `a year`. */
  readonly article: boolean;
  /** `24-hour`: one thing's property. */
  readonly hyphened: boolean;
  readonly words: boolean;
}

interface Count {
  readonly first: number;
  readonly value: number | null;
  readonly article: boolean;
  readonly ordinal: boolean;
  readonly words: boolean;
}

/** Longest run of tokens looked at for the number before a unit. */
const MOST_TOKENS = 9;

/** The count whose (first) unit is token `at`; looks left no further than `floor`. */
export function readQuantity(lexemes: Lexemes, at: number, floor: number): Quantity | undefined {
  const head = readHead(lexemes, at, floor);
  if (head === undefined) return undefined;
  const { count, hyphened } = head;
  const unit = lexemes.word(at).unit;
  if (unit === '') return undefined;
  const stop = stopped(lexemes, at);
  const quantity: Quantity = {
    first: count.first,
    last: stop,
    amounts: [{ value: count.value, unit }],
    article: count.article,
    hyphened,
    words: count.words,
  };
  const half = hyphened ? undefined : readAndAHalf(lexemes, quantity);
  const extended = half ?? (hyphened ? quantity : extend(lexemes, quantity, unit));
  const lower = readLower(lexemes, count.first, floor);
  return lower === undefined ? extended : { ...extended, first: lower.first, from: lower.value };
}

/** The unit's token, or the stop that shortens it: `3 Min.` */
function stopped(lexemes: Lexemes, at: number): number {
  const abbreviated = lexemes.has(at, Role.abbreviation) && lexemes.width(at) > 1;
  return abbreviated && lexemes.sign(at + 1) === STOP && lexemes.glued(at + 1) ? at + 1 : at;
}

function readHead(lexemes: Lexemes, at: number, floor: number): { count: Count; hyphened: boolean } | undefined {
  let end = at;
  const hyphened =
    isDash(lexemes.sign(at - 1)) &&
    lexemes.glued(at) === lexemes.glued(at - 1) &&
    (lexemes.glued(at) || !lexemes.has(at, Role.plural));
  if (hyphened) end = at - 1;
  for (let fillers = 0; fillers < 2 && !hyphened && lexemes.marked(end - 1, Mark.filler); fillers++) {
    // `twenty-odd years`
    end -= isDash(lexemes.sign(end - 2)) && lexemes.glued(end - 1) ? 2 : 1;
  }
  const count =
    readDoubled(lexemes, end, floor) ?? readCount(lexemes, end, floor) ?? readCountBeforeRelation(lexemes, end, floor);
  if (count === undefined || count.ordinal) return undefined;
  return { count, hyphened };
}

/** `thirty (30) days`, as contracts write it: the words and the figures say the same. */
function readDoubled(lexemes: Lexemes, end: number, floor: number): Count | undefined {
  if (lexemes.sign(end - 1) !== 0x29 || lexemes.sign(end - 3) !== 0x28) return undefined;
  const words = readCount(lexemes, end - 3, floor);
  return words?.value === lexemes.number(end - 2) ? words : undefined;
}

/** `30 vorangegangenen Tagen`, `two previous years`. */
function readCountBeforeRelation(lexemes: Lexemes, end: number, floor: number): Count | undefined {
  if (lexemes.word(end - 1).relation === '' || !lexemes.has(end, Role.plural)) return undefined;
  const count = readCount(lexemes, end - 1, floor);
  return count === undefined || count.article ? undefined : count;
}

/** The number that ends before token `end`. The longest reading wins. */
function readCount(lexemes: Lexemes, end: number, floor: number): Count | undefined {
  const { language } = lexemes.lexicon;
  if (language === null) return undefined;
  const words = numberLexicon(language);
  const lowest = Math.max(floor, lexemes.from, end - MOST_TOKENS);
  if (lexemes.marked(end - 1, Mark.manyOf) && end - 1 >= lowest) {
    return { first: end - 1, value: null, article: false, ordinal: false, words: true };
  }
  let best: Count | undefined;
  for (let at = end - 1; at >= lowest; at--) {
    const digits = lexemes.isDigits(at) || isVulgarFraction(lexemes.sign(at));
    if (!digits && words.word(lexemes.tokens, at) === undefined) {
      if (!joinsNumbers(lexemes, at)) break;
      continue;
    }
    if (lexemes.isDigits(at) && !freeBefore(lexemes, at) && !isDash(lexemes.sign(at - 1))) continue;
    const reading = readNumber(lexemes.tokens, at, language);
    if (reading === null || reading.end !== end) continue;
    const exact = reading.value !== null && (reading.vague !== true || lexemes.traits.pairIsTwo);
    best = {
      first: at,
      value: exact ? Number(reading.value) : null,
      article: reading.article === true,
      ordinal: reading.ordinal === true,
      words: reading.words,
    };
  }
  return best;
}

/** `½`, `¼`, `¾`, `⅓` to `⅞`. */
function isVulgarFraction(sign: number): boolean {
  return (sign >= 0xbc && sign <= 0xbe) || (sign >= 0x2153 && sign <= 0x215e);
}

function joinsNumbers(lexemes: Lexemes, at: number): boolean {
  const sign = lexemes.sign(at);
  return (isDash(sign) || sign === STOP || sign === COMMA || sign === 0x2f || sign === 0x27) && lexemes.glued(at + 1);
}

/** `an hour and a half`. */
function readAndAHalf(lexemes: Lexemes, quantity: Quantity): Quantity | undefined {
  const next = quantity.last + 1;
  const amount = quantity.amounts[0];
  if (amount === undefined || amount.value === null || !lexemes.has(next, Role.and)) return undefined;
  const half = lexemes.has(next + 1, Role.article) ? next + 2 : next + 1;
  if (half === next + 1 || !lexemes.has(half, Role.half) || lexemes.word(half + 1).unit !== '') return undefined;
  return { ...quantity, last: half, amounts: [{ value: amount.value + 0.5, unit: amount.unit }], article: false };
}

/** Larger units come first: `1 hour, 5 minutes and 30 seconds`, `3 Jahre und 6 Monate`. */
function extend(lexemes: Lexemes, quantity: Quantity, unit: UnitName): Quantity {
  let result = quantity;
  let smaller = unit;
  const { language } = lexemes.lexicon;
  for (let more = 0; more < 4 && language !== null; more++) {
    let at = result.last + 1;
    if (lexemes.sign(at) === COMMA) at++;
    if (lexemes.marked(at, Mark.or)) break;
    if (lexemes.has(at, Role.and)) at++;
    const number = lexemes.inside(at) ? readNumber(lexemes.tokens, at, language) : null;
    if (
      number === null ||
      number.value === null ||
      number.ordinal === true ||
      number.vague === true ||
      number.end >= lexemes.to
    )
      break;
    const next = lexemes.word(number.end).unit;
    const rank = next === '' ? -1 : UNIT_ORDER.indexOf(next);
    if (next === '' || rank < 0 || rank >= UNIT_ORDER.indexOf(smaller)) break;
    result = {
      ...result,
      last: stopped(lexemes, number.end),
      amounts: [...result.amounts, { value: Number(number.value), unit: next }],
      article: false,
    };
    smaller = next;
  }
  return result;
}

/** `two to three years`, `2-3 years`, `zwischen zwei und drei Jahren`: the lower number. */
function readLower(lexemes: Lexemes, upper: number, floor: number): { first: number; value: number } | undefined {
  const joint = upper - 1;
  const joined = isDash(lexemes.sign(joint)) || lexemes.has(joint, Role.to);
  const { language } = lexemes.lexicon;
  if (language === null || joint <= floor) return undefined;
  const alternative = lexemes.has(joint, Role.and);
  if (!joined && !alternative) return undefined;
  const count = readCount(lexemes, joint, floor);
  if (count === undefined || count.value === null || count.article || count.ordinal) return undefined;
  if (alternative && !lexemes.has(count.first - 1, Role.between)) return undefined;
  return { first: count.first, value: count.value };
}

const UNIT_ORDER: readonly UnitName[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

interface Iso {
  readonly letter: string;
  readonly factor: number;
  readonly clock: boolean;
}

const ISO: Readonly<Record<UnitName, Iso>> = {
  second: { letter: 'S', factor: 1, clock: true },
  minute: { letter: 'M', factor: 1, clock: true },
  hour: { letter: 'H', factor: 1, clock: true },
  day: { letter: 'D', factor: 1, clock: false },
  businessday: { letter: 'D', factor: 1, clock: false },
  night: { letter: 'D', factor: 1, clock: false },
  weekend: { letter: 'D', factor: 2, clock: false },
  week: { letter: 'W', factor: 1, clock: false },
  fortnight: { letter: 'W', factor: 2, clock: false },
  month: { letter: 'M', factor: 1, clock: false },
  quarter: { letter: 'M', factor: 3, clock: false },
  halfyear: { letter: 'M', factor: 6, clock: false },
  year: { letter: 'Y', factor: 1, clock: false },
  decade: { letter: 'Y', factor: 10, clock: false },
  century: { letter: 'Y', factor: 100, clock: false },
};

/** ISO 8601 duration; `PXD` without a number. Halves of an hour, a day and a year are written in the next smaller unit. */
export function isoDuration(amounts: readonly Amount[]): string {
  let days = '';
  let clock = '';
  for (const amount of amounts) {
    const { value, unit } = finer(amount);
    const iso = ISO[unit];
    const text = value === null ? `X${iso.letter}` : `${decimal(value * iso.factor)}${iso.letter}`;
    if (iso.clock) clock += text;
    else days += text;
  }
  return `P${days}${clock === '' ? '' : `T${clock}`}`;
}

function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Less than one hour, day or year in the unit that counts it whole: half an hour is 30 minutes. */
function finer(amount: Amount): Amount {
  const { value, unit } = amount;
  if (value === null || value >= 1 || value <= 0) return amount;
  if (unit === 'hour' && Number.isInteger(value * 60)) return { value: value * 60, unit: 'minute' };
  if (unit === 'day' && Number.isInteger(value * 24)) return { value: value * 24, unit: 'hour' };
  if (unit === 'year' && Number.isInteger(value * 12)) return { value: value * 12, unit: 'month' };
  return amount;
}

/** The whole quantity as a whole number of one unit, for counting from a date; `undefined` when it has none. */
export function asSteps(amounts: readonly Amount[]): { readonly by: number; readonly unit: UnitName } | undefined {
  const [head, ...tail] = amounts;
  if (head === undefined || head.value === null) return undefined;
  if (tail.length === 0 && Number.isInteger(head.value)) return { by: head.value, unit: head.unit };
  const last = amounts[amounts.length - 1];
  if (last === undefined) return undefined;
  const unit = tail.length > 0 ? last.unit : (SMALLER[head.unit] ?? head.unit);
  const inUnit = STEPS[unit];
  let sum = 0;
  for (const amount of amounts) {
    const step = STEPS[amount.unit];
    if (amount.value === null || step === undefined || inUnit === undefined || step.scale !== inUnit.scale) {
      return { by: Math.round(head.value), unit: head.unit };
    }
    sum += (amount.value * step.size) / inUnit.size;
  }
  return { by: Math.round(sum), unit };
}

const SMALLER: Readonly<Partial<Record<UnitName, UnitName>>> = {
  year: 'month',
  month: 'day',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
  decade: 'year',
  century: 'year',
};

const STEPS: Readonly<Partial<Record<UnitName, { readonly scale: 'seconds' | 'months'; readonly size: number }>>> = {
  second: { scale: 'seconds', size: 1 },
  minute: { scale: 'seconds', size: 60 },
  hour: { scale: 'seconds', size: 3600 },
  day: { scale: 'seconds', size: 86400 },
  week: { scale: 'seconds', size: 604800 },
  month: { scale: 'months', size: 1 },
  quarter: { scale: 'months', size: 3 },
  year: { scale: 'months', size: 12 },
  decade: { scale: 'months', size: 120 },
  century: { scale: 'months', size: 1200 },
};

/** What a word before a number or a date says of it (`about`, `more than`, `bis zu`); the span leaves it out. */
export function modifierBefore(lexemes: Lexemes, at: number): Modifier | undefined {
  const before = at - 1;
  for (const { words, modifier } of lexemes.lexicon.modifierPhrases.get(lexemes.folded(before)) ?? []) {
    if (words.every((word, index) => lexemes.folded(before - words.length + index) === word)) return modifier;
  }
  const word = lexemes.word(before).modifier;
  return word === '' ? undefined : word;
}

/** A currency sign or word stands shortly before. */
export function hasMoney(lexemes: Lexemes, at: number): boolean {
  for (let back = 1; back <= 6; back++) {
    const sign = lexemes.sign(at - back);
    if (sign === 0x24 || sign === 0x20ac || sign === 0xa3 || sign === 0xa5) return true;
    if (lexemes.marked(at - back, Mark.money)) return true;
  }
  return false;
}
