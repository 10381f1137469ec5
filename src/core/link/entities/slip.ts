/**
 * One slip of a writer's hand apart: a letter more, fewer or another, or two neighbours swapped. Linear in length; a general edit
 * distance would count the commonest slip, a swap, as two. The first letter is hardly ever wrong.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Shorter names differ by one letter too often without being the same. */
const SHORTEST = 8;
/** Longer ones are titles and full names, which have other ways to vary; each letter costs a key. */
const LONGEST = 32;

/** Keys by which spellings one slip apart find each other: the spelling, and it with each of its letters left out. */
export function slipKeys(key: string): readonly string[] {
  if (!hasSlips(key)) return [];
  const keys = new Set([key]);
  for (let at = 1; at < key.length; at++) keys.add(key.slice(0, at) + key.slice(at + 1));
  return [...keys];
}

/** Hashes of `slipKeys`, small integers: others may share them by chance. Only names of one kind find each other. */
export function slipHashes(key: string, kind: string): readonly number[] {
  if (!hasSlips(key)) return [];
  const start = hashed(kind, -1, 0x811c9dc5);
  const hashes = new Set([hashed(key, -1, start)]);
  for (let at = 1; at < key.length; at++) hashes.add(hashed(key, at, start));
  return [...hashes];
}

function hasSlips(key: string): boolean {
  return key.length >= SHORTEST && key.length <= LONGEST && !/\d/.test(key);
}

/** FNV-1a over UTF-16 units but the one at `without`. */
function hashed(text: string, without: number, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    if (at !== without) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash & 0x3fffffff;
}
