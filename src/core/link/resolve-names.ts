import type { Mention, Reason } from '../model/mention';
import type { DocumentNames, NameRun, NameWord, NameVote } from '../model/name';
import type { Span } from '../model/span';
import { candidatesIn, type Candidate } from './candidates';
import { chooseNames } from './choose';
import type { Elsewhere } from './elsewhere';
import { KnownNames } from './known';
import { taughtBy } from './taught';
import { TYPES_BY_RANK, VOTE_INDEX } from './vote-types';

/** Less sure ones are not even kept: they would only cost memory. */
const LEAST = 0.2;
/** Reasons a mention is explained by. */
const MOST_REASONS = 4;

/** Chooses the names of one document: extent, type, confidence and reasons, flat and sorted by start. */
export function resolveNames(names: DocumentNames, elsewhere: Elsewhere): Mention[] {
  const known = new KnownNames(taughtBy(names), elsewhere);
  return names.runs.flatMap((run) => resolveRun(run, known));
}

/** The names of one run: nothing but the run itself and what is known of its spellings decides about them. */
export function resolveRun(run: NameRun, known: KnownNames): readonly Mention[] {
  const candidates = candidatesIn(run, known);
  if (candidates.length === 0) return NOTHING;
  return chooseNames(run, candidates)
    .filter(({ confidence }) => confidence >= LEAST)
    .map((candidate) => mentionOf(run, candidate));
}

const NOTHING: readonly Mention[] = [];

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
    let first = word.apart !== true;
    for (const fragment of word.fragments) {
      const last = fragments[fragments.length - 1];
      const glued = first && last !== undefined && fragment.start - last.end === word.start - end;
      if (glued) last.end = fragment.end;
      else fragments.push({ start: fragment.start, end: fragment.end });
      first = false;
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
  const own: NameVote[] = [];
  for (const vote of votes) {
    if (vote.points <= 0 || (vote.type !== type && vote.type !== 'NAME')) continue;
    if (!own.some((other) => saysSame(other, vote))) own.push(vote);
  }
  own.sort((a, b) => b.points - a.points || weightOf(a) - weightOf(b) || compare(a.reason.code, b.reason.code));
  const reasons: Reason[] = own.slice(0, MOST_REASONS - from.length).map(({ reason }) => reason);
  reasons.push(...from);
  return reasons;
}

function saysSame({ reason: a }: NameVote, { reason: b }: NameVote): boolean {
  return a.code === b.code && (a.args === b.args || JSON.stringify(a.args) === JSON.stringify(b.args));
}

/** Grounds for the type come before grounds for a name. */
function weightOf({ type }: NameVote): number {
  return VOTE_INDEX[type] < TYPES_BY_RANK.length ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
