import type { BlockWords } from './block-words';
import { ADVERB, ANY_ARTICLE, COPULA, COURTESY, OPENER, PREPOSITION } from './lexicon';
import { readNounPhrase } from './noun-phrase';
import { behind, type ToldName, type Wording, wordingOf } from './told-name';

/** Adverbs and years between copula and description. */
const REACH = 8;

/** `Foo is a …`, `Foo war von 1990 bis 1995 Leiterin …`: said, not asked, denied or supposed. `subject`: the first word of the description before the name. */
export function readCopula(words: BlockWords, name: ToldName, described: Wording | null): Wording | null {
  const verb = behind(words, name);
  if (!words.has(verb, COPULA) || !isSubject(words, described?.from ?? name.from)) return null;
  const at = pastTimes(words, verb + 1);
  const phrase = readNounPhrase(words, at);
  if (phrase === null || phrase.article === 'possessive' || asks(words, phrase.border)) return null;
  if (phrase.article === 'none' && (name.type !== 'PERSON' || !bare(words, phrase.to))) return null;
  return wordingOf(name, phrase);
}

/** Does the name open its sentence or clause? `The house of Foo was a school` says nothing of Foo. */
function isSubject(words: BlockWords, from: number): boolean {
  let at = from - 1;
  while (words.has(at, COURTESY | ANY_ARTICLE)) at--;
  if (at < 0 || words.has(at, OPENER)) return true;
  return words.isSign(at) && /^[.!?;:,]$/.test(words.lower(at));
}

function pastTimes(words: BlockWords, from: number): number {
  let at = from;
  let figures = false;
  while (at - from < REACH && !words.isSign(at)) {
    if (words.isFigure(at)) figures = true;
    else if (!words.has(at, ADVERB) && !(words.has(at, PREPOSITION) && isTime(words, at))) break;
    at++;
  }
  return figures || at > from ? at : from;
}

function isTime(words: BlockWords, at: number): boolean {
  return words.isFigure(at + 1);
}

/** Without an article only a title or what is said of something: a sign or a complement follows. */
function bare(words: BlockWords, to: number): boolean {
  return words.isSign(to) || !words.isVerb(to);
}

function asks(words: BlockWords, from: number): boolean {
  for (let at = from; at < words.length && at < from + 40; at++) {
    const sign = words.lower(at);
    if (sign === '?') return true;
    if (sign === '.' || sign === '!' || sign === ';') return false;
  }
  return false;
}
