import type { PartOfDay, Relation } from '../../../lang/date-table';
import type { CalendarDate } from '../calendar/calendar-date';
import { opensSentence } from '../words/edges';
import { calendar, express, type Expression, type Meaning } from './expression';
import type { Lexemes } from '../words/lexemes';
import { isDash, STOP } from '../words/signs';
import { Cue, Role } from '../words/word';
import { stepOf } from './unit';

/** `Monday`, `last Friday`, `every Monday`, `Tue.` before a date, `Montagabend`: token `at` is the weekday. */
export function readWeekday(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const word = lexemes.word(at);
  if ((word.roles & Role.abbreviation) !== 0) return readShortWeekday(lexemes, at);
  if (lexemes.traits.nounsCapital && !lexemes.capital(at)) return undefined;
  const part = word.part === '' ? {} : { part: word.part };
  const date: CalendarDate = { weekday: word.weekday, ...part };
  const before = at - 1;
  const inFloor = before >= floor;
  if (inFloor && lexemes.has(before, Role.every)) {
    const value = `XXXX-WXX-${word.weekday}`;
    return express(lexemes, before, at, { kind: 'fixed', value }, { type: 'SET', confidence: 0.85 });
  }
  if (lexemes.has(before, Role.other) && lexemes.has(before - 1, Role.every) && before - 1 >= floor) {
    const value = `XXXX-WXX-${word.weekday}`;
    return express(lexemes, before - 1, at, { kind: 'fixed', value }, { type: 'SET', confidence: 0.8 });
  }
  const { relation } = lexemes.word(before);
  if (inFloor && relation !== '' && relation !== 'same' && relation !== 'previous') {
    return express(lexemes, before, at, { kind: 'named', relation, date }, { confidence: 0.9 });
  }
  if (isWeekdayName(lexemes, at)) return undefined;
  const after = lexemes.word(at + 1).relation;
  const ends = !lexemes.inside(at + 2) || lexemes.sign(at + 2) !== 0 || lexemes.lower(at + 2);
  if (
    (after === 'last' || after === 'next') &&
    ends &&
    lexemes.word(at + 2).unit === '' &&
    !lexemes.traits.nounsCapital
  ) {
    return express(lexemes, at, at + 1, { kind: 'named', relation: after, date }, { confidence: 0.85 });
  }
  return express(lexemes, at, at, calendar(date), { confidence: 0.8 });
}

/** An abbreviated weekday is one only beside a date; `Thurs.` and the like may also stand alone. */
function readShortWeekday(lexemes: Lexemes, at: number): Expression | undefined {
  if (!lexemes.capital(at) && !lexemes.isDigits(at + 1)) return undefined;
  // `Mo–Fr 8–12 Uhr` are hours of every week.
  const joint = at - 1;
  const other = lexemes.sign(joint - 1) === STOP ? joint - 2 : joint - 1;
  if (isDash(lexemes.sign(joint)) && lexemes.word(other).weekday !== 0) return undefined;
  const stop = lexemes.sign(at + 1) === STOP && lexemes.glued(at + 1) ? at + 1 : at;
  const date = { weekday: lexemes.word(at).weekday };
  const before = lexemes.word(at - 1);
  const { relation } = before;
  if (relation !== '' && relation !== 'same' && lexemes.capital(at)) {
    return express(lexemes, at - 1, stop, { kind: 'named', relation, date }, { confidence: 0.75 });
  }
  // `by Fri`, `on Wed`: a preposition before it, and no name after it.
  const placed = (before.roles & (Role.on | Role.to)) !== 0 || (before.cues & Cue.year) !== 0;
  const named = lexemes.capital(stop + 1) || lexemes.isDigits(stop + 1);
  if (placed && !named && lexemes.capital(at) && !lexemes.traits.nounsCapital && (before.roles & Role.of) === 0) {
    return express(lexemes, at, stop, calendar(date), { confidence: 0.6 });
  }
  return express(lexemes, at, stop, calendar(date), { confidence: 0.3, partial: true });
}

/** `Sunday Times`, `Bloody Sunday`: a capitalised neighbour that makes a name of the day. */
function isWeekdayName(lexemes: Lexemes, at: number): boolean {
  if (lexemes.cued(at + 1, Cue.nameAfter) && (lexemes.capital(at + 1) || lexemes.glued(at + 1))) return true;
  if (lexemes.cued(at - 1, Cue.nameBefore)) return true;
  const joined = isDash(lexemes.sign(at + 1)) && lexemes.glued(at + 1) && lexemes.glued(at + 2);
  return joined && lexemes.cued(at + 2, Cue.nameAfter);
}

/** `Mondays`, `montags`: a habit. */
export function readHabit(lexemes: Lexemes, at: number): Expression | undefined {
  const { habit } = lexemes.word(at);
  // `two Fridays ago` is one Friday.
  if (lexemes.has(at + 1, Role.ago)) return undefined;
  return express(lexemes, at, at, { kind: 'fixed', value: `XXXX-WXX-${habit}` }, { type: 'SET', confidence: 0.7 });
}

/** `today`, `yesterday`, `heute`; names such as `USA Today` are none. */
export function readDayWord(lexemes: Lexemes, at: number): Expression | undefined {
  const { day } = lexemes.word(at);
  if (day === undefined || isTitle(lexemes, at)) return undefined;
  const [by, part] = day;
  const meaning: Meaning = {
    kind: 'shift',
    by,
    unit: 'day',
    base: 'document',
    date: part === undefined ? {} : { part },
  };
  if (lexemes.word(at).part !== '' && isPartHere(lexemes, at)) return undefined;
  return express(lexemes, at, at, meaning, { confidence: 0.9 });
}

