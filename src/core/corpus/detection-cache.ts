import type { ReadOptions } from '../text/read';
import type { KeptNames } from './kept-names';
import { knowAgain, type DocumentKnowledge, type KeptKnowledge } from './know-document';

/** What an earlier run left. */
export interface KeptElsewhere {
  /** What it knew of the text with that `detectionKey`. */
  knowledge(key: string): KeptKnowledge | undefined;
  /** The names of the corpus with that `namesKey`; `null`: others than it had. */
  names(key: string): KeptNames | null;
}

/**
 * Detections of texts that no document has at the moment, so that an undo, a rename or a move costs nothing; and of those that were kept elsewhere, from an
 * earlier run. Several corpora may share one.
 */
export class DetectionCache {
  readonly #limit: number;
  /** The longest gone first. */
  readonly #spares = new Map<string, DocumentKnowledge>();

  #elsewhere: KeptElsewhere | null = null;

  constructor(limit = 64) {
    this.#limit = limit;
  }

  /** Takes the detection of a text out; `undefined` when there is none for the key, which is that of text and options. */
  take(key: string, text: string, options: ReadOptions): DocumentKnowledge | undefined {
    const detection = this.#spares.get(key);
    this.#spares.delete(key);
    if (detection !== undefined) return detection;
    const kept = this.#elsewhere?.knowledge(key);
    return kept === undefined ? undefined : knowAgain(kept, text, options);
  }

  /** Where to look for what is not here. */
  takeFrom(elsewhere: KeptElsewhere): void {
    this.#elsewhere = elsewhere;
  }

  /** The names of a corpus; `null` when none are kept under the key, which is made only where an earlier run left something. */
  names(key: () => string): KeptNames | null {
    return this.#elsewhere === null ? null : this.#elsewhere.names(key());
  }

  keep(key: string, detection: DocumentKnowledge): void {
    this.#spares.set(key, detection);
    for (const oldest of this.#spares.keys()) {
      if (this.#spares.size <= this.#limit) break;
      this.#spares.delete(oldest);
    }
  }
}
