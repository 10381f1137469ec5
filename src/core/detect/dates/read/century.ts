import type { CalendarDate } from '../calendar/calendar-date';
import { calendar, express, type Expression, type Meaning } from './expression';
import type { Lexemes } from '../words/lexemes';
import { readOrdinalBefore } from './period';
import { isDash, SLASH, STOP } from '../words/signs';
import { Role } from '../words/word';
import { readEra } from './year';

/** The 22nd century is the last one that texts speak of. */
const LAST_CENTURY = 22;

/**
 * `18th century`, `18. Jahrhundert v. Chr.`, `eighteenth-century`, `14. bis 16. Jahrhundert`, `8./9. Jahrhundert`: token `at` is the word
 * for a century.
 */
export function readCentury(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const joined = isDash(lexemes.sign(at - 1)) && lexemes.glued(at) ? at - 2 : at - 1;
  const ordinal = readOrdinalBefore(lexemes, joined, floor);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > LAST_CENTURY) return undefined;
  const stop =
    lexemes.has(at, Role.abbreviation) && lexemes.sign(at + 1) === STOP && lexemes.glued(at + 1) ? at + 1 : at;
  const era = readEra(lexemes, stop + 1);
  const last = era?.last ?? stop;
  const date = inEra(ordinal.value, era?.bc === true);
  const lower = readLowerCentury(lexemes, ordinal.first, floor);
  if (lower !== undefined && lower.value < ordinal.value !== (era?.bc === true)) {
    const range: Meaning = { kind: 'range', from: calendar(inEra(lower.value, era?.bc === true)), to: calendar(date) };
    return express(lexemes, lower.first, last, range, { confidence: 0.9 });
  }
  return express(lexemes, ordinal.first, last, calendar(date), { confidence: 0.92 });
}

function inEra(century: number, bc: boolean): CalendarDate {
  return bc ? { century, bc: true } : { century };
}

/** `14. bis (zum)` before another ordinal. */
function readLowerCentury(lexemes: Lexemes, upper: number, floor: number): ReturnType<typeof readOrdinalBefore> {
  let joint = upper - 1;
  if (lexemes.has(joint, Role.article | Role.to) && lexemes.has(joint - 1, Role.to)) joint--;
  const joins = lexemes.has(joint, Role.to) || isDash(lexemes.sign(joint)) || lexemes.sign(joint) === SLASH;
  return joins ? readOrdinalBefore(lexemes, joint - 1, floor) : undefined;
}

/** The first of two centuries: `17. und 18. Jahrhundert`, `19th and 20th centuries`. Token `at` is its figures. */
export function readListedCentury(lexemes: Lexemes, at: number): Expression | undefined {
  const first = readOrdinalBefore(lexemes, at + 1, at);
  if (first?.first !== at || first.value < 1 || first.value > LAST_CENTURY) return undefined;
  if (!lexemes.has(at + 2, Role.and)) return undefined;
  const figures = lexemes.has(at + 3, Role.article) ? at + 4 : at + 3;
  const second = readOrdinalBefore(lexemes, figures + 1, figures);
  if (second === undefined || second.value <= first.value) return undefined;
  const word = isDash(lexemes.sign(figures + 2)) ? figures + 3 : figures + 2;
  if (lexemes.word(word).unit !== 'century') return undefined;
  return express(lexemes, at, at + 1, calendar({ century: first.value }), { confidence: 0.85 });
}

/** `first decade of the 20th century`, `ersten Jahrzehnt des 20. Jahrhunderts`: token `at` is the word for a decade. */
export function readDecadeOfCentury(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const ordinal = readOrdinalBefore(lexemes, at - 1, floor);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 10 || !lexemes.has(at + 1, Role.of))
    return undefined;
  let next = at + 2;
  if (lexemes.has(next, Role.article)) next++;
  const word = lexemes.isDigits(next) ? next + 2 : next + 1;
  if (lexemes.word(word).unit !== 'century') return undefined;
  const century = readCentury(lexemes, word, next);
  if (
    century?.meaning.kind !== 'calendar' ||
    century.meaning.date.century === undefined ||
    century.meaning.date.bc === true
  )
    return undefined;
  const decade = (century.meaning.date.century - 1) * 10 + ordinal.value - 1;
  return express(lexemes, ordinal.first, century.last, calendar({ decade }), { confidence: 0.88 });
}
