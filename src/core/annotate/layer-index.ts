import type { PlacedAnnotation } from '../model/annotation';
import { coveringSpan, overlaps, type Span } from '../model/span';

/** The placed annotations of a document, sorted by place, for looking up in O(log n + hits). */
export class LayerIndex {
  /** Sorted by start, the longer one first; those whose place is unknown behind all others. */
  readonly all: readonly PlacedAnnotation[];
  readonly #covers: readonly Span[];
  /** The farthest end of this one and all before it. */
  readonly #reach: readonly number[];

  constructor(placed: readonly PlacedAnnotation[]) {
    const sorted = placed
      .map((one) => ({ one, cover: coverOf(one) }))
      .sort((a, b) => a.cover.start - b.cover.start || b.cover.end - a.cover.end || byId(a.one, b.one));
    this.all = sorted.map(({ one }) => one);
    this.#covers = sorted.map(({ cover }) => cover);
    let reach = -1;
    this.#reach = this.#covers.map(({ start, end }) => (reach = start === Infinity ? reach : Math.max(reach, end)));
  }

  /** Those with a fragment that touches the range; a range without length touches what it stands in or at the edge of. Orphans count where they were. */
  inRange(range: Span): PlacedAnnotation[] {
    const found: PlacedAnnotation[] = [];
    for (let at = this.#firstBehind(range.end) - 1; at >= 0 && (this.#reach[at] ?? -1) >= range.start; at--) {
      const one = this.all[at];
      if (one?.fragments.some((fragment) => touches(fragment, range)) === true) found.push(one);
    }
    return found.reverse();
  }

  /** Those that overlap one of the fragments by at least a character. */
  overlapping(fragments: readonly Span[]): PlacedAnnotation[] {
    if (fragments.length === 0) return [];
    return this.inRange(coveringSpan(fragments)).filter(({ fragments: own }) =>
      own.some((fragment) => fragments.some((other) => overlaps(fragment, other))),
    );
  }

  /** The first one that begins behind an offset. */
  next(offset: number, isWanted: (one: PlacedAnnotation) => boolean): PlacedAnnotation | null {
    for (let at = this.#firstBehind(offset); at < this.all.length; at++) {
      const one = this.all[at];
      if (one !== undefined && this.#covers[at]?.start !== Infinity && isWanted(one)) return one;
    }
    return null;
  }

  /** The last one that begins before an offset. */
  previous(offset: number, isWanted: (one: PlacedAnnotation) => boolean): PlacedAnnotation | null {
    for (let at = this.#firstBehind(offset - 1) - 1; at >= 0; at--) {
      const one = this.all[at];
      if (one !== undefined && isWanted(one)) return one;
    }
    return null;
  }

  /** Index of the first one that begins behind an offset. */
  #firstBehind(offset: number): number {
    let low = 0;
    let high = this.#covers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#covers[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function touches(fragment: Span, range: Span): boolean {
  if (fragment.start === fragment.end || range.start === range.end) {
    return fragment.start <= range.end && range.start <= fragment.end;
  }
  return overlaps(fragment, range);
}

function coverOf({ fragments }: PlacedAnnotation): Span {
  // A person's fragments may lie in each other: the last one does not always end last.
  return {
    start: fragments[0]?.start ?? Infinity,
    end: fragments.length === 0 ? Infinity : Math.max(...fragments.map(({ end }) => end)),
  };
}

function byId({ item: a }: PlacedAnnotation, { item: b }: PlacedAnnotation): number {
  const [left, right] = [`${a.id}\n${a.annotator}`, `${b.id}\n${b.annotator}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
