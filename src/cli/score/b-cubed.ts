/** B³ of one clustering against another (Bagga and Baldwin 1998), as ratios. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `gold` and `found`: the cluster of every mention, in one order. */
export function bCubed(gold: readonly string[], found: readonly string[]): BCubed {
  const goldSizes = sizes(gold);
  const foundSizes = sizes(found);
  const both = sizes(gold.map((entity, at) => `${entity}\n${found[at] ?? ''}`));
  let precision = 0;
  let recall = 0;
  for (const [at, entity] of gold.entries()) {
    const other = found[at] ?? '';
    const shared = both.get(`${entity}\n${other}`) ?? 0;
    precision += shared / (foundSizes.get(other) ?? 1);
    recall += shared / (goldSizes.get(entity) ?? 1);
  }
  precision /= gold.length;
  recall /= gold.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function sizes(clusters: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const cluster of clusters) found.set(cluster, (found.get(cluster) ?? 0) + 1);
  return found;
}
