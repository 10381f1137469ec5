import { remember } from '../detect/names/known/remember';
import { CONCEPT_TABLES } from '../lang/concept-tables';
import type { ConceptTable } from '../lang/concept-table';
import type { Language } from '../model/language';

/** An attribute that texts state with a noun of their own: `a print run of 3,000 copies`. */
export interface OwnMeasure {
  readonly attribute: string;
  /** Only values with it count; see `OwnAttribute`. */
  readonly unit: string | undefined;
  readonly isLasting: boolean;
  /** Wordings in small letters, each as its words. */
  readonly wordings: readonly (readonly string[])[];
}

export interface StatusWord {
  readonly attribute: string;
  readonly polarity: 1 | -1;
}

export interface StatusPhrase extends StatusWord {
  /** All of them stand in the clause. */
  readonly words: readonly string[];
}

/** A concept table, compiled. Words are asked for in small letters. */
export interface Concepts {
  readonly language: Language;
  /** Attributes of a corpus that texts state with a noun of their own. */
  readonly own: readonly OwnMeasure[];
  readonly table: ConceptTable;
  /** Of an infinitive; `null`: no table knows what the verb is about. */
  verb(lemma: string): string | null;
  noun(word: string): string | null;
  /** Whether a verb of two words has it as its second: `away`. */
  isParticle(word: string): boolean;
  dimension(word: string): string | null;
  /** Sign of the unit and what one of it is there (`m`, 1000). */
  unit(word: string): { readonly unit: string; readonly factor: string } | null;
  role(word: string): string | null;
  roleVerb(lemma: string): string | null;
  /** Which kind of head a noun or verb means; `null`: any. */
  headKind(word: string): string | null;
  isSharedRole(word: string): boolean;
  /** An act that excludes another: both have one `attribute`. */
  opposite(lemma: string): StatusWord | null;
  /** A noun for who holds or where something is: offices, owners, seats. */
  isOffice(word: string): boolean;
  statusOf(word: string): StatusWord | null;
  statusOfVerb(lemma: string): StatusWord | null;
  statusOfActive(lemma: string): StatusWord | null;
  statusOfAdverb(word: string): StatusWord | null;
  statusOfNoun(word: string): StatusWord | null;
  statusOfRole(word: string): StatusWord | null;
  /** What a verb says together with other words of its clause. */
  statusPhrases(lemma: string): readonly StatusPhrase[];
  is(list: ListName, word: string): boolean;
  /** May be the first word of what names a source: `according` of `according to`. */
  beginsSource(word: string): boolean;
}
export type ListName = {
  [K in keyof ConceptTable]: ConceptTable[K] extends string ? K : never;
}[keyof ConceptTable];

/** Words of which what they mean is kept. */
const REMEMBERED = 20_000;

const compiled: Partial<Record<Language, Concepts>> = {};

export function conceptsOf(language: Language): Concepts {
  return (compiled[language] ??= compileConcepts(language, CONCEPT_TABLES[language], []));
}

const SIGNS = [
  ['plus', 1],
  ['minus', -1],
] as const;

