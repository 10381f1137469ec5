import type { TextChange } from './text-change';

/** Characters between two changes of one edit that still make them one: a replaced phrase that an editor took apart keeps single letters and short words. */
const GAP = 12;

/**
 * Changes of one edit, those close to each other together. Editors take a replaced phrase apart into the letters that really change ("the old mill" → "it" keeps an `i`);
 * together they are the replacement that a person meant. `changes`: from the end of the text to its beginning, as editors send them; in any other order each stays alone.
 */
export function runsOf(changes: readonly TextChange[]): readonly (readonly TextChange[])[] {
  const descends = changes.every((change, at) => change.end <= (changes[at - 1]?.start ?? Infinity));
  if (!descends) return changes.map((change) => [change]);
  const runs: TextChange[][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    const next = run?.at(-1);
    if (run !== undefined && next !== undefined && next.start - change.end <= GAP) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** The one change that a run makes together. `text`: before it. */
export function together(text: string, run: readonly TextChange[]): TextChange {
  const start = run.at(-1)?.start ?? 0;
  const end = run[0]?.end ?? start;
  let made = '';
  let from = start;
  for (const change of [...run].reverse()) {
    made += text.slice(from, change.start) + change.text;
    from = change.end;
  }
  return { start, end, text: made + text.slice(from, end) };
}
