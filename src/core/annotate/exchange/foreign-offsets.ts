import type { ForeignSelector } from '../../model/exchange';
import type { Span } from '../../model/span';
import type { CountedText } from '../counted-text';
import { StoredOffsets } from '../stored-offsets';

type Position = Extract<ForeignSelector, { readonly kind: 'position' }>;

/** UTF-16 units between two known byte offsets. */
const STRIDE = 1024;
/** Larger than any position in a text, and still added up exactly. */
const BEYOND = 2 ** 31;

/** Positions as other programs count them, in the stored text of one document. */
export class ForeignOffsets {
  readonly #text: CountedText;
  #pointsAsLoaded: StoredOffsets | null = null;
  #bytes: number[] | null = null;
  #lines: number[] | null = null;

  constructor(text: CountedText) {
    this.#text = text;
  }

  /** A span of the stored text (UTF-16 units) in the text as loaded. */
  loaded(span: Span): Span {
    const { loadedOffsets, storedOffsets } = this.#text;
    return loadedOffsets.toLoaded(storedOffsets.toStored(span));
  }

  /**
   * What a position means, the likelier reading first: programs that read a CR LF file count its line ends as one character or as two. None when it lies outside `window`, of which
   * it counts. UTF-16 units of the stored text.
   */
  stored({ unit, start, end }: Position, window: Span): Span[] {
    const readings: (Span | null)[] = [];
    const base = window.start;
    switch (unit) {
      case 'points': {
        const { storedOffsets } = this.#text;
        readings.push(this.#ofPoints(start, end, base, storedOffsets, (span) => span));
        if (this.#text.hasCrLf) {
          this.#pointsAsLoaded ??= StoredOffsets.ofStored(this.#text.loaded);
          const from = this.#inLoaded(base);
          readings.push(this.#ofPoints(start, end, from, this.#pointsAsLoaded, (span) => this.#ofLoaded(span)));
        }
        break;
      }
      case 'units':
        readings.push({ start: base + start, end: base + end });
        if (this.#text.hasCrLf) {
          const from = this.#inLoaded(base);
          readings.push(this.#ofLoaded({ start: from + start, end: from + end }));
        }
        break;
      case 'bytes':
        readings.push(this.#ofBytes(start, end, base));
        break;
      case 'lines':
        readings.push({ start: this.#lineStart(start), end: this.#lineStart(end) });
    }
    return readings.flatMap((span) =>
      span !== null && span.start >= window.start && span.start <= span.end && span.end <= window.end ? [span] : [],
    );
  }

  /** `offsets`: of the text that is counted; `base`: UTF-16 units of that text. */
  #ofPoints(
    start: number,
    end: number,
    base: number,
    offsets: StoredOffsets,
    stored: (span: Span) => Span,
  ): Span | null {
    const from = offsets.toStored({ start: base, end: base }).start;
    const isOpen = end >= BEYOND;
    const span = offsets.toLoaded({ start: from + start, end: from + end });
    const back = offsets.toStored(span);
    // A position beyond the text was cut to it: it was counted on a longer one. An open end is meant so.
    return back.start === from + start && (isOpen || back.end === from + end) ? stored(span) : null;
  }

  #inLoaded(offset: number): number {
    return this.loaded({ start: offset, end: offset }).start;
  }

  #ofLoaded(span: Span): Span {
    const { loadedOffsets, storedOffsets } = this.#text;
    return storedOffsets.toLoaded(loadedOffsets.toStored(span));
  }

  /** Bytes of the text as loaded in UTF-8. */
  #ofBytes(start: number, end: number, base: number): Span | null {
    const from = this.#byteAt(this.#inLoaded(base));
    const [first, last] = [this.#unitAt(from + start), this.#unitAt(from + end)];
    return first === null || last === null ? null : this.#ofLoaded({ start: first, end: last });
  }

  /** Bytes before every 1024th unit, and those of all. */
  get #byteTable(): number[] {
    if (this.#bytes !== null) return this.#bytes;
    const { loaded } = this.#text;
    const table: number[] = [];
    let bytes = 0;
    for (let at = 0; at < loaded.length; at++) {
      if (at % STRIDE === 0) table.push(bytes);
      bytes += bytesAt(loaded, at);
    }
    table.push(bytes);
    return (this.#bytes = table);
  }

  #byteAt(unit: number): number {
    const block = Math.floor(unit / STRIDE);
    let bytes = this.#byteTable[block] ?? 0;
    for (let at = block * STRIDE; at < unit; at++) bytes += bytesAt(this.#text.loaded, at);
    return bytes;
  }

  /** `null` beyond the text. In the middle of a character: its start. */
  #unitAt(byte: number): number | null {
    const table = this.#byteTable;
    if (byte > (table.at(-1) ?? 0)) return null;
    let low = 0;
    let high = table.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((table[middle] ?? 0) <= byte) low = middle;
      else high = middle - 1;
    }
    const { loaded } = this.#text;
    let at = low * STRIDE;
    let bytes = table[low] ?? 0;
    while (at < loaded.length && bytes + bytesAt(loaded, at) <= byte) bytes += bytesAt(loaded, at++);
    return at;
  }

  #lineStart(line: number): number {
    const { stored } = this.#text;
    if (this.#lines === null) {
      this.#lines = [0];
      for (let at = stored.indexOf('\n'); at >= 0; at = stored.indexOf('\n', at + 1)) this.#lines.push(at + 1);
    }
    return this.#lines[line] ?? stored.length;
  }
}

/** Of a surrogate pair two at each half; a lone surrogate becomes three, as any encoder writes it. */
function bytesAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit < 0xd800 || unit > 0xdfff) return 3;
  const isPaired =
    unit < 0xdc00
      ? isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff)
      : isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff);
  return isPaired ? 2 : 3;
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high;
}
