import { quantityIn } from './numbers';
import type { Phrase } from '../clauses/phrases';
import type { Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

/** A total followed by its parts: `27 died: 12 in A, 6 in B and 4 in C`, `18,400 patients: 9,100 women, 7,200 men…`, `4.9 million (1.2 million, 2.3 million and 0.4 million)`. */
export const sums: Frame = (sentence) => {
  const { words } = sentence;
  // `16:9` is a ratio.
  const at = words.findIndex(
    ({ tag, lower }, index) => (lower === ':' && words[index + 1]?.glued !== true) || tag === 'open',
  );
  if (at < 1) return [];
  const total = lastQuantity(sentence, 0, at);
  if (total === null) return [];
  const end =
    words[at]?.tag === 'open' ? words.findIndex(({ tag }, index) => index > at && tag === 'close') : words.length;
  const parts = partsIn(sentence, at + 1, end < 0 ? words.length : end, total.unit);
  // What is as large as the whole is no part of it: `635 tons (625 long, 700 short tons)`.
  if (parts === null || parts.length < 2 || parts.some((part) => Number(part) >= Number(total.value))) return [];
  const clause = sentence.clauses.find((one) => one.verb.from < at);
  const claim: FrameClaim = {
    attribute: 'sum',
    kind: 'sum',
    subject: clause?.subject ?? 'document',
    value: { kind: 'sum', total: total.value, parts, unit: total.unit },
    ...(clause === undefined ? {} : { clause }),
    from: 0,
    to: words.length,
    confidence: 0.8,
    frame: 'sum',
  };
  return [claim];
};

interface Part {
  readonly value: string;
  readonly unit: string;
  readonly at: number;
}

function lastQuantity(sentence: Sentence, from: number, to: number): Part | null {
  for (let at = to - 1; at >= from; at--) {
    const part = partAt(sentence, at, to);
    if (part !== null) return part;
  }
  return null;
}

/** An amount of money or a plain count; unit of counts is `` whatever is counted. */
function partAt(sentence: Sentence, at: number, to: number): Part | null {
  const one = sentence.words[at];
  if (one?.tag === 'value' && one.value?.type === 'MONEY') {
    const phrase: Phrase = { from: at, to: at + 1, head: at, kind: 'value', determiner: 0 };
    const quantity = quantityIn(sentence, phrase);
    const value = quantity?.value.from;
    return quantity === null || value === undefined || value !== quantity.value.to
      ? null
      : { value, unit: quantity.value.unit, at };
  }
  if (one?.tag !== 'number' || one.number === undefined || one.number.includes('.') || at >= to) return null;
  const next = sentence.words[at + 1];
  if (
    next !== undefined &&
    (sentence.concepts.unit(next.lower) !== null || sentence.concepts.is('percent', next.lower))
  )
    return null;
  return { value: one.number, unit: '', at };
}

/** A list of quantities and nothing else that counts: at least one comma or `and` between each two. */
function partsIn(sentence: Sentence, from: number, to: number, unit: string): string[] | null {
  const { words } = sentence;
  const parts: Part[] = [];
  for (let at = from; at < to; at++) {
    const tag = words[at]?.tag;
    if (tag === 'stop') break;
    if (words[at]?.lower === 'or' || words[at]?.lower === 'oder') return null;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'relative') return null;
    const part = partAt(sentence, at, to);
    if (part === null) {
      if (tag === 'number' || tag === 'value') return null;
      continue;
    }
    if (part.unit !== unit && !(unit !== '' && part.unit === '')) return null;
    const before = parts.at(-1);
    if (
      before !== undefined &&
      !words
        .slice(before.at + 1, at)
        .some((one) => one.tag === 'comma' || one.tag === 'coordinator' || one.tag === 'colon')
    )
      return null;
    parts.push(part);
  }
  return parts.map(({ value }) => value);
}
