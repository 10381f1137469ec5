import { URI, Utils } from 'vscode-uri';
import { DECISIONS_FOLDER, DECISIONS_SHAPE, readDecisions } from '../../core/corpus/read-decisions';
import { utf8Text } from '../../core/corpus/read-records';
import { readVerdicts, VERDICTS_FOLDER, VERDICTS_SHAPE } from '../../core/corpus/read-verdicts';
import type { Decision } from '../../core/link/decisions';
import type { Problem } from '../../core/model/problem';
import type { Verdict } from '../../core/model/verdict';
import type { WritableFileSystem } from '../../core/store/file-system';
import type { Records } from '../../core/store/merge-records';
import type { RecordFileShape } from '../../core/store/record-file';
import { RecordStore, type StepOutcome, type StoreFault } from '../../core/store/record-store';
import type { Step } from '../../core/store/step';
import type { RecordKeeper } from './record-keeper';

export interface StoredRulingsHost {
  readonly files: WritableFileSystem;
  /** Replaces what holds for the names of a corpus. */
  rule(corpus: string, decisions: readonly Decision[]): void;
  /** Replaces what was ruled on the contradictions of a corpus. */
  ruleCards(corpus: string, verdicts: readonly Verdict[]): void;
  /** Parts that keep records of other kinds in the same folder. */
  keepers(): readonly RecordKeeper[];
  /** Replaces what is wrong with the files of a corpus's rulings. */
  setProblems(corpus: string, problems: ReadonlyMap<string, readonly Problem[]>): void;
}

/** The shapes of the files, by the folder of `.variorum/` that they lie in. */
const SHAPES: Readonly<Record<string, RecordFileShape>> = {
  [insideOf(DECISIONS_FOLDER)]: DECISIONS_SHAPE,
  [insideOf(VERDICTS_FOLDER)]: VERDICTS_SHAPE,
};

/** What people ruled in one corpus folder, on names and on contradictions, as it is on disk. Reading and writing go one after the other. */
export class StoredRulings {
  readonly #corpus: string;
  readonly #host: StoredRulingsHost;
  readonly #store: RecordStore;
  readonly #unwritten = new Map<string, Problem>();
  #decisions: readonly Decision[] = [];
  #verdicts: readonly Verdict[] = [];
  #last: Promise<void> = Promise.resolve();
  #loads = 0;

