import { DEFAULT_MIN_CONFIDENCE } from '../model/mention';
import type { NameRun } from '../model/name';
import type { Candidate } from './candidates';

/** More than this about one name decides nothing between it and its parts. */
const MOST = 40;
/** What a word more in a name is worth: a long name beats its parts unless each of them is surer than the whole by far. */
const WORD = 25;

/**
 * The names of a run: of all ways to take candidates that do not overlap, the one that is worth most. Candidates that are not shown
 * only fill what the others leave. One pass over the words and the candidates that end at each.
 */
export function chooseNames(run: NameRun, candidates: readonly Candidate[]): Candidate[] {
  const endings = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = endings.get(candidate.to);
    if (list === undefined) endings.set(candidate.to, [candidate]);
    else list.push(candidate);
  }
  const best: { worth: number; last: Candidate | null }[] = [{ worth: 0, last: null }];
  for (let to = 1; to <= run.words.length; to++) {
    let choice: { worth: number; last: Candidate | null } = { worth: best[to - 1]?.worth ?? 0, last: null };
    // The longest first: of two choices of the same worth it stays.
    for (const candidate of [...(endings.get(to) ?? [])].sort((a, b) => a.from - b.from)) {
      const worth = (best[candidate.from]?.worth ?? 0) + worthOf(run, candidate);
      if (worth > choice.worth) choice = { worth, last: candidate };
    }
    best.push(choice);
  }
  const chosen: Candidate[] = [];
  for (let to = run.words.length; to > 0;) {
    const last = best[to]?.last ?? null;
    if (last !== null) chosen.push(last);
    to = last?.from ?? to - 1;
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
