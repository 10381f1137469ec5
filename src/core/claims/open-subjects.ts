import { foldName } from '../detect/names/fold-name';
import type { Claim, ClaimSubject } from '../model/claim';
import { tieNouns } from './same-nouns';

/**
 * Claims about `it` or `the film` in an excerpt that does not say who is meant: when the rest of a small group speaks of one thing only, or says the like of one thing
 * only, they are about that. With more subjects around they stay as they are, and so do nouns that the rest speaks of as well: `the line` in two texts of one folder is
 * one line. A short form of a name that the rest has in full is taken for the same one. Linear in the claims.
 */
export function settleOpenSubjects(documents: readonly (readonly Claim[])[]): Claim[][] {
  const settled = tieNouns(documents).map((claims, at) => {
    if (documents.length > MOST_EXCERPTS || !claims.some(isOpen) || !isExcerpt(claims)) return claims;
    const others = documents.filter((_, index) => index !== at).flat();
    const keys = new Set(others.map(({ subject }) => subject.key));
    const meant = { person: meantBy('person', others), thing: meantBy('thing', others), any: meantBy('any', others) };
    return claims.map((claim) => {
      if (!isOpen(claim) || keys.has(claim.subject.key)) return claim;
      const subject = meant[askerOf(claim)](claim.attribute);
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

/** Of more documents nobody can tell which of them an open word goes on with. */
const MOST_EXCERPTS = 2;

/** Longer texts say themselves what they speak of. */
const LONGEST_EXCERPT = 600;

function isExcerpt(claims: readonly Claim[]): boolean {
  return claims.every(({ sentence }) => sentence.end <= LONGEST_EXCERPT);
}

function isOpen({ subject }: Claim): boolean {
  return subject.open === true;
}

/** What an open word may mean: `he` is a person, `it` is none. */
type Asker = 'person' | 'thing' | 'any';

function askerOf({ subject: { key } }: Claim): Asker {
  if (/^open\/(?:he|she|er)$/.test(key)) return 'person';
  return key === 'open/it' || key === 'open/es' ? 'thing' : 'any';
}

function mayMean(asker: Asker, { key }: ClaimSubject): boolean {
  // What is `his` without anybody knowing whose.
  if (key.startsWith('author/') || key.includes('#')) return false;
  if (asker === 'person') return /^(?:person|name|noun)\//.test(key);
  return asker === 'any' || !key.startsWith('person/');
}

/** The only subject that the others speak of, or the only one with a name, or the only one with a name of which they say the like. */
function meantBy(asker: Asker, others: readonly Claim[]): (attribute: string) => ClaimSubject | null {
  const all = new Map<string, ClaimSubject>();
  const alike = new Map<string, Map<string, ClaimSubject>>();
  for (const claim of others) {
    const { subject, attribute } = claim;
    if (isOpen(claim) || !mayMean(asker, subject)) continue;
    all.set(subject.key, subject);
    if (!isNamed(subject)) continue;
    const same = alike.get(attribute);
    if (same === undefined) alike.set(attribute, new Map([[subject.key, subject]]));
    else same.set(subject.key, subject);
  }
  const one = only(all) ?? only(new Map([...all].filter(([, subject]) => isNamed(subject))));
  return (attribute) => one ?? only(alike.get(attribute));
}

function only<T>(found: ReadonlyMap<string, T> | undefined): T | null {
  if (found?.size !== 1) return null;
  const [first] = found.values();
  return first ?? null;
}

function isNamed({ key, kind }: ClaimSubject): boolean {
  return kind === 'entity' || key.startsWith('name/');
}

/** What only a person has. */
const OF_PERSON = /^(?:(?:date|place)\/(?:born|die)|age|age-at-death)$/;

/** More names with one surname tell nothing of who is meant by a short form. */
const MOST_NAMESAKES = 50;

/** Names of which all words stand in exactly one other name of the group, by key. */
function longerNames(documents: readonly (readonly Claim[])[]): Map<string, ClaimSubject> {
  const families = new Map<string, Map<string, SpelledName>>();
  const persons = new Set<string>();
  for (const { subject, attribute } of documents.flat())
    if (subject.key.startsWith('person/') || OF_PERSON.test(attribute)) persons.add(subject.key);
  for (const { subject } of documents.flat()) {
    if (!/^(?:person|name)\//.test(subject.key)) continue;
    const words = foldName(subject.name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
    const last = words.at(-1);
    if (last === undefined) continue;
    const family = families.get(last);
    if (family === undefined) families.set(last, new Map([[subject.key, { subject, words }]]));
    else if (!family.has(subject.key)) family.set(subject.key, { subject, words });
  }
  const found = new Map<string, ClaimSubject>();
  for (const family of families.values()) {
    if (family.size > MOST_NAMESAKES) continue;
    for (const [key, { words }] of family) {
      if (words.length < (persons.has(key) ? 1 : 2)) continue;
      const longer = [...family].filter(([other, { words: all }]) => other !== key && isShortOf(words, all));
      const [first] = longer;
      if (longer.length === 1 && first !== undefined) found.set(key, first[1].subject);
      else if (longer.length === 0 && words.length === 1 && persons.has(key)) {
        const full = byFirstName(words[0] ?? '', families);
        if (full !== null) found.set(key, full);
      }
    }
  }
  return coded(documents, found);
}

/** `F-12`, `KR47b`, folded: a type or number that tells one thing from all others. */
const CODE = /^[a-z]{1,4}(?:-\d{1,4}|\d{2,4})[a-z]?$/;

/** Adds names that are a code, where one other name of the group has it as a word of its own: `F-12` of `Foo F-12 Bar`. Linear in the claims. */
function coded(documents: readonly (readonly Claim[])[], found: Map<string, ClaimSubject>): Map<string, ClaimSubject> {
  const codes = new Map<string, string>();
  for (const { subject } of documents.flat()) {
    const code = subject.key.slice(subject.key.indexOf('/') + 1);
    if (CODE.test(code)) codes.set(code, subject.key);
  }
  if (codes.size === 0) return found;
  const longer = new Map<string, Map<string, ClaimSubject>>();
  for (const { subject } of documents.flat()) {
    for (const word of foldName(subject.name).split(/\s+/)) {
      if (!codes.has(word) || codes.get(word) === subject.key) continue;
      const those = longer.get(word);
      if (those === undefined) longer.set(word, new Map([[subject.key, subject]]));
      else those.set(subject.key, subject);
    }
  }
  for (const [code, key] of codes) {
    const subject = only(longer.get(code));
    if (subject !== null && !found.has(key)) found.set(key, subject);
  }
  return found;
}

/** `Abbot Benedict` of `Benedict of Foo`: people of old are called by their first names. */
function byFirstName(
  word: string,
  families: ReadonlyMap<string, ReadonlyMap<string, SpelledName>>,
): ClaimSubject | null {
  const found: ClaimSubject[] = [];
  for (const family of families.values())
    for (const { subject, words } of family.values())
      if (words[0] === word && words.length > 2 && OF_PLACE.test(words[1] ?? '')) found.push(subject);
  return found.length === 1 ? (found[0] ?? null) : null;
}

const OF_PLACE = /^(?:of|von|vom|zu|de|da|di|van)$/;

interface SpelledName {
  readonly subject: ClaimSubject;
  readonly words: readonly string[];
}

const SHORTEST_FIRST_NAME = 3;

/** `Dan`, or an initial behind a first name: `John F. Foo`. */
function mayBeCut(word: string, [first]: readonly string[]): boolean {
  return word.length >= SHORTEST_FIRST_NAME || (word.length === 1 && word !== first);
}

/** `Dan Foo` of `Daniel Thomas Foo`, which have one last word: the others stand or begin there. */
function isShortOf(words: readonly string[], all: readonly string[]): boolean {
  if (words.length > all.length) return false;
  if (words.join(' ') === all.join(' ')) return false;
  return words
    .slice(0, -1)
    .every((word) => all.some((other) => other === word || (mayBeCut(word, words) && other.startsWith(word))));
}
