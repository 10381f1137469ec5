import type { CalendarDate } from '../calendar/calendar-date';
import { calendar, express, type Expression } from './expression';
import { freeAfter, freeBefore, opensSentence } from '../words/edges';
import type { Lexemes } from '../words/lexemes';
import {
  CLOSE_PARENTHESIS,
  COMMA,
  HASH,
  isApostrophe,
  isBreak,
  isDash,
  OPEN_PARENTHESIS,
  SECTION,
  SEMICOLON,
  SLASH,
  STOP,
} from '../words/signs';
import { Cue, Mark, Role } from '../words/word';
import { readEra, readEraYear, readYearRange } from './year';

/** Years with an era (`44 BC`, `A.D. 1066`), ranges of years (`1990-91`) and bare years with evidence (`in 1996`, `(1996)`): token `at` is a number. */
export function readBareYear(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const era = readYearWithEra(lexemes, at);
  if (era !== undefined) return era;
  if (lexemes.width(at) === 3) return readEarlyYear(lexemes, at);
  if (lexemes.width(at) !== 4) return undefined;
  const range = readYearRange(lexemes, at);
  if (range !== undefined) {
    const confidence = rangeConfidence(lexemes, at, range.last);
    if (confidence === 0) return undefined;
    return express(
      lexemes,
      at,
      range.last,
      { kind: 'range', from: calendar({ year: range.from }), to: calendar({ year: range.to }) },
      { confidence },
    );
  }
  const year = lexemes.number(at);
  if (year < 1000 || year > 2100) return undefined;
  if (lexemes.holdsYears && at === lexemes.from && at + 1 === lexemes.to) {
    return express(lexemes, at, at, calendar({ year }), { confidence: 0.85 });
  }
  const confidence = yearConfidence(lexemes, at, year, floor);
  if (confidence === 0) return undefined;
  return express(lexemes, at, at, calendar({ year }), { confidence, mod: aboutBefore(lexemes, at) });
}

/** `c. 251`: years of three digits need a word that can only stand before a year. */
function readEarlyYear(lexemes: Lexemes, at: number): Expression | undefined {
  const year = lexemes.number(at);
  if (year < 100 || !freeBefore(lexemes, at) || !freeAfter(lexemes, at)) return undefined;
  const named = lexemes.word(at - 1).unit === 'year' && !lexemes.has(at - 1, Role.plural);
  if (!isStoppedCue(lexemes, at) && !named) return undefined;
  if (lexemes.marked(at + 1, Mark.money) || lexemes.cued(at + 1, Cue.counted)) return undefined;
  return express(lexemes, at, at, calendar({ year }), { confidence: 0.75, mod: aboutBefore(lexemes, at) });
}

/** `around 1850`, `um 1850`, `c. 1850`. */
function aboutBefore(lexemes: Lexemes, at: number): 'APPROX' | undefined {
  const before = lexemes.sign(at - 1) === STOP ? at - 2 : at - 1;
  return lexemes.marked(before, Mark.aboutYear) ? 'APPROX' : undefined;
}

function readYearWithEra(lexemes: Lexemes, at: number): Expression | undefined {
  const value = lexemes.number(at);
  if (value < 1 || lexemes.width(at) > 5 || !freeBefore(lexemes, at)) return undefined;
  const era = readEra(lexemes, at + 1);
  if (era === undefined) return readStoppedEra(lexemes, at, value);
  const year = era.bc ? ({ year: value, bc: true } as const) : { year: value };
  return (
    readEraRange(lexemes, at, era.last, year) ?? express(lexemes, at, era.last, calendar(year), { confidence: 0.92 })
  );
}

/** `538–332 BC`, `from 27 BC to AD 14` is joined later: the year before the dash, of the same era. */
function readEraRange(lexemes: Lexemes, at: number, last: number, to: CalendarDate): Expression | undefined {
  const joint = at - 1;
  const from = lexemes.number(joint - 1);
  if (!isDash(lexemes.sign(joint)) && !lexemes.has(joint, Role.to)) return undefined;
  if (from < 1 || lexemes.width(joint - 1) > 4 || !freeBefore(lexemes, joint - 1) || to.year === undefined)
    return undefined;
  if (to.bc === true ? from <= to.year : from >= to.year) return undefined;
  const range = { kind: 'range', from: calendar({ ...to, year: from }), to: calendar(to) } as const;
  return express(lexemes, joint - 1, last, range, { confidence: 0.9 });
}

