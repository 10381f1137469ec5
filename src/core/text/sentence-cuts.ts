/**
 * Where the Unicode rules (UAX #29, sentence boundaries) end a sentence, for text of Latin letters and the usual signs. Many times faster than `Intl.Segmenter`,
 * linear, and the same on all hosts. Texts with other characters are left to the segmenter.
 */

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const LETTER = 3;
const DIGIT = 4;
/** `.` may belong to an abbreviation, `!` and `?` may not. */
const STOP = 5;
const MARK = 6;
const CLOSE = 7;
const SPACE = 8;
const GOES_ON = 9;
const LINE_END = 10;
/** Not for these rules. */
const FOREIGN = 11;

const SIGNS: readonly (readonly [number, string])[] = [
  [STOP, '.'],
  [MARK, '!?'],
  [CLOSE, '()[]{}"\'«»'],
  [SPACE, ' \t\u00a0'],
  [GOES_ON, ',-:;'],
  [LINE_END, '\n\r'],
  [FOREIGN, '\u0085\u00ad'],
];
const LAST_LATIN = 0x250;
const CLASSES = new Uint8Array(LAST_LATIN);
for (let code = 0; code < LAST_LATIN; code++) CLASSES[code] = classOf(String.fromCharCode(code), code);

function classOf(char: string, code: number): number {
  const sign = SIGNS.find(([, chars]) => chars.includes(char));
  if (sign !== undefined) return sign[0];
  if (code < 0x20 || (code > 0x7e && code < 0xa0)) return FOREIGN;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (/\p{Lowercase}/u.test(char)) return LOWER;
  if (/[\p{Uppercase}\p{Lt}]/u.test(char)) return UPPER;
  return /\p{Alphabetic}/u.test(char) ? LETTER : OTHER;
}

/** General punctuation that texts are full of. */
const TYPOGRAPHIC: Readonly<Record<number, number>> = {
  0x2009: SPACE,
  0x202f: SPACE,
  0x2010: OTHER,
  0x2011: OTHER,
  0x2013: GOES_ON,
  0x2014: GOES_ON,
  0x2018: CLOSE,
  0x2019: CLOSE,
  0x201a: CLOSE,
  0x201c: CLOSE,
  0x201d: CLOSE,
  0x201e: CLOSE,
  0x2022: OTHER,
  0x2026: OTHER,
  0x2039: CLOSE,
  0x203a: CLOSE,
  0x20ac: OTHER,
};

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < LAST_LATIN ? (CLASSES[code] ?? OTHER) : (TYPOGRAPHIC[code] ?? FOREIGN);
}

/** Ends of sentences, the last one at the end of the text; `null` when there are characters that these rules do not know. */
export function plainCuts(text: string): number[] | null {
  const cuts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === FOREIGN) return null;
    if (kind === LINE_END) {
      if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at++;
      if (at + 1 < text.length) cuts.push(at + 1);
    } else if (kind === STOP || kind === MARK) {
      const cut = cutBehind(text, at, kind);
      if (cut > 0 && cut < text.length) cuts.push(cut);
      if (cut > at) at = cut - 1;
    }
  }
  if (text.length > 0) cuts.push(text.length);
  return cuts;
}

/** Where the sentence ends that a stop or mark may end; 0: it goes on. */
function cutBehind(text: string, stop: number, kind: number): number {
  const next = stop + 1;
  if (kind === STOP) {
    const ahead = next < text.length ? classAt(text, next) : OTHER;
    if (ahead === DIGIT) return 0;
    const before = stop > 0 ? classAt(text, stop - 1) : OTHER;
    if (ahead === UPPER && (before === UPPER || before === LOWER)) return 0;
  }
  let at = next;
  while (at < text.length && classAt(text, at) === CLOSE) at++;
  while (at < text.length && classAt(text, at) === SPACE) at++;
  if (at >= text.length) return at;
  const ahead = classAt(text, at);
  if (ahead === GOES_ON || ahead === STOP || ahead === MARK) return 0;
  if (kind === STOP && isLowerAhead(text, at)) return 0;
  if (ahead !== LINE_END) return at;
  return text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? at + 2 : at + 1;
}

/** The next letter is a small one, and no sentence can end before it. */
function isLowerAhead(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === LETTER || kind === STOP || kind === MARK || kind === LINE_END) return false;
  }
  return false;
}
