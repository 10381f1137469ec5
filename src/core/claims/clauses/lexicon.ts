import { CLAUSE_TABLES } from '../../lang/clause-tables';
import type { ClauseTable } from '../../lang/clause-table';
import type { Language } from '../../model/language';

/** Words with a fixed part in a clause. Bits: a word may have several (`that`, `die`). */
export const Use = {
  definite: 1,
  indefinite: 1 << 1,
  possessive: 1 << 2,
  otherDeterminer: 1 << 3,
  negativeDeterminer: 1 << 4,
  oblique: 1 << 5,
  pronoun: 1 << 6,
  relative: 1 << 7,
  preposition: 1 << 8,
  coordinator: 1 << 9,
  subordinator: 1 << 10,
  question: 1 << 11,
  be: 1 << 12,
  have: 1 << 13,
  support: 1 << 14,
  become: 1 << 15,
  modal: 1 << 16,
  negator: 1 << 17,
  adverb: 1 << 18,
  doubt: 1 << 19,
  report: 1 << 20,
  firstPerson: 1 << 21,
  otherPronoun: 1 << 22,
  objectPronoun: 1 << 23,
} as const;
export const DETERMINER =
  Use.definite | Use.indefinite | Use.possessive | Use.otherDeterminer | Use.negativeDeterminer | Use.oblique;
export const AUXILIARY = Use.be | Use.have | Use.support | Use.become | Use.modal;

/** A clause table, compiled. */
export interface ClauseLexicon {
  readonly table: ClauseTable;
  readonly language: Language;
  uses(lower: string): number;
  readonly modals: ReadonlyMap<string, 'possible' | 'future' | 'duty'>;
  readonly subordinators: ReadonlyMap<string, Subordination>;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  readonly former: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
  readonly noLonger: ReadonlySet<string>;
  readonly only: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly finiteOnly: ReadonlySet<string>;
}
export type Subordination = 'condition' | 'content' | 'after' | 'before' | 'other';
export type PronounKind = 'person' | 'thing' | 'any' | 'first' | 'other';

const lexicons: Partial<Record<Language, ClauseLexicon>> = {};

export function clauseLexicon(language: Language): ClauseLexicon {
  return (lexicons[language] ??= compile(CLAUSE_TABLES[language], language));
}

function compile(table: ClauseTable, language: Language): ClauseLexicon {
  const uses = new Map<string, number>();
  const add = (words: string, use: number): void => {
    for (const word of listOf(words)) uses.set(word, (uses.get(word) ?? 0) | use);
  };
  add(table.definite, Use.definite);
  add(table.indefinite, Use.indefinite);
  add(table.possessive, Use.possessive);
  add(`${table.demonstrative} ${table.otherDeterminers}`, Use.otherDeterminer);
  add(table.negativeDeterminers, Use.negativeDeterminer);
  add(table.obliqueDeterminers, Use.oblique);
  const { person, thing, any, first, other, object } = table.pronouns;
  add(`${person} ${thing} ${any} ${first} ${object}`, Use.pronoun);
  add(object, Use.objectPronoun);
  add(first, Use.firstPerson);
  add(other, Use.otherPronoun);
  add(table.relatives, Use.relative);
  add(table.prepositions, Use.preposition);
  add(table.coordinators, Use.coordinator);
  add(Object.values(table.subordinators).join(' '), Use.subordinator);
  add(table.questionWords, Use.question);
  add(table.be, Use.be);
  add(table.have, Use.have);
  add(table.support, Use.support);
  add(table.become, Use.become);
  add(Object.values(table.modals).join(' '), Use.modal);
  add(table.negators, Use.negator);
  add(table.adverbs, Use.adverb);
  add(table.doubts, Use.doubt | Use.adverb);
  add(table.reports, Use.report | Use.adverb);
  return {
    table,
    language,
    uses: (lower) => uses.get(lower) ?? 0,
    modals: byKind(table.modals),
    subordinators: byKind(table.subordinators),
    pronouns: byKind({ person: `${person} ${object}`, thing, any, first, other }),
    former: new Set(listOf(table.former)),
    again: new Set(listOf(table.again)),
    noLonger: new Set(table.noLonger),
    only: new Set(listOf(table.only)),
    turns: new Set(listOf(table.turns)),
    particles: new Set(listOf(table.particles)),
    finiteOnly: new Set(listOf(table.finiteOnly)),
  };
}

function listOf(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

/** The first kind that lists a word has it. */
function byKind<K extends string>(lists: Readonly<Record<K, string>>): Map<string, K> {
  const found = new Map<string, K>();
  for (const [kind, words] of Object.entries(lists) as [K, string][]) {
    for (const word of listOf(words)) if (!found.has(word)) found.set(word, kind);
  }
  return found;
}
