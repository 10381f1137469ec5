import type { Annotation, Rejection, Relation } from '../../model/annotation';
import type { Span } from '../../model/span';
import type { StoredRecord } from '../../store/record';
import type { RecordChange } from '../../store/step';
import type { CountedText } from '../counted-text';
import { added, anchorsOf, begun, changedTo, pathOf, type Known, type Recorder } from './recorder';

/** What a person says of a passage. */
export type Told = Partial<
  Pick<Annotation, 'tag' | 'entity' | 'value' | 'note' | 'attributes' | 'confidence' | 'from' | 'claim'>
>;

/** What is to be said differently; `null`: no more. Of attributes those named, each by itself. */
export type Edit = { readonly [Key in Exclude<keyof Told, 'attributes' | 'from'>]?: Told[Key] | null } & {
  readonly attributes?: Readonly<Record<string, Annotation['attributes'][string] | undefined>>;
};

/**
 * Annotations of passages of one text, all saying the same: "annotate all like this" is a step of one call for each document. `passages`: fragments of each, in UTF-16 units of
 * the text as loaded; those without a character are left out.
 */
export function annotate(
  recorder: Recorder,
  text: CountedText,
  passages: readonly (readonly Span[])[],
  told: Told,
): RecordChange[] {
  return passages.flatMap((fragments) => {
    const anchors = anchorsOf(text, fragments);
    if (anchors.length === 0) return [];
    return [added(recorder, { attributes: {}, ...told, ...begun(recorder), kind: 'annotation', anchors })];
  });
}

/** The engine is wrong there. `tag`: the type that it suggested. */
export function reject(
  recorder: Recorder,
  text: CountedText,
  suggestions: readonly { readonly tag: string; readonly fragments: readonly Span[] }[],
): RecordChange[] {
  return suggestions.flatMap(({ tag, fragments }) => {
    const anchors = anchorsOf(text, fragments);
    return anchors.length === 0 ? [] : [added(recorder, { ...begun(recorder), kind: 'rejection', anchors, tag })];
  });
}

/** Says something else of annotations. Those that say so already are left alone. */
export function edit(recorder: Recorder, known: readonly Known<Annotation>[], wanted: Edit): RecordChange[] {
  return known.flatMap((one) => {
    const item = edited(one.item, wanted);
    const change = changedTo(recorder, one, item);
    return isTouched(one.item, item) ? [change] : [];
  });
}

/** Gives passages that were lost, or whose extent was wrong, another place in the text as it is now. */
export function reattach<Item extends Annotation | Rejection>(
  recorder: Recorder,
  text: CountedText,
  known: Known<Item>,
  fragments: readonly Span[],
): RecordChange[] {
  const anchors = anchorsOf(text, fragments);
  return anchors.length === 0 ? [] : [changedTo(recorder, known, { ...known.item, anchors })];
}

/** Relates annotations or pinned entities. */
export function relate(
  recorder: Recorder,
  relation: Pick<Relation, 'relation' | 'source' | 'target' | 'note'>,
): RecordChange[] {
  return [added(recorder, { ...relation, ...begun(recorder), kind: 'relation' })];
}

/** Puts records into the bin. */
export function remove(recorder: Recorder, records: readonly StoredRecord[]): RecordChange[] {
  return records.map((record) => ({ path: pathOf(recorder), id: record.id, before: record, after: null }));
}

/** Takes records out of the bin. */
export function restore(recorder: Recorder, records: readonly StoredRecord[]): RecordChange[] {
  return records.map((record) => {
    const fields = Object.entries(record).filter(([key]) => key !== 'deleted');
    const after: StoredRecord = { ...Object.fromEntries(fields), id: record.id };
    return { path: pathOf(recorder), id: record.id, before: null, after };
  });
}

/** Empties the bin: of each record nothing is left but that it was, so that no merge raises it. */
export function emptyBin(recorder: Recorder, records: readonly StoredRecord[]): RecordChange[] {
  return records.map((record) => ({
    path: pathOf(recorder),
    id: record.id,
    before: record,
    after: { id: record.id, deleted: recorder.time },
  }));
}

function edited(item: Annotation, { attributes, ...wanted }: Edit): Annotation {
  const fields = Object.entries<unknown>({ ...item, ...wanted }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const own = Object.entries({ ...item.attributes, ...attributes }).filter(([, value]) => value !== undefined);
  // What cannot be left out was not among what may be taken away.
  return {
    ...(Object.fromEntries(fields) as unknown as Annotation),
    attributes: Object.fromEntries(own) as Annotation['attributes'],
  };
}

function isTouched(was: Annotation, is: Annotation): boolean {
  return JSON.stringify(Object.entries(was).sort()) !== JSON.stringify(Object.entries(is).sort());
}
