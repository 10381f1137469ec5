import { alignField, type Pair } from './align-field';
import { heaviestChain } from './chain';
import { sharedRuns, type Field, type Run, type Taken } from './shared-runs';
import { partRuns, type Slide } from './slides';
import { wordText, type Words } from './words';

/** What became of the words of an old text. */
export interface Alignment {
  readonly a: Words;
  readonly b: Words;
  /** For each word of the old text its word in the new one, or -1. */
  readonly target: Int32Array;
  /** The other way round. */
  readonly source: Int32Array;
  /** Words that were changed, by the number of each old word in them. */
  readonly changed: ReadonlyMap<number, Pair>;
  /** For each old word the end of the stretch of words that went the same way: all in a row to the new text, or all nowhere. */
  readonly stretchEnd: Int32Array;
  /** For each old word the characters in the words before it; one more for all. */
  readonly lengths: Int32Array;
  /** The slide that an old word lies in, if any. */
  readonly slides: ReadonlyMap<number, Slide>;
}

/** Words in a row that are looked for in the whole text, then in what lies between, then once more among what is left. */
const FIRST_GRAM = 6;
const SECOND_GRAM = 3;
const LEFT_OVER_GRAM = 3;
/** A stretch shorter than this that stands elsewhere is chance, not a move: words and characters. */
const SHORTEST_MOVE = 4;
const SHORTEST_MOVE_LENGTH = 16;
/** Fields with fewer cells are aligned word by word at once. */
const SMALL_FIELD = 2_500;
/** Of larger ones only so many words at each end. */
const FIELD_EDGE = 200;
/** Words put in inside a word at most for it to be one still. */
const LONGEST_INSIDE = 200;
/** Cells to be filled in one text at most (less than a second). */
const CELLS = 12_000_000;

/**
 * Aligns two texts word by word: runs around n-grams that are unique in both, the heaviest chain of them as the frame, the others as what was moved; then smaller
 * n-grams and at last similar words in what lies between. `needed` marks the old words whose fate matters: changed stretches without any are passed over.
 */
export function alignWords(a: Words, b: Words, needed: Uint8Array): Alignment {
  return new Aligner(a, b, needed).align();
}

class Aligner {
  readonly #taken: Taken;
  readonly #changed = new Map<number, Pair>();
  readonly #slides = new Map<number, Slide>();
  #cells = CELLS;

  constructor(
    private readonly a: Words,
    private readonly b: Words,
    private readonly needed: Uint8Array,
  ) {
    this.#taken = { a: new Int32Array(a.count).fill(-1), b: new Int32Array(b.count).fill(-1) };
  }

