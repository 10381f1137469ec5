import type { Relation, UnitName } from '../../../lang/date-table';
import { opensSentence } from '../words/edges';
import { express, type Base, type Expression, type Meaning } from './expression';
import type { Lexemes } from '../words/lexemes';
import { readPartOfYear, readYearOf, readOrdinalBefore, readWeek } from './period';
import { hasMoney, isoDuration, readQuantity } from './quantity';
import { readCentury, readDecadeOfCentury } from './century';
import { readCounted, startOfTimes } from './counted';
import { isApostrophe, isBreak, isDash } from '../words/signs';
import { Mark, Role } from '../words/word';

/**
 * Expressions around a unit of time at token `at`: counted (`three days ago`), placed (`last week`), recurring (`every day`),
 * numbered (`18th century`). Looks left down to token `floor`.
 */
export function readUnit(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const { unit } = lexemes.word(at);
  if (unit === '' || isPartOfName(lexemes, at)) return undefined;
  // `1H16` is half a year.
  if (lexemes.width(at) === 1 && lexemes.capital(at)) return undefined;
  const numbered = readNumbered(lexemes, at, floor, unit);
  if (numbered !== undefined) return numbered;
  const quantity = readQuantity(lexemes, at, floor);
  if (quantity !== undefined) return readCounted(lexemes, at, quantity, floor);
  return (
    readPlaced(lexemes, at, floor, unit) ??
    readRecurring(lexemes, at, floor, unit) ??
    readOfTheYear(lexemes, at, floor, unit) ??
    readEndOfUnit(lexemes, at, floor, unit) ??
    readHyphenedEnd(lexemes, at, unit) ??
    readWeekend(lexemes, at, floor, unit) ??
    readNeighbourUnit(lexemes, at, unit) ??
    readUncounted(lexemes, at, floor, unit)
  );
}

/** `Two-Minute Digest`, `60 Minutes`: English writes units small, so a capital beside other capitals belongs to a name. */
function isPartOfName(lexemes: Lexemes, at: number): boolean {
  if (lexemes.traits.nounsCapital || !lexemes.capital(at) || lexemes.capitals(at)) return false;
  const before = isDash(lexemes.sign(at - 1)) ? at - 2 : at - 1;
  if (lexemes.isDigits(before) && !opensSentence(lexemes, before) && !lexemes.has(before - 1, Role.ahead)) return true;
  if (isApostrophe(lexemes.sign(at + 1)) && lexemes.capital(at + 2)) return true;
  if (lexemes.capital(at + 1) && !lexemes.has(at + 1, Role.ago | Role.later)) return true;
  return lexemes.capital(before) && before > lexemes.from && lexemes.capital(before - 1);
}

function readNumbered(lexemes: Lexemes, at: number, floor: number, unit: UnitName): Expression | undefined {
  switch (unit) {
    case 'century':
      return readCentury(lexemes, at, floor);
    case 'decade':
      return readDecadeOfCentury(lexemes, at, floor);
    case 'quarter':
      return readPartOfYear(lexemes, at, floor, 4);
    case 'halfyear':
      return readPartOfYear(lexemes, at, floor, 2);
    case 'week':
      return readWeek(lexemes, at, floor);
    default:
      return undefined;
  }
}

const STEPS: Readonly<Record<Relation, number>> = {
  last: -1,
  this: 0,
  next: 1,
  coming: 1,
  'before-last': -2,
  'after-next': 2,
  previous: -1,
  same: 0,
  that: 0,
  following: 1,
};

export function stepOf(relation: Relation): number {
  return STEPS[relation];
}

export function baseOf(relation: Relation): Base {
  return relation === 'previous' || relation === 'same' || relation === 'that' || relation === 'following'
    ? 'mention'
    : 'document';
}

