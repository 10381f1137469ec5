import { remember } from '../../detect/names/known/remember';
import { groupedWords } from '../../detect/names/known/grouped-words';
import { CONCEPT_TABLES } from '../../lang/concept-tables';
import type { ClauseTable } from '../../lang/clause-table';
import { CLAUSE_TABLES } from '../../lang/clause-tables';
import { commonVerbs as germanVerbs } from '../../lang/de/names/common-verbs';
import { commonVerbs as englishVerbs } from '../../lang/en/names/common-verbs';
import type { Language } from '../../model/language';

/** What a form of a verb can be. Bits. */
export const BASE = 1;
export const PRESENT = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const ING = 16;

export interface VerbForm {
  /** Infinitive; of verbs no list knows the infinitive that the form suggests. The same for all forms of a listed verb. */
  readonly lemma: string;
  readonly forms: number;
  /** No list has the verb: only its ending speaks for it. */
  readonly guessed?: true;
}

const REMEMBERED = 20_000;
const LISTED: Readonly<Record<Language, string>> = { en: englishVerbs, de: germanVerbs };
const readers: Partial<Record<Language, (word: string) => VerbForm | null>> = {};

/** The verb that a word in small letters is a form of; `null` when nothing speaks for one. */
export function verbForm(word: string, language: Language): VerbForm | null {
  return (readers[language] ??= remember(readerOf(language), REMEMBERED))(word);
}

function readerOf(language: Language): (word: string) => VerbForm | null {
  const table = CLAUSE_TABLES[language];
  const irregular = irregularForms(table);
  const listed = new Set([...groupedWords(LISTED[language]), ...irregular.infinitives, ...conceptVerbs(language)]);
  return table.verbSecond ? germanReader(table, irregular.forms, listed) : englishReader(irregular.forms, listed);
}

/** Verbs that claims are made of are known, whether or not they are frequent. */
function conceptVerbs(language: Language): string[] {
  const table = CONCEPT_TABLES[language];
  const { sayVerbs, denyVerbs, claimVerbs, insistVerbs, unrealVerbs, negativeVerbs, ownVerbs, belongVerbs } = table;
  const statuses = Object.values(table.statuses).flatMap((status) => [
    status.plusVerbs,
    status.minusVerbs,
    status.plusActive,
    status.minusActive,
    ...[status.plusPhrases, status.minusPhrases].map((phrases) => phrases?.replace(/\+\S+/g, '')),
  ]);
  const lists = [
    ...Object.values(table.verbs),
    ...Object.values(table.roleVerbs),
    ...statuses,
    ...Object.values(table.opposites).flatMap(({ plus, minus }) => [plus, minus]),
    ...[table.voteVerbs, table.namingVerbs, table.disagreeVerbs, table.viewVerbs, table.holdVerbs],
    ...[table.chargeVerbs, table.raiseVerbs, table.callVerbs],
    ...[sayVerbs, denyVerbs, claimVerbs, insistVerbs, unrealVerbs, negativeVerbs, ownVerbs, belongVerbs],
  ];
  return lists.flatMap((list) => (list ?? '').split(/\s+/)).filter((verb) => verb !== '' && !verb.includes('_'));
}

interface Irregular {
  readonly forms: ReadonlyMap<string, VerbForm>;
  readonly infinitives: readonly string[];
}

function irregularForms({ irregularVerbs }: ClauseTable): Irregular {
  const forms = new Map<string, VerbForm>();
  const infinitives: string[] = [];
  const add = (word: string, lemma: string, bits: number): void => {
    const before = forms.get(word);
    if (before === undefined) forms.set(word, { lemma, forms: bits });
    else if (before.lemma === lemma) forms.set(word, { lemma, forms: before.forms | bits });
  };
  for (const line of irregularVerbs.trim().split('\n')) {
    const [infinitive = '', past = '', participle = '', ...others] = line.split(' ');
    infinitives.push(infinitive);
    add(infinitive, infinitive, BASE);
    add(past, infinitive, PAST);
    add(participle, infinitive, PARTICIPLE);
    for (const other of others) add(other, infinitive, PAST | PRESENT | PARTICIPLE);
  }
  return { forms, infinitives };
}

type Forms = ReadonlyMap<string, VerbForm>;