/** `A.D. 1066`: the year's own token is `at`. */
function readStoppedEra(lexemes: Lexemes, at: number, year: number): Expression | undefined {
  const first = lexemes.sign(at - 1) === STOP ? at - 4 : at - 3;
  if (lexemes.raw(first) !== 'A' || lexemes.sign(first + 1) !== STOP || lexemes.raw(first + 2) !== 'D')
    return undefined;
  if (lexemes.width(at) > 4 || !freeAfter(lexemes, at)) return undefined;
  return express(lexemes, first, at, calendar({ year }), { confidence: 0.9, reasons: OLD_ERA });
}

const OLD_ERA = [{ code: 'old-style', args: { form: 'era' } }] as const;

/** `A.D. 1066`, `anno 1632`: token `at` is the word. */
export function readEraFirst(lexemes: Lexemes, at: number): Expression | undefined {
  const year = readEraYear(lexemes, at);
  if (year === undefined) return undefined;
  return express(lexemes, at, year.last, calendar(year.date), { confidence: 0.9, reasons: OLD_ERA });
}

/** `'68`: an apostrophe and two digits, after a word that places it. */
export function readApostropheYear(lexemes: Lexemes, at: number): Expression | undefined {
  if (!lexemes.glued(at + 1) || lexemes.width(at + 1) !== 2 || lexemes.glued(at) || !freeAfter(lexemes, at + 1))
    return undefined;
  const shortYear = lexemes.number(at + 1);
  if (shortYear < 0 || isApostrophe(lexemes.sign(at + 2)) || !lexemes.cued(at - 1, Cue.year | Cue.yearNoun))
    return undefined;
  return express(lexemes, at, at + 1, calendar({ shortYear }), { confidence: 0.75 });
}

function rangeConfidence(lexemes: Lexemes, at: number, last: number): number {
  if (isNumbered(lexemes, at)) return 0;
  if (lexemes.cued(last + 1, Cue.counted)) return 0;
  const before = lexemes.word(at - 1);
  if (
    (before.cues & (Cue.year | Cue.yearNoun)) !== 0 ||
    (before.roles & (Role.between | Role.from | Role.article)) !== 0
  )
    return 0.85;
  if (lexemes.sign(at - 1) === OPEN_PARENTHESIS || before.season !== 0 || before.month !== 0) return 0.85;
  if ((before.roles & Role.and) !== 0 && lexemes.isDigits(at - 2)) return 0.8;
  const year = lexemes.number(at);
  if (at === lexemes.from && last + 1 === lexemes.to) return 0;
  if (lexemes.traits.bareYears && year >= 1300 && (opensSentence(lexemes, at) || lexemes.lower(at - 1))) return 0.65;
  return year >= 1500 && lexemes.width(last) === 4 && lexemes.isWord(at - 1)
    ? 0.65
    : isBreak(lexemes.sign(at - 1)) && lexemes.width(last) === 4
      ? 0.6
      : 0.45;
}

/** A number that names something: `No. 1996`, `§ 1922`, `p. 1998`, `NJW 2005, 1187`. */
function isNumbered(lexemes: Lexemes, at: number): boolean {
  let before = at - 1;
  const sign = lexemes.sign(before);
  if (sign === SECTION || sign === HASH) return true;
  if (sign === STOP) before--;
  return lexemes.cued(before, Cue.label) || endsLikeLabel(lexemes, before);
}

/** `Hauptstraße 1945`: compounds that end in a word a number belongs to. */
function endsLikeLabel(lexemes: Lexemes, at: number): boolean {
  const { labelEndings } = lexemes.lexicon;
  if (labelEndings.length === 0 || !lexemes.capital(at)) return false;
  const word = lexemes.folded(at);
  return labelEndings.some((ending) => word.endsWith(ending));
}

/** `NJW 2005, 1187`, `NStZ 2012, 689`: an abbreviation, the year, and a page; and the laws that German names with a year, `EStG 2006`. */
function isCitation(lexemes: Lexemes, at: number): boolean {
  const before = at - 1;
  if (!isAbbreviation(lexemes, before) || lexemes.cued(before, Cue.yearNoun) || lexemes.word(before).month !== 0)
    return false;
  if (lexemes.sign(at + 1) === COMMA && lexemes.isDigits(at + 2)) return true;
  return lexemes.traits.bareYears && !lexemes.cued(at - 2, Cue.year);
}

