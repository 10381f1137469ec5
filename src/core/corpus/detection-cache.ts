import type { DocumentKnowledge } from './know-document';

/**
 * Detections of texts that no document has at the moment, so that an undo, a rename or a move costs nothing; and of those that were kept elsewhere, from an
 * earlier run. Several corpora may share one.
 */
export class DetectionCache {
  readonly #limit: number;
  /** The longest gone first. */
  readonly #spares = new Map<string, DocumentKnowledge>();

  #elsewhere: (key: string) => DocumentKnowledge | undefined = () => undefined;

  constructor(limit = 64) {
    this.#limit = limit;
  }

  /** Takes a detection out; `undefined` when there is none for the key. */
  take(key: string): DocumentKnowledge | undefined {
    const detection = this.#spares.get(key);
    this.#spares.delete(key);
    return detection ?? this.#elsewhere(key);
  }

  /** Where to look for what is not here. */
  takeFrom(elsewhere: (key: string) => DocumentKnowledge | undefined): void {
    this.#elsewhere = elsewhere;
  }

  keep(key: string, detection: DocumentKnowledge): void {
    this.#spares.set(key, detection);
    for (const oldest of this.#spares.keys()) {
      if (this.#spares.size <= this.#limit) break;
      this.#spares.delete(oldest);
    }
  }
}
