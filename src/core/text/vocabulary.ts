import type { TextTable } from '../lang/text-table';
import { TEXT_TABLES } from '../lang/text-tables';
import { LANGUAGES } from '../model/language';

/**
 * The tables of all languages together, for decisions that are taken before the language of a block is known, or that
 * do not need it: a German page may well carry English buttons.
 */
export function ofAllLanguages(pick: (table: TextTable) => readonly string[]): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => pick(TEXT_TABLES[language])));
}

export const FUNCTION_WORDS = ofAllLanguages((table) => table.functionWords);

const COORDINATORS = ofAllLanguages((table) => table.coordinators);

/** Does this word continue a coordination after a suspended hyphen (`Vor- und Nachteile`)? */
export function isCoordinator(word: string): boolean {
  return COORDINATORS.has(word.toLowerCase());
}
