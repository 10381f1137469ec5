import { WORD } from '../../text/tokens';
import { add, compare, shift } from '../numbers/decimal';
import type { BlockText } from './block-text';
import { currencyAfter, withSuffix, type NearCurrency } from './currency-near';
import { AND, BETWEEN, FUNCTION_WORD, OR } from './lexicon';
import { baseOf, gapBefore, looksLikeYear, readQuantity, scaledBy, signAt, valueOf, type Quantity } from './quantity';

/** The upper end of a range whose lower end was just read. */
export interface RangeEnd {
  readonly high: Quantity;
  /** Currency after the upper end, where it has one. */
  readonly after: NearCurrency | null;
  /** Power of ten that the lower end takes over from the upper: `$5-10 million`. */
  readonly lowPower: number;
  /** Token index after the whole range. */
  readonly end: number;
}

type Joint = 'dash' | 'to' | 'and' | 'or';

/**
 * Reads `-10 million`, `bis 10 Mio. Euro`, `and 5 million euros` (after `between`) behind the quantity `low`, which has `before` or
 * `after` for a currency. Two complete amounts (`$5 million to $10 million`) are no range but two mentions, unless a dash joins them.
 */
export function readRange(
  block: BlockText,
  low: Quantity,
  before: NearCurrency | null,
  after: NearCurrency | null,
): RangeEnd | null {
  const { tokens } = block;
  if (low.article) return null;
  const joint = jointAt(block, low.start, before, after?.end ?? low.end);
  if (joint === null) return null;
  const sign = joint.kind === 'dash' && after !== null ? null : repeatedSign(block, joint.end, before);
  const bare = readQuantity(tokens, sign ?? joint.end, block.language);
  if (bare === null || bare.article || gapBefore(tokens, bare.start) > 1) return null;
  const near = currencyAfter(block, bare.end, bare);
  const high = near === null ? withSuffix(block, bare, before) : scaledBy(bare, near);
  const stated = before !== null || after !== null;
  if (near === null ? !stated || signAt(tokens, high.end) === '%' : stated && !sameMoney(near, before ?? after))
    return null;
  const lowPower = sharesScale(low, high) ? high.power : 0;
  const complete = stated && (sign !== null || near !== null);
  if (complete && joint.kind !== 'dash' && lowPower === 0) return null;
  if (!ascends(scaledBy(low, { power: lowPower, scaleText: '' }), high, joint.kind)) return null;
  if (!stated && looksLikeYear(tokens, low) && !looksLikeYear(tokens, high)) return null;
  if (stated && !complete && joint.kind !== 'dash' && high.power === 0 && !closes(block, high.end)) return null;
  return { high, after: near, lowPower, end: near?.end ?? high.end };
}

function jointAt(
  block: BlockText,
  lowStart: number,
  before: NearCurrency | null,
  at: number,
): { readonly kind: Joint; readonly end: number } | null {
  const { tokens, lexicon } = block;
  if (at >= tokens.length || gapBefore(tokens, at) > 1) return null;
  const sign = signAt(tokens, at);
  if (sign !== '') {
    if (!'-–—‐‑−'.includes(sign) || gapBefore(tokens, at) !== gapBefore(tokens, at + 1)) return null;
    return { kind: 'dash', end: at + 1 };
  }
  if (lexicon === null) return null;
  const to = lexicon.rangeTo.match(tokens, at);
  if (to !== null) return { kind: 'to', end: to.end };
  const start = before?.start ?? lowStart;
  if (block.is(at, AND) && block.is(start - 1, BETWEEN)) return { kind: 'and', end: at + 1 };
  return block.is(at, OR) ? { kind: 'or', end: at + 1 } : null;
}

/** `$5-$10`: the token index after the second sign, when it repeats the first. */
function repeatedSign(block: BlockText, at: number, before: NearCurrency | null): number | null {
  if (before === null) return null;
  const match = block.currency.match(block.tokens, at);
  if (match === null || match.value.basis === 'word') return null;
  const { end } = match;
  return sameUnits(match.value.denominations, before.currency.denominations) && gapBefore(block.tokens, end) <= 1
    ? end
    : null;
}

function sameMoney(near: NearCurrency, other: NearCurrency | null): boolean {
  return other !== null && sameUnits(near.currency.denominations, other.currency.denominations);
}

function sameUnits(
  a: readonly { readonly unit: string; readonly per: number }[],
  b: readonly { readonly unit: string; readonly per: number }[],
): boolean {
  return a.some((one) => b.some((other) => one.unit === other.unit && one.per === other.per));
}

/** The lower end is a small bare number, and less than what stands before the scale of the upper: the scale is meant for both. */
function sharesScale(low: Quantity, high: Quantity): boolean {
  if (low.power > 0 || high.power === 0 || low.figure?.grouped === true) return false;
  return compare(baseOf(low, '.'), baseOf(high, '.')) < 0;
}

function ascends(low: Quantity, high: Quantity, joint: Joint): boolean {
  const from = valueOf(low, '.');
  const to = valueOf(high, '.');
  // `two or three million`: neighbours only, others are alternatives.
  return joint === 'or' ? add(from, shift('1', low.power)) === to : compare(from, to) < 0;
}

function closes(block: BlockText, at: number): boolean {
  const { tokens } = block;
  return at >= tokens.length || tokens.kind[at] !== WORD || block.is(at, FUNCTION_WORD);
}
