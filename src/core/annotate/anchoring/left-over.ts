import type { Span } from '../../model/span';
import type { Alignment } from './align';
import { findQuote, quoteOf, type QuoteMatch } from './quote';
import { wordBehind } from './words';
import { wordsOf } from './place';

/** Characters searched for one text's orphans at most: 50 ms a million. */
const BUDGET = 6_000_000;
/** Characters around a left-over stretch that are searched with it. */
const AROUND = 40;
/** Words of a passage and beside it, of which half must occur among the left-over words. */
const BESIDE = 4;

/**
 * The words of the new text that no old words became. A passage that was not found in its place may stand there, and only there: the rest of the text is taken
 * by other passages, so a name deleted here does not jump to the same name elsewhere.
 */
export class LeftOver {
  readonly #alignment: Alignment;
  #stretches: readonly Span[] | null = null;
  readonly #words = new Set<number>();
  #budget = BUDGET;

  constructor(alignment: Alignment) {
    this.#alignment = alignment;
  }

  find(span: Span): { start: number; end: number; state: 'moved' | 'edited' } | null {
    const { a, b } = this.#alignment;
    if (!this.#mayHold(span)) return null;
    const quote = quoteOf(a.text, span);
    const found: QuoteMatch[] = [];
    for (const stretch of this.#free()) {
      if (stretch.end - stretch.start < 0.7 * quote.exact.length) continue;
      this.#budget -= stretch.end - stretch.start + 2 * AROUND;
      if (this.#budget < 0) return null;
      const window = { start: Math.max(0, stretch.start - AROUND), end: Math.min(b.text.length, stretch.end + AROUND) };
      const match = findQuote(b.text, quote, window);
      if (match !== null && this.#isFree(match)) found.push(match);
    }
    const [best] = found;
    if (found.length !== 1 || best === undefined) return null;
    const same = b.text.slice(best.start, best.end) === quote.exact;
    return { start: best.start, end: best.end, state: same ? 'moved' : 'edited' };
  }

  /** Whether half of the passage's words and their neighbours are among the left-over ones: most orphans are settled by that. */
  #mayHold(span: Span): boolean {
    const { a } = this.#alignment;
    const { first, last } = wordsOf(this.#alignment, span);
    if (last < first || this.#free().length === 0) return false;
    const from = Math.max(0, first - BESIDE);
    const to = Math.min(a.count - 1, Math.min(last, first + 200) + BESIDE);
    let hits = 0;
    for (let at = from; at <= to; at++) if (this.#words.has(a.hash[at] ?? 0)) hits++;
    return 2 * hits >= to - from + 1;
  }

  #isFree({ start, end }: Span): boolean {
    const { b, source } = this.#alignment;
    let free = 0;
    let taken = 0;
    for (let at = wordBehind(b, start); at < b.count && (b.start[at] ?? 0) < end; at++) {
      if ((source[at] ?? -1) < 0) free++;
      else taken++;
    }
    return free > taken;
  }

  #free(): readonly Span[] {
    if (this.#stretches !== null) return this.#stretches;
    const { b, source } = this.#alignment;
    const stretches: Span[] = [];
    for (let from = 0; from < b.count; from++) {
      if ((source[from] ?? -1) >= 0) continue;
      let to = from;
      for (; to < b.count && source[to] === -1; to++) this.#words.add(b.hash[to] ?? 0);
      stretches.push({ start: b.start[from] ?? 0, end: b.end[to - 1] ?? 0 });
      from = to;
    }
    return (this.#stretches = stretches);
  }
}
