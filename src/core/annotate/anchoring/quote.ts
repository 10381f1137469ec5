import search from 'approx-string-match';
import type { Quote } from '../../model/anchor';
import type { Span } from '../../model/span';
import { similarity } from './similarity';

/** Characters kept of the text before and behind a passage. */
export const CONTEXT = 32;

export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

export interface QuoteMatch extends Span {
  /** 0 to 1: how well words and surroundings agree. */
  readonly score: number;
}

/** Errors allowed in a quote, as a share of its length. */
const MOST_ERRORS = 0.25;
/** `approx-string-match` costs length × errors: longer quotes are looked for by their beginning. */
const LONGEST_PATTERN = 256;
/** How much of the surroundings of a short quote must be there, and of one that is its own evidence. */
const LEAST_CONTEXT = 0.55;
const OWN_EVIDENCE = 40;
const LEAST_SCORE = 0.7;
/** By so much the best place must be better than the next. */
const MARGIN = 0.08;

/**
 * The one place inside `window` where a quote stands, give or take a quarter of its letters; `null` when no place or several could be meant. Better none than a
 * wrong one: a short quote needs its surroundings as well.
 */
export function findQuote(text: string, quote: Quote, window: Span): QuoteMatch | null {
  const matches = quoteMatches(text, quote, window);
  const [best, next] = matches;
  if (best === undefined || best.score < LEAST_SCORE) return null;
  return next !== undefined && best.score - next.score < MARGIN ? null : best;
}

/** Every place that may be meant, at most eight, best first; of short quotes those with some of their surroundings. */
export function quoteMatches(text: string, quote: Quote, window: Span): QuoteMatch[] {
  const pattern = quote.exact.slice(0, LONGEST_PATTERN);
  if (pattern.trim() === '') return [];
  const errors = Math.floor(Math.min(pattern.length * MOST_ERRORS, 64));
  const found = search(text.slice(window.start, window.end), pattern, errors);
  const rest = quote.exact.length - pattern.length;
  const matches = found.flatMap((match) => {
    const start = window.start + match.start;
    const end = Math.min(text.length, window.start + match.end + rest);
    const alike = 1 - match.errors / pattern.length;
    const context = contextOf(text, quote, start, end);
    if (quote.exact.length < OWN_EVIDENCE && context < LEAST_CONTEXT) return [];
    return [{ start, end, score: (5 * alike + 4 * context) / 9 }];
  });
  return apart(matches.sort((x, y) => y.score - x.score || x.start - y.start));
}

/** 0 to 1: how much of what stood around the quote stands around this place. The better side counts twice. */
function contextOf(text: string, quote: Quote, start: number, end: number): number {
  const sides = [
    { was: quote.prefix, is: text.slice(Math.max(0, start - quote.prefix.length), start) },
    { was: quote.suffix, is: text.slice(end, end + quote.suffix.length) },
  ].filter(({ was }) => was.trim() !== '');
  const scores = sides.map(({ was, is }) => similarity(plain(was), plain(is))).sort((x, y) => y - x);
  const [best, other] = scores;
  if (best === undefined) return 1;
  return other === undefined ? best : (2 * best + other) / 3;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Of matches that overlap, only the best. */
function apart(matches: readonly QuoteMatch[]): QuoteMatch[] {
  const kept: QuoteMatch[] = [];
  for (const match of matches) {
    if (kept.length < 8 && kept.every((other) => match.end <= other.start || other.end <= match.start))
      kept.push(match);
  }
  return kept;
}
