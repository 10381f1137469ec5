import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';

/** How far back a report of decisions stands before a law it sorts by: `Buchholz 310 § 132 VwGO Nr. 160`. */
const BACK = 5;

/** Does a law belong to a comment on it or to a report of decisions? Those are sources, no laws. Token indices, half-open. */
export function isLiterature(text: LawText, lexicon: LawLexicon, from: number, to: number): boolean {
  return isFollowedByMargin(text, lexicon, to) || isBehindReport(text, lexicon, from);
}

/** `§ 49 EStG Rz 1003`, `EStG, 16. Aufl.`, `InsO, § 248 Rz 11`. */
function isFollowedByMargin(text: LawText, lexicon: LawLexicon, to: number): boolean {
  const next = text.isSign(to, ',') ? to + 1 : to;
  if (lexicon.commentMarks.has(text.lower(next))) return true;
  if (next === to) return false;
  if (text.isSign(next, '§') || /^art$/.test(text.lower(next))) return true;
  return text.isNumber(next) && text.isSign(next + 1, '.') && lexicon.editionWords.has(text.lower(next + 2));
}

function isBehindReport(text: LawText, lexicon: LawLexicon, from: number): boolean {
  for (let i = from - 1; i >= Math.max(text.from, from - BACK); i--) {
    if (lexicon.reports.has(text.word(i))) return true;
    if (!text.isNumber(i) && !text.isSign(i, '.') && !text.isSign(i, '-')) return false;
  }
  return false;
}
