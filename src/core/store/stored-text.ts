import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Text as it is stored, hashed and counted: with LF line ends. */
export function storedText(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** Hash of a document's content, in hex: SHA-256 over the UTF-8 of the stored text. */
export function storedTextHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(storedText(text))));
}

/** A text as it is written to disk. */
export function utf8Bytes(text: string): Uint8Array {
  return utf8ToBytes(text);
}
