import type { Detection, ReadDocument } from '../model/document';
import { DEFAULT_MIN_CONFIDENCE, type Mention, type ProseMention } from '../model/mention';
import type { Prose, Zone } from '../model/prose';
import { detectDates } from './dates/detect-dates';
import { detectMoney } from './money/detect-money';

/** Runs every detector over one document. Pure; never throws on any input. */
export function detectDocument(document: ReadDocument): Detection {
  const dates = detectDates(document);
  const money = detectMoney(document);
  const flat = keepLongest([...dates.mentions, ...money]);
  return {
    format: document.format,
    language: document.language,
    date: dates.date,
    mentions: toMentions(document.prose, flat),
    problems: document.problems,
  };
}

/** Of overlapping mentions one that is shown stays before one that is not, then the longest; of equally long ones the surer, then the earlier. */
export function keepLongest(mentions: readonly ProseMention[]): ProseMention[] {
  const byPreference = [...mentions].sort(
    (a, b) =>
      shown(b) - shown(a) || b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  if (!sorted.some((mention, index) => index > 0 && mention.start < (sorted[index - 1]?.end ?? 0))) return sorted;
  const kept: ProseMention[] = [];
  const taken = new Set<number>();
  for (const mention of byPreference) {
    let free = true;
    for (let at = mention.start; at < mention.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = mention.start; at < mention.end; at++) taken.add(at);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function shown(mention: ProseMention): number {
  return mention.confidence >= DEFAULT_MIN_CONFIDENCE ? 1 : 0;
}

/** Mentions in offsets of the text as loaded, with the zone each stands in. `mentions` is sorted by start. */
function toMentions(prose: Prose, mentions: readonly ProseMention[]): Mention[] {
  let block = 0;
  let link = 0;
  return mentions.map((mention) => {
    const { start, end, ...rest } = mention;
    while ((prose.blocks[block]?.end ?? Infinity) <= start) block++;
    while ((prose.links[link]?.end ?? Infinity) <= start) link++;
    const linked = (prose.links[link]?.start ?? Infinity) <= start;
    const zone: Zone = linked ? 'link-text' : (prose.blocks[block]?.zone ?? 'body');
    return { ...rest, fragments: prose.map.toSource({ start, end }), text: prose.text.slice(start, end), zone };
  });
}
