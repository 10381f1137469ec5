import type { Anchor } from '../model/anchor';
import { quoteMatches, type QuoteMatch } from './anchoring/quote';

/** Places at which a passage that was not found may be meant, best first, at most this many. UTF-16 units of the text. */
const MOST_CANDIDATES = 5;

/** Characters of a text that are searched: 50 ms a million. */
const SEARCHED = 6_000_000;

/**
 * Where the words of an orphan may stand now, for a person to choose: far less sure than what anchoring takes by itself. Empty when nothing is like it.
 * `searched`: characters of the text that are looked through around the place where it stood.
 */
export function candidatesFor({ quote, position }: Anchor, text: string, searched = SEARCHED): QuoteMatch[] {
  const from = Math.min(position.start, text.length) - searched / 2;
  const start = Math.max(0, Math.min(Math.floor(from), text.length - searched));
  const window = { start, end: Math.min(text.length, start + searched) };
  const strict = quoteMatches(text, quote, window);
  // Its surroundings may be gone: without them every place with its words counts.
  const found = strict.length > 0 ? strict : quoteMatches(text, { ...quote, prefix: '', suffix: '' }, window);
  return found.slice(0, MOST_CANDIDATES);
}