/** Two capitals or more: `NJW`, `NStZ`, `BeamtVG`. */
function isAbbreviation(lexemes: Lexemes, at: number): boolean {
  if (!lexemes.capital(at) || lexemes.width(at) < 2) return false;
  return /\p{Lu}.*\p{Lu}/u.test(lexemes.raw(at));
}

/**
 * How sure four digits are a year, 0 for no evidence. What stands before them weighs most; a plural or a unit after them
 * makes a quantity of a round number.
 */
function yearConfidence(lexemes: Lexemes, at: number, year: number, floor: number): number {
  if (!freeBefore(lexemes, at) && !(isDash(lexemes.sign(at - 1)) && lexemes.isWord(at - 2))) return 0;
  if (!freeAfter(lexemes, at) && !isDash(lexemes.sign(at + 1))) return 0;
  if (isDash(lexemes.sign(at + 1)) && lexemes.glued(at + 1) && lexemes.isDigits(at + 2)) return 0;
  if (isNumbered(lexemes, at) || isCitation(lexemes, at) || isQuantity(lexemes, at, year)) return 0;
  const before = lexemes.word(at - 1);
  const beforeArticle = (before.roles & Role.article) !== 0;
  const plausible = year >= 1400 && year <= 2050;
  if (before.unit === 'year' || (before.cues & Cue.year) !== 0 || before.stage !== '' || before.stageNoun !== '') {
    return plausible || before.unit === 'year' ? cuedConfidence(lexemes, at, before.unit === 'year') : 0.6;
  }
  if (isStoppedCue(lexemes, at)) return 0.85;
  if (before.month !== 0 || before.season !== 0) return 0.8;
  if (joinsYear(lexemes, at, floor)) return 0.8;
  const verb = lexemes.traits.bareYears && lexemes.cued(at - 1, Cue.past | Cue.yearVerb) && lexemes.lower(at - 1);
  if (verb && year >= 1100 && year <= 2050 && lexemes.lower(at + 1)) return 0.7;
  if (!plausible) return inBrackets(lexemes, at) && year < 1400 ? 0.5 : 0;
  if (inBrackets(lexemes, at)) return 0.75;
  if (startsRange(lexemes, at)) return 0.75;
  return contextConfidence(
    lexemes,
    at,
    beforeArticle || lexemes.marked(at - 1, Mark.possessive) || isPossessive(lexemes, at - 1),
  );
}

/** `©`, `*`, `†`, `∗`. */
const SIGNS_OF_YEARS: ReadonlySet<number> = new Set([0xa9, 0x2a, 0x2020, 0x2217]);

/** `c. 1920`, `b. 1911`, `i. J. 1600`, `© 2007`. */
function isStoppedCue(lexemes: Lexemes, at: number): boolean {
  if (SIGNS_OF_YEARS.has(lexemes.sign(at - 1))) return true;
  if (lexemes.sign(at - 1) !== STOP || lexemes.glued(at)) return false;
  return lexemes.marked(at - 2, Mark.stoppedYear) && (lexemes.lower(at - 2) || lexemes.traits.nounsCapital);
}

function cuedConfidence(lexemes: Lexemes, at: number, named: boolean): number {
  if (named) return 0.95;
  const weak = lexemes.has(at - 1, Role.of | Role.to | Role.ahead) || lexemes.has(at - 1, Role.and);
  return weak ? 0.85 : 0.88;
}

/** `2000 cases`, `1500 km`, `$1990`, `1500 Menschen`. */
function isQuantity(lexemes: Lexemes, at: number, year: number): boolean {
  const next = at + 1;
  const sign = lexemes.sign(next);
  if (sign === 0x25 || sign === 0x20ac || sign === 0xa3 || sign === 0x24 || sign === 0xb0) return true;
  if (lexemes.marked(next, Mark.money) || lexemes.cued(next, Cue.counted))
    return !(year % 10 !== 0 && lexemes.word(at - 1).unit === 'year');
  const ranged = lexemes.has(next, Role.to | Role.and) && lexemes.isDigits(next + 1);
  if (ranged && lexemes.cued(next + 2, Cue.counted)) return true;
  const { modifier } = lexemes.word(at - 1);
  if (modifier !== '' && !lexemes.cued(at - 1, Cue.year)) return true;
  if (lexemes.word(next).unit !== '' && lexemes.has(next, Role.plural)) return true;
  if (lexemes.traits.nounsCapital) {
    const named = lexemes.word(at - 1).unit === 'year';
    return year % 100 === 0 && lexemes.capital(next) && !named && lexemes.word(next).month === 0;
  }
  if (year % 50 !== 0 || !lexemes.lower(next)) return false;
  return lexemes.folded(next).endsWith('s') && lexemes.word(next).roles === 0 && lexemes.word(next).cues === 0;
}

