import { LINK_TABLES } from '../../../lang/link-tables';
import type { Language } from '../../../model/language';

/** Spellings without a genitive that belongs to the name, in a text of that language (any, where it is not known). */
export function withoutGenitive(word: string, language: Language | null): readonly string[] {
  const tables = language === null ? Object.values(LINK_TABLES) : [LINK_TABLES[language]];
  return tables.flatMap(({ genitives }) =>
    genitives
      .filter((ending) => word.endsWith(ending) && word.length >= ending.length + 3)
      .map((ending) => word.slice(0, -ending.length)),
  );
}
