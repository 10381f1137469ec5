import { DEFAULT_MIN_CONFIDENCE, type NameType } from '../model/mention';
import type { NameRun } from '../model/name';
import type { Candidate } from './candidates';
import { NEAR_TO, VOTE_INDEX } from './vote-types';

/** More than this about one name decides nothing between it and its parts. */
const MOST = 40;
/** What a word more in a name is worth: a long name beats its parts unless each of them is surer than the whole by far. */
const WORD = 40;

/** What it costs to take two neighbouring parts of a run for two names of one type, when nothing stands between them. */
const SPLIT = 45;

/** The best choice for the words before a place, and the name that ends right there, if one does. */
interface Choice {
  readonly worth: number;
  readonly last: Candidate | null;
  readonly before: Choice | null;
}

const NOTHING: Choice = { worth: 0, last: null, before: null };

/**
 * The names of a run: of all ways to take candidates that do not overlap, the one that is worth most. Candidates that are not shown
 * only fill what the others leave. One pass over the words and the candidates that end at each.
 */
export function chooseNames(run: NameRun, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  // By end, the longest first: of two choices of the same worth it stays.
  const sorted = [...candidates].sort((a, b) => a.to - b.to || a.from - b.from);
  /** With a name that ends there, and with none. */
  const ended: Choice[] = [NOTHING];
  const open: Choice[] = [NOTHING];
  let next = 0;
  for (let to = 1; to <= run.words.length; to++) {
    let best = NOTHING;
    for (let one = sorted[next]; one?.to === to; one = sorted[++next]) {
      const before = bestBefore(run, one, ended[one.from] ?? NOTHING, open[one.from] ?? NOTHING);
      const worth = before.worth + worthOf(run, one);
      if (worth > best.worth) best = { worth, last: one, before: before.choice };
    }
    open.push(better(ended[to - 1] ?? NOTHING, open[to - 1] ?? NOTHING));
    ended.push(best);
  }
  const chosen: Candidate[] = [];
  let choice: Choice | null = better(ended.at(-1) ?? NOTHING, open.at(-1) ?? NOTHING);
  for (; choice !== null; choice = choice.before) if (choice.last !== null) chosen.push(choice.last);
  return chosen.reverse();
}

function better(a: Choice, b: Choice): Choice {
  return a.worth > b.worth ? a : b;
}

function bestBefore(
  run: NameRun,
  { from, type }: Candidate,
  ended: Choice,
  open: Choice,
): { readonly worth: number; readonly choice: Choice } {
  const splits = run.words[from]?.breakBefore !== true && ended.last !== null && isNear(ended.last.type, type);
  const worth = ended.worth - (splits ? SPLIT : 0);
  return worth > open.worth ? { worth, choice: ended } : { worth: open.worth, choice: open };
}

function isNear(a: NameType, b: NameType): boolean {
  return NEAR_TO[VOTE_INDEX[a]] === NEAR_TO[VOTE_INDEX[b]];
}

function worthOf(run: NameRun, { from, to, confidence }: Candidate): number {
  if (confidence < DEFAULT_MIN_CONFIDENCE) return confidence / 1000;
  let words = 0;
  for (let at = from; at < to; at++) if (run.words[at]?.connector !== true) words++;
  const sure = 10 * Math.log(confidence / Math.max(0.001, 1 - confidence));
  return 1 + Math.min(MOST, Math.round(sure)) + WORD * (words - 1);
}
