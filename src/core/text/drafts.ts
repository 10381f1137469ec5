import type { BlockKind } from '../model/prose';
import type { Span } from '../model/span';

/** A block before its zone and language are known. Offsets of the prose it was written to. */
export interface BlockDraft {
  start: number;
  end: number;
  readonly kind: BlockKind;
  /** Stands in a quotation: Markdown block quote or `> ` lines. */
  readonly quoted: boolean;
  /** Lines between the previous block and this one that are blank: 0 when it follows on the next line. */
  readonly blankBefore: boolean;
  readonly key?: string;
  readonly header?: Span;
}
