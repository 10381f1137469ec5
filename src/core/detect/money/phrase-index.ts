import { tokenize, type Tokens } from '../../text/tokens';
import { WordIndex } from '../numbers/word-index';

export interface PhraseOptions {
  /** Only with exactly these letters; otherwise case does not count. */
  readonly exact?: boolean;
  /** No blank between its parts. */
  readonly glued?: boolean;
}

interface Phrase<T> {
  readonly parts: readonly string[];
  readonly exact: boolean;
  readonly glued: boolean;
  readonly value: T;
}

export interface PhraseMatch<T> {
  /** Token index after the phrase. */
  readonly end: number;
  readonly value: T;
}

/** Phrases of one to a few tokens, found by their first token: `US$`, `Pfund Sterling`, `at least`. Later entries replace equal earlier ones. */
export class PhraseIndex<T> {
  private readonly phrases = new Map<string, Phrase<T>>();
  private index: WordIndex<readonly Phrase<T>[]> | null = null;
  /** Last token → bits of the lengths of the phrases that end with it. */
  private lengths: WordIndex<number> | null = null;

  add(phrase: string, value: T, options: PhraseOptions = {}): void {
    const exact = options.exact ?? phrase !== phrase.toLowerCase();
    const text = exact ? phrase : phrase.toLowerCase();
    const parts = partsOf(text);
    this.phrases.set(`${parts.join(' ')}${exact ? '=' : ''}`, { parts, exact, glued: options.glued ?? false, value });
    this.index = null;
  }

  has(phrase: string): boolean {
    return this.phrases.has(phrase) || this.phrases.has(`${phrase}=`);
  }

  /** The longest phrase that begins at token `at`; of equally long ones the one with exact letters. */
  match(tokens: Tokens, at: number): PhraseMatch<T> | null {
    if (at < 0 || at >= tokens.length) return null;
    const candidates = this.ready().get(tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0);
    if (candidates === undefined) return null;
    for (const phrase of candidates) {
      if (matches(phrase, tokens, at)) return { end: at + phrase.parts.length, value: phrase.value };
    }
    return null;
  }

  /** The longest phrase that ends before token `end`, at most `most` tokens long. */
  matchBefore(tokens: Tokens, end: number, most: number): { readonly start: number; readonly value: T } | null {
    if (end <= 0) return null;
    const lengths = this.lengthsEnding(tokens, end - 1);
    for (let length = Math.min(most, end); length > 0; length--) {
      if ((lengths & (1 << length)) === 0) continue;
      const start = end - length;
      const candidates = this.ready().get(tokens.text, tokens.start[start] ?? 0, tokens.end[start] ?? 0);
      if (candidates === undefined) continue;
      for (const phrase of candidates) {
        if (phrase.parts.length === length && matches(phrase, tokens, start)) return { start, value: phrase.value };
      }
    }
    return null;
  }

  private lengthsEnding(tokens: Tokens, at: number): number {
    if (this.lengths === null) {
      const byLast = new Map<string, number>();
      for (const { parts } of this.phrases.values()) {
        const key = (parts[parts.length - 1] ?? '').toLowerCase();
        byLast.set(key, (byLast.get(key) ?? 0) | (1 << Math.min(30, parts.length)));
      }
      this.lengths = new WordIndex(byLast);
    }
    return this.lengths.get(tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0) ?? 0;
  }

  private ready(): WordIndex<readonly Phrase<T>[]> {
    if (this.index !== null) return this.index;
    const byFirst = new Map<string, Phrase<T>[]>();
    for (const phrase of this.phrases.values()) {
      const key = (phrase.parts[0] ?? '').toLowerCase();
      const same = byFirst.get(key);
      if (same === undefined) byFirst.set(key, [phrase]);
      else same.push(phrase);
    }
    for (const same of byFirst.values()) {
      same.sort((a, b) => b.parts.length - a.parts.length || Number(b.exact) - Number(a.exact));
    }
    this.index = new WordIndex(byFirst);
    return this.index;
  }
}

/** The tokens of a phrase. Nearly all are plain words, for which cutting at blanks is the same and much cheaper. */
function partsOf(text: string): string[] {
  if (PLAIN_WORDS.test(text)) return text.split(' ');
  const tokens = tokenize(text);
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at++) parts.push(text.slice(tokens.start[at], tokens.end[at]));
  return parts;
}

const PLAIN_WORDS = /^[A-Za-zäöüßÄÖÜéáíóú]+(?: [A-Za-zäöüßÄÖÜéáíóú]+)*$/;

function matches<T>(phrase: Phrase<T>, tokens: Tokens, at: number): boolean {
  const { parts } = phrase;
  if (at + parts.length > tokens.length) return false;
  for (let part = 0; part < parts.length; part++) {
    const start = tokens.start[at + part] ?? 0;
    if (part > 0) {
      const gap = start - (tokens.end[at + part - 1] ?? 0);
      if (gap > 1 || (phrase.glued && gap > 0)) return false;
    } else if (!phrase.exact) {
      continue; // found by this token, whatever its case
    }
    const expected = parts[part] ?? '';
    const written = tokens.text.slice(start, tokens.end[at + part]);
    if (written !== expected && (phrase.exact || written.toLowerCase() !== expected)) return false;
  }
  return true;
}
