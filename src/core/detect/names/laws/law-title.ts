import { readAdjectives } from './adjectives';
import { readClosing } from './closing';
import { readCompound } from './compound-title';
import { readHeaded } from './headed-title';
import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';
import { readNounPhrase } from './noun-phrase';
import { MOST_BEFORE, type LawTitle } from './title';

/** The title whose telling word stands at a token; nothing before token `floor` belongs to it. */
export function readTitle(text: LawText, lexicon: LawLexicon, at: number, floor: number): LawTitle | null {
  if (!text.isCapitalised(at)) return null;
  const known = lexicon.opens(text.lower(at))
    ? (readName(text, lexicon, at) ?? readOpening(text, lexicon, at, floor) ?? readHeaded(text, lexicon, at, floor))
    : null;
  return known ?? readCompound(text, lexicon, at, floor);
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
  const from = readCapitalsBefore(text, lexicon, readAdjectives(text, lexicon, at, floor), floor);
  if (lexicon.indefinite.has(text.lower(from - 1)) && from > floor) return null;
  return { from, nameTo, to: readClosing(text, lexicon, nameTo), head: at, certainty: 'opening' };
}

/** `European Convention on …`: other capitalised words directly before, where capitals tell names. */
function readCapitalsBefore(text: LawText, lexicon: LawLexicon, at: number, floor: number): number {
  if (!lexicon.table.partsApart) return at;
  let from = at;
  while (from > floor && at - from < 3 && text.isCapitalised(from - 1) && !text.isGlued(from)) {
    const word = text.lower(from - 1);
    if (lexicon.neverFirst.has(word) || /['’]s$/.test(word)) break;
    from--;
  }
  return from;
}

function holdsCapital(text: LawText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.isCapitalised(at)) return true;
  return false;
}
