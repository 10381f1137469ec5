import type { CancellationToken, Disposable } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Detection } from '../core/model/document';

/** What the engine found in one version of an open document. */
export interface Reading {
  readonly document: TextDocument;
  readonly version: number;
  readonly detection: Detection;
}

/** The host's clock, handed in so that tests decide what time it is. */
export interface Clock {
  now(): number;
  after(milliseconds: number, action: () => void): Disposable;
}

/** After a change we wait this long for the next one; longer for documents that take longer to read. */
const SHORTEST_WAIT = 120;
const LONGEST_WAIT = 2000;

interface OpenDocument {
  readonly document: TextDocument;
  latest?: Reading;
  /** How long the last reading took, in milliseconds. */
  took: number;
  timer?: Disposable;
  waiting: ((reading: Reading | undefined) => void)[];
}

/**
 * Reads open documents again when they change, never on the way of a keystroke: a change only sets a timer.
 * Whoever needs a document waits for the reading of its present version.
 */
export class Readings {
  readonly #open = new Map<string, OpenDocument>();
  readonly #read: (document: TextDocument) => Detection;
  readonly #clock: Clock;
  readonly #onRead: (reading: Reading) => void;

  constructor(read: (document: TextDocument) => Detection, clock: Clock, onRead: (reading: Reading) => void) {
    this.#read = read;
    this.#clock = clock;
    this.#onRead = onRead;
  }

  /** Also called again for the same URI when the document is opened anew. */
  opened(document: TextDocument): void {
    this.closed(document.uri);
    const entry: OpenDocument = { document, took: 0, waiting: [] };
    this.#open.set(document.uri, entry);
    this.#schedule(entry, 0);
  }

  changed(uri: string): void {
    const entry = this.#open.get(uri);
    if (entry !== undefined) this.#schedule(entry, Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, entry.took * 2)));
  }

  closed(uri: string): void {
    const entry = this.#open.get(uri);
    if (entry === undefined) return;
    this.#open.delete(uri);
    entry.timer?.dispose();
    for (const answer of entry.waiting.splice(0)) answer(undefined);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** Every document whose latest reading is of its present version. */
  all(): Reading[] {
    return [...this.#open.values()].flatMap(({ latest, document }) =>
      latest?.version === document.version ? [latest] : [],
    );
  }

  /** The reading of the present version, when there is one; `undefined` for a document that is not open, or is closed meanwhile. */
  async current(uri: string, token?: CancellationToken): Promise<Reading | undefined> {
    const entry = this.#open.get(uri);
    if (entry === undefined) return undefined;
    if (entry.latest?.version === entry.document.version) return entry.latest;
    return new Promise((resolve) => {
      entry.waiting.push(resolve);
      token?.onCancellationRequested(() => {
        entry.waiting = entry.waiting.filter((answer) => answer !== resolve);
        resolve(undefined);
      });
    });
  }

  #schedule(entry: OpenDocument, wait: number): void {
    entry.timer?.dispose();
    entry.timer = this.#clock.after(wait, () => {
      const started = this.#clock.now();
      const { document } = entry;
      const reading: Reading = { document, version: document.version, detection: this.#read(document) };
      entry.took = this.#clock.now() - started;
      entry.latest = reading;
      for (const answer of entry.waiting.splice(0)) answer(reading);
      this.#onRead(reading);
    });
  }
}
