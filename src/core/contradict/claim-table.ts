import type { Claim } from '../model/claim';
import type { Contradiction } from '../model/contradiction';
import { chooseClaims, compareChosen, MOST_CLAIMS } from './compare-key';
import { inOrder } from './card-order';

/** Key under which claims are compared. */
export function keyOf({ subject, attribute }: Claim): string {
  return `${subject.key}\t${attribute}`;
}

/** A key with more claims than are compared. */
export interface HotKey {
  /** Subject and attribute with a tab between. */
  readonly key: string;
  readonly claims: number;
}

/** Claims of a corpus by key. What stands here depends on the claims alone: a change compares anew only the keys it touches. */
export class ClaimTable {
  /** Of each document its claims, and the same by key. */
  readonly #documents = new Map<string, DocumentClaims>();
  readonly #keys = new Map<string, Map<string, readonly Claim[]>>();
  readonly #cards = new Map<string, readonly Contradiction[]>();
  /** Of hot keys the claims that were compared: most changes are of others. */
  readonly #chosen = new Map<string, readonly Claim[]>();
  readonly #dirty = new Set<string>();
  #ordered: readonly Contradiction[] | null = [];

  /** Replaces the claims of a document; none: it is gone. */
  set(uri: string, claims: readonly Claim[]): void {
    const before = this.#documents.get(uri);
    if (areSame(before?.claims ?? [], claims)) return;
    const byKey = claimsByKey(claims);
    if (claims.length === 0) this.#documents.delete(uri);
    else this.#documents.set(uri, { claims, byKey });
    for (const key of before?.byKey.keys() ?? []) {
      if (byKey.has(key)) continue;
      const members = this.#keys.get(key);
      members?.delete(uri);
      if (members?.size === 0) this.#keys.delete(key);
      this.#dirty.add(key);
    }
    for (const [key, members] of byKey) {
      if (areSame(before?.byKey.get(key) ?? [], members)) continue;
      const documents = this.#keys.get(key);
      if (documents === undefined) this.#keys.set(key, new Map([[uri, members]]));
      else documents.set(uri, members);
      this.#dirty.add(key);
    }
  }

  /** In code-unit order of their documents. */
  claims(): Claim[] {
    return [...this.#documents.keys()].sort().flatMap((uri) => this.#documents.get(uri)?.claims ?? []);
  }

  /** Compares the keys that changed, one a step; the rest is done when contradictions are asked for. */
  *compare(): Generator<undefined, void> {
    for (const key of this.#dirty) {
      this.#dirty.delete(key);
      const documents = this.#keys.get(key);
      const claims: Claim[] = [];
      for (const members of documents?.values() ?? []) for (const claim of members) claims.push(claim);
      const chosen = chooseClaims(claims);
      const isHot = claims.length > MOST_CLAIMS;
      if (isHot && areSame(this.#chosen.get(key) ?? [], chosen)) continue;
      if (isHot) this.#chosen.set(key, chosen);
      else this.#chosen.delete(key);
      const cards = compareChosen(chosen);
      const before = this.#cards.get(key);
      if (cards.length === 0 && before === undefined) continue;
      if (cards.length === 0) this.#cards.delete(key);
      else this.#cards.set(key, cards);
      this.#ordered = null;
      yield;
    }
  }

  /** All contradictions, the surest and most important first. The same list as long as nothing changes. */
  contradictions(): readonly Contradiction[] {
    const steps = this.compare();
    while (steps.next().done !== true);
    return (this.#ordered ??= inOrder([...this.#cards.values()].flat()));
  }

  /** Keys with more claims than are compared, those with the most claims first. */
  hotKeys(): HotKey[] {
    return [...this.#keys]
      .map(([key, documents]) => ({
        key,
        claims: [...documents.values()].reduce((sum, { length }) => sum + length, 0),
      }))
      .filter(({ claims }) => claims > MOST_CLAIMS)
      .sort((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1));
  }
}

interface DocumentClaims {
  readonly claims: readonly Claim[];
  readonly byKey: ReadonlyMap<string, readonly Claim[]>;
}

function claimsByKey(claims: readonly Claim[]): Map<string, Claim[]> {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const members = byKey.get(key);
    if (members === undefined) byKey.set(key, [claim]);
    else members.push(claim);
  }
  return byKey;
}

function areSame(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a === b || (a.length === b.length && a.every((claim, at) => claim === b[at]));
}
