import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character reference, decimal, hexadecimal or named; what stands between `&` and `;` is group 1. */
export const REFERENCE = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/** The text a reference stands for; `null` for an unknown name, which stays as written. */
export function decodeReference(name: string): string | null {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || null;
  const hexadecimal = name.charAt(1).toLowerCase() === 'x';
  const code = hexadecimal ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}
