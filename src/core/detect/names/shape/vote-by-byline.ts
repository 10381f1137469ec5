import type { Points } from '../../../model/name';
import { isFirstName } from '../known/first-names';
import { plainKind } from '../known/plain-words';
import { readLexicon } from '../read/lexicon';
import { type NameBlock, type RunDraft, vote } from '../run-draft';

const FULL_NAME: Points = 30;
const ONE_WORD: Points = 12;
const MOST_WORDS = 4;

/** Who wrote a text stands behind `by` in its byline, or under `author` in its front matter. */
export function voteByByline(run: RunDraft, { block, tokens, from, language }: NameBlock): void {
  const isByline = block.zone === 'byline';
  if (!isByline && block.key === undefined) return;
  const first = run.words[0];
  if (first === undefined || run.words.length > MOST_WORDS) return;
  const { bylines } = readLexicon(language);
  const cue = isByline ? wordBefore(first.firstToken) : block.key;
  if (cue === undefined || !bylines.has(cue)) return;
  const common = run.words.some(
    (word) => !word.connector && !word.allCapitals && plainKind(word.folded, language) === 'word',
  );
  if (common && !isFirstName(first.folded)) return;
  const points = run.words.length > 1 ? FULL_NAME : ONE_WORD;
  vote(run, [0, run.words.length], 'PERSON', points, 'name-person-cue', { word: cue });

  function wordBefore(token: number): string | undefined {
    const at = token - 1;
    const before = at >= from ? tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase() : undefined;
    // A label has a colon: `Author: Ida Quandt`.
    if (before !== ':' || at - 1 < from) return before;
    return tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1]).toLowerCase();
  }
}
