import type { Mention, Reason } from '../model/mention';
import type { DocumentNames, NameRun, NameWord, NameVote } from '../model/name';
import type { Span } from '../model/span';
import { candidatesIn, type Candidate } from './candidates';
import { chooseNames } from './choose';
import type { Elsewhere } from './elsewhere';
import { KnownNames } from './known';
import { TYPES_BY_RANK, VOTE_INDEX } from './vote-types';

/** Less sure ones are not even kept: they would only cost memory. */
const LEAST = 0.2;
/** Reasons a mention is explained by. */
const MOST_REASONS = 4;

/** Chooses the names of one document: extent, type, confidence and reasons, flat and sorted by start. */
export function resolveNames(names: DocumentNames, elsewhere: Elsewhere): Mention[] {
  const known = new KnownNames(names, elsewhere);
  return names.runs.flatMap((run) =>
    chooseNames(run, candidatesIn(run, known))
      .filter(({ confidence }) => confidence >= LEAST)
      .map((candidate) => mentionOf(run, candidate)),
  );
}

function mentionOf(run: NameRun, candidate: Candidate): Mention {
  const { from, to, type, confidence } = candidate;
  const words = run.words.slice(from, to);
  return {
    type,
    fragments: fragmentsOf(words),
    text: run.text.slice(words[0]?.start, words.at(-1)?.end),
    confidence,
    zone: run.zone,
    reasons: reasonsOf(candidate),
  };
}

/** Words that the text as loaded writes without anything skipped between them make one fragment, with what stands between. */
function fragmentsOf(words: readonly NameWord[]): Span[] {
  const fragments: { start: number; end: number }[] = [];
  let end = 0;
  for (const word of words) {
    for (const [at, fragment] of word.fragments.entries()) {
      const last = fragments.at(-1);
      const gap = fragment.start - (last?.end ?? 0);
      if (last !== undefined && at === 0 && word.apart !== true && gap === word.start - end) last.end = fragment.end;
      else fragments.push({ start: fragment.start, end: fragment.end });
    }
    end = word.end;
  }
  return fragments;
}

/** The strongest grounds of its place, and who else decided. */
function reasonsOf({ type, votes, known, byHere, byElsewhere }: Candidate): Reason[] {
  const from: Reason[] = [];
  const at = VOTE_INDEX[type];
  if (byHere) from.push({ code: 'name-seen-here', args: { type } });
  if (byElsewhere && known !== null) {
    const documents = known.documents[at] ?? 0;
    // Others may have decided only that it is a name at all.
    if (documents > 0) from.push({ code: 'name-seen-elsewhere', args: { type, documents: String(documents) } });
  }
  const seen = new Set<string>();
  const own = votes
    .filter((vote) => vote.points > 0 && (vote.type === type || vote.type === 'NAME'))
    .sort((a, b) => b.points - a.points || weightOf(a) - weightOf(b) || compare(a.reason.code, b.reason.code))
    .map(({ reason }) => reason)
    .filter((reason) => {
      const key = JSON.stringify(reason);
      return !seen.has(key) && seen.add(key);
    });
  return [...own.slice(0, MOST_REASONS - from.length), ...from];
}

/** Grounds for the type come before grounds for a name. */
function weightOf({ type }: NameVote): number {
  return VOTE_INDEX[type] < TYPES_BY_RANK.length ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
