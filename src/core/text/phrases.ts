const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Letters and digits among the first 0x600 characters, so that the expression is only asked beyond them. */
const IN_WORD = new Uint8Array(0x600);
for (let code = 0; code < IN_WORD.length; code++) {
  IN_WORD[code] = LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0;
}

/** Phrases found in short texts by their first word: one look-up a word, whatever the number of phrases. */
export class Phrases {
  private readonly byFirstWord = new Map<string, string[]>();
  /** First characters of phrases: most words are passed over by these. */
  private readonly firstCodes = new Set<number>();

  /** Phrases in lower case, beginning with a letter or digit. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const word = phrase.slice(0, endOfWord(phrase, 0));
      const known = this.byFirstWord.get(word) ?? [];
      known.push(phrase);
      this.byFirstWord.set(word, known);
      this.firstCodes.add(phrase.charCodeAt(0));
    }
    for (const known of this.byFirstWord.values()) known.sort((a, b) => b.length - a.length);
  }

  /** The longest phrase that begins at `at`, the start of a word, and ends with one; `undefined` when none does. */
  at(lower: string, at: number): string | undefined {
    if (!this.firstCodes.has(lower.charCodeAt(at))) return undefined;
    const known = this.byFirstWord.get(lower.slice(at, endOfWord(lower, at)));
    return known?.find((phrase) => lower.startsWith(phrase, at) && endsWord(lower, at + phrase.length));
  }

  /** The phrases in a text in lower case, left to right, none inside another. */
  in(lower: string): string[] {
    const found: string[] = [];
    for (let at = 0; at < lower.length;) {
      if (!isInWord(lower, at)) {
        at++;
        continue;
      }
      const phrase = this.at(lower, at);
      if (phrase !== undefined) found.push(phrase);
      at = phrase === undefined ? endOfWord(lower, at) : at + phrase.length;
    }
    return found;
  }
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < IN_WORD.length ? IN_WORD[code] === 1 : LETTER_OR_DIGIT.test(text.charAt(at));
}

function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isInWord(text, end)) end++;
  return end;
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || !isInWord(text, at) || !isInWord(text, at - 1);
}
