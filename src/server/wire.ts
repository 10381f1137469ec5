import { documentDateInWords } from '../words/certainty';
import { mentionsIn, rangeOf } from './places';
import type { DocumentReadParams, MentionsAnswer, MentionsParams } from './protocol';
import type { Reading } from './readings';
import { isShown, type Settings } from './settings';

/** More marks than this slow the editor down; clients ask for what is visible long before. */
const MAX_MARKS = 20_000;

/** The shown mentions of a reading as the client draws them. */
export function mentionsAnswer(reading: Reading, range: MentionsParams['range'], settings: Settings): MentionsAnswer {
  const { document, mentions: all, version } = reading;
  const inside =
    range === undefined
      ? all
      : mentionsIn(all, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
  const mentions = inside
    .filter((mention) => isShown(mention, settings))
    .slice(0, MAX_MARKS)
    .map(({ type, fragments }) => ({ type, fragments: fragments.map((span) => rangeOf(document, span)) }));
  return { version, mentions };
}

/** What the status item says about a document. */
export function documentRead(
  { document, detection, mentions, version }: Reading,
  settings: Settings,
): DocumentReadParams {
  const { date, problems } = detection;
  const shown = mentions.filter((mention) => isShown(mention, settings));
  return {
    uri: document.uri,
    version,
    shown: shown.length,
    open: shown.filter((mention) => mention.unresolved === true).length,
    unsure: mentions.filter(
      ({ type, confidence }) => settings.shownTypes.has(type) && confidence < settings.minConfidence,
    ).length,
    date,
    ...(date === null ? {} : { dateInWords: documentDateInWords(date) }),
    problems: problems.length,
  };
}
