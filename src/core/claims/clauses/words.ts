import type { Language } from '../../model/language';
import type { Span } from '../../model/span';
import type { Tokens } from '../../text/tokens';
import { englishTag } from './english-tags';
import { germanTag } from './german-tags';
import { clauseLexicon, type ClauseLexicon, Use } from './lexicon';
import { rawWords } from './raw-words';
import { PARTICIPLE, PAST } from './verb-forms';
import type { Marks, Word } from './word';

/**
 * The words of a sentence with what they do there. `tokens`: those of the sentence, or of a stretch of prose that it lies in, so that a block is cut into tokens
 * once.
 */
export function readWords(tokens: Tokens, sentence: Span, language: Language, marks: Marks): Word[] {
  const lexicon = clauseLexicon(language);
  const from = tokenFrom(tokens, sentence.start);
  const to = tokenFrom(tokens, sentence.end);
  const { text, kind, start, end } = tokens;
  const words = rawWords({ text, kind, start, end, length: to }, from, lexicon, marks);
  tagWords(words, lexicon);
  return words;
}

function tokenFrom({ start, length }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Decides what words do that could do several things, front to back. */
function tagWords(words: Word[], lexicon: ClauseLexicon): void {
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    if (one?.ordinal === true && isOfVerb(words, at, lexicon)) one.tag = 'adverb';
    if (one !== undefined && (isBound(words, at) || isInVerb(words, at))) one.tag = 'adverb';
    if (one === undefined || (one.tag !== 'other' && one.tag !== 'name')) continue;
    one.tag = lexicon.table.verbSecond ? germanTag(words, at, lexicon) : englishTag(words, at);
  }
}

/** `had last been overhauled`, `has meanwhile been sold`. */
function isInVerb(words: readonly Word[], at: number): boolean {
  const one = words[at];
  return (
    words[at + 1]?.lower === 'been' &&
    /^(?:has|have|had)$/.test(words[at - 1]?.lower ?? '') &&
    ((one?.tag === 'other' && (one.uses & Use.negator) === 0) || one?.ordinal === true)
  );
}

/** `At least 12 people died`: no phrase of its own, and neither is its second word. */
function isBound(words: readonly Word[], at: number): boolean {
  const from = words[at]?.lower === 'at' ? at : at - 1;
  return (
    words[from]?.lower === 'at' &&
    /^(?:least|most)$/.test(words[from + 1]?.lower ?? '') &&
    words[from + 2]?.tag === 'number'
  );
}

/** `was first published`, `first published in 1850`, `first flew`: tells when, not which. */
function isOfVerb(words: readonly Word[], at: number, lexicon: ClauseLexicon): boolean {
  const next = words[at + 1];
  const forms = next?.verb?.forms ?? 0;
  if ((forms & (PARTICIPLE | PAST)) === 0 || (lexicon.uses(words[at]?.lower ?? '') & Use.adverb) === 0) return false;
  if ((forms & PARTICIPLE) === 0) return next?.capital === false && words[at - 1]?.tag !== 'determiner';
  const behind = words[at + 2];
  const goesOn = behind === undefined || behind.tag === 'value' || (behind.uses & Use.preposition) !== 0;
  return goesOn && words[at - 1]?.tag !== 'determiner';
}
