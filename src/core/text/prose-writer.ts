import type { OffsetMap } from '../model/prose';
import { GAP, JOINED, LINEAR, READING, StretchMap, type Stretches } from './offset-map';

/** Prose with its stretches, offsets counted from the writer's own source. */
export interface WrittenProse {
  readonly text: string;
  readonly stretches: Stretches;
}

/** Stretches room is made for at first: most pieces of Markdown have fewer. */
const FIRST_ROOM = 16;

/** Writes prose front to back and remembers where every stretch of it came from. Source offsets never go back. */
export class ProseWriter {
  private readonly parts: string[] = [];
  private proseLength = 0;
  private count = 0;
  private prose = new Int32Array(FIRST_ROOM);
  private start = new Int32Array(FIRST_ROOM);
  private end = new Int32Array(FIRST_ROOM);
  private flags = new Uint8Array(FIRST_ROOM);
  private sourceEnd = 0;
  private joinNext = false;

  constructor(private readonly source: string) {}

  /** UTF-16 units written so far. */
  get length(): number {
    return this.proseLength;
  }

  /** The prose so far ends with a blank. */
  get endsBlank(): boolean {
    return this.parts[this.parts.length - 1]?.endsWith(' ') === true;
  }

  /** Where the last stretch that was written ends in the source. */
  get written(): number {
    return this.sourceEnd;
  }

  /** The source between `from` and `to` is prose as it stands. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    const last = this.count - 1;
    this.parts.push(this.source.slice(from, to));
    if (last >= 0 && this.flags[last] === LINEAR && this.end[last] === from && !this.joinNext) this.end[last] = to;
    else this.push(LINEAR, from, to);
    this.proseLength += to - from;
    this.sourceEnd = to;
  }

  /** The source between `from` and `to` reads as `text`. */
  read(text: string, from: number, to: number): void {
    if (text === '') {
      this.drop(to);
      return;
    }
    this.parts.push(text);
    this.push(READING, from, to);
    this.proseLength += text.length;
    this.sourceEnd = to;
  }

  /** The source up to `to` is left out, and a fragment may run across it (soft hyphens, zero-width characters). */
  drop(to: number): void {
    if (this.sourceEnd > 0) this.joinNext = true;
    this.sourceEnd = to;
  }

  /** The source between `from` and `to` is skipped; `text` stands for it in the prose and in no fragment. */
  gap(text: string, from: number, to: number): void {
    this.joinNext = false;
    this.parts.push(text);
    this.push(GAP, from, to);
    this.proseLength += text.length;
    this.sourceEnd = to;
  }

  /** Prose written elsewhere over a piece of this source that begins at `base`. */
  append(piece: WrittenProse, base: number): void {
    const { count, prose, start, end, flags } = piece.stretches;
    this.makeRoom(count);
    for (let index = 0; index < count; index++) {
      this.prose[this.count + index] = (prose[index] ?? 0) + this.proseLength;
      this.start[this.count + index] = (start[index] ?? 0) + base;
      this.end[this.count + index] = (end[index] ?? 0) + base;
    }
    this.flags.set(flags.subarray(0, count), this.count);
    this.count += count;
    this.parts.push(piece.text);
    this.proseLength += piece.text.length;
    if (count > 0) this.sourceEnd = this.end[this.count - 1] ?? base;
    this.joinNext = false;
  }

  finish(): WrittenProse {
    return {
      text: this.parts.join(''),
      stretches: {
        count: this.count,
        prose: this.prose.slice(0, this.count),
        start: this.start.slice(0, this.count),
        end: this.end.slice(0, this.count),
        flags: this.flags.slice(0, this.count),
      },
    };
  }

  private push(kind: number, from: number, to: number): void {
    this.makeRoom(1);
    this.prose[this.count] = this.proseLength;
    this.start[this.count] = from;
    this.end[this.count] = to;
    this.flags[this.count] = this.joinNext ? kind | JOINED : kind;
    this.joinNext = false;
    this.count++;
  }

  private makeRoom(more: number): void {
    if (this.count + more <= this.prose.length) return;
    const room = Math.max(this.prose.length * 2, this.count + more);
    this.prose = grown(this.prose, room);
    this.start = grown(this.start, room);
    this.end = grown(this.end, room);
    const flags = new Uint8Array(room);
    flags.set(this.flags);
    this.flags = flags;
  }
}

function grown(numbers: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(numbers);
  return larger;
}

export function offsetMap(written: WrittenProse, sourceLength: number): OffsetMap {
  return new StretchMap(written.stretches, written.text.length, sourceLength);
}
