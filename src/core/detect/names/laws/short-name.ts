import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';

/** How sure it is that an abbreviation is a law. */
export type Certainty = 'listed' | 'shape' | 'capitals';

/** An abbreviation with what belongs to it (`SGB V`, `PersVG NRW`, `39. BImSchV`). Token indices, half-open. */
export interface ShortName {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
}

const ROMAN = /^[IVX]{1,5}$/;
const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** Reads the abbreviation that begins at a token. Behind a cited part (`cited`) any word with two capitals may be one. */
export function readShortName(text: LawText, lexicon: LawLexicon, at: number, cited: boolean): ShortName | null {
  const base = readBase(text, lexicon, at, cited);
  if (base === null) return null;
  const to = readExtension(text, lexicon, at, base.to, cited);
  return { from: at, to, certainty: base.certainty };
}

function readBase(
  text: LawText,
  lexicon: LawLexicon,
  at: number,
  cited: boolean,
): { to: number; certainty: Certainty } | null {
  // `39. BImSchV`
  const first = text.isNumber(at) && text.isSign(at + 1, '.') && text.isGlued(at + 1) ? at + 2 : at;
  if (!text.isWord(first)) return null;
  const whole = text.unitEnd(first);
  for (let to = whole; to > first; to -= 2) {
    const unit = text.slice(first, to);
    // `BGB-Gesellschaft`: what stands before a hyphen is no name of its own here.
    if (to < whole && !text.isInfix(to, '/') && !(text.isInfix(to, '.') && text.isCapitalised(to + 1))) continue;
    if (lexicon.notLaws.has(unit)) return null;
    if (lexicon.abbreviations.has(unit)) return { to, certainty: 'listed' };
    if (hasLawShape(unit, lexicon)) return { to, certainty: 'shape' };
    if (cited && hasTwoCapitals(unit)) return { to, certainty: 'capitals' };
  }
  return null;
}

/** Lower case between two capitals, and one of the endings: `BewG`, `SchwbVWO`. */
function hasLawShape(unit: string, lexicon: LawLexicon): boolean {
  if (unit.length < 4 || unit.length > 24 || !/^\p{Lu}/u.test(unit)) return false;
  const ending = lexicon.table.abbreviationEndings.find((one) => unit.endsWith(one));
  if (ending === undefined || unit.endsWith('AG') || unit.endsWith('KG')) return false;
  const before = unit.slice(0, -ending.length);
  return /\p{Ll}$/u.test(before) || (/\p{Ll}/u.test(before) && /^[\p{Lu}\p{Ll}-]+$/u.test(before) && ending.length > 1);
}

function hasTwoCapitals(unit: string): boolean {
  if (unit.length > 30 || ROMAN.test(unit)) return false;
  return /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(unit);
}

/** A number of a book, a region, a year; behind an opening like `TV` further words. */
function readExtension(text: LawText, lexicon: LawLexicon, from: number, to: number, cited: boolean): number {
  let end = to;
  if (cited && lexicon.abbreviationOpenings.has(text.slice(from, to))) {
    for (let more = 0; more < 3 && isFurtherWord(text, lexicon, end); more++) end = text.unitEnd(end);
  } else {
    if (ROMAN.test(text.word(end)) && !text.isGlued(end)) end++;
    const region = text.isSign(end, '/') ? end + 1 : end;
    if (text.isCapitalised(region) && lexicon.regions.has(text.slice(region, text.unitEnd(region))))
      end = text.unitEnd(region);
  }
  if (text.isNumber(end) && YEAR.test(text.word(end)) && !text.isGlued(end) && isYearOfLaw(text, end)) end++;
  else if (
    cited &&
    text.isNumber(end) &&
    /^\d\d$/.test(text.word(end)) &&
    lexicon.abbreviationOpenings.has(text.slice(from, to))
  )
    end++;
  return end;
}

function isFurtherWord(text: LawText, lexicon: LawLexicon, at: number): boolean {
  if (!text.isCapitalised(at) || text.isGlued(at)) return false;
  return !lexicon.notLaws.has(text.slice(at, text.unitEnd(at)));
}

/** Not the year of a day or a range that happens to stand there. */
function isYearOfLaw(text: LawText, at: number): boolean {
  return !text.isInfix(at + 1, '.') && !text.isInfix(at + 1, '/') && !text.isInfix(at + 1, '-');
}
