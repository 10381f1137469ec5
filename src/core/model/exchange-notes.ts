import { MOST_EXAMPLES, type ExchangeCode, type ExchangeNote } from './exchange';

/** Letters of an example. */
const LONGEST_EXAMPLE = 80;

/** Counts what an import or export has to tell, kind by kind. */
export class Notes {
  readonly #notes = new Map<ExchangeCode, { count: number; readonly examples: string[] }>();

  add(code: ExchangeCode, example = ''): void {
    let note = this.#notes.get(code);
    if (note === undefined) this.#notes.set(code, (note = { count: 0, examples: [] }));
    note.count++;
    if (note.examples.length >= MOST_EXAMPLES || example === '') return;
    const short = shortened(example.slice(0, 4 * LONGEST_EXAMPLE).replace(/\s+/g, ' '));
    if (!note.examples.includes(short)) note.examples.push(short);
  }

  /** In the order in which they were first seen. */
  all(): ExchangeNote[] {
    return [...this.#notes].map(([code, { count, examples }]) => ({ code, count, examples }));
  }
}

function shortened(text: string): string {
  return text.length <= LONGEST_EXAMPLE ? text : `${text.slice(0, LONGEST_EXAMPLE)}…`;
}