function inBrackets(lexemes: Lexemes, at: number): boolean {
  const open = lexemes.sign(at - 1);
  const close = lexemes.sign(at + 1);
  if (open === OPEN_PARENTHESIS && lexemes.has(at + 1, Role.to | Role.and) && lexemes.isDigits(at + 2)) return true;
  if (open === OPEN_PARENTHESIS)
    return close === CLOSE_PARENTHESIS || close === COMMA || close === SEMICOLON || isDash(close);
  if (close !== CLOSE_PARENTHESIS || !lexemes.glued(at + 1)) return false;
  return open === COMMA || open === SEMICOLON || open === STOP || isDash(open) || lexemes.capital(at - 1);
}

/** `1911 and 1913`, `1996, 1997`, `1998/1999`: beside another year. */
function joinsYear(lexemes: Lexemes, at: number, floor: number): boolean {
  const joint = at - 1;
  const joined =
    lexemes.sign(joint) === COMMA ||
    lexemes.sign(joint) === SLASH ||
    lexemes.has(joint, Role.and | Role.to) ||
    isDash(lexemes.sign(joint));
  if (!joined || joint !== floor) return false;
  const before = lexemes.number(joint - 1);
  return (
    lexemes.width(joint - 1) === 4 && before >= 1000 && before <= 2100 && Math.abs(before - lexemes.number(at)) < 300
  );
}

/** `1634 bis 1637`, `1998 to 2003`, inside a sentence. */
function startsRange(lexemes: Lexemes, at: number): boolean {
  const end = lexemes.number(at + 2);
  if (!lexemes.has(at + 1, Role.to) || lexemes.width(at + 2) !== 4 || end <= lexemes.number(at) || end > 2100)
    return false;
  if (lexemes.cued(at + 3, Cue.counted) || lexemes.marked(at + 3, Mark.money)) return false;
  return at > lexemes.from || at + 3 < lexemes.to;
}

/** Without a preposition: `the 1991 Gulf War`, `summit 2016`, German `wurde 1998 gegründet` and `1998 gründete er`. */
function contextConfidence(lexemes: Lexemes, at: number, article: boolean): number {
  const next = at + 1;
  if (lexemes.traits.bareYears) return withoutPreposition(lexemes, at);
  if (lexemes.lexicon.language === null) return 0;
  if (isApostrophe(lexemes.sign(next))) return 0;
  if (article && lexemes.isWord(next))
    return lexemes.capital(next) ? 0.75 : lexemes.folded(next).endsWith('s') ? 0.5 : 0.7;
  if (lexemes.cued(at - 1, Cue.yearNoun | Cue.yearVerb)) return 0.75;
  if (lexemes.cued(next, Cue.yearNoun)) return 0.65;
  if (
    lexemes.sign(at - 1) === COMMA &&
    !lexemes.isDigits(at - 2) &&
    (isBreak(lexemes.sign(next)) || !lexemes.inside(next))
  )
    return 0.5;
  if (lexemes.capital(at - 1) && (!lexemes.inside(next) || isBreak(lexemes.sign(next)))) return 0.4;
  return opensSentence(lexemes, at) && lexemes.inside(next) && lexemes.cued(next, Cue.past) ? 0.6 : 0;
}

/** `LaMotta's`. */
function isPossessive(lexemes: Lexemes, at: number): boolean {
  return lexemes.width(at) > 2 && /['’]s$/.test(lexemes.raw(at));
}

/** Where a language puts years without a preposition: `wurde 1998 gegründet`, `1998 gründete er`. */
function withoutPreposition(lexemes: Lexemes, at: number): number {
  const next = at + 1;
  if (lexemes.cued(at - 1, Cue.yearVerb) || lexemes.cued(next, Cue.yearVerb)) return 0.8;
  if (lexemes.cued(at - 1, Cue.yearNoun)) return 0.7;
  if (opensSentence(lexemes, at)) return lexemes.lower(next) ? 0.75 : 0;
  if (lexemes.lower(next) && lexemes.isWord(at - 1)) return 0.7;
  if (lexemes.cued(at - 1, Cue.past)) return 0.65;
  if (!lexemes.isWord(at - 1)) return 0;
  const ends = !lexemes.inside(next) || isBreak(lexemes.sign(next));
  return ends ? 0.6 : 0.45;
}
