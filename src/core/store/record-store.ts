import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { FileFault, WritableFileSystem, WriteFault } from './file-system';
import { mergeRecords, type MergeConflict, type RecordParts } from './merge-records';
import type { StoredRecord } from './record';
import {
  emptyRecordFile,
  parseRecordFile,
  printRecordFile,
  type PrintedRecords,
  type RecordFile,
  type RecordFileShape,
} from './record-file';
import { sameBytes } from './same-bytes';
import { inverseOf, isAsIn, recordAfter, type RecordChange, type Step } from './step';

export interface StoreHost {
  readonly files: WritableFileSystem;
  /** URI of a path relative to `.variorum/`. */
  uriOf(path: string): string;
  shapeOf(path: string): RecordFileShape;
  /** Text of UTF-8 bytes; `null` when they are none. */
  textOf(bytes: Uint8Array): string | null;
}

/** Why a file was not read, or not written. It is left as it is. */
export type StoreFault =
  | { readonly path: string; readonly kind: 'unreadable'; readonly fault: FileFault['fault']; readonly detail: string }
  | { readonly path: string; readonly kind: 'unwritable'; readonly fault: WriteFault['fault']; readonly detail: string }
  | {
      readonly path: string;
      readonly kind: 'not-text' | 'not-json' | 'not-an-object' | 'not-a-list';
      readonly detail: string;
    };

export type StoreRead =
  | {
      readonly ok: true;
      readonly file: RecordFile;
      readonly merged: boolean;
      readonly conflicts: readonly MergeConflict[];
    }
  | { readonly ok: false; readonly fault: StoreFault };

/** A file as it is on disk now. */
export interface WrittenFile {
  readonly file: RecordFile;
  readonly bytes: Uint8Array;
}

export type StepOutcome =
  | {
      readonly kind: 'done';
      readonly files: ReadonlyMap<string, WrittenFile>;
      readonly conflicts: readonly MergeConflict[];
    }
  /** Records that are not as the step expects them; nothing was written. */
  | { readonly kind: 'collision'; readonly changes: readonly RecordChange[] }
  | { readonly kind: 'fault'; readonly fault: StoreFault };

/** Another writer may win this often in a row before we say so. */
const MOST_TRIES = 50;

interface Version {
  /** What is on disk; `null`: no file. */
  readonly bytes: Uint8Array | null;
  readonly file: RecordFile;
  readonly merged: boolean;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * The only way to the record files of a `.variorum/` folder. It holds no unsaved state: every change reads the file as it is on disk, merges its records into
 * that version and replaces the file, whoever wrote to it in between. Steps run one after the other.
 */
export class RecordStore {
  readonly #host: StoreHost;
  #last: Promise<unknown> = Promise.resolve();
  /** What was read or written last, by path: a file that did not change since is neither parsed nor printed again. */
  readonly #known = new Map<string, Version>();
  readonly #printed: PrintedRecords = new WeakMap();

  constructor(host: StoreHost) {
    this.#host = host;
  }

  /** Reads a file; one that does not exist has no records. Never rejects. */
  async read(path: string): Promise<StoreRead> {
    const read = await this.#readVersion(path);
    return 'fault' in read
      ? { ok: false, fault: read.fault }
      : { ok: true, file: read.version.file, merged: read.version.merged, conflicts: read.version.conflicts };
  }

  /**
   * Carries out a step. `strict` (undo and redo): only if every record is as the step expects it; otherwise what others changed meanwhile is merged field by
   * field. When a file cannot be written, those already written are put back.
   */
  async apply(step: Step, strict: boolean): Promise<StepOutcome> {
    const outcome = this.#last.then(() => this.#apply(step, strict));
    this.#last = outcome;
    return outcome;
  }

  async #apply(step: Step, strict: boolean): Promise<StepOutcome> {
    const byPath = byPathOf(step.changes);
    if (strict) {
      const refused = await this.#collisions(byPath);
      if (refused !== null) return refused;
    }
    const files = new Map<string, WrittenFile>();
    const conflicts: MergeConflict[] = [];
    for (const [path, changes] of byPath) {
      const written = await this.#change(path, changes, step.time);
      if ('fault' in written) {
        const done = step.changes.filter((change) => files.has(change.path));
        for (const [other, back] of byPathOf(inverseOf({ ...step, changes: done }, step.id, step.time).changes)) {
          await this.#change(other, back, step.time);
        }
        return { kind: 'fault', fault: written.fault };
      }
      files.set(path, { file: written.version.file, bytes: written.bytes });
      conflicts.push(...written.version.conflicts);
    }
    return { kind: 'done', files, conflicts };
  }

