import type { JsonObject } from '../model/json';
import type { Problem } from '../model/problem';
import type { FileSystem } from '../store/file-system';
import { isDeleted } from '../store/record';
import { parseRecordFile, type RecordFileShape } from '../store/record-file';
import { decodeText } from '../text/decode';

/** A kind of thing that people record, a file for each of them. */
export interface RecordKind<T> {
  /** Where the files lie in a corpus folder. */
  readonly folder: string;
  readonly shape: RecordFileShape;
  /** What a live record says; `null`: nothing that this version understands. */
  read(record: JsonObject): T | null;
}

/** What every kind of record has. Times are ISO 8601 in UTC. */
export interface Recorded {
  readonly id: string;
  readonly created: string;
  readonly modified?: string;
}

export interface ReadRecords<T> {
  /** Of all makers; order counts for nothing. */
  readonly records: readonly T[];
  /** Files that were not read, or not fully: nothing in them is lost, and nothing of them holds. */
  readonly problems: readonly RecordProblem[];
}

export interface RecordProblem {
  readonly uri: string;
  readonly problem: Problem;
}

/** A larger file is no work of a person's. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Reads what people recorded in a corpus. `folder`: URI of the corpus folder. Never rejects. */
export async function readRecords<T extends Recorded>(
  files: FileSystem,
  folder: string,
  kind: RecordKind<T>,
): Promise<ReadRecords<T>> {
  const base = `${folder.replace(/\/$/, '')}/${kind.folder}`;
  const listed = await files.listFolder(base);
  if (!listed.ok) {
    // Of a folder that is not there, hosts say one or the other.
    if (listed.fault === 'not-found' || !(await isThere(files, base))) return { records: [], problems: [] };
    return { records: [], problems: [{ uri: base, problem: unreadable(listed.detail) }] };
  }
  const records: T[] = [];
  const problems: RecordProblem[] = [];
  const entries = listed.value.filter((entry) => entry.kind !== 'folder' && entry.name.endsWith('.json'));
  for (const { uri } of entries.sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const read = await readFile(files, uri, kind);
    records.push(...read.records);
    problems.push(...read.problems.map((problem) => ({ uri, problem })));
  }
  return { records: withoutDoubles(records), problems };
}

async function isThere(files: FileSystem, uri: string): Promise<boolean> {
  const found = await files.stat(uri);
  return found.ok || found.fault !== 'not-found';
}

interface ReadFile<T> {
  readonly records: readonly T[];
  readonly problems: readonly Problem[];
}

async function readFile<T>(files: FileSystem, uri: string, kind: RecordKind<T>): Promise<ReadFile<T>> {
  const found = await files.stat(uri);
  if (found.ok && found.value.size > MAX_FILE_BYTES) return { records: [], problems: [{ code: 'too-large' }] };
  const bytes = await files.readFile(uri);
  if (!bytes.ok) {
    return { records: [], problems: bytes.fault === 'not-found' ? [] : [unreadable(bytes.detail)] };
  }
  const text = utf8Text(bytes.value);
  if (text === null) return { records: [], problems: [{ code: 'records-not-text' }] };
  const parsed = parseRecordFile(text, kind.shape);
  if (!parsed.ok) {
    const { reason, detail } = parsed;
    return {
      records: [],
      problems: [
        reason === 'not-json'
          ? { code: 'records-not-json', args: { detail } }
          : { code: 'records-not-a-list', args: { key: kind.shape.live } },
      ],
    };
  }
  const problems: Problem[] = parsed.merged ? [{ code: 'records-conflict' }] : [];
  const records: T[] = [];
  let strange = parsed.file.strangers.length;
  for (const record of parsed.file.records.values()) {
    if (isDeleted(record)) continue;
    const read = kind.read(record);
    if (read === null) strange++;
    else records.push(read);
  }
  if (strange > 0) problems.push({ code: 'records-strange', args: { count: strange } });
  return { records, problems };
}

/** The text of bytes that are UTF-8, as all files of `.variorum/` are; `null` for others. */
export function utf8Text(bytes: Uint8Array): string | null {
  const { text, encoding, problems } = decodeText(bytes);
  return encoding === 'utf-8' && problems.length === 0 ? text : null;
}

/** A record that stands in two files (copied by hand) holds once: the one changed last. */
function withoutDoubles<T extends Recorded>(records: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    const known = byId.get(record.id);
    if (known === undefined || lastSaid(known) < lastSaid(record)) byId.set(record.id, record);
  }
  return [...byId.values()];
}

/** When a record got its present form. */
export function lastSaid({ created, modified }: Recorded): string {
  return modified ?? created;
}

function unreadable(detail: string): Problem {
  return { code: 'unreadable', args: { detail } };
}
