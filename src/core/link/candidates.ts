import type { NameReading, NameRun, NameVote } from '../model/name';
import type { Known, KnownNames } from './known';
import { RunSpellings } from './run-spellings';
import { weighUntold, type WordOfName } from './untold-type';
import { weigh, type Weighed } from './weigh';
import { VOTE_INDEX } from './vote-types';

/** Words `from` to `to` (half-open) of a run that may be one name, with the type they would have. */
export interface Candidate extends Weighed {
  readonly from: number;
  readonly to: number;
  readonly votes: readonly NameVote[];
  readonly known: Known | null;
}

/** Longer names must have grounds at their own place: looking up every part of a long run would cost too much. */
const MOST_WORDS = 6;

/** What a word beside a part of a run takes from it, where capitals are for names only: the name may well go on. */
const OPEN_SIDE = 8;

/** Every part of a run that may be a name: by grounds at its place, or because the spelling is known. */
export function candidatesIn(run: NameRun, names: KnownNames): Candidate[] {
  const { words } = run;
  const spellings = new RunSpellings(run);
  const readings = new Map<number, NameReading>();
  for (const reading of run.readings) {
    if (isWhole(run, reading.from, reading.to)) readings.set(place(run, reading.from, reading.to), reading);
  }
  const found: Candidate[] = [];
  const wordsOf = (from: number, to: number): WordOfName[] =>
    words.slice(from, to).map((word, at) => ({
      connector: word.connector === true,
      votes: readings.get(place(run, from + at, from + at + 1))?.votes ?? [],
      known: names.of(spellings.of(from + at, from + at + 1), run.language),
    }));
  const consider = (from: number, to: number, reading: NameReading | undefined): void => {
    const known = to - from <= MOST_WORDS ? names.of(spellings.of(from, to), run.language) : null;
    // Most readings of a language whose nouns have capitals say only that a word is common.
    if (known === null && (reading === undefined || saysOnlyNone(reading))) return;
    const votes = reading?.votes ?? openSides(run, from, to, readings);
    const weighed = weigh(votes, known) ?? weighUntold(votes, known, wordsOf(from, to), run.capitals);
    if (weighed !== null) found.push({ from, to, votes, known, ...weighed });
  };
  for (let from = 0; from < words.length; from++) {
    if (words[from]?.connector === true) continue;
    for (let to = from + 1; to <= words.length && to - from <= MOST_WORDS; to++) {
      if (to - 1 > from && words[to - 1]?.breakBefore === true) break;
      if (words[to - 1]?.connector !== true) consider(from, to, readings.get(place(run, from, to)));
    }
  }
  for (const reading of readings.values()) {
    if (reading.to - reading.from > MOST_WORDS) consider(reading.from, reading.to, reading);
  }
  return found;
}

function saysOnlyNone({ votes }: NameReading): boolean {
  for (const { type } of votes) if (type !== 'NONE') return false;
  return true;
}

function place(run: NameRun, from: number, to: number): number {
  return from * (run.words.length + 1) + to;
}

/** Whether a name may have this extent: no break inside, no connector at an edge. */
function isWhole({ words }: NameRun, from: number, to: number): boolean {
  if (!(from >= 0 && from < to && to <= words.length)) return false;
  if (words[from]?.connector === true || words[to - 1]?.connector === true) return false;
  for (let at = from + 1; at < to; at++) if (words[at]?.breakBefore === true) return false;
  return true;
}

/** What speaks against a part that only its spelling makes a name: capitalised neighbours that nothing is known against. */
function openSides(run: NameRun, from: number, to: number, readings: ReadonlyMap<number, NameReading>): NameVote[] {
  if (run.capitals !== 'names') return [];
  const { words } = run;
  const open = (at: number): boolean => {
    const word = words[at];
    if (word === undefined || word.connector === true) return false;
    const votes = readings.get(place(run, at, at + 1))?.votes ?? [];
    return votes.every(({ type }) => VOTE_INDEX[type] === VOTE_INDEX.NAME);
  };
  const before = words[from]?.breakBefore !== true && open(from - 1);
  const after = words[to]?.breakBefore !== true && open(to);
  const sides = Number(before) + Number(after);
  return sides === 0 ? [] : [{ type: 'NONE', points: OPEN_SIDE * sides, reason: { code: 'name-capital' } }];
}
