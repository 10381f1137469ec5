import { DEFAULT_MIN_CONFIDENCE } from '../model/mention';
import type { NameRun } from '../model/name';
import type { Candidate } from './candidates';

/** More than this about one name decides nothing between it and its parts. */
const MOST = 40;
/** What a word more in a name is worth: a long name beats its parts unless each of them is surer than the whole by far. */
const WORD = 40;

/**
 * The names of a run: of all ways to take candidates that do not overlap, the one that is worth most. Candidates that are not shown
 * only fill what the others leave. One pass over the words and the candidates that end at each.
 */
export function chooseNames(run: NameRun, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  // By end, the longest first: of two choices of the same worth it stays.
  const sorted = [...candidates].sort((a, b) => a.to - b.to || a.from - b.from);
  const words = run.words.length;
  const worth = new Float64Array(words + 1);
  const last: (Candidate | null)[] = [null];
  let next = 0;
  for (let to = 1; to <= words; to++) {
    let most = worth[to - 1] ?? 0;
    let choice: Candidate | null = null;
    for (let one = sorted[next]; one?.to === to; one = sorted[++next]) {
      const sum = (worth[one.from] ?? 0) + worthOf(run, one);
      if (sum <= most) continue;
      most = sum;
      choice = one;
    }
    worth[to] = most;
    last.push(choice);
  }
  const chosen: Candidate[] = [];
  for (let to = words; to > 0;) {
    const one = last[to] ?? null;
    if (one !== null) chosen.push(one);
    to = one?.from ?? to - 1;
  }
  return chosen.reverse();
}

function worthOf(run: NameRun, { from, to, confidence }: Candidate): number {
  if (confidence < DEFAULT_MIN_CONFIDENCE) return confidence / 1000;
  let words = 0;
  for (let at = from; at < to; at++) if (run.words[at]?.connector !== true) words++;
  const sure = 10 * Math.log(confidence / Math.max(0.001, 1 - confidence));
  return 1 + Math.min(MOST, Math.round(sure)) + WORD * (words - 1);
}
