import type { BlockKind } from '../../model/prose';
import type { Problem } from '../../model/problem';
import type { Span } from '../../model/span';
import { CharacterReader, OBJECT } from '../characters';
import type { BlockDraft } from '../drafts';
import { ProseWriter } from '../prose-writer';
import { isCoordinator } from '../vocabulary';
import { InlineText } from './inline-text';
import type { PieceReading } from './reading';

/** White space ahead of a block, or behind a blank that stands before something skipped, with the prefixes of quoted lines that hold nothing else. */
const LEAD = /(?:[\n\r][\t >]*|[\0-\x1f\s\u00ad\u200b-\u200f\u2060\ufeff])*/y;

/** After a line break that the author set, only a lower-case word goes on with the sentence. */
const GOES_ON = /^[ \t>]*\p{Ll}/u;

/** Writes the blocks of one piece. A block begins with the first thing written after `open`. */
export class PieceWriter {
  private readonly prose: ProseWriter;
  private readonly inline: InlineText;
  private readonly drafts: BlockDraft[] = [];
  private readonly links: Span[] = [];
  private readonly problems: Problem[] = [];
  private kind: BlockKind = 'paragraph';
  private quoted = false;
  private header: Span | undefined;
  /** Start of the block that is being written; -1 when none has begun. */
  private begun = -1;

  constructor(readonly source: string) {
    this.prose = new ProseWriter(source);
    this.inline = new InlineText(source, this.prose, new CharacterReader(source, this.prose, isCoordinator));
  }

  get length(): number {
    return this.prose.length;
  }

  /** Ends the block that is being written and says what the next one will be. */
  open(kind: BlockKind, quoted: boolean, header?: Span): void {
    this.close();
    this.kind = kind;
    this.quoted = quoted;
    this.header = header;
  }

  /** The block that just ended, or the one before when nothing was written. */
  close(): Span | undefined {
    const end = this.written;
    if (this.begun >= 0 && end > this.begun) {
      const { kind, quoted, header, begun: start } = this;
      this.drafts.push({ start, end, kind, quoted, blankBefore: true, key: undefined, header });
    }
    this.begun = -1;
    return this.drafts[this.drafts.length - 1];
  }

  text(from: number, to: number): void {
    let at = from;
    while (at < to) {
      if (this.begun < 0 || this.prose.endsBlank) {
        LEAD.lastIndex = at;
        LEAD.test(this.source);
        at = LEAD.lastIndex;
        if (at >= to) return;
      }
      this.begin(at);
      at = this.inline.write(at, to);
      if (this.inline.stopped) this.split();
    }
  }

  /** Ends the block; what follows is another one of its kind. */
  split(): void {
    this.open(this.kind, this.quoted, this.header);
  }

  /** Something that belongs to the sentence but is not to be searched. */
  object(from: number, to: number): void {
    this.begin(from);
    this.prose.read(OBJECT, from, to);
  }

  /** A blank for source that separates words and is in no fragment. */
  blank(from: number, to: number): void {
    if (this.begun >= 0 && !this.prose.endsBlank) this.prose.gap(' ', from, to);
  }

  /** A line break that the author set, with the source it covers. */
  breakLine(from: number, to: number): void {
    if (GOES_ON.test(this.source.slice(to, to + 40))) this.blank(from, to);
    else this.split();
  }

  /** What was written since the prose was `from` long is a link's text. */
  link(from: number): void {
    const start = Math.max(from, this.begun);
    if (this.begun >= 0 && this.written > start) this.links.push({ start, end: this.written });
  }

  problem(problem: Problem): void {
    this.problems.push(problem);
  }

  finish(): PieceReading {
    this.close();
    return { prose: this.prose.finish(), drafts: this.drafts, links: this.links, problems: this.problems };
  }

  /** The end of the prose so far, less a blank that stands before nothing. */
  private get written(): number {
    return this.prose.length - (this.prose.endsBlank ? 1 : 0);
  }

  private begin(at: number): void {
    if (this.begun >= 0) return;
    if (this.prose.length > 0) this.prose.gap('\n', this.prose.written, at);
    this.begun = this.prose.length;
  }
}
