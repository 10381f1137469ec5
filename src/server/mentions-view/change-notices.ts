import type { Clock } from '../readings';

/** A corpus is spoken of at most so often: once in so many milliseconds. */
const PAUSE = 250;
/** The first change waits for those that come along with it, in milliseconds. */
const GATHERING = 30;

/** Says that a corpus changed, soon after the first change and then at most four times a second. */
export class ChangeNotices {
  readonly #clock: Clock;
  readonly #tell: (corpus: string) => void;
  readonly #waiting = new Set<string>();
  readonly #told = new Map<string, number>();

  constructor(clock: Clock, tell: (corpus: string) => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  changed(corpus: string): void {
    if (this.#waiting.has(corpus)) return;
    this.#waiting.add(corpus);
    const next = (this.#told.get(corpus) ?? -PAUSE) + PAUSE - this.#clock.now();
    this.#clock.after(Math.max(GATHERING, next), () => {
      this.#waiting.delete(corpus);
      this.#told.set(corpus, this.#clock.now());
      this.#tell(corpus);
    });
  }
}
