import type { Run } from './shared-runs';

/**
 * The heaviest sequence of runs that stand in the same order in both texts, as marks beside the runs; the others are what was moved. `runs` is sorted by `a`.
 * O(n log n).
 */
export function heaviestChain(runs: readonly Run[]): boolean[] {
  const order = runs.map((_, at) => at).sort((x, y) => (runs[x]?.b ?? 0) - (runs[y]?.b ?? 0));
  const rank = new Int32Array(runs.length);
  order.forEach((at, place) => (rank[at] = place));
  const best = new Float64Array(runs.length + 1);
  const bestAt = new Int32Array(runs.length + 1).fill(-1);
  const before = new Int32Array(runs.length).fill(-1);
  let top = -1;
  let topWeight = 0;
  runs.forEach((run, at) => {
    let weight = 0;
    let from = -1;
    const place = rank[at] ?? 0;
    for (let node = place; node > 0; node -= node & -node) {
      if ((best[node] ?? 0) > weight) {
        weight = best[node] ?? 0;
        from = bestAt[node] ?? -1;
      }
    }
    before[at] = from;
    weight += run.length;
    for (let node = place + 1; node <= runs.length; node += node & -node) {
      if ((best[node] ?? 0) < weight) {
        best[node] = weight;
        bestAt[node] = at;
      }
    }
    if (weight > topWeight) {
      topWeight = weight;
      top = at;
    }
  });
  const chained = runs.map(() => false);
  for (let at = top; at >= 0; at = before[at] ?? -1) chained[at] = true;
  return chained;
}
