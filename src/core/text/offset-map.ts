import type { OffsetMap } from '../model/prose';
import type { Span } from '../model/span';

/** How a stretch of prose relates to its source. */
export const LINEAR = 0;
/** The source reads as other characters (mojibake, entities): the stretch maps as a whole. */
export const READING = 1;
/** Prose that stands for skipped source (a bridged line break, a block separator): in no fragment. */
export const GAP = 2;
/** Bit: the source left out before this stretch (a soft hyphen) does not end the fragment. */
export const JOINED = 4;

const KIND = 3;

/**
 * Stretches of prose with the source they come from, sorted by both. Three numbers and a byte a stretch:
 * a hard-wrapped document has two stretches a line, and objects would cost ten times as much.
 */
export interface Stretches {
  readonly count: number;
  readonly prose: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint8Array;
}

/** Looks up in `O(log stretches)`. */
export class StretchMap implements OffsetMap {
  constructor(
    private readonly stretches: Stretches,
    private readonly proseLength: number,
    private readonly sourceLength: number,
  ) {}

  toSource(span: Span): Span[] {
    const { count, prose, start, end, flags } = this.stretches;
    const fragments: { start: number; end: number }[] = [];
    if (span.end <= span.start) return fragments;
    const first = this.stretchAt(prose, span.start);
    for (let index = first; index < count && at(prose, index) < span.end; index++) {
      const flag = at(flags, index);
      if ((flag & KIND) === GAP) continue;
      let from = at(start, index);
      let to = at(end, index);
      if ((flag & KIND) === LINEAR) {
        const shift = from - at(prose, index);
        from = Math.max(from, span.start + shift);
        to = Math.min(to, span.end + shift);
      }
      if (from >= to) continue;
      const last = fragments[fragments.length - 1];
      if (last !== undefined && (last.end === from || (flag & JOINED) !== 0)) last.end = to;
      else fragments.push({ start: from, end: to });
    }
    if (fragments.length === 0 && count > 0) return [{ start: at(start, first), end: at(end, first) }];
    return fragments;
  }

  toProse(sourceOffset: number): number {
    const { count, prose, start, end, flags } = this.stretches;
    if (count === 0 || sourceOffset >= this.sourceLength) return this.proseLength;
    const index = this.stretchAt(start, sourceOffset);
    if (sourceOffset <= at(start, index)) return at(prose, index);
    const kind = at(flags, index) & KIND;
    if (sourceOffset < at(end, index)) {
      if (kind === LINEAR) return at(prose, index) + sourceOffset - at(start, index);
      if (kind === READING) return at(prose, index);
    }
    return index + 1 < count ? at(prose, index + 1) : this.proseLength;
  }

  /** The last stretch that begins at or before `offset`; the first one when none does. */
  private stretchAt(starts: Int32Array, offset: number): number {
    let low = 0;
    let high = this.stretches.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (at(starts, middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function at(numbers: Int32Array | Uint8Array, index: number): number {
  return numbers[index] ?? 0;
}
