import { Corpus } from '../core/corpus/corpus';
import { DetectionCache, type KeptElsewhere } from '../core/corpus/detection-cache';
import { pureTextHash, type TextHash } from '../core/corpus/detection-key';
import type { CorpusConfig } from '../core/corpus/corpus-config';
import type { Decision } from '../core/link/decisions';
import type { LinkedNames } from '../core/corpus/kept-names';
import type { DocumentKnowledge } from '../core/corpus/know-document';
import type { Detection } from '../core/model/document';
import { DEFAULT_MIN_CONFIDENCE, type Mention } from '../core/model/mention';
import type { OwnAttribute } from '../core/model/own-attribute';
import type { RecordedOn } from '../core/corpus/recorded-claims';
import type { ReadOptions } from '../core/text/read';

/**
 * Which documents share their evidence: those of one folder, or of the nearest folder inside it that has `.variorum/` (DESIGN.md section 2).
 * A document that no folder claims stands alone.
 */
export class Corpora {
  readonly #engineVersion: string;
  readonly #textHash: TextHash;
  readonly #onAffected: (uris: readonly string[]) => void;
  readonly #corpora = new Map<string, Corpus>();
  /** Which corpus each workspace folder counts a document to. */
  readonly #claims = new Map<string, Map<string, string>>();
  /** Where each document is now. */
  readonly #places = new Map<string, string>();
  readonly #cache = new DetectionCache();
  readonly #decisions = new Map<string, readonly Decision[]>();
  /** Of each workspace folder the attributes that people declared, by corpus. */
  readonly #declared = new Map<string, ReadonlyMap<string, readonly OwnAttribute[]>>();
  #minConfidence = DEFAULT_MIN_CONFIDENCE;
  readonly #listeners = new Set<(corpus: string) => void>();
  readonly #draftListeners = new Set<() => void>();

  /** `onAffected`: documents whose mentions may be different now because of a change in another one, or of a move. */
  constructor(engineVersion: string, onAffected: (uris: readonly string[]) => void, textHash: TextHash = pureTextHash) {
    this.#engineVersion = engineVersion;
    this.#textHash = textHash;
    this.#onAffected = onAffected;
  }

  /** Never throws, as core does not. */
  set(uri: string, text: string, options: ReadOptions): Detection | null {
    const home = this.#homeOf(uri);
    this.#places.set(uri, home);
    const { detection, kind, affected } = this.#corpusAt(home).set(uri, text, options);
    this.#tell(affected);
    if (kind !== 'unchanged') this.#changed(home);
    return detection;
  }

  remove(uri: string): void {
    const place = this.#places.get(uri);
    const corpus = place === undefined ? undefined : this.#corpora.get(place);
    if (place === undefined || corpus === undefined) return;
    this.#places.delete(uri);
    const { affected } = corpus.remove(uri);
    this.#dropEmpty(place);
    this.#tell(affected);
    this.#changed(place);
  }

  detection(uri: string): Detection | null {
    return this.#corpusOf(uri)?.detection(uri) ?? null;
  }

  mentions(uri: string): readonly Mention[] {
    return this.#corpusOf(uri)?.mentions(uri) ?? [];
  }

  /** The corpus that holds a document, by the URI of its folder; of a document that no folder claims its own URI. */
  placeOf(uri: string): string | undefined {
    return this.#places.get(uri);
  }

  at(place: string): Corpus | undefined {
    return this.#corpora.get(place);
  }

