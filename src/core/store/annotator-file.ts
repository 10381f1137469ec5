import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const MOST_LETTERS = 40;

/**
 * The file that keeps what one person records, without its folder: a slug to read, and six hex digits of a hash because two names may have one
 * slug. Case and outer blanks of a name count for nothing.
 */
export function annotatorFile(annotator: string): string {
  const name = annotator.normalize('NFC').trim().toLowerCase();
  const slug = name
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]+/g, '')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '');
  const digits = bytesToHex(sha256(utf8ToBytes(name))).slice(0, 6);
  return `${slug === '' ? 'annotator' : slug}-${digits}.json`;
}
