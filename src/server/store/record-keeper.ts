import type { RecordFileShape } from '../../core/store/record-file';
import type { StoreFault, WrittenFile } from '../../core/store/record-store';
import type { RecordChange, Step } from '../../core/store/step';

/** A part of the server whose records lie in a folder of `.variorum/` of their own, and change by steps as decisions do. */
export interface RecordKeeper {
  /** The folder, relative to `.variorum/`. */
  readonly folder: string;
  /** Of a path below the folder. */
  shapeOf(path: string): RecordFileShape;
  /** The step as it has to be carried out now: files may lie elsewhere than when it was made. */
  located(corpus: string, step: Step): Step;
  /** Before a step is carried out: writes what its records refer to. A fault keeps the step from being carried out. */
  prepare(corpus: string, step: Step): Promise<StoreFault | null>;
  /** After it: files of the folder as they were written. */
  written(corpus: string, files: ReadonlyMap<string, WrittenFile>): Promise<void>;
  /** The latest time in its records of a corpus. */
  latest(corpus: string): string;
  /** What a changed record is about, for saying what stood in the way of an undo; `null`: no record of this keeper's. */
  nameOf(change: RecordChange): string | null;
}
