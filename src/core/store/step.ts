import { sameJson } from './canonical-json';
import { isDeleted, type StoredRecord } from './record';

/** One record before and after a step. `path` is relative to `.variorum/`, with `/`; `null`: there was none, or it lay in the bin. With `deleted`: it lies there. */
export interface RecordChange {
  readonly path: string;
  readonly id: string;
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
}

/** One undoable change of what is stored, however many files it touches. Plain data. */
export interface Step {
  readonly id: string;
  /** What the step did, for the menu: a code with arguments that hosts put into words. */
  readonly label: StepLabel;
  readonly author: string;
  /** An instant: ISO 8601, UTC. */
  readonly time: string;
  readonly changes: readonly RecordChange[];
}

export interface StepLabel {
  readonly code: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** The step that takes `step` back. `id` and `time` are the new step's own. */
export function inverseOf(step: Step, id: string, time: string): Step {
  const changes = step.changes.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));
  return { ...step, id, time, changes: changes.reverse() };
}

/** Whether a record is as a step left it (or found it). When it was touched last counts for nothing. */
export function isAsIn(record: StoredRecord | undefined, expected: StoredRecord | null): boolean {
  if (expected !== null && isDeleted(expected)) {
    return record !== undefined && isDeleted(record) && sameJson(withoutClocks(record), withoutClocks(expected));
  }
  const live = record === undefined || isDeleted(record) ? null : record;
  if (live === null || expected === null) return live === expected;
  return sameJson(withoutClocks(live), withoutClocks(expected));
}

/**
 * The record to store for a change at `time`: stamped as touched then, so that a merge prefers it to older versions. What a change takes away goes to the
 * bin with its content, where an undo and a person find it again. `null`: there is nothing to store.
 */
export function recordAfter(
  change: RecordChange,
  current: StoredRecord | undefined,
  time: string,
): StoredRecord | null {
  // What a step leaves in the bin by name (the little that is left of an emptied one, or what was there before) is no change of ours to stamp.
  if (change.after !== null && isDeleted(change.after)) return change.after;
  if (change.after !== null) return { ...withoutDeletion(change.after), id: change.id, modified: time };
  return current === undefined ? null : { ...current, deleted: time };
}

function withoutDeletion(record: StoredRecord): StoredRecord {
  return without(record, ['deleted']);
}

function withoutClocks(record: StoredRecord): StoredRecord {
  return without(record, ['deleted', 'modified']);
}

function without(record: StoredRecord, fields: readonly string[]): StoredRecord {
  const rest = Object.entries(record).filter(([field]) => !fields.includes(field));
  return { ...Object.fromEntries(rest), id: record.id };
}
