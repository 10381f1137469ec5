import search from 'approx-string-match';
import type { Span } from '../../src/core/model/span';

/** The same offsets in the new text. */
export function byOffsets(_base: string, text: string, spans: readonly Span[]): (Span | null)[] {
  return spans.map(({ start, end }) => (start < text.length ? { start, end: Math.min(end, text.length) } : null));
}

const CONTEXT = 32;

/** The quote with its surroundings, as Hypothesis does it: exact matches, else with up to half of it wrong; the best of 50 quote, 20 prefix, 20 suffix and 2 position. */
export function byQuote(base: string, text: string, spans: readonly Span[]): (Span | null)[] {
  return spans.map(({ start, end }) => {
    const quote = base.slice(start, end);
    const prefix = base.slice(Math.max(0, start - CONTEXT), start);
    const suffix = base.slice(end, end + CONTEXT);
    const matches = find(text, quote, Math.min(256, quote.length / 2));
    let best: { span: Span; score: number } | null = null;
    for (const match of matches) {
      const before = likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
      const behind = likeness(text.slice(match.end, match.end + suffix.length), suffix);
      const near = 1 - Math.abs(match.start - start) / Math.max(1, text.length);
      const score = 50 * (1 - match.errors / quote.length) + 20 * before + 20 * behind + 2 * near;
      if (best === null || score > best.score) best = { span: { start: match.start, end: match.end }, score };
    }
    return best?.span ?? null;
  });
}

function find(text: string, quote: string, errors: number): { start: number; end: number; errors: number }[] {
  const exact = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, quote, errors);
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const [match] = find(text, wanted, wanted.length);
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}
