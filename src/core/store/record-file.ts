import { isJsonObject, type Json, type JsonObject } from '../model/json';
import { canonicalJson, canonicalPart } from './canonical-json';
import { splitConflicts } from './conflict-markers';
import { mergeRecords, type MergeConflict, type RecordParts, type Records } from './merge-records';
import { isDeleted, isStoredRecord, type StoredRecord } from './record';

/** Under which keys a kind of file keeps its records, and what it says besides them when it is new. */
export interface RecordFileShape {
  readonly live: string;
  readonly bin: string;
  readonly head: JsonObject;
  /** Absent: records are merged field by field. */
  readonly parts?: RecordParts;
}

/** A file of records. What is no record (unknown keys, items without an id) is kept as it is. */
export interface RecordFile {
  readonly head: JsonObject;
  /** Live ones and those in the bin. */
  readonly records: Records;
  /** Items of the live list that are no records of ours: kept, behind the records, in their order. */
  readonly strangers: readonly Json[];
}

export type ReadRecordFile =
  | {
      readonly ok: true;
      readonly file: RecordFile;
      readonly merged: boolean;
      readonly conflicts: readonly MergeConflict[];
    }
  | { readonly ok: false; readonly reason: 'not-json' | 'not-an-object' | 'not-a-list'; readonly detail: string };

export function emptyRecordFile(shape: RecordFileShape): RecordFile {
  return { head: shape.head, records: new Map(), strangers: [] };
}

/** Reads the text of a file; one with git's conflict markers is merged record by record. Never throws. */
export function parseRecordFile(text: string, shape: RecordFileShape): ReadRecordFile {
  const versions = splitConflicts(text);
  if (versions === null) return parseVersion(text, shape);
  const ours = parseVersion(versions.ours, shape);
  const theirs = parseVersion(versions.theirs, shape);
  if (!ours.ok) return ours;
  if (!theirs.ok) return theirs;
  const base = versions.base === null ? null : parseVersion(versions.base, shape);
  const { records, conflicts } = mergeRecords(
    base?.ok === true ? base.file.records : null,
    ours.file.records,
    theirs.file.records,
    shape.parts,
  );
  const strangers = [
    ...ours.file.strangers,
    ...theirs.file.strangers.filter((item) => !holds(ours.file.strangers, item)),
  ];
  return {
    ok: true,
    file: { head: { ...theirs.file.head, ...ours.file.head }, records, strangers },
    merged: true,
    conflicts,
  };
}

/** Texts of records that were printed before, by the record: a page of thousands is written again for one of them. */
export type PrintedRecords = WeakMap<object, string>;

/** The text of a file in canonical form: records by id. */
export function printRecordFile(
  file: RecordFile,
  shape: RecordFileShape,
  printed: PrintedRecords = new WeakMap(),
): string {
  const all = [...file.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bin = all.filter(isDeleted);
  const content = new Map<string, string>();
  for (const [key, value] of Object.entries(file.head)) content.set(key, canonicalPart(value, '  '));
  content.set(shape.live, listInWords([...all.filter((record) => !isDeleted(record)), ...file.strangers], printed));
  if (bin.length > 0) content.set(shape.bin, listInWords(bin, printed));
  const lines = [...content.keys()].sort().map((key) => `  ${JSON.stringify(key)}: ${content.get(key) ?? ''}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function listInWords(list: readonly Json[], printed: PrintedRecords): string {
  if (list.length === 0) return '[]';
  const items = list.map((item) => {
    if (typeof item !== 'object' || item === null) return `    ${JSON.stringify(item)}`;
    const known = printed.get(item) ?? `    ${canonicalPart(item, '    ')}`;
    printed.set(item, known);
    return known;
  });
  return `[\n${items.join(',\n')}\n  ]`;
}

function parseVersion(text: string, shape: RecordFileShape): ReadRecordFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: 'not-json', detail: error instanceof Error ? error.message : String(error) };
  }
  if (!isJsonObject(content)) return { ok: false, reason: 'not-an-object', detail: '' };
  const { [shape.live]: live = [], [shape.bin]: bin = [], ...head } = content;
  const records = new Map<string, StoredRecord>();
  const strangers: Json[] = [];
  for (const [key, list] of [
    [shape.live, live],
    [shape.bin, bin],
  ] as const) {
    if (!Array.isArray(list)) return { ok: false, reason: 'not-a-list', detail: key };
    for (const item of list as readonly Json[]) take(item, records, strangers, shape.parts);
  }
  return { ok: true, file: { head, records, strangers }, merged: false, conflicts: [] };
}

/** An id that comes twice (a merge by hand) is merged like two versions of one record. */
function take(item: Json, records: Map<string, StoredRecord>, strangers: Json[], parts: RecordParts | undefined): void {
  if (!isStoredRecord(item)) {
    strangers.push(item);
    return;
  }
  const known = records.get(item.id);
  const both =
    known === undefined
      ? item
      : mergeRecords(null, new Map([[item.id, known]]), new Map([[item.id, item]]), parts).records.get(item.id);
  records.set(item.id, both ?? item);
}

function holds(list: readonly Json[], item: Json): boolean {
  const printed = canonicalJson(item);
  return list.some((other) => canonicalJson(other) === printed);
}
