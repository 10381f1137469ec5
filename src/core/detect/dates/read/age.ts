import { freeBefore } from '../words/edges';
import { express, type Expression, type Meaning } from './expression';
import type { Lexemes } from '../words/lexemes';
import { readNumber } from '../../numbers/read-number';
import { COMMA, isDash } from '../words/signs';
import { Cue, Mark, Role } from '../words/word';

/** The oldest person there was reached 122. */
const OLDEST = 122;

/** `aged 34`, `age 12`, `at the age of twelve`, `im Alter von 12`: token `at` is the word for it. */
export function readAged(lexemes: Lexemes, at: number): Expression | undefined {
  const { language } = lexemes.lexicon;
  if (language === null) return undefined;
  const number = lexemes.has(at, Role.age) && lexemes.has(at + 1, Role.of | Role.from) ? at + 2 : at + 1;
  if (!lexemes.inside(number)) return undefined;
  const reading = readNumber(lexemes.tokens, number, language);
  if (
    reading === null ||
    reading.value === null ||
    reading.article === true ||
    reading.ordinal === true ||
    reading.end > lexemes.to
  )
    return undefined;
  const age = Number(reading.value);
  const bare = lexemes.has(at, Role.age) && number === at + 1;
  if (!(age > 0 && age <= OLDEST) || lexemes.word(reading.end).unit !== '') return undefined;
  if (lexemes.sign(reading.end) === 0x25) return undefined;
  const to = readUpperAge(lexemes, reading.end, age);
  const meaning = to === undefined ? ({ kind: 'fixed', value: `P${age}Y` } as const) : ageRange(age, to.age);
  const upper = to?.last ?? reading.end - 1;
  const last = lexemes.word(upper + 1).unit === 'year' ? upper + 1 : upper;
  return express(lexemes, at, last, meaning, { type: 'AGE', confidence: bare && to === undefined ? 0.6 : 0.9 });
}

/** `aged 5 to 12`, `ages 5–12`: the upper age from token `joint` on. */
function readUpperAge(
  lexemes: Lexemes,
  joint: number,
  lower: number,
): { readonly last: number; readonly age: number } | undefined {
  if (!isDash(lexemes.sign(joint)) && !lexemes.has(joint, Role.to)) return undefined;
  const age = lexemes.number(joint + 1);
  return age > lower && age <= OLDEST && lexemes.width(joint + 1) <= 3 ? { last: joint + 1, age } : undefined;
}

function ageRange(from: number, to: number): Extract<Meaning, { kind: 'fixed' }> {
  return { kind: 'fixed', value: `P${from}Y/P${to}Y`, from: `P${from}Y`, to: `P${to}Y` };
}

/** `45-jährige`, `45jähriger`, `dreijährig`, `dreitägig`: token `at` holds the ending. People have ages, everything else lasts. */
export function readLasting(lexemes: Lexemes, at: number): Expression | undefined {
  const word = lexemes.word(at);
  if (word.lasting === '') return undefined;
  let first = at;
  let count = word.count;
  if (count === 0) {
    const digits = isDash(lexemes.sign(at - 1)) && lexemes.glued(at) ? at - 2 : at - 1;
    count = lexemes.number(digits);
    if (!lexemes.glued(digits + 1) || count < 1 || !freeBefore(lexemes, digits)) return undefined;
    first = digits;
  }
  // `Dreißigjähriger Krieg` is a name.
  if (first === at && lexemes.capital(at) && lexemes.capital(at + 1)) return undefined;
  const value = `P${count}${LETTERS[word.lasting] ?? 'Y'}`;
  const clock = word.lasting === 'hour' || word.lasting === 'minute';
  const iso = clock ? `PT${count}${word.lasting === 'hour' ? 'H' : 'M'}` : value;
  const isAge = word.lasting === 'year' && isPerson(lexemes, at, count, first);
  return express(
    lexemes,
    first,
    at,
    { kind: 'fixed', value: iso },
    { type: isAge ? 'AGE' : 'DURATION', confidence: 0.88 },
  );
}

const LETTERS: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** `der 45-Jährige` is a person; before a noun the noun decides, else the number: few things last 45 years. */
function isPerson(lexemes: Lexemes, at: number, count: number, first: number): boolean {
  if (lexemes.capital(at)) return true;
  let noun = at + 1;
  while (noun < at + 3 && lexemes.lower(noun)) noun++;
  if (lexemes.cued(noun, Cue.person)) return true;
  if (lexemes.cued(noun, Cue.stretch)) return false;
  if (first === at && lexemes.capital(first)) return true;
  if (count < 14 || count > OLDEST || !lexemes.capital(noun)) return false;
  const word = lexemes.folded(noun);
  return lexemes.lexicon.personEndings.some((ending) => word.endsWith(ending));
}

/** `Anna Muster, 34, of Leeds`: a full name, a number between commas, and a word that speaks of a person. */
export function readAgeBetweenCommas(lexemes: Lexemes, at: number): Expression | undefined {
  if (lexemes.lexicon.language === null || lexemes.width(at) !== 2) return undefined;
  if (lexemes.sign(at - 1) !== COMMA || lexemes.sign(at + 1) !== COMMA) return undefined;
  if (!lexemes.glued(at - 1) || !lexemes.glued(at + 1)) return undefined;
  const age = lexemes.number(at);
  const name = lexemes.capital(at - 2) ? lexemes.capital(at - 3) : lexemes.marked(at - 3, Mark.possessive);
  if (age < 5 || !name || lexemes.word(at - 2).month !== 0 || lexemes.cued(at - 2, Cue.label)) return undefined;
  const listed = lexemes.has(at + 2, Role.and) && lexemes.capital(at + 3);
  if (!lexemes.lower(at + 2) || (!lexemes.marked(at + 2, Mark.afterAge) && !listed)) return undefined;
  return express(lexemes, at, at, { kind: 'fixed', value: `P${age}Y` }, { type: 'AGE', confidence: 0.7 });
}
