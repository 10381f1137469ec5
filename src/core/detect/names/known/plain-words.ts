import type { PlainWords } from '../../../lang/name-table';
import { NAME_TABLES } from '../../../lang/name-tables';
import type { Language } from '../../../model/language';
import { Compounds } from './compounds';
import { isFirstName } from './first-names';

import { nameIndex } from './name-index';
import { remember } from './remember';
import { isSurname } from './surnames';
import { type Exchange, exchanges, listedWords, WordForms } from './word-forms';

/**
 * How a word is known to be common: `word`: listed, in one of its forms. `compound`: put together of common words. `ending`: an abstract noun by
 * its ending alone. Compounds and endings are never those of known names; a listed word may be one as well (`Essen`, `Baker`): ask the gazetteer too.
 */
export type PlainKind = 'word' | 'compound' | 'ending';

/** About 2 MB a language when full; running text of one domain has some thousand different words. */
const REMEMBERED = 20_000;
const SHORTEST_WITH_ENDING = 8;

/** What a capital at a place where any word may have one says nothing about. `folded`: see `foldName`. */
export function plainKind(folded: string, language: Language): PlainKind | null {
  return (readers[language] ??= remember(readerOf(NAME_TABLES[language].plain), REMEMBERED))(folded);
}

/** Whether the word is a common one of the language, listed or not. */
export function isPlainWord(folded: string, language: Language): boolean {
  return plainKind(folded, language) !== null;
}

const readers: Partial<Record<Language, (word: string) => PlainKind | null>> = {};

function readerOf(table: PlainWords): (word: string) => PlainKind | null {
  const listed = listedWords(table.classes);
  const umlauts = exchanges(table.umlauts);
  const spellings = exchanges(table.spellings);
  const forms = new WordForms(
    listed,
    table.classes.map((one) => ['', ...one.endings]),
    umlauts,
  );
  const compounds = new Compounds(table, listed, umlauts, forms);

  function kindOfPart(word: string): PlainKind | null {
    if (forms.classesOf(word) !== 0) return 'word';
    if (isKnownName(word)) return null;
    if (compounds.isCompound(word)) return 'compound';
    const byEnding =
      word.length >= SHORTEST_WITH_ENDING &&
      !word.includes('-') &&
      table.nounEndings.some((ending) => word.endsWith(ending));
    return byEnding ? 'ending' : null;
  }

  function kindOf(word: string): PlainKind | null {
    const kind = kindOfPart(word);
    if (kind !== null) return kind;
    const respelled = respell(word, spellings);
    return respelled !== word && forms.classesOf(respelled) !== 0 ? 'word' : null;
  }

  return (word) => {
    const kind = kindOf(word);
    if (kind !== null || !word.includes('-')) return kind;
    // A blank part is that of a cut-off word: `Vor-`, `-gesellschaft`.
    const parts = word.split('-').filter((part) => part !== '');
    return parts.length > 0 && !isKnownName(word) && parts.every((part) => kindOf(part) !== null) ? 'compound' : null;
  };
}

/** A listed name, its genitive or plural. */
function isKnownName(word: string): boolean {
  return isListedName(word) || (word.endsWith('s') && isListedName(word.slice(0, -1)));
}

function isListedName(word: string): boolean {
  return nameIndex().get(word) !== undefined || isFirstName(word) || isSurname(word);
}

function respell(word: string, spellings: readonly Exchange[]): string {
  return spellings.reduce((text, { written, listed }) => text.replaceAll(written, listed), word);
}
