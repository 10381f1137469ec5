import type { Span } from '../../src/core/model/span';
import type { Random } from '../text/random';

const PATTERNS: readonly RegExp[] = [
  /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}/gu, // names
  /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}/gu,
  /\d[\d.,]*/g, // figures
  /\p{L}+/gu, // words
  /[^\s.!?][^.!?\n]{15,}[.!?]/g, // sentences
  /\S[^\n]{60,}/g, // lines and paragraphs
];

/** What a person might have marked in a text: names above all, figures, words, sentences, paragraphs. */
export function markedSpans(text: string, random: Random, count: number): Span[] {
  const pools = PATTERNS.map((pattern) => [...text.matchAll(pattern)]).filter((pool) => pool.length > 0);
  if (pools.length === 0) return [];
  return Array.from({ length: count }, () => {
    const match = random.pick(random.pick(pools));
    return { start: match.index, end: match.index + match[0].length };
  });
}
