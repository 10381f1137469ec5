import { isJsonObject, type Json, type JsonObject } from '../model/json';
import { canonicalJson, canonicalLine, canonicalPart } from './canonical-json';
import { splitConflicts, type ConflictVersions } from './conflict-markers';
import { mergeRecords, type MergeConflict, type RecordParts, type Records } from './merge-records';
import { isDeleted, isStoredRecord, type StoredRecord } from './record';

/** Under which keys a kind of file keeps its records, and what it says besides them when it is new. */
export interface RecordFileShape {
  readonly live: string;
  readonly bin: string;
  readonly head: JsonObject;
  /** Absent: records are merged field by field. */
  readonly parts?: RecordParts;
  /**
   * Every record stands on a line of its own. Git merges lines: of records of many lines that are edited and deleted a lot it makes ones of two halves, which nobody can take apart
   * again (two branches with 500 edits each: 241 conflicts and no valid JSON on any side).
   */
  readonly aRecordALine?: true;
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
  return versions === null ? parseVersion(text, shape) : mergeRecordFiles(withCommas(versions, shape), shape);
}

/** Merges two versions of a file record by record. `base`: what both came from; `null`, or one that cannot be read: nobody knows. Never throws. */
export function mergeRecordFiles(texts: ConflictVersions, shape: RecordFileShape): ReadRecordFile {
  const ours = parseVersion(texts.ours, shape);
  const theirs = parseVersion(texts.theirs, shape);
  if (!ours.ok) return ours;
  if (!theirs.ok) return theirs;
  const base = texts.base === null ? null : parseVersion(texts.base, shape);
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
  content.set(
    shape.live,
    listInWords([...all.filter((record) => !isDeleted(record)), ...file.strangers], shape, printed),
  );
  if (bin.length > 0) content.set(shape.bin, listInWords(bin, shape, printed));
  const lines = [...content.keys()].sort().map((key) => `  ${JSON.stringify(key)}: ${content.get(key) ?? ''}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function listInWords(list: readonly Json[], shape: RecordFileShape, printed: PrintedRecords): string {
  if (list.length === 0) return '[]';
  const items = list.map((item) => {
    if (typeof item !== 'object' || item === null) return `    ${JSON.stringify(item)}`;
    const known =
      printed.get(item) ?? `    ${shape.aRecordALine === true ? canonicalLine(item) : canonicalPart(item, '    ')}`;
    printed.set(item, known);
    return known;
  });
  return `[\n${items.join(',\n')}\n  ]`;
}

/** The last record of a list has no comma behind it: which one that is may be another on each side. */
function withCommas({ ours, theirs, base }: ConflictVersions, shape: RecordFileShape): ConflictVersions {
  if (shape.aRecordALine !== true) return { ours, theirs, base };
  const mended = (text: string): string => {
    const lines = text.split('\n');
    return lines
      .map((line, at) => (isRecordLine(line) ? commaBehind(line, isRecordLine(lines[at + 1])) : line))
      .join('\n');
  };
  return { ours: mended(ours), theirs: mended(theirs), base: base === null ? null : mended(base) };
}

function isRecordLine(line: string | undefined): boolean {
  return line !== undefined && /^ {4}\{.*\},?\r?$/.test(line);
}

function commaBehind(line: string, wanted: boolean): string {
  return line.replace(/,?\r?$/, wanted ? ',' : '');
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
