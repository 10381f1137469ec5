import type { Annotation, AnnotationItem, Relation } from '../../model/annotation';
import type { Json, JsonObject } from '../../model/json';
import { sameJson } from '../../store/canonical-json';
import type { StoredRecord } from '../../store/record';
import { withBodies, withPurposes, type Bodies } from './bodies';
import { listOf, objectAt, oneOrMany, withKey } from './json-parts';
import { endOf, readClaim, readConfidence, readFrom, readItem, readValue, VALUE_FIELDS } from './read-item';
import { endIri } from './resource-id';
import { withAnchors } from './targets';
import { KEY, REJECTED } from './vocabulary';

/** Keys that say what kind of item a record is, and what it says: another kind of item begins without them. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  'motivation',
  'body',
  'bodyValue',
  'target',
  KEY.value,
  KEY.attributes,
  KEY.confidence,
  KEY.from,
  KEY.claim,
  KEY.relation,
  KEY.verdict,
  KEY.fragments,
]);

/**
 * The record of an item (docs/formats, "Our page"). `source`: the document, as a reference relative to the page (`sourceOf`). `before`: the record as it was: whatever the
 * item does not change stays in it, byte for byte, known to us or not. `readItem` of the answer gives the item again.
 */
export function recordOf(item: AnnotationItem, source: string, before?: StoredRecord): StoredRecord {
  const was = before === undefined ? null : readItem(before, item);
  const isSameKind = was?.kind === item.kind;
  const start = before === undefined || was === null ? freshOf(item, before) : isSameKind ? before : bared(before);
  const told = withContent(start, item, source);
  const keepsMotivation = isSameKind && !sameJson(start['motivation'], motivationOf(was));
  const moved = keepsMotivation ? told : withMotivation(told, motivationOf(item));
  return { ...withTimes(moved, item), id: item.id };
}

/** Why it was made, in the words of the W3C model. */
export function motivationOf(item: AnnotationItem): string {
  if (item.kind === 'relation') return 'linking';
  if (item.kind === 'rejection') return 'assessing';
  if (item.tag !== undefined) return 'tagging';
  if (item.entity !== undefined) return 'identifying';
  if (item.claim !== undefined) return 'describing';
  return item.note === undefined ? 'highlighting' : 'commenting';
}

/** A body without a purpose has that of the motivation: before that is changed it gets its own. */
export function withMotivation(record: JsonObject, motivation: string): JsonObject {
  if (sameJson(record['motivation'], motivation)) return record;
  const bodies = oneOrMany(withPurposes(record), record['body']);
  const spelled = bodies === null ? record : { ...withKey(record, 'bodyValue', undefined), body: bodies };
  return { ...spelled, motivation };
}

function freshOf(item: AnnotationItem, before: StoredRecord | undefined): JsonObject {
  const creator: JsonObject = item.annotator === '' ? {} : { creator: { type: 'Person', name: item.annotator } };
  return { ...creator, ...(before === undefined ? {} : bared(before)), type: 'Annotation' };
}

function bared(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !OWN_KEYS.has(key)));
}

function withContent(record: JsonObject, item: AnnotationItem, source: string): JsonObject {
  switch (item.kind) {
    case 'annotation':
      return withStatements(withBodies(withAnchors(record, item.anchors, source), bodiesOf(item)), item);
    case 'rejection': {
      const anchored = withAnchors(record, item.anchors, source);
      // Of what was suggested only the tag is read: the rest stays whatever it is.
      const bodies = withBodies(anchored, item.tag === undefined ? {} : { tag: item.tag }, ['tag']);
      return { ...bodies, [KEY.verdict]: REJECTED };
    }
    case 'relation':
      return withEnds({ ...record, [KEY.relation]: item.relation }, item);
  }
}

function bodiesOf({ tag, note, entity }: Annotation): Bodies {
  return {
    ...(tag === undefined ? {} : { tag }),
    ...(note === undefined ? {} : { note }),
    ...(entity === undefined ? {} : { entity }),
  };
}

function withStatements(record: JsonObject, item: Annotation): JsonObject {
  const { attributes, claim, value } = item;
  const wanted: readonly (readonly [key: string, was: Json | undefined, is: Json | undefined])[] = [
    [KEY.attributes, objectAt(record, KEY.attributes) ?? {}, attributes],
    [KEY.confidence, readConfidence(record), item.confidence],
    [KEY.from, readFrom(record), item.from],
    [KEY.claim, plain(readClaim(record)), plain(claim)],
    [KEY.value, plain(readValue(record)), plain(value)],
  ];
  let told = record;
  for (const [key, was, is] of wanted) {
    if (sameJson(was, is)) continue;
    told = withKey(told, key, is === undefined ? undefined : besides(objectAt(record, key), key, is));
  }
  return told;
}

/** Fields that others wrote into our objects stay there. */
function besides(before: JsonObject | null, key: string, is: Json): Json | undefined {
  const fields = key === KEY.value ? VALUE_FIELDS : key === KEY.claim ? CLAIM_FIELDS : null;
  if (fields === null) return key === KEY.attributes && sameJson(is, {}) ? undefined : is;
  const others = Object.entries(before ?? {}).filter(([field]) => !(fields as readonly string[]).includes(field));
  return { ...Object.fromEntries(others), ...(is as JsonObject) };
}

const CLAIM_FIELDS = ['subject', 'attribute', 'value', 'speaker'] as const;

function plain(object: object | undefined): Json | undefined {
  return object === undefined ? undefined : Object.fromEntries<Json>(Object.entries(object));
}

function withEnds(record: JsonObject, { source, target, note }: Relation): JsonObject {
  const from = replaceEnd(record['target'], source);
  const to = replaceEnd(record['body'], target);
  return withBodies({ ...record, target: from, body: to }, note === undefined ? {} : { note }, ['note']);
}

/** The first end among what stands there, with another id. */
function replaceEnd(before: Json | undefined, id: string): Json {
  const list = listOf(before);
  const at = list.findIndex((resource) => endOf(resource) !== null);
  const known = list[at];
  if (known !== undefined && endOf(known) === id) return before ?? null;
  const ends = at < 0 ? [endIri(id), ...list] : list.with(at, endIri(id));
  return oneOrMany(ends, before) ?? endIri(id);
}

function withTimes(record: JsonObject, { created, modified }: AnnotationItem): JsonObject {
  let timed = record;
  for (const [key, is] of [
    ['created', created],
    ['modified', modified],
  ] as const) {
    const was = typeof timed[key] === 'string' ? timed[key] : '';
    if (was !== is) timed = withKey(timed, key, is === '' ? undefined : is);
  }
  return timed;
}
