import { readDecision } from '../link/decision-records';
import type { Decision } from '../link/decisions';
import type { Problem } from '../model/problem';
import type { FileSystem } from '../store/file-system';
import { isDeleted } from '../store/record';
import { parseRecordFile, type RecordFileShape } from '../store/record-file';
import { decodeText } from '../text/decode';

/** Where decisions lie in a corpus folder, file by file of their makers. */
export const DECISIONS_FOLDER = '.variorum/entities';

export const DECISIONS_SHAPE: RecordFileShape = { live: 'decisions', bin: 'deleted', head: {} };

/** A larger file is no work of a person's. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

export interface ReadDecisions {
  /** Of all makers; order counts for nothing. */
  readonly decisions: readonly Decision[];
  /** Files that were not read, or not fully: nothing in them is lost, and nothing of them holds. */
  readonly problems: readonly DecisionProblem[];
}

export interface DecisionProblem {
  readonly uri: string;
  readonly problem: Problem;
}

/** Reads what people decided about the names of a corpus. `folder`: URI of the corpus folder. Never rejects. */
export async function readDecisions(files: FileSystem, folder: string): Promise<ReadDecisions> {
  const base = `${folder.replace(/\/$/, '')}/${DECISIONS_FOLDER}`;
  const listed = await files.listFolder(base);
  if (!listed.ok) {
    // Of a folder that is not there, hosts say one or the other.
    if (listed.fault === 'not-found' || !(await isThere(files, base))) return { decisions: [], problems: [] };
    return { decisions: [], problems: [{ uri: base, problem: unreadable(listed.detail) }] };
  }
  const decisions: Decision[] = [];
  const problems: DecisionProblem[] = [];
  const entries = listed.value.filter(({ name, kind }) => kind !== 'folder' && name.endsWith('.json'));
  for (const { uri } of entries.sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const read = await readFile(files, uri);
    decisions.push(...read.decisions);
    problems.push(...read.problems.map((problem) => ({ uri, problem })));
  }
  return { decisions: withoutDoubles(decisions), problems };
}

async function isThere(files: FileSystem, uri: string): Promise<boolean> {
  const found = await files.stat(uri);
  return found.ok || found.fault !== 'not-found';
}

interface ReadFile {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

async function readFile(files: FileSystem, uri: string): Promise<ReadFile> {
  const found = await files.stat(uri);
  if (found.ok && found.value.size > MAX_FILE_BYTES) return { decisions: [], problems: [{ code: 'too-large' }] };
  const bytes = await files.readFile(uri);
  if (!bytes.ok) {
    return { decisions: [], problems: bytes.fault === 'not-found' ? [] : [unreadable(bytes.detail)] };
  }
  const text = utf8Text(bytes.value);
  if (text === null) return { decisions: [], problems: [{ code: 'records-not-text' }] };
  const parsed = parseRecordFile(text, DECISIONS_SHAPE);
  if (!parsed.ok) {
    const { reason, detail } = parsed;
    return {
      decisions: [],
      problems: [
        reason === 'not-json'
          ? { code: 'records-not-json', args: { detail } }
          : { code: 'records-not-a-list', args: { key: DECISIONS_SHAPE.live } },
      ],
    };
  }
  const problems: Problem[] = parsed.merged ? [{ code: 'records-conflict' }] : [];
  const decisions: Decision[] = [];
  let strange = parsed.file.strangers.length;
  for (const record of parsed.file.records.values()) {
    if (isDeleted(record)) continue;
    const decision = readDecision(record);
    if (decision === null) strange++;
    else decisions.push(decision);
  }
  if (strange > 0) problems.push({ code: 'records-strange', args: { count: strange } });
  return { decisions, problems };
}

/** The text of bytes that are UTF-8, as all files of `.variorum/` are; `null` for others. */
export function utf8Text(bytes: Uint8Array): string | null {
  const { text, encoding, problems } = decodeText(bytes);
  return encoding === 'utf-8' && problems.length === 0 ? text : null;
}

/** A record that stands in two files (copied by hand) holds once: the one changed last. */
function withoutDoubles(decisions: readonly Decision[]): Decision[] {
  const byId = new Map<string, Decision>();
  for (const decision of decisions) {
    const known = byId.get(decision.id);
    const time = ({ created, modified }: Decision): string => modified ?? created;
    if (known === undefined || time(known) < time(decision)) byId.set(decision.id, decision);
  }
  return [...byId.values()];
}

function unreadable(detail: string): Problem {
  return { code: 'unreadable', args: { detail } };
}
