import { LineEnds } from '../line-ends';

/**
 * A stretch of Markdown that can be read on its own. `code` is never read; `html` is a comment or an element whose end
 * is not a blank line; everything else goes to the Markdown parser or, when it holds no markup, past it.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'prose' | 'table' | 'html' | 'code';
  /** Cut inside a paragraph because it was too long: the first block goes on from the piece before. */
  readonly continues: boolean;
}

/**
 * Pieces are cut at every blank line that cannot stand inside a block, so an edit changes one piece and the others are
 * found in the cache. The limits bound the parser, which is slower than linear on long input.
 */
const LONGEST_PIECE = 8 * 1024;
const LONGEST_LIST = 64 * 1024;

const FENCE = /^[ ]{0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const INDENTED_FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;
const LIST_ITEM = /^[ ]{0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const DELIMITER_ROW =
  /[ ]{0,3}(?:\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?|:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?)[ \t]*(?=[\n\r]|$)/y;
/** A link definition or a footnote; the marker is what stands before the footnote's text. */
const DEFINITION = /^ {0,3}\[(?:[^\]\\]|\\.){1,200}\]:(?=[ \t]|$)/;
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,60}\]:[ \t]*/;
const HTML_WITH_END = /^[ ]{0,3}<(?:(!--)|(script|pre|style|textarea)(?=[\s>]|$))/i;

export function cutPieces(source: string, from: number): Piece[] {
  return new Cutter(source, from).pieces();
}

class Cutter {
  private readonly cut: Piece[] = [];
  /** Start of the current line, end of its content, start of the next line. */
  private at: number;
  private end = 0;
  private next = 0;
  private readonly ends: LineEnds;

  constructor(
    private readonly source: string,
    from: number,
  ) {
    this.at = from;
    this.ends = new LineEnds(source);
    this.measure();
  }

  pieces(): Piece[] {
    while (this.at < this.source.length) {
      if (this.isBlankLine()) this.advance();
      else this.takePiece();
    }
    return this.cut;
  }

  private takePiece(): void {
    const start = this.at;
    const line = this.line();
    const fence = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      this.advance();
      this.skipFenced(fence);
      this.push(start, this.at, 'code');
    } else if (HTML_WITH_END.test(line)) this.takeHtml(start, line);
    else if (this.isTableHead(line)) this.takeTable(start);
    else this.takeBlocks(start + (FOOTNOTE.exec(line)?.[0].length ?? 0), DEFINITION.test(line));
  }

  /** Lines up to a blank line that ends all blocks, or to a line that begins a piece of another kind. */
  private takeBlocks(begin: number, defines: boolean): void {
    let start = begin;
    let end = begin;
    let list = false;
    let continues = false;
    while (this.at < this.source.length) {
      if (this.isBlankLine()) {
        const gap = this.at;
        while (this.at < this.source.length && this.isBlankLine()) this.advance();
        if (!list || !this.isIndented() || gap - start > LONGEST_LIST) break;
        continue;
      }
      const code = this.firstCode();
      if (code === 96 || code === 126 || code === 60 || code === 124) {
        if (end > start && this.beginsOther(list)) break;
        if (list && this.takeIndentedFence()) {
          end = this.at;
          continue;
        }
      } else if (end > start && ((defines && DEFINITION.test(this.line())) || this.isTableHead(this.line()))) break;
      const item = LIST_ITEM.test(this.source.slice(this.at, this.at + 14));
      list ||= item;
      if (item && end - start > LONGEST_PIECE) {
        this.push(start, end, 'prose', continues);
        continues = false;
        start = this.at;
      }
      if (this.end - start > (list ? LONGEST_LIST : LONGEST_PIECE)) {
        if (end > start) {
          this.push(start, end, 'prose', continues);
          continues = true;
          start = this.at;
        }
        while (this.end - start > LONGEST_PIECE) {
          const stop = this.cutInLine(start);
          this.push(start, stop, 'prose', continues);
          continues = true;
          start = stop;
        }
      }
      end = this.end;
      this.advance();
    }
    if (end > start) this.push(start, end, 'prose', continues);
  }

  /** A place to cut a line that is too long: a blank, or anywhere when there is none. */
  private cutInLine(start: number): number {
    const blank = this.source.slice(start, start + LONGEST_PIECE).lastIndexOf(' ');
    if (blank > 0) return start + blank;
    const stop = start + LONGEST_PIECE;
    const code = this.source.charCodeAt(stop);
    return code >= 0xdc00 && code <= 0xdfff ? stop - 1 : stop;
  }

  private beginsOther(list: boolean): boolean {
    const line = this.line();
    if (list && this.isIndented()) return false;
    return FENCE.test(line) || HTML_WITH_END.test(line) || this.isTableHead(line);
  }

  /** A fence inside a list item goes with the item, blank lines in it included. */
  private takeIndentedFence(): boolean {
    const fence = INDENTED_FENCE.exec(this.line())?.[1];
    if (fence === undefined) return false;
    this.advance();
    this.skipFenced(fence);
    return true;
  }

  /** Goes behind the line that closes a fence; an open fence runs to the end of the text. */
  private skipFenced(fence: string): void {
    while (this.at < this.source.length) {
      const closing = INDENTED_FENCE.exec(this.line());
      const closes = closing?.[1]?.startsWith(fence) === true && this.line().slice(closing[0].length).trim() === '';
      this.advance();
      if (closes) return;
    }
  }

  private takeHtml(start: number, line: string): void {
    const match = HTML_WITH_END.exec(line);
    const marker = match?.[1] !== undefined ? '-->' : `</${match?.[2] ?? ''}`.toLowerCase();
    while (this.at < this.source.length) {
      const closes = this.line().toLowerCase().includes(marker);
      this.advance();
      if (closes) break;
    }
    this.push(start, this.at, 'html');
  }

  private takeTable(start: number): void {
    let end = start;
    while (this.at < this.source.length && !this.isBlankLine() && this.line().includes('|')) {
      end = this.end;
      this.advance();
    }
    this.push(start, end, 'table');
  }

  private isTableHead(line: string): boolean {
    if (!line.includes('|') || this.next >= this.source.length) return false;
    const first = this.source.charCodeAt(this.next);
    if (first !== 124 && first !== 58 && first !== 45 && first !== 32) return false;
    DELIMITER_ROW.lastIndex = this.next;
    return DELIMITER_ROW.test(this.source);
  }

  private push(start: number, end: number, kind: Piece['kind'], continues = false): void {
    if (end > start) this.cut.push({ start, end, kind, continues });
  }

  private advance(): void {
    this.at = this.next;
    this.measure();
  }

  private measure(): void {
    this.end = this.ends.endOf(this.at);
    this.next = this.ends.behind(this.end);
  }

  private line(): string {
    return this.source.slice(this.at, this.end);
  }

  private firstCode(): number {
    let at = this.at;
    while (at < this.end && this.source.charCodeAt(at) <= 32) at++;
    return at < this.end ? this.source.charCodeAt(at) : 0;
  }

  private isBlankLine(): boolean {
    for (let at = this.at; at < this.end; at++) {
      const code = this.source.charCodeAt(at);
      if (code !== 32 && code !== 9) return false;
    }
    return true;
  }

  private isIndented(): boolean {
    const code = this.source.charCodeAt(this.at);
    return code === 32 || code === 9;
  }
}
