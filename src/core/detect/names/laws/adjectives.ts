import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';

/** The most adjectives before a title. */
const MOST = 4;

/** Numbers, adjectives of places and the like before a title (`39. Verordnung`, `Fünften Buchs Sozialgesetzbuch`); the index of the first. */
export function readAdjectives(text: LawText, lexicon: LawLexicon, at: number, floor: number): number {
  let from = at;
  for (let more = 0; more < MOST && from > floor; more++) {
    const before = readAdjective(text, lexicon, from, floor);
    if (before === from) break;
    from = before;
  }
  const isNumbered = text.isSign(from - 1, '.') && text.isGlued(from - 1) && text.isNumber(from - 2);
  return isNumbered && from - 2 >= floor && text.word(from - 2).length < 3 ? from - 2 : from;
}

function readAdjective(text: LawText, lexicon: LawLexicon, at: number, floor: number): number {
  const before = at - 1;
  if (isTitleAdjective(text, lexicon, before)) return before;
  if (before - 1 < floor) return at;
  const word = text.lower(before);
  if (lexicon.table.books.includes(word)) return isTitleAdjective(text, lexicon, before - 1) ? before : at;
  // `Zweiten und Zwölften`
  const isListed = lexicon.table.coordinators.includes(word) && isOrdinal(text, lexicon, at);
  return isListed && isOrdinal(text, lexicon, before - 1) ? before - 1 : at;
}

function isOrdinal(text: LawText, lexicon: LawLexicon, at: number): boolean {
  return text.isCapitalised(at) && lexicon.ordinals.has(text.lower(at));
}

export function isTitleAdjective(text: LawText, lexicon: LawLexicon, at: number): boolean {
  const word = text.lower(at);
  if (text.isGlued(at) || lexicon.neverFirst.has(word)) return false;
  if (text.isCapitalised(at)) return lexicon.ordinals.has(word) || lexicon.isTitleAdjective(word, true);
  return text.isWord(at) && lexicon.isTitleAdjective(word, false);
}
