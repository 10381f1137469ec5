import type { BlockWords } from './block-words';
import {
  AGENT,
  ANY_ARTICLE,
  BORDER,
  COORDINATOR,
  DEFINITE,
  FORMER,
  GENITIVE,
  INDEFINITE,
  INFINITIVE,
  NEGATOR,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  RELATING,
  TELLING,
} from './lexicon';

/** Words a description has at most. */
const LONGEST = 12;
/** Words before its noun. */
const REACH = 7;

/** Words that say what something is. Indices of words. */
export interface NounPhrase {
  /** First word behind the article. */
  readonly from: number;
  /** Behind the last word of the description. */
  readonly to: number;
  /** Where the phrase was left: a sign, the end of the block, or a word with which something else begins. */
  readonly border: number;
  readonly article: 'indefinite' | 'definite' | 'possessive' | 'none';
  /** Bits of its noun. */
  readonly noun: number;
  readonly past: boolean;
  /** Something behind the noun belongs to it. */
  readonly complement: boolean;
  /** It says of whom or what the noun is: `of`, a genitive. */
  readonly related: boolean;
}

/**
 * Reads the description that begins at a word: article, adjectives, a noun that says what something is, and what belongs to the noun.
 * `null`: there is none, or a verb stands in it, so that the words are a clause.
 */
export function readNounPhrase(words: BlockWords, at: number): NounPhrase | null {
  const article = articleOf(words, at);
  const from = article === 'none' ? at : at + 1;
  const head = words.lexicon.nounCapitals ? capitalHead(words, from) : lowerHead(words, from);
  if (head < 0) return null;
  const noun = words.noun(head);
  if (noun === 0 || isOddly(words, article, from, head)) return null;
  const end = coordinated(words, head, noun);
  const rest = readComplement(words, end + 1);
  if (rest === null) return null;
  const to = Math.max(end + 1, shortened(words, from, end + 1, rest.to));
  if (to - from > LONGEST) return null;
  let past = false;
  for (let one = from; one <= head; one++) if (words.isFormer(one)) past = true;
  return {
    from,
    to,
    border: rest.border,
    article,
    noun,
    past,
    complement: to > end + 1,
    related: to > end + 1 && words.has(end + 1, RELATING | GENITIVE),
  };
}

