import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';

/** Cited parts of a law, as far as they stand before its name: `§ 1 Abs. 2 Nr. 3 und § 4`. Token indices, half-open. */
export interface Provision {
  readonly from: number;
  readonly to: number;
  /** A sign or word that no other texts use for their parts. */
  readonly isStrong: boolean;
}

const ROMAN = /^[IVX]{1,7}$/;
/** Letters behind a number: `23d`, `2 aa`. */
const LETTERS = /^[a-z]{1,2}$/;

/** Reads the parts that begin at a token; `null` when no part with a number does. What was read is never read again: linear. */
export function readProvision(text: LawText, lexicon: LawLexicon, at: number): Provision | null {
  const mark = readMark(text, lexicon, at);
  if (mark === null) return null;
  // `Protokollnotiz Nr. 2`: a smaller part may stand for the number.
  const number = Math.max(readNumber(text, mark.to), mark.isStrong ? -1 : readSubpart(text, lexicon, mark.to));
  if (number <= mark.to) return null;
  return { from: at, to: readTail(text, lexicon, number), isStrong: mark.isStrong };
}

/** `§`, `§§`, `Art.`, `Sections`. */
function readMark(text: LawText, lexicon: LawLexicon, at: number): { to: number; isStrong: boolean } | null {
  if (text.isSign(at, '§')) return { to: text.isSign(at + 1, '§') ? at + 2 : at + 1, isStrong: true };
  if (!text.isWord(at) || text.end(at) - text.start(at) > lexicon.longestPart) return null;
  const word = text.lower(at);
  const isStrong = lexicon.parts.has(word);
  if (!isStrong && !lexicon.minorParts.has(word)) return null;
  return { to: skipStop(text, at + 1), isStrong };
}

function skipStop(text: LawText, at: number): number {
  return text.isSign(at, '.') && text.isGlued(at) ? at + 1 : at;
}

/** `823`, `23d`, `119.3`, `12-1`, `2(1)(a)`, `613 a`, `IV`; the index behind it, or -1. */
function readNumber(text: LawText, at: number): number {
  if (!text.isNumber(at)) return ROMAN.test(text.word(at)) ? at + 1 : -1;
  let end = readLetters(text, at + 1);
  while ((text.isInfix(end, '.') || text.isInfix(end, '-') || text.isInfix(end, '/')) && text.isNumber(end + 1))
    end = readLetters(text, end + 2);
  return readBrackets(text, end);
}

function readLetters(text: LawText, at: number): number {
  if (!LETTERS.test(text.word(at))) return at;
  if (text.isGlued(at)) return at + 1;
  // `613 a BGB`: the letter stands apart, and a capital or another part follows.
  return text.word(at).length === 1 && text.isCapitalised(at + 1) ? at + 1 : at;
}

/** `(1)(a)`, `(Satz 1)`: never more than a word and a number in one pair. */
function readBrackets(text: LawText, at: number): number {
  let end = at;
  while (text.isSign(end, '(')) {
    const inner = text.word(end + 1);
    const short = text.isNumber(end + 1) || LETTERS.test(inner) || /^[ivxIVX]{1,5}$/.test(inner);
    if (!short || !text.isSign(end + 2, ')')) break;
    end += 3;
  }
  return end;
}

