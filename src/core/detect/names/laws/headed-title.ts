import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';
import { MOST_BEFORE, type LawTitle } from './title';

/** `Data Protection Act 2018`, `Penal Code`: the name stands before its last word, which is the token given. */
export function readHeaded(text: LawText, lexicon: LawLexicon, at: number, floor: number): LawTitle | null {
  const word = text.lower(at);
  const isHead = lexicon.heads.has(word);
  if ((!isHead && !lexicon.kindHeads.has(word)) || text.isGlued(at)) return null;
  const from = readBefore(text, lexicon, at, floor, isHead);
  if (from === at) return null;
  const nameTo = readYearBehind(text, at + 1);
  const isKind = isHead || nameTo > at + 1 || lexicon.kinds.has(text.lower(at - 1));
  if (!isKind || isFollowedByName(text, nameTo)) return null;
  if (nameTo === at + 1 && lexicon.generic.has(text.slice(from, nameTo).toLowerCase())) return null;
  if (from > floor && lexicon.indefinite.has(text.lower(from - 1)) && nameTo === at + 1) return null;
  return { from, nameTo, to: nameTo, head: at, certainty: isHead ? 'head' : 'kind' };
}

/** `Act 2018`, `Act of 1979`, `Act, 1979`. */
function readYearBehind(text: LawText, at: number): number {
  const year = text.isSign(at, ',') || text.lower(at) === 'of' ? at + 1 : at;
  return /^(?:1[2-9]|20)\d\d$/.test(text.word(year)) ? year + 1 : at;
}

/** `Wine Law Review`: the word is not the last of the name. */
function isFollowedByName(text: LawText, at: number): boolean {
  return text.isCapitalised(at) && !text.isGlued(at);
}

/** Goes back over capitalised words and small ones between them; the index of the first capitalised word that may open a title. */
function readBefore(text: LawText, lexicon: LawLexicon, at: number, floor: number, isHead: boolean): number {
  let first = at;
  let isListed = false;
  let isInBracket = false;
  for (let i = at - 1; i >= floor && at - i <= MOST_BEFORE; i--) {
    if (text.isCapitalised(i)) {
      if (!isInside(text, lexicon, i) || isSmallInCapitals(text, lexicon, i)) break;
      first = i;
    } else if (lexicon.table.coordinators.includes(text.word(i)) || text.isSign(i, '&')) {
      // Two laws (`Banking Act and Wine Act`), or something else and a code.
      if (!isHead || lexicon.heads.has(text.lower(i - 1)) || lexicon.kindHeads.has(text.lower(i - 1))) break;
      isListed = true;
    } else if (text.isSign(i, ')')) {
      isInBracket = true;
    } else if (text.isSign(i, '(') && isInBracket) {
      isInBracket = false;
    } else if (!isBetween(text, lexicon, i) && !(text.isSign(i, ',') && isListed)) {
      break;
    }
  }
  while (first < at && (lexicon.neverFirst.has(text.lower(first)) || !text.isCapitalised(first))) first++;
  return first;
}

/** A possessive before a title says whose it is: `Ohio’s Wine Act`. */
function isInside(text: LawText, lexicon: LawLexicon, at: number): boolean {
  const word = text.lower(at).replace('’', "'");
  if (word.endsWith("'s")) return lexicon.possessives.has(word);
  return text.isGlued(at + 1) ? /^[-–,).]$/.test(text.word(at + 1)) : true;
}

/** `PURSUANT TO THE PENAL CODE`: in a line of capitals small words end the title, there is nothing else to tell by. */
function isSmallInCapitals(text: LawText, lexicon: LawLexicon, at: number): boolean {
  const word = text.word(at);
  if (word !== word.toUpperCase() || word.length < 2) return false;
  return lexicon.titleWords.has(word.toLowerCase());
}

/** Small words and hyphens between capitalised words; no article but behind a preposition. */
function isBetween(text: LawText, lexicon: LawLexicon, at: number): boolean {
  if (text.isInfix(at, '-') || text.isInfix(at, '–')) return true;
  if (!text.isWord(at)) return false;
  const small = lexicon.insideWords;
  return small.has(text.word(at)) || (lexicon.articles.has(text.word(at)) && small.has(text.lower(at - 1)));
}
