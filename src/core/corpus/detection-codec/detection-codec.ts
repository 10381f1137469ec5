import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentKnowledge } from '../know-document';
import { encodeClaims, withClaims } from './claims-section';
import { readPlain, writePlain } from './plain-data';

/** Goes up with every change of the form: entries of another form are not read. */
const FORM = 2;

/** Form, checksum of what follows, length of the part before the claims. */
const HEAD = 9;
const CHECKED = 5;

/**
 * What is known of one document as bytes: form, checksum, plain data, claims. Whoever stores them also stores the key (`detectionKey`), which the checksum covers,
 * so that an entry under a wrong key is damaged.
 */
export function encodeKnowledge(key: string, { claims, topic, ...rest }: DocumentKnowledge): Uint8Array {
  const plain = writePlain(rest);
  const section = encodeClaims({ claims, topic });
  const bytes = new Uint8Array(HEAD + plain.length + section.length);
  const view = new DataView(bytes.buffer);
  bytes[0] = FORM;
  view.setUint32(CHECKED, plain.length);
  bytes.set(plain, HEAD);
  bytes.set(section, HEAD + plain.length);
  view.setUint32(1, checksum(key, bytes.subarray(CHECKED)));
  return bytes;
}

/** `undefined`: damaged, of another form or key. Never throws. */
export function decodeKnowledge(key: string, bytes: Uint8Array): DocumentKnowledge | undefined {
  if (bytes.length < HEAD || bytes[0] !== FORM) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (checksum(key, bytes.subarray(CHECKED)) !== view.getUint32(1)) return undefined;
  const end = HEAD + view.getUint32(CHECKED);
  // The form and the checksum vouch for the model: nobody else writes such bytes.
  const rest = readPlain(bytes.subarray(HEAD, end)) as Omit<DocumentKnowledge, 'claims' | 'topic'> | undefined;
  return rest === undefined ? undefined : withClaims(rest, bytes.subarray(end));
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
