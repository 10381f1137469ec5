import type { Decision } from '../link/decisions';
import { mentionsOf, standApart } from '../link/mentions-of';
import { NameEvidence } from '../link/name-evidence';
import type { HotKey } from '../contradict/claim-table';
import type { Claim } from '../model/claim';
import type { Contradiction } from '../model/contradiction';
import type { NameDescription } from '../model/description';
import type { Entity, EntityForms, LinkReason, LinkSuggestion, NameMention, PinConflict } from '../model/entity';
import { givenIn, type GivenName } from '../link/entities/given-names';
import { DEFAULT_MIN_CONFIDENCE, type Mention } from '../model/mention';
import type { OwnAttribute } from '../model/own-attribute';
import type { ReadOptions } from '../text/read';
import type { ClaimingDocument } from './claiming-document';
import { CorpusClaims } from './corpus-claims';
import type { RecordedOn } from './recorded-claims';
import { CorpusNames, type NamedMention, type NamingDocument } from './corpus-names';
import { DetectionCache } from './detection-cache';
import { detectionKey, pureTextHash, type TextHash } from './detection-key';
import { namesKey, type LinkedNames } from './kept-names';
import { linkedNames, namesAt } from './named-mentions';
import { knowDocument, type DocumentKnowledge } from './know-document';
import { RecalledNames } from './recalled-names';

export interface CorpusOptions {
  /** Results of another version of the engine are never reused. */
  readonly engineVersion: string;
  /** Detections of texts that are gone; shared by corpora between which documents move. */
  readonly cache?: DetectionCache;
  /** Names less sure than this have no entity; `DEFAULT_MIN_CONFIDENCE` when absent. */
  readonly minConfidence?: number;
  /** The host's own, where it has a faster one. */
  readonly textHash?: TextHash;
  /** Called when the drafts of a document are about to be worked out: more of it is known then than before. */
  readonly onDraft?: () => void;
}

/** What a call changed. */
export interface CorpusChange {
  readonly uri: string;
  readonly kind: 'added' | 'changed' | 'unchanged' | 'removed';
  /** The document's detection after the change; `null` when it is gone. */
  readonly detection: DocumentKnowledge | null;
  /**
   * Other documents whose mentions were asked for and may be different now, because they share names with this one; code-unit order.
   * A document is named once until its mentions are asked for again.
   */
  readonly affected: readonly string[];
}

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly options: ReadOptions;
  readonly detection: DocumentKnowledge;
  /** `null` until somebody asks, and again when the evidence has changed. */
  mentions: readonly Mention[] | null;
  /** The same, at least its names. */
  names: readonly Mention[] | null;
}

const NOBODY: readonly string[] = [];

/**
 * The engine's façade: documents in, mentions and changes out, all plain data.
 * What stands in it depends on the documents and on people's decisions alone, never on the order in which they came.
 * Names are resolved when somebody asks for a document's mentions: with the evidence of all documents here, and of no others; they are linked when
 * somebody asks for entities.
 */
