import type { ClaimDraft } from '../model/claim';

/** The sentence whose claims are being named, and its normal form: a sentence makes several claims in a row. */
let last = { text: '', normal: '' };

/** Hash of attribute, normalised sentence and the claim's number there: survives edits elsewhere, as nothing of it depends on place, path or entity. */
export function claimId({ attribute, sentence, ordinal }: ClaimDraft): string {
  if (sentence.text !== last.text) last = { text: sentence.text, normal: normalised(sentence.text) };
  return hash(`${attribute}\n${last.normal}\n${String(ordinal)}`);
}

/** Case, spaces and signs make no other sentence. */
function normalised(text: string): string {
  // The same, several times faster: most sentences of a corpus go through here at every start.
  if (!BEYOND_ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** 96 bits, three FNV-1a hashes that mix each other: ids of a corpus have to be different, nobody has to be kept from forging one. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b1;
  let c = 0x85ebca77;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (a >>> 15), 0x5bd1e995);
    c = Math.imul(c ^ code ^ (b >>> 13), 0x27d4eb2f);
  }
  const codes: number[] = [];
  for (const word of [a ^ (c >>> 16), b ^ (a >>> 16), c ^ (b >>> 16)]) {
    for (let shift = 28; shift >= 0; shift -= 4) codes.push(HEX.charCodeAt((word >>> shift) & 15));
  }
  return String.fromCharCode(...codes);
}

const HEX = '0123456789abcdef';
