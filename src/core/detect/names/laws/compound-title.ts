import { isTitleAdjective, readAdjectives } from './adjectives';
import { readClosing } from './closing';
import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';
import type { LawTitle } from './title';

/** `Insolvenzordnung`, `Bundes-Immissionsschutzgesetz`, `Teilzeit- und Befristungsgesetz`. */
export function readCompound(text: LawText, lexicon: LawLexicon, at: number, floor: number): LawTitle | null {
  const end = text.unitEnd(at);
  const isCompound =
    lexicon.isCompound(text.word(end - 1)) || (end > at + 1 && lexicon.isCompound(joined(text, at, end)));
  if (!isCompound || text.continuesUnit(at)) return null;
  if (text.isSign(end, '-') && text.isGlued(end)) return null;
  const unit = text.slice(at, end).toLowerCase();
  const isQualified = at > floor && text.isCapitalised(at - 1) && isTitleAdjective(text, lexicon, at - 1);
  if (lexicon.generic.has(unit) && !isQualified) return null;
  // What stands before the head makes a name only when it is more than `EU-` or `US-`.
  if (end > at + 1 && text.word(at).length < 3) return null;
  const from = readAdjectives(text, lexicon, readCoordinated(text, lexicon, at, floor), floor);
  if (from > floor && lexicon.indefinite.has(text.lower(from - 1))) return null;
  const nameTo = readYearBehind(text, end);
  return { from, nameTo, to: readClosing(text, lexicon, nameTo), head: at, certainty: 'kind' };
}

/** `Straßenverkehrs-Ordnung` → `StraßenverkehrsOrdnung`. */
function joined(text: LawText, from: number, to: number): string {
  return text.slice(from, to).replaceAll('-', '');
}

/** `Teilzeit- und` before the compound; the index of its first word. */
function readCoordinated(text: LawText, lexicon: LawLexicon, at: number, floor: number): number {
  if (!lexicon.table.coordinators.includes(text.lower(at - 1)) || at - 3 < floor) return at;
  return text.isSign(at - 2, '-') && text.isGlued(at - 2) && text.isCapitalised(at - 3) ? at - 3 : at;
}

/** `Steuerbereinigungsgesetz 1999`; `von 1999` is a date of its own. */
function readYearBehind(text: LawText, at: number): number {
  return /^(?:19|20)\d\d$/.test(text.word(at)) && !text.isGlued(at) && !text.isInfix(at + 1, '.') ? at + 1 : at;
}
