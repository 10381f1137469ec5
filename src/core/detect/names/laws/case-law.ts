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
