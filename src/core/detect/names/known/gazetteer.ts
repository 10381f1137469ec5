import { DEMONYM_PREFIXES, INHABITANTS } from '../../../lang/gazetteers/peoples';
import { words } from '../../../lang/word-list';
import type { Language } from '../../../model/language';
import { isFirstName } from './first-names';
import { type IndexedName, nameIndex } from './name-index';
import { plainKind } from './plain-words';
import { remember } from './remember';
import { isSurname } from './surnames';

/** A name that a list holds. */
export interface KnownName extends Omit<IndexedName, 'language'> {
  /** The spelling is also a listed common word of the language (`Essen`, `Turkey`) or a person's name (`Jordan`, `Lincoln`). */
  readonly ambiguous?: Ambiguity;
  /** The spelling is the name with an ending that its language gives it (`Russlands`). */
  readonly inflected?: true;
}

export type Ambiguity = 'word' | 'person';

const NONE: readonly KnownName[] = [];
const REMEMBERED = 20_000;
/** Inhabitants after their city (`Leipziger`), with what the form adds to the name. Languages without such a rule have none. */
const INHABITANT_ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  de: ['er', 'ers', 'ern', 'erin', 'erinnen'],
};
const GENITIVES: Readonly<Record<Language, readonly string[]>> = { en: [], de: ['s', "'"] };

/**
 * What lists say of a name, of one word or several with single blanks; `folded`: see `foldName`. Inflected forms are found (`Russlands`, `Moskauerin`,
 * `nordkoreanischen`). No answer looks at capitals: see `capitals` and `lowerCase` of the names.
 */
export function lookUp(folded: string, language: Language): readonly KnownName[] {
  return (readers[language] ??= remember((word) => find(word, language), REMEMBERED))(folded);
}

/** How many words the longest listed name has that begins with this word; 1 when no name of several does. */
export function longestFrom(firstWord: string): number {
  return Math.max(1, nameIndex().mostWords(firstWord));
}

const readers: Partial<Record<Language, (word: string) => readonly KnownName[]>> = {};

function find(word: string, language: Language): readonly KnownName[] {
  const exact = inLanguage(nameIndex().get(word), language);
  if (exact.length > 0) return shown(word, exact, language);
  const genitive = ofGenitive(word, language);
  if (genitive.length > 0) {
    return shown(word, genitive, language).map((name) => ({ ...name, inflected: true }));
  }
  const composed = ofParts(word, language);
  if (composed !== null) return shown(word, [composed], language);
  const inhabitant = ofInhabitant(word, language);
  return inhabitant === null ? NONE : shown(word, [inhabitant], language);
}

function inLanguage(names: readonly IndexedName[] | undefined, language: Language): readonly IndexedName[] {
  return names?.filter((name) => name.language === undefined || name.language === language) ?? [];
}

function shown(word: string, names: readonly IndexedName[], language: Language): readonly KnownName[] {
  const ambiguous = ambiguityOf(word, language);
  return names.map(({ language: _, ...name }) => (ambiguous === null ? name : { ...name, ambiguous }));
}

function ambiguityOf(word: string, language: Language): Ambiguity | null {
  if (plainKind(word, language) === 'word') return 'word';
  return isFirstName(word) || isSurname(word) ? 'person' : null;
}

/** `Russlands`, `Berlins`; `der Vereinten Nationen` stands in the lists. */
function ofGenitive(word: string, language: Language): readonly IndexedName[] {
  for (const ending of GENITIVES[language]) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const names = inLanguage(nameIndex().get(word.slice(0, -ending.length)), language);
    const inflected = names.filter((name) => name.list !== 'demonym' && name.capitals !== true);
    if (inflected.length > 0) return inflected;
  }
  return [];
}

/** `deutsch-französische`, `nordkoreanisch`, `Franco-German`: an adjective with a prefix or another adjective before. */
function ofParts(word: string, language: Language): IndexedName | null {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const before = word.slice(0, hyphen);
    if (!(prefixes(language).has(before) || demonymOf(before, language) !== null)) return null;
    return demonymOf(word.slice(hyphen + 1), language);
  }
  if (INHABITANT_ENDINGS[language].length === 0) return null;
  for (let at = 2; at <= word.length - 4; at += 1) {
    if (!prefixes(language).has(word.slice(0, at))) continue;
    const name = demonymOf(word.slice(at), language);
    if (name !== null) return { ...name, of: word };
  }
  return null;
}

function demonymOf(word: string, language: Language): IndexedName | null {
  return inLanguage(nameIndex().get(word), language).find((name) => name.list === 'demonym') ?? null;
}

/** `Leipziger` of Leipzig, `Weimaraner` of Weimar. A person's name or a common word (`Berner`) is none unless listed. */
function ofInhabitant(word: string, language: Language): IndexedName | null {
  for (const ending of INHABITANT_ENDINGS[language]) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const irregular = inhabitants().get(stem);
    const place = placeOf(irregular ?? stem);
    if (place === null) continue;
    if (irregular === undefined && ambiguityOf(word, language) !== null) return null;
    return { type: 'NORP', list: 'demonym', of: place.of, weight: 2 };
  }
  return null;
}

function placeOf(name: string): IndexedName | null {
  const place = nameIndex()
    .get(name)
    ?.find(({ type }) => type === 'GPE' || type === 'LOC');
  return place === undefined || place.capitals === true ? null : place;
}

let irregular: ReadonlyMap<string, string> | undefined;

/** Stem of the inhabitant without `er` to the city. */
function inhabitants(): ReadonlyMap<string, string> {
  return (irregular ??= new Map(
    words(INHABITANTS).map((pair): [string, string] => {
      const [inhabitant = '', city = ''] = pair.split('=');
      return [inhabitant.replace(/er$/, ''), city.replaceAll('_', ' ')];
    }),
  ));
}

const prefixSets: Partial<Record<Language, ReadonlySet<string>>> = {};

function prefixes(language: Language): ReadonlySet<string> {
  return (prefixSets[language] ??= new Set(words(DEMONYM_PREFIXES[language])));
}
