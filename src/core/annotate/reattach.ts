import type { Anchor } from '../model/anchor';
import { quoteMatches, type QuoteMatch } from './anchoring/quote';

/** Places at which a passage that was not found may be meant, best first, at most this many. UTF-16 units of the text. */
const MOST_CANDIDATES = 5;

/** Characters of a text that are searched: 50 ms a million. */
const SEARCHED = 6_000_000;

/** Where the words of an orphan may stand now, for a person to choose: far less sure than what anchoring takes by itself. Empty when nothing is like it. */
export function candidatesFor({ quote, position }: Anchor, text: string): QuoteMatch[] {
  const start = text.length <= SEARCHED ? 0 : Math.max(0, Math.min(position.start, text.length) - SEARCHED / 2);
  const window = { start, end: Math.min(text.length, start + SEARCHED) };
  const strict = quoteMatches(text, quote, window);
  // Its surroundings may be gone: without them every place with its words counts.
  const found = strict.length > 0 ? strict : quoteMatches(text, { ...quote, prefix: '', suffix: '' }, window);
  return found.slice(0, MOST_CANDIDATES);
}
