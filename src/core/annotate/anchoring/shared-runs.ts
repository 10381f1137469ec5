import { mixed, type Words } from './words';

/** Words that read the same in both texts: `length` words from word `a` of the old and word `b` of the new one. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

/** A stretch of words of the old text beside one of the new, half-open. */
export interface Field {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Words that are out of the question, marked with numbers from 0 up. */
export interface Taken {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** From this many words on only every fourth n-gram is looked at: edits are far apart there as a rule, and the rest is found in the second pass. */
const SAMPLED_FROM = 50_000;
/** Extending runs may look at each word so often before runs are left as short as they were found. */
const EXTENSION_BUDGET = 16;
const SEVERAL = -2;
const NONE = -1;

/**
 * Runs of equal words around every n-gram that occurs once in each stretch (patience), sorted by `a`, each as long as the words agree: neighbours may overlap.
 * `taken`: n-grams that hold a word marked there do not count.
 */
export function sharedRuns(a: Words, b: Words, field: Field, size: number, taken?: Taken): Run[] {
  const runs: Run[] = [];
  let budget = EXTENSION_BUDGET * (field.aTo - field.aFrom + field.bTo - field.bFrom) + 64;
  let last: Run | null = null;
  for (const [i, j] of uniquePairs(a, b, field, size, taken)) {
    if (last !== null && i < last.a + last.length && j - i === last.b - last.a) continue;
    if (!isEqual(a, b, i, j, size)) continue;
    let from = 0;
    let to = size;
    while (budget > 0 && sameWord(a, b, i - from - 1, j - from - 1, field, taken)) {
      from++;
      budget--;
    }
    while (budget > 0 && sameWord(a, b, i + to, j + to, field, taken)) {
      to++;
      budget--;
    }
    last = { a: i - from, b: j - from, length: from + to };
    runs.push(last);
  }
  return runs;
}

function sameWord(a: Words, b: Words, i: number, j: number, field: Field, taken: Taken | undefined): boolean {
  if (i < field.aFrom || j < field.bFrom || i >= field.aTo || j >= field.bTo) return false;
  if (taken !== undefined && ((taken.a[i] ?? 0) >= 0 || (taken.b[j] ?? 0) >= 0)) return false;
  return a.hash[i] === b.hash[j];
}

function isEqual(a: Words, b: Words, i: number, j: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (a.hash[i + k] !== b.hash[j + k]) return false;
  return true;
}

/** Places of n-grams that are unique in both stretches, sorted by the first. */
function uniquePairs(a: Words, b: Words, field: Field, size: number, taken: Taken | undefined): [number, number][] {
  const { aFrom, aTo, bFrom, bTo } = field;
  if (aTo - aFrom < size || bTo - bFrom < size) return [];
  const sample = taken === undefined && aTo - aFrom > SAMPLED_FROM ? 3 : 0;
  const bits = Math.ceil(Math.log2(((aTo - aFrom) >> (sample === 0 ? 0 : 2)) + 8)) + 1;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(mask + 1);
  const inA = new Int32Array(mask + 1).fill(NONE);
  const inB = new Int32Array(mask + 1).fill(NONE);
  const slotOf = (key: number): number => {
    let slot = key & mask;
    while (inA[slot] !== NONE && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const usedA = new Int32Array(((aTo - aFrom) >> (sample === 0 ? 0 : 1)) + 8);
  let used = 0;
  eachGram(a.hash, aFrom, aTo, size, taken?.a, (key, i) => {
    if (((key >>> 28) & sample) !== 0) return;
    const slot = slotOf(key);
    keys[slot] = key;
    if (inA[slot] === NONE && used < usedA.length && used < (mask >> 1) + 1) {
      inA[slot] = i;
      usedA[used++] = slot;
    } else if (inA[slot] !== NONE) inA[slot] = SEVERAL;
  });
  eachGram(b.hash, bFrom, bTo, size, taken?.b, (key, j) => {
    if (((key >>> 28) & sample) !== 0) return;
    const slot = slotOf(key);
    if (inA[slot] !== NONE) inB[slot] = inB[slot] === NONE ? j : SEVERAL;
  });
  const pairs: [number, number][] = [];
  for (let at = 0; at < used; at++) {
    const i = inA[usedA[at] ?? 0] ?? NONE;
    const j = inB[usedA[at] ?? 0] ?? NONE;
    if (i >= 0 && j >= 0) pairs.push([i, j]);
  }
  return pairs;
}

const BASE = 0x01000193;

/** Calls `visit` with the hash of every run of `size` words and its first word, in order. */
function eachGram(
  hash: Int32Array,
  from: number,
  to: number,
  size: number,
  taken: Int32Array | undefined,
  visit: (key: number, at: number) => void,
): void {
  let power = 1;
  for (let k = 1; k < size; k++) power = Math.imul(power, BASE);
  let sum = 0;
  let length = 0;
  for (let at = from; at < to; at++) {
    if (taken !== undefined && (taken[at] ?? 0) >= 0) {
      sum = 0;
      length = 0;
      continue;
    }
    if (length === size) sum = (sum - Math.imul(hash[at - size] ?? 0, power)) | 0;
    else length++;
    sum = (Math.imul(sum, BASE) + (hash[at] ?? 0)) | 0;
    if (length === size) visit(mixed(sum), at - size + 1);
  }
}
