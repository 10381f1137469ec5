import type { Points } from '../../../model/name';
import { type KnownName, longestFrom, lookUp } from '../known/gazetteer';
import { type NameBlock, type RunDraft, vote } from '../run-draft';

/** By the weight of the list. */
const POINTS: readonly Points[] = [0, 10, 24, 34];
/** A name of several words is hardly ever anything else. */
const SEVERAL_WORDS: Points = 10;

/** Votes for the names that lists know, over every part of the run that is one. */
export function voteByLists(run: RunDraft, { language, tokens }: NameBlock): void {
  const { words } = run;
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (first === undefined || first.connector) continue;
    const most = Math.min(longestFrom(first.folded), words.length - from);
    let folded = '';
    for (let to = from + 1; to <= from + most; to++) {
      const word = words[to - 1];
      if (word === undefined || (to > from + 1 && word.breakBefore)) break;
      folded = to === from + 1 ? word.folded : `${folded} ${word.folded}`;
      if (word.connector) continue;
      // `Canal+` is another name than the one before the sign.
      if (tokens.text.charAt(word.end) === '+') continue;
      const length = to - from;
      for (const known of lookUp(folded, language)) {
        if (known.capitals === true && !(first.allCapitals || tokens.text.charAt(first.start + 1) === '.')) continue;
        if (!first.capitalised && !first.mixed && known.lowerCase !== true) continue;
        // An acronym has no ending in capitals: `LIMAS` is not of Lima.
        if (known.inflected === true && word.allCapitals && run.capitals !== 'all') continue;
        const points = pointsOf(known, run, first.opensSentence, length);
        if (points > 0) vote(run, [from, to], known.type, points, 'name-list', { list: known.list });
      }
    }
  }
}

function pointsOf(known: KnownName, run: RunDraft, opensSentence: boolean, length: number): Points {
  const full = (POINTS[known.weight] ?? 0) + (length > 1 ? SEVERAL_WORDS : 0);
  if (known.ambiguous === undefined || known.capitals === true || length > 1) return full;
  if (known.ambiguous === 'person') return Math.round(full * 0.7);
  const alone = run.words.length === 1;
  if (alone && (known.list === 'country' || known.list === 'continent')) return Math.round(full * 0.8);
  const telling = run.capitals === 'names' && !opensSentence;
  return Math.round(full * (telling ? 0.7 : 0.35));
}
