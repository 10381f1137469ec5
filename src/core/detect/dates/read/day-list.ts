import { readAbsolute } from './absolute';
import { freeAfter, freeBefore } from '../words/edges';
import { calendar, express, statedParts, type Expression } from './expression';
import type { Lexemes } from '../words/lexemes';
import { COMMA, isBreak, STOP } from '../words/signs';
import { Cue, Mark, Role } from '../words/word';

/** The token after a day in figures with its stop or suffix, and the day; `undefined` for anything else. */
function readDayFigure(
  lexemes: Lexemes,
  at: number,
): { readonly day: number; readonly last: number; readonly marked: boolean } | undefined {
  const day = lexemes.number(at);
  if (day < 1 || day > 31 || lexemes.width(at) > 2 || !freeBefore(lexemes, at)) return undefined;
  const marked = lexemes.glued(at + 1) && (lexemes.sign(at + 1) === STOP || lexemes.cued(at + 1, Cue.ordinalEnding));
  const last = marked ? at + 1 : at;
  return marked || freeAfter(lexemes, at) ? { day, last, marked } : undefined;
}

/** The first of two days that share a month: `on 3 and 4 May 1990`, `am 3. und 4. Mai`: token `at` is the first day. */
export function readListedDay(lexemes: Lexemes, at: number): Expression | undefined {
  const first = readDayFigure(lexemes, at);
  if (first === undefined || !isPlaced(lexemes, at)) return undefined;
  const joint = first.last + 1;
  if (!lexemes.has(joint, Role.and) && lexemes.sign(joint) !== COMMA && lexemes.sign(joint) !== 0x2f) return undefined;
  const second = readDayFigure(lexemes, joint + 1);
  if (second === undefined || second.day <= first.day) return undefined;
  const month = lexemes.has(second.last + 1, Role.of) ? second.last + 2 : second.last + 1;
  if (lexemes.word(month).month === 0) return undefined;
  const date = readAbsolute(lexemes, month, joint + 1);
  if (date?.meaning.kind !== 'calendar' || date.meaning.date.day !== second.day) return undefined;
  return express(lexemes, at, first.last, calendar({ ...date.meaning.date, day: first.day }), { confidence: 0.8 });
}

/** After `May 3`: `and 4, 2001`, which gives both their year. */
export function readFurtherDay(lexemes: Lexemes, before: Expression): readonly Expression[] {
  const { month, day, year, hour } = statedParts(before.meaning);
  if (before.meaning.kind !== 'calendar' || before.order !== 'MDY' || month === undefined || day === undefined)
    return [before];
  const joint = before.last + 1;
  if (year !== undefined || hour !== undefined || !lexemes.has(joint, Role.and)) return [before];
  const next = readDayFigure(lexemes, joint + 1);
  if (next === undefined || next.day <= day || lexemes.isWord(next.last + 1) || lexemes.isDigits(next.last + 1))
    return [before];
  const yearAt = next.last + 2;
  const dated = lexemes.sign(next.last + 1) === COMMA && lexemes.width(yearAt) === 4 && lexemes.number(yearAt) >= 1000;
  const parts = dated ? { month, year: lexemes.number(yearAt) } : { month };
  const first: Expression = { ...before, meaning: calendar({ ...parts, day }) };
  const second = express(lexemes, joint + 1, dated ? yearAt : next.last, calendar({ ...parts, day: next.day }), {
    confidence: 0.8,
    order: 'MDY',
  });
  return [first, second];
}

/** `on the 18th`, `am 18.`: a day of a month spoken of before. A noun after it would be what is counted (`the 18th floor`). */
export function readLoneDay(lexemes: Lexemes, at: number): Expression | undefined {
  const figure = readDayFigure(lexemes, at);
  if (figure === undefined || !figure.marked) return undefined;
  const article = lexemes.has(at - 1, Role.article) && !lexemes.has(at - 1, Role.on);
  const cue = article ? at - 2 : at - 1;
  const stopped = lexemes.sign(at + 1) === STOP;
  if (!lexemes.has(cue, Role.on) || (stopped ? article : !article && lexemes.traits.monthFirst)) return undefined;
  const next = figure.last + 1;
  const own = readOwnMonth(lexemes, at, next, figure.day);
  if (own !== undefined) return own;
  const ends = !lexemes.inside(next) || isBreak(lexemes.sign(next));
  if (!ends && !mayFollowDay(lexemes, next)) return undefined;
  if (lexemes.sign(at + 1) === STOP && !lexemes.inside(next)) return undefined;
  return express(lexemes, at, figure.last, calendar({ day: figure.day }), { confidence: 0.6 });
}

/** `den 1sten dieses`, `am 21sten vorigen`: of a month that old letters leave out. */
function readOwnMonth(lexemes: Lexemes, at: number, next: number, day: number): Expression | undefined {
  const { relation } = lexemes.word(next);
  const by = relation === 'this' ? 0 : relation === 'last' ? -1 : undefined;
  if (by === undefined || (lexemes.isWord(next + 1) && !lexemes.lower(next + 1))) return undefined;
  if (!lexemes.traits.nounsCapital || lexemes.word(next + 1).unit !== '') return undefined;
  const form = by === 0 ? 'instant' : 'ultimo';
  const meaning = { kind: 'shift', by, unit: 'month', base: 'document', date: { day } } as const;
  return express(lexemes, at, next, meaning, { confidence: 0.75, reasons: [{ code: 'old-style', args: { form } }] });
}

/** `he wrote`, `und am 14.`; where nouns have capitals any small word, unless it is an adjective before one. */
function mayFollowDay(lexemes: Lexemes, at: number): boolean {
  if (lexemes.marked(at, Mark.afterDay)) return true;
  if (lexemes.has(at, Role.and)) return lexemes.has(at + 1, Role.on) && lexemes.isDigits(at + 2);
  const { roles, cues, relation, unit } = lexemes.word(at);
  if (!lexemes.lower(at) || unit !== '' || relation !== '' || (roles & (Role.to | Role.every)) !== 0) return false;
  if ((cues & (Cue.ultimo | Cue.instant | Cue.proximo)) !== 0 || lexemes.marked(at, Mark.overnight)) return false;
  if (lexemes.cued(at, Cue.past | Cue.future)) return true;
  return lexemes.traits.nounsCapital && !(lexemes.capital(at + 1) && lexemes.folded(at).endsWith('en'));
}

/** A preposition of days, a weekday or another day of the list stands before it. */
function isPlaced(lexemes: Lexemes, at: number): boolean {
  const before = lexemes.has(at - 1, Role.article) && !lexemes.has(at - 1, Role.on) ? at - 2 : at - 1;
  return lexemes.has(before, Role.on | Role.from | Role.to) || lexemes.word(before).weekday !== 0;
}
