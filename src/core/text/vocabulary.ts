import { TEXT_TABLES } from '../lang/text-tables';
import { LANGUAGES } from '../model/language';

/** The tables of all languages together, for decisions that are taken before the language of a block is known. */

function union(pick: (table: (typeof TEXT_TABLES)['en']) => readonly string[]): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => pick(TEXT_TABLES[language])));
}

export const FUNCTION_WORDS = union((table) => table.functionWords);

const COORDINATORS = union((table) => table.coordinators);

/** Does this word continue a coordination after a suspended hyphen (`Vor- und Nachteile`)? */
export function isCoordinator(word: string): boolean {
  return COORDINATORS.has(word.toLowerCase());
}