  align(): Alignment {
    const { a, b } = this;
    this.#layRuns({ aFrom: 0, aTo: a.count, bFrom: 0, bTo: b.count }, FIRST_GRAM);
    for (const size of [SECOND_GRAM, 1]) {
      for (const gap of this.#gaps()) {
        if (gap.clean && cellsOf(gap) > SMALL_FIELD && this.#isNeeded(gap)) this.#layRuns(gap, size);
      }
    }
    for (const gap of this.#gaps()) if (gap.clean) this.#alignGap(gap);
    this.#layLeftOvers();
    for (const gap of this.#gaps()) this.#alignGap(gap);
    const { a: target, b: source } = this.#taken;
    const stretchEnd = stretchEnds(target, this.#changed);
    return { a, b, target, source, changed: this.#changed, stretchEnd, lengths: lengthsOf(a), slides: this.#slides };
  }

  #layRuns(field: Field, size: number): void {
    const { a, b } = this;
    const runs = sharedRuns(a, b, field, size);
    const marks = heaviestChain(runs);
    const chain = this.#withEnds(
      field,
      runs.filter((_, at) => marks[at] === true),
    );
    let last: Run | null = null;
    for (const run of chain) {
      for (const slide of last === null ? [] : partRuns(a, b, last, run)) {
        for (let at = 1; at < slide.scores.length; at++) this.#slides.set(slide.from + at - 1, slide);
      }
      if (run.length > 0) last = run;
    }
    for (const run of chain) this.#claim(run, 1);
    const moved = runs.filter((_, at) => marks[at] !== true).sort((x, y) => y.length - x.length);
    if (size > 1) for (const run of moved) this.#claim(run, SHORTEST_MOVE);
  }

  /** The chain with what the field begins and ends with in both texts, which need not hold a unique n-gram. */
  #withEnds(field: Field, chain: Run[]): Run[] {
    const { a, b } = this;
    const { aFrom, aTo, bFrom, bTo } = field;
    const most = Math.min(aTo - aFrom, bTo - bFrom);
    let before = 0;
    while (before < most && a.hash[aFrom + before] === b.hash[bFrom + before]) before++;
    let after = 0;
    while (after < most && a.hash[aTo - 1 - after] === b.hash[bTo - 1 - after]) after++;
    const first = chain[0];
    const all =
      before > 0 && !(first?.a === aFrom && first.b === bFrom)
        ? [{ a: aFrom, b: bFrom, length: before }, ...chain]
        : chain;
    const last = all.at(-1);
    const ends = last !== undefined && last.a + last.length === aTo && last.b + last.length === bTo;
    return after > 0 && !ends ? [...all, { a: aTo - after, b: bTo - after, length: after }] : all;
  }

  /** Notes the words of a run that are still free on both sides, in pieces of at least so many words. */
  #claim(run: Run, shortest: number): void {
    const { a: target, b: source } = this.#taken;
    let free = 0;
    for (let k = 0; k <= run.length; k++) {
      if (k < run.length && target[run.a + k] === -1 && source[run.b + k] === -1) {
        free++;
        continue;
      }
      if (free >= shortest && (shortest === 1 || this.#lengthOf(run.a + k - free, run.a + k) >= SHORTEST_MOVE_LENGTH)) {
        for (let back = 1; back <= free; back++) {
          target[run.a + k - back] = run.b + k - back;
          source[run.b + k - back] = run.a + k - back;
        }
      }
      free = 0;
    }
  }

  #lengthOf(from: number, to: number): number {
    return (this.a.end[to - 1] ?? 0) - (this.a.start[from] ?? 0);
  }

  /** Moved stretches too short for the first n-grams: what is free in both texts and unique there. */
  #layLeftOvers(): void {
    const field = { aFrom: 0, aTo: this.a.count, bFrom: 0, bTo: this.b.count };
    const runs = sharedRuns(this.a, this.b, field, LEFT_OVER_GRAM, this.#taken);
    for (const run of runs.sort((x, y) => y.length - x.length)) this.#claim(run, SHORTEST_MOVE);
  }

  #gaps(): Gap[] {
    const { a: target, b: source } = this.#taken;
    const gaps: Gap[] = [];
    for (let from = 0; from < target.length; from++) {
      if ((target[from] ?? 0) >= 0) continue;
      let to = from + 1;
      while (to < target.length && target[to] === -1) to++;
      const bFrom = from === 0 ? 0 : (target[from - 1] ?? 0) + 1;
      const bTo = to === target.length ? source.length : (target[to] ?? 0);
      let afterFirst = bFrom;
      while (afterFirst < source.length && source[afterFirst] === -1 && afterFirst - bFrom < MOST_BESIDE + to - from)
        afterFirst++;
      let beforeSecond = bTo;
      while (beforeSecond > 0 && source[beforeSecond - 1] === -1 && bTo - beforeSecond < MOST_BESIDE + to - from)
        beforeSecond--;
      const clean = bFrom <= bTo && this.#isFree(bFrom, bTo, afterFirst);
      gaps.push({ aFrom: from, aTo: to, bFrom, bTo, clean, afterFirst, beforeSecond });
      from = to;
    }
    return gaps;
  }

  #isFree(from: number, to: number, known: number): boolean {
    for (let at = Math.min(known, to); at < to; at++) if (this.#taken.b[at] !== -1) return false;
    return from <= to;
  }

