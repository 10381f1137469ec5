import { bridge, endWithoutHyphen } from './bridge';
import { CharacterReader } from './characters';
import type { BlockDraft } from './drafts';
import { splitLines, type Lines } from './lines';
import type { ProseWriter } from './prose-writer';
import { isCoordinator } from './vocabulary';
import { findWraps } from './wraps';

/** Between the columns of a line; behind a colon it is only alignment. */
const COLUMN_GAP = /(?<![: \t])(?: {4,}|[ ]*\t[ \t]*)/g;

/** Reads plain text: paragraphs at blank lines, wrapped lines joined, every other line a block of its own. */
export function readPlain(source: string, writer: ProseWriter): BlockDraft[] {
  return new PlainReader(source, writer).read();
}

class PlainReader {
  private readonly lines: Lines;
  /** 1 for a line that goes on in the next one. */
  private readonly bridged: Uint8Array;
  private readonly characters: CharacterReader;
  private readonly drafts: BlockDraft[] = [];
  private nextGap = -1;
  private blankBefore = true;

  constructor(
    private readonly source: string,
    private readonly writer: ProseWriter,
  ) {
    this.lines = splitLines(source);
    this.bridged = new Uint8Array(this.lines.count);
    this.characters = new CharacterReader(source, writer, isCoordinator);
  }

  read(): BlockDraft[] {
    const { lines } = this;
    for (let line = 0; line < lines.count;) {
      if (this.isBlank(line)) {
        this.blankBefore = true;
        line++;
        continue;
      }
      const last = this.endOfRun(line);
      findWraps(this.source, lines, line, last, this.bridged);
      while (line < last) line = this.bridged[line] === 1 ? this.writeParagraph(line) : this.writeLine(line);
    }
    return this.drafts;
  }

  private isBlank(line: number): boolean {
    return this.lines.start[line] === this.lines.end[line];
  }

  /** A run ends at a blank line and where the depth of quoting changes. */
  private endOfRun(first: number): number {
    const { count, quotes } = this.lines;
    let line = first + 1;
    while (line < count && !this.isBlank(line) && quotes[line] === quotes[first]) line++;
    return line;
  }

  /** Writes line `line` and those it goes on in; the answer is the line after them. */
  private writeParagraph(first: number): number {
    const { source, writer, lines, bridged } = this;
    const begun = this.begin(lines.start[first] ?? 0);
    let line = first;
    for (; bridged[line] === 1; line++) {
      const start = lines.start[line] ?? 0;
      const end = lines.end[line] ?? 0;
      const next = lines.start[line + 1] ?? 0;
      const stop = endWithoutHyphen(source, start, end, next);
      this.characters.read(start, stop);
      if (stop === end) bridge(source, writer, end, next);
    }
    this.characters.read(lines.start[line] ?? 0, lines.end[line] ?? 0);
    this.end(begun, first, 'paragraph');
    return line + 1;
  }

  /** Writes a line that stands alone, its columns as cells; the answer is the next line. */
  private writeLine(line: number): number {
    const end = this.lines.end[line] ?? 0;
    let from = this.lines.start[line] ?? 0;
    let kind: BlockDraft['kind'] = 'paragraph';
    for (let gap = this.gapBefore(from, end); gap !== null; gap = this.gapBefore(from, end)) {
      kind = 'table-cell';
      this.writeCell(from, gap.start, line, kind);
      from = gap.end;
    }
    this.writeCell(from, end, line, kind);
    return line + 1;
  }

  private writeCell(from: number, to: number, line: number, kind: BlockDraft['kind']): void {
    const begun = this.begin(from);
    this.characters.read(from, to);
    this.end(begun, line, kind);
  }

  /** The next gap between columns, when it stands before `end`. Looked for once, not once a line. */
  private gapBefore(from: number, end: number): { start: number; end: number } | null {
    if (this.nextGap < from) {
      COLUMN_GAP.lastIndex = from;
      this.nextGap = COLUMN_GAP.exec(this.source)?.index ?? Infinity;
    }
    if (this.nextGap >= end) return null;
    COLUMN_GAP.lastIndex = this.nextGap;
    const gap = COLUMN_GAP.exec(this.source);
    return gap === null || gap.index + gap[0].length >= end
      ? null
      : { start: gap.index, end: gap.index + gap[0].length };
  }

  private begin(at: number): number {
    if (this.writer.length > 0) this.writer.gap('\n', this.writer.written, at);
    return this.writer.length;
  }

  private end(start: number, line: number, kind: BlockDraft['kind']): void {
    const { blankBefore } = this;
    const quoted = (this.lines.quotes[line] ?? 0) > 0;
    this.blankBefore = false;
    if (this.writer.length === start) return;
    this.drafts.push({ start, end: this.writer.length, kind, quoted, blankBefore, key: undefined, header: undefined });
  }
}
