import { readClosing } from './closing';
import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';
import { MOST_BEFORE, type LawTitle } from './title';
import { readHeaded } from './headed-title';
import { readNounPhrase } from './noun-phrase';

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
  for (let i = at; i < at + MOST_BEFORE && i < text.to; i++) {
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
  if (!holdsCapital(text, opened, nameTo)) return null;
  const from = readAdjectives(text, lexicon, at, floor);
  if (lexicon.indefinite.has(text.lower(from - 1)) && from > floor) return null;
  return { from, nameTo, to: readClosing(text, lexicon, nameTo), head: at, certainty: 'opening' };
}

function holdsCapital(text: LawText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.isCapitalised(at)) return true;
  return false;
}

/** `Insolvenzordnung`, `Bundes-Immissionsschutzgesetz`, `Teilzeit- und Befristungsgesetz`. */
function readCompound(text: LawText, lexicon: LawLexicon, at: number, floor: number): LawTitle | null {
  if (text.continuesUnit(at)) return null;
  const end = text.unitEnd(at);
  if (text.isSign(end, '-') && text.isGlued(end)) return null;
  const unit = text.slice(at, end).toLowerCase();
  if (!isCompound(unit.replaceAll('-', ''), lexicon)) return null;
  const isQualified = at > floor && text.isCapitalised(at - 1) && isTitleAdjective(text, lexicon, at - 1);
  if (end === at + 1 && isGeneric(unit, lexicon) && !isQualified) return null;
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
  if (from > floor && lexicon.indefinite.has(text.lower(from - 1))) return null;
  const nameTo = readBehindCompound(text, end);
  return { from, nameTo, to: readClosing(text, lexicon, nameTo), head: at, certainty: 'kind' };
}

/** What stands before the head makes a name only when it is more than `EU-` or `US-`. */
function isCompound(unit: string, lexicon: LawLexicon): boolean {
  return lexicon.table.compoundHeads.some(
    (head) => unit.endsWith(head) && (unit.length > head.length + 3 || unit === head),
  );
}

function isGeneric(unit: string, lexicon: LawLexicon): boolean {
  return lexicon.generic.has(unit);
}

/** `Steuerbereinigungsgesetz 1999`. */
function readBehindCompound(text: LawText, at: number): number {
  return /^(?:19|20)\d\d$/.test(text.word(at)) && !text.isGlued(at) && !text.isInfix(at + 1, '.') ? at + 1 : at;
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
