import { readSuppression } from '../../core/check/suppression-records';
import { SUPPRESSIONS_SHAPE } from '../../core/corpus/read-suppressions';
import { ruleTitle } from '../../words/findings';
import type { RecordKeeper } from '../store/record-keeper';
import type { CheckedFolder } from './checked-folder';

/** How steps reach the files of suppressions. `onWritten`: they are others now. */
export function suppressionKeeper(
  at: (corpus: string) => CheckedFolder,
  onWritten: (corpus: string) => void,
): RecordKeeper {
  return {
    folder: 'suppressions',
    shapeOf: () => SUPPRESSIONS_SHAPE,
    located: (_corpus, step) => step,
    prepare: () => Promise.resolve(null),
    written: async (corpus) => {
      at(corpus).files.changed();
      await at(corpus).files.read();
      onWritten(corpus);
    },
    latest: (corpus) => {
      const times = at(corpus).files.suppressions.map(({ created, modified }) => modified ?? created);
      return times.reduce((last, time) => (time > last ? time : last), '');
    },
    nameOf: ({ path, before, after }) => {
      const record = after ?? before;
      const said = record === null || !path.startsWith('suppressions/') ? null : readSuppression(record);
      return said === null ? null : ruleTitle(said.rule);
    },
  };
}
