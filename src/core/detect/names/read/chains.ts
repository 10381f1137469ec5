import { foldName } from '../fold-name';
import { remember } from '../known/remember';
import type { WordDraft } from '../run-draft';
import type { BlockText } from './block-text';
import { type Spelling, spellingOf } from './letters';

/** More words in a row are no name; they would cost every rule that looks at pairs of them. */
const MOST_WORDS = 40;
const MOST_CONNECTORS = 4;

/** Answers of `foldName`, kept. */
export const fold = remember(foldName, 20_000);

/** Gathers words without anything but blanks between; connectors count only when a word follows them. */
export class Chains {
  #done: WordDraft[][] = [];
  #chain: WordDraft[] = [];
  #pending: WordDraft[] = [];
  /** A comma that the name goes on behind. */
  #bridge = -1;

  constructor(private readonly text: BlockText) {}

  /** The last word, with nothing behind it yet. */
  get last(): WordDraft | undefined {
    return this.#pending.length === 0 ? this.#chain.at(-1) : undefined;
  }

  get isOpen(): boolean {
    return this.#chain.length > 0;
  }

  get takesConnector(): boolean {
    return this.#chain.length > 0 && this.#pending.length < MOST_CONNECTORS;
  }

  /** Nothing but blanks stands between the chain and token `at`. */
  follows(at: number): boolean {
    const last = this.#pending.at(-1) ?? this.#chain.at(-1);
    return last === undefined || last.lastToken === at - 1 || (last.lastToken === at - 2 && this.#bridge === at - 1);
  }

  /** Makes ready for a word at token `at`: what does not reach it is over. */
  begin(at: number): void {
    if (!this.follows(at)) this.close();
  }

  bridge(comma: number): void {
    this.#bridge = comma;
  }

  /** A word in small letters that a name may go on behind. `connector`: it never stands at an edge. */
  connect(at: number, connector: boolean): void {
    const text = this.text.slice(at);
    this.#pending.push(this.#word(at, at, text, spellingOf(text), connector, false, false));
  }

  add(
    first: number,
    last: number,
    text: string,
    spelling: Spelling,
    opensSentence: boolean,
    possessive: boolean,
  ): void {
    if (this.#chain.length + this.#pending.length >= MOST_WORDS) this.close();
    const word = this.#word(first, last, text, spelling, false, opensSentence, possessive);
    if (this.#pending.length > 0) {
      this.#chain.push(...this.#pending);
      this.#pending = [];
    }
    this.#chain.push(word);
    if (possessive) this.close();
  }

  close(): void {
    if (this.#chain.length > 0) {
      this.#done.push(this.#chain);
      this.#chain = [];
    }
    if (this.#pending.length > 0) this.#pending = [];
  }

  finish(): readonly (readonly WordDraft[])[] {
    this.close();
    return this.#done;
  }

  /** All fields in one literal: words are the most there is of, and copying them showed in the profile. */
  #word(
    firstToken: number,
    lastToken: number,
    text: string,
    { capitalised, allCapitals, mixed }: Spelling,
    connector: boolean,
    opensSentence: boolean,
    possessive: boolean,
  ): WordDraft {
    const start = this.text.start(firstToken);
    return {
      start,
      end: start + text.length,
      text,
      folded: fold(text),
      firstToken,
      lastToken,
      capitalised,
      allCapitals,
      mixed,
      connector,
      opensSentence,
      breakBefore: this.#chain.length === 0 && this.#pending.length === 0,
      possessive,
    };
  }
}
