import type {
  AnnotatedValue,
  Annotation,
  AnnotationItem,
  RecordedClaim,
  Rejection,
  Relation,
} from '../../model/annotation';
import { isJsonObject, type Json, type JsonObject } from '../../model/json';
import { isStoredRecord, isTombstone } from '../../store/record';
import { readBodies } from './bodies';
import { listOf, names, objectAt, textOf } from './json-parts';
import { endOfIri } from './resource-id';
import { readAnchors } from './targets';
import { KEY, REJECTED } from './vocabulary';

/** In whose file, of which document, a record stands. */
export interface PageOwner {
  readonly annotator: string;
  /** URI. */
  readonly document: string;
}

/**
 * What a record of a page says (docs/formats, "Our page"), also one from the bin; `null` when it says nothing that we have a word for: it stays as it is. Annotations of
 * other programs are read as far as they go.
 */
export function readItem(record: JsonObject, { annotator, document }: PageOwner): AnnotationItem | null {
  if (!isStoredRecord(record) || isTombstone(record)) return null;
  const { type } = record;
  if (type !== undefined && !names(type, 'Annotation')) return null;
  const recorded = {
    id: record.id,
    annotator,
    document,
    created: textOf(record, 'created'),
    modified: textOf(record, 'modified'),
  };
  if (isRelation(record)) return readRelation(record, recorded);
  const anchors = readAnchors(record);
  if (anchors.length === 0) return null;
  const { tag, note, entity } = readBodies(record);
  if (isRejection(record)) {
    const rejection: Rejection = { ...recorded, kind: 'rejection', anchors, ...(tag === undefined ? {} : { tag }) };
    return rejection;
  }
  const value = readValue(record);
  const confidence = readConfidence(record);
  const from = readFrom(record);
  const claim = readClaim(record);
  const annotation: Annotation = {
    ...recorded,
    kind: 'annotation',
    anchors,
    attributes: objectAt(record, KEY.attributes) ?? {},
    ...(tag === undefined ? {} : { tag }),
    ...(entity === undefined ? {} : { entity }),
    ...(value === undefined ? {} : { value }),
    ...(note === undefined ? {} : { note }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(from === undefined ? {} : { from }),
    ...(claim === undefined ? {} : { claim }),
  };
  return annotation;
}

function isRejection(record: JsonObject): boolean {
  return names(record['motivation'], 'assessing') && record[KEY.verdict] === REJECTED;
}

function isRelation(record: JsonObject): boolean {
  return names(record['motivation'], 'linking') && typeof record[KEY.relation] === 'string';
}

function readRelation(
  record: JsonObject,
  recorded: Omit<Relation, 'kind' | 'relation' | 'source' | 'target'>,
): Relation | null {
  const [source] = listOf(record['target']).flatMap((end) => endOf(end) ?? []);
  const [target] = listOf(record['body']).flatMap((end) => endOf(end) ?? []);
  if (source === undefined || target === undefined) return null;
  const { note } = readBodies(record);
  return {
    ...recorded,
    kind: 'relation',
    relation: textOf(record, KEY.relation),
    source,
    target,
    ...(note === undefined ? {} : { note }),
  };
}

/** The id that stands at one end of a relation; `null` for what is no end: a note. */
export function endOf(resource: Json): string | null {
  if (typeof resource === 'string') return endOfIri(resource);
  if (!isJsonObject(resource) || resource['value'] !== undefined) return null;
  return typeof resource['id'] === 'string' ? endOfIri(resource['id']) : null;
}

export const VALUE_FIELDS = ['value', 'edtf', 'from', 'to', 'currency'] as const;

export function readValue(record: JsonObject): AnnotatedValue | undefined {
  const stored = objectAt(record, KEY.value);
  if (stored === null) return undefined;
  const said = VALUE_FIELDS.flatMap((field) =>
    typeof stored[field] === 'string' ? [[field, stored[field]] as const] : [],
  );
  return Object.fromEntries(said);
}

export function readConfidence(record: JsonObject): number | undefined {
  const stored = record[KEY.confidence];
  return typeof stored === 'number' && stored >= 0 && stored <= 1 ? stored : undefined;
}

export function readFrom(record: JsonObject): string | undefined {
  const stored = record[KEY.from];
  return typeof stored === 'string' ? stored : undefined;
}

export function readClaim(record: JsonObject): RecordedClaim | undefined {
  const { subject, attribute, value, speaker } = objectAt(record, KEY.claim) ?? {};
  if (typeof subject !== 'string' || typeof attribute !== 'string' || typeof value !== 'string') return undefined;
  return { subject, attribute, value, ...(typeof speaker === 'string' ? { speaker } : {}) };
}
