/** Character codes that the patterns look at. */
export const HASH = 0x23;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
const QUOTE = 0x27;
export const OPEN_PARENTHESIS = 0x28;
export const CLOSE_PARENTHESIS = 0x29;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const STOP = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const EQUALS = 0x3d;
export const AT_SIGN = 0x40;
export const UNDERSCORE = 0x5f;
export const SECTION = 0xa7;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const RIGHT_QUOTE = 0x2019;
const LEFT_QUOTE = 0x2018;

export function isDash(code: number): boolean {
  return (
    code === HYPHEN || code === EN_DASH || code === EM_DASH || code === 0x2010 || code === 0x2011 || code === 0x2212
  );
}

export function isApostrophe(code: number): boolean {
  return code === QUOTE || code === RIGHT_QUOTE || code === LEFT_QUOTE;
}

/** Ends a sentence, a clause or a stretch in brackets. */
export function isBreak(code: number): boolean {
  switch (code) {
    case COMMA:
    case STOP:
    case SEMICOLON:
    case COLON:
    case OPEN_PARENTHESIS:
    case CLOSE_PARENTHESIS:
    case 0x21:
    case 0x3f:
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
    case 0x5b:
    case 0x5d:
    case 0x7c:
    case EN_DASH:
    case EM_DASH:
      return true;
    default:
      return isApostrophe(code);
  }
}
