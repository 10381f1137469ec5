import { DEFAULT_MIN_CONFIDENCE } from '../model/mention';
import type { Span } from '../model/span';

/** Something found at a place, of whatever kind. */
interface Found extends Span {
  readonly confidence: number;
}

/**
 * Of overlapping mentions one that is shown stays before one that is not, then the longest; of equally long ones the surer,
 * then the earlier. Sorted by start. Only mentions that overlap each other, directly or through others, are compared:
 * the cost stays linear in a text full of them.
 */
export function keepLongest<Kind extends Found>(mentions: readonly Kind[]): Kind[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Kind[] = [];
  let group: Kind[] = [];
  let end = 0;
  for (const mention of sorted) {
    if (mention.start >= end && group.length > 0) {
      kept.push(...chooseFrom(group));
      group = [];
    }
    group.push(mention);
    end = Math.max(end, mention.end);
  }
  kept.push(...chooseFrom(group));
  return kept;
}

function chooseFrom<Kind extends Found>(group: readonly Kind[]): readonly Kind[] {
  if (group.length < 2) return group;
  const chosen: Kind[] = [];
  for (const mention of [...group].sort(byPreference)) {
    if (chosen.every((other) => mention.end <= other.start || other.end <= mention.start)) chosen.push(mention);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function byPreference(a: Found, b: Found): number {
  return shown(b) - shown(a) || b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start;
}

function shown(mention: Found): number {
  return mention.confidence >= DEFAULT_MIN_CONFIDENCE ? 1 : 0;
}
