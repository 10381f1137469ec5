import { LINK_TABLES } from '../../lang/link-tables';
import { NAME_TABLES } from '../../lang/name-tables';
import type { Gender } from '../../model/entity';
import { LANGUAGES } from '../../model/language';
import { plainLetters } from './squeeze';

/** Words of all languages together: a German text names English companies, and which language a name is in is rarely told. */
export interface LinkWords {
  readonly titles: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  /** Without stops; several words with single blanks. */
  readonly legalForms: ReadonlySet<string>;
  /** Long legal forms with their short ones. */
  readonly sameLegalForms: ReadonlyMap<string, string>;
  /** Words that say what kind of body it is: leaving them out makes a short form. */
  readonly heads: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  /** What firms do, as the last word of their names. */
  readonly trades: ReadonlySet<string>;
  readonly openings: readonly string[];
  readonly definitions: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  /** Kind of body by the word for it. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly roles: ReadonlySet<string>;
  readonly genders: ReadonlyMap<string, Gender>;
}

let all: LinkWords | undefined;

/** Built when first asked for. */
export function linkWords(): LinkWords {
  return (all ??= build());
}

function build(): LinkWords {
  const names = LANGUAGES.map((language) => NAME_TABLES[language]);
  const links = LANGUAGES.map((language) => LINK_TABLES[language]);
  const kinds = new Map<string, number>();
  for (const [language, { kinds: groups }] of links.entries()) {
    // The same line in two languages is the same kind.
    for (const [kind, group] of groups.entries()) {
      for (const word of group.split(' ')) if (language === 0 || !kinds.has(word)) kinds.set(plainLetters(word), kind);
    }
  }
  const set = (lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat().map(plainLetters));
  return {
    titles: set(names.flatMap(({ persons }) => [persons.titles, persons.ranks])),
    articles: set(names.map(({ definiteArticles }) => definiteArticles)),
    small: set(links.map(({ small }) => small)),
    legalForms: set(names.map(({ organisations }) => organisations.legalForms)),
    sameLegalForms: new Map(links.flatMap(({ legalForms }) => legalForms.map(pair))),
    heads: set(
      names.flatMap(({ organisations }) => [
        organisations.heads,
        organisations.weakHeads,
        organisations.openingHeads,
        organisations.compoundHeads,
      ]),
    ),
    media: set(names.map(({ organisations }) => organisations.media)),
    trades: set(links.map(({ trades }) => trades)),
    openings: links.flatMap(({ bodyOpenings }) => bodyOpenings),
    definitions: set(links.map(({ definitions }) => definitions)),
    suffixes: set(names.map(({ persons }) => persons.suffixes)),
    kinds,
    genders: new Map(
      links.flatMap(({ men, women }) => [
        ...men.map((word): [string, Gender] => [plainLetters(word), 'man']),
        ...women.map((word): [string, Gender] => [plainLetters(word), 'woman']),
      ]),
    ),
    roles: set(names.flatMap(({ persons, organisations }) => [persons.roles, organisations.roles])),
  };
}

function pair(written: string): [string, string] {
  const [long = '', short = ''] = written.split('<');
  return [long, short];
}
