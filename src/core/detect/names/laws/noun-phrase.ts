import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';

/** The longest title that is read, in tokens. */
const LIMIT = 60;

/**
 * How far a title goes on from a token inside it: capitalised words, the small words between them, adjectives before a noun. The index
 * behind the last capitalised word; the same index when there is none.
 */
export function readNounPhrase(text: LawText, lexicon: LawLexicon, at: number): number {
  let good = at;
  let i = at;
  while (i < text.to && i - at < LIMIT) {
    const end = readWord(text, lexicon, i);
    if (end < 0) break;
    if (isAnchor(text, i)) good = end;
    // A year is the last of a title.
    if (text.isNumber(i)) break;
    i = end;
  }
  return good;
}

/** The index behind a word that may belong to a title, or -1. */
function readWord(text: LawText, lexicon: LawLexicon, at: number): number {
  if (text.isCapitalised(at)) return readCapitalised(text, lexicon, at);
  if (text.isWord(at)) return readSmall(text, lexicon, at);
  if (text.isNumber(at)) return readYear(text, at);
  if (text.isSign(at, '/') || text.isSign(at, '&')) return at + 1;
  return text.isSign(at, '"') || text.isSign(at, '„') || text.isSign(at, '“') ? readQuoted(text, at) : -1;
}

function isAnchor(text: LawText, at: number): boolean {
  return !text.isWord(at) || text.isCapitalised(at);
}

function readCapitalised(text: LawText, lexicon: LawLexicon, at: number): number {
  if (lexicon.titleStops.has(text.lower(at))) return -1;
  if (/^(?:No|Nr)$/.test(text.word(at))) return readNumbered(text, at);
  let end = text.unitEnd(at);
  // `Gesetz- und Verordnungsblatt`
  if (text.isSign(end, '-') && text.isGlued(end)) end++;
  return end;
}

/** `Nr. 87`, `No. 12-1`. */
function readNumbered(text: LawText, at: number): number {
  const number = text.isSign(at + 1, '.') ? at + 2 : at + 1;
  return text.isNumber(number) ? text.unitEnd(number) : -1;
}

function readSmall(text: LawText, lexicon: LawLexicon, at: number): number {
  const word = text.word(at);
  if (lexicon.titleEnds.match(text, at) > 0 || isBeforeAnotherLaw(text, lexicon, at)) return -1;
  if (lexicon.titleWords.has(word)) {
    // A day or a year follows that is a date of its own: the title is over.
    if (!text.isNumber(at + 1) || !lexicon.datePrepositions.has(word)) return at + 1;
    return lexicon.table.yearsInTitles && text.word(at + 1).length === 4 ? at + 1 : -1;
  }
  if (lexicon.notAdjectives.has(word) || word.length < 4) return -1;
  const isAdjective = lexicon.table.adjectiveEndings.some((ending) => word.endsWith(ending));
  if (!isAdjective) return -1;
  // `wirtschaftliche, soziale und kulturelle Rechte`
  const next = text.isSign(at + 1, ',') && text.isWord(at + 2) && !text.isCapitalised(at + 2) ? at + 2 : at + 1;
  return isBeforeNoun(text, lexicon, next) ? next : -1;
}

/** `und das Übereinkommen über …`: the next law, not more of this one. */
function isBeforeAnotherLaw(text: LawText, lexicon: LawLexicon, at: number): boolean {
  if (!lexicon.table.coordinators.includes(text.word(at))) return false;
  const next = text.isCapitalised(at + 1) ? at + 1 : at + 2;
  if (!text.isCapitalised(next) || !lexicon.opens(text.lower(next))) return false;
  return lexicon.openings.match(text, next) > 0 || lexicon.names.match(text, next) > 0;
}

/** A noun, or another adjective or `und` and then a noun, stands here. */
function isBeforeNoun(text: LawText, lexicon: LawLexicon, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (text.isCapitalised(i)) return !lexicon.titleStops.has(text.lower(i));
    const word = text.word(i);
    const goesOn =
      text.isWord(i) &&
      (lexicon.table.adjectiveEndings.some((ending) => word.endsWith(ending)) || lexicon.titleWords.has(word));
    if (!goesOn || lexicon.notAdjectives.has(word)) return false;
  }
  return false;
}

function readYear(text: LawText, at: number): number {
  const isYear = /^(?:1[6-9]|20)\d\d$/.test(text.word(at));
  return isYear && !text.isInfix(at + 1, '.') && !text.isInfix(at + 1, '/') ? at + 1 : -1;
}

function readQuoted(text: LawText, at: number): number {
  for (let i = at + 1; i < at + 8; i++)
    if (text.isSign(i, '"') || text.isSign(i, '“') || text.isSign(i, '”')) return i > at + 1 ? i + 1 : -1;
  return -1;
}
