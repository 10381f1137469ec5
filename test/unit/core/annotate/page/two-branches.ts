import { CountedText } from '../../../../../src/core/annotate/counted-text';
import { PAGE_SHAPE, pageShape } from '../../../../../src/core/annotate/page/page-shape';
import { readItem } from '../../../../../src/core/annotate/page/read-item';
import { annotate, edit, remove, type Edit } from '../../../../../src/core/annotate/steps/annotate';
import type { Recorder } from '../../../../../src/core/annotate/steps/recorder';
import type { Annotation } from '../../../../../src/core/model/annotation';
import { isDeleted, type StoredRecord } from '../../../../../src/core/store/record';
import { emptyRecordFile, parseRecordFile, printRecordFile } from '../../../../../src/core/store/record-file';
import { recordAfter, type RecordChange } from '../../../../../src/core/store/step';

const OWNER = { annotator: 'Anna', document: 'mem:/a.txt' };
export const PAGE = 'annotations/a.txt/anna-000000.json';
const WORDS = 'the miller sold his wheel and the mill to a brother who had never been there before'.split(' ');
const TEXT = new CountedText(Array.from({ length: 4000 }, (_, at) => WORDS[(at * 7) % WORDS.length]).join(' '));

/** One person's page on one branch, changed edit by edit as a window changes it. */
export class Branch {
  readonly #records: Map<string, StoredRecord>;
  readonly #name: string;
  readonly #random: () => number;
  #clock: number;
  #ids = 0;
  /** What this branch said last of each field of a record: `id field` → value; `null`: taken away. */
  readonly said = new Map<string, string | null>();
  readonly added: string[] = [];
  readonly deleted = new Set<string>();

  constructor(name: string, base: ReadonlyMap<string, StoredRecord>, seed: number, clock: number) {
    this.#name = name;
    this.#records = new Map(base);
    this.#clock = clock;
    let state = seed;
    this.#random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
  }

  get records(): ReadonlyMap<string, StoredRecord> {
    return this.#records;
  }

  edit(times: number): void {
    for (let done = 0; done < times; done++) this.#editOnce();
  }

  add(count: number): void {
    for (let done = 0; done < count; done++) this.#add();
  }

  text(): string {
    const shape = pageShape(PAGE, 'Anna');
    return printRecordFile({ ...emptyRecordFile(shape), records: this.#records }, shape);
  }

  #editOnce(): void {
    const dice = this.#random();
    const live = [...this.#records.values()].filter((record) => !isDeleted(record) && !this.added.includes(record.id));
    const record = live[Math.floor(this.#random() * live.length)];
    if (dice < 0.3 || record === undefined) this.#add();
    else if (dice < 0.4) {
      this.#apply(remove(this.#recorder(), [record]));
      this.deleted.add(record.id);
    } else {
      const item = readItem(record, OWNER) as Annotation;
      const field = (['tag', 'note', 'attribute'] as const)[Math.floor(this.#random() * 3)] ?? 'tag';
      const value = `${this.#name} ${String(this.#ids++)}`;
      const wanted: Edit =
        field === 'attribute'
          ? { attributes: { [`k${String(Math.floor(this.#random() * 3))}`]: value } }
          : { [field]: value };
      this.#apply(edit(this.#recorder(), [{ item, record }], wanted));
      const key = field === 'attribute' ? Object.keys(wanted.attributes ?? {})[0] : field;
      this.said.set(`${record.id} ${key ?? ''}`, value);
    }
  }

  #add(): void {
    const start = Math.floor(this.#random() * (TEXT.loaded.length - 20));
    const changes = annotate(this.#recorder(), TEXT, [[{ start, end: start + 8 }]], { tag: 'place' });
    this.#apply(changes);
    this.added.push(...changes.map(({ id }) => id));
  }

  #apply(changes: readonly RecordChange[]): void {
    for (const change of changes) {
      const after = recordAfter(change, this.#records.get(change.id), this.#time());
      if (after !== null) this.#records.set(change.id, after);
    }
  }

  #recorder(): Recorder {
    return { ...OWNER, path: 'a.txt', time: this.#time(), newId: () => hex(this.#random) };
  }

  #time(): string {
    this.#clock += 2;
    return new Date(this.#clock).toISOString();
  }
}

function hex(random: () => number): string {
  return Array.from({ length: 8 }, () =>
    Math.floor(random() * 65536)
      .toString(16)
      .padStart(4, '0'),
  ).join('');
}

export interface Judged {
  /** Records that one branch made, or edits that one branch alone made, and that are not there. */
  readonly lost: string[];
  /** Ids that stand there twice. */
  readonly doubled: string[];
  /** Fields that both branches changed. */
  readonly twice: Set<string>;
}

/** Compares a merged page with what the branches did. */
export function judge(text: string, ours: Branch, theirs: Branch): Judged {
  const raw = JSON.parse(text) as { items: { id: string }[]; 'variorum:deleted'?: { id: string }[] };
  const ids = [...raw.items, ...(raw['variorum:deleted'] ?? [])].map(({ id }) => id);
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
  const read = parseRecordFile(text, PAGE_SHAPE);
  const records = read.ok ? read.file.records : new Map<string, StoredRecord>();
  const lost: string[] = [];
  const twice = new Set<string>();
  for (const [branch, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    for (const id of [...branch.records.keys()]) if (!records.has(id)) lost.push(id);
    for (const id of branch.added) {
      const record = records.get(id);
      if (record === undefined || isDeleted(record)) lost.push(id);
    }
    for (const id of branch.deleted) {
      const changedThere = [...other.said.keys()].some((key) => key.startsWith(`${id} `));
      if (changedThere && !other.deleted.has(id)) twice.add(`${id} deleted`);
      else if (records.get(id)?.['deleted'] === undefined) lost.push(`${id} deleted`);
    }
    for (const [key, value] of branch.said) {
      const [id = '', field = ''] = key.split(' ');
      if (branch.deleted.has(id) !== other.deleted.has(id)) continue;
      if (other.said.has(key)) {
        twice.add(key);
        continue;
      }
      const record = records.get(id);
      const item = record === undefined ? null : readItem(record, OWNER);
      const held =
        item?.kind !== 'annotation'
          ? undefined
          : field === 'tag'
            ? item.tag
            : field === 'note'
              ? item.note
              : item.attributes[field];
      if (held !== value) lost.push(key);
    }
  }
  return { lost, doubled, twice };
}
