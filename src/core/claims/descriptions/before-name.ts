import { WORD as TRAIT } from '../../detect/names/types/trait-bits';
import { traitsOf } from '../../detect/names/types/traits';
import type { BlockWords } from './block-words';
import {
  ALSO_VERB,
  ANY_ARTICLE,
  BORDER,
  COORDINATOR,
  COPULA,
  COURTESY,
  DEFINITE,
  FORMER,
  INDEFINITE,
  MODIFIER,
  INFINITIVE,
  NEGATOR,
  OF,
  PERSON,
  PICKING,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  SPEECH,
  TELLING,
  VERB,
} from './lexicon';
import { readNounPhrase } from './noun-phrase';
import { fits, type ToldName, type Wording, wordingOf } from './told-name';

/** Words before the noun that may belong to the description. */
const REACH = 5;
/** Words of `The head of the harbour office` before the comma. */
const REVERSE_REACH = 12;

/** `harbour master Foo`, `the singer Foo`, `die frühere Stadträtin Foo`; `previous`: the name before, which may say where somebody works. */
export function readBeforeName(words: BlockWords, name: ToldName, previous: ToldName | null): Wording | null {
  const before = words.lower(name.from - 1);
  if (before === ',') return readBeforeComma(words, name);
  const place = readPlaceOf(words, name);
  if (place !== null) return place;
  let head = name.from - 1;
  while (words.has(head, COURTESY)) head--;
  const noun = words.noun(head);
  if (noun === 0 || !fits(noun, name.type) || isGenitive(words, name)) return null;
  let from = head;
  while (head - from < REACH && isModifier(words, from - 1)) from--;
  const article = words.bits(from - 1) & ANY_ARTICLE;
  if (article === 0) from = withoutArticle(words, head);
  if (previous !== null && previous.to === from && article === 0) from = withEmployer(words, previous, from);
  if (!stands(words, name, noun, from, head)) return null;
  const past = hasFormer(words, from, head + 1);
  return { name, kind: name.type === 'PERSON' ? 'role' : 'description', from, to: head + 1, past };
}

/** `die Hauptstadt Frankreichs` is not France. */
function isGenitive(words: BlockWords, { to, type }: ToldName): boolean {
  const { genitiveEnding } = words.lexicon;
  const last = words.lower(to - 1);
  if (genitiveEnding === '' || !fits(PLACE, type) || !last.endsWith(genitiveEnding)) return false;
  const known = (word: string): boolean => (traitsOf(word, words.language).word & TRAIT.place) !== 0;
  return known(last.slice(0, -genitiveEnding.length)) || !known(last);
}

function hasFormer(words: BlockWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.isFormer(at)) return true;
  return false;
}

/** Adjectives and nouns before the noun, behind an article. */
function isModifier(words: BlockWords, at: number): boolean {
  if (words.isSign(at) || words.has(at, ANY_ARTICLE | PREPOSITION | BORDER | COORDINATOR | COPULA | NEGATOR))
    return false;
  if (words.has(at, MODIFIER | FORMER)) return true;
  if (words.lexicon.nounCapitals && words.isCapital(at)) return (words.noun(at) & PERSON) !== 0;
  if (words.lexicon.nounCapitals) return words.isAdjective(at) && !words.has(at, VERB);
  return !words.isVerb(at) || (words.has(at - 1, ANY_ARTICLE | FORMER) && words.isParticiple(at));
}

/** Without an article only words that go with offices, or one noun with the capital of the sentence, belong to the description. */
function withoutArticle(words: BlockWords, head: number): number {
  let from = head;
  while (head - from < REACH && isPartOfOffice(words, from - 1)) from--;
  return from;
}

function isPartOfOffice(words: BlockWords, at: number): boolean {
  if (words.isSign(at) || words.has(at, ANY_ARTICLE | PREPOSITION | BORDER | COORDINATOR | NEGATOR)) return false;
  if (words.has(at, MODIFIER | FORMER)) return true;
  return words.noun(at) !== 0 && !words.isVerb(at);
}

/** `Northwind chief executive Foo`. */
function withEmployer(words: BlockWords, previous: ToldName, from: number): number {
  if (previous.type === 'PERSON' || previous.confidence < 0.5) return from;
  // `In Turkey minister Foo met …` says where, not whose.
  const place = previous.type === 'GPE' || previous.type === 'LOC';
  return place && words.has(previous.from - 1, PREPOSITION) ? from : previous.from;
}

function stands(words: BlockWords, name: ToldName, noun: number, from: number, head: number): boolean {
  const before = from - 1;
  const article = words.bits(before) & ANY_ARTICLE;
  // `told the mayor Foo had gone`
  if (words.has(article === 0 ? before : before - 1, TELLING)) return false;
  if ((noun & PERSON) === 0 || name.type !== 'PERSON') {
    return (article & (DEFINITE | INDEFINITE | POSSESSIVE)) !== 0;
  }
  // `his brother Foo`, `der Konkurrent Foos`: whose, the text before or the name says.
  if (words.isRelational(noun)) return from < head && hasFormer(words, from, head);
  if (article !== 0) return true;
  if (words.isCapital(head) || words.isCapital(from)) return true;
  if (from < head) return true;
  if (before < 0 || words.isSign(before)) return true;
  return (
    words.has(before, PREPOSITION | SPEECH | COORDINATOR) &&
    !(words.has(before, INFINITIVE) && words.has(head, ALSO_VERB))
  );
}

/** `the village of Foo`. */
function readPlaceOf(words: BlockWords, name: ToldName): Wording | null {
  const head = name.from - 2;
  if (!words.has(name.from - 1, OF) || !words.lexicon.placesNamed.has(words.lower(head))) return null;
  if (!fits(PLACE, name.type) || words.isCapital(head) || name.open) return null;
  let from = head;
  while (head - from < REACH && isModifier(words, from - 1)) {
    from--;
    if (words.has(from, PICKING)) return null;
  }
  if (!words.has(from - 1, ANY_ARTICLE)) return null;
  return { name, kind: 'description', from, to: head + 1, past: false };
}

/** `The mayor, Foo Bar, had`: a description with an article that ends at the comma, and the name between signs. */
function readBeforeComma(words: BlockWords, name: ToldName): Wording | null {
  const comma = name.from - 1;
  if (name.type !== 'PERSON' || !/^[,.;)]$/.test(words.lower(name.to))) return null;
  if (words.lower(name.to) === ',' && words.has(name.to + 1, COORDINATOR)) return null;
  let found: Wording | null = null;
  for (let at = comma - 1; at >= 0 && comma - at <= REVERSE_REACH && !words.isSign(at); at--) {
    if (!words.has(at, DEFINITE | POSSESSIVE)) continue;
    const phrase = readNounPhrase(words, at);
    if (phrase === null || phrase.to !== comma || phrase.border !== comma) continue;
    const wording = wordingOf(name, phrase);
    if (wording !== null) found = wording;
  }
  return found;
}
