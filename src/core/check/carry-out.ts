import type { CountedText } from '../annotate/counted-text';
import { readItem } from '../annotate/page/read-item';
import { annotate, edit, reattach, remove } from '../annotate/steps/annotate';
import { changedTo, type Known, type Recorder } from '../annotate/steps/recorder';
import type { Change, ProposedRuling, RecordKey } from '../model/finding';
import type { RecordChange } from '../store/step';
import { recordPrint } from './annotated';

/** What carrying changes out needs of those who keep the records. */
export interface Desk {
  /** Whose records may be changed: each person has files of their own. `null`: everybody's. */
  readonly author: string | null;
  /** Who records, in which document. */
  recorder(document: string, annotator: string): Recorder;
  /** A live record; `null`: it is gone. */
  find(key: RecordKey): Known | null;
  /** The text that the offsets of changes are of; `null`: there is none. */
  text(document: string): CountedText | null;
}

export interface CarriedOut {
  readonly changes: readonly RecordChange[];
  /** What is to be decided on names. */
  readonly rulings: readonly ProposedRuling[];
  /** Changes of records that are others' or gone. */
  readonly left: number;
}

/** The records that changes of fixes leave, each record once although several changes touch it. Pure: nothing is written. */
export function carryOut(changes: readonly Change[], desk: Desk): CarriedOut {
  const touched = new Map<string, RecordChange>();
  const added: RecordChange[] = [];
  const rulings: ProposedRuling[] = [];
  let left = 0;
  for (const change of changes) {
    if (change.kind === 'decide') {
      rulings.push(change.ruling);
      continue;
    }
    if (change.kind === 'add') {
      const { document, fragments, tag, entity } = change;
      const text = desk.text(document);
      const told = { tag, ...(entity === undefined ? {} : { entity }) };
      const made = text === null ? [] : annotate(desk.recorder(document, desk.author ?? ''), text, [fragments], told);
      if (made.length === 0) left++;
      added.push(...made);
      continue;
    }
    const { of } = change;
    const key = `${of.document}\n${recordPrint(of)}`;
    const before = touched.get(key);
    const known = before === undefined ? desk.find(of) : knownAfter(before, of);
    if (known === null || (desk.author !== null && of.annotator !== desk.author)) {
      left++;
      continue;
    }
    const [made] = changed(change, known, desk);
    if (made !== undefined) touched.set(key, before === undefined ? made : { ...made, before: before.before });
  }
  return { changes: [...touched.values(), ...added], rulings, left };
}

type OfRecord = Exclude<Change, { readonly kind: 'add' | 'decide' }>;

function changed(change: OfRecord, { item, record }: Known, desk: Desk): RecordChange[] {
  const recorder = desk.recorder(change.of.document, change.of.annotator);
  switch (change.kind) {
    case 'delete':
      return remove(recorder, [record]);
    case 'turn': {
      if (item.kind !== 'relation') return [];
      return [changedTo(recorder, { item, record }, { ...item, source: item.target, target: item.source })];
    }
    case 're-attach': {
      const text = desk.text(change.of.document);
      if (text === null || item.kind === 'relation') return [];
      return reattach(recorder, text, { item, record }, change.fragments);
    }
    case 'set': {
      const { tag, entity, value } = change;
      if (item.kind !== 'annotation') return [];
      return edit(recorder, [{ item, record }], {
        ...(tag === undefined ? {} : { tag }),
        ...(entity === undefined ? {} : { entity }),
        ...(value === undefined ? {} : { value }),
      });
    }
  }
}

/** What a change before left of a record; `null`: nothing. */
function knownAfter({ after }: RecordChange, { annotator, document }: RecordKey): Known | null {
  const item = after === null ? null : readItem(after, { annotator, document });
  return after === null || item === null ? null : { item, record: after };
}