  #isNeeded({ aFrom, aTo }: Field): boolean {
    for (let at = aFrom; at < aTo; at++) if (this.needed[at] === 1) return true;
    return false;
  }

  #alignGap(gap: Gap): void {
    if (!this.#isNeeded(gap)) return;
    if (gap.clean && this.#isTornApart(gap)) {
      this.#note(gap);
      return;
    }
    const inB = gap.clean
      ? numbers(gap.bFrom, gap.bTo)
      : [...numbers(gap.bFrom, gap.afterFirst), ...numbers(Math.max(gap.beforeSecond, 0), gap.bTo)];
    let inA = numbers(gap.aFrom, gap.aTo);
    let besides = inB;
    if (inA.length * inB.length > 4 * FIELD_EDGE * FIELD_EDGE) {
      inA = edges(inA);
      besides = edges(inB);
    }
    const cells = inA.length * besides.length;
    if (cells === 0 || cells > this.#cells) return;
    this.#cells -= cells;
    for (const pair of alignField(this.a, this.b, inA, besides)) this.#note(pair);
  }

  /** Something was put in inside a word: the new words begin with its beginning and end with its end. */
  #isTornApart({ aFrom, aTo, bFrom, bTo }: Field): boolean {
    if (aTo - aFrom !== 1 || bTo - bFrom < 2 || bTo - bFrom > LONGEST_INSIDE) return false;
    const was = wordText(this.a, aFrom);
    const is = this.b.text.slice(this.b.start[bFrom], this.b.end[bTo - 1]);
    let before = 0;
    while (before < was.length && was.charCodeAt(before) === is.charCodeAt(before)) before++;
    const after = was.length - before;
    return before > 0 && after > 0 && is.endsWith(was.slice(before));
  }

  #note(pair: Pair): void {
    const { a: target, b: source } = this.#taken;
    for (let at = pair.bFrom; at < pair.bTo; at++) if (source[at] !== -1) return;
    for (let at = pair.bFrom; at < pair.bTo; at++) source[at] = pair.aFrom;
    for (let at = pair.aFrom; at < pair.aTo; at++) {
      target[at] = pair.bFrom;
      if (pair.aTo - pair.aFrom + pair.bTo - pair.bFrom > 2 || this.a.hash[at] !== this.b.hash[pair.bFrom])
        this.#changed.set(at, pair);
    }
  }
}

function stretchEnds(target: Int32Array, changed: ReadonlyMap<number, Pair>): Int32Array {
  const ends = new Int32Array(target.length);
  for (let at = target.length - 1; at >= 0; at--) {
    const to = target[at] ?? -1;
    const next = target[at + 1] ?? -2;
    const goesOn = to < 0 ? next === -1 : next === to + 1 && !changed.has(at) && !changed.has(at + 1);
    ends[at] = goesOn ? (ends[at + 1] ?? 0) : at + 1;
  }
  return ends;
}

function lengthsOf({ count, start, end }: Words): Int32Array {
  const lengths = new Int32Array(count + 1);
  for (let at = 0; at < count; at++) lengths[at + 1] = (lengths[at] ?? 0) + (end[at] ?? 0) - (start[at] ?? 0);
  return lengths;
}

/** How far beyond the length of a gap words of the new text are looked at where the gap's two ends lie apart there. */
const MOST_BESIDE = 16;

/** Old words without a place, with the free new words behind the word before them and before the word behind them. */
interface Gap extends Field {
  /** Both are the same stretch of the new text. */
  readonly clean: boolean;
  readonly afterFirst: number;
  readonly beforeSecond: number;
}

function cellsOf({ aFrom, aTo, bFrom, bTo }: Field): number {
  return (aTo - aFrom) * (bTo - bFrom);
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function edges(list: readonly number[]): number[] {
  return list.length <= 2 * FIELD_EDGE ? [...list] : [...list.slice(0, FIELD_EDGE), ...list.slice(-FIELD_EDGE)];
}
