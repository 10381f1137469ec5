import { storedText, storedTextHash } from '../store/stored-text';
import type { Anchor } from '../model/anchor';
import { findQuote } from './anchoring/quote';
import { reanchor, type FoundSpan } from './anchoring/reanchor';
import { StoredOffsets } from './stored-offsets';

/**
 * Where anchors lie in a text as loaded; `null` for an orphan. `baseOf` gives the stored text with a hash, or `null` when it is not kept any more: then only the
 * quote can be looked for.
 */
export function resolveAnchors(
  anchors: readonly Anchor[],
  text: string,
  baseOf: (textHash: string) => string | null,
): (FoundSpan | null)[] {
  const stored = storedText(text);
  const hash = storedTextHash(text);
  const storedOffsets = StoredOffsets.ofStored(stored);
  const loadedOffsets = StoredOffsets.ofLoaded(text);
  const found: (FoundSpan | null)[] = anchors.map(() => null);
  for (const textHash of new Set(anchors.map((anchor) => anchor.textHash))) {
    const members = [...anchors.keys()].filter((at) => anchors[at]?.textHash === textHash);
    const group = members.flatMap((at) => anchors[at] ?? []);
    const base = textHash === hash ? stored : baseOf(textHash);
    const places =
      base === null ? group.map((anchor) => byQuote(anchor, stored, storedOffsets)) : byBase(group, stored, base);
    members.forEach((at, which) => {
      const place = places[which] ?? null;
      if (place !== null) found[at] = { ...loadedOffsets.toLoaded(storedOffsets.toStored(place)), state: place.state };
    });
  }
  return found;
}

/** Offsets are UTF-16 units of the stored text. */
function byBase(anchors: readonly Anchor[], stored: string, base: string): (FoundSpan | null)[] {
  const offsets = StoredOffsets.ofStored(base);
  const spans = anchors.map(({ position }) => offsets.toLoaded(position));
  return reanchor(base, stored, spans);
}

function byQuote({ position, quote }: Anchor, stored: string, offsets: StoredOffsets): FoundSpan | null {
  const whole = { start: 0, end: stored.length };
  const place = offsets.toLoaded(position);
  const stands = stored.slice(place.start, place.end) === quote.exact;
  if (stands && stored.endsWith(quote.prefix, place.start) && stored.startsWith(quote.suffix, place.end)) {
    return { ...place, state: 'exact' };
  }
  const match = findQuote(stored, quote, whole);
  if (match === null) return null;
  const { start, end } = match;
  return { start, end, state: stored.slice(start, end) === quote.exact ? 'moved' : 'edited' };
}
