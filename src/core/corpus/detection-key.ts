import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ReadOptions } from '../text/read';

/** SHA-256 over the UTF-8 of a text, in hex. */
export type TextHash = (text: string) => string;

/** Wherever the host has nothing faster: about 10 ms a megabyte. */
export const pureTextHash: TextHash = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * What a detection depends on, as one string: equal keys mean equal detections. The text as loaded is hashed, with its line ends: offsets count them.
 */
export function detectionKey(
  engineVersion: string,
  text: string,
  options: ReadOptions,
  hash: TextHash = pureTextHash,
): string {
  const extension = options.fileName === undefined ? '' : /\.[^./\\]*$/.exec(options.fileName)?.[0];
  return [
    engineVersion,
    hash(text),
    // A lone surrogate and U+FFFD have the same UTF-8, and only one of them is a problem.
    text.isWellFormed() ? '' : 'surrogates',
    options.format ?? extension?.toLowerCase() ?? '',
    options.languageHint ?? '',
    options.date ?? '',
  ].join('|');
}
