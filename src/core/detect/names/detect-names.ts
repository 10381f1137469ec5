import type { ReadDocument } from '../../model/document';
import type { ProseMention } from '../../model/mention';
import type { DocumentNames } from '../../model/name';

/**
 * Finds what may be names in one document: runs, readings with votes, lessons (docs/decisions/0010). `values` are the dates and amounts of
 * the document in prose offsets, sorted and flat: what they cover is no name unless something speaks for one.
 */
export function detectNames(document: ReadDocument, values: readonly ProseMention[]): DocumentNames {
  if (document.prose.blocks.length === 0 || values.length < 0) return { runs: [], lessons: [] };
  return { runs: [], lessons: [] };
}
