import type { Entity } from '../../model/entity';
import type { Mention } from '../../model/mention';
import { tallyValues, type ValueTally } from './document-tally';
import { SubjectWords } from './subject';

/** What outlives a change: the documents and entities that it left alone are not gone through again. */
export class SubjectMemory {
  readonly #values = new WeakMap<
    readonly Mention[],
    { minConfidence: number; found: ReadonlyMap<string, ValueTally> }
  >();
  #words = new Map<string, EntityWords>();

  /** A corpus answers with the same list until a document's mentions change. */
  valuesOf(mentions: readonly Mention[], minConfidence: number): ReadonlyMap<string, ValueTally> {
    const known = this.#values.get(mentions);
    if (known?.minConfidence === minConfidence) return known.found;
    const found = tallyValues(mentions, minConfidence);
    this.#values.set(mentions, { minConfidence, found });
    return found;
  }

  wordsOf(entity: Entity): SubjectWords {
    const known = this.#words.get(entity.id);
    if (known?.name === entity.name && known.aliases === entity.aliases) return known.words;
    const words = new SubjectWords([entity.name, ...entity.aliases.map(({ text }) => text)]);
    this.#words.set(entity.id, { name: entity.name, aliases: entity.aliases, words });
    return words;
  }

  /** Forgets all entities but these. */
  keep(entities: ReadonlyMap<string, unknown>): void {
    if (this.#words.size <= 2 * entities.size) return;
    this.#words = new Map([...this.#words].filter(([id]) => entities.has(id)));
  }
}

interface EntityWords {
  readonly name: string;
  readonly aliases: Entity['aliases'];
  readonly words: SubjectWords;
}
