import type { ForeignPassage, ForeignSelector } from '../../model/exchange';
import type { Span } from '../../model/span';
import { findQuote } from '../anchoring/quote';
import type { CountedText } from '../counted-text';
import { ForeignOffsets } from './foreign-offsets';
import { GramIndex } from './gram-index';

/** How a passage was found: where it was said to be; elsewhere with the same words; with other words; in several places that were all meant. */
export type PlacementState = 'exact' | 'moved' | 'edited' | 'several';

export interface Placement {
  readonly state: PlacementState;
  /** UTF-16 units of the text as loaded, sorted; several only for `several`. */
  readonly spans: readonly Span[];
}

/** A quote without a position means every place where it stands; beyond so many nobody meant that. */
const MOST_PLACES = 100;
/** Places looked at for all passages of a text, in all: some seconds. */
const MOST_LOOKED_AT = 400_000_000;
/** Characters that are searched for words like those of a quote, in all (50 ms a million), and around a place that is known. */
const MOST_SEARCHED = 20_000_000;
const AROUND = 20_000;
const DEEPEST = 20;
/** Letters of the pieces by which words, and words with their surroundings, are looked up. */
const SHORT_PIECE = 4;
const LONG_PIECE = 16;

type QuoteSelector = Extract<ForeignSelector, { readonly kind: 'quote' }>;
type Exact = Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/**
 * Finds passages that other programs tell of in one text. A quote is believed before a position: a position whose words are others was counted on another text. Rather none than a
 * wrong one. Never throws; costs a lookup a passage, and a bounded search for those that are not where they were.
 */
export class PassagePlacer {
  readonly #text: CountedText;
  readonly #offsets: ForeignOffsets;
  /** Of short pieces for words, of long ones for words with their surroundings. */
  #words: GramIndex | null = null;
  #lines: GramIndex | null = null;
  #looked = 0;
  #searched = 0;
  /** By how much the passage before this one had moved: its neighbours have moved as far. */
  #shift = 0;

  constructor(text: CountedText) {
    this.#text = text;
    this.#offsets = new ForeignOffsets(text);
  }

  place(passage: ForeignPassage): Placement | null {
    const found = this.#placeStored(passage, 0);
    if (found === null) return null;
    const spans = found.spans.filter(({ start, end }) => end > start).map((span) => this.#offsets.loaded(span));
    return spans.length === 0 ? null : { state: found.state, spans };
  }

  /** Spans here and below: UTF-16 units of the stored text. */
  #placeStored(passage: ForeignPassage, depth: number): Placement | null {
    if (depth > DEEPEST) return null;
    const places: Span[] = [];
    const quotes: { readonly quote: Exact; readonly window: Span }[] = [];
    for (const selector of passage) {
      const window = this.#window(selector.within, depth);
      if (window === null) continue;
      if (selector.kind === 'quote') quotes.push({ quote: stored(selector), window });
      else places.push(...this.#spansOf(selector, window, depth));
    }
    const [first] = quotes;
    if (first === undefined) {
      const [place] = places;
      return place === undefined ? null : { state: 'exact', spans: [place] };
    }
    const isCounted = passage.some(({ kind }) => kind !== 'quote');
    const found = this.#withQuote(first.quote, first.window, places);
    // Only a quote by itself means every place where it stands.
    return found?.state === 'several' && isCounted ? null : found;
  }

  /** The passage that a selector is about a part of; `null` when that is nowhere. */
  #window(within: ForeignPassage | undefined, depth: number): Span | null {
    if (within === undefined) return { start: 0, end: this.#text.stored.length };
    return this.#placeStored(within, depth + 1)?.spans[0] ?? null;
  }

  #spansOf(selector: Exclude<ForeignSelector, QuoteSelector>, window: Span, depth: number): Span[] {
    if (selector.kind === 'position') return this.#offsets.stored(selector, window);
    const start = this.#placeStored(selector.from, depth + 1)?.spans[0]?.start;
    const end = this.#placeStored(selector.to, depth + 1)?.spans[0]?.start;
    return start === undefined || end === undefined || end < start ? [] : [{ start, end }];
  }