  /** Places of all corpora that folders claim, in code-unit order. */
  places(): string[] {
    return [...this.#corpora.keys()].filter((place) => !this.#places.has(place)).sort();
  }

  /** The corpora that folders claim, in code-unit order of their places. */
  folders(): Corpus[] {
    return this.places().flatMap((place) => this.#corpora.get(place) ?? []);
  }

  /** What is known of each document of a folder by itself, by the key of its text. */
  *known(): Generator<readonly [string, DocumentKnowledge]> {
    for (const corpus of this.folders()) yield* corpus.known();
  }

  /** The names of each folder as they may be kept for the next start, where they are known. */
  *linkedNames(): Generator<LinkedNames> {
    for (const corpus of this.folders()) {
      const linked = corpus.linkedNames();
      if (linked !== null) yield linked;
    }
  }

  /** Where to look before a document is read or names are resolved. */
  takeFrom(earlier: KeptElsewhere): void {
    this.#cache.takeFrom(earlier);
  }

  /** Names less sure than this have no entity, in any corpus. */
  setMinConfidence(minConfidence: number): void {
    this.#minConfidence = minConfidence;
    for (const [place, corpus] of this.#corpora) if (corpus.setMinConfidence(minConfidence)) this.#changed(place);
  }

  /** Replaces what people decided about the names of a corpus, also of one that has no documents yet. */
  rule(place: string, decisions: readonly Decision[]): void {
    if (decisions.length === 0) this.#decisions.delete(place);
    else this.#decisions.set(place, decisions);
    this.#tell(this.#corpora.get(place)?.rule(decisions) ?? []);
    this.#changed(place);
  }

  /** Replaces what people recorded on documents of a corpus; `null`: nothing on this one. */
  record(place: string, recorded: ReadonlyMap<string, RecordedOn | null>): void {
    const corpus = this.#corpora.get(place);
    if (corpus === undefined || recorded.size === 0) return;
    for (const [uri, on] of recorded) corpus.record(uri, on);
    this.#changed(place);
  }

  /** Takes in what the configurations in a workspace folder say; corpora of it that are not named have none. */
  configure(folder: string, configs: ReadonlyMap<string, Pick<CorpusConfig, 'attributes'>>): void {
    const before = this.#declared.get(folder);
    const now = new Map([...configs].map(([place, { attributes }]) => [place, attributes] as const));
    this.#declared.set(folder, now);
    for (const place of new Set([...(before?.keys() ?? []), ...now.keys()])) {
      // Folders are walked often, and to declare anew costs a look at every document.
      if (JSON.stringify(before?.get(place) ?? []) === JSON.stringify(now.get(place) ?? [])) continue;
      this.#corpora.get(place)?.declare(this.#declaredFor(place));
      this.#changed(place);
    }
  }

  /** Calls back when documents of a corpus came, went or were read again, or decisions on it changed. */
  onChanged(listener: (corpus: string) => void): void {
    this.#listeners.add(listener);
  }

  /** Calls back when more is about to be known of documents although they stay as they are: what they claim. */
  onDraft(listener: () => void): void {
    this.#draftListeners.add(listener);
  }

  /** A workspace folder counts a document to a corpus. Where folders lie in each other the inner corpus has it. */
  claim(folder: string, uri: string, corpus: string): void {
    const claims = this.#claims.get(uri);
    if (claims?.get(folder) === corpus) return;
    if (claims === undefined) this.#claims.set(uri, new Map([[folder, corpus]]));
    else claims.set(folder, corpus);
    this.#settle(uri);
  }

  /** The folder has the document no more. Answers whether another one still has it. */
  unclaim(folder: string, uri: string): boolean {
    const claims = this.#claims.get(uri);
    claims?.delete(folder);
    if (claims?.size === 0) this.#claims.delete(uri);
    this.#settle(uri);
    return this.#claims.has(uri);
  }

  /** Moves a document to where it belongs, without reading it again. */
  #settle(uri: string): void {
    const place = this.#places.get(uri);
    const home = this.#homeOf(uri);
    if (place === undefined || place === home) return;
    const corpus = this.#corpora.get(place);
    if (corpus === undefined) return;
    this.#places.set(uri, home);
    const { here, there } = corpus.move(uri, this.#corpusAt(home));
    this.#dropEmpty(place);
    this.#tell([uri, ...here, ...there]);
    this.#changed(place);
    this.#changed(home);
  }

  #homeOf(uri: string): string {
    let home: string | undefined;
    for (const corpus of this.#claims.get(uri)?.values() ?? []) {
      if (home === undefined || corpus.length > home.length) home = corpus;
    }
    return home ?? uri;
  }

  #corpusOf(uri: string): Corpus | undefined {
    const place = this.#places.get(uri);
    return place === undefined ? undefined : this.#corpora.get(place);
  }

  #corpusAt(place: string): Corpus {
    let corpus = this.#corpora.get(place);
    if (corpus === undefined) {
      corpus = new Corpus({
        engineVersion: this.#engineVersion,
        textHash: this.#textHash,
        cache: this.#cache,
        minConfidence: this.#minConfidence,
        onDraft: () => {
          for (const listener of this.#draftListeners) listener();
        },
      });
      corpus.rule(this.#decisions.get(place) ?? []);
      corpus.declare(this.#declaredFor(place));
      this.#corpora.set(place, corpus);
    }
    return corpus;
  }

  #declaredFor(place: string): readonly OwnAttribute[] {
    for (const declared of this.#declared.values()) {
      const found = declared.get(place);
      if (found !== undefined) return found;
    }
    return [];
  }

  #dropEmpty(place: string): void {
    if (this.#corpora.get(place)?.size === 0) this.#corpora.delete(place);
  }

  #tell(uris: readonly string[]): void {
    if (uris.length > 0) this.#onAffected(uris);
  }

  #changed(corpus: string): void {
    for (const listener of this.#listeners) listener(corpus);
  }
}
