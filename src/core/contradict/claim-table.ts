import type { Claim } from '../model/claim';
import type { Contradiction } from '../model/contradiction';
import { compareKey, MOST_CLAIMS } from './compare-key';

/** Key under which claims are compared. */
export function keyOf({ subject, attribute }: Claim): string {
  return `${subject.key}\t${attribute}`;
}

/** Claims of a corpus by key. What stands here depends on the claims alone: a change compares anew only the keys it touches. */
export class ClaimTable {
  readonly #documents = new Map<string, readonly Claim[]>();
  readonly #keys = new Map<string, Map<string, readonly Claim[]>>();
  readonly #cards = new Map<string, readonly Contradiction[]>();
  readonly #dirty = new Set<string>();

  /** Replaces the claims of a document; none: it is gone. */
  set(uri: string, claims: readonly Claim[]): void {
    const before = this.#documents.get(uri);
    if (before === claims) return;
    for (const key of new Set(before?.map(keyOf))) {
      const members = this.#keys.get(key);
      members?.delete(uri);
      if (members?.size === 0) this.#keys.delete(key);
      this.#dirty.add(key);
    }
    if (claims.length === 0) this.#documents.delete(uri);
    else this.#documents.set(uri, claims);
    const byKey = new Map<string, Claim[]>();
    for (const claim of claims) {
      const key = keyOf(claim);
      const members = byKey.get(key);
      if (members === undefined) byKey.set(key, [claim]);
      else members.push(claim);
    }
    for (const [key, members] of byKey) {
      const documents = this.#keys.get(key);
      if (documents === undefined) this.#keys.set(key, new Map([[uri, members]]));
      else documents.set(uri, members);
      this.#dirty.add(key);
    }
  }

  /** In code-unit order of their documents. */
  claims(): Claim[] {
    return [...this.#documents.keys()].sort().flatMap((uri) => this.#documents.get(uri) ?? []);
  }

  /** All contradictions, the surest and most important first. */
  contradictions(): Contradiction[] {
    for (const key of this.#dirty) {
      const claims = [...(this.#keys.get(key)?.values() ?? [])].flat();
      const cards = compareKey(claims);
      if (cards.length === 0) this.#cards.delete(key);
      else this.#cards.set(key, cards);
    }
    this.#dirty.clear();
    return [...this.#cards.values()].flat().sort(byWeight);
  }

  /** Keys with more claims than are compared: subject and attribute, and how many claims there are. */
  hotKeys(): { readonly key: string; readonly claims: number }[] {
    return [...this.#keys]
      .map(([key, documents]) => ({
        key,
        claims: [...documents.values()].reduce((sum, { length }) => sum + length, 0),
      }))
      .filter(({ claims }) => claims > MOST_CLAIMS)
      .sort((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1));
  }
}

const STATUSES = ['contradiction', 'disputed', 'change-over-time', 'name-variant'];

/** Sure ones first, then by status, then those that more claims stand for; ids break ties. */
export function byWeight(a: Contradiction, b: Contradiction): number {
  const tier = Number(b.tier === 'certain') - Number(a.tier === 'certain');
  const status = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
  return tier || status || claimsIn(b) - claimsIn(a) || (a.id < b.id ? -1 : 1);
}

function claimsIn({ camps }: Contradiction): number {
  return camps.reduce((sum, { claims }) => sum + claims.length, 0);
}
