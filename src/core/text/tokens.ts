/** Letters, with inner apostrophes and marks: `l'année`, `Müller`. Hyphens are signs of their own. */
export const WORD = 0;
/** ASCII digits only; separators (`.`, `,`, `'`) are signs, so `1.65` is three tokens. */
export const DIGITS = 1;
/** One character that is neither letter, digit nor white space. */
export const SIGN = 2;

/**
 * One pass over a stretch of prose that cuts it into words, numbers and single signs.
 * Struct of arrays: detectors look at every token of a corpus, and objects cost three times as much as three numbers.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** `WORD`, `DIGITS` or `SIGN`. */
  readonly kind: Uint8Array;
  /** UTF-16 offsets in `text`. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const SPACE = 3;

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const WHITE_SPACE = /\s/u;

/** Classes of the first 0x600 characters, so that the expression is only asked beyond Latin, Greek and Cyrillic. */
const CLASSES = new Uint8Array(0x600);
for (let code = 0; code < CLASSES.length; code++) CLASSES[code] = classifySlowly(code);

function classifySlowly(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGITS;
  const char = String.fromCharCode(code);
  if (WHITE_SPACE.test(char)) return SPACE;
  return LETTER_OR_MARK.test(char) ? WORD : SIGN;
}

function classify(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < CLASSES.length) return CLASSES[code] ?? SIGN;
  if (code >= 0xd800 && code <= 0xdfff) {
    const whole = text.codePointAt(code >= 0xdc00 ? Math.max(0, at - 1) : at) ?? code;
    return LETTER_OR_MARK.test(String.fromCodePoint(whole)) ? WORD : SIGN;
  }
  return classifySlowly(code);
}

/** Tokens of `text` between `from` and `to` (UTF-16 offsets); offsets in the answer count from the start of `text`. */
export function tokenize(text: string, from = 0, to = text.length): Tokens {
  const room = to - from;
  const kind = new Uint8Array(room);
  const start = new Uint32Array(room);
  const end = new Uint32Array(room);
  let length = 0;
  let at = from;
  while (at < to) {
    const cls = classify(text, at);
    if (cls === SPACE) {
      at++;
      continue;
    }
    const begin = at;
    at++;
    if (cls === SIGN) {
      if (isHighSurrogate(text, begin) && at < to) at++;
    } else {
      while (at < to && continues(text, at, to, cls)) at++;
    }
    kind[length] = cls;
    start[length] = begin;
    end[length] = at;
    length++;
  }
  return {
    text,
    length,
    kind: kind.subarray(0, length),
    start: start.subarray(0, length),
    end: end.subarray(0, length),
  };
}

function continues(text: string, at: number, to: number, cls: number): boolean {
  const next = classify(text, at);
  if (next === cls) return true;
  if (cls !== WORD || at + 1 >= to) return false;
  const char = text.charCodeAt(at);
  const apostrophe = char === 0x27 || char === 0x2019;
  return apostrophe && classify(text, at + 1) === WORD;
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}

export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}
