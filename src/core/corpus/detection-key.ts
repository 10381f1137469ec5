import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { storedTextHash } from '../store/stored-text';
import type { ReadOptions } from '../text/read';

/**
 * What a detection depends on, as one string: equal keys mean equal detections.
 * Offsets count the text as loaded, so the line ends that the content hash ignores are part of the key.
 */
export function detectionKey(engineVersion: string, text: string, options: ReadOptions): string {
  const extension = options.fileName === undefined ? '' : /\.[^./\\]*$/.exec(options.fileName)?.[0];
  return [
    engineVersion,
    storedTextHash(text),
    lineEnds(text),
    // A lone surrogate and U+FFFD have the same UTF-8, and only one of them is a problem.
    LONE_SURROGATE.test(text) ? 'surrogates' : '',
    options.format ?? extension?.toLowerCase() ?? '',
    options.languageHint ?? '',
    options.date ?? '',
  ].join('|');
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function lineEnds(text: string): string {
  if (!text.includes('\r')) return 'lf';
  const uniform = !/\r(?!\n)|(?<!\r)\n/.test(text);
  return uniform ? 'crlf' : hash(text);
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
