import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentKnowledge } from '../know-document';
import { readPlain, writePlain } from './plain-data';

/** Goes up with every change of the form: entries of another form are not read. */
const FORM = 1;

const HEAD = 5;

/**
 * What is known of one document as bytes: form, checksum, plain data. Whoever stores them also stores the key (`detectionKey`), which the checksum covers, so that
 * an entry under a wrong key is damaged.
 */
export function encodeKnowledge(key: string, knowledge: DocumentKnowledge): Uint8Array {
  const plain = writePlain(knowledge);
  const bytes = new Uint8Array(HEAD + plain.length);
  bytes[0] = FORM;
  bytes.set(plain, HEAD);
  new DataView(bytes.buffer).setUint32(1, checksum(key, plain));
  return bytes;
}

/** `undefined`: damaged, of another form or key. Never throws. */
export function decodeKnowledge(key: string, bytes: Uint8Array): DocumentKnowledge | undefined {
  if (bytes.length < HEAD || bytes[0] !== FORM) return undefined;
  const plain = bytes.subarray(HEAD);
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  // The form and the checksum vouch for the model: nobody else writes such bytes.
  return checksum(key, plain) === expected ? (readPlain(plain) as DocumentKnowledge | undefined) : undefined;
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
