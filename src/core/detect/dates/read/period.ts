import { numberLexicon } from '../../numbers/number-words';
import type { CalendarDate } from '../calendar/calendar-date';
import { freeAfter, freeBefore } from '../words/edges';
import { calendar, express, type Expression } from './expression';
import type { Lexemes } from '../words/lexemes';
import { COMMA, HYPHEN, isApostrophe, isDash, SLASH, STOP } from '../words/signs';
import { Cue, Mark, Role } from '../words/word';
import { readYear, readYearRange } from './year';

/** An ordinal that ends at token `last`: `18th`, `18.`, `eighteenth`, `zweiten`, `II.` is not read. */
export function readOrdinalBefore(
  lexemes: Lexemes,
  last: number,
  floor: number,
): { readonly first: number; readonly value: number } | undefined {
  let at = last;
  if (at < floor) return undefined;
  const stopped = lexemes.sign(at) === STOP && lexemes.glued(at);
  if (stopped) at--;
  const suffixed = !stopped && lexemes.cued(at, Cue.ordinalEnding) && lexemes.glued(at) && lexemes.isDigits(at - 1);
  if (suffixed) at--;
  if (at < floor) return undefined;
  if (lexemes.isDigits(at)) {
    if (!stopped && !suffixed) return undefined;
    // `8./9. Jahrhundert`
    const listed = lexemes.sign(at - 1) === SLASH && lexemes.sign(at - 2) === STOP;
    if ((!freeBefore(lexemes, at) && !listed) || lexemes.width(at) > 2) return undefined;
    return { first: at, value: lexemes.number(at) };
  }
  return at === last ? ordinalWord(lexemes, at, floor) : undefined;
}

function ordinalWord(
  lexemes: Lexemes,
  at: number,
  floor: number,
): { readonly first: number; readonly value: number } | undefined {
  const language = lexemes.lexicon.language;
  if (language === null) return undefined;
  const word = numberLexicon(language).word(lexemes.tokens, at);
  if (word?.kind !== 'ordinal') {
    const value = lexemes.word(at).ordinal;
    return value > 0 ? { first: at, value } : undefined;
  }
  if (isDash(lexemes.sign(at - 1)) && at - 2 >= floor) {
    const tens = numberLexicon(language).word(lexemes.tokens, at - 2);
    if (tens?.kind === 'tens') return { first: at - 2, value: tens.value + word.value };
  }
  return { first: at, value: word.value };
}

/** `third quarter of 1998`, `2. Quartal 2007`, `2. Halbjahr 2007`: token `at` is the word for the part of a year. */
export function readPartOfYear(lexemes: Lexemes, at: number, floor: number, parts: 4 | 2): Expression | undefined {
  const ordinal = readOrdinalBefore(lexemes, isDash(lexemes.sign(at - 1)) ? at - 2 : at - 1, floor);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > parts) return undefined;
  const part: CalendarDate = parts === 4 ? { quarter: ordinal.value } : { half: ordinal.value };
  const year = readYearOf(lexemes, at + 1);
  if (year !== undefined) {
    return express(lexemes, ordinal.first, year.last, calendar({ ...part, ...year.date }), { confidence: 0.95 });
  }
  // `first quarter of the 20th century` is read from the century.
  const later = lexemes.has(at + 2, Role.article) ? at + 3 : at + 2;
  if (lexemes.has(at + 1, Role.of) && (lexemes.isDigits(later) || lexemes.word(later).ordinal > 0)) return undefined;
  const fiscal = lexemes.has(ordinal.first - 1, Role.fiscal) && ordinal.first > floor;
  const date = fiscal ? { ...part, fiscal: true as const } : part;
  const confidence = parts === 4 ? (lexemes.has(at + 1, Role.of) ? 0.5 : 0.65) : 0.6;
  return express(lexemes, ordinal.first, at, calendar(date), { confidence });
}

/** `half` and `Hälfte`: `first half of 1998`, `zweite Hälfte des 18. Jahrhunderts` (the latter by its stage alone). */
export function readHalf(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  if (lexemes.word(at).unit === 'halfyear') return readPartOfYear(lexemes, at, floor, 2);
  const ordinal = readOrdinalBefore(lexemes, at - 1, floor);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 2) return undefined;
  const year = readYearOf(lexemes, at + 1);
  if (year === undefined) return undefined;
  return express(lexemes, ordinal.first, year.last, calendar({ half: ordinal.value, ...year.date }), {
    confidence: 0.9,
  });
}

/** A year after a period: `1998`, `of 1998`, `des Jahres 1998`, `/2007`, `'07`, `fiscal 1998`. */
export function readYearOf(
  lexemes: Lexemes,
  from: number,
): { readonly last: number; readonly date: CalendarDate } | undefined {
  let at = from;
  const sign = lexemes.sign(at);
  if (sign === COMMA || (sign === SLASH && lexemes.glued(at))) at++;
  let fiscal = false;
  for (let words = 0; words < 4; words++) {
    if (lexemes.has(at, Role.fiscal)) fiscal = true;
    else if (!lexemes.has(at, Role.of | Role.article | Role.on | Role.ahead) && lexemes.word(at).unit !== 'year') break;
    at++;
  }
  const range = readYearRange(lexemes, at);
  if (range !== undefined) return { last: range.last, date: { year: range.from } };
  const year = readYear(lexemes, at, sign === SLASH);
  if (year === undefined) return undefined;
  return { last: year.last, date: fiscal ? { ...year.date, fiscal: true } : year.date };
}

