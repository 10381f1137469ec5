import { readVerdict } from '../contradict/verdict-records';
import type { Verdict } from '../model/verdict';
import type { FileSystem } from '../store/file-system';
import type { RecordFileShape } from '../store/record-file';
import { readRecords, type RecordKind, type RecordProblem } from './read-records';

/** Where rulings on contradictions lie in a corpus folder, file by file of their makers. */
export const VERDICTS_FOLDER = '.variorum/verdicts';

export const VERDICTS_SHAPE: RecordFileShape = { live: 'verdicts', bin: 'deleted', head: {} };

const VERDICTS: RecordKind<Verdict> = { folder: VERDICTS_FOLDER, shape: VERDICTS_SHAPE, read: readVerdict };

export interface ReadVerdicts {
  /** Of all makers; order counts for nothing. */
  readonly verdicts: readonly Verdict[];
  readonly problems: readonly RecordProblem[];
}

/** Reads how people ruled on the contradictions of a corpus. `folder`: URI of the corpus folder. Never rejects. */
export async function readVerdicts(files: FileSystem, folder: string): Promise<ReadVerdicts> {
  const { records, problems } = await readRecords(files, folder, VERDICTS);
  return { verdicts: records, problems };
}
