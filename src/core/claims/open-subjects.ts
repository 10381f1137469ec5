import { foldName } from '../detect/names/fold-name';
import type { Claim, ClaimSubject } from '../model/claim';

/**
 * Claims about `it` or `the film` in an excerpt that does not say who is meant: when the rest of a small group speaks of one thing only, or says the like of one thing
 * only, they are about that. With more subjects around they stay as they are. A short form of a name that the rest has in full is taken for the same one.
 */
export function settleOpenSubjects(documents: readonly (readonly Claim[])[]): Claim[][] {
  const settled = documents.map((claims, at) => {
    if (!claims.some(isOpen)) return [...claims];
    const others = documents.filter((_, index) => index !== at).flat();
    return claims.map((claim) => {
      if (!isOpen(claim)) return claim;
      const subject = meant(claim, others);
      return subject === null ? claim : { ...claim, subject: { ...subject, guessed: true as const } };
    });
  });
  const longer = longerNames(settled);
  if (longer.size === 0) return settled;
  return settled.map((claims) =>
    claims.map((claim) => {
      const subject = longer.get(claim.subject.key);
      return subject === undefined ? claim : { ...claim, subject: { ...subject, guessed: true as const } };
    }),
  );
}

function isOpen({ subject }: Claim): boolean {
  return subject.open === true;
}

function meant(claim: Claim, others: readonly Claim[]): ClaimSubject | null {
  const subjects = (of: readonly Claim[]): ClaimSubject[] => [
    ...new Map(
      of.filter((one) => !isOpen(one) && mayMean(claim, one.subject)).map(({ subject }) => [subject.key, subject]),
    ).values(),
  ];
  const all = subjects(others);
  const named = all.filter(isNamed);
  const alike = subjects(others.filter(({ attribute }) => attribute === claim.attribute)).filter(isNamed);
  for (const found of [all, named, alike]) if (found.length === 1) return found[0] ?? null;
  return null;
}

function isNamed({ key, kind }: ClaimSubject): boolean {
  return kind === 'entity' || key.startsWith('name/');
}

/** `he` is a person, `it` and `the film` are none. */
function mayMean({ subject: { key } }: Claim, { key: other }: ClaimSubject): boolean {
  if (/^author\//.test(other)) return false;
  if (/^open\/(?:he|she|er)$/.test(key)) return /^(?:person|name|noun)\//.test(other);
  return key === 'open/it' || key === 'open/es' ? !other.startsWith('person/') : true;
}

/** Names of which all words stand in exactly one other name of the group, by key. */
function longerNames(documents: readonly (readonly Claim[])[]): Map<string, ClaimSubject> {
  const names = new Map<string, { readonly subject: ClaimSubject; readonly words: readonly string[] }>();
  for (const { subject } of documents.flat()) {
    if (!/^(?:person|name)\//.test(subject.key) || names.has(subject.key)) continue;
    const words = foldName(subject.name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
    if (words.length > 0) names.set(subject.key, { subject, words });
  }
  const found = new Map<string, ClaimSubject>();
  for (const [key, { words }] of names) {
    const least = key.startsWith('person/') ? 1 : 2;
    const longer =
      words.length < least
        ? []
        : [...names].filter(([other, { words: all }]) => other !== key && isShortOf(words, all));
    const [only] = longer;
    if (longer.length === 1 && only !== undefined) found.set(key, only[1].subject);
  }
  return found;
}

const SHORTEST_FIRST_NAME = 3;

/** `Dan Foo` of `Daniel Thomas Foo`: the last word is the same, the others stand or begin there. */
function isShortOf(words: readonly string[], all: readonly string[]): boolean {
  if (words.length > all.length || words.at(-1) !== all.at(-1)) return false;
  if (words.join(' ') === all.join(' ')) return false;
  return words
    .slice(0, -1)
    .every((word) =>
      all.some((other) => other === word || (word.length >= SHORTEST_FIRST_NAME && other.startsWith(word))),
    );
}
