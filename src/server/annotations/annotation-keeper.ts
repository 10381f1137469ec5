import { documentOfPath } from '../../core/annotate/page/annotation-path';
import { listOf } from '../../core/annotate/page/json-parts';
import { pageShape } from '../../core/annotate/page/page-shape';
import { readItem } from '../../core/annotate/page/read-item';
import type { Anchor } from '../../core/model/anchor';
import type { AnnotationItem } from '../../core/model/annotation';
import { isJsonObject } from '../../core/model/json';
import { annotatorFile } from '../../core/store/annotator-file';
import type { RecordChange } from '../../core/store/step';
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
      for (const change of step.changes) {
        const author = authorOf(change, step.author);
        if (author !== null) authors.set(change.path, author);
      }
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

/** Whose page a change is in: an import also writes those of others, whose records bear their names. */
function authorOf({ path, after }: RecordChange, author: string): string | null {
  const creator = listOf(after?.['creator']).find(isJsonObject) ?? {};
  const file = path.slice(path.lastIndexOf('/') + 1);
  const names = [author, creator['name'], creator['nickname'], creator['id'], after?.['creator']];
  const found = names.find((name) => typeof name === 'string' && annotatorFile(name) === file);
  return typeof found === 'string' ? found : null;
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
