import { bridge, endWithoutHyphen } from '../bridge';
import type { CharacterReader } from '../characters';
import type { ProseWriter } from '../prose-writer';
import { decodeReference, REFERENCE } from './entities';

/** What makes the source of a text differ from what it says: escapes, character references and line ends. */
const DIFFERENCE = /\\[!-/:-@[-`{-~]|&|\r\n?|\n/g;
const LINE_LEAD = /(?:[ \t>]*(?:\r\n?|\n))*[ \t>]*/y;
const SPACES = /[\t\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Writes the texts of one piece of Markdown, front to back. */
export class InlineText {
  /** Text up to here has been written by an address that ran over the end of its node. */
  private done = 0;
  private nextDifference = -1;

  constructor(
    private readonly source: string,
    private readonly writer: ProseWriter,
    private readonly characters: CharacterReader,
  ) {}

  /** Writes the text between `from` and `to`. */
  write(from: number, to: number): void {
    let at = Math.max(from, this.done);
    while (at < to) {
      const stop = Math.min(this.seek(at), to);
      const code = stop < to ? this.source.charCodeAt(stop) : 0;
      if (code === 10 || code === 13) at = this.writeLine(at, stop, to);
      else {
        const reached = this.characters.read(at, stop, to);
        at = reached > stop || stop === to ? reached : this.writeDifference(stop);
      }
    }
    this.done = Math.max(this.done, at);
  }

  private seek(at: number): number {
    if (this.nextDifference < at) {
      DIFFERENCE.lastIndex = at;
      this.nextDifference = DIFFERENCE.exec(this.source)?.index ?? Infinity;
    }
    return this.nextDifference;
  }

  /** Writes an escape or a character reference; the answer is the place behind it. */
  private writeDifference(at: number): number {
    const { source, writer } = this;
    if (source.charCodeAt(at) !== 38) {
      writer.read(source.charAt(at + 1), at, at + 2);
      return at + 2;
    }
    REFERENCE.lastIndex = at;
    const reference = REFERENCE.exec(source);
    const decoded = reference === null ? null : decodeReference(reference[1] ?? '');
    if (reference === null || decoded === null) {
      writer.copy(at, at + 1);
      return at + 1;
    }
    const end = at + reference[0].length;
    const meaning = decoded.replace(SPACES, ' ').replace(INVISIBLE, '');
    if (meaning === '') writer.drop(end);
    else writer.read(meaning, at, end);
    return end;
  }

  /** Writes the rest of a line that ends at `end` and bridges it to the next one; the answer is where that begins. */
  private writeLine(at: number, end: number, to: number): number {
    const { source } = this;
    LINE_LEAD.lastIndex = source.startsWith('\r\n', end) ? end + 2 : end + 1;
    LINE_LEAD.test(source);
    const next = Math.min(LINE_LEAD.lastIndex, to);
    let stop = end;
    while (stop > at && (source.charCodeAt(stop - 1) === 32 || source.charCodeAt(stop - 1) === 9)) stop--;
    const cut = endWithoutHyphen(source, at, stop, next);
    this.characters.read(at, cut);
    if (cut === stop) bridge(source, this.writer, stop, next);
    return next;
  }
}
