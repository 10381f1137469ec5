import { utf8ToBytes } from '@noble/hashes/utils.js';

/** FNV-1a over words of 32 bits of a key and what is kept under it: against damage, not against forgery. Whoever may write the editor's storage can do worse. */
export function checksum(key: string, bytes: Uint8Array): number {
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
