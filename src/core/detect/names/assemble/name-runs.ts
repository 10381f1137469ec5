import type { NameReading, NameRun, NameWord } from '../../../model/name';
import type { Prose, Zone } from '../../../model/prose';
import type { Span } from '../../../model/span';
import type { NameBlock, RunDraft, WordDraft } from '../run-draft';

/** A run with its place, as the document keeps it. */
export function nameRun(draft: RunDraft, { language }: NameBlock, prose: Prose, zone: Zone): NameRun {
  const { words } = draft;
  const start = words[0]?.start ?? 0;
  const end = words[words.length - 1]?.end ?? start;
  const fragments = prose.map.toSource({ start, end });
  const only = fragments.length === 1 ? fragments[0] : undefined;
  const shift = only !== undefined && only.end - only.start === end - start ? only.start - start : null;
  return {
    text: prose.text.slice(start, end),
    words: words.map((word, at) => nameWord(word, words[at - 1], start, shift, prose)),
    zone,
    language,
    capitals: draft.capitals,
    readings: [...draft.readings.values()].sort(byPlace),
  };
}

/** `shift`: from prose to source, when the run stands there in one piece. */
function nameWord(
  word: WordDraft,
  before: WordDraft | undefined,
  runStart: number,
  shift: number | null,
  prose: Prose,
): NameWord {
  const { start, end } = word;
  const fragments: readonly Span[] =
    shift === null ? prose.map.toSource({ start, end }) : [{ start: start + shift, end: end + shift }];
  return {
    start: start - runStart,
    end: end - runStart,
    fragments,
    ...(word.connector ? { connector: true as const } : {}),
    ...(word.breakBefore && before !== undefined ? { breakBefore: true as const } : {}),
    ...(shift === null && before !== undefined && isApart(before, word, prose) ? { apart: true as const } : {}),
  };
}

/** Does the source have more between two words than the prose shows? */
function isApart(before: Span, word: Span, prose: Prose): boolean {
  const between = prose.map.toSource({ start: before.end - 1, end: word.start + 1 });
  return between.length !== 1 || (between[0]?.end ?? 0) - (between[0]?.start ?? 0) !== word.start - before.end + 2;
}

function byPlace(a: NameReading, b: NameReading): number {
  return a.from - b.from || a.to - b.to;
}
