import { borderBefore } from './borders';
import { SlidingBlock } from './sliding-block';
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
  /** Scores that differ by less decide nothing. */
  readonly tolerance: number;
}

/** Longer slides are looked at in their first words only: a text of one repeated word would cost the square of its length. */
const LONGEST_SLIDE = 20_000;

/** What it speaks for a reading that another word of the block is one of its neighbour's: as much as the end of a sentence on one side. */
const WORD_COPIED = 2;

/** A whole copy is as likely the one before as the one behind: less than a paragraph's end does not settle it. */
const COPY_TOLERANCE = 6;
const LEAST_TOLERANCE = 1;

/**
 * Shortens two neighbouring runs of a chain so that they no longer overlap in either text. An edit of one piece can often be read in several ways
 * (`A [B] B` or `A B [B]`): the cut goes where the texts have their strongest borders and where the block repeats most of what stands beside it (it is a copy),
 * and of like ones to the first, so that the new copy of what was there already is the one before. Answers the slides in the old text; none where only one reading fits.
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
  let best = -Infinity;
  let copied = 0;
  const block = new SlidingBlock(across, first[other] + low - first[side], second[other] + low - second[side]);
  for (let cut = low; cut <= high; cut++) {
    const borders = borderBefore(within, cut) + borderBefore(across, block.from) + borderBefore(across, block.to);
    const score = borders + WORD_COPIED * block.copied();
    scores.push(score);
    best = Math.max(best, score);
    copied = Math.max(copied, block.copied());
    block.slide();
  }
  const tolerance = copied > 0 ? COPY_TOLERANCE : LEAST_TOLERANCE;
  const taken = scores.findIndex((score) => score > best - tolerance);
  const slides: Slide[] = inserted
    ? [{ from: low, scores, tolerance }]
    : [
        { from: first.a + low - first.b, scores, tolerance },
        { from: second.a + low - second.b, scores, tolerance },
      ];
  const skipped = low + taken - second[side];
  first.length = low + taken - first[side];
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
  return (
    Math.abs(highest(slide.scores, 0, first + 1) - highest(slide.scores, last, slide.scores.length)) < slide.tolerance
  );
}

function highest(scores: readonly number[], from: number, to: number): number {
  let best = -Infinity;
  for (let at = from; at < to; at++) best = Math.max(best, scores[at] ?? -Infinity);
  return best;
}
