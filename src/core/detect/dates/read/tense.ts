import type { Tense } from './expression';
import type { Lexemes } from '../words/lexemes';
import { COMMA, isDash, STOP } from '../words/signs';
import { Cue, Mark, Role } from '../words/word';

/** How far from an expression its verb is looked for, in tokens. */
const REACH = 30;

/**
 * Which way the sentence around tokens `first`–`last` looks, from the nearest verb or adverb that tells: the one before it, or the one
 * after it when the expression opens its sentence or clause (`On Friday, he said the talks will go on`).
 */
export function readTense(lexemes: Lexemes, first: number, last: number): Tense {
  if (lexemes.marked(first - 1, Mark.since)) return 'past';
  // `called a meeting for Monday`
  if (lexemes.marked(first - 1, Mark.goal) && lexemes.word(first).weekday !== 0) return 'future';
  if (opensClause(lexemes, first)) return nearest(lexemes, last + 1, 1);
  const before = nearest(lexemes, first - 1, -1);
  return before === 'open' ? nearest(lexemes, last + 1, 1) : before;
}

/** Nothing but prepositions and articles stands between the expression and the start of its clause. */
function opensClause(lexemes: Lexemes, first: number): boolean {
  let at = first - 1;
  for (let words = 0; words < 3 && lexemes.isWord(at); words++) {
    const { roles, cues } = lexemes.word(at);
    const small = Role.on | Role.at | Role.article | Role.ahead | Role.from | Role.to;
    if ((roles & small) === 0 && (cues & Cue.month) === 0) break;
    at--;
  }
  // `…, and on Sunday I leave`
  if (lexemes.has(at, Role.and) && lexemes.sign(at - 1) === COMMA) return true;
  return !lexemes.inside(at) || isClauseSign(lexemes.sign(at));
}

function isClauseSign(sign: number): boolean {
  return sign !== 0 && sign !== 0x29 && sign !== 0x28 && !isDash(sign) && sign !== 0x25;
}

/** Whether the verb nearest on either side speaks of the past. */
export function looksBack(lexemes: Lexemes, first: number, last: number): boolean {
  return nearest(lexemes, first - 1, -1) === 'past' || nearest(lexemes, last + 1, 1) === 'past';
}

function nearest(lexemes: Lexemes, from: number, step: 1 | -1): Tense {
  for (let at = from; at !== from + REACH * step; at += step) {
    if (!lexemes.inside(at) || endsSentence(lexemes, at)) break;
    if (!lexemes.isWord(at)) continue;
    const { cues } = lexemes.word(at);
    // `was due`, `were to`: what was to come then may have come since.
    if ((cues & Cue.future) !== 0) return (lexemes.word(at - 1).cues & Cue.past) === 0 ? 'future' : 'open';
    if ((cues & Cue.past) !== 0 || (isPastForm(lexemes, at) && !lexemes.marked(at - 1, Mark.passive))) return 'past';
  }
  return 'open';
}

/** A stop after a word that is longer than an abbreviation, before a blank. */
function endsSentence(lexemes: Lexemes, at: number): boolean {
  const sign = lexemes.sign(at);
  if (sign === 0x21 || sign === 0x3f) return true;
  if (sign !== STOP || lexemes.glued(at + 1)) return false;
  if (!lexemes.isWord(at - 1)) return !lexemes.isDigits(at - 1) || !lexemes.traits.ordinalStop;
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
