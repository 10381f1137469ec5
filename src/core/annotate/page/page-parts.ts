import { isJsonObject, type Json, type JsonObject } from '../../model/json';
import type { RecordParts } from '../../store/merge-records';
import { isStoredRecord } from '../../store/record';
import { withPurposes } from './bodies';
import { listOf, names, oneOrMany } from './json-parts';
import { readItem } from './read-item';
import { motivationOf, withMotivation } from './record-of';
import { KEY } from './vocabulary';

const BODY = 'body ';
const ATTRIBUTE = `${KEY.attributes} `;

/**
 * What a person changes by itself when a record is merged: the tag, the note, the entity (W3C keeps them in one list), each attribute. Two branches of which one tags and the
 * other comments do not disagree.
 */
export const PAGE_PARTS: RecordParts = {
  apart(record) {
    const { body, bodyValue, [KEY.attributes]: attributes, ...rest } = record;
    const parts = new Map<string, Json>(Object.entries(rest));
    if (body === undefined && bodyValue !== undefined) parts.set('bodyValue', bodyValue);
    if (body !== undefined) for (const [key, part] of bodyParts(record)) parts.set(key, part);
    if (isJsonObject(attributes)) {
      for (const [key, part] of Object.entries(attributes)) parts.set(ATTRIBUTE + key, part);
      if (Object.keys(attributes).length === 0) parts.set(KEY.attributes, attributes);
    } else if (attributes !== undefined) parts.set(KEY.attributes, attributes);
    return parts;
  },

  together(parts) {
    const fields: [string, Json][] = [];
    const bodies: Json[] = [];
    const attributes: [string, Json][] = [];
    for (const [key, part] of parts) {
      if (key.startsWith(BODY)) bodies.push(part);
      else if (key.startsWith(ATTRIBUTE)) attributes.push([key.slice(ATTRIBUTE.length), part]);
      else if (key !== 'bodyValue' && key !== KEY.attributes) fields.push([key, part]);
    }
    const record: JsonObject = {
      ...Object.fromEntries(fields),
      ...wholeOf(parts, 'bodyValue', oneOrMany(bodies, undefined), 'body'),
      ...wholeOf(
        parts,
        KEY.attributes,
        attributes.length === 0 ? null : Object.fromEntries(attributes),
        KEY.attributes,
      ),
    };
    return withOwnMotivation(record);
  },

  // It follows from the rest of the record.
  isSilent: (key) => key === 'motivation' || key === KEY.fragments,
};

/** What was taken apart, or else what was none: one side may have one and the other side the other. */
function wholeOf(parts: ReadonlyMap<string, Json>, whole: string, made: Json | null, key: string): JsonObject {
  const kept = parts.get(whole);
  return made !== null ? { [key]: made } : kept === undefined ? {} : { [whole]: kept };
}

/** Bodies by their purposes; of one purpose by their order. */
function bodyParts(record: JsonObject): Map<string, Json> {
  const parts = new Map<string, Json>();
  for (const body of withPurposes(record)) {
    const said = isJsonObject(body) ? listOf(body['purpose']) : [];
    const purpose = said.filter((word) => typeof word === 'string').join(' ');
    let key = BODY + purpose;
    for (let number = 2; parts.has(key); number++) key = `${BODY}${purpose} ${String(number)}`;
    parts.set(key, body);
  }
  return parts;
}

const MADE_OURSELVES = ['tagging', 'identifying', 'describing', 'highlighting', 'commenting'];

function withOwnMotivation(record: JsonObject): JsonObject {
  const { motivation } = record;
  if (!isStoredRecord(record) || !MADE_OURSELVES.some((own) => motivation === own)) return record;
  const item = readItem(record, { annotator: '', document: '' });
  return item?.kind === 'annotation' && !names(motivation, motivationOf(item))
    ? withMotivation(record, motivationOf(item))
    : record;
}
