import type { Join } from './clusters';
import type { MadeEntity } from './entity-of';
import type { FormKey } from './form';

/** Names that are one, and the entity they make. */
export interface Cluster {
  readonly keys: readonly FormKey[];
  readonly joins: readonly Join[];
  readonly made: MadeEntity;
  /** How many hold it; `null` until somebody asks. A change of any of them makes a new cluster. */
  documents: number | null;
}

/** Clusters by id of their entity. After a change only what came is put in its place, not all of them in order again. */
export class ClusterList {
  #sorted: readonly Cluster[] = [];
  readonly #come = new Set<Cluster>();
  readonly #gone = new Set<Cluster>();

  add(cluster: Cluster): void {
    this.#come.add(cluster);
  }

  remove(cluster: Cluster): void {
    if (!this.#come.delete(cluster)) this.#gone.add(cluster);
  }

  /** The same list until something changes. */
  all(): readonly Cluster[] {
    if (this.#come.size === 0 && this.#gone.size === 0) return this.#sorted;
    const come = [...this.#come].sort(compareClusters);
    const all: Cluster[] = [];
    let next = 0;
    for (const kept of this.#sorted) {
      if (this.#gone.has(kept)) continue;
      for (let one = come[next]; one !== undefined && compareClusters(one, kept) < 0; one = come[++next]) all.push(one);
      all.push(kept);
    }
    for (let one = come[next]; one !== undefined; one = come[++next]) all.push(one);
    this.#come.clear();
    this.#gone.clear();
    this.#sorted = all;
    return all;
  }
}

/** People may have given one id, and one name, to two. */
export function compareClusters(a: Cluster, b: Cluster): number {
  const [one, other] = [a.made.entity, b.made.entity];
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return a.made.center < b.made.center ? -1 : 1;
}
