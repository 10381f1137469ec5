import { DECISIONS_FOLDER, DECISIONS_SHAPE, readDecisions, utf8Text } from '../../core/corpus/read-decisions';
import type { Decision } from '../../core/link/decisions';
import type { Problem } from '../../core/model/problem';
import type { WritableFileSystem } from '../../core/store/file-system';
import { RecordStore, type StepOutcome, type StoreFault } from '../../core/store/record-store';
import type { Step } from '../../core/store/step';

export interface StoredDecisionsHost {
  readonly files: WritableFileSystem;
  /** Replaces what holds for the names of a corpus. */
  rule(corpus: string, decisions: readonly Decision[]): void;
  /** Replaces what is wrong with the files of a corpus's decisions. */
  setProblems(corpus: string, problems: ReadonlyMap<string, readonly Problem[]>): void;
}

/** The decisions of one corpus folder as they are on disk. Reading and writing go one after the other. */
export class StoredDecisions {
  readonly #corpus: string;
  readonly #host: StoredDecisionsHost;
  readonly #store: RecordStore;
  readonly #unwritten = new Map<string, Problem>();
  #decisions: readonly Decision[] = [];
  #last: Promise<void> = Promise.resolve();
  #loads = 0;

  /** `corpus`: URI of its folder. */
  constructor(corpus: string, host: StoredDecisionsHost) {
    this.#corpus = corpus;
    this.#host = host;
    this.#store = new RecordStore({
      files: host.files,
      uriOf: (path) => this.#uriOf(path),
      shapeOf: () => DECISIONS_SHAPE,
      textOf: utf8Text,
    });
  }

  /** What was on disk when it was read last. */
  get decisions(): readonly Decision[] {
    return this.#decisions;
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
      const done = await this.#store.apply(step, strict);
      if (done.kind === 'done') for (const path of done.files.keys()) this.#unwritten.delete(this.#uriOf(path));
      if (done.kind === 'fault' && done.fault.kind === 'unwritable') {
        this.#unwritten.set(this.#uriOf(done.fault.path), problemOf(done.fault));
      }
      await this.#read();
      return done;
    });
    return outcome;
  }

  async #read(): Promise<void> {
    const { decisions, problems } = await readDecisions(this.#host.files, this.#corpus);
    const byFile = new Map<string, Problem[]>();
    const all = [...problems, ...[...this.#unwritten].map(([uri, problem]) => ({ uri, problem }))];
    for (const { uri, problem } of all) byFile.set(uri, [...(byFile.get(uri) ?? []), problem]);
    this.#host.setProblems(this.#corpus, byFile);
    // To rule costs a pass over all documents of the corpus.
    if (JSON.stringify(decisions) === JSON.stringify(this.#decisions)) return;
    this.#decisions = decisions;
    this.#host.rule(this.#corpus, decisions);
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
    return `${this.#corpus}/.variorum/${path}`;
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
      return { code: 'records-not-a-list', args: { key: DECISIONS_SHAPE.live } };
  }
}

/** The corpus folder whose decisions a change on disk may concern; `null`: none. `.variorum/` itself and a whole folder of decisions count. */
export function corpusOfChange(uri: string): string | null {
  const at = uri.lastIndexOf('/.variorum');
  if (at < 0) return null;
  const below = uri.slice(at + 1);
  const isDecisions =
    below === '.variorum' || below === DECISIONS_FOLDER || /^\.variorum\/entities\/[^/]+\.json$/.test(below);
  return isDecisions ? uri.slice(0, at) : null;
}
