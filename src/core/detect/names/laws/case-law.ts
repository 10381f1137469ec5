import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';

/** How far back a report of decisions stands before a law it sorts by: `Buchholz 310 § 132 VwGO Nr. 160`. */
const BACK = 6;

/** Does a law that stands without cited parts belong to a comment on it (`Fink, BewG, 16. Aufl.`)? Token indices, half-open. */
export function isCommented(text: LawText, lexicon: LawLexicon, from: number, to: number): boolean {
  const next = text.isSign(to, ',') ? to + 1 : to;
  if (text.isSign(next, '§') && next > to) return true;
  if (text.isNumber(next) && text.isSign(next + 1, '.') && lexicon.editionWords.has(text.lower(next + 2))) return true;
  if (text.isSign(to, '/') && !text.isGlued(to)) return true;
  // `Fink / Adler, BewG`
  const author = text.isSign(from - 1, ',') ? from - 2 : from - 1;
  return text.isCapitalised(author) && text.isSign(author - 1, '/');
}

/** Does a law belong to a comment on it or to a report of decisions? Those are sources, no laws. Token indices, half-open. */
export function isLiterature(text: LawText, lexicon: LawLexicon, from: number, to: number): boolean {
  const next = text.isSign(to, ',') ? to + 1 : to;
  return lexicon.commentMarks.has(text.lower(next)) || isBehindReport(text, lexicon, from);
}

function isBehindReport(text: LawText, lexicon: LawLexicon, from: number): boolean {
  for (let i = from - 1; i >= Math.max(text.from, from - BACK); i--) {
    if (lexicon.reports.has(text.word(i))) return true;
    const word = text.lower(i);
    if (!text.isNumber(i) && !/^(?:[.-]|nr|zu|\p{L})$/u.test(word)) return false;
  }
  return false;
}

/** `NJW 1996, 1005`, `2 BvR 1/02`, `B 13 R 9/11 R`: where a decision stands or what its file is called. The index behind it, or -1. */
export function readDecision(text: LawText, lexicon: LawLexicon, at: number): number {
  if (text.isNumber(at)) return readFileNumber(text, lexicon, at + 1);
  if (!text.isCapitalised(at)) return -1;
  if (text.end(at) - text.start(at) > LONGEST) return -1;
  if (FILE_OPENING.test(text.word(at))) {
    const file = readFileNumber(text, lexicon, text.isNumber(at + 1) ? at + 2 : at + 1);
    if (file > 0) return file;
  }
  const end = text.unitEnd(at);
  return lexicon.journals.has(text.slice(at, end)) ? readVolume(text, end) : -1;
}

/** Of the names of journals, in letters. */
const LONGEST = 9;
/** The senate or the court before the sign of a file. */
const FILE_OPENING = /^(?:[IVX]+[a-z]?|[A-Z])$/;

/** `BvR 1/02`, `C 6.12`. */
function readFileNumber(text: LawText, lexicon: LawLexicon, at: number): number {
  if (!text.isCapitalised(at) || !lexicon.fileSigns.has(text.word(at)) || !text.isNumber(at + 1)) return -1;
  const isYear = text.isNumber(at + 3) && /^(?:\d\d|\d{4})$/.test(text.word(at + 3));
  if (!isYear || !(text.isInfix(at + 2, '/') || text.isInfix(at + 2, '.'))) return -1;
  return lexicon.fileSigns.has(text.word(at + 4)) && text.word(at + 4).length === 1 ? at + 5 : at + 4;
}

/** `1996, 1005`, `II 2009, 246`, `2011, S. 625`. */
function readVolume(text: LawText, at: number): number {
  const volume = /^[IVX]+$/.test(text.word(at)) ? at + 1 : at;
  if (!text.isNumber(volume)) return -1;
  let page = text.isSign(volume + 1, ',') ? volume + 2 : volume + 1;
  if (/^(?:S|Nr)$/.test(text.word(page))) page = text.isSign(page + 1, '.') ? page + 2 : page + 1;
  return page > volume + 1 && text.isNumber(page) ? page + 1 : -1;
}