/** `last week`, `im vergangenen Jahr`, `the following day`, `the past year`, `recent years` by a plural. */
function readPlaced(lexemes: Lexemes, at: number, floor: number, unit: UnitName): Expression | undefined {
  const joined = lexemes.sign(at - 1) === 0x2d;
  const before = joined ? at - 2 : at - 1;
  const { relation } = lexemes.word(before);
  if (relation === '' || before < floor) return undefined;
  if (joined || unit === 'second' || unit === 'minute') return undefined;
  const first = before;
  if (lexemes.has(at, Role.plural)) {
    if (relation === 'that' || relation === 'same' || relation === 'this') return undefined;
    return express(
      lexemes,
      first,
      at,
      { kind: 'fixed', value: isoDuration([{ value: null, unit }]) },
      { type: 'DURATION', confidence: 0.6 },
    );
  }
  if (lexemes.has(at + 1, Role.of) && (relation === 'last' || relation === 'next')) return undefined;
  const articled = lexemes.traits.articlesPlace && lexemes.has(before - 1, Role.article);
  if (articled && relation === 'last') {
    return express(
      lexemes,
      first,
      at,
      { kind: 'fixed', value: isoDuration([{ value: 1, unit }]) },
      { type: 'DURATION', confidence: 0.65 },
    );
  }
  const day = unit === 'month' ? readDayOfMonth(lexemes, before, floor) : undefined;
  const base = placedBase(lexemes, before, relation, unit, articled);
  const date = unit === 'weekend' ? { weekend: true as const } : {};
  const stepUnit =
    unit === 'weekend'
      ? 'week'
      : unit === 'fortnight'
        ? 'week'
        : unit === 'businessday' || unit === 'night'
          ? 'day'
          : unit;
  const confidence =
    relation === 'this' && unit === 'day' ? 0.4 : relation === 'that' && unit !== 'day' && unit !== 'year' ? 0.5 : 0.85;
  const meaning: Meaning = {
    kind: 'shift',
    by: STEPS[relation],
    unit: stepUnit,
    base,
    date: day === undefined ? date : { day: day.value },
  };
  return express(lexemes, day?.first ?? first, at, meaning, { confidence });
}

/** `the 21st of this month`, `am 3. dieses Monats`. */
function readDayOfMonth(lexemes: Lexemes, relation: number, floor: number): ReturnType<typeof readOrdinalBefore> {
  const last = lexemes.has(relation - 1, Role.of) ? relation - 2 : relation - 1;
  const ordinal = readOrdinalBefore(lexemes, last, floor);
  return ordinal !== undefined && ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined;
}

/** `next year` counts from the document, `the next day` and `am nächsten Tag` from the day last spoken of. */
function placedBase(lexemes: Lexemes, before: number, relation: Relation, unit: UnitName, articled: boolean): Base {
  if (unit === 'day' && (relation === 'next' || relation === 'coming' || relation === 'this'))
    return articled || !lexemes.traits.articlesPlace ? 'mention' : 'document';
  if (relation === 'next' && articled) return 'mention';
  return baseOf(lexemes.word(before).relation === '' ? 'this' : relation);
}

/** `every day`, `jedes Jahr`, `every other week`, `every business day`. */
function readRecurring(lexemes: Lexemes, at: number, floor: number, unit: UnitName): Expression | undefined {
  let before = at - 1;
  let every = 1;
  if (lexemes.marked(before, Mark.filler)) before--;
  if (lexemes.has(before, Role.other) && lexemes.has(before - 1, Role.every)) {
    every = 2;
    before--;
  }
  if (before < floor) return undefined;
  const times = timesBefore(lexemes, at, floor);
  if (times !== undefined) {
    const value = isoDuration([{ value: 1, unit }]);
    return express(lexemes, times, at, { kind: 'fixed', value }, { type: 'SET', confidence: 0.75 });
  }
  if (lexemes.has(before, Role.per)) return readRate(lexemes, before, at, unit);
  if (!lexemes.has(before, Role.every)) return undefined;
  const weekend = every === 1 ? 'XXXX-WXX-WE' : 'P2W';
  const value = unit === 'weekend' ? weekend : isoDuration([{ value: every, unit }]);
  return express(lexemes, before, at, { kind: 'fixed', value }, { type: 'SET', confidence: 0.8 });
}

