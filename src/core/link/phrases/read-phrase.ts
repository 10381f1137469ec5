import { foldName } from '../../detect/names/fold-name';
import { lookUp } from '../../detect/names/known/gazetteer';
import { plainKind } from '../../detect/names/known/plain-words';
import { LINK_TABLES } from '../../lang/link-tables';
import { NAME_TABLES } from '../../lang/name-tables';
import type { Language } from '../../model/language';
import type { NameType } from '../../model/mention';
import { linkWords } from '../entities/link-words';
import { classOf } from '../entities/name-class';
import { plainLetters } from '../entities/squeeze';

/**
 * What a stretch is that others marked as a mention: a name, perhaps with words around it (`off Norway's Lofoten islands`), a pronoun, what
 * somebody or something is called by role (`the company`), or another description.
 */
export type Phrase =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'pronoun' }
  | { readonly kind: 'role'; readonly key: string }
  | { readonly kind: 'description'; readonly key: string };

export function readPhrase(
  type: NameType,
  text: string,
  language: Language,
  known: ReadonlySet<string> = NOTHING_KNOWN,
): Phrase {
  const bare = withoutEdges(text);
  const words = bare.split(/\s+/).filter((word) => word !== '');
  const folded = words.map(foldName);
  if (words.length === 1 && isPronoun(type, folded[0] ?? '', language)) return { kind: 'pronoun' };
  const name = nameIn(type, words, language, known);
  if (name !== null) return { kind: 'name', text: name };
  const key = folded.filter((word) => !isSmall(word, language)).join(' ');
  const isOne = folded.every((word) => !/^\p{N}/u.test(word));
  if (isOne && rolesOf(type, language).has(folded.at(-1) ?? '')) return { kind: 'role', key };
  return { kind: 'description', key };
}

const NOTHING_KNOWN: ReadonlySet<string> = new Set();

const roles = new Map<string, ReadonlySet<string>>();

/** What things of a type are called beside their names. */
function rolesOf(type: NameType, language: Language): ReadonlySet<string> {
  const nameClass = classOf(type);
  let found = roles.get(language + nameClass);
  if (found === undefined) {
    const { persons, organisations, places } = NAME_TABLES[language];
    const ofClass = { PERSON: persons.roles, BODY: organisations.roles, PLACE: places.roles };
    found = new Set(nameClass in ofClass ? ofClass[nameClass as keyof typeof ofClass] : []);
    roles.set(language + nameClass, found);
  }
  return found;
}

