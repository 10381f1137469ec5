import type { CancellationToken, Disposable } from 'vscode-languageserver';
import type { Corpus } from '../../core/corpus/corpus';
import type { Clock } from '../readings';

/** So long at most we work before others are answered, in milliseconds; a single step may take longer. */
const SLICE = 10;
/** Reading a folder and typing come in bursts: we begin when nothing changed for so long, in milliseconds. */
const QUIET = 400;
/** What was found so far is shown first after so long, then at most so often, in milliseconds. */
const FIRST_SHOWN = 60;
const SHOWN_EVERY = 250;
/** While somebody waits for a step to be kept, we look so often whether it is, in milliseconds. */
const PAUSE = 15;
/** An answer that has to be of the present texts waits so long for them at most, in milliseconds. */
const AT_ONCE = 50;

export interface SettlingHost {
  readonly clock: Clock;
  corpus(place: string): Corpus | undefined;
  /** Somebody waits for something else of the engine. */
  isBusy(): boolean;
  /** More may be known of the contradictions of a corpus; `settled`: everything is. */
  onFound(place: string, settled: boolean): void;
}

/** Works out the contradictions of all corpora in what time is left beside answers. */
export class Settling {
  readonly #host: SettlingHost;
  /** Changed a moment ago. */
  readonly #quiet = new Map<string, Disposable>();
  /** To be worked on, with how far that has come. */
  readonly #queue = new Map<string, Generator<undefined, void> | null>();
  /** Worked out completely once: what is left are a few documents. */
  readonly #known = new Set<string>();
  #waiting: (() => void)[] = [];
  #slice: Disposable | undefined;
  #shown = 0;

  constructor(host: SettlingHost) {
    this.#host = host;
  }

  /** Documents of a corpus changed, or what people ruled about its names. */
  touched(place: string): void {
    if (this.#waiting.length > 0) {
      this.#begin(place);
      return;
    }
    this.#quiet.get(place)?.dispose();
    const timer = this.#host.clock.after(QUIET, () => {
      this.#quiet.delete(place);
      this.#begin(place);
    });
    this.#quiet.set(place, timer);
  }

  get isAtWork(): boolean {
    return this.#queue.size > 0;
  }

  /** Resolves when the contradictions of these corpora are worked out, or nobody wants to wait any more: then work stops, and what was found stays. */
  async ask(places: readonly string[], token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      for (const place of places) this.#begin(place);
      if (places.length === 0) this.#answerAll();
      token.onCancellationRequested(() => {
        if (!this.#waiting.includes(resolve)) return;
        this.#waiting = this.#waiting.filter((other) => other !== resolve);
        if (this.#waiting.length === 0) this.#stop();
        resolve();
      });
    });
  }

  /** Works out at once what a small change left to do, so that places in documents are those of the present texts. */
  now(place: string): void {
    const corpus = this.#host.corpus(place);
    if (corpus === undefined || !this.#known.has(place) || (!this.#quiet.has(place) && !this.#queue.has(place))) return;
    const started = this.#host.clock.now();
    const steps = this.#queue.get(place) ?? corpus.settleContradictions();
    while (this.#host.clock.now() - started < AT_ONCE) {
      if (steps.next().done !== true) continue;
      this.#quiet.get(place)?.dispose();
      this.#quiet.delete(place);
      this.#queue.delete(place);
      this.#host.onFound(place, true);
      if (this.#queue.size === 0) this.#answerAll();
      return;
    }
    this.#queue.set(place, steps);
    this.#go();
  }

  #begin(place: string): void {
    this.#quiet.get(place)?.dispose();
    this.#quiet.delete(place);
    if (!this.#queue.has(place)) this.#queue.set(place, null);
    this.#go();
  }

  #go(): void {
    if (this.#slice !== undefined) return;
    this.#shown = this.#host.clock.now() + FIRST_SHOWN - SHOWN_EVERY;
    this.#slice = this.#host.clock.after(0, () => {
      this.#work();
    });
  }

  #work(): void {
    const { clock } = this.#host;
    if (this.#host.isBusy()) {
      this.#slice = clock.after(PAUSE, () => {
        this.#work();
      });
      return;
    }
    const started = clock.now();
    for (const [place, begun] of this.#queue) {
      const corpus = this.#host.corpus(place);
      const steps = begun ?? corpus?.settleContradictions();
      let done = steps === undefined;
      while (!done && clock.now() - started < SLICE) done = steps?.next().done === true;
      if (!done) {
        this.#queue.set(place, steps ?? null);
        if (clock.now() - this.#shown >= SHOWN_EVERY) {
          this.#host.onFound(place, false);
          this.#shown = clock.now();
        }
        break;
      }
      this.#queue.delete(place);
      // What changed after its documents were looked at is still to do.
      if (corpus !== undefined && corpus.unsettled > 0) this.#queue.set(place, null);
      else {
        this.#known.add(place);
        this.#host.onFound(place, true);
      }
    }
    if (this.#queue.size === 0) {
      this.#slice = undefined;
      this.#answerAll();
      return;
    }
    this.#slice = clock.after(0, () => {
      this.#work();
    });
  }

  #stop(): void {
    this.#slice?.dispose();
    this.#slice = undefined;
    const places = [...this.#queue.keys()];
    this.#queue.clear();
    for (const place of places) this.#host.onFound(place, false);
  }

  #answerAll(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
