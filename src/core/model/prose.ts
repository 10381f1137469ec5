import type { Language } from './language';
import type { Span } from './span';

/** Where a piece of text stands in its document. */
export type Zone = 'body' | 'headline' | 'byline' | 'front-matter' | 'comment' | 'quote' | 'link-text' | 'boilerplate';

/** What a document is written in; judged by content first, then by file extension. */
export type DocumentFormat = 'text' | 'markdown';

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'front-matter';

/** A unit that no mention crosses. Offsets are UTF-16 units of `Prose.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly zone: Zone;
  /** `null`: neither English nor German; only language-neutral forms are read there. */
  readonly language: Language | null;
  /** Front-matter key of the value, lower case, for blocks of kind `front-matter`. */
  readonly key?: string;
  /** Position of the block's header cell in its table's first row, for body cells of a table. */
  readonly header?: Span;
}

/**
 * The readable view of a document with the way back to the text as loaded.
 * Blocks are sorted, do not overlap, and are separated in `text` by at least one line feed that belongs to none of them.
 */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Link texts inside blocks (their zone is `link-text`), sorted; offsets in `text`. */
  readonly links: readonly Span[];
  readonly map: OffsetMap;
}

/** Maps prose offsets to the text as loaded. All offsets are UTF-16 units. */
export interface OffsetMap {
  /**
   * The fragments of the loaded text that a prose span stands for: sorted, not empty for a non-empty span.
   * Several when the prose skips text inside the span (line breaks, quote prefixes, link syntax);
   * characters that the prose only reads differently (mojibake, NFD, soft hyphens) stay inside a fragment.
   */
  toSource(span: Span): Span[];
  /** The prose offset at or after a source offset (for cursor positions); skipped text maps to the next prose character. */
  toProse(sourceOffset: number): number;
}
