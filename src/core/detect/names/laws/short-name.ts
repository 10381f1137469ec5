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
  const opened = readOpened(text, lexicon, at, cited);
  if (opened !== null) return opened;
  const base = readBase(text, lexicon, at, cited);
  if (base === null) return null;
  const to = readExtension(text, lexicon, base.to);
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
    const goesOn = text.isGlued(to) && (text.isNumber(to) || text.isWord(to));
    if (hasLawShape(unit, lexicon) && !goesOn) return { to, certainty: 'shape' };
    if (cited && hasTwoCapitals(unit)) return { to, certainty: 'capitals' };
  }
  return null;
}

/** Lower case between two capitals, and one of the endings: `BewG`, `SchwbVWO`. */
function hasLawShape(unit: string, lexicon: LawLexicon): boolean {
  if (lexicon.table.abbreviationBeginnings.some((one) => unit.startsWith(one))) return true;
  if (unit.length < 4 || unit.length > 24 || !/^\p{Lu}/u.test(unit)) return false;
  // Companies: `BergbauAG`.
  if (/(?:AG|KG)$/.test(unit)) return false;
  return lexicon.table.abbreviationEndings.some((ending) => {
    if (!unit.endsWith(ending)) return false;
    const before = unit.slice(0, -ending.length);
    return ending.length > 1 ? /^(?=.*\p{Ll})[\p{Lu}\p{Ll}-]+$/u.test(before) : /\p{Ll}$/u.test(before);
  });
}

function hasTwoCapitals(unit: string): boolean {
  if (unit.length > 30 || ROMAN.test(unit)) return false;
  return /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(unit);
}

/** A number of a book, a region, a year. */
function readExtension(text: LawText, lexicon: LawLexicon, to: number): number {
  let end = to;
  if (ROMAN.test(text.word(end)) && !text.isGlued(end)) end++;
  const region = text.isSign(end, '/') ? end + 1 : end;
  if (text.isCapitalised(region) && lexicon.regions.has(text.slice(region, text.unitEnd(region))))
    end = text.unitEnd(region);
  return readYear(text, end);
}

/** `TV EntgO Bund`, `BV 97`: an opening that further words follow. Without cited parts before it only where their shape tells. */
function readOpened(text: LawText, lexicon: LawLexicon, at: number, cited: boolean): ShortName | null {
  let end = text.unitEnd(at);
  if (!lexicon.abbreviationOpenings.has(text.slice(at, end))) return null;
  const opened = end;
  for (let more = 0; more < 3 && isFurtherWord(text, lexicon, end, cited); more++) end = text.unitEnd(end);
  const words = end;
  end = readYear(text, end);
  if (end === words && cited && /^\d\d$/.test(text.word(end)) && text.isNumber(end)) end++;
  if (cited) return end > opened ? { from: at, to: end, certainty: 'capitals' } : null;
  const isPlain = hasLawShape(text.slice(opened, text.unitEnd(opened)), lexicon) || end > words;
  return words > opened && isPlain ? { from: at, to: end, certainty: 'shape' } : null;
}

function isFurtherWord(text: LawText, lexicon: LawLexicon, at: number, cited: boolean): boolean {
  if (!text.isCapitalised(at) || text.isGlued(at)) return false;
  const end = text.unitEnd(at);
  const word = text.slice(at, end);
  if (lexicon.notLaws.has(word)) return false;
  // A noun in lower case may belong to the sentence: only where the sentence does not go on with another noun.
  return (
    hasTwoCapitals(word) ||
    lexicon.regions.has(word) ||
    (cited && (!text.isCapitalised(end) || lexicon.commentMarks.has(text.lower(end))))
  );
}

function readYear(text: LawText, at: number): number {
  const isYear = text.isNumber(at) && YEAR.test(text.word(at)) && !text.isGlued(at) && isYearOfLaw(text, at);
  return isYear ? at + 1 : at;
}

/** Not the year of a day or a range that happens to stand there. */
function isYearOfLaw(text: LawText, at: number): boolean {
  return !text.isInfix(at + 1, '.') && !text.isInfix(at + 1, '/') && !text.isInfix(at + 1, '-');
}