  /** `corpus`: URI of its folder. */
  constructor(corpus: string, host: StoredRulingsHost) {
    this.#corpus = corpus;
    this.#host = host;
    this.#store = new RecordStore({
      files: host.files,
      uriOf: (path) => this.#uriOf(path),
      shapeOf: (path) => this.#keeperOf(path)?.shapeOf(path) ?? shapeOf(path),
      textOf: utf8Text,
    });
  }

  /** What was on disk when it was read last. */
  get decisions(): readonly Decision[] {
    return this.#decisions;
  }

  /** What was on disk when it was read last. */
  get verdicts(): readonly Verdict[] {
    return this.#verdicts;
  }

  /** The records of a file as they are on disk, with all that other programs wrote into them. `path`: relative to `.variorum/`. */
  async records(path: string): Promise<Records | StoreFault> {
    const read = await this.#store.read(path);
    return read.ok ? read.file.records : read.fault;
  }

  /** Reads all makers' files again. Calls while one waits for its turn are one. Never rejects. */
  async load(): Promise<void> {
    const call = ++this.#loads;
    await this.#inTurn(async () => {
      if (call === this.#loads) await this.#read();
    });
    // Whoever came later has the turn behind ours.
    if (call !== this.#loads) await this.#last;
  }

  /** Carries out a step and takes in what is on disk then. */
  async apply(step: Step, strict: boolean): Promise<StepOutcome> {
    const outcome = await this.#inTurn(async () => {
      const located = this.#host.keepers().reduce((one, keeper) => keeper.located(this.#corpus, one), step);
      for (const keeper of this.#host.keepers()) {
        const fault = await keeper.prepare(this.#corpus, located);
        if (fault !== null) return { kind: 'fault', fault } as const;
      }
      const done = await this.#store.apply(located, strict);
      if (done.kind === 'done') for (const path of done.files.keys()) this.#unwritten.delete(this.#uriOf(path));
      if (done.kind === 'fault' && done.fault.kind === 'unwritable') {
        this.#unwritten.set(this.#uriOf(done.fault.path), problemOf(done.fault));
      }
      await this.#tellKeepers(done);
      await this.#read();
      return done;
    });
    return outcome;
  }

  async #read(): Promise<void> {
    const names = await readDecisions(this.#host.files, this.#corpus);
    const cards = await readVerdicts(this.#host.files, this.#corpus);
    const byFile = new Map<string, Problem[]>();
    const unwritten = [...this.#unwritten].map(([uri, problem]) => ({ uri, problem }));
    for (const { uri, problem } of [...names.problems, ...cards.problems, ...unwritten]) {
      byFile.set(uri, [...(byFile.get(uri) ?? []), problem]);
    }
    this.#host.setProblems(this.#corpus, byFile);
    if (!areSame(cards.verdicts, this.#verdicts)) {
      this.#verdicts = cards.verdicts;
      this.#host.ruleCards(this.#corpus, cards.verdicts);
    }
    // To rule costs a pass over all documents of the corpus.
    if (areSame(names.decisions, this.#decisions)) return;
    this.#decisions = names.decisions;
    this.#host.rule(this.#corpus, names.decisions);
  }

  async #tellKeepers(done: StepOutcome): Promise<void> {
    if (done.kind !== 'done') return;
    for (const keeper of this.#host.keepers()) {
      const own = [...done.files].filter(([path]) => this.#keeperOf(path) === keeper);
      if (own.length > 0) await keeper.written(this.#corpus, new Map(own));
    }
  }

  #keeperOf(path: string): RecordKeeper | undefined {
    return this.#host.keepers().find(({ folder }) => path.startsWith(`${folder}/`));
  }

  async #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = this.#last.then(action);
    this.#last = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  #uriOf(path: string): string {
    return Utils.joinPath(URI.parse(this.#corpus), '.variorum', path).toString();
  }
}

/** What keeps a file from being read or written, for Problems and the answer to who wanted it. */
export function problemOf(fault: StoreFault): Problem {
  switch (fault.kind) {
    case 'unreadable':
      return { code: 'unreadable', args: { detail: fault.detail } };
    case 'unwritable':
      if (fault.fault === 'disk-full' || fault.fault === 'read-only') return { code: fault.fault };
      return { code: 'unwritable', args: { detail: fault.detail === '' ? fault.fault : fault.detail } };
    case 'not-text':
      return { code: 'records-not-text' };
    case 'not-json':
      return { code: 'records-not-json', args: { detail: fault.detail } };
    case 'not-an-object':
    case 'not-a-list':
      return { code: 'records-not-a-list', args: { key: shapeOf(fault.path).live } };
  }
}

/** The corpus folder whose rulings a change on disk may concern; `null`: none. `.variorum/` itself and a whole folder of them count. */
export function corpusOfChange(uri: string): string | null {
  const at = uri.lastIndexOf('/.variorum');
  if (at < 0) return null;
  const below = uri.slice(at + 1);
  const folder = /^\.variorum\/([^/]+)(?:\/[^/]+\.json)?$/.exec(below)?.[1];
  const isOurs = below === '.variorum' || (folder !== undefined && Object.hasOwn(SHAPES, folder));
  return isOurs ? uri.slice(0, at) : null;
}

function shapeOf(path: string): RecordFileShape {
  return SHAPES[path.split('/')[0] ?? ''] ?? DECISIONS_SHAPE;
}

function insideOf(folder: string): string {
  return folder.slice('.variorum/'.length);
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
