import { similarity } from './similarity';
import { wordText, type Words } from './words';

/** Words of the old text that became words of the new one: `aTo - aFrom` and `bTo - bFrom` are 1 or 2 (a word split, two words joined). */
export interface Pair {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** What starting a gap costs: a lone common word inside a rewritten passage does not pay for two. */
const OPEN = 2;
const EXTEND = 0.01;
/** Words less alike are two words. */
const LEAST_SIMILAR = 0.5;

const MATCH = 1;
const SPLIT = 2;
const JOIN = 3;
const GAP_A = 4;
const GAP_B = 5;

/**
 * Aligns words (given by their numbers) of two texts: equal and similar ones in order, in as few pieces as possible (Gotoh's affine gaps, both ends held fast).
 * Costs the product of the lengths; the caller bounds it.
 */
export function alignField(a: Words, b: Words, inA: readonly number[], inB: readonly number[]): Pair[] {
  const rows = inA.length;
  const columns = inB.length;
  if (rows === 0 || columns === 0) return [];
  const judge = new PairJudge(a, b, inA, inB);
  const width = columns + 1;
  const steps = new Uint8Array((rows + 1) * width);
  const gapsA = new Uint8Array((rows + 1) * width);
  const gapsB = new Uint8Array((rows + 1) * width);
  let twoBack = new Float64Array(width);
  let back = new Float64Array(width);
  let row = new Float64Array(width);
  const down = new Float64Array(width).fill(-Infinity);
  for (let j = 1; j <= columns; j++) {
    back[j] = -OPEN - EXTEND * j;
    steps[j] = GAP_B;
    gapsB[j] = j > 1 ? 1 : 0;
  }
  for (let i = 1; i <= rows; i++) {
    let across = -Infinity;
    row[0] = -OPEN - EXTEND * i;
    steps[i * width] = GAP_A;
    gapsA[i * width] = i > 1 ? 1 : 0;
    for (let j = 1; j <= columns; j++) {
      const cell = i * width + j;
      const opened = (back[j] ?? 0) - OPEN;
      const extended = (down[j] ?? 0) - EXTEND;
      if (extended > opened) gapsA[cell] = 1;
      down[j] = Math.max(opened, extended);
      const openedB = (row[j - 1] ?? 0) - OPEN;
      const extendedB = across - EXTEND;
      if (extendedB > openedB) gapsB[cell] = 1;
      across = Math.max(openedB, extendedB);
      let score = down[j] ?? 0;
      let step = GAP_A;
      if (across > score) {
        score = across;
        step = GAP_B;
      }
      const one = (back[j - 1] ?? 0) + judge.one(i - 1, j - 1);
      if (one >= score) {
        score = one;
        step = MATCH;
      }
      const split = j > 1 ? (back[j - 2] ?? 0) + judge.split(i - 1, j - 2) : -Infinity;
      if (split > score) {
        score = split;
        step = SPLIT;
      }
      const join = i > 1 ? (twoBack[j - 1] ?? 0) + judge.join(i - 2, j - 1) : -Infinity;
      if (join > score) {
        score = join;
        step = JOIN;
      }
      row[j] = score;
      steps[cell] = step;
    }
    [twoBack, back, row] = [back, row, twoBack];
  }
  return trace(steps, gapsA, gapsB, inA, inB);
}

function trace(
  steps: Uint8Array,
  gapsA: Uint8Array,
  gapsB: Uint8Array,
  inA: readonly number[],
  inB: readonly number[],
): Pair[] {
  const width = inB.length + 1;
  const pairs: Pair[] = [];
  let i = inA.length;
  let j = inB.length;
  while (i > 0 || j > 0) {
    const step = steps[i * width + j] ?? MATCH;
    if (step === GAP_A) {
      while (gapsA[i * width + j] === 1 && i > 1) i--;
      i--;
    } else if (step === GAP_B) {
      while (gapsB[i * width + j] === 1 && j > 1) j--;
      j--;
    } else {
      const lengthA = step === JOIN ? 2 : 1;
      const lengthB = step === SPLIT ? 2 : 1;
      const aFrom = inA[i - lengthA] ?? 0;
      const bFrom = inB[j - lengthB] ?? 0;
      pairs.push({ aFrom, aTo: aFrom + lengthA, bFrom, bTo: bFrom + lengthB });
      i -= lengthA;
      j -= lengthB;
    }
  }
  return pairs.reverse();
}

/** What it is worth to take words for the same; minus infinity when they are not. */
class PairJudge {
  readonly #textA: readonly string[];
  readonly #textB: readonly string[];
  readonly #lettersA: readonly number[];
  readonly #lettersB: readonly number[];

  constructor(
    a: Words,
    b: Words,
    private readonly inA: readonly number[],
    private readonly inB: readonly number[],
  ) {
    this.#textA = inA.map((at) => wordText(a, at));
    this.#textB = inB.map((at) => wordText(b, at));
    this.#lettersA = this.#textA.map(letterSet);
    this.#lettersB = this.#textB.map(letterSet);
  }

  one(i: number, j: number): number {
    const x = this.#textA[i] ?? '';
    const y = this.#textB[j] ?? '';
    if (x === y) return weight(x);
    if (!mayBeAlike(x.length, y.length, this.#lettersA[i] ?? 0, this.#lettersB[j] ?? 0)) return -Infinity;
    return worth(x, y);
  }

  split(i: number, j: number): number {
    if ((this.inB[j + 1] ?? 0) !== (this.inB[j] ?? 0) + 1) return -Infinity;
    return glued(this.#textA[i] ?? '', this.#textB[j] ?? '', this.#textB[j + 1] ?? '');
  }

  join(i: number, j: number): number {
    if ((this.inA[i + 1] ?? 0) !== (this.inA[i] ?? 0) + 1) return -Infinity;
    return glued(this.#textB[j] ?? '', this.#textA[i] ?? '', this.#textA[i + 1] ?? '');
  }
}

/** `whole` against two parts that were one word, or become one. */
function glued(whole: string, first: string, second: string): number {
  if (whole === first + second && whole.length > 1) return weight(whole);
  const length = first.length + second.length;
  if (whole.length < 4 || Math.abs(whole.length - length) > 1 || whole.charCodeAt(0) !== first.charCodeAt(0))
    return -Infinity;
  if (whole.charCodeAt(whole.length - 1) !== second.charCodeAt(second.length - 1)) return -Infinity;
  const alike = similarity(whole, first + second);
  return alike < 0.85 ? -Infinity : weight(whole) * alike;
}

function worth(x: string, y: string): number {
  const alike = similarity(x, y);
  return alike < LEAST_SIMILAR ? -Infinity : weight(x) * (1.5 * alike - 0.5);
}

function weight(word: string): number {
  if (word.length >= 4) return 4;
  if (word.length > 1) return 3;
  return /[\p{L}\p{N}]/u.test(word) ? 2 : 1;
}

function mayBeAlike(lengthX: number, lengthY: number, inX: number, inY: number): boolean {
  if (3 * Math.min(lengthX, lengthY) < Math.max(lengthX, lengthY)) return false;
  return 3 * bits(inX & inY) >= Math.min(bits(inX), bits(inY));
}

function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
