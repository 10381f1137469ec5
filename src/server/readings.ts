import type { CancellationToken, Disposable } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Detection } from '../core/model/document';
import type { Mention } from '../core/model/mention';

/** What the engine found in one version of an open document. */
export interface Reading {
  readonly document: TextDocument;
  readonly version: number;
  readonly detection: Detection;
  /** Flat, sorted, all confidences; names by the evidence of the document's corpus. */
  readonly mentions: readonly Mention[];
}

export interface ReadingsHost {
  readonly clock: Clock;
  read(document: TextDocument): Detection;
  /** The mentions of a document that was read, by the evidence there is now. */
  mentions(uri: string): readonly Mention[];
  /** A document was read. */
  onRead(reading: Reading): void;
  /** Documents have other mentions than before although nobody changed them. */
  onResolved(readings: readonly Reading[]): void;
}

/** The host's clock, handed in so that tests decide what time it is. */
export interface Clock {
  now(): number;
  after(milliseconds: number, action: () => void): Disposable;
}

/** What other documents say comes in bursts (a folder that is read); we wait so long for more of it. In milliseconds. */
const EVIDENCE_WAIT = 200;

/** After a change we wait this long for the next one; longer for documents that take longer to read. */
const SHORTEST_WAIT = 120;
const LONGEST_WAIT = 2000;

interface OpenDocument {
  readonly document: TextDocument;
  latest?: Reading;
  /** The version that the timer was set for last. */
  scheduled?: number;
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
  readonly #host: ReadingsHost;
  /** Documents whose names have other evidence now. */
  readonly #affected = new Set<string>();

  constructor(host: ReadingsHost) {
    this.#host = host;
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
    // Opening is reported as a change too: that is no reason to wait.
    if (entry === undefined || entry.document.version === entry.scheduled) return;
    this.#schedule(entry, Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, entry.took * 2)));
  }

  closed(uri: string): void {
    const entry = this.#open.get(uri);
    if (entry === undefined) return;
    this.#open.delete(uri);
    this.#affected.delete(uri);
    entry.timer?.dispose();
    for (const answer of entry.waiting.splice(0)) answer(undefined);
  }

  /** Other documents say something new about the names of these. Their names are resolved anew a little later; the texts are not read again. */
  evidenceChanged(uris: readonly string[]): void {
    const waiting = this.#affected.size > 0;
    for (const uri of uris) if (this.#open.has(uri)) this.#affected.add(uri);
    if (waiting || this.#affected.size === 0) return;
    this.#host.clock.after(EVIDENCE_WAIT, () => {
      this.#resolveAgain();
    });
  }

  #resolveAgain(): void {
    const changed: Reading[] = [];
    for (const uri of this.#affected) {
      const entry = this.#open.get(uri);
      // A document that is about to be read gets its mentions then.
      if (entry?.latest === undefined || entry.latest.version !== entry.document.version) continue;
      const mentions = this.#host.mentions(uri);
      if (mentions === entry.latest.mentions || same(mentions, entry.latest.mentions)) continue;
      entry.latest = { ...entry.latest, mentions };
      changed.push(entry.latest);
    }
    this.#affected.clear();
    if (changed.length > 0) this.#host.onResolved(changed);
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
    entry.scheduled = entry.document.version;
    entry.timer = this.#host.clock.after(wait, () => {
      const started = this.#host.clock.now();
      const { document } = entry;
      const detection = this.#host.read(document);
      const mentions = this.#host.mentions(document.uri);
      const reading: Reading = { document, version: document.version, detection, mentions };
      entry.took = this.#host.clock.now() - started;
      entry.latest = reading;
      for (const answer of entry.waiting.splice(0)) answer(reading);
      this.#host.onRead(reading);
    });
  }
}

/** Evidence may change without changing any mention. */
function same(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}
