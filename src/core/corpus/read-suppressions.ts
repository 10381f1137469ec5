import { readSuppression } from '../check/suppression-records';
import type { Suppression } from '../model/finding';
import type { FileSystem } from '../store/file-system';
import type { RecordFileShape } from '../store/record-file';
import { readRecords, type RecordKind, type RecordProblem } from './read-records';

/** Where it lies in a corpus folder which findings people let stand, file by file of their makers. */
const SUPPRESSIONS_FOLDER = '.variorum/suppressions';

export const SUPPRESSIONS_SHAPE: RecordFileShape = { live: 'suppressions', bin: 'deleted', head: {} };

const SUPPRESSIONS: RecordKind<Suppression> = {
  folder: SUPPRESSIONS_FOLDER,
  shape: SUPPRESSIONS_SHAPE,
  read: readSuppression,
};

export interface ReadSuppressions {
  /** Of all makers; order counts for nothing. */
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly RecordProblem[];
}

/** Reads which findings people let stand in a corpus. `folder`: URI of the corpus folder. Never rejects. */
export async function readSuppressions(files: FileSystem, folder: string): Promise<ReadSuppressions> {
  const { records, problems } = await readRecords(files, folder, SUPPRESSIONS);
  return { suppressions: records, problems };
}
