/**
 * UTF-8 that was read as windows-1252 (or ISO 8859-1) and stored again: `â€¦` for an ellipsis, `Ã¼` for ü, `â‚¬` for €.
 * Only sequences that real text does not hold are read as what they mean: `Spaß“` stays, for ß with a closing quotation
 * mark would be a valid sequence too.
 */

/** Characters that windows-1252 has at 0x80–0x9F, by byte. Undefined bytes are left as C1 controls. */
export const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const BYTE_OF = new Map<number, number>();
for (let index = 0; index < HIGH_CONTROLS.length; index++) BYTE_OF.set(HIGH_CONTROLS.charCodeAt(index), 0x80 + index);

/** Continuation bytes as they appear, for use inside a character class. */
export const CONTINUATIONS = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** First characters of sequences that are looked at. */
export const LEADS = 'ÂÃâÄÅÐÑð';

/** Marks that follow a letter in real text: after Ä, Å, Ð or Ñ they need a letter behind them. */
const PUNCTUATION = new Set('‘’“”‚„–—…«»‹›¡¿·'.split(''));

const LETTER = /\p{L}/u;
/** Two readings: text that was damaged twice (`Ã¢â‚¬â„¢`) is common, three times is not. */
const MOST_TIMES = 2;

function byteOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x80 && code <= 0xff) return code;
  return BYTE_OF.get(code) ?? -1;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** What one damaged character at `at` means, and how many UTF-16 units it covers. */
function readOne(text: string, at: number): { char: string; length: number } | null {
  const lead = text.charCodeAt(at);
  const second = byteOf(text, at + 1);
  if (!isContinuation(second)) return quoteWithoutItsEnd(text, at);
  if (lead === 0xc2) return second >= 0xa0 ? { char: String.fromCharCode(second), length: 2 } : null;
  if (lead === 0xc3) return { char: String.fromCharCode(0xc0 | (second & 0x3f)), length: 2 };
  if (lead === 0xc4 || lead === 0xc5 || lead === 0xd0 || lead === 0xd1) {
    if (PUNCTUATION.has(text.charAt(at + 1)) && !LETTER.test(text.charAt(at + 2))) return null;
    return { char: String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f)), length: 2 };
  }
  const third = byteOf(text, at + 2);
  if (!isContinuation(third)) return quoteWithoutItsEnd(text, at);
  if (lead === 0xe2) {
    const code = 0x2000 | ((second & 0x3f) << 6) | (third & 0x3f);
    return second <= 0x88 ? { char: String.fromCharCode(code), length: 3 } : null;
  }
  const fourth = byteOf(text, at + 3);
  if (lead !== 0xf0 || second < 0x90 || !isContinuation(fourth)) return null;
  const code = ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
  return { char: String.fromCodePoint(code), length: 4 };
}

/** `â€` alone: the third byte of a closing quotation mark has no character in windows-1252 and is often lost. */
function quoteWithoutItsEnd(text: string, at: number): { char: string; length: number } | null {
  return text.startsWith('â€', at) ? { char: '”', length: 2 } : null;
}

/** The damaged run that begins at `at` and what it means; `null` when the text there is sound. */
export function readMojibake(text: string, at: number, end: number): { text: string; end: number } | null {
  let to = at;
  let read = '';
  while (to < end && LEADS.includes(text.charAt(to))) {
    const one = readOne(text, to);
    if (one === null || to + one.length > end) break;
    read += one.char;
    to += one.length;
  }
  if (to === at) return null;
  return { text: readAgain(read, MOST_TIMES - 1), end: to };
}

function readAgain(text: string, times: number): string {
  if (times === 0) return text;
  let read = '';
  for (let at = 0; at < text.length;) {
    const run = LEADS.includes(text.charAt(at)) ? readMojibake(text, at, text.length) : null;
    read += run === null ? text.charAt(at) : run.text;
    at = run === null ? at + 1 : run.end;
  }
  return read;
}