/** `Q2 2007`, `2Q07`, `Q3`, `H1 2012`: token `at` is the letter. */
export function readLetterPeriod(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const letter = lexemes.raw(at);
  const parts = letter === 'Q' ? 4 : letter === 'H' ? 2 : 0;
  if (parts === 0) return undefined;
  const leading = lexemes.glued(at) && lexemes.isDigits(at - 1) && at - 1 >= floor;
  const number = leading ? lexemes.number(at - 1) : lexemes.number(at + 1);
  if (number < 1 || number > parts || (leading ? lexemes.width(at - 1) : lexemes.width(at + 1)) !== 1) return undefined;
  if (!leading && !lexemes.glued(at + 1)) return undefined;
  const first = leading ? at - 1 : at;
  if (!freeBefore(lexemes, first)) return undefined;
  const last = leading ? at : at + 1;
  const part: CalendarDate = parts === 4 ? { quarter: number } : { half: number };
  const business = lexemes.word(last + 1).letter === 'fiscal' ? readFiscalLetters(lexemes, last + 1) : undefined;
  if (business?.meaning.kind === 'calendar') {
    return express(lexemes, first, business.last, calendar({ ...business.meaning.date, ...part }), {
      confidence: 0.93,
    });
  }
  const gluedYear =
    leading && lexemes.glued(at + 1) && lexemes.width(at + 1) === 2 ? readYear(lexemes, at + 1, true) : undefined;
  const year = gluedYear ?? readYearOf(lexemes, last + 1);
  if (year !== undefined)
    return express(lexemes, first, year.last, calendar({ ...part, ...year.date }), { confidence: 0.93 });
  if (parts === 2 || !freeAfter(lexemes, last)) return undefined;
  const cued = lexemes.cued(first - 1, Cue.month) || lexemes.word(first - 1).relation !== '';
  return express(lexemes, first, last, calendar(part), { confidence: cued ? 0.7 : 0.45 });
}

/** `KW 23`, `23. Kalenderwoche 2007`, `calendar week 23`, `CW 23`, `2007-W21`. */
export function readWeekNumber(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const next = lexemes.sign(at + 1) === STOP ? at + 2 : at + 1;
  const after = lexemes.number(next);
  const isCalendarWeek = lexemes.has(at, Role.weekNumber);
  if (after >= 1 && after <= 53 && lexemes.width(next) <= 2 && isCalendarWeek) {
    const year = readYearOf(lexemes, next + 1);
    if (year === undefined && !freeAfter(lexemes, next)) return undefined;
    return express(lexemes, at, year?.last ?? next, calendar({ week: after, ...year?.date }), { confidence: 0.9 });
  }
  if (!isCalendarWeek) return undefined;
  const ordinal = readOrdinalBefore(lexemes, at - 1, floor);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 53) return undefined;
  const year = readYearOf(lexemes, at + 1);
  return express(lexemes, ordinal.first, year?.last ?? at, calendar({ week: ordinal.value, ...year?.date }), {
    confidence: 0.9,
  });
}

/** `calendar week 23`, `week 23 of 2007`: token `at` is the word `week`. */
export function readWeek(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const week = lexemes.number(at + 1);
  if (week < 1 || week > 53 || lexemes.width(at + 1) > 2 || !freeAfter(lexemes, at + 1)) return undefined;
  const calendarWeek = lexemes.marked(at - 1, Mark.calendar) && at - 1 >= floor;
  const year = readYearOf(lexemes, at + 2);
  if (!calendarWeek && year === undefined) return undefined;
  return express(lexemes, calendarWeek ? at - 1 : at, year?.last ?? at + 1, calendar({ week, ...year?.date }), {
    confidence: 0.88,
  });
}

/** `fiscal 2006`, `FY2006`, `financial year 2006-07`, `Geschäftsjahr 2006/07`: token `at` is the word for it. */
export function readFiscal(lexemes: Lexemes, at: number): Expression | undefined {
  let next = at + 1;
  const direct = lexemes.marked(at, Mark.fiscalYear);
  if (lexemes.word(next).unit === 'year') next++;
  else if (!direct) return undefined;
  const range = readYearRange(lexemes, next);
  const year = range === undefined ? readYear(lexemes, next, false) : { last: range.last, date: { year: range.to } };
  if (year === undefined) return undefined;
  return express(lexemes, at, year.last, calendar({ ...year.date, fiscal: true }), { confidence: 0.92 });
}