export class Corpus {
  readonly #engineVersion: string;
  readonly #textHash: TextHash;
  readonly #cache: DetectionCache;
  readonly #onDraft: () => void;
  readonly #entries = new Map<string, Entry>();
  readonly #evidence = new NameEvidence();
  readonly #names: CorpusNames;
  #decisions: readonly Decision[] = [];
  readonly #recalled = new RecalledNames({
    kept: () => this.#cache.names(() => this.#namesKey()),
    unresolved: (uri) => {
      const entry = this.#entries.get(uri);
      return entry === undefined || entry.names !== null ? null : entry.key;
    },
  });
  readonly #claims = new CorpusClaims({
    document: (uri) => this.#claiming(uri),
    takeRelinked: () => this.#names.takeRelinked(),
    entityName: (id) => this.entity(id)?.name ?? null,
  });

  constructor(options: CorpusOptions) {
    this.#engineVersion = options.engineVersion;
    this.#textHash = options.textHash ?? pureTextHash;
    this.#cache = options.cache ?? new DetectionCache();
    this.#onDraft = options.onDraft ?? (() => undefined);
    this.#names = new CorpusNames(options.minConfidence ?? DEFAULT_MIN_CONFIDENCE, {
      document: (uri) => {
        const entry = this.#entries.get(uri);
        if (entry === undefined) return null;
        const { text, detection } = entry;
        return { text, language: detection.language, mentions: () => this.#resolvedNames(uri, entry) };
      },
      recall: () => this.#recalled.begin(),
    });
  }

  /** Adds a document or replaces its text. The same text with the same options costs one hash. Never throws. */
  set(uri: string, text: string, options: ReadOptions = {}): CorpusChange {
    const key = detectionKey(this.#engineVersion, text, options, this.#textHash);
    const before = this.#entries.get(uri);
    if (before?.key === key) return { uri, kind: 'unchanged', detection: before.detection, affected: NOBODY };
    const detection = this.#cache.take(key, text, options) ?? knowDocument(text, options);
    return this.#put(uri, { key, text, options, detection, mentions: null, names: null });
  }

  /** Takes a document out; one that is not there changes nothing. */
  remove(uri: string): CorpusChange {
    this.#wake();
    const before = this.#take(uri);
    if (before === undefined) return { uri, kind: 'unchanged', detection: null, affected: NOBODY };
    this.#cache.keep(before.key, before.detection);
    this.#names.changed(uri);
    this.#claims.changed(uri);
    return { uri, kind: 'removed', detection: null, affected: this.#hear(this.#evidence.set(uri, null)) };
  }

  /** Gives a document to another corpus, without reading it again. Answers the documents affected here and there. */
  move(uri: string, other: Corpus): { readonly here: readonly string[]; readonly there: readonly string[] } {
    this.#wake();
    const entry = this.#take(uri);
    if (entry === undefined) return { here: NOBODY, there: NOBODY };
    this.#names.changed(uri);
    this.#claims.changed(uri);
    const here = this.#hear(this.#evidence.set(uri, null));
    return { here, there: other.#put(uri, { ...entry, mentions: null, names: null }).affected };
  }

  /**
   * Replaces what people decided about names here. Answers the documents whose mentions were asked for and may be different now: those with a spelling that has
   * another type, or is a name or none. What else was decided is about entities alone.
   */
  rule(decisions: readonly Decision[]): readonly string[] {
    this.#wake();
    this.#decisions = decisions;
    const concerned = new Set(this.#names.rule(decisions).flatMap(({ name }) => this.#evidence.holding(name)));
    const asked = [...concerned].filter((uri) => (this.#entries.get(uri)?.mentions ?? null) !== null);
    // Names are linked also where nobody asked for the mentions.
    for (const uri of concerned) this.#forget(uri, this.#entries.get(uri));
    return asked.sort();
  }

  get minConfidence(): number {
    return this.#names.minConfidence;
  }

  /** Names less sure than this have no entity from now on. Answers whether that was otherwise before. */
  setMinConfidence(minConfidence: number): boolean {
    return this.#names.setMinConfidence(minConfidence, this.#entries.keys());
  }

  detection(uri: string): DocumentKnowledge | null {
    return this.#entries.get(uri)?.detection ?? null;
  }

  /** The text as loaded; `null` for a document that is not there. */
  text(uri: string): string | null {
    return this.#entries.get(uri)?.text ?? null;
  }

  /** All mentions of a document by the evidence of the corpus and people's decisions: flat, sorted, all confidences. Empty for one that is not there. */
  mentions(uri: string): readonly Mention[] {
    const entry = this.#entries.get(uri);
    return entry === undefined ? [] : this.#resolved(uri, entry);
  }

  /** What names refer to, by id: only names at or above the least confidence count. */
  entities(): readonly Entity[] {
    return this.#names.entities();
  }

  /** The names of a document that have an entity, in their order. */
  names(uri: string): readonly NamedMention[] {
    return linkedNames(this.#namesOf(uri), this.#names.linked(uri));
  }

  /** The entity of the name that begins there; `null` when there is none. */
  entityAt(uri: string, start: number): Entity | null {
    const named = this.#names.linked(uri).find(({ mention }) => mention.start === start);
    return named === undefined ? null : this.entity(named.entity);
  }

  /** `null`: nothing names it. */
  entity(id: string): Entity | null {
    return this.#names.entity(id);
  }

  /** The name forms of an entity: what rulings on it speak of. */
  formsOf(id: string): EntityForms {
    return this.#names.formsOf(id);
  }

  /**
   * The documents that name each of the entities, in code-unit order, with the mentions. Costs a pass over the names of these documents, however many entities
   * are asked for. `within`: only in that document.
   */
  occurrences(entities: ReadonlySet<string>, within?: string): Map<string, NamingDocument[]> {
    const found = new Map<string, NamingDocument[]>();
    for (const [entity, places] of this.#names.placesOf(entities, within)) {
      found.set(
        entity,
        places.map(({ document, starts }) => ({ uri: document, mentions: namesAt(this.#namesOf(document), starts) })),
      );
    }
    return found;
  }

  /** Documents that name an entity, in code-unit order. */
  documentsOf(entity: string): readonly string[] {
    return this.#names.documentsOf(entity);
  }

  /** What the documents say that a name is. `start`: where its mention begins. */
  descriptions(uri: string, start: number): readonly NameDescription[] {
    return this.detection(uri)?.descriptions.filter(({ nameStart }) => nameStart === start) ?? [];
  }

  /** Why the name that begins there is its entity; empty for the entity's own name in its main spelling. */
  explain(uri: string, start: number): readonly LinkReason[] {
    return this.#names.explain(uri, start);
  }

  /** Where the documents contradict each other or themselves, the surest first. The same list as long as nothing changes. */
  contradictions(): readonly Contradiction[] {
    return this.#claims.contradictions();
  }

  /**
   * Does in small steps what has to be done before `contradictions()` can answer at once: a document or a key a step. Whoever has others to answer goes on when
   * there is time, and may give up at any step.
   */
  settleContradictions(): Generator<undefined, void> {
    return this.#claims.settle();
  }

  /** The contradictions among what was worked out so far: what a view may show while `settleContradictions()` goes on. */
  contradictionsSoFar(): readonly Contradiction[] {
    return this.#claims.contradictionsSoFar();
  }

  /** Documents that `settleContradictions()` still has to look at, as far as that is known: changed names come to light only then. */
  get unsettled(): number {
    return this.#claims.left;
  }

  /** Subjects of which more claims with one attribute are made than are compared with each other. */
  hotKeys(): readonly HotKey[] {
    return this.#claims.hotKeys();
  }

  /** What the documents claim, in the order of their URIs. */
  claims(): readonly Claim[] {
    return this.#claims.claims();
  }

  /** Replaces the attributes of claims that people declared in the corpus's `config.json`. */
  declare(attributes: readonly OwnAttribute[]): void {
    this.#claims.declare(attributes);
  }

  /** Replaces what people recorded on a document: their claims stand beside the engine's. */
  record(uri: string, recorded: RecordedOn | null): void {
    this.#claims.record(uri, recorded);
  }

  #claiming(uri: string): ClaimingDocument | null {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return null;
    const { detection: knowledge, text, options } = entry;
    if (!knowledge.isDrafted) this.#onDraft();
    return { knowledge, text, options, names: () => this.#names.places(uri) };
  }

  suggestions(): readonly LinkSuggestion[] {
    return this.#names.suggestions();
  }

  conflicts(): readonly PinConflict[] {
    return this.#names.conflicts();
  }

  /** The names of all documents as they may be kept for the next start; `null` as long as nobody asked for entities since something changed. */
  linkedNames(): LinkedNames | null {
    const linked: [Entry, readonly NameMention[]][] = [];
    for (const [uri, entry] of this.#entries) {
      const names = this.#names.given(uri);
      if (names === null) return null;
      linked.push([entry, names]);
    }
    return { key: this.#namesKey(), names: given(linked) };
  }

  /**
   * Resolves names that were taken from an earlier start, a document a step, so that the first change need not wait for it. Nothing is lost when nobody goes on.
   */
  *wakeNames(): Generator<undefined, void> {
    for (const uri of this.#recalled.wake()) {
      this.#namesOf(uri);
      yield;
    }
  }

  /** What is known of each document by itself, by `detectionKey`. */
  *known(): Generator<readonly [string, DocumentKnowledge]> {
    for (const { key, detection } of this.#entries.values()) yield [key, detection];
  }

  /** URIs of all documents, in code-unit order. */
  uris(): string[] {
    return [...this.#entries.keys()].sort();
  }

  get size(): number {
    return this.#entries.size;
  }

  #put(uri: string, entry: Entry): CorpusChange {
    this.#wake();
    const before = this.#entries.get(uri);
    if (before !== undefined) this.#cache.keep(before.key, before.detection);
    this.#entries.set(uri, entry);
    this.#names.changed(uri);
    this.#claims.changed(uri);
    const affected = this.#hear(this.#evidence.set(uri, entry.detection.names));
    return { uri, kind: before === undefined ? 'added' : 'changed', detection: entry.detection, affected };
  }

  #namesKey(): string {
    const keys = [...this.#entries.values()].map(({ key }) => key);
    return namesKey(keys, this.#decisions, this.#names.minConfidence, this.#textHash);
  }

  /** Before something changes: documents that do not hear yet what others say are looked at again. */
  #wake(): void {
    for (const uri of this.#recalled.wake()) this.#names.changed(uri);
  }

  #take(uri: string): Entry | undefined {
    const entry = this.#entries.get(uri);
    this.#entries.delete(uri);
    return entry;
  }

  #forget(uri: string, entry: Entry | undefined): void {
    if (entry !== undefined) entry.mentions = entry.names = null;
    this.#names.changed(uri);
  }

  #hear(uris: readonly string[]): readonly string[] {
    for (const uri of uris) {
      const entry = this.#entries.get(uri);
      this.#forget(uri, entry);
    }
    return uris;
  }

  /** A list with all names among the mentions, the very same objects; without values where these need not be looked at. */
  #resolvedNames(uri: string, entry: Entry): readonly Mention[] {
    if (entry.names !== null) return entry.names;
    const names = this.#evidence.resolve(uri);
    entry.names = standApart(names, entry.detection.valuePlaces)
      ? this.#names.ruled(names)
      : this.#names.ruled(mentionsOf(names, entry.detection.mentions));
    return entry.names;
  }

  #namesOf(uri: string): readonly Mention[] {
    const entry = this.#entries.get(uri);
    return entry === undefined ? [] : this.#resolvedNames(uri, entry);
  }

  #resolved(uri: string, entry: Entry): readonly Mention[] {
    if (entry.mentions !== null) return entry.mentions;
    const names = this.#resolvedNames(uri, entry);
    const { mentions, valuePlaces } = entry.detection;
    // Otherwise the values are among them already.
    entry.mentions = standApart(this.#evidence.resolve(uri), valuePlaces) ? mentionsOf(names, mentions) : names;
    return entry.mentions;
  }
}

/** Made when asked for, document by document: by then the documents may have changed, these lists have not. */
function* given(
  linked: readonly (readonly [Entry, readonly NameMention[]])[],
): Generator<readonly [string, readonly GivenName[]]> {
  for (const [{ key, text }, names] of linked) yield [key, names.map((name) => givenIn(text, name))];
}