  #withQuote(quote: Exact, window: Span, places: readonly Span[]): Placement | null {
    const standing = places.find((place) => this.#says(place, quote.exact));
    if (standing !== undefined) {
      this.#shift = 0;
      return { state: 'exact', spans: [standing] };
    }
    const [expected] = places;
    if (expected === undefined) return this.#everywhere(quote, window);
    const slid = { start: expected.start + this.#shift, end: expected.start + this.#shift + quote.exact.length };
    const isBeside = this.#shift !== 0 && this.#says(slid, quote.exact) && this.#hasContext(slid, quote);
    const found = isBeside ? slid : this.#nearest(quote, window, expected);
    if (found !== null) {
      this.#shift = found.start - expected.start;
      return { state: 'moved', spans: [found] };
    }
    const around = {
      start: Math.max(window.start, expected.start - AROUND),
      end: Math.min(window.end, expected.end + AROUND),
    };
    return this.#alike(quote, around);
  }

  /** Of the places with the same words the one with the same surroundings; without such, the only one. */
  #nearest(quote: Exact, window: Span, { start: expected }: Span): Span | null {
    const whole = this.#withSurroundings(quote, window);
    const all = whole.length > 0 ? whole : this.#occurrences(quote.exact, window);
    const alike = all.filter((place) => this.#hasContext(place, quote));
    const [only] = all;
    if (alike.length === 0) return all.length === 1 && only !== undefined && this.#isTelling(quote) ? only : null;
    if (quote.prefix === '' && quote.suffix === '' && alike.length > 1) return null;
    return alike.reduce((best, place) =>
      Math.abs(place.start - expected) < Math.abs(best.start - expected) ? place : best,
    );
  }

  /** A word alone proves nothing when what stood around it is gone. */
  #isTelling({ exact, prefix, suffix }: Exact): boolean {
    return (prefix === '' && suffix === '') || exact.length >= 16;
  }

  #everywhere(quote: Exact, window: Span): Placement | null {
    const whole = this.#withSurroundings(quote, window);
    const all =
      whole.length > 0
        ? whole
        : this.#occurrences(quote.exact, window).filter((place) => this.#hasContext(place, quote));
    if (all.length === 0) return this.#alike(quote, window);
    if (all.length > MOST_PLACES) return null;
    return { state: all.length === 1 ? 'exact' : 'several', spans: apart(all) };
  }

  #alike(quote: Exact, window: Span): Placement | null {
    this.#searched += window.end - window.start;
    if (this.#searched > MOST_SEARCHED) return null;
    const match = findQuote(this.#text.stored, quote, window);
    if (match === null) return null;
    const place = { start: match.start, end: match.end };
    return { state: this.#says(place, quote.exact) ? 'exact' : 'edited', spans: [place] };
  }

  /** Where a quote stands with its surroundings, letter by letter: few places of a long text have to be looked at. */
  #withSurroundings({ exact, prefix, suffix }: Exact, window: Span): Span[] {
    const all = prefix + exact + suffix;
    if (all.length < LONG_PIECE || all === exact) return [];
    this.#lines ??= new GramIndex(this.#text.stored, LONG_PIECE);
    return this.#lines
      .find(all, 2 * MOST_PLACES, this.#spend)
      .map((at) => ({ start: at + prefix.length, end: at + prefix.length + exact.length }))
      .filter(({ start, end }) => start >= window.start && end <= window.end);
  }

  readonly #spend = (places: number): boolean => (this.#looked += places) <= MOST_LOOKED_AT;

  #occurrences(words: string, window: Span): Span[] {
    this.#words ??= new GramIndex(this.#text.stored, SHORT_PIECE);
    return this.#words
      .find(words, 4 * MOST_PLACES, this.#spend)
      .map((start) => ({ start, end: start + words.length }))
      .filter(({ start, end }) => start >= window.start && end <= window.end);
  }

  /** White space counts for nothing: other programs join lines. */
  #says({ start, end }: Span, words: string): boolean {
    if (start < 0 || end > this.#text.stored.length) return false;
    const here = this.#text.stored.slice(start, end);
    return here === words || (words.trim() !== '' && squeezed(here) === squeezed(words));
  }

  #hasContext({ start, end }: Span, { prefix, suffix }: Exact): boolean {
    const { stored: text } = this.#text;
    if (text.endsWith(prefix, start) && text.startsWith(suffix, end)) return true;
    const before = squeezed(text.slice(Math.max(0, start - 2 * prefix.length), start));
    const behind = squeezed(text.slice(end, end + 2 * suffix.length));
    return before.endsWith(squeezed(prefix)) && behind.startsWith(squeezed(suffix));
  }
}

function stored({ exact, prefix, suffix }: QuoteSelector): Exact {
  const lines = (text: string): string => (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text);
  return { exact: lines(exact), prefix: lines(prefix), suffix: lines(suffix) };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Of places that overlap the first. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
