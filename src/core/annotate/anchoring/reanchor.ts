import type { Span } from '../../model/span';
import { alignWords, type Alignment } from './align';
import { isSameText, placeSpan, wordsOf } from './place';
import { LeftOver } from './left-over';
import { isUndecided } from './slides';
import { readWords, wordBehind, type Words } from './words';

/**
 * How a passage was found again. `exact`: the same text at the same position; `moved`: the same text at another one; `edited`: its text changed; `ambiguous`: the
 * text stands in several places and nothing tells which was meant (the likelier is given). White space counts for nothing.
 */
export type PlaceState = 'exact' | 'moved' | 'edited' | 'ambiguous';

export interface FoundSpan extends Span {
  readonly state: PlaceState;
}

/** Words around a span that are aligned for its sake. */
const SURROUNDINGS = 10;

/**
 * Finds spans of an old text again in a new one; `null` for an orphan: the passage is gone, or no place is surely it. Offsets are UTF-16 units of either text as
 * it is; spans may overlap and come in any order. Never throws: a span beyond the old text is cut to it. Linear in the texts but for capped work inside changed
 * stretches that hold spans.
 */
export function reanchor(base: string, text: string, spans: readonly Span[]): (FoundSpan | null)[] {
  const within = spans.map(({ start, end }) => {
    const from = Math.min(Math.max(0, start), base.length);
    return { start: from, end: Math.min(Math.max(from, end), base.length) };
  });
  if (base === text) return within.map((span) => ({ ...span, state: 'exact' }));
  const a = readWords(base);
  const alignment = alignWords(a, readWords(text), neededWords(a, within));
  const leftOver = new LeftOver(alignment);
  const returns = { was: carriageReturns(base), is: carriageReturns(text) };
  return within.map((span) => {
    const place = placeSpan(alignment, span);
    if (place === null) return leftOver.find(span);
    const { start, end } = place;
    return { start, end, state: stateOf(alignment, span, place, returns) };
  });
}

interface Returns {
  readonly was: readonly number[];
  readonly is: readonly number[];
}

function stateOf(alignment: Alignment, span: Span, place: Span, { was, is }: Returns): PlaceState {
  const { first, last } = wordsOf(alignment, span);
  const slide = alignment.slides.get(first);
  if (slide !== undefined && last >= first && isUndecided(slide, first, last + 1)) return 'ambiguous';
  if (!isSameText(alignment, span, place)) return 'edited';
  const stays = span.start - countBelow(was, span.start) === place.start - countBelow(is, place.start);
  return stays ? 'exact' : 'moved';
}

/** Marks the words of the spans and those around them. */
function neededWords(words: Words, spans: readonly Span[]): Uint8Array {
  const change = new Int32Array(words.count + 2);
  for (const { start, end } of spans) {
    const from = Math.max(0, wordBehind(words, start) - SURROUNDINGS);
    const to = Math.min(words.count, wordBehind(words, end) + SURROUNDINGS + 1);
    change[from] = (change[from] ?? 0) + 1;
    change[to] = (change[to] ?? 0) - 1;
  }
  const needed = new Uint8Array(words.count);
  let depth = 0;
  for (let at = 0; at < words.count; at++) {
    depth += change[at] ?? 0;
    if (depth > 0) needed[at] = 1;
  }
  return needed;
}

/** Positions of the CR of every CR LF: positions in stored text do not count them. */
function carriageReturns(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) found.push(at);
  return found;
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
