import { isJsonObject, type Json, type JsonObject } from '../../model/json';
import { listOf, names, oneOrMany, textOf, withKey } from './json-parts';
import { entityIri, entityOfIri } from './resource-id';

/** What the bodies of an annotation say, as far as we read them. */
export interface Bodies {
  readonly tag?: string;
  readonly note?: string;
  readonly entity?: string;
}

type Role = keyof Bodies;

const PURPOSES: Readonly<Record<Role, readonly string[]>> = {
  tag: ['tagging', 'classifying'],
  note: ['commenting', 'describing'],
  entity: ['identifying'],
};
const ROLES = Object.keys(PURPOSES) as Role[];

/** Of several bodies with one purpose the first counts. */
export function readBodies(record: JsonObject): Bodies {
  const list = bodiesOf(record);
  const found: { -readonly [Key in Role]?: string } = {};
  for (const body of list) {
    const role = roleOf(body, record);
    if (role !== null && isJsonObject(body)) found[role] ??= wordsOf(body, role);
  }
  return found;
}

/** The record with other words in its bodies: only bodies whose words are others are touched. `roles`: those that this kind of item has; others stay. */
export function withBodies(record: JsonObject, is: Bodies, roles: readonly Role[] = ROLES): JsonObject {
  const was = readBodies(record);
  const changed = roles.filter((role) => was[role] !== is[role]);
  if (changed.length === 0) return record;
  // Once purposes are written down, what a body says no longer depends on what the others are.
  let list = withPurposes(record);
  for (const role of changed) list = withRole(list, role, is[role]);
  const plain = withKey(record, 'bodyValue', undefined);
  return withKey(plain, 'body', oneOrMany(list, record['body']) ?? undefined);
}

/** The bodies, with purposes where only the motivation of the whole said which was meant. */
export function withPurposes(record: JsonObject): Json[] {
  return bodiesOf(record).map((body) => {
    const role = roleOf(body, record);
    return role === null || !isJsonObject(body) || body['purpose'] !== undefined
      ? body
      : { ...body, purpose: PURPOSES[role][0] ?? '' };
  });
}

function withRole(list: readonly Json[], role: Role, words: string | undefined): Json[] {
  const isOfRole = (body: Json): boolean => roleOf(body, {}) === role;
  // Without its tag an annotation has no second one either.
  if (words === undefined) return list.filter((body) => !isOfRole(body));
  const first = list.findIndex(isOfRole);
  const before = list[first];
  const body = written(isJsonObject(before) ? before : null, role, words);
  return first < 0 ? [...list, body] : list.with(first, body);
}

function written(before: JsonObject | null, role: Role, words: string): JsonObject {
  switch (role) {
    case 'tag':
      return { ...(before ?? { type: 'TextualBody', purpose: 'tagging' }), value: words };
    case 'note':
      return { ...(before ?? { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown' }), value: words };
    case 'entity':
      return { ...(before ?? { type: 'SpecificResource', purpose: 'identifying' }), source: entityIri(words) };
  }
}

/** `bodyValue` is short for one textual body; never are both there. */
function bodiesOf(record: JsonObject): readonly Json[] {
  const { bodyValue } = record;
  if (record['body'] === undefined && typeof bodyValue === 'string') {
    return [{ type: 'TextualBody', format: 'text/plain', value: bodyValue }];
  }
  return listOf(record['body']);
}

/** What a body is for; of one without a purpose the motivation of the annotation says it. */
function roleOf(body: Json, record: JsonObject): Role | null {
  if (!isJsonObject(body)) return null;
  if (typeof body['source'] === 'string') {
    return names(body['purpose'], 'identifying') && entityOfIri(body['source']) !== null ? 'entity' : null;
  }
  if (typeof body['value'] !== 'string') return null;
  const isFor = (role: Role, said: Json | undefined): boolean => PURPOSES[role].some((word) => names(said, word));
  if (listOf(body['purpose']).length === 0) return isFor('tag', record['motivation']) ? 'tag' : 'note';
  return isFor('tag', body['purpose']) ? 'tag' : isFor('note', body['purpose']) ? 'note' : null;
}

function wordsOf(body: JsonObject, role: Role): string {
  return role === 'entity' ? (entityOfIri(textOf(body, 'source')) ?? '') : textOf(body, 'value');
}
