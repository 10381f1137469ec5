import type { Tense } from './expression';
import type { Lexemes } from './lexemes';
import { STOP } from './signs';
import { Cue } from './word';

/** How far from an expression its verb is looked for, in tokens. */
const REACH = 30;

/**
 * Which way the sentence around tokens `first`–`last` looks, from the nearest verb or adverb that tells. A word that looks forward
 * wins over a past form farther away (`He said the talks will go on Friday`).
 */
export function readTense(lexemes: Lexemes, first: number, last: number): Tense {
  const before = scan(lexemes, first - 1, -1);
  const after = scan(lexemes, last + 1, 1);
  const future = Math.min(before.future, after.future);
  const past = Math.min(before.past, after.past);
  if (future === Infinity && past === Infinity) return 'open';
  return future <= past + 1 ? 'future' : 'past';
}

interface Distances {
  readonly past: number;
  readonly future: number;
}

function scan(lexemes: Lexemes, from: number, step: 1 | -1): Distances {
  let past = Infinity;
  let future = Infinity;
  for (let distance = 1; distance <= REACH; distance++) {
    const at = from + (distance - 1) * step;
    if (!lexemes.inside(at)) break;
    if (endsSentence(lexemes, at)) break;
    if (!lexemes.isWord(at)) continue;
    const { cues } = lexemes.word(at);
    if ((cues & Cue.future) !== 0) future = Math.min(future, distance);
    else if ((cues & Cue.past) !== 0 || isPastForm(lexemes, at)) past = Math.min(past, distance);
    if (past < Infinity && future < Infinity) break;
  }
  return { past, future };
}

/** A stop after a word that is longer than an abbreviation, before a blank. */
function endsSentence(lexemes: Lexemes, at: number): boolean {
  const sign = lexemes.sign(at);
  if (sign === 0x21 || sign === 0x3f) return true;
  if (sign !== STOP || lexemes.glued(at + 1)) return false;
  if (!lexemes.isWord(at - 1)) return !lexemes.isDigits(at - 1) || lexemes.lexicon.language !== 'de';
  return lexemes.width(at - 1) > 3 || lexemes.lower(at - 1);
}

/** Ordinary past forms by their ending: `visited`, `besuchten`. */
function isPastForm(lexemes: Lexemes, at: number): boolean {
  const { text } = lexemes.tokens;
  const end = lexemes.end(at);
  const width = end - lexemes.start(at);
  if (width < 5 || lexemes.capital(at) || lexemes.word(at).relation !== '' || lexemes.word(at).ordinal > 0)
    return false;
  return lexemes.lexicon.pastEndings.some((ending) => text.startsWith(ending, end - ending.length));
}
