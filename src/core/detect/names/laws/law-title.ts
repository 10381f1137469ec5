import { readClosing } from './closing';
import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';
import { readNounPhrase } from './noun-phrase';

/** A law by its written-out name. Token indices, half-open. */
export interface LawTitle {
  readonly from: number;
  /** Without day and gazette. */
  readonly nameTo: number;
  readonly to: number;
  /** The word that tells: `Act`, `Verordnung`. */
  readonly head: number;
  readonly certainty: 'name' | 'head' | 'kind' | 'opening';
}

/** The most tokens that stand before the word that says `Act` or `Law`. */
const BEFORE = 14;

/** The title whose telling word stands at a token; nothing before token `floor` belongs to it. */
export function readTitle(text: LawText, lexicon: LawLexicon, at: number, floor: number): LawTitle | null {
  if (!text.isCapitalised(at)) return null;
  return (
    readName(text, lexicon, at) ??
    readOpening(text, lexicon, at, floor) ??
    readCompound(text, lexicon, at, floor) ??
    readHeaded(text, lexicon, at, floor)
  );
}

/** The title that begins at a token, its telling word a few words on. */
export function readTitleFrom(text: LawText, lexicon: LawLexicon, at: number): LawTitle | null {
  for (let i = at; i < at + BEFORE && i < text.to; i++) {
    const title = readTitle(text, lexicon, i, at);
    if (title !== null) return title.from === at || isArticle(text, lexicon, at, title.from) ? title : null;
    if (!text.isWord(i) && !text.isNumber(i) && !text.isSign(i, '.') && !text.isSign(i, '-') && !text.isSign(i, '&'))
      return null;
  }
  return null;
}

function isArticle(text: LawText, lexicon: LawLexicon, at: number, from: number): boolean {
  return from === at + 1 && lexicon.neverFirst.has(text.lower(at));
}

function readName(text: LawText, lexicon: LawLexicon, at: number): LawTitle | null {
  if (text.continuesUnit(at)) return null;
  const to = lexicon.names.match(text, at);
  if (to < 0 || !text.isCapitalised(to - 1) || (text.isSign(to, '-') && text.isGlued(to))) return null;
  return { from: at, nameTo: to, to, head: at, certainty: 'name' };
}

/** `Gesetz zur …`, `Treaty of …`: the name goes on behind. */
function readOpening(text: LawText, lexicon: LawLexicon, at: number, floor: number): LawTitle | null {
  if (text.continuesUnit(at)) return null;
  const opened = lexicon.openings.match(text, at);
  if (opened < 0) return null;
  const nameTo = readNounPhrase(text, lexicon, opened);
  if (nameTo === opened) return null;
  const from = readAdjectives(text, lexicon, at, floor);
  if (lexicon.indefinite.has(text.lower(from - 1)) && from > floor) return null;
  return { from, nameTo, to: readClosing(text, lexicon, nameTo), head: at, certainty: 'opening' };
}

/** `Insolvenzordnung`, `Bundes-Immissionsschutzgesetz`, `Teilzeit- und Befristungsgesetz`. */
function readCompound(text: LawText, lexicon: LawLexicon, at: number, floor: number): LawTitle | null {
  if (text.continuesUnit(at)) return null;
  const end = text.unitEnd(at);
  if (text.isSign(end, '-') && text.isGlued(end)) return null;
  const word = text.lower(end - 1);
  const head = lexicon.table.compoundHeads.find((one) => word.endsWith(one));
  if (head === undefined) return null;
  const isWhole = word === head;
  if (isWhole && end === at + 1 && !isBookBefore(text, lexicon, at)) {
    if (at - 1 < floor || !text.isCapitalised(at - 1) || !isTitleAdjective(text, lexicon, at - 1)) return null;
  } else if (!isWhole && end === at + 1 && lexicon.generic.has(word)) {
    return null;
  }
  let from = at;
  if (
    lexicon.table.coordinators.includes(text.lower(at - 1)) &&
    text.isSign(at - 2, '-') &&
    text.isGlued(at - 2) &&
    at - 3 >= floor &&
    text.isCapitalised(at - 3)
  )
    from = at - 3;
  from = readAdjectives(text, lexicon, from, floor);
  const nameTo = readBehindCompound(text, end);
  return { from, nameTo, to: readClosing(text, lexicon, nameTo), head: at, certainty: 'kind' };
}

/** `Steuerbereinigungsgesetz 1999`. */
function readBehindCompound(text: LawText, at: number): number {
  return /^(?:19|20)\d\d$/.test(text.word(at)) && !text.isGlued(at) && !text.isInfix(at + 1, '.') ? at + 1 : at;
}

