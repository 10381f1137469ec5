/** A few values under each of many keys: a value alone stands by itself, several in a set. Most keys have one, and a set costs as much as ten of them. */
export class SetsByKey<K, V extends string> {
  readonly #sets = new Map<K, V | Set<V>>();

  add(key: K, value: V): void {
    const there = this.#sets.get(key);
    if (there === undefined) this.#sets.set(key, value);
    else if (typeof there !== 'string') there.add(value);
    else if (there !== value) this.#sets.set(key, new Set([there, value]));
  }

  delete(key: K, value: V): void {
    const there = this.#sets.get(key);
    if (there === value) this.#sets.delete(key);
    else if (typeof there === 'object' && there.delete(value) && there.size === 0) this.#sets.delete(key);
  }

  forEach(key: K, tell: (value: V) => void): void {
    const there = this.#sets.get(key);
    if (typeof there === 'string') tell(there);
    else there?.forEach(tell);
  }

  size(key: K): number {
    const there = this.#sets.get(key);
    return there === undefined ? 0 : typeof there === 'string' ? 1 : there.size;
  }
}
