import type { Anchor } from '../../model/anchor';
import type { AnnotationItem } from '../../model/annotation';
import type { Span } from '../../model/span';
import type { StoredRecord } from '../../store/record';
import type { RecordChange } from '../../store/step';
import { AnchorMaker } from '../anchor';
import type { CountedText } from '../counted-text';
import { annotationPath, sourceOf } from '../page/annotation-path';
import { recordOf } from '../page/record-of';

/** Who records something, on which document, and when. */
export interface Recorder {
  readonly annotator: string;
  /** URI of the document, and its path relative to the corpus folder. */
  readonly document: string;
  readonly path: string;
  /** An instant: ISO 8601, UTC. */
  readonly time: string;
  /** A random id. */
  newId(): string;
}

/** A record that is there already, and what it says. */
export interface Known<Item extends AnnotationItem = AnnotationItem> {
  readonly item: Item;
  readonly record: StoredRecord;
}

type Beginning = Pick<AnnotationItem, 'id' | 'annotator' | 'document' | 'created' | 'modified'>;

/** What every new record begins with. Ids of annotations are IRIs, as the W3C model asks. */
export function begun(recorder: Recorder): Beginning {
  const { annotator, document, time } = recorder;
  return { id: `urn:uuid:${recorder.newId()}`, annotator, document, created: time, modified: time };
}

export function added(recorder: Recorder, item: AnnotationItem): RecordChange {
  return { path: pathOf(recorder), id: item.id, before: null, after: recordOf(item, sourceOf(recorder.path)) };
}

/** Whatever the change does not touch stays in the record. */
export function changedTo<Item extends AnnotationItem>(
  recorder: Recorder,
  { record }: Known<Item>,
  item: Item,
): RecordChange {
  const after = recordOf({ ...item, modified: recorder.time }, sourceOf(recorder.path), record);
  return { path: pathOf(recorder), id: record.id, before: record, after };
}

export function pathOf({ path, annotator }: Recorder): string {
  return annotationPath(path, annotator);
}

/** Anchors of the fragments of a passage, in their order. UTF-16 units of the text as loaded. */
export function anchorsOf(text: CountedText, fragments: readonly Span[]): Anchor[] {
  const maker = new AnchorMaker(text);
  return [...fragments]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => end > start)
    .map((fragment) => maker.anchorOf(fragment));
}
