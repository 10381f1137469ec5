import { multiply } from '../../detect/numbers/decimal';
import type { NumberValue } from '../../model/claim';
import { isOfNoun, type Phrase } from '../clauses/phrases';
import type { Word } from '../clauses/word';
import { Use } from '../clauses/lexicon';
import { type Sentence } from '../sentence';

/** A number with what it counts. */
export interface Quantity {
  readonly kind: 'amount' | 'percentage' | 'duration' | 'age' | 'measure' | 'count';
  readonly value: NumberValue;
  /** The noun that is counted, in small letters; of measures the dimension's word, when there is one. */
  readonly noun: string | null;
  /** Words before the noun that tell what is counted: `female patients`. */
  readonly modifiers: readonly string[];
  /** Where it stands, in words of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** The quantity in a phrase; `null`: there is none that can be compared. */
export function quantityIn(sentence: Sentence, phrase: Phrase): Quantity | null {
  const { words, concepts } = sentence;
  // `a total of nine seasons`
  if (phrase.of !== undefined && concepts.is('totals', words[phrase.head]?.lower ?? ''))
    return quantityIn(sentence, phrase.of);
  const to = phrase.of === undefined ? phrase.to : Math.min(phrase.to, phrase.of.from);
  for (let at = phrase.from; at < to; at++) {
    const one = words[at];
    if (one === undefined) break;
    if (one.tag === 'value' && isOfNoun(words, at)) return null;
    if (one.tag === 'value') return valueQuantity(sentence, at);
    if (one.tag === 'number') {
      if (one.number === undefined || isFurther(sentence, at) || isOfAdjective(sentence, at, phrase)) return null;
      return numberQuantity(sentence, at, to, one.number);
    }
    if ((one.uses & Use.negativeDeterminer) !== 0 && at === phrase.from) {
      const noun = words[phrase.head];
      if (noun?.tag !== 'noun' || noun === one) return null;
      return { kind: 'count', value: exactly('0', noun.lower), noun: noun.lower, modifiers: [], from: at, to };
    }
  }
  return null;
}

/** `a five star general`: what the number counts is part of an adjective. */
function isOfAdjective({ words }: Sentence, at: number, phrase: Phrase): boolean {
  return (phrase.determiner & Use.indefinite) !== 0 && words[at - 1]?.tag === 'determiner' && words[at]?.text !== '1';
}

/** `eleven more`, `another five`: besides others, of which the number is not told. */
function isFurther({ words, concepts }: Sentence, at: number): boolean {
  return [words[at - 1], words[at + 1]].some((one) => one !== undefined && concepts.is('further', one.lower));
}

/** A number alone, with the bounds before it; `unit`: what it counts. */
export function numberValue(sentence: Sentence, at: number, number: string, unit: string): NumberValue {
  const grain = grainOf(sentence.words[at]?.text ?? '', number);
  return bounded(number, number, unit, undefined, grain, boundsBefore(sentence, at));
}

function exactly(number: string, unit: string): NumberValue {
  return { kind: 'number', from: number, to: number, unit, grain: '1' };
}

function valueQuantity(sentence: Sentence, at: number): Quantity | null {
  const mention = sentence.words[at]?.value;
  if (mention === undefined) return null;
  const place = { noun: null, modifiers: [], from: at, to: at + 1 };
  const bounds = boundsBefore(sentence, at);
  if (mention.type === 'MONEY') {
    const unit = mention.currency;
    const from = mention.from ?? (mention.to === undefined ? mention.value : undefined);
    const to = mention.to ?? (mention.from === undefined ? mention.value : undefined);
    if (unit === undefined || (from === undefined && to === undefined)) return null;
    return {
      kind: 'amount',
      value: bounded(from, to, unit, mention.mod, grainOf(mention.text, mention.value ?? from ?? to ?? '0'), bounds),
      ...place,
    };
  }
  if (mention.type === 'DURATION' || mention.type === 'AGE') {
    const seconds = secondsOf(mention.value ?? '', mention.type === 'AGE');
    if (seconds === null) return null;
    const unit = mention.type === 'AGE' ? 'y' : 's';
    return {
      kind: mention.type === 'AGE' ? 'age' : 'duration',
      value: bounded(seconds.value, seconds.value, unit, mention.mod, seconds.grain, bounds),
      ...place,
    };
  }
  return null;
}

/** Days of months and years on average (Gregorian calendar): exact enough to tell one length from another. */
const SECONDS: Readonly<Record<string, number>> = {
  Y: 31_556_952,
  M: 2_629_746,
  W: 604_800,
  D: 86_400,
  H: 3600,
  MIN: 60,
  S: 1,
};

/** An ISO 8601 duration in seconds (ages: years), with what its smallest part counts. */
function secondsOf(iso: string, years: boolean): { readonly value: string; readonly grain: string } | null {
  const match =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      iso,
    );
  if (match === null) return null;
  const units = ['Y', 'M', 'W', 'D', 'H', 'MIN', 'S'] as const;
  let sum = 0;
  let smallest: number | null = null;
  for (const [index, unit] of units.entries()) {
    const part = match[index + 1];
    if (part === undefined) continue;
    sum += Number(part) * (SECONDS[unit] ?? 0);
    smallest = SECONDS[unit] ?? 1;
  }
  if (smallest === null) return null;
  if (years) return { value: String(Math.floor(sum / (SECONDS['Y'] ?? 1) + 1e-9)), grain: '1' };
  return { value: String(Math.round(sum)), grain: String(smallest) };
}

