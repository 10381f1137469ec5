import { readDecision } from '../link/decision-records';
import type { Decision } from '../link/decisions';
import type { FileSystem } from '../store/file-system';
import type { RecordFileShape } from '../store/record-file';
import { readRecords, type RecordKind, type RecordProblem } from './read-records';

/** Where decisions lie in a corpus folder, file by file of their makers. */
export const DECISIONS_FOLDER = '.variorum/entities';

export const DECISIONS_SHAPE: RecordFileShape = { live: 'decisions', bin: 'deleted', head: {} };

const DECISIONS: RecordKind<Decision> = { folder: DECISIONS_FOLDER, shape: DECISIONS_SHAPE, read: readDecision };

export interface ReadDecisions {
  /** Of all makers; order counts for nothing. */
  readonly decisions: readonly Decision[];
  /** Files that were not read, or not fully: nothing in them is lost, and nothing of them holds. */
  readonly problems: readonly RecordProblem[];
}

/** Reads what people decided about the names of a corpus. `folder`: URI of the corpus folder. Never rejects. */
export async function readDecisions(files: FileSystem, folder: string): Promise<ReadDecisions> {
  const { records, problems } = await readRecords(files, folder, DECISIONS);
  return { decisions: records, problems };
}
