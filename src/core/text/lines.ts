import { LineEnds } from './line-ends';

/** The lines of a text as numbers: where each one's content begins and ends, white space at both ends left out. */
export interface Lines {
  readonly count: number;
  readonly start: Int32Array;
  /** Equal to `start` for a blank line. */
  readonly end: Int32Array;
  /** White space before the content, in characters (after the quote prefix, if there is one). */
  readonly indent: Int32Array;
  /** Number of `>` before the content. */
  readonly quotes: Uint8Array;
}

const QUOTE = 62;
/** Deeper quoting than any thread of mails; the rest is content. */
const DEEPEST_QUOTE = 100;

function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Lines end with LF, CR LF or a lone CR. */
export function splitLines(text: string, from = 0, to = text.length): Lines {
  const writer = new LineWriter();
  const ends = new LineEnds(text, to);
  for (let at = from; at < to;) {
    const end = ends.endOf(at);
    writer.add(text, at, end);
    at = ends.behind(end);
  }
  return writer.lines();
}

class LineWriter {
  private count = 0;
  private start = new Int32Array(256);
  private end = new Int32Array(256);
  private indent = new Int32Array(256);
  private quotes = new Uint8Array(256);

  add(text: string, from: number, to: number): void {
    let quotes = 0;
    let begin = skipBlanks(text, from, to);
    let lead = from;
    while (text.charCodeAt(begin) === QUOTE && begin < to && quotes < DEEPEST_QUOTE) {
      quotes++;
      lead = begin + 1;
      begin = skipBlanks(text, lead, to);
    }
    let end = to;
    while (end > begin && isBlank(text.charCodeAt(end - 1))) end--;
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = begin;
    this.end[this.count] = end;
    this.indent[this.count] = begin - lead;
    this.quotes[this.count] = quotes;
    this.count++;
  }

  lines(): Lines {
    return { count: this.count, start: this.start, end: this.end, indent: this.indent, quotes: this.quotes };
  }

  private grow(): void {
    const room = this.count * 2;
    this.start = grown(this.start, room);
    this.end = grown(this.end, room);
    this.indent = grown(this.indent, room);
    const quotes = new Uint8Array(room);
    quotes.set(this.quotes);
    this.quotes = quotes;
  }
}

function grown(numbers: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(numbers);
  return larger;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}