function numberQuantity(sentence: Sentence, at: number, to: number, number: string): Quantity | null {
  const { words, concepts } = sentence;
  const bounds = boundsBefore(sentence, at);
  const grain = grainOf(words[at]?.text ?? '', number);
  const next = words[at + 1];
  const unitWord = next?.lower ?? '';
  if (next !== undefined && at + 1 <= to) {
    if (concepts.is('percent', unitWord)) {
      return {
        kind: 'percentage',
        value: bounded(number, number, '%', undefined, grain, bounds),
        noun: nounBehind(words, at + 2, to),
        modifiers: [],
        from: at,
        to: at + 2,
      };
    }
    const unit = concepts.unit(unitWord);
    if (unit !== null && next.tag === 'noun') {
      const value = multiply(number, unit.factor);
      const size = multiply(grain, unit.factor);
      const dimension = words[at + 2];
      const isDimension = dimension !== undefined && concepts.dimension(dimension.lower) !== null;
      return {
        kind: 'measure',
        value: bounded(value, value, unit.unit, undefined, size, bounds),
        noun: isDimension ? dimension.lower : null,
        modifiers: [],
        from: at,
        to: isDimension ? at + 3 : at + 2,
      };
    }
  }
  const noun = nounBehind(words, at + 1, to);
  if (noun === null) return null;
  const modifiers = words
    .slice(at + 1, to - 1)
    .filter(({ tag, glued }) => tag === 'adjective' || tag === 'noun' || (tag === 'name' && !glued))
    .map(({ lower }) => lower);
  return {
    kind: 'count',
    value: bounded(number, number, noun, undefined, grain, bounds),
    noun,
    modifiers,
    from: at,
    to,
  };
}

/** The last noun of the stretch. */
function nounBehind(words: readonly Word[], from: number, to: number): string | null {
  for (let at = to - 1; at >= from; at--) if (words[at]?.tag === 'noun') return words[at]?.lower ?? null;
  return null;
}

interface Bounds {
  readonly least: boolean;
  readonly most: boolean;
  readonly about: boolean;
}

const BOUNDS = ['moreThan', 'atLeast', 'lessThan', 'atMost'] as const;

/** `more than`, `at least`, `about` before a number; the longest words decide: `no more than`. */
function boundsBefore({ words, concepts }: Sentence, at: number): Bounds {
  const one = words[at - 1]?.lower ?? '';
  const two = `${words[at - 2]?.lower ?? ''} ${one}`;
  const three = `${words[at - 3]?.lower ?? ''} ${two}`;
  const all = [three, two, one];
  const longest = all.find((said) => BOUNDS.some((list) => concepts.is(list, said))) ?? '';
  const says = (list: (typeof BOUNDS)[number]): boolean => concepts.is(list, longest);
  return {
    least: says('moreThan') || says('atLeast'),
    most: says('lessThan') || says('atMost'),
    about: all.some((said) => concepts.is('about', said)),
  };
}

function bounded(
  from: string | undefined,
  to: string | undefined,
  unit: string,
  mod: string | undefined,
  grain: string,
  { least, most, about }: Bounds,
): NumberValue {
  const open = least || mod === 'EQUAL_OR_MORE' || mod === 'MORE_THAN';
  const capped = most || mod === 'EQUAL_OR_LESS' || mod === 'LESS_THAN';
  return {
    kind: 'number',
    ...(from === undefined || (capped && !open) ? {} : { from }),
    ...(to === undefined || open ? {} : { to }),
    unit,
    ...(about || mod === 'APPROX' ? { approximate: true as const } : {}),
    grain,
  };
}

/** Smaller numbers are counted, not rounded. */
const EXACT = 20;

/** What the last digit that counts stands for: 100000 of `1.2 million`, 100 of `18,400`, 1 of `412`. */
export function grainOf(written: string, value: string): string {
  if (Number(value) <= EXACT && !value.includes('.')) return '1';
  const figures = /\d[\d.,'’ ]*/.exec(written)?.[0] ?? '';
  const [whole = '', fraction = ''] = value.split('.');
  if (fraction !== '') return `0.${'0'.repeat(fraction.length - 1)}1`;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  const digits = figures.replace(/\D/g, '');
  // `2.40 million`: zeros behind the sign of decimals were written on purpose.
  const meant =
    /[.,]\d*0$/.test(figures.trim()) && digits.length < whole.length ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  return `1${'0'.repeat(Math.max(0, Math.min(zeros, whole.length - 1) - meant))}`;
}
