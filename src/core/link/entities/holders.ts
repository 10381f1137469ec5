import type { Contribution } from './contribution';
import type { FormKey } from './form';
import { SetsByKey } from './sets-by-key';

/** Documents by the names they hold. */
export class Holders {
  readonly #standing = new SetsByKey<FormKey, string>();
  readonly #spelt = new SetsByKey<FormKey, string>();

  /** `gone`, `come`: what the document adds no more, and what it adds anew. */
  change(document: string, gone: Contribution, come: Contribution): void {
    for (const key of gone.standing) this.#standing.delete(key, document);
    for (const key of gone.spelt) this.#spelt.delete(key, document);
    for (const key of come.standing) this.#standing.add(key, document);
    for (const key of come.spelt) this.#spelt.add(key, document);
  }

  /** Documents that name one of these. */
  of(keys: Iterable<FormKey>): Set<string> {
    const found = new Set<string>();
    for (const key of keys) this.#standing.forEach(key, (document) => found.add(document));
    return found;
  }

  count(keys: readonly FormKey[]): number {
    const [only, ...others] = keys;
    return only !== undefined && others.length === 0 ? this.#standing.size(only) : this.of(keys).size;
  }

  /** Documents with a spelling of that key, whatever it stands for in them; perhaps some without. */
  spelling(key: FormKey): Set<string> {
    const found = this.of([key]);
    this.#spelt.forEach(key, (document) => found.add(document));
    return found;
  }
}