/** Without a possessive, quotation marks at the edges, and what an open bracket or a comma adds. */
function withoutEdges(text: string): string {
  const trimmed = text.trim().replace(/^["'“„‘«»]+|["”“»«]+$/gu, '');
  const open = trimmed.lastIndexOf('(');
  const closed = open > 0 && !trimmed.includes(')', open) ? trimmed.slice(0, open) : trimmed;
  return withoutApposition(closed.trim().replace(/['’]s?$/u, ''));
}

/** `Jana Quandt, the mayor` is called `Jana Quandt`; `Pine, Inc.` stays. */
function withoutApposition(text: string): string {
  const comma = text.indexOf(', ');
  if (comma <= 0 || !/\p{Lu}/u.test(text.slice(0, comma))) return text;
  const rest = foldName(text.slice(comma + 1)).replace(/[.,]/g, '');
  return linkWords().legalForms.has(rest) || linkWords().suffixes.has(rest) ? text : text.slice(0, comma);
}

function isPronoun(type: NameType, word: string, language: Language): boolean {
  const { person, body, place } = LINK_TABLES[language].pronouns;
  switch (classOf(type)) {
    case 'PERSON':
      return person.includes(word);
    case 'PLACE':
      return place.includes(word);
    default:
      return body.includes(word);
  }
}

function isSmall(word: string, language: Language): boolean {
  return LINK_TABLES[language].small.includes(word) || linkWords().articles.has(word);
}

/** The name in a phrase; `null` when it only describes. */
function nameIn(
  type: NameType,
  words: readonly string[],
  language: Language,
  known: ReadonlySet<string>,
): string | null {
  const runs = runsOf(words);
  const last = runs.at(-1);
  if (last === undefined) return null;
  const [from, to] = last;
  const behind = words.slice(to);
  const isPlace = classOf(type) === 'PLACE';
  // `Kent farmers` are not Kent; `Kent county` is.
  if (behind.length > 0 && !isPlace) return null;
  const owner = runs.findIndex(([, end]) => isPossessive(words[end - 1] ?? ''));
  if (isPlace && (behind.length > 1 || (owner >= 0 && owner < runs.length - 1))) return afterPossessive(words, runs);
  const name = words.slice(from, to);
  // What somebody has is named by itself, if at all.
  if (behind.length > 0 && isPossessive(name.at(-1) ?? '')) return null;
  while (name.length > 1 && isOpening(name[0] ?? '', language)) name.shift();
  const only = name.length === 1 ? foldName(name[0] ?? '') : '';
  if (only !== '' && (isRole(only) || (from === 0 && !known.has(only) && isCommon(only, language)))) return null;
  const person = afterRole(type, name);
  const isNamed = person.length > 1 || !LINK_TABLES[language].pronouns.person.includes(foldName(person[0] ?? ''));
  return (isNamed ? person : name).join(' ');
}

/** Stretches of capitalised words with the small words between them, half-open. A possessive ends one. */
function runsOf(words: readonly string[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let open = false;
  for (const [at, word] of words.entries()) {
    const capital = /^["'“„(]*[\p{Lu}]/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word);
    const run = runs.at(-1);
    if (capital && open && run !== undefined) run[1] = at + 1;
    else if (capital) {
      runs.push([at, at + 1]);
      open = true;
    } else if (!/^(?:of|and|the|for|de|la|von|van|der|und|für|&|-)$/u.test(word)) open = false;
    if (capital && isPossessive(word)) open = false;
  }
  return runs;
}

/** `Norway's northern Lofoten islands in the Atlantic`: of a thing that belongs to a place, its own name. */
function afterPossessive(words: readonly string[], runs: readonly (readonly [number, number])[]): string | null {
  const at = runs.findIndex(([, to]) => isPossessive(words[to - 1] ?? ''));
  const run = runs[at + 1] ?? runs[0];
  return run === undefined || (at >= 0 && runs.length === at + 1) ? null : words.slice(...run).join(' ');
}

function isPossessive(word: string): boolean {
  return /['’]s?$/u.test(word);
}

/** `Near Lofoten` at the start of a sentence: a preposition or article. */
function isOpening(word: string, language: Language): boolean {
  const folded = foldName(word);
  const { prepositions, modifiers } = NAME_TABLES[language].places;
  return isSmall(folded, language) || (prepositions.includes(folded) && !modifiers.includes(folded));
}

function isRole(word: string): boolean {
  const plain = plainLetters(word).replace(/\.$/, '');
  return linkWords().roles.has(plain);
}

/** `Pine Director Jana Quandt`: a person's name is what follows the role. */
function afterRole(type: NameType, name: readonly string[]): readonly string[] {
  if (classOf(type) !== 'PERSON') return name;
  const role = name.findLastIndex((word, at) => at < name.length - 1 && (isRole(word) || /^\p{L}{3,}\.$/u.test(word)));
  return name.slice(role + 1);
}

function isCommon(word: string, language: Language): boolean {
  return plainKind(word, language) === 'word' && lookUp(word, language).length === 0;
}

/** The last words of names of several words: alone they are names too, though they be common words (`Baker`). */
export function lastWords(phrases: readonly Phrase[]): Set<string> {
  const found = new Set<string>();
  for (const phrase of phrases) {
    const words = phrase.kind === 'name' ? phrase.text.split(' ') : [];
    if (words.length > 1) found.add(foldName(words.at(-1) ?? ''));
  }
  return found;
}
