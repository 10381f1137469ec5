import { borderBefore } from './borders';
import type { Run } from './shared-runs';
import type { Words } from './words';

/**
 * Words that could belong to either of two neighbouring runs, because what was inserted (or deleted) between the runs begins or ends like them: the edit can
 * be slid along them. `scores[k]`: how well the edit sits when the words before `from + k` go with the first run, the others with the second.
 */
export interface Slide {
  /** First of these words in the old text. */
  readonly from: number;
  readonly scores: readonly number[];
}

/** Longer slides are looked at in their first words only: a text of one repeated word would cost the square of its length. */
const LONGEST_SLIDE = 20_000;

/**
 * Shortens two neighbouring runs of a chain so that they no longer overlap in either text. An edit of one piece can often be read in several ways
 * (`A [B] B` or `A B [B]`): the cut goes where the texts have their strongest borders, and of equal ones to the first, so that the new copy of what was
 * there already is the one before. Answers the slides in the old text; none where only one reading fits.
 */
export function partRuns(a: Words, b: Words, first: Run, second: Run): Slide[] {
  const inserted = first.a + first.length - second.a > first.b + first.length - second.b;
  const side = inserted ? 'a' : 'b';
  const low = Math.max(first[side], second[side]);
  const high = Math.min(first[side] + first.length, second[side] + second.length, low + LONGEST_SLIDE);
  if (high <= low) {
    if (first[side] + first.length > second[side]) second.length = 0;
    return [];
  }
  const [within, across] = inserted ? [a, b] : [b, a];
  const other = inserted ? 'b' : 'a';
  const scores: number[] = [];
  let best = 0;
  for (let cut = low; cut <= high; cut++) {
    const score =
      borderBefore(within, cut) +
      borderBefore(across, first[other] + cut - first[side]) +
      borderBefore(across, second[other] + cut - second[side]);
    scores.push(score);
    if (score > (scores[best] ?? 0)) best = cut - low;
  }
  const slides: Slide[] = inserted
    ? [{ from: low, scores }]
    : [
        { from: first.a + low - first.b, scores },
        { from: second.a + low - second.b, scores },
      ];
  const skipped = low + best - second[side];
  first.length = low + best - first[side];
  second.a += skipped;
  second.b += skipped;
  second.length -= skipped;
  return slides;
}

/** Whether the words `from` to `to` could as well stand at the other place: no border speaks for either. */
export function isUndecided(slide: Slide, from: number, to: number): boolean {
  const first = from - slide.from;
  const last = to - slide.from;
  if (first < 0 || last >= slide.scores.length) return false;
  return Math.abs(highest(slide.scores, 0, first + 1) - highest(slide.scores, last, slide.scores.length)) < 1;
}

function highest(scores: readonly number[], from: number, to: number): number {
  let best = -Infinity;
  for (let at = from; at < to; at++) best = Math.max(best, scores[at] ?? -Infinity);
  return best;
}
