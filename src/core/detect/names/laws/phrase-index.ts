import { tokenize, tokenText } from '../../../text/tokens';
import type { LawText } from './law-text';

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/** Phrases as sequences of tokens; stops in the text between them do not count, so that `i v m` is found as `i. V. m.` and as `i.V.m.` too. */
export class PhraseIndex {
  private readonly root: Node = { next: new Map(), isEnd: false };
  private readonly asWritten: boolean;

  constructor(phrases: readonly string[], { asWritten = false } = {}) {
    this.asWritten = asWritten;
    for (const phrase of phrases) this.add(phrase);
  }

  private add(phrase: string): void {
    const tokens = tokenize(phrase);
    let node = this.root;
    for (let at = 0; at < tokens.length; at++) {
      const word = tokenText(tokens, at);
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), isEnd: false };
        node.next.set(word, next);
      }
      node = next;
    }
    node.isEnd = true;
  }

  /** The index behind the longest phrase that begins at a token, without a stop behind it; -1 when none does. */
  match(text: LawText, at: number): number {
    let node = this.root;
    let found = -1;
    let i = at;
    while (i < text.to) {
      const next = node.next.get(this.asWritten ? text.word(i) : text.lower(i));
      if (next !== undefined) {
        node = next;
        i++;
        if (node.isEnd) found = i;
      } else if (i > at && text.isSign(i, '.') && text.isGlued(i)) {
        i++;
      } else {
        break;
      }
    }
    return found;
  }
}
