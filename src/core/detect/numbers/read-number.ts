import type { Language } from '../../model/language';
import { DIGITS, SIGN, WORD, type Tokens } from '../../text/tokens';
import { shift } from './decimal';
import { readFigure, settle } from './figures';
import type { NumberReading } from './number-reading';
import { afterScaleWord, isHyphen } from './number-tokens';
import { numberLexicon } from './number-words';
import { PhraseReader } from './phrase-reader';

/**
 * Reads the number that begins at token `at`: figures with their scale word (`3.6 million`) in any language, number words in
 * `language` (`twenty-five`, `one hundred and twenty`, `half a`, `zweieinhalb`). `null` when no number begins there.
 * Open figures (`1.500`) are read the language's way. Ends before a unit: `half an hour` ends before `hour`.
 */
export function readNumber(tokens: Tokens, at: number, language: Language | null): NumberReading | null {
  const kind = tokens.kind[at];
  if (kind === DIGITS || kind === SIGN) return readFigures(tokens, at, language);
  if (kind !== WORD || language === null) return null;
  const words = numberLexicon(language);
  // Nearly all words are none: no reader is made for them.
  return words.word(tokens, at) === undefined ? null : new PhraseReader(tokens, words).read(at);
}

/**
 * Reads the scale words at `at` (`million`, `thousand million`, `lakh crore`, `Mio.` with its stop) as a power of ten, or `null`.
 */
export function readScale(
  tokens: Tokens,
  at: number,
  language: Language,
): { readonly end: number; readonly power: number } | null {
  const words = numberLexicon(language);
  let next = at;
  let power = 0;
  for (let count = 0; count < 2; count++) {
    const word = words.word(tokens, next);
    if (word?.kind === 'scale') power += word.value;
    else if (word?.kind === 'hundred') power += 2;
    else break;
    next = afterScaleWord(tokens, next, words);
  }
  return next === at ? null : { end: next, power };
}

function readFigures(tokens: Tokens, at: number, language: Language | null): NumberReading | null {
  const figure = readFigure(tokens, at);
  if (figure === null) return null;
  const table = numberLexicon(language ?? 'en').table;
  const value = settle(figure, table.decimalSign);
  const next = figure.end;
  const glued = next < tokens.length && tokens.start[next] === tokens.end[next - 1];
  if (glued && tokens.kind[next] === WORD) {
    const suffix = tokens.text.slice(tokens.start[next], tokens.end[next]).toLowerCase();
    if (language !== null && table.ordinalSuffixes.includes(suffix)) {
      return { end: next + 1, value, words: false, ordinal: true };
    }
  }
  const scaleAt = isHyphen(tokens, next) ? next + 1 : next;
  const scale = language === null ? null : readScale(tokens, scaleAt, language);
  if (scale === null) return { end: next, value, words: false };
  return { end: scale.end, value: shift(value, scale.power), words: false, scaled: true };
}