/** German `Morgen` is tomorrow only at the start of a sentence; after a day, `morgen` is its morning. */
function isPartHere(lexemes: Lexemes, at: number): boolean {
  if (lexemes.capital(at)) return !opensSentence(lexemes, at) || lexemes.word(at - 1).day !== undefined;
  return lexemes.word(at - 1).day !== undefined || lexemes.word(at - 1).weekday !== 0;
}

/** A capitalised day word inside a sentence, with a capitalised neighbour: part of a name. */
function isTitle(lexemes: Lexemes, at: number): boolean {
  if (!lexemes.capital(at) || lexemes.capitals(at)) return false;
  if (lexemes.traits.nounsCapital) return false;
  const before = lexemes.capital(at - 1) && lexemes.isWord(at - 1);
  const after = lexemes.capital(at + 1) && lexemes.word(at + 1).month === 0 && lexemes.word(at + 1).weekday === 0;
  if (before) return true;
  return after && (!opensSentence(lexemes, at) || lexemes.cued(at + 1, Cue.nameAfter)) && lexemes.isWord(at + 1);
}

/** A part of a day beside a day or a relation: `this morning`, `yesterday evening`, `in the early hours of …` is not read. */
export function readPart(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const word = lexemes.word(at);
  const part = word.part === '' ? undefined : word.part;
  if (part === undefined) return undefined;
  const before = at - 1;
  const { relation } = lexemes.word(before);
  if (
    lexemes.traits.nounsCapital &&
    !lexemes.capital(at) &&
    lexemes.word(before).day === undefined &&
    lexemes.word(before).weekday === 0
  )
    return undefined;
  if (relation !== '' && before >= floor) return placedPart(lexemes, at, relation, part);
  if (before >= floor && lexemes.has(before, Role.every)) {
    return express(
      lexemes,
      before,
      at,
      { kind: 'fixed', value: `XXXX-XX-XXT${part}` },
      { type: 'SET', confidence: 0.75 },
    );
  }
  if (word.unit !== '' && lexemes.has(at, Role.plural)) return undefined;
  // Joined to a day by `combine`; alone it says too little.
  return express(lexemes, at, at, calendar({ part }), { confidence: 0.3, partial: true });
}

function placedPart(lexemes: Lexemes, at: number, relation: Relation, part: PartOfDay): Expression | undefined {
  const articled = lexemes.has(at - 2, Role.article) || !lexemes.traits.articlesPlace;
  const base =
    relation === 'last' || relation === 'this' || (relation === 'next' && !articled) ? 'document' : 'mention';
  const by = stepOf(relation);
  const shown = relation === 'last' && part !== 'NI' && lexemes.traits.articlesPlace ? 0.4 : 0.8;
  return express(lexemes, at - 1, at, { kind: 'shift', by, unit: 'day', base, date: { part } }, { confidence: shown });
}

/** `morgens`, `nachts`: a habit when alone. */
export function readPartAdverb(lexemes: Lexemes, at: number): Expression | undefined {
  const { partAdverb } = lexemes.word(at);
  if (partAdverb === '') return undefined;
  return express(lexemes, at, at, calendar({ part: partAdverb }), { confidence: 0.3, partial: true });
}

/** `noon`, `midnight`, `Mitternacht`. */
export function readNoon(lexemes: Lexemes, at: number): Expression | undefined {
  const noon = lexemes.cued(at, Cue.noon);
  if (!noon && !lexemes.cued(at, Cue.midnight)) return undefined;
  if (lexemes.capital(at) && lexemes.capital(at + 1)) return undefined;
  const date = noon ? { hour: 12, minute: 0 } : { hour: 0, minute: 0 };
  const cued = lexemes.has(at - 1, Role.at) || lexemes.cued(at - 1, Cue.year);
  return express(lexemes, at, at, calendar(date), { confidence: cued ? 0.65 : 0.5 });
}

/** `last December`, `this summer`, `nächsten Mai`: a relation before a part of the year that was read as `expression`. */
export function withRelation(lexemes: Lexemes, expression: Expression, floor: number): Expression {
  const before = expression.first - 1;
  const { relation } = lexemes.word(before);
  if (relation === '' || before < floor || relation === 'same' || relation === 'previous') return expression;
  const { meaning } = expression;
  if (meaning.kind !== 'calendar' && meaning.kind !== 'holiday') return expression;
  const { date } = meaning;
  if (
    date.year !== undefined ||
    date.shortYear !== undefined ||
    date.decade !== undefined ||
    date.century !== undefined ||
    date.shortDecade !== undefined
  )
    return expression;
  if (date.weekday !== undefined) return expression;
  if (
    meaning.kind === 'calendar' &&
    date.month === undefined &&
    date.season === undefined &&
    date.quarter === undefined
  )
    return expression;
  if (date.quarter !== undefined || date.day !== undefined) return expression;
  const named: Meaning = meaning.kind === 'holiday' ? { ...meaning, relation } : { kind: 'named', relation, date };
  return {
    ...expression,
    first: before,
    start: lexemes.start(before),
    meaning: named,
    confidence: Math.max(expression.confidence, 0.85),
  };
}