/** `zweimal im Monat`, `three times per week`: the first token of the count of times. */
function timesBefore(lexemes: Lexemes, at: number, floor: number): number | undefined {
  let before = at - 1;
  for (let words = 0; words < 2 && lexemes.has(before, Role.per | Role.on | Role.ahead | Role.article); words++)
    before--;
  if (before === at - 1 || before < floor || !lexemes.has(before, Role.times)) return undefined;
  return startOfTimes(lexemes, before, floor);
}

/** `per year`: how often, unless it is the rate of a speed or of an amount of money. */
function readRate(lexemes: Lexemes, per: number, at: number, unit: UnitName): Expression | undefined {
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || hasMoney(lexemes, per)) return undefined;
  const value = isoDuration([{ value: 1, unit }]);
  return express(lexemes, per, at, { kind: 'fixed', value }, { type: 'SET', confidence: 0.5 });
}

/** `end of the year`, `Ende des Monats`, `later in the week`: the period itself is the document's own. */
function readOfTheYear(lexemes: Lexemes, at: number, floor: number, unit: UnitName): Expression | undefined {
  if (
    !lexemes.has(at - 1, Role.article) ||
    unit === 'second' ||
    unit === 'minute' ||
    unit === 'hour' ||
    unit === 'night'
  )
    return undefined;
  if (lexemes.has(at, Role.plural) && unit !== 'day') return undefined;
  let before = at - 2;
  const loose = lexemes.word(before - 1).looseStage;
  if (loose !== '' && lexemes.has(before, Role.ahead) && before - 1 >= floor) {
    const base = unit === 'day' ? 'mention' : 'document';
    return express(
      lexemes,
      before - 1,
      at,
      { kind: 'shift', by: 0, unit, base, date: {} },
      { confidence: 0.65, mod: loose },
    );
  }
  if (lexemes.has(before, Role.of)) before--;
  else if (!lexemes.has(at - 1, Role.of)) return undefined;
  const stage = lexemes.word(before).stageNoun;
  if (stage === '' || before < floor || unit === 'day') return undefined;
  if (lexemes.has(at + 1, Role.of) || (unit === 'year' && lexemes.width(at + 1) === 4 && lexemes.isDigits(at + 1)))
    return undefined;
  return express(
    lexemes,
    before,
    at,
    { kind: 'shift', by: 0, unit, base: 'document', date: {} },
    { confidence: 0.65, mod: stage },
  );
}

/** `Ende Jahr`, `Anfang Woche`, as Switzerland says: the period is the document's own. */
function readEndOfUnit(lexemes: Lexemes, at: number, floor: number, unit: UnitName): Expression | undefined {
  if (!lexemes.traits.nounsCapital || lexemes.has(at, Role.plural) || at - 1 < floor) return undefined;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter') return undefined;
  const stage = lexemes.word(at - 1).stageNoun;
  if (stage === '' || lexemes.isDigits(at + 1)) return undefined;
  return express(
    lexemes,
    at - 1,
    at,
    { kind: 'shift', by: 0, unit, base: 'document', date: {} },
    { confidence: 0.65, mod: stage },
  );
}

/** `year-end`, `month-end`; with its year, `year-end 2018`. */
function readHyphenedEnd(lexemes: Lexemes, at: number, unit: UnitName): Expression | undefined {
  if (!isDash(lexemes.sign(at + 1)) || !lexemes.glued(at + 1) || !lexemes.glued(at + 2)) return undefined;
  const stage = lexemes.word(at + 2).stageNoun;
  if (stage === '' || (unit !== 'year' && unit !== 'month' && unit !== 'quarter' && unit !== 'week')) return undefined;
  const year = unit === 'year' ? readYearOf(lexemes, at + 3) : undefined;
  if (year !== undefined)
    return express(lexemes, at, year.last, { kind: 'calendar', date: year.date }, { confidence: 0.88, mod: stage });
  return express(
    lexemes,
    at,
    at + 2,
    { kind: 'shift', by: 0, unit, base: 'document', date: {} },
    { confidence: 0.6, mod: stage },
  );
}

