/** What a character is as the first letter of a word. */
export const NO_CASE = 0;
export const UPPER = 1;
export const LOWER = 2;

/** Latin, Greek and Cyrillic by table, the rest by asking: text of other scripts has no capitals anyway. */
const CASES = new Uint8Array(0x600);
for (let code = 0; code < CASES.length; code++) CASES[code] = caseSlowly(code);

function caseSlowly(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  if (lower !== char) return UPPER;
  return lower === char.toUpperCase() && char !== 'ß' ? NO_CASE : LOWER;
}

export function caseOf(code: number): number {
  return code < CASES.length ? (CASES[code] ?? NO_CASE) : caseSlowly(code);
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `al-Quandi`: a name although it begins with a small letter. */
const PARTICLE = /^\p{Ll}{2,3}-\p{Lu}/u;

/** How the letters of a word are written. */
export interface Spelling {
  readonly capitalised: boolean;
  readonly allCapitals: boolean;
  readonly mixed: boolean;
  /** No letter in it. */
  readonly number: boolean;
}

/** A capital after a small letter, or a digit beside letters, makes it mixed; capitals after a hyphen, a stop or an apostrophe do not. */
export function spellingOf(word: string): Spelling {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let inner = false;
  let before = NO_CASE;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kind = caseOf(code);
    if (kind === UPPER) {
      upper++;
      if (before === LOWER) inner = true;
    } else if (kind === LOWER) lower++;
    else if (isDigit(code)) digits++;
    before = kind;
  }
  const letters = upper + lower;
  return {
    capitalised: caseOf(word.charCodeAt(0)) === UPPER || isElided(word) || PARTICLE.test(word),
    allCapitals: upper >= 2 && lower === 0,
    mixed: inner || (digits > 0 && letters > 0 && upper > 0),
    number: letters === 0,
  };
}

/** `d’Orsay`, `l’Ouest`. */
function isElided(word: string): boolean {
  return word.length > 3 && isApostrophe(word.charCodeAt(1)) && caseOf(word.charCodeAt(2)) === UPPER;
}
