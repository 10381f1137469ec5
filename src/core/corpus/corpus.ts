import { detectDocument } from '../detect/detect-document';
import { mentionsOf } from '../link/mentions-of';
import { NameEvidence } from '../link/name-evidence';
import type { Detection } from '../model/document';
import type { Mention } from '../model/mention';
import { readDocument, type ReadOptions } from '../text/read';
import { DetectionCache } from './detection-cache';
import { detectionKey } from './detection-key';

export interface CorpusOptions {
  /** Results of another version of the engine are never reused. */
  readonly engineVersion: string;
  /** Detections of texts that are gone; shared by corpora between which documents move. */
  readonly cache?: DetectionCache;
}

/** What a call changed. */
export interface CorpusChange {
  readonly uri: string;
  readonly kind: 'added' | 'changed' | 'unchanged' | 'removed';
  /** The document's detection after the change; `null` when it is gone. */
  readonly detection: Detection | null;
  /**
   * Other documents whose mentions were asked for and may be different now, because they share names with this one; code-unit order.
   * A document is named once until its mentions are asked for again.
   */
  readonly affected: readonly string[];
}

interface Entry {
  readonly key: string;
  readonly detection: Detection;
  /** `null` until somebody asks, and again when the evidence has changed. */
  mentions: readonly Mention[] | null;
}

const NOBODY: readonly string[] = [];

/**
 * The engine's façade: documents in, mentions and changes out, all plain data.
 * It keeps detections, not texts; what stands in it depends on the documents alone, never on the order in which they came.
 * Names are resolved when somebody asks for a document's mentions: with the evidence of all documents here, and of no others.
 */
export class Corpus {
  readonly #engineVersion: string;
  readonly #cache: DetectionCache;
  readonly #entries = new Map<string, Entry>();
  readonly #evidence = new NameEvidence();

  constructor(options: CorpusOptions) {
    this.#engineVersion = options.engineVersion;
    this.#cache = options.cache ?? new DetectionCache();
  }

  /** Adds a document or replaces its text. The same text with the same options costs one hash. Never throws. */
  set(uri: string, text: string, options: ReadOptions = {}): CorpusChange {
    const key = detectionKey(this.#engineVersion, text, options);
    const before = this.#entries.get(uri);
    if (before?.key === key) return { uri, kind: 'unchanged', detection: before.detection, affected: NOBODY };
    const detection = this.#cache.take(key) ?? detectDocument(readDocument(text, options));
    return this.#put(uri, { key, detection, mentions: null });
  }

  /** Takes a document out; one that is not there changes nothing. */
  remove(uri: string): CorpusChange {
    const before = this.#take(uri);
    if (before === undefined) return { uri, kind: 'unchanged', detection: null, affected: NOBODY };
    this.#cache.keep(before.key, before.detection);
    return { uri, kind: 'removed', detection: null, affected: this.#hear(this.#evidence.set(uri, null)) };
  }

  /** Gives a document to another corpus, without reading it again. Answers the documents affected here and there. */
  move(uri: string, other: Corpus): { readonly here: readonly string[]; readonly there: readonly string[] } {
    const entry = this.#take(uri);
    if (entry === undefined) return { here: NOBODY, there: NOBODY };
    const here = this.#hear(this.#evidence.set(uri, null));
    return { here, there: other.#put(uri, { ...entry, mentions: null }).affected };
  }

  detection(uri: string): Detection | null {
    return this.#entries.get(uri)?.detection ?? null;
  }

  /** All mentions of a document by the evidence of the corpus: flat, sorted, all confidences. Empty for one that is not there. */
  mentions(uri: string): readonly Mention[] {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return [];
    entry.mentions ??= mentionsOf(this.#evidence.resolve(uri), entry.detection.mentions);
    return entry.mentions;
  }

  /** URIs of all documents, in code-unit order. */
  uris(): string[] {
    return [...this.#entries.keys()].sort();
  }

  get size(): number {
    return this.#entries.size;
  }

  #put(uri: string, entry: Entry): CorpusChange {
    const before = this.#entries.get(uri);
    if (before !== undefined) this.#cache.keep(before.key, before.detection);
    this.#entries.set(uri, entry);
    const affected = this.#hear(this.#evidence.set(uri, entry.detection.names));
    return { uri, kind: before === undefined ? 'added' : 'changed', detection: entry.detection, affected };
  }

  #take(uri: string): Entry | undefined {
    const entry = this.#entries.get(uri);
    this.#entries.delete(uri);
    return entry;
  }

  #hear(uris: readonly string[]): readonly string[] {
    for (const uri of uris) {
      const entry = this.#entries.get(uri);
      if (entry !== undefined) entry.mentions = null;
    }
    return uris;
  }
}
