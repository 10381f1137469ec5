import type { Problem } from '../../model/problem';
import type { Span } from '../../model/span';
import type { BlockDraft } from '../drafts';
import type { WrittenProse } from '../prose-writer';

/** A piece of Markdown as read: prose and blocks with offsets of their own, sources counted from the piece's start. */
export interface PieceReading {
  readonly prose: WrittenProse;
  readonly drafts: readonly BlockDraft[];
  readonly links: readonly Span[];
  readonly problems: readonly Problem[];
}
