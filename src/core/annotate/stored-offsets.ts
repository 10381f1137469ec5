import type { Span } from '../model/span';

/**
 * Offsets of a text as loaded (UTF-16 units, line ends as they are) and of its stored text (Unicode code points, LF line ends), both ways in O(log n).
 * A lone surrogate is a code point of its own, and so is a CR without LF.
 */
export class StoredOffsets {
  /** Offsets of the units that the stored text does not count: the CR of CR LF, the first half of a surrogate pair. */
  readonly #uncounted: number[] = [];
  readonly #length: number;

  private constructor(text: string, uncounted: RegExp) {
    this.#length = text.length;
    for (const match of text.matchAll(uncounted)) this.#uncounted.push(match.index);
  }

  static ofLoaded(text: string): StoredOffsets {
    return new StoredOffsets(text, /\r\n|[\ud800-\udbff][\udc00-\udfff]/g);
  }

  /** Of a text that is stored already: only the units differ. A CR LF in it (it was CR CR LF) is two characters. */
  static ofStored(text: string): StoredOffsets {
    return new StoredOffsets(text, /[\ud800-\udbff][\udc00-\udfff]/g);
  }

  /** Of a text as loaded, positions being UTF-16 units of its stored text: only CR LF differs. */
  static ofUnits(text: string): StoredOffsets {
    return new StoredOffsets(text, /\r\n/g);
  }

  /** A span whose edge lies inside a line end or a surrogate pair takes in all of it. */
  toStored({ start, end }: Span): Span {
    const from = this.#stored(this.#clamped(start));
    const to = this.#clamped(end);
    const inside = to > start && this.#isUncounted(to - 1);
    return { start: from, end: Math.max(from, this.#stored(inside ? to + 1 : to)) };
  }

  /** Positions beyond the text are cut to it. */
  toLoaded({ start, end }: Span): Span {
    const from = this.#loaded(start);
    return { start: from, end: Math.max(from, this.#loaded(end)) };
  }

  #stored(offset: number): number {
    return offset - this.#firstAtOrBehind((place) => place >= offset);
  }

  #loaded(position: number): number {
    const before = this.#firstAtOrBehind((place, index) => place - index >= position);
    return this.#clamped(position + before);
  }

  #isUncounted(offset: number): boolean {
    return this.#uncounted[this.#firstAtOrBehind((place) => place >= offset)] === offset;
  }

  #firstAtOrBehind(isBehind: (place: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#uncounted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBehind(this.#uncounted[middle] ?? 0, middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #clamped(offset: number): number {
    return Math.min(Math.max(0, offset), this.#length);
  }
}
