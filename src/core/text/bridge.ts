import { TEXT_TABLES } from '../lang/text-tables';
import { languageOf } from './language-of';
import type { ProseWriter } from './prose-writer';
import { isCoordinator } from './vocabulary';

const LETTER_HYPHEN = /(?:\p{L}\p{M}*|\d)[-\u00ad]$/u;
const WORD_AHEAD = /^[\p{L}\p{M}]+/u;
const DIGIT = /\d/;
/** Enough of the surrounding text to tell its language by. */
const SAMPLE = 600;

/**
 * Bridges the break between a line that ends at `end` and one that begins at `next`: with a blank, or without when a
 * word was broken there. Whether the hyphen was put in by the wrap depends on the language: German `Vereini-\ngung` has
 * one, English `well-\nknown` may not, so English words are joined only before tails that are no words of their own.
 * `written` says that the line up to `end` has been written already, all but the hyphen.
 */
export function bridge(source: string, writer: ProseWriter, end: number, next: number): void {
  const behind = source.slice(Math.max(0, end - 3), end);
  if (!LETTER_HYPHEN.test(behind)) {
    writer.gap(' ', end, next);
    return;
  }
  const word = WORD_AHEAD.exec(source.slice(next, next + 40))?.[0];
  if (word === undefined && !(DIGIT.test(source.charAt(next)) && DIGIT.test(behind))) writer.gap(' ', end, next);
  else if (word !== undefined && isCoordinator(word)) writer.gap(' ', end, next);
}

/** Where the writing of a line stops that ends at `end` and goes on at `next`: before the hyphen that the wrap put in. */
export function endWithoutHyphen(source: string, start: number, end: number, next: number): number {
  const behind = source.slice(Math.max(start, end - 3), end);
  if (!LETTER_HYPHEN.test(behind) || DIGIT.test(behind)) return end;
  const word = WORD_AHEAD.exec(source.slice(next, next + 40))?.[0];
  if (word === undefined || word !== word.toLowerCase() || isCoordinator(word)) return end;
  const language = languageOf(source.slice(Math.max(0, end - SAMPLE), next + SAMPLE));
  const tails = language === null ? [] : TEXT_TABLES[language].hyphenTails;
  return tails === 'any' || tails.includes(word) ? end - 1 : end;
}
