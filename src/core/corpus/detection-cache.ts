import type { ReadOptions } from '../text/read';
import { knowAgain, type DocumentKnowledge, type KeptKnowledge } from './know-document';

/**
 * Detections of texts that no document has at the moment, so that an undo, a rename or a move costs nothing; and of those that were kept elsewhere, from an
 * earlier run. Several corpora may share one.
 */
export class DetectionCache {
  readonly #limit: number;
  /** The longest gone first. */
  readonly #spares = new Map<string, DocumentKnowledge>();

  #elsewhere: (key: string) => KeptKnowledge | undefined = () => undefined;

  constructor(limit = 64) {
    this.#limit = limit;
  }

  /** Takes the detection of a text out; `undefined` when there is none for the key, which is that of text and options. */
  take(key: string, text: string, options: ReadOptions): DocumentKnowledge | undefined {
    const detection = this.#spares.get(key);
    this.#spares.delete(key);
    if (detection !== undefined) return detection;
    const kept = this.#elsewhere(key);
    return kept === undefined ? undefined : knowAgain(kept, text, options);
  }

  /** Where to look for what is not here. */
  takeFrom(elsewhere: (key: string) => KeptKnowledge | undefined): void {
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