/** `performed Hamlet`, `his father’s clerk`: no description, or somebody else’s. */
function isOddly(words: BlockWords, article: NounPhrase['article'], from: number, head: number): boolean {
  if (article === 'possessive' && /[’']s?$/.test(words.lower(from))) return true;
  if (words.lexicon.nounCapitals) return false;
  if (article === 'none' && words.isVerb(from)) return true;
  return head > from && words.isCapital(head) && !words.isCapital(head - 1);
}

function articleOf(words: BlockWords, at: number): NounPhrase['article'] {
  if (words.has(at, INDEFINITE)) return 'indefinite';
  if (words.has(at, DEFINITE)) return 'definite';
  return words.has(at, POSSESSIVE) ? 'possessive' : 'none';
}

/** Where nouns look like other words the phrase's noun is the last word before a preposition, a sign, or a participle with a preposition. */
function lowerHead(words: BlockWords, from: number): number {
  let at = from;
  for (; at - from < REACH && !endsWords(words, at); at++) {
    if (at > from && words.has(at, COORDINATOR)) break;
    if (at > from && isReducedClause(words, at)) break;
    if (words.has(at, NEGATOR | ANY_ARTICLE | COORDINATOR)) return -1;
    if (words.isVerb(at) && !(words.isParticiple(at) && !endsWords(words, at + 1))) return -1;
  }
  return at === from || at - from >= REACH ? -1 : at - 1;
}

/** Where nouns have capitals it is the first of them, or the second where both say what somebody is (`Vorsitzende Richterin`). */
function capitalHead(words: BlockWords, from: number): number {
  for (let at = from; at - from < REACH; at++) {
    if (words.isCapital(at)) {
      return words.isCapital(at + 1) && (words.noun(at + 1) & PERSON) !== 0 ? at + 1 : at;
    }
    if (endsWords(words, at) || words.has(at, NEGATOR | ANY_ARTICLE | COORDINATOR)) return -1;
    if (!words.has(at, FORMER) && !words.isFigure(at) && !words.isAdjective(at)) return -1;
  }
  return -1;
}

function endsWords(words: BlockWords, at: number): boolean {
  return words.isSign(at) || words.has(at, PREPOSITION | BORDER);
}

/** `brewery founded in 1862`, `shop run by two sisters`. */
function isReducedClause(words: BlockWords, at: number): boolean {
  if (!words.has(at + 1, PREPOSITION)) return false;
  return words.isParticiple(at) || (words.isVerb(at) && words.has(at + 1, AGENT));
}

/** The end of `shipowner and politician`: index of the last noun. */
function coordinated(words: BlockWords, head: number, noun: number): number {
  if ((noun & PERSON) === 0 || !words.has(head + 1, COORDINATOR)) return head;
  for (let at = head + 2; at < head + 5; at++) {
    if (words.isSign(at) || words.has(at, ANY_ARTICLE | PREPOSITION | BORDER)) return head;
    const next = words.isSign(at + 1) || words.has(at + 1, PREPOSITION | BORDER | GENITIVE);
    if ((words.noun(at) & PERSON) !== 0 && next) return at;
    if (words.isVerb(at)) return head;
  }
  return head;
}

interface Complement {
  readonly to: number;
  readonly border: number;
}

/** What belongs to the noun before: up to a sign or a word that begins something else; `null` when a verb shows that it is a clause. */
function readComplement(words: BlockWords, from: number): Complement | null {
  let at = from;
  if (!opensComplement(words, at))
    return words.isSign(at) || words.has(at, BORDER | COORDINATOR) ? { to: at, border: at } : null;
  for (; !words.isSign(at); at++) {
    if (words.has(at, NEGATOR) || isInfinitive(words, at)) return null;
    if (words.has(at, BORDER)) break;
    if (words.has(at, COORDINATOR) && !goesOn(words, at + 1)) break;
    if (isClauseVerb(words, at, from)) return null;
  }
  let to = at;
  while (to > from && isLoose(words, to - 1)) to--;
  return { to, border: at };
}

function opensComplement(words: BlockWords, at: number): boolean {
  if (words.isSign(at)) return false;
  if (words.has(at, PREPOSITION | GENITIVE)) return true;
  return !words.lexicon.nounCapitals && isReducedClause(words, at);
}

/** `minister of health and care`, not `the head of the office and two clerks`. */
function goesOn(words: BlockWords, at: number): boolean {
  if (words.isSign(at) || words.isFigure(at) || words.has(at, ANY_ARTICLE | PREPOSITION | BORDER)) return false;
  // Another person with a title: `and King Foo`.
  if (words.isCapital(at) && words.isCapital(at + 1) && (words.noun(at) & PERSON) !== 0) return false;
  return !words.isVerb(at);
}

/** `a chance to win`: no description. */
function isInfinitive(words: BlockWords, at: number): boolean {
  if (!words.has(at, INFINITIVE) || words.isSign(at + 1)) return false;
  return !words.isCapital(at + 1) && !words.isFigure(at + 1) && !words.has(at + 1, ANY_ARTICLE);
}

/** A finite verb, as far as forms and neighbours tell: no participle before its noun or before a preposition. */
function isClauseVerb(words: BlockWords, at: number, from: number): boolean {
  if (words.lexicon.nounCapitals) {
    if (words.isCapital(at) || words.isFigure(at) || words.has(at, PREPOSITION | GENITIVE | ANY_ARTICLE | COORDINATOR))
      return false;
    if (words.isVerb(at)) return !(words.isAdjective(at) && !words.has(at, TELLING) && beforeNoun(words, at));
    return !(words.isAdjective(at) && beforeNoun(words, at)) && !words.has(at, FORMER);
  }
  if (!words.isVerb(at) && !words.has(at, TELLING)) return false;
  if (isReducedClause(words, at)) return false;
  return !(words.isParticiple(at) && at > from && words.has(at - 1, ANY_ARTICLE | PREPOSITION));
}

function beforeNoun(words: BlockWords, at: number): boolean {
  const attributive =
    words.has(at - 1, PREPOSITION | GENITIVE | ANY_ARTICLE | COORDINATOR) ||
    words.isFigure(at - 1) ||
    words.isAdjective(at - 1);
  return attributive && (words.isCapital(at + 1) || words.isAdjective(at + 1));
}

function isLoose(words: BlockWords, at: number): boolean {
  return words.has(at, PREPOSITION | ANY_ARTICLE | GENITIVE | COORDINATOR);
}

/** A long complement is cut before a preposition. */
function shortened(words: BlockWords, from: number, complement: number, to: number): number {
  if (to - from <= LONGEST) return to;
  let best = complement;
  for (let at = complement + 1; at - from <= LONGEST; at++) if (words.has(at, PREPOSITION)) best = at;
  return best;
}
