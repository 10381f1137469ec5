import { DEFAULT_MIN_CONFIDENCE, type ProseMention } from '../model/mention';

/**
 * Of overlapping mentions one that is shown stays before one that is not, then the longest; of equally long ones the surer,
 * then the earlier. Sorted by start. Only mentions that overlap each other, directly or through others, are compared:
 * the cost stays linear in a text full of them.
 */
export function keepLongest(mentions: readonly ProseMention[]): ProseMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ProseMention[] = [];
  let group: ProseMention[] = [];
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

function chooseFrom(group: readonly ProseMention[]): readonly ProseMention[] {
  if (group.length < 2) return group;
  const chosen: ProseMention[] = [];
  for (const mention of [...group].sort(byPreference)) {
    if (chosen.every((other) => mention.end <= other.start || other.end <= mention.start)) chosen.push(mention);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function byPreference(a: ProseMention, b: ProseMention): number {
  return shown(b) - shown(a) || b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start;
}

function shown(mention: ProseMention): number {
  return mention.confidence >= DEFAULT_MIN_CONFIDENCE ? 1 : 0;
}
