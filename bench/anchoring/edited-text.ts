import type { Span } from '../../src/core/model/span';

/** A text in the making out of an old one: each character of the new text knows which old one it was, so that the true place of a span is known. */
export class EditedText {
  readonly base: string;
  /** Old offset of each new character, -1 for what came in. */
  #from: Int32Array;
  #text: string;

  constructor(base: string) {
    this.base = base;
    this.#text = base;
    this.#from = Int32Array.from({ length: base.length }, (_, at) => at);
  }

  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  replace(start: number, end: number, inserted: string): void {
    this.replaceAll([{ start, end, inserted }]);
  }

  /** Replaces stretches that are sorted and do not overlap. */
  replaceAll(edits: readonly (Span & { readonly inserted: string })[]): void {
    const parts: string[] = [];
    const from = new Int32Array(this.length + edits.reduce((sum, { inserted }) => sum + inserted.length, 0));
    let length = 0;
    let done = 0;
    const keep = (to: number): void => {
      parts.push(this.#text.slice(done, to));
      from.set(this.#from.subarray(done, to), length);
      length += to - done;
    };
    for (const { start, end, inserted } of edits) {
      keep(start);
      parts.push(inserted);
      from.fill(-1, length, length + inserted.length);
      length += inserted.length;
      done = end;
    }
    keep(this.length);
    this.#text = parts.join('');
    this.#from = from.slice(0, length);
  }

  /** Takes a stretch out and puts it in before `to`, an offset outside of it. */
  move({ start, end }: Span, to: number): void {
    const at = (from: number, until: number): Span => ({ start: from, end: until });
    const order =
      to <= start
        ? [at(0, to), at(start, end), at(to, start), at(end, this.length)]
        : [at(0, start), at(end, to), at(start, end), at(to, this.length)];
    const from = new Int32Array(this.length);
    let length = 0;
    for (const part of order) {
      from.set(this.#from.subarray(part.start, part.end), length);
      length += part.end - part.start;
    }
    this.#text = order.map((part) => this.#text.slice(part.start, part.end)).join('');
    this.#from = from;
  }

  places(): Places {
    const place = new Int32Array(this.base.length).fill(-1);
    const kept = new Int32Array(this.length + 1);
    this.#from.forEach((old, at) => {
      if (old >= 0) place[old] = at;
      kept[at + 1] = (kept[at] ?? 0) + (old >= 0 ? 1 : 0);
    });
    return { place, kept };
  }
}

export interface Places {
  /** Where each of the old text's characters stands now, or -1. */
  readonly place: Int32Array;
  /** How many characters before each of the new text's offsets are old ones. */
  readonly kept: Int32Array;
}

/** The true answer for a span. `torn`: so little or so scattered is left that giving up is right too. */
export interface Truth {
  readonly place: Span | null;
  readonly torn: boolean;
}

/** Whether old text from elsewhere stands between. */
function isForeign(base: string, at: number, from: number, to: number, kept: Int32Array): boolean {
  const between = (kept[to] ?? 0) - (kept[Math.min(from, to)] ?? 0);
  let blanks = 0;
  while (/\s/.test(base.charAt(at - blanks - 1))) blanks++;
  return between > blanks;
}

/** A span stands where the longest stretch of its characters stands that were not moved apart. */
export function truthOf(base: string, { place: placeOf, kept }: Places, { start, end }: Span): Truth {
  let best: { start: number; end: number; count: number } | null = null;
  let piece: { start: number; end: number; count: number } | null = null;
  let total = 0;
  for (let at = start; at < end; at++) {
    if (/\s/.test(base.charAt(at))) continue;
    total++;
    const place = placeOf[at] ?? -1;
    if (place < 0) continue;
    if (piece !== null && place >= piece.end - 1 && !isForeign(base, at, piece.end, place, kept)) {
      piece = { start: piece.start, end: place + 1, count: piece.count + 1 };
    } else piece = { start: place, end: place + 1, count: 1 };
    if (best === null || piece.count > best.count) best = piece;
  }
  if (best === null) return { place: null, torn: false };
  return { place: { start: best.start, end: best.end }, torn: best.count < 0.6 * total };
}
