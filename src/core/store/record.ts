import { isJsonObject, type Json, type JsonObject } from '../model/json';

/**
 * One thing that a person made: an annotation, a decision on a name, a verdict. Random `id`; `created` and `modified` are instants
 * (ISO 8601, UTC, milliseconds, as `Date.prototype.toISOString` writes them: they compare as text). With `deleted` it lies in the bin; a record of
 * nothing but `id` and `deleted` is what is left when the bin is emptied, so that no merge raises it again.
 */
export interface StoredRecord extends JsonObject {
  readonly id: string;
}

export function isStoredRecord(value: Json | undefined): value is StoredRecord {
  return isJsonObject(value) && typeof value['id'] === 'string' && value['id'] !== '';
}

export function isDeleted(record: StoredRecord): boolean {
  return typeof record['deleted'] === 'string';
}

/** Nothing is left of it but that it was. */
export function isTombstone(record: StoredRecord): boolean {
  return isDeleted(record) && Object.keys(record).every((key) => key === 'id' || key === 'deleted');
}

/** When the record got its present form, as an instant; empty when it does not say. */
export function lastTouched(record: StoredRecord): string {
  const times = [record['created'], record['modified'], record['deleted']];
  return times.filter((time): time is string => typeof time === 'string').reduce((a, b) => (a < b ? b : a), '');
}
