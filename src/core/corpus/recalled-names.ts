import type { GivenName } from '../link/entities/given-names';
import type { KeptNames } from './kept-names';

/** The documents of a corpus as names are recalled for them. */
export interface RecallingDocuments {
  /** `null`: nothing is kept from an earlier start, or not of these documents as they are now. */
  kept(): KeptNames | null;
  /** The `detectionKey` of a document; `null`: its names are resolved, or it is gone. */
  unresolved(uri: string): string | null;
}

/**
 * Documents whose names were taken from an earlier start instead of being resolved. They are asleep: what others say does not reach them, because nobody
 * knows yet which spellings they hold. Before anything changes they have to be woken.
 */
export class RecalledNames {
  readonly #documents: RecallingDocuments;
  readonly #asleep = new Set<string>();

  constructor(documents: RecallingDocuments) {
    this.#documents = documents;
  }

  /** What answers the names of documents as long as nothing changes; `null` when they have to be resolved. */
  begin(): ((uri: string) => readonly GivenName[] | null) | null {
    const kept = this.#documents.kept();
    if (kept === null) return null;
    return (uri) => {
      const key = this.#documents.unresolved(uri);
      const names = key === null ? null : kept.of(key);
      if (names !== null) this.#asleep.add(uri);
      return names;
    };
  }

  /** Those whose names have to be resolved before something changes; each is told once. */
  *wake(): Generator<string, void> {
    for (const uri of this.#asleep) {
      this.#asleep.delete(uri);
      if (this.#documents.unresolved(uri) !== null) yield uri;
    }
  }
}