function isBookBefore(text: LawText, lexicon: LawLexicon, at: number): boolean {
  return lexicon.table.books.includes(text.lower(at - 1));
}

/** Numbers, adjectives of places and the like before a title; the index of the first. */
function readAdjectives(text: LawText, lexicon: LawLexicon, at: number, floor: number): number {
  let from = at;
  for (let more = 0; more < 4; more++) {
    const before = from - 1;
    if (before < floor) break;
    if (isTitleAdjective(text, lexicon, before)) from = before;
    else if (lexicon.table.books.includes(text.lower(before)) && isTitleAdjective(text, lexicon, before - 1))
      from = before;
    else if (
      lexicon.table.coordinators.includes(text.lower(before)) &&
      isOrdinal(text, lexicon, from) &&
      isOrdinal(text, lexicon, before - 1) &&
      before - 1 >= floor
    )
      from = before - 1;
    else break;
  }
  if (
    text.isSign(from - 1, '.') &&
    text.isGlued(from - 1) &&
    text.isNumber(from - 2) &&
    from - 2 >= floor &&
    text.word(from - 2).length < 3
  )
    from -= 2;
  return from;
}

function isOrdinal(text: LawText, lexicon: LawLexicon, at: number): boolean {
  return text.isCapitalised(at) && lexicon.ordinals.has(text.lower(at));
}

function isTitleAdjective(text: LawText, lexicon: LawLexicon, at: number): boolean {
  const word = text.lower(at);
  if (text.isGlued(at) || lexicon.neverFirst.has(word)) return false;
  if (text.isCapitalised(at)) return lexicon.ordinals.has(word) || lexicon.isTitleAdjective(word, true);
  return text.isWord(at) && lexicon.isTitleAdjective(word, false);
}

/** `Data Protection Act 2018`, `Penal Code`: the name stands before its last word. */
function readHeaded(text: LawText, lexicon: LawLexicon, at: number, floor: number): LawTitle | null {
  const word = text.lower(at);
  const isHead = lexicon.heads.has(word);
  if ((!isHead && !lexicon.kindHeads.has(word)) || text.isGlued(at)) return null;
  const from = readBefore(text, lexicon, at, floor);
  if (from === at) return null;
  const nameTo = readYearBehind(text, at + 1);
  const isKind = isHead || nameTo > at + 1 || lexicon.kinds.has(text.lower(at - 1));
  if (!isKind || isFollowedByName(text, nameTo)) return null;
  return { from, nameTo, to: nameTo, head: at, certainty: isHead ? 'head' : 'kind' };
}

/** `Act 2018`, `Act of 1979`, `Act, 1979`. */
function readYearBehind(text: LawText, at: number): number {
  const year = text.isSign(at, ',') || text.lower(at) === 'of' ? at + 1 : at;
  return /^(?:1[2-9]|20)\d\d$/.test(text.word(year)) ? year + 1 : at;
}

/** `Copyright Law Review`: the word is not the last of the name. */
function isFollowedByName(text: LawText, at: number): boolean {
  return text.isCapitalised(at) && !text.isGlued(at);
}

/** Goes back over capitalised words and small ones between them; the index of the first capitalised word that may open a title. */
function readBefore(text: LawText, lexicon: LawLexicon, at: number, floor: number): number {
  let first = at;
  let i = at - 1;
  while (i >= floor && at - i <= BEFORE) {
    if (text.isCapitalised(i)) {
      if (
        lexicon.heads.has(text.lower(i)) ||
        (text.isGlued(i + 1) &&
          !text.isSign(i + 1, '-') &&
          !text.isSign(i + 1, ',') &&
          !text.isSign(i + 1, ')') &&
          !text.isSign(i + 1, '.'))
      )
        break;
      first = i;
    } else if (!isInsideTitle(text, lexicon, i)) {
      break;
    }
    i--;
  }
  while (first < at && (lexicon.neverFirst.has(text.lower(first)) || !text.isCapitalised(first))) first++;
  return first;
}

/** Small words, hyphens and brackets between capitalised words. */
function isInsideTitle(text: LawText, lexicon: LawLexicon, at: number): boolean {
  if (text.isWord(at))
    return (
      lexicon.titleWords.has(text.word(at)) &&
      !(text.lower(at) === 'the' && !lexicon.titleWords.has(text.lower(at - 1)))
    );
  return text.isInfix(at, '-') || text.isSign(at, '&') || text.isSign(at, '(') || text.isSign(at, ')');
}