/** `FY2006`, `FY 06/07`, `FY'06`: token `at` is `FY`. */
export function readFiscalLetters(lexemes: Lexemes, at: number): Expression | undefined {
  const short = lexemes.glued(at + 1) && lexemes.width(at + 1) === 2 && freeAfter(lexemes, at + 1);
  if (short && lexemes.isDigits(at + 1)) {
    const date = { shortYear: lexemes.number(at + 1), fiscal: true } as const;
    return express(lexemes, at, at + 1, calendar(date), { confidence: 0.9 });
  }
  const range = readYearRange(lexemes, at + 1);
  const year = range === undefined ? readYear(lexemes, at + 1, true) : { last: range.last, date: { year: range.to } };
  return year === undefined
    ? undefined
    : express(lexemes, at, year.last, calendar({ ...year.date, fiscal: true }), { confidence: 0.9 });
}

/** `1980s`, `1980's`, `'80s`, `60er Jahre`, `1990ern`: token `at` is the digits. */
export function readDecade(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const width = lexemes.width(at);
  const value = lexemes.number(at);
  if ((width !== 4 && width !== 2) || value % 10 !== 0) return undefined;
  let ending = at + 1;
  if (isApostrophe(lexemes.sign(ending)) && lexemes.glued(ending)) ending++;
  if (!lexemes.cued(ending, Cue.decadeEnding) || !lexemes.glued(ending)) return undefined;
  const apostrophe = isApostrophe(lexemes.sign(at - 1)) && lexemes.glued(at) && at - 1 >= floor;
  const first = apostrophe ? at - 1 : at;
  if (!apostrophe && !freeBefore(lexemes, at) && !isDash(lexemes.sign(at - 1))) return undefined;
  const yearWord = lexemes.sign(ending + 1) === HYPHEN ? ending + 2 : ending + 1;
  const years = lexemes.word(yearWord).unit === 'year' && lexemes.traits.decadesNeedYears;
  const last = years ? yearWord : ending;
  if (width === 4) {
    if (value < 1000 || value > 2100) return undefined;
    const date: CalendarDate =
      value % 100 === 0 && value < 1900 ? { century: value / 100 + 1 } : { decade: value / 10 };
    return express(lexemes, at, last, calendar(date), { confidence: 0.93 });
  }
  if (!apostrophe && !years && !decadeCued(lexemes, first)) return undefined;
  return express(lexemes, first, last, calendar({ shortDecade: value / 10 }), { confidence: 0.8 });
}

/** `the 80s`, `in den 80ern`, `early 80s`, but not `in his 80s`. */
function decadeCued(lexemes: Lexemes, first: number): boolean {
  const before = lexemes.word(first - 1);
  if (lexemes.marked(first - 2, Mark.possessive)) return false;
  return (before.roles & Role.article) !== 0 || before.stage !== '' || before.stageNoun !== '';
}

/** `the sixties`, `sechziger Jahre`, `in den Sechzigern`. */
export function readDecadeWord(lexemes: Lexemes, at: number): Expression | undefined {
  const { decade } = lexemes.word(at);
  const years = lexemes.word(at + 1).unit === 'year' && lexemes.has(at + 1, Role.plural);
  const whole = years || lexemes.marked(at, Mark.decadeYears);
  // `ein Siebziger` is a person.
  const staged = lexemes.word(at - 2).stageNoun !== '' || lexemes.folded(at).endsWith('n');
  const cued = decadeCued(lexemes, at) && (!lexemes.traits.nounsCapital || (lexemes.capital(at) && staged));
  if (lexemes.traits.decadesNeedYears ? !whole && !cued : !cued) return undefined;
  const confidence = whole || !lexemes.traits.decadesNeedYears ? 0.75 : 0.6;
  return express(lexemes, at, years ? at + 1 : at, calendar({ shortDecade: decade }), { confidence });
}

/** `summer 2006`, `summer of 2017`, `Winter 2006/07`; alone a season needs a word that places it. */
export function readSeason(lexemes: Lexemes, at: number): Expression | undefined {
  const word = lexemes.word(at);
  const date: CalendarDate = { season: word.season };
  const mod = word.seasonStage === '' ? undefined : word.seasonStage;
  if (lexemes.traits.nounsCapital && !lexemes.capital(at)) return undefined;
  const year = readYearOf(lexemes, at + 1);
  if (
    year !== undefined &&
    !(lexemes.has(at + 1, Role.on) && !lexemes.has(at + 1, Role.of) && lexemes.word(at + 2).unit !== 'year')
  ) {
    return express(lexemes, at, year.last, calendar({ ...date, ...year.date }), { confidence: 0.92, mod });
  }
  const before = lexemes.word(at - 1);
  const articled = (before.roles & Role.article) !== 0;
  const cue = articled ? lexemes.word(at - 2) : before;
  const placed = (cue.cues & Cue.month) !== 0 || before.stage !== '';
  if (lexemes.cued(at + 1, Cue.nameAfter) || (lexemes.capital(at + 1) && !lexemes.traits.nounsCapital))
    return undefined;
  if (!placed || (lexemes.has(at, Role.shaky) && !articled && before.relation === '')) return undefined;
  const confidence = lexemes.traits.nounsCapital || articled ? 0.55 : 0.45;
  return express(lexemes, at, at, calendar(date), { confidence, mod });
}
