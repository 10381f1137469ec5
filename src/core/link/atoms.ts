import { foldName } from '../detect/names/fold-name';
import type { Language } from '../model/language';
import type { NameRun } from '../model/name';
import { otherSpellings } from './spellings';

/** Letters and digits: whatever stands between them, the parts of a spelling are found in the words it was made of. */
const ATOM = /[\p{L}\p{M}\p{N}]+/gu;

/** The parts of a folded spelling; one of signs alone has none. */
export function atomsOfKey(key: string): readonly string[] {
  if (WORD.test(key)) return [key];
  return key.match(ATOM) ?? [];
}

const WORD = /^[a-z0-9]+$/;

/** By part: the runs (their positions, sorted) that may be looked up under a spelling with it, other endings included. */
export type RunsByAtom = ReadonlyMap<string, readonly number[]>;

export function runsByAtom(runs: readonly NameRun[]): RunsByAtom {
  const found = new Map<string, number[]>();
  forEachAtom(runs, (atom, at) => {
    const list = found.get(atom);
    if (list === undefined) found.set(atom, [at]);
    else if (list[list.length - 1] !== at) list.push(at);
  });
  return found;
}

/** Tells the parts of all spellings under which runs may be looked up, with the position of the run; one part perhaps several times. */
export function forEachAtom(runs: readonly NameRun[], tell: (atom: string, at: number) => void): void {
  const partsOfWords = new Map<string, readonly string[]>();
  for (const [at, { text, words, language }] of runs.entries()) {
    // The run as a whole, because a spelling holds what stands between its words too.
    for (const atom of atomsOfKey(foldName(text))) tell(atom, at);
    for (const { start, end } of words) {
      const word = text.slice(start, end);
      const id = language + word;
      let parts = partsOfWords.get(id);
      if (parts === undefined) {
        parts = partsInOtherSpellings(foldName(word), language);
        partsOfWords.set(id, parts);
      }
      for (const part of parts) tell(part, at);
    }
  }
}

function partsInOtherSpellings(folded: string, language: Language): string[] {
  // As the last word of a name, and as its first: the endings differ.
  const keys = [...otherSpellings(folded, language), ...otherSpellings(`${folded} x`, language)].map(({ key }) => key);
  return keys.flatMap((key) => [...atomsOfKey(key)]);
}

/** Runs that hold every part of a spelling. Some may never look it up. */
export function runsWith(key: string, runs: RunsByAtom): readonly number[] {
  let found: readonly number[] | undefined;
  for (const atom of atomsOfKey(key)) {
    const holding = runs.get(atom);
    if (holding === undefined) return [];
    found = found === undefined ? holding : found.filter((run) => holding.includes(run));
  }
  return found ?? [];
}
