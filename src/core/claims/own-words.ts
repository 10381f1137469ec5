import type { ConceptTable } from '../lang/concept-table';
import { CONCEPT_TABLES } from '../lang/concept-tables';
import type { Language } from '../model/language';
import type { OwnAttribute } from '../model/own-attribute';
import { type Concepts, compileConcepts, type OwnMeasure } from './concepts';

/** What people declared for a corpus, as claims are read with it. */
export class OwnWords {
  readonly #attributes: readonly OwnAttribute[];
  readonly #words: readonly string[];
  readonly #concepts: Partial<Record<Language, Concepts>> = {};
  readonly #shared: ReadonlySet<string>;

  constructor(attributes: readonly OwnAttribute[]) {
    this.#attributes = attributes;
    this.#words = [
      ...new Set(
        attributes.flatMap(({ name, synonyms, plus, minus }) =>
          [name, ...synonyms.en, ...synonyms.de, ...plus, ...minus].map((word) => word.toLowerCase()),
        ),
      ),
    ];
    this.#shared = new Set(attributes.flatMap((one) => (one.functional === false ? [one.name, attributeOf(one)] : [])));
  }

  /** Whether a text holds any of the words: only then its claims may be others. Costs a search for each word. */
  occurIn(text: string): boolean {
    const folded = text.toLowerCase();
    return this.#words.some((word) => folded.includes(stemOf(word.split(' ')[0] ?? word)));
  }

  /** Whether several values of it may hold at once. */
  isShared(attribute: string): boolean {
    return this.#shared.has(attribute);
  }

  /** The engine's words of a language, with those of the corpus. */
  conceptsOf(language: Language): Concepts {
    return (this.#concepts[language] ??= compileConcepts(
      language,
      tableWith(CONCEPT_TABLES[language], this.#attributes, language),
      this.#attributes.flatMap((one) => measureOf(one, language) ?? []),
    ));
  }
}

/** Endings change what a word ends in. */
function stemOf(word: string): string {
  return word.length > 5 ? word.slice(0, -2) : word;
}

/** What claims of it have as their attribute. */
function attributeOf({ name, plus, minus }: OwnAttribute): string {
  if (name.includes('/')) return name;
  return plus.length + minus.length > 0 ? `status/${name}` : `own/${name}`;
}

function measureOf(attribute: OwnAttribute, language: Language): OwnMeasure | null {
  const { name, unit, functional, synonyms } = attribute;
  if (!attributeOf(attribute).startsWith('own/')) return null;
  const own = synonyms[language];
  const wordings = (own.length === 0 ? [name] : own).map((wording) => wording.toLowerCase().split(' '));
  return { attribute: `own/${name}`, unit, isLasting: functional === true, wordings };
}

/** Verbs of being and staying so. */
const BEING: Readonly<Record<Language, readonly string[]>> = {
  en: ['be', 'remain', 'stay', 'become'],
  de: ['sein', 'bleiben', 'werden'],
};

/** The table of a language with the words of people's attributes. */
function tableWith(table: ConceptTable, attributes: readonly OwnAttribute[], language: Language): ConceptTable {
  const statuses = { ...table.statuses };
  const roles = { ...table.roles };
  const nouns = { ...table.nouns };
  for (const { name, synonyms, plus, minus } of attributes) {
    const [group, key = name] = name.includes('/') ? name.split('/') : ['', name];
    const words = listed(synonyms[language]);
    if (group === 'role') roles[key] = joined(roles[key], words);
    else if (group === 'count') nouns[key] = joined(nouns[key], words);
    if (plus.length + minus.length === 0) continue;
    const before = statuses[key] ?? { plus: '', minus: '' };
    statuses[key] = {
      ...before,
      plus: joined(before.plus, listed(plus.filter(isOneWord))),
      minus: joined(before.minus, listed(minus.filter(isOneWord))),
      plusVerbs: joined(before.plusVerbs, listed(plus.filter(isOneWord))),
      minusVerbs: joined(before.minusVerbs, listed(minus.filter(isOneWord))),
      plusPhrases: joined(before.plusPhrases, phrases(plus, language)),
      minusPhrases: joined(before.minusPhrases, phrases(minus, language)),
    };
  }
  return { ...table, statuses, roles, nouns };
}

function isOneWord(words: string): boolean {
  return !words.includes(' ');
}

function joined(before: string | undefined, words: string): string {
  return `${before ?? ''} ${words}`.trim();
}

/** As concept tables write words: blanks between them, `_` within. */
function listed(words: readonly string[]): string {
  return words.map((word) => word.toLowerCase().replaceAll(' ', '_')).join(' ');
}

/** `out of print`: with a verb of being. */
function phrases(words: readonly string[], language: Language): string {
  return words
    .filter((one) => !isOneWord(one))
    .flatMap((one) => BEING[language].map((verb) => [verb, ...one.toLowerCase().split(' ')].join('+')))
    .join(' ');
}
