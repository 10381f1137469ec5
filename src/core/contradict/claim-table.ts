import type { Claim } from '../model/claim';
import type { Contradiction } from '../model/contradiction';
import { chooseClaims, compareChosen, isBehind, mayContradict, MOST_CLAIMS } from './compare-key';
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
  /** Keys to be compared again; of hot ones the claims that came or went, while that is all that happened. */
  readonly #dirty = new Map<string, Claim[] | null>();
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
      this.#touch(key, before?.byKey.get(key) ?? []);
    }
    for (const [key, members] of byKey) {
      const earlier = before?.byKey.get(key) ?? [];
      if (areSame(earlier, members)) continue;
      const documents = this.#keys.get(key);
      if (documents === undefined) this.#keys.set(key, new Map([[uri, members]]));
      else documents.set(uri, members);
      this.#touch(key, [...earlier, ...members]);
    }
  }

  /** In code-unit order of their documents. */
  claims(): Claim[] {
    return [...this.#documents.keys()].sort().flatMap((uri) => this.#documents.get(uri)?.claims ?? []);
  }

  /** Compares the keys that changed, one a step; the rest is done when contradictions are asked for. */
  *compare(): Generator<undefined, void> {
    for (const [key, changed] of this.#dirty) {
      this.#dirty.delete(key);
      if (this.#isBehindAll(key, changed)) continue;
      const documents = this.#keys.get(key);
      const claims: Claim[] = [];
      for (const members of documents?.values() ?? []) for (const claim of members) claims.push(claim);
      const chosen = mayContradict(claims) ? chooseClaims(claims) : NOTHING;
      const isHot = chosen.length > 0 && claims.length > MOST_CLAIMS;
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

  /** `changed`: claims of the key that came or went. Kept only where a look at them may spare one at all claims of the key. */
  #touch(key: string, changed: readonly Claim[]): void {
    const earlier = this.#dirty.get(key);
    if (!this.#chosen.has(key)) this.#dirty.set(key, null);
    else if (earlier === undefined) this.#dirty.set(key, [...changed]);
    else earlier?.push(...changed);
  }

  /** All that came or went stands behind the claims that are compared: these stay the same ones. */
  #isBehindAll(key: string, changed: readonly Claim[] | null): boolean {
    const last = this.#chosen.get(key)?.at(-1);
    return last !== undefined && changed?.every((claim) => isBehind(claim, last)) === true;
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

const NOTHING: readonly Claim[] = [];

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
