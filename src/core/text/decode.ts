import type { Problem } from '../model/problem';
import { StandardTextDecoder } from './encoding-standard';
import { HIGH_CONTROLS } from './mojibake';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Text as loaded, byte order mark removed; `null` for a file that is no text. */
  readonly text: string | null;
  readonly encoding: Encoding;
  /** A byte order mark stood at the start. */
  readonly bom: boolean;
  readonly problems: Problem[];
}

/** As git does: a NUL among the first bytes makes a file binary. */
const SNIFFED = 8000;
/** Share of control characters among the first bytes from which a file is no text. */
const MOST_CONTROLS = 0.1;
/** Formats that begin like text. */
const BINARY_SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '{\\rtf', '\u001f\u008b', 'GIF8', '\u0089PNG'];

/**
 * Decodes the bytes of a file: UTF-8, UTF-16 with a byte order mark, else windows-1252. Never throws; a problem says
 * what is doubtful, its span counts UTF-16 units of the text. Linear in the number of bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isBinary(bytes)) return { text: null, encoding: 'utf-8', bom, problems: [{ code: 'binary' }] };
  const scan = scanUtf8(bytes);
  const encoding: Encoding =
    scan.broken === 0 || bom || scan.whole > scan.broken || scan.cutOff ? 'utf-8' : 'windows-1252';
  const decoded = new StandardTextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? decoded.replace(C1_CONTROLS, highCharacter) : decoded;
  const problems: Problem[] = [];
  if (scan.broken > 0) problems.push(brokenUtf8(text, encoding, scan, bom));
  const nul = text.indexOf('\0');
  if (nul >= 0) problems.push({ code: 'nul-characters', span: { start: nul, end: nul + 1 } });
  return { text, encoding, bom, problems };
}

/** Some versions of Node decode windows-1252 as ISO 8859-1, which has controls where quotation marks and the euro are. */
const C1_CONTROLS = /[\u0080-\u009f]/g;

function highCharacter(control: string): string {
  return HIGH_CONTROLS.charAt(control.charCodeAt(0) - 0x80);
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new StandardTextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) return { text: null, encoding, bom: true, problems: [{ code: 'binary' }] };
  const broken = text.indexOf('\ufffd');
  const problems: Problem[] =
    broken < 0 ? [] : [{ code: 'unpaired-surrogates', span: { start: broken, end: broken + 1 } }];
  return { text, encoding, bom: true, problems };
}

function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SNIFFED);
  let controls = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (controls > 2 && controls > end * MOST_CONTROLS) return true;
  return BINARY_SIGNATURES.some((signature) => startsWith(bytes, signature));
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at++) if (bytes[at] !== signature.charCodeAt(at)) return false;
  return true;
}

interface Utf8Scan {
  /** Sequences of two to four bytes that are sound. */
  readonly whole: number;
  /** Bytes that begin no sound sequence. */
  readonly broken: number;
  /** Offset of the first of those, in bytes and in UTF-16 units. */
  readonly firstByte: number;
  readonly firstUnit: number;
  /** The only broken place is a sequence that the end of the file cuts off. */
  readonly cutOff: boolean;
}

function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let whole = 0;
  let broken = 0;
  let firstByte = -1;
  let firstUnit = -1;
  let cutOff = false;
  let units = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      units++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      whole++;
      units += length === 4 ? 2 : 1;
      at += length;
      continue;
    }
    if (firstByte < 0) {
      firstByte = at;
      firstUnit = units;
      cutOff = whole > 0 && isCutOff(bytes, at);
    } else cutOff &&= at > firstByte && isContinuation(lead);
    broken++;
    units++;
    at++;
  }
  return { whole, broken, firstByte, firstUnit, cutOff };
}

/** Length of the sound sequence of two to four bytes at `at` (Unicode 15, table 3-7); 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4 || !isContinuation(second)) return 0;
  if (lead < 0xe0) return 2;
  if (!isContinuation(bytes[at + 2] ?? 0)) return 0;
  if (lead < 0xf0) return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3;
  if (!isContinuation(bytes[at + 3] ?? 0)) return 0;
  return (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f) ? 0 : 4;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** Does a sequence begin at `at` that would need bytes beyond the end? */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0;
  const needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (at + needed <= bytes.length) return false;
  for (let next = at + 1; next < bytes.length; next++) if (!isContinuation(bytes[next] ?? 0)) return false;
  return true;
}

/** Where the text stops being sound UTF-8. Decoded as windows-1252 every byte is a unit; as UTF-8 the units were counted. */
function brokenUtf8(text: string, encoding: Encoding, scan: Utf8Scan, bom: boolean): Problem {
  const place = encoding === 'windows-1252' ? scan.firstByte : scan.firstUnit - (bom ? 1 : 0);
  const start = Math.min(place, text.length);
  const args = { encoding, count: scan.broken, byte: scan.firstByte };
  return { code: 'invalid-utf8', args, span: { start, end: Math.min(start + 1, text.length) } };
}
