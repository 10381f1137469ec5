import type { BlockWords } from './block-words';
import { ANY_ARTICLE, COORDINATOR, DEFINITE, INDEFINITE, OFFICE_VERB, PERSON, VERB, WHO } from './lexicon';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import { behind, type ToldName, type Wording, wordingOf } from './told-name';

/** `Foo, head of the office, said`; `Foo, eine Brauerei aus …,`; `Foo (captain)`; `Foo, who heads the office,`. */
export function readBehindName(words: BlockWords, name: ToldName, before: Wording | null): Wording | null {
  const at = behind(words, name);
  const sign = words.lower(at);
  if (sign === '(') return readBrackets(words, name, at + 1);
  if (sign !== ',') return null;
  return readOffice(words, name, at + 1) ?? readApposition(words, name, at + 1, before);
}

function readBrackets(words: BlockWords, name: ToldName, at: number): Wording | null {
  const phrase = readNounPhrase(words, at);
  if (phrase === null || (phrase.noun & PERSON) === 0 || !/^[),]$/.test(words.lower(phrase.border))) return null;
  if (phrase.border !== phrase.to) return null;
  return wordingOf(name, phrase);
}

function readApposition(words: BlockWords, name: ToldName, at: number, before: Wording | null): Wording | null {
  const phrase = readNounPhrase(words, at);
  if (phrase === null || !closes(words, phrase)) return null;
  if (isListed(words, name, phrase, before)) return null;
  if (phrase.article === 'none' && !isPlain(words, name, phrase)) return null;
  return wordingOf(name, phrase);
}

/** A sign behind that ends the description, and no list: `asked Foo, the mayor, and two clerks`. */
function closes(words: BlockWords, { border, to }: NounPhrase): boolean {
  if (border !== to) return false;
  const sign = words.lower(border);
  if (!/^[,.;)–—]?$/.test(sign)) return false;
  return !(sign === ',' && words.has(border + 1, COORDINATOR));
}

/** One of several in a row: `an axe, a Foo, a boat`; `coach Foo, head of the office Bar and chairman Baz`; `der Foo, das Amt, die Bank`. */
function isListed(words: BlockWords, name: ToldName, { article }: NounPhrase, before: Wording | null): boolean {
  const from = (before?.from ?? name.from) - 1;
  if (article === 'none') return before !== null && !words.has(from, ANY_ARTICLE);
  if (before !== null) return false;
  // `Foo from Bar, a farmer`: the farmer is Foo.
  if (name.type === 'PERSON' && words.isPlacePreposition(from)) return true;
  return words.has(from, INDEFINITE) || (words.has(from, DEFINITE) && words.lower(from - 1) === ',');
}

/** Without an article: an office, or what something is of something (`maker of garden tools`). */
function isPlain(words: BlockWords, name: ToldName, phrase: NounPhrase): boolean {
  if (name.type !== 'PERSON') return phrase.complement && (words.lexicon.nounCapitals || !words.isCapital(phrase.from));
  if (phrase.complement) return true;
  // `Foo, Carpenter, Bar`: names of people are roles as well.
  return words.lexicon.nounCapitals || !words.isCapital(phrase.to - 1);
}

/** `who leads the survey`, `der die Studie leitet`. */
function readOffice(words: BlockWords, name: ToldName, at: number): Wording | null {
  if (!words.has(at, WHO)) return null;
  const last = signFrom(words, at + 1);
  if (last - at < 3 || last - at > 10 || !/^[,.;]$/.test(words.lower(last))) return null;
  const verb = words.lexicon.nounCapitals ? last - 1 : at + 1;
  if (!words.has(verb, OFFICE_VERB)) return null;
  for (let one = at + 1; one < last; one++) {
    if (one !== verb && (words.has(one, VERB | COORDINATOR) || words.isVerb(one))) return null;
  }
  return { name, kind: name.type === 'PERSON' ? 'role' : 'description', from: at + 1, to: last, past: false };
}

function signFrom(words: BlockWords, from: number): number {
  let at = from;
  while (at - from < 12 && !words.isSign(at)) at++;
  return at;
}
