import assert from 'node:assert/strict';

/** A size and eight times that size. */
const FACTOR = 8;
/** Noise and caches allowed for: quadratic growth would be 64. */
const LIMITS = { linear: 12, flat: 1.5 } as const;
const RUNS = 5;
/** Shorter runs are repeated inside one measurement, so that the clock's own noise does not decide. */
const SHORTEST_MS = 4;

/**
 * Asserts that work grows with its input as it should: best of five at a size and at eight times that size, one retry.
 * `prepare` makes the work for a size and is not measured.
 */
export function assertGrowth(kind: keyof typeof LIMITS, prepare: (factor: number) => () => void): void {
  const small = prepare(1);
  const large = prepare(FACTOR);
  let ratio = measure(small, large);
  if (ratio > LIMITS[kind]) ratio = Math.min(ratio, measure(small, large));
  assert.ok(ratio <= LIMITS[kind], `size ×${FACTOR} took ×${ratio.toFixed(1)}, allowed is ×${LIMITS[kind]}`);
}

/** Best times, the two sizes in turn, so that a busy machine slows both down. */
function measure(small: () => void, large: () => void): number {
  small();
  large();
  const repeats = Math.max(1, Math.ceil(SHORTEST_MS / Math.max(timed(small, 1), 0.01)));
  let best = Infinity;
  let bestLarge = Infinity;
  for (let run = 0; run < RUNS; run++) {
    best = Math.min(best, timed(small, repeats));
    bestLarge = Math.min(bestLarge, timed(large, 1));
  }
  return bestLarge / best;
}

/** Milliseconds for one of so many repeats. */
function timed(work: () => void, repeats: number): number {
  const start = performance.now();
  for (let at = 0; at < repeats; at++) work();
  return (performance.now() - start) / repeats;
}
