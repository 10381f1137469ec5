import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';
import { readProvision } from './read-provision';

/** Token indices; `keyTo`: behind the law's own name. */
interface Form {
  readonly to: number;
  readonly keyTo: number;
  readonly head: number;
}

/** `18 U.S.C. § 1030(a)(2)`, `47 CFR 73.609`: the number of a title, the codification, the section. */
export function readCodification(text: LawText, lexicon: LawLexicon, at: number): Form | null {
  if (!text.isNumber(at)) return null;
  const matched = lexicon.codifications.match(text, at + 1);
  if (matched < 0) return null;
  const keyTo = text.isSign(matched, '.') && text.isGlued(matched) ? matched + 1 : matched;
  const section = readProvision(text, lexicon, keyTo);
  if (section !== null) return { to: section.to, keyTo, head: at + 1 };
  if (!text.isNumber(keyTo)) return null;
  return { to: text.unitEnd(keyTo), keyTo, head: at + 1 };
}

/** `First Amendment`, `Fifth and Sixth Amendments`, `21st Amendment`. */
export function readAmendment(text: LawText, lexicon: LawLexicon, at: number): Form | null {
  let i = readOrdinal(text, lexicon, at);
  if (i < 0) return null;
  for (let more = 0; more < 4; more++) {
    const joined = text.isSign(i, ',') ? i + 1 : lexicon.table.coordinators.includes(text.lower(i)) ? i + 1 : -1;
    const next = joined < 0 ? -1 : readOrdinal(text, lexicon, joined);
    if (next < 0) break;
    i = next;
  }
  if (!text.isCapitalised(i) || !lexicon.amendmentWords.has(text.lower(i))) return null;
  if (isOfContract(text, lexicon, i + 1)) return null;
  return { to: i + 1, keyTo: i + 1, head: i };
}

/** `First Amendment to the Loan Agreement`: not of a constitution or an act. */
function isOfContract(text: LawText, lexicon: LawLexicon, at: number): boolean {
  if (!lexicon.table.amending.includes(text.lower(at))) return false;
  for (let i = at + 1; i < at + 8; i++) if (lexicon.heads.has(text.lower(i))) return false;
  return true;
}

function readOrdinal(text: LawText, lexicon: LawLexicon, at: number): number {
  if (text.isNumber(at)) return text.isGlued(at + 1) && /^(?:st|nd|rd|th)$/.test(text.word(at + 1)) ? at + 2 : -1;
  return text.isCapitalised(at) ? lexicon.amendments.match(text, at) : -1;
}
