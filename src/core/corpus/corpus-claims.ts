import { settleOpenSubjects } from '../claims/open-subjects';
import { resolveClaims, type EntityPlace } from '../claims/resolve-claims';
import { ClaimTable } from '../contradict/claim-table';
import type { Claim } from '../model/claim';
import type { Contradiction } from '../model/contradiction';
import type { DocumentKnowledge } from './know-document';

/** A document as its claims need it. */
export interface ClaimingDocument {
  readonly knowledge: DocumentKnowledge;
  /** Its names with their entities, sorted by start. */
  readonly names: readonly EntityPlace[];
}

interface Entry {
  readonly knowledge: DocumentKnowledge;
  /** What the claims depend on besides the document itself. */
  readonly names: string;
  readonly claims: readonly Claim[];
}

/** In groups of no more documents an excerpt may be about what the others are about. */
const SMALL_GROUP = 4;

/** The claims of a corpus, worked out when somebody asks for contradictions, and then only those of documents that changed or whose names did. */
export class CorpusClaims {
  readonly #entries = new Map<string, Entry>();
  readonly #table = new ClaimTable();

  /** All contradictions, the surest first. `documents`: all of the corpus. */
  contradictions(documents: ReadonlyMap<string, ClaimingDocument>): Contradiction[] {
    this.#settle(documents);
    return this.#table.contradictions();
  }

  claims(documents: ReadonlyMap<string, ClaimingDocument>): Claim[] {
    this.#settle(documents);
    return this.#table.claims();
  }

  #settle(documents: ReadonlyMap<string, ClaimingDocument>): void {
    for (const uri of this.#entries.keys()) {
      if (documents.has(uri)) continue;
      this.#entries.delete(uri);
      this.#table.set(uri, []);
    }
    for (const [uri, { knowledge, names }] of documents) {
      const signature = names.map(({ start, entity }) => `${String(start)} ${entity}`).join('\n');
      const before = this.#entries.get(uri);
      if (before?.knowledge === knowledge && before.names === signature) continue;
      const date = knowledge.date?.value ?? null;
      const claims = resolveClaims(knowledge.claims, { uri, date, names, topic: knowledge.topic });
      this.#entries.set(uri, { knowledge, names: signature, claims });
    }
    const uris = [...this.#entries.keys()].sort();
    const claims = uris.map((uri) => this.#entries.get(uri)?.claims ?? []);
    const settled = uris.length <= SMALL_GROUP ? settleOpenSubjects(claims) : claims;
    for (const [at, uri] of uris.entries()) this.#table.set(uri, settled[at] ?? []);
  }

  /** See `ClaimTable.hotKeys`. */
  hotKeys(): ReturnType<ClaimTable['hotKeys']> {
    return this.#table.hotKeys();
  }
}
