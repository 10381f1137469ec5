import type { Entity } from '../../model/entity';
import type { FormKey } from './form';

/** What others show of an entity: who asks for names again need not when these stay. */
type Shown = Pick<Entity, 'id' | 'name' | 'type'>;

/** Which name forms refer to something else than when somebody asked last: however much was linked again in between, only what came of it counts. */
export class Relinked {
  /** What each form that was touched stood for then. */
  readonly #before = new Map<FormKey, Shown | null>();

  /** A form is about to be linked again. */
  touch(key: FormKey, shown: Shown | null): void {
    if (!this.#before.has(key)) this.#before.set(key, shown);
  }

  /** The forms that stand for something else now; asking again answers only what came since. `now`: what a form stands for. */
  take(now: (key: FormKey) => Shown | null): FormKey[] {
    const found: FormKey[] = [];
    for (const [key, before] of this.#before) {
      const after = now(key);
      if (before?.id !== after?.id || before?.name !== after?.name || before?.type !== after?.type) found.push(key);
    }
    this.#before.clear();
    return found;
  }
}
