import { BODY, PERSON as PERSON_TRAIT, PLACE as PLACE_TRAIT, THING } from '../../detect/names/types/trait-bits';
import { traitsOf } from '../../detect/names/types/traits';
import type { Language } from '../../model/language';
import type { NameRun } from '../../model/name';
import {
  ANY_ARTICLE,
  COORDINATOR,
  COPULA,
  COURTESY,
  type DescriptionLexicon,
  descriptionLexicon,
  NEGATOR,
  OF,
  OFFICE_VERB,
  PERSON,
  PREPOSITION,
  SPEECH,
  WHO,
} from './lexicon';

const BLANK = 0x20;
const COMMA = 0x2c;
const OPENING = 0x28;
/** Longest word looked at beside a run. */
const LONGEST = 40;
/** Words behind a comma among which a noun must be that says what something is. */
const REACH = 8;
/** Farthest that a bracket with years reaches. */
const BRACKET = 60;

/**
 * Is there anything beside or in a run that might say what its names are? Asked for every run of every document, so it looks at a few words only;
 * what it says yes to costs ten times as much.
 */
export function mayBeDescribed(text: string, run: NameRun, start: number, blockEnd: number): boolean {
  const { words, language } = run;
  const lexicon = descriptionLexicon(language);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.connector === true) continue;
    const before = words[at - 1];
    if (before === undefined || word.breakBefore === true) {
      if (tellsBefore(text, start + word.start, language, lexicon)) return true;
    } else if (isOffice(text.slice(start + before.start, start + before.end), language, lexicon)) {
      return true;
    }
    const next = words[at + 1];
    if (
      (next === undefined || next.breakBefore === true) &&
      tellsBehind(text, start + word.end, blockEnd, language, lexicon)
    )
      return true;
  }
  return false;
}

function tellsBehind(
  text: string,
  end: number,
  blockEnd: number,
  language: Language,
  lexicon: DescriptionLexicon,
): boolean {
  let at = skipBlanks(text, end);
  if (text.charCodeAt(at) === OPENING) {
    if (holdsNoun(text, at + 1, blockEnd, language, lexicon)) return true;
    const close = text.slice(at, at + BRACKET).indexOf(')');
    if (close < 0) return false;
    at = skipBlanks(text, at + close + 1);
  }
  if (at >= blockEnd) return false;
  if (text.charCodeAt(at) === COMMA) return holdsNoun(text, at + 1, blockEnd, language, lexicon);
  if (at === end) return false;
  const word = wordFrom(text, at).toLowerCase();
  if (((lexicon.words.get(word) ?? 0) & COPULA) !== 0)
    return holdsNoun(text, at + word.length, blockEnd, language, lexicon, true);
  // `Northwind chief executive Foo`: the name before says where.
  return !lexicon.nounCapitals && saysWhat(word, language, lexicon);
}

/** Is one of the next words a noun that says what something is, or after `who` a verb that says an office? */
function holdsNoun(
  text: string,
  from: number,
  end: number,
  language: Language,
  lexicon: DescriptionLexicon,
  afterVerb = false,
): boolean {
  let at = from;
  let opening = 0;
  for (let seen = 0; seen < REACH; seen++) {
    at = skipBlanks(text, at);
    if (at >= end) return false;
    const word = wordFrom(text, at);
    if (word === '') return false;
    const bits = lexicon.words.get(word.toLowerCase()) ?? 0;
    if (seen === 0) opening = bits;
    if (seen === 0 && !afterVerb && (bits & NOTHING_OPENS) !== 0) return false;
    if ((opening & WHO) !== 0 && (bits & OFFICE_VERB) !== 0) return true;
    if (((opening & WHO) === 0 || (opening & ANY_ARTICLE) !== 0) && saysWhat(word, language, lexicon)) return true;
    at += word.length;
    // Past the age in `Foo, 47, head of …`, nothing else.
    const sign = text.charCodeAt(at);
    if (sign > BLANK && !(seen === 0 && isFigure(word))) return false;
    if (sign > BLANK) at++;
  }
  return false;
}

/** With these no description begins. */
const NOTHING_OPENS = PREPOSITION | COORDINATOR | NEGATOR | SPEECH;

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function tellsBefore(text: string, start: number, language: Language, lexicon: DescriptionLexicon): boolean {
  let last = start;
  while (text.charCodeAt(last - 1) === BLANK) last--;
  if (text.charCodeAt(last - 1) === COMMA) return holdsNounBefore(text, last - 1, language, lexicon);
  if (last === start) return false;
  const word = wordBefore(text, last).toLowerCase();
  if (((lexicon.words.get(word) ?? 0) & OF) !== 0)
    return lexicon.placesNamed.has(wordBefore(text, last - word.length - 1).toLowerCase());
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return ((lexicon.words.get(bare) ?? 0) & COURTESY) !== 0 || saysWhat(wordBefore(text, last), language, lexicon);
}

/** `The head of the office, Foo`: is one of the words before a noun? */
function holdsNounBefore(text: string, to: number, language: Language, lexicon: DescriptionLexicon): boolean {
  let at = to;
  for (let seen = 0; seen < REACH; seen++) {
    const word = wordBefore(text, at);
    if (word === '') return false;
    if (saysWhat(word, language, lexicon)) return true;
    at -= word.length;
    if (text.charCodeAt(at - 1) !== BLANK) return false;
    at--;
  }
  return false;
}

/** Inside a run: nouns of bodies and places are mostly part of a name there. */
function isOffice(word: string, language: Language, lexicon: DescriptionLexicon): boolean {
  if (lexicon.nounCapitals) return saysWhat(word, language, lexicon);
  const lower = word.toLowerCase();
  const noun = lexicon.nouns.get(lower) ?? lexicon.nouns.get(lower.slice(lower.lastIndexOf('-') + 1)) ?? 0;
  return (noun & PERSON) !== 0;
}

function saysWhat(word: string, language: Language, lexicon: DescriptionLexicon): boolean {
  if (word.length < 2) return false;
  const lower = word.toLowerCase();
  if (lexicon.nounCapitals && lower === word) return false;
  if (lexicon.nouns.has(lower)) return true;
  const bare = lower.slice(lower.lastIndexOf('-') + 1);
  if (bare !== lower && lexicon.nouns.has(bare)) return true;
  if (!lexicon.nounCapitals) return false;
  const { person, body, place, thing } = traitsOf(bare, language);
  const told =
    (person & PERSON_TRAIT.role) |
    (body & BODY.role) |
    (place & (PLACE_TRAIT.role | PLACE_TRAIT.landscape)) |
    (thing & THING.productRole);
  return told !== 0;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK) at++;
  return at;
}

/** Letters, figures, hyphens and apostrophes from there on. */
function wordFrom(text: string, from: number): string {
  let to = from;
  while (to - from < LONGEST && isWordUnit(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

function wordBefore(text: string, to: number): string {
  let from = to;
  while (to - from < LONGEST && from > 0 && (isWordUnit(text.charCodeAt(from - 1)) || text[from - 1] === '.')) from--;
  return text.slice(from, to);
}

/** Nothing but the signs of ASCII and blanks ends a word here; a false yes only costs time. */
function isWordUnit(code: number): boolean {
  if (code >= 0x61 && code <= 0x7a) return true;
  if (Number.isNaN(code) || code <= BLANK) return false;
  return (
    code === 0x27 || code === 0x2d || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code > 0x7f
  );
}
