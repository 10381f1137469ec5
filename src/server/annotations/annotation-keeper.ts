import { documentOfPath } from '../../core/annotate/page/annotation-path';
import { pageShape } from '../../core/annotate/page/page-shape';
import { readItem } from '../../core/annotate/page/read-item';
import type { Anchor } from '../../core/model/anchor';
import type { AnnotationItem } from '../../core/model/annotation';
import type { RecordKeeper } from '../store/record-keeper';
import type { AnnotatedCorpus } from './annotated-corpus';

/** Letters of a passage in messages. */
const LONGEST_NAME = 40;

/** How steps reach the pages. `at`: the pages of a corpus; `onWritten`: they are others now. */
export function annotationKeeper(
  at: (corpus: string) => AnnotatedCorpus,
  onWritten: (corpus: string) => void,
): RecordKeeper {
  const authors = new Map<string, string>();
  return {
    folder: 'annotations',
    shapeOf: (path) => pageShape(path, authors.get(path) ?? null),
    located: (corpus, step) => at(corpus).located(step),
    prepare: (corpus, step) => {
      for (const { path } of step.changes) authors.set(path, step.author);
      return at(corpus).prepare(step);
    },
    written: async (corpus, files) => {
      await at(corpus).written(files);
      onWritten(corpus);
    },
    latest: (corpus) => at(corpus).latest(),
    nameOf: ({ path, before, after }) => {
      const record = after ?? before;
      if (documentOfPath(path) === null || record === null) return null;
      const item = readItem(record, { annotator: '', document: '' });
      return item === null ? null : nameOfItem(item);
    },
  };
}

/** An annotation in messages: the words it stands on. */
export function nameOfItem(item: AnnotationItem): string {
  if (item.kind === 'relation') return item.relation;
  return nameOfAnchors(item.anchors);
}

export function nameOfAnchors(anchors: readonly Anchor[]): string {
  const words = anchors
    .map(({ quote }) => quote.exact)
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, LONGEST_NAME)}…`;
}
