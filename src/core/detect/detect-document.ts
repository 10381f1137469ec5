import type { Detection, ReadDocument } from '../model/document';
import type { Mention, ProseMention } from '../model/mention';
import type { Prose, Zone } from '../model/prose';
import { detectDates } from './dates/detect-dates';
import { keepLongest } from './keep-longest';
import { detectMoney } from './money/detect-money';
import { detectNames } from './names/detect-names';

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
    names: detectNames(document, flat),
    problems: document.problems,
  };
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