function readTail(text: LawText, lexicon: LawLexicon, at: number): number {
  let end = at;
  while (end < text.to) {
    const next = readMore(text, lexicon, end);
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** One more piece of the list of parts; the same index when there is none. */
function readMore(text: LawText, lexicon: LawLexicon, at: number): number {
  const direct = readSubpart(text, lexicon, at);
  if (direct > at) return direct;
  const more = lexicon.following.match(text, at);
  if (more > at) return skipStop(text, more);
  if (ROMAN.test(text.word(at))) return text.isNumber(at + 1) ? at + 2 : at + 1;
  if (text.isSign(at, '(')) {
    const inner = readSubpart(text, lexicon, at + 1);
    if (inner > at + 1 && text.isSign(inner, ')')) return inner + 1;
    if (inner > at + 1 && text.isSign(inner - 1, ')')) return inner;
  }
  for (const joined of afterJoiner(text, lexicon, at)) {
    const next = readListed(text, lexicon, joined);
    if (next > joined) return next;
  }
  return at;
}

/** Behind a comma, a dash or a word like `und`, and behind a comma and such a word. */
function afterJoiner(text: LawText, lexicon: LawLexicon, at: number): number[] {
  const comma =
    text.isSign(at, ',') || text.isSign(at, '-') || text.isSign(at, '–') || text.isSign(at, ';') ? at + 1 : at;
  const word = lexicon.joiners.match(text, comma);
  if (word > 0) return [skipStop(text, word)];
  return comma > at && !text.isSign(at, ';') ? [comma] : [];
}

/** What may stand behind a joiner: a part with its mark, a smaller part, a number or a letter. */
function readListed(text: LawText, lexicon: LawLexicon, at: number): number {
  const mark = readMark(text, lexicon, at);
  if (mark?.isStrong === true) {
    const number = readNumber(text, mark.to);
    return number < 0 ? at : number;
  }
  const subpart = readSubpart(text, lexicon, at);
  if (subpart > at) return subpart;
  // `and 29 CFR 1910`: another citation begins.
  const number = text.isNumber(at) && lexicon.codifications.match(text, at + 1) < 0 ? readNumber(text, at) : -1;
  if (number > at) return number;
  if (text.isSign(at, '(')) return readBrackets(text, at);
  if (ROMAN.test(text.word(at))) return at + 1;
  return LETTERS.test(text.word(at)) && text.word(at).length === 1 ? at + 1 : at;
}

/** `Abs. 1`, `Nr. 2 d)`, `Buchst. a`, `2. Halbsatz`, `letzter Halbsatz`, `Alternative 2`. */
function readSubpart(text: LawText, lexicon: LawLexicon, at: number): number {
  const ordinal = readOrdinal(text, lexicon, at);
  if (ordinal > at) {
    if (!lexicon.bareSubparts.has(text.lower(ordinal))) return at;
    return skipStop(text, ordinal + 1);
  }
  const word = text.lower(at);
  if (!lexicon.subparts.has(word)) {
    return lexicon.bareSubparts.has(word) ? skipStop(text, at + 1) : at;
  }
  let value = skipStop(text, at + 1);
  // `Erwägungsgründe Nr. 4`
  if (lexicon.subparts.has(text.lower(value)) && text.isNumber(skipStop(text, value + 1)))
    value = skipStop(text, value + 1);
  const number = readNumber(text, value);
  if (number > value) return closeBracket(text, number);
  if (text.isSign(value, '(')) {
    const bracketed = readBrackets(text, value);
    if (bracketed > value) return bracketed;
  }
  if (/^[a-zA-Z]{1,2}$/.test(text.word(value)) && !text.isGlued(value)) return closeBracket(text, value + 1);
  return lexicon.bareSubparts.has(word) ? value : at;
}

function readOrdinal(text: LawText, lexicon: LawLexicon, at: number): number {
  if (text.isNumber(at) && text.isSign(at + 1, '.')) return at + 2;
  return lexicon.ordinals.has(text.lower(at)) ? at + 1 : at;
}

/** `Nr. 2 d)`, `Var. 2)`: a bracket that closes what none opened. */
function closeBracket(text: LawText, at: number): number {
  const letter = LETTERS.test(text.word(at)) && text.isSign(at + 1, ')') ? at + 1 : at;
  if (!text.isSign(letter, ')') || !text.isGlued(letter)) return at;
  // Only when the law follows: otherwise the bracket closes the sentence's own.
  return text.isCapitalised(letter + 1) || (text.isSign(letter + 1, ',') && letter > at) ? letter + 1 : at;
}
