import { detectDocument } from '../detect/detect-document';
import type { Detection } from '../model/document';
import { readDocument, type ReadOptions } from '../text/read';
import { detectionKey } from './detection-key';

export interface CorpusOptions {
  /** Results of another version of the engine are never reused. */
  readonly engineVersion: string;
  /** How many detections of texts that no document has any more are kept, so that an undo costs nothing. */
  readonly spareDetections?: number;
}

/** What a call changed. */
export interface CorpusChange {
  readonly uri: string;
  readonly kind: 'added' | 'changed' | 'unchanged' | 'removed';
  /** The document's detection after the change; `null` when it is gone. */
  readonly detection: Detection | null;
}

interface Entry {
  readonly key: string;
  readonly detection: Detection;
}

/**
 * The engine's façade: documents in, detections and changes out, all plain data.
 * It keeps detections, not texts; what stands in it depends on the documents alone, never on the order in which they came.
 */
export class Corpus {
  readonly #engineVersion: string;
  readonly #spareLimit: number;
  readonly #entries = new Map<string, Entry>();
  /** Detections that left the corpus, the longest gone first. */
  readonly #spares = new Map<string, Detection>();

  constructor(options: CorpusOptions) {
    this.#engineVersion = options.engineVersion;
    this.#spareLimit = options.spareDetections ?? 64;
  }

  /** Adds a document or replaces its text. The same text with the same options costs one hash. Never throws. */
  set(uri: string, text: string, options: ReadOptions = {}): CorpusChange {
    const key = detectionKey(this.#engineVersion, text, options);
    const before = this.#entries.get(uri);
    if (before?.key === key) return { uri, kind: 'unchanged', detection: before.detection };
    const detection = this.#spares.get(key) ?? detectDocument(readDocument(text, options));
    this.#spares.delete(key);
    if (before !== undefined) this.#keepSpare(before);
    this.#entries.set(uri, { key, detection });
    return { uri, kind: before === undefined ? 'added' : 'changed', detection };
  }

  /** Takes a document out; one that is not there changes nothing. */
  remove(uri: string): CorpusChange {
    const before = this.#entries.get(uri);
    if (before === undefined) return { uri, kind: 'unchanged', detection: null };
    this.#entries.delete(uri);
    this.#keepSpare(before);
    return { uri, kind: 'removed', detection: null };
  }

  detection(uri: string): Detection | null {
    return this.#entries.get(uri)?.detection ?? null;
  }

  /** URIs of all documents, in code-unit order. */
  uris(): string[] {
    return [...this.#entries.keys()].sort();
  }

  get size(): number {
    return this.#entries.size;
  }

  #keepSpare(entry: Entry): void {
    this.#spares.set(entry.key, entry.detection);
    for (const oldest of this.#spares.keys()) {
      if (this.#spares.size <= this.#spareLimit) break;
      this.#spares.delete(oldest);
    }
  }
}
