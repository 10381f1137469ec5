import { settleOpenSubjects } from '../claims/open-subjects';
import type { EntityPlace } from '../claims/entity-place';
import { resolveClaims } from '../claims/resolve-claims';
import { ClaimTable, type HotKey } from '../contradict/claim-table';
import type { Claim } from '../model/claim';
import type { Contradiction } from '../model/contradiction';
import type { OwnAttribute } from '../model/own-attribute';
import type { ClaimingDocument } from './claiming-document';
import { OwnClaims } from './own-claims';
import { withRecorded, type RecordedOn } from './recorded-claims';

/** Where the claims of a corpus come from. */
export interface ClaimingDocuments {
  /** `null`: it is gone. */
  document(uri: string): ClaimingDocument | null;
  /** Documents whose names may be others than when this was asked last. */
  takeRelinked(): Iterable<string>;
  /** `null`: no id of an entity. */
  entityName(id: string): string | null;
}

interface Entry extends Pick<ClaimingDocument, 'knowledge'> {
  readonly names: readonly EntityPlace[];
  readonly claims: readonly Claim[];
}

/** In groups of no more documents a short name or a noun may mean what the others tell in full. */
const SMALL_GROUP = 12;

/**
 * The claims of a corpus, worked out when somebody asks for contradictions, and then only those of documents that changed or whose names did; only keys that
 * these touch are compared again. What stands here depends on documents and names alone, never on the order in which they came.
 */
export class CorpusClaims {
  readonly #source: ClaimingDocuments;
  readonly #stale = new Set<string>();
  /** Documents whose claims are read with other words now, or on which people recorded others. */
  readonly #redrafted = new Set<string>();
  readonly #entries = new Map<string, Entry>();
  readonly #table = new ClaimTable();
  /** Claims of small groups are in the table as the group explains them. */
  #isSmall = true;
  #isExplained = true;
  /** `null`: nobody declared attributes. */
  #own: OwnClaims | null = null;
  #declared: readonly OwnAttribute[] = [];
  readonly #recorded = new Map<string, RecordedOn>();

  constructor(source: ClaimingDocuments) {
    this.#source = source;
  }

  /** A document came, went or says something else. Costs nothing until somebody asks. */
  changed(uri: string): void {
    this.#stale.add(uri);
  }

  /** Replaces the attributes that people declared: every document is looked at again. */
  declare(attributes: readonly OwnAttribute[]): void {
    this.#own = attributes.length === 0 ? null : new OwnClaims(attributes);
    this.#declared = attributes;
    for (const uri of this.#entries.keys()) {
      this.#stale.add(uri);
      this.#redrafted.add(uri);
    }
  }

  /** Replaces what people recorded on a document; `null`: nothing. */
  record(uri: string, recorded: RecordedOn | null): void {
    if (recorded === null) this.#recorded.delete(uri);
    else this.#recorded.set(uri, recorded);
    this.#stale.add(uri);
    this.#redrafted.add(uri);
  }

  /** All contradictions, the surest first; the same list as long as nothing changes. */
  contradictions(): readonly Contradiction[] {
    this.#settleAll();
    return this.#table.contradictions();
  }

  /** Those among the documents that were looked at already. Costs a comparison of the keys they touch; those of small groups come last and all at once. */
  contradictionsSoFar(): readonly Contradiction[] {
    return this.#table.contradictions();
  }

  /** Documents that have to be looked at again, as far as that is known. */
  get left(): number {
    return this.#stale.size;
  }

  /** In code-unit order of their documents. */
  claims(): Claim[] {
    this.#settleAll();
    return this.#table.claims();
  }

  hotKeys(): readonly HotKey[] {
    this.#settleAll();
    return this.#table.hotKeys();
  }

  /**
   * Does what there is to do before contradictions can be told, a part of a document or a key a step: whoever answers others in between goes on when there is time. Changes
   * meanwhile are no harm, they are more to do; nothing is lost when nobody goes on.
   */
  *settle(): Generator<undefined, void> {
    for (;;) {
      for (const uri of this.#source.takeRelinked()) this.#stale.add(uri);
      if (this.#stale.size === 0) break;
      for (const uri of this.#stale) {
        const knowledge = this.#source.document(uri)?.knowledge;
        if (knowledge !== undefined) yield* knowledge.drafting();
        // Meanwhile somebody else may have asked for all, or the document have changed: then it comes again.
        if (!this.#stale.has(uri) || this.#source.document(uri)?.knowledge !== knowledge) continue;
        this.#stale.delete(uri);
        this.#read(uri);
        yield;
      }
    }
    this.#explainSmallGroup();
    yield* this.#table.compare();
  }

  #settleAll(): void {
    const steps = this.settle();
    while (steps.next().done !== true);
  }

  #read(uri: string): void {
    const document = this.#source.document(uri);
    const before = this.#entries.get(uri);
    if (document === null) {
      if (before !== undefined) this.#isExplained = false;
      this.#entries.delete(uri);
      this.#table.set(uri, []);
      return;
    }
    const { knowledge, text, options } = document;
    const names = document.names();
    const redrafted = this.#redrafted.delete(uri);
    if (!redrafted && before?.knowledge === knowledge && areSame(before.names, names)) return;
    const date = knowledge.date?.value ?? null;
    const drafts = this.#own === null ? knowledge.claims : this.#own.of(knowledge, text, options);
    const found = resolveClaims(drafts, { uri, date, names, topic: knowledge.topic });
    const recorded = this.#recorded.get(uri);
    const known = { own: this.#declared, entityName: (id: string) => this.#source.entityName(id) };
    const claims = recorded === undefined ? found : withRecorded(uri, found, recorded, document, known);
    this.#entries.set(uri, { knowledge, names, claims });
    this.#isExplained = false;
    if (!this.#isSmall) this.#table.set(uri, claims);
    else if (this.#entries.size > SMALL_GROUP) this.#explainSmallGroup();
  }

  #explainSmallGroup(): void {
    const isSmall = this.#entries.size <= SMALL_GROUP;
    if (this.#isExplained || (!isSmall && !this.#isSmall)) return;
    this.#isSmall = isSmall;
    this.#isExplained = true;
    const uris = [...this.#entries.keys()].sort();
    const claims = uris.map((uri) => this.#entries.get(uri)?.claims ?? []);
    const settled = isSmall ? settleOpenSubjects(claims) : claims;
    for (const [at, uri] of uris.entries()) this.#table.set(uri, settled[at] ?? []);
  }
}

function areSame(a: readonly EntityPlace[], b: readonly EntityPlace[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      return (
        one.start === other?.start &&
        one.end === other.end &&
        one.entity === other.entity &&
        one.name === other.name &&
        one.isPerson === other.isPerson
      );
    })
  );
}
