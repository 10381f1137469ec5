import type { JsonObject } from '../../model/json';
import type { RecordFileShape } from '../../store/record-file';
import { PAGE_PARTS } from './page-parts';
import { KEY, PAGE_CONTEXT } from './vocabulary';

/** How pages keep their records. `head` is that of no page in particular: `pageShape` gives a new file its own. */
export const PAGE_SHAPE: RecordFileShape = {
  live: 'items',
  bin: KEY.deleted,
  head: {},
  parts: PAGE_PARTS,
  aRecordALine: true,
};

/** The shape of one page, by its path (`annotationPath`). `annotator`: whose it is; `null` where nothing will be written. */
export function pageShape(path: string, annotator: string | null): RecordFileShape {
  return { ...PAGE_SHAPE, head: pageHead(path, annotator) };
}

/** What a page says of itself: the same on every branch that makes it. Its id is a reference relative to itself, so that it moves with its file. */
function pageHead(path: string, annotator: string | null): JsonObject {
  return {
    '@context': PAGE_CONTEXT,
    id: path.slice(path.lastIndexOf('/') + 1),
    type: 'AnnotationPage',
    ...(annotator === null ? {} : { creator: { type: 'Person', name: annotator } }),
  };
}
