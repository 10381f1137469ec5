import { bridge, endWithoutHyphen } from '../bridge';
import type { CharacterReader } from '../characters';
import type { ProseWriter } from '../prose-writer';
import { decodeReference, REFERENCE } from './entities';

/** What makes the source of a text differ from what it says: escapes, character references, footnote marks, line ends. */
const DIFFERENCE = /\\[!-/:-@[-`{-~]|&|\[\^[^\][\s]{1,60}\]|\r\n?|\n/g;
const FOOTNOTE_MARK = /\[\^[^\][\s]{1,60}\]/y;
/** A line that names what it holds, as in the head of a mail: `**Date:** 3 May`. */
const LABELLED = /(?:[*_]{1,3})?\p{Lu}[\p{L} -]{1,24}(?:[*_]{1,3})?:(?:[*_]{1,3})?[ \t]/uy;
const LINE_LEAD = /(?:[ \t>]*(?:\r\n?|\n))*[ \t>]*/y;
const SPACES = /[\t\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Writes the texts of one piece of Markdown, front to back. */
export class InlineText {
  /** Text up to here has been written by an address that ran over the end of its node. */
  private done = 0;
  private nextDifference = -1;
  /** The last `write` stopped where a line begins that is a block of its own. */
  stopped = false;

  constructor(
    private readonly source: string,
    private readonly writer: ProseWriter,
    private readonly characters: CharacterReader,
  ) {}

  /** Writes the text between `from` and `to`; the answer is where writing goes on, and `stopped` says if in a new block. */
  write(from: number, to: number): number {
    this.stopped = false;
    let at = Math.max(from, this.done);
    while (at < to) {
      const stop = Math.min(this.seek(at), to);
      const code = stop < to ? this.source.charCodeAt(stop) : 0;
      if (code === 10 || code === 13) {
        const next = this.nextLine(stop);
        if (this.isLabelled(next) && this.isLabelled(this.lineStart(stop))) {
          this.characters.read(at, this.withoutBlanks(at, stop));
          this.stopped = true;
          return next;
        }
        at = this.writeLine(at, stop, Math.min(next, to));
      } else {
        const reached = this.characters.read(at, stop, to);
        at = reached > stop || stop === to ? reached : this.writeDifference(stop);
      }
    }
    this.done = Math.max(this.done, at);
    return Math.max(at, to);
  }

  private seek(at: number): number {
    if (this.nextDifference < at) {
      DIFFERENCE.lastIndex = at;
      this.nextDifference = DIFFERENCE.exec(this.source)?.index ?? Infinity;
    }
    return this.nextDifference;
  }

  /** Writes an escape or a character reference, skips a footnote mark; the answer is the place behind it. */
  private writeDifference(at: number): number {
    const { source, writer } = this;
    if (source.charAt(at) === '[') {
      FOOTNOTE_MARK.lastIndex = at;
      FOOTNOTE_MARK.test(source);
      return FOOTNOTE_MARK.lastIndex;
    }
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
  private writeLine(at: number, end: number, next: number): number {
    const { source } = this;
    const stop = this.withoutBlanks(at, end);
    const cut = endWithoutHyphen(source, at, stop, next);
    this.characters.read(at, cut);
    if (cut === stop) bridge(source, this.writer, stop, next);
    return next;
  }

  /** Where the line that ends at `end` ends without the blanks that nobody sees. */
  private withoutBlanks(from: number, end: number): number {
    let stop = end;
    while (stop > from && (this.source.charCodeAt(stop - 1) === 32 || this.source.charCodeAt(stop - 1) === 9)) stop--;
    return stop;
  }

  /** Where the content begins of the line behind the one that ends at `end`. */
  private nextLine(end: number): number {
    LINE_LEAD.lastIndex = this.source.startsWith('\r\n', end) ? end + 2 : end + 1;
    LINE_LEAD.test(this.source);
    return LINE_LEAD.lastIndex;
  }

  private lineStart(end: number): number {
    let at = end;
    while (at > 0 && this.source.charCodeAt(at - 1) !== 10 && this.source.charCodeAt(at - 1) !== 13) at--;
    while (at < end && ' \t>'.includes(this.source.charAt(at))) at++;
    return at;
  }

  private isLabelled(at: number): boolean {
    LABELLED.lastIndex = at;
    return LABELLED.test(this.source);
  }
}
