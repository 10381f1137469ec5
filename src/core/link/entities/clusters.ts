import type { LinkReason } from '../../model/entity';
import type { FormKey } from './form';

export interface Join {
  readonly from: FormKey;
  readonly to: FormKey;
  readonly reason: LinkReason;
}

/** Union of names under the condition that some must stay apart. The joins that were made form trees: the way between two names explains them. */
export class Clusters {
  readonly #parents = new Map<FormKey, FormKey>();
  readonly #apart: (readonly [FormKey, FormKey])[];
  readonly joins: Join[] = [];

  constructor(keys: readonly FormKey[], apart: readonly (readonly [FormKey, FormKey])[]) {
    for (const key of keys) this.#parents.set(key, key);
    this.#apart = apart.filter(([a, b]) => this.#parents.has(a) && this.#parents.has(b));
  }

  rootOf(key: FormKey): FormKey {
    let root = key;
    for (let up = this.#parents.get(root); up !== undefined && up !== root; up = this.#parents.get(root)) root = up;
    for (let at = key; at !== root;) {
      const up = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = up;
    }
    return root;
  }

  areOne(a: FormKey, b: FormKey): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  /** Whether they are one afterwards. Names outside the component are never joined. */
  join(from: FormKey, to: FormKey, reason: LinkReason): boolean {
    if (!this.#parents.has(from) || !this.#parents.has(to)) return false;
    const [a, b] = [this.rootOf(from), this.rootOf(to)];
    if (a === b) return true;
    for (const [one, other] of this.#apart) {
      const [x, y] = [this.rootOf(one), this.rootOf(other)];
      if ((x === a && y === b) || (x === b && y === a)) return false;
    }
    const [lower, higher] = a < b ? [a, b] : [b, a];
    this.#parents.set(higher, lower);
    this.joins.push({ from, to, reason });
    return true;
  }

  /** Names by cluster, in the order of the keys handed in. */
  all(): FormKey[][] {
    const found = new Map<FormKey, FormKey[]>();
    for (const key of this.#parents.keys()) {
      const root = this.rootOf(key);
      const list = found.get(root);
      if (list === undefined) found.set(root, [key]);
      else list.push(key);
    }
    return [...found.values()];
  }
}
