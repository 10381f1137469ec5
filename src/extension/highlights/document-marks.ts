import { holdBack, isTyping, shiftMarks, shiftPosition, touches, wordAt, type Change, type Mark } from './model';
import type { WireRange } from '../../server/protocol';

type Position = WireRange['start'];

/** What is drawn in one document, and what waits until the word being typed is finished. Knows nothing of VS Code. */
export class DocumentMarks {
  /** Drawn, moved along with every change since. */
  #drawn: readonly Mark[] = [];
  /** The newest answer of the engine, moved along likewise. */
  #found: readonly Mark[] = [];
  /** Where the hand was at the last keystrokes. */
  #typedAt: Position[] = [];
  /** What the newest answer speaks of; `undefined`: the whole document. */
  range: WireRange | undefined;
  /** Version of the text the newest answer is for. */
  version = -1;

  get drawn(): readonly Mark[] {
    return this.#drawn;
  }

  get isTyping(): boolean {
    return this.#typedAt.length > 0;
  }

  /** Takes the engine's answer for the present text. `lineText` gives a line of it. */
  found(
    version: number,
    marks: readonly Mark[],
    range: WireRange | undefined,
    lineText: (line: number) => string,
  ): void {
    this.version = version;
    this.range = range;
    this.#found = marks;
    this.#drawn = holdBack(marks, this.#drawn, this.#typedWords(lineText));
  }

  /** Follows changes of the text, in the order reported (each range is of the text before that change). */
  changed(changes: readonly Change[], byHistory: boolean): void {
    const typing = !byHistory && isTyping(changes);
    for (const change of changes) {
      this.#drawn = shiftMarks(this.#drawn, change);
      this.#found = shiftMarks(this.#found, change);
      this.#typedAt = this.#typedAt.map((position) => shiftPosition(position, change, 'push'));
      if (typing) this.#typedAt.push(shiftPosition(change.range.end, change, 'push'));
    }
    if (!typing) this.#typedAt = [];
  }

  /** The cursors moved: words that none of them touches any more are finished. Answers whether there is something new to draw. */
  cursorsAt(cursors: readonly Position[], lineText: (line: number) => string): boolean {
    if (this.#typedAt.length === 0) return false;
    const stillTyped = this.#typedAt.filter((position) => {
      const word = wordAt(lineText(position.line), position);
      return cursors.some((cursor) => touches(word, { start: cursor, end: cursor }));
    });
    if (stillTyped.length === this.#typedAt.length) return false;
    this.#typedAt = stillTyped;
    this.#drawn = holdBack(this.#found, this.#drawn, this.#typedWords(lineText));
    return true;
  }

  /** A pause: whatever was being typed is finished. */
  paused(): void {
    this.#typedAt = [];
    this.#drawn = this.#found;
  }

  #typedWords(lineText: (line: number) => string): WireRange[] {
    return this.#typedAt.map((position) => wordAt(lineText(position.line), position));
  }
}
