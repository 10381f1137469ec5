import assert from 'node:assert/strict';

/** A size and eight times that size. */
const FACTOR = 8;
/** Noise and caches allowed for: quadratic growth would be 64. */
const LIMITS = { linear: 12, flat: 1.5 } as const;
/** Short work is measured more often than that, as long as this lasts: the collector of garbage and the compiler, whose time counts too, keep off some of them. */
const RUNS = 5;
const MOST_RUNS = 40;
const LONGEST_MS = 600;
/** Shorter work is repeated inside one measurement, so that the clock's own steps do not decide. */
const SHORTEST_MS = 10;

/**
 * Asserts that work grows with its input as it should: best of five or more at a size and at eight times that size,
 * one retry.
 * `prepare` makes the work for a size and is not measured.
 */
export function assertGrowth(kind: keyof typeof LIMITS, prepare: (factor: number) => () => void): void {
  const small = prepare(1);
  const large = prepare(FACTOR);
  let ratio = measure(kind, small, large);
  if (ratio > LIMITS[kind]) ratio = Math.min(ratio, measure(kind, small, large));
  assert.ok(ratio <= LIMITS[kind], `size ×${FACTOR} took ×${ratio.toFixed(1)}, allowed is ×${LIMITS[kind]}`);
}

/**
 * Ratio of the best times. The two sizes are measured in turn and for about as long as each other when they grow as they should, so
 * that a machine that is busy or slows down does it to both.
 */
function measure(kind: keyof typeof LIMITS, small: () => void, large: () => void): number {
  small();
  const once = Math.max(timed(large, 1), 0.01);
  const repeats = Math.ceil(SHORTEST_MS / once);
  const smallRepeats = kind === 'linear' ? FACTOR * repeats : repeats;
  let best = Infinity;
  let bestLarge = Infinity;
  let spent = 0;
  for (let run = 0; run < RUNS || (run < MOST_RUNS && spent < LONGEST_MS); run++) {
    const [one, eight] = [timed(small, smallRepeats), timed(large, repeats)];
    spent += one * smallRepeats + eight * repeats;
    best = Math.min(best, one);
    bestLarge = Math.min(bestLarge, eight);
  }
  return bestLarge / best;
}

/** Milliseconds of processor time, which waiting for other programs does not lengthen, for one of so many repeats. */
function timed(work: () => void, repeats: number): number {
  const before = process.cpuUsage();
  for (let at = 0; at < repeats; at++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}