function englishReader(irregular: Forms, listed: ReadonlySet<string>): (word: string) => VerbForm | null {
  const prefixes = /^(?:re|un|over|under|out|fore|mis|pre|co)(?=\p{L}{4})/u;
  const known = (word: string): VerbForm | null => {
    const form = irregular.get(word);
    if (form !== undefined) return form;
    if (listed.has(word)) return { lemma: word, forms: BASE | PRESENT };
    return regular(word);
  };
  const regular = (word: string): VerbForm | null => {
    for (const [ending, forms] of REGULAR) {
      if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
      const lemma = basesOf(word, ending).find((base) => listed.has(base));
      if (lemma !== undefined) return { lemma, forms };
    }
    return null;
  };
  return (word) => {
    const form = known(word);
    if (form !== null) return form;
    const rest = word.replace(prefixes, '');
    const behind = rest === word ? null : known(rest);
    if (behind !== null) return { ...behind, lemma: word.slice(0, word.length - rest.length) + behind.lemma };
    if (/[^aeiou]ed$|[eiu]ed$/.test(word) && word.length > 4) return guess(word, word.slice(0, -2), PAST | PARTICIPLE);
    if (word.endsWith('ing') && word.length > 5) return guess(word, word.slice(0, -3), ING);
    return null;
  };
  function guess(_word: string, stem: string, forms: number): VerbForm {
    return { lemma: stem, forms, guessed: true };
  }
  function basesOf(word: string, ending: string): string[] {
    const stem = word.slice(0, -ending.length);
    const bases = [stem, `${stem}e`];
    if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`);
    if (stem.endsWith('y') && ending === 'ing') bases.push(`${stem.slice(0, -1)}ie`);
    if (stem.length > 2 && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
    return bases;
  }
}

/** Endings of regular English verbs. */
const REGULAR: readonly (readonly [string, number])[] = [
  ['ed', PAST | PARTICIPLE],
  ['ing', ING],
  ['es', PRESENT],
  ['s', PRESENT],
];

const INSEPARABLE = /^(?:be|ver|er|ent|emp|zer|ge|miss|über|unter|wider|hinter|durch|um)(?=\p{L}{3})/u;

function germanReader(
  table: ClauseTable,
  irregular: Forms,
  listed: ReadonlySet<string>,
): (word: string) => VerbForm | null {
  const particles = table.particles.split(' ').sort((a, b) => b.length - a.length);
  const simple = (word: string): VerbForm | null => {
    const form = irregular.get(word);
    if (form !== undefined) return form;
    const regular = regularForm(word);
    if (regular !== null) return regular;
    const rest = word.replace(INSEPARABLE, '');
    if (rest === word) return null;
    const prefix = word.slice(0, word.length - rest.length);
    // `verkauft`, `erschossen`: participles without ge-.
    const behind = irregular.get(rest) ?? irregular.get(`ge${rest}`);
    if (behind === undefined) return null;
    const forms = irregular.get(rest) === undefined ? PARTICIPLE : behind.forms & ~PARTICIPLE;
    return forms === 0 ? null : { lemma: prefix + behind.lemma, forms };
  };
  const regularForm = (word: string): VerbForm | null => {
    if (listed.has(word)) return { lemma: word, forms: BASE | PRESENT };
    if (word.startsWith('ge') && word.length > 5 && word.endsWith('t')) {
      const lemma = germanBases(word.slice(2, -1)).find((base) => listed.has(base));
      if (lemma !== undefined) return { lemma, forms: PARTICIPLE };
    }
    for (const [ending, forms] of GERMAN) {
      if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
      const lemma = germanBases(word.slice(0, -ending.length)).find((base) => listed.has(base));
      if (lemma !== undefined)
        return { lemma, forms: ending === 't' && !INSEPARABLE.test(lemma) ? forms & ~PARTICIPLE : forms };
    }
    return null;
  };
  return (word) => {
    const form = simple(word);
    if (form !== null) return form;
    const particle = particles.find((one) => word.startsWith(one) && word.length > one.length + 3);
    if (particle !== undefined) {
      const rest = word.slice(particle.length);
      // `anzukündigen`, `angekündigt`
      const inner =
        simple(rest.startsWith('zu') ? rest.slice(2) : rest) ?? (rest.startsWith('ge') ? guessed(rest) : null);
      if (inner !== null) return { ...inner, lemma: particle + inner.lemma };
    }
    return guessed(word);
  };
  function guessed(word: string): VerbForm | null {
    if (/^ge\p{L}{3,}t$/u.test(word)) return { lemma: `${word.slice(2, -1)}en`, forms: PARTICIPLE, guessed: true };
    if (/\p{L}{2}ierte?n?$/u.test(word)) {
      const stem = word.replace(/te?n?$|t$/u, '');
      return { lemma: `${stem}en`, forms: word.endsWith('iert') ? PARTICIPLE | PRESENT : PAST, guessed: true };
    }
    if (/^(?:ver|er|be|ent|zer)\p{L}{3,}t$/u.test(word)) {
      return { lemma: `${word.slice(0, -1)}en`, forms: PARTICIPLE | PRESENT, guessed: true };
    }
    if (/\p{L}{3}te(?:n)?$/u.test(word))
      return { lemma: `${word.replace(/ten?$/u, '')}en`, forms: PAST, guessed: true };
    return null;
  }
}

function germanBases(stem: string): string[] {
  const bases = [`${stem}en`, `${stem}n`];
  if (stem.endsWith('e')) bases.push(`${stem}n`, `${stem.slice(0, -1)}en`);
  return bases;
}

const GERMAN: readonly (readonly [string, number])[] = [
  ['test', PAST],
  ['ten', PAST],
  ['tet', PAST],
  ['te', PAST],
  ['t', PRESENT | PARTICIPLE],
  ['st', PRESENT],
  ['e', PRESENT],
];