/** Costs a pass over the table. */
export function compileConcepts(language: Language, table: ConceptTable, own: readonly OwnMeasure[]): Concepts {
  const verbs = byWord(table.verbs);
  const nouns = byWord(table.nouns);
  const dimensions = byWord(table.dimensions);
  const units = byWord(table.units);
  const roles = byWord(table.roles);
  const roleVerbs = byWord(table.roleVerbs);
  const headKinds = byWord(table.headKinds);
  const statuses = new Map<string, StatusWord>();
  const statusVerbs = new Map<string, StatusWord>();
  const activeStatuses = new Map<string, StatusWord>();
  const adverbStatuses = new Map<string, StatusWord>();
  const nounStatuses = new Map<string, StatusWord>();
  const roleStatuses = new Map<string, StatusWord>();
  const phraseStatuses = new Map<string, StatusPhrase[]>();
  for (const [attribute, entry] of Object.entries(table.statuses)) {
    for (const [sign, polarity] of SIGNS) {
      const status: StatusWord = { attribute, polarity };
      const add = (words: string | undefined, map: Map<string, StatusWord>): void => {
        for (const word of listOf(words ?? '')) map.set(word, status);
      };
      add(entry[sign], statuses);
      add(entry[`${sign}Verbs`], statusVerbs);
      add(entry[`${sign}Active`], activeStatuses);
      add(entry[`${sign}Adverbs`], adverbStatuses);
      add(entry[`${sign}Nouns`], nounStatuses);
      add(entry[`${sign}Roles`], roleStatuses);
      for (const phrase of listOf(entry[`${sign}Phrases`] ?? '')) {
        const [verb = '', ...words] = phrase.split('+');
        phraseStatuses.set(verb, [...(phraseStatuses.get(verb) ?? []), { ...status, words }]);
      }
    }
  }
  const opposites = new Map<string, StatusWord>();
  for (const [attribute, { plus, minus }] of Object.entries(table.opposites)) {
    for (const verb of listOf(plus)) opposites.set(verb, { attribute, polarity: 1 });
    for (const verb of listOf(minus)) opposites.set(verb, { attribute, polarity: -1 });
  }
  const lists = listsOf(table);
  const sources = new Set(listOf(table.sourcePrepositions).map((words) => words.split(' ')[0]));
  const compounds = language === 'de';
  const particles = new Set([...verbs.keys()].flatMap((verb) => verb.split(' ').slice(1)));
  return {
    language,
    own,
    table,
    verb: (lemma) => verbs.get(lemma) ?? null,
    isParticle: (word) => particles.has(word),
    noun: remember((word) => firstOf(singulars(word, language), nouns), REMEMBERED),
    dimension: (word) => dimensions.get(word) ?? null,
    unit: remember((word) => {
      const found = firstOf(singulars(word, language), units);
      if (found === null) return null;
      const [unit = found, factor = '1'] = found.split('*');
      return { unit, factor };
    }, REMEMBERED),
    role: remember(
      (word) => firstOf(singulars(word, language), roles) ?? (compounds ? byEnding(word, roles) : null),
      REMEMBERED,
    ),
    opposite: (lemma) => opposites.get(lemma) ?? null,
    isOffice: remember(
      (word) =>
        firstOf(singulars(word, language), roles) !== null ||
        (['parentNouns', 'daughterNouns', 'seatNouns'] as const).some((list) =>
          singulars(word, language).some((one) => lists[list]?.has(one) === true),
        ),
      REMEMBERED,
    ),
    roleVerb: (lemma) => roleVerbs.get(lemma) ?? null,
    headKind: remember(
      (word) => firstOf(singulars(word, language), headKinds) ?? (compounds ? byEnding(word, headKinds) : null),
      REMEMBERED,
    ),
    isSharedRole: (word) => singulars(word, language).some((one) => lists['sharedRoles']?.has(one) === true),
    statusOf: remember(
      (word) => statuses.get(word) ?? (language === 'de' ? (firstOf(uninflected(word), statuses) ?? null) : null),
      REMEMBERED,
    ),
    statusOfVerb: (lemma) => statusVerbs.get(lemma) ?? null,
    statusOfActive: (lemma) => activeStatuses.get(lemma) ?? null,
    statusOfAdverb: (word) => adverbStatuses.get(word) ?? null,
    statusOfNoun: remember((word) => firstOf(singulars(word, language), nounStatuses), REMEMBERED),
    statusOfRole: remember((word) => firstOf(singulars(word, language), roleStatuses), REMEMBERED),
    statusPhrases: (lemma) => phraseStatuses.get(lemma) ?? NO_PHRASES,
    is: (name, word) => lists[name]?.has(word) === true,
    beginsSource: (word) => sources.has(word),
  };
}

const NO_PHRASES: readonly StatusPhrase[] = [];

function listsOf(table: ConceptTable): Readonly<Partial<Record<string, ReadonlySet<string>>>> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, words]: [string, unknown]) =>
      typeof words === 'string' ? [[name, new Set(listOf(words))] as const] : [],
    ),
  );
}

function listOf(words: string): string[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

function byWord(groups: Readonly<Record<string, string>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [concept, words] of Object.entries(groups)) {
    for (const word of listOf(words)) {
      if (!found.has(word)) found.set(word, concept);
      // Forms of `entwickeln` are led back to `entwickelen` as well.
      const longer = word.replace(/(e[lr])n$/, '$1en');
      if (/e[lr]n$/.test(word) && !found.has(longer)) found.set(longer, concept);
    }
  }
  return found;
}

function firstOf<T>(words: readonly string[], map: ReadonlyMap<string, T>): T | null {
  for (const word of words) {
    const found = map.get(word);
    if (found !== undefined) return found;
  }
  return null;
}

const SHORTEST_ENDING = 4;

/** `Vereinsvorsitzender`: the end of a compound tells what it is. */
function byEnding(word: string, map: ReadonlyMap<string, string>): string | null {
  for (let from = 3; from <= word.length - SHORTEST_ENDING; from++) {
    const found = map.get(word.slice(from));
    if (found !== undefined) return found;
  }
  return null;
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  wives: 'wife',
  feet: 'foot',
  people: 'people',
};

const remembered: Partial<Record<Language, (word: string) => readonly string[]>> = {};

/** What a noun may be the plural of, itself first. */
export function singulars(word: string, language: Language): readonly string[] {
  return (remembered[language] ??= remember((one) => allSingulars(one, language), REMEMBERED))(word);
}

function allSingulars(word: string, language: Language): string[] {
  const found = [word];
  if (language === 'en') {
    const irregular = IRREGULAR_PLURALS[word];
    if (irregular !== undefined) found.push(irregular);
    if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
    if (/(?:[sxz]|ch|sh)es$/.test(word)) found.push(word.slice(0, -2));
    if (word.endsWith('s') && !word.endsWith('ss')) found.push(word.slice(0, -1));
    return found;
  }
  for (const ending of ['innen', 'nen', 'en', 'er', 'ern', 'e', 'n', 's', 'es']) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    found.push(stem, withoutUmlaut(stem), `${stem}e`);
  }
  found.push(withoutUmlaut(word));
  return found;
}

function withoutUmlaut(word: string): string {
  return word.replace('äu', 'au').replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
}

function uninflected(word: string): string[] {
  return ['es', 'er', 'en', 'em', 'e']
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
}