/** `at the weekend`, `am Wochenende`: the nearest one. */
function readWeekend(lexemes: Lexemes, at: number, floor: number, unit: UnitName): Expression | undefined {
  if (unit !== 'weekend' || lexemes.has(at, Role.plural)) return undefined;
  const article = lexemes.has(at - 1, Role.article) ? at - 2 : at - 1;
  const placed = lexemes.has(article, Role.at | Role.on | Role.spans) && article >= floor;
  if (!placed || lexemes.word(at + 1).weekday !== 0) return undefined;
  return express(lexemes, at, at, { kind: 'named', relation: 'this', date: { weekend: true } }, { confidence: 0.6 });
}

/** `the day before`, `the year after`, `am Tag darauf`, `im Jahr zuvor`; `the day after Christmas` waits for its date. */
function readNeighbourUnit(lexemes: Lexemes, at: number, unit: UnitName): Expression | undefined {
  const next = lexemes.word(at + 1);
  if (lexemes.has(at, Role.plural) || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  const back = (next.roles & (Role.earlier | Role.beforePoint)) !== 0;
  const ahead = (next.roles & (Role.later | Role.afterPoint)) !== 0;
  if (!back && !ahead) return undefined;
  const by = back ? -1 : 1;
  if ((next.roles & (Role.earlier | Role.later)) !== 0) {
    return express(lexemes, at, at + 1, { kind: 'shift', by, unit, base: 'mention', date: {} }, { confidence: 0.75 });
  }
  if (!lexemes.has(at - 1, Role.article | Role.on) || lexemes.has(at + 1, Role.from)) return undefined;
  const ends = !lexemes.inside(at + 2) || isBreak(lexemes.sign(at + 2));
  return express(
    lexemes,
    at,
    at + 1,
    { kind: 'shift', by, unit, base: 'mention', date: {} },
    ends ? { confidence: 0.7 } : { confidence: 0.2, awaits: { by, unit } },
  );
}

/** `for years`, `seit Jahren`, `years ago`, `vor Jahren`, `first week`. */
function readUncounted(lexemes: Lexemes, at: number, floor: number, unit: UnitName): Expression | undefined {
  if (!lexemes.has(at, Role.plural)) return readOrdinalStretch(lexemes, at, floor, unit);
  if (lexemes.has(at + 1, Role.ago))
    return express(lexemes, at, at + 1, { kind: 'vague', ref: 'PAST_REF' }, { confidence: 0.5 });
  if (lexemes.has(at - 1, Role.agoBefore) && at - 1 >= floor && !lexemes.has(at - 2, Role.and)) {
    return express(lexemes, at - 1, at, { kind: 'vague', ref: 'PAST_REF' }, { confidence: 0.5 });
  }
  if (!lexemes.has(at - 1, Role.spans) || unit === 'second') return undefined;
  const value = unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXCE' : isoDuration([{ value: null, unit }]);
  return express(lexemes, at, at, { kind: 'fixed', value }, { type: 'DURATION', confidence: 0.55 });
}

/** `the first week of the operation`: a stretch that is counted from an event. */
function readOrdinalStretch(lexemes: Lexemes, at: number, floor: number, unit: UnitName): Expression | undefined {
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  const ordinal = readOrdinalBefore(lexemes, at - 1, floor);
  if (ordinal?.value !== 1 || !lexemes.isWord(ordinal.first)) return undefined;
  const value = isoDuration([{ value: 1, unit }]);
  return express(lexemes, ordinal.first, at, { kind: 'fixed', value }, { type: 'DURATION', confidence: 0.45 });
}