  async #collisions(byPath: ReadonlyMap<string, readonly RecordChange[]>): Promise<StepOutcome | null> {
    const collided: RecordChange[] = [];
    for (const [path, changes] of byPath) {
      const read = await this.#readVersion(path);
      if ('fault' in read) return { kind: 'fault', fault: read.fault };
      collided.push(...changes.filter(({ id, before }) => !isAsIn(read.version.file.records.get(id), before)));
    }
    return collided.length === 0 ? null : { kind: 'collision', changes: collided };
  }

  async #change(
    path: string,
    changes: readonly RecordChange[],
    time: string,
  ): Promise<{ readonly version: Version; readonly bytes: Uint8Array } | { readonly fault: StoreFault }> {
    for (let tries = 1; ; tries++) {
      const read = await this.#readVersion(path);
      if ('fault' in read) return read;
      const version = changed(read.version, changes, time, this.#host.shapeOf(path).parts);
      const bytes = utf8ToBytes(printRecordFile(version.file, this.#host.shapeOf(path), this.#printed));
      const written = await this.#host.files.replaceFile(this.#host.uriOf(path), bytes, read.version.bytes);
      if (written.ok) {
        // What was merged is on disk now: the file has no conflicts any more.
        this.#known.set(path, { ...version, bytes, merged: false, conflicts: [] });
        return { version: { ...version, bytes }, bytes };
      }
      if (written.fault !== 'changed' || tries === MOST_TRIES) {
        return { fault: { path, kind: 'unwritable', fault: written.fault, detail: written.detail } };
      }
    }
  }

  async #readVersion(path: string): Promise<{ readonly version: Version } | { readonly fault: StoreFault }> {
    const shape = this.#host.shapeOf(path);
    const read = await this.#host.files.readFile(this.#host.uriOf(path));
    if (!read.ok) {
      if (read.fault === 'not-found')
        return { version: { bytes: null, file: emptyRecordFile(shape), merged: false, conflicts: [] } };
      return { fault: { path, kind: 'unreadable', fault: read.fault, detail: read.detail } };
    }
    const known = this.#known.get(path);
    if (known?.bytes !== null && known?.bytes !== undefined && sameBytes(known.bytes, read.value))
      return { version: known };
    const text = this.#host.textOf(read.value);
    if (text === null) return { fault: { path, kind: 'not-text', detail: '' } };
    const parsed = parseRecordFile(text, shape);
    if (!parsed.ok) return { fault: { path, kind: parsed.reason, detail: parsed.detail } };
    const { file, merged, conflicts } = parsed;
    const version: Version = { bytes: read.value, file, merged, conflicts };
    this.#known.set(path, version);
    return { version };
  }
}

function byPathOf(changes: readonly RecordChange[]): Map<string, RecordChange[]> {
  const groups = new Map<string, RecordChange[]>();
  for (const change of changes) {
    const group = groups.get(change.path);
    if (group === undefined) groups.set(change.path, [change]);
    else group.push(change);
  }
  return groups;
}

function changed(
  version: Version,
  changes: readonly RecordChange[],
  time: string,
  parts: RecordParts | undefined,
): Version {
  const records = new Map(version.file.records);
  const conflicts: MergeConflict[] = [];
  for (const change of changes) {
    const current = records.get(change.id);
    const wanted = recordAfter(change, current, time);
    if (wanted === null) continue;
    const merged = mergeOnto(change, current, wanted, parts);
    conflicts.push(...merged.conflicts);
    records.set(change.id, merged.record);
  }
  return { ...version, file: { ...version.file, records }, conflicts };
}

/** What others changed in the record since the step's maker saw it is kept where the step does not touch it. */
function mergeOnto(
  { id, before, after }: RecordChange,
  current: StoredRecord | undefined,
  wanted: StoredRecord,
  parts: RecordParts | undefined,
): { readonly record: StoredRecord; readonly conflicts: readonly MergeConflict[] } {
  if (current === undefined || after === null || isAsIn(current, before)) return { record: wanted, conflicts: [] };
  const base = before === null ? null : new Map([[id, before]]);
  const { records, conflicts } = mergeRecords(base, new Map([[id, wanted]]), new Map([[id, current]]), parts);
  return { record: records.get(id) ?? wanted, conflicts };
}
