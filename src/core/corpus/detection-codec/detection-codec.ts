import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentKnowledge } from '../know-document';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { readPlain, writePlain } from './plain-data';

/** Goes up with every change of the form: entries of another form are not read. */
const FORM = 2;

const HEAD = 5;

/**
 * What is known of one document as bytes: form, checksum, parts of plain data. Whoever stores them also stores the key (`detectionKey`), which the checksum
 * covers, so that an entry under a wrong key is damaged.
 */
export function encodeKnowledge(key: string, knowledge: DocumentKnowledge): Uint8Array {
  const { mentions, descriptions, names, ...facts } = knowledge;
  const { runs, ...lessons } = names;
  const writer = new ByteWriter();
  for (const part of [{ ...facts, names: lessons }, mentions, runs, descriptions]) {
    const plain = writePlain(part);
    writer.number(plain.length);
    writer.bytes(plain);
  }
  const parts = writer.written();
  const bytes = new Uint8Array(HEAD + parts.length);
  bytes[0] = FORM;
  bytes.set(parts, HEAD);
  new DataView(bytes.buffer).setUint32(1, checksum(key, parts));
  return bytes;
}

/**
 * `undefined`: damaged, of another form or key. Never throws. The answer keeps the bytes: its long lists are read anew each time that they are asked for, so that a
 * document at rest takes little more room than its bytes. Who needs a list again and again keeps it.
 */
export function decodeKnowledge(key: string, bytes: Uint8Array): DocumentKnowledge | undefined {
  if (bytes.length < HEAD || bytes[0] !== FORM) return undefined;
  const parts = bytes.subarray(HEAD);
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  if (checksum(key, parts) !== expected) return undefined;
  const reader = new ByteReader(parts);
  const next = (): Uint8Array => reader.bytes(reader.number());
  // The form and the checksum vouch for the model: nobody else writes such bytes.
  const first = readPlain(next()) as DocumentKnowledge | undefined;
  if (first === undefined) return undefined;
  readWhenAsked(first, 'mentions', next());
  readWhenAsked(first.names, 'runs', next());
  readWhenAsked(first, 'descriptions', next());
  return reader.isBroken() ? undefined : first;
}

function readWhenAsked<Whole extends object>(whole: Whole, field: keyof Whole, part: Uint8Array): void {
  Object.defineProperty(whole, field, { enumerable: true, configurable: true, get: () => readPlain(part) });
}

/** FNV-1a over words of 32 bits: against damage, not against forgery. Whoever may write the editor's storage can do worse. */
function checksum(key: string, bytes: Uint8Array): number {
  return hashed(bytes, hashed(utf8ToBytes(key), 0x811c9dc5)) >>> 0;
}

function hashed(bytes: Uint8Array, start: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = bytes.length >> 2;
  let hash = Math.imul(start ^ bytes.length, 0x01000193);
  // A multiplication alone carries changes upwards only: the shift brings the upper bits back.
  for (let at = 0; at < words; at++) {
    hash = Math.imul(hash ^ view.getUint32(at * 4), 0x01000193);
    hash ^= hash >>> 15;
  }
  for (let at = words * 4; at < bytes.length; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
  return hash;
}
