import type { BlockKind } from '../model/prose';
import type { Span } from '../model/span';

/** A block before its zone and language are known. Offsets of the prose it was written to. */
export interface BlockDraft {
  readonly start: number;
  end: number;
  readonly kind: BlockKind;
  /** Stands in a quotation: Markdown block quote or `> ` lines. */
  readonly quoted: boolean;
  /** A blank line stands before it, or something else than text. */
  readonly blankBefore: boolean;
  /** Front-matter key. */
  readonly key: string | undefined;
  /** Header cell of a table's body cell. */
  readonly header: Span | undefined;
}

/** The same block in prose that has `by` characters more ahead. Written out: spreading costs ten times as much. */
export function moved(draft: BlockDraft, by: number): BlockDraft {
  const { kind, quoted, blankBefore, key, header } = draft;
  return {
    start: draft.start + by,
    end: draft.end + by,
    kind,
    quoted,
    blankBefore,
    key,
    header: header === undefined ? undefined : { start: header.start + by, end: header.end + by },
  };
}
