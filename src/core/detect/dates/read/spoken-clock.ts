import { numberLexicon } from '../../numbers/number-words';
import { clockParts, readMarks, type Clock } from './clock-marks';
import { calendar, express, type Expression } from './expression';
import type { Lexemes } from '../words/lexemes';
import { Cue, Role } from '../words/word';

/** `half past three`, `quarter to nine`, `halb acht`, `viertel nach acht`; begins at the word for the share of an hour. */
export function readSpokenClock(lexemes: Lexemes, at: number): Expression | undefined {
  const language = lexemes.lexicon.language;
  if (language === null) return undefined;
  const half = lexemes.cued(at, Cue.halfPast);
  const share = numberLexicon(language).word(lexemes.tokens, at);
  if (lexemes.cued(at, Cue.halfTo)) return spoken(lexemes, at, at + 1, -30);
  const past = lexemes.sign(at + 1) === 0x2d ? at + 2 : at + 1;
  if (half && lexemes.cued(past, Cue.pastHour)) return spoken(lexemes, at, past + 1, 30);
  if (share?.kind !== 'quarter' || share.value !== 25) return undefined;
  if (lexemes.cued(at + 1, Cue.pastHour)) return spoken(lexemes, at, at + 2, 15);
  return lexemes.cued(at + 1, Cue.toHour) ? spoken(lexemes, at, at + 2, -15) : undefined;
}

function spoken(lexemes: Lexemes, first: number, at: number, minutes: number): Expression | undefined {
  const language = lexemes.lexicon.language;
  const word = language === null ? undefined : numberLexicon(language).word(lexemes.tokens, at);
  const named = word?.kind === 'unit' ? word.value : lexemes.number(at);
  if (named < 1 || named > 12 || lexemes.word(at + 1).unit !== '' || lexemes.cued(at + 1, Cue.counted))
    return undefined;
  const total = (named * 60 + minutes + 720) % 720;
  const clock: Clock = {
    first,
    last: at,
    hour: Math.floor(total / 60) === 0 ? 12 : Math.floor(total / 60),
    minute: total % 60,
    marked: true,
  };
  const read = readMarks(lexemes, clock);
  return express(lexemes, first, read.last, calendar(clockParts(read)), {
    confidence: lexemes.has(first - 1, Role.at) || read.settled ? 0.8 : 0.6,
  });
}
