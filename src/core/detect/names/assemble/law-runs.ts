import type { Capitals, NameVote } from '../../../model/name';
import type { Span } from '../../../model/span';
import { foldName } from '../fold-name';
import type { LawFound } from '../laws/find-laws';
import type { NameBlock, RunDraft, WordDraft } from '../run-draft';

/** The words of chains that no law covers; a chain falls apart where one stands. Both are sorted. */
export function cutAroundLaws(
  chains: readonly (readonly WordDraft[])[],
  laws: readonly Span[],
): readonly (readonly WordDraft[])[] {
  if (laws.length === 0) return chains;
  const cut: WordDraft[][] = [];
  let law = 0;
  for (const chain of chains) {
    let rest: WordDraft[] = [];
    for (const word of chain) {
      while ((laws[law]?.end ?? Infinity) <= word.start) law++;
      if ((laws[law]?.start ?? Infinity) < word.end) {
        push(cut, rest);
        rest = [];
      } else rest.push(rest.length === 0 ? { ...word, breakBefore: true } : word);
    }
    push(cut, rest);
  }
  return cut;
}

function push(chains: WordDraft[][], words: WordDraft[]): void {
  let from = 0;
  let to = words.length;
  while (from < to && words[from]?.connector === true) from++;
  while (to > from && words[to - 1]?.connector === true) to--;
  if (to > from) chains.push(words.slice(from, to));
}

/** A law is a run of its own: all of it or nothing. */
export function lawRun(law: LawFound, { tokens, from }: NameBlock, capitals: Capitals): RunDraft {
  const text = tokens.text.slice(law.start, law.end);
  const words: WordDraft[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = text.indexOf(' ', at);
    const end = blank < 0 ? text.length : blank;
    if (end > at)
      words.push(lawWord(text.slice(at, end), law.start + at, from, words.length === 0, end === text.length));
    at = end + 1;
  }
  const votes: readonly NameVote[] = law.votes;
  const run: RunDraft = { words, capitals, readings: new Map(), lessons: [] };
  run.readings.set('law', { from: 0, to: words.length, votes: [...votes] });
  const strongest = votes[0];
  if (law.key !== null && strongest !== undefined) run.lessons.push({ key: law.key, vote: strongest });
  return run;
}

function lawWord(text: string, start: number, token: number, first: boolean, last: boolean): WordDraft {
  return {
    start,
    end: start + text.length,
    text,
    folded: foldName(text),
    firstToken: token,
    lastToken: token,
    capitalised: true,
    allCapitals: false,
    mixed: false,
    connector: !first && !last,
    opensSentence: false,
    breakBefore: first,
    possessive: false,
  };
}
