import { isJsonObject, type Json, type JsonObject } from '../../model/json';
import { canonicalLine } from '../../store/canonical-json';
import { storedTextHash } from '../../store/stored-text';
import { KEY } from '../page/vocabulary';

/** What a record remembers of the file that it came from (`variorum:imported`). */
export interface ImportedMark {
  readonly format: string;
  /** As the foreign file names it. */
  readonly id: string;
  /** Of what the file said: an import again sees whether it says something else now. */
  readonly hash: string;
  /** When. A record that was modified then was not changed since. */
  readonly time: string;
  /** Of W3C records the fields as they were in the file; `null`: there was none. */
  readonly was?: JsonObject;
}

export function markOf(record: JsonObject): ImportedMark | null {
  const mark = record[KEY.imported];
  if (!isJsonObject(mark)) return null;
  const { format, id, hash, time, was } = mark;
  if (typeof format !== 'string' || typeof id !== 'string') return null;
  return {
    format,
    id,
    hash: typeof hash === 'string' ? hash : '',
    time: typeof time === 'string' ? time : '',
    ...(isJsonObject(was) ? { was } : {}),
  };
}

export function withMark<R extends JsonObject>(record: R, { was, ...mark }: ImportedMark): R {
  return { ...record, [KEY.imported]: { ...mark, ...(was === undefined ? {} : { was }) } };
}

/** Whether a record is as its import left it. */
export function isUntouched(record: JsonObject): boolean {
  const mark = markOf(record);
  return mark !== null && mark.time !== '' && record['modified'] === mark.time;
}

/** A W3C record as its file had it; `null` when it came from none, or was changed since. */
export function asItWas(record: JsonObject): JsonObject | null {
  const was = markOf(record)?.was;
  if (was === undefined || !isUntouched(record)) return null;
  const fields = Object.entries({ ...record, ...was }).filter(
    ([key, value]) => key !== KEY.imported && !(key in was && value === null),
  );
  return Object.fromEntries(fields);
}

export function hashOf(content: Json): string {
  return storedTextHash(canonicalLine(content)).slice(0, 32);
}

/** An id for a record that is the same at every import: of version 8, made of a hash. */
export function idFrom(...parts: readonly string[]): string {
  const hex = storedTextHash(JSON.stringify(parts));
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
