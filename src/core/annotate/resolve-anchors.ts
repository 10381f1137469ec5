import type { Anchor } from '../model/anchor';
import { findQuote } from './anchoring/quote';
import { reanchor, type FoundSpan } from './anchoring/reanchor';
import { CountedText } from './counted-text';
import { StoredOffsets } from './stored-offsets';

/** Characters that are searched for quotes whose text is lost, in all: 50 ms a million. */
const MOST_SEARCHED = 100_000_000;

/**
 * Where anchors lie in a text as loaded; `null` for an orphan. `baseOf` gives the stored text with a hash, or `null` when it is not kept any more: then only the
 * quote can be looked for.
 */
export function resolveAnchors(
  anchors: readonly Anchor[],
  text: string | CountedText,
  baseOf: (textHash: string) => string | null,
): (FoundSpan | null)[] {
  const counted = typeof text === 'string' ? new CountedText(text) : text;
  const { stored, hash, loadedOffsets, storedOffsets } = counted;
  const found: (FoundSpan | null)[] = anchors.map(() => null);
  const budget = { left: MOST_SEARCHED };
  for (const [textHash, members] of byHash(anchors)) {
    const group = members.flatMap((at) => anchors[at] ?? []);
    const base = textHash === hash ? stored : baseOf(textHash);
    const places =
      base === null
        ? group.map((anchor) => byQuote(anchor, stored, storedOffsets, budget))
        : byBase(group, stored, base);
    members.forEach((at, which) => {
      const place = places[which] ?? null;
      if (place !== null) found[at] = { ...loadedOffsets.toLoaded(storedOffsets.toStored(place)), state: place.state };
    });
  }
  return found;
}

function byHash(anchors: readonly Anchor[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, { textHash }] of anchors.entries()) {
    const group = groups.get(textHash);
    if (group === undefined) groups.set(textHash, [at]);
    else group.push(at);
  }
  return groups;
}

/** Offsets are UTF-16 units of the stored text. */
function byBase(anchors: readonly Anchor[], stored: string, base: string): (FoundSpan | null)[] {
  const offsets = StoredOffsets.ofStored(base);
  const spans = anchors.map(({ position }) => offsets.toLoaded(position));
  return reanchor(base, stored, spans);
}

function byQuote(
  { position, quote }: Anchor,
  stored: string,
  offsets: StoredOffsets,
  budget: { left: number },
): FoundSpan | null {
  if (quote.exact === '') return null;
  const whole = { start: 0, end: stored.length };
  const place = offsets.toLoaded(position);
  const stands = stored.slice(place.start, place.end) === quote.exact;
  if (stands && stored.endsWith(quote.prefix, place.start) && stored.startsWith(quote.suffix, place.end)) {
    return { ...place, state: 'exact' };
  }
  // Thousands of orphans of an import must not keep a document from opening.
  if ((budget.left -= stored.length) < 0) return null;
  const match = findQuote(stored, quote, whole);
  if (match === null) return null;
  const { start, end } = match;
  return { start, end, state: stored.slice(start, end) === quote.exact ? 'moved' : 'edited' };
}
