import { keepLongest } from '../detect/keep-longest';
import type { Mention } from '../model/mention';
import { coveringSpan } from '../model/span';

/**
 * All mentions of a document: its names, and its dates and amounts; each list sorted and flat. Flat: the longest wins, of equally long ones
 * the surer. Sorted by start. Only mentions that overlap are compared.
 */
export function mentionsOf(names: readonly Mention[], values: readonly Mention[]): readonly Mention[] {
  if (values.length === 0) return names;
  if (names.length === 0) return values;
  const all: Mention[] = [];
  let flat = true;
  let end = 0;
  for (let name = 0, value = 0; name < names.length || value < values.length;) {
    const takesName = startOf(names[name]) <= startOf(values[value]);
    const mention = takesName ? names[name++] : values[value++];
    if (mention === undefined) break;
    if (startOf(mention) < end) flat = false;
    end = Math.max(end, mention.fragments.at(-1)?.end ?? 0);
    all.push(mention);
  }
  return flat ? all : withoutOverlaps(all);
}

function startOf(mention: Mention | undefined): number {
  return mention === undefined ? Infinity : (mention.fragments[0]?.start ?? 0);
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const placed = mentions.map((mention) => {
    const { start, end } = coveringSpan(mention.fragments);
    return { start, end, confidence: mention.confidence, mention };
  });
  return keepLongest(placed).map(({ mention }) => mention);
}

/** Whether no name overlaps a value: then all names are among the mentions. `places`: start and end of each value in turn; sorted, as the names are. */
export function standApart(names: readonly Mention[], places: readonly number[]): boolean {
  let at = 0;
  for (const { fragments } of names) {
    const { start, end } = coveringSpan(fragments);
    while (at < places.length && (places[at + 1] ?? 0) <= start) at += 2;
    if ((places[at] ?? Infinity) < end) return false;
  }
  return true;
}
