/** Phrases found in short texts by their first word: a set lookup a word, whatever the number of phrases. */
export class Phrases {
  private readonly byFirstWord = new Map<string, string[]>();

  /** Phrases in lower case, beginning with a letter or digit. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const word = WORD_START.exec(phrase)?.[0] ?? phrase;
      const known = this.byFirstWord.get(word) ?? [];
      known.push(phrase);
      this.byFirstWord.set(word, known);
    }
    for (const known of this.byFirstWord.values()) known.sort((a, b) => b.length - a.length);
  }

  /** The longest phrase that begins at `at`, the start of a word, and ends with one; `undefined` when none does. */
  at(lower: string, at: number): string | undefined {
    WORD_AT.lastIndex = at;
    const word = WORD_AT.exec(lower);
    if (word === null) return undefined;
    return this.byFirstWord
      .get(word[0])
      ?.find((phrase) => lower.startsWith(phrase, at) && endsWord(lower, at + phrase.length));
  }

  /** Every phrase in a text in lower case, left to right, none inside another. */
  *in(lower: string): Generator<string> {
    let from = 0;
    for (const match of lower.matchAll(WORD)) {
      if (match.index < from) continue;
      const phrase = this.byFirstWord
        .get(match[0])
        ?.find((each) => lower.startsWith(each, match.index) && endsWord(lower, match.index + each.length));
      if (phrase === undefined) continue;
      from = match.index + phrase.length;
      yield phrase;
    }
  }
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_AT = /[\p{L}\p{N}]+/uy;
const WORD_START = /^[\p{L}\p{N}]+/u;
const LETTER = /[\p{L}\p{N}]/u;

function endsWord(text: string, at: number): boolean {
  return !LETTER.test(text.charAt(at)) || !LETTER.test(text.charAt(at - 1));
}
