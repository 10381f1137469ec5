import { DIGITS, WORD } from '../../../text/tokens';
import { readAbsolute } from './absolute';
import { readAged, readAgeBetweenCommas, readLasting } from './age';
import { readApostropheYear, readBareYear, readEraFirst } from './bare-year';
import { readListedCentury } from './century';
import { readClock } from './clock';
import { readDayWord, readHabit, readNoon, readPart, readPartAdverb, readWeekday, withRelation } from './day';
import { readFurtherDay, readListedDay, readLoneDay } from './day-list';
import type { Expression } from './expression';
import { readEdge, readFrequency, readNeighbour } from './frequency';
import type { Lexemes } from '../words/lexemes';
import { readNumeric } from './numeric';
import { readNumberMonth, readUltimo } from './old-style';
import {
  readDecade,
  readDecadeWord,
  readFiscal,
  readFiscalLetters,
  readHalf,
  readLetterPeriod,
  readSeason,
  readWeekNumber,
} from './period';
import { readPhrase } from './phrase';
import { isApostrophe, SLASH, STOP } from '../words/signs';
import { withStage } from './stage';
import { readSpokenClock } from './spoken-clock';
import { readUnit } from './unit';
import { Cue, Mark, Role, type Word } from '../words/word';

/** All expressions of the open block, from left to right, none over another. */
export function scan(lexemes: Lexemes, region: { dayFirst: number; monthFirst: number }): Expression[] {
  const found: Expression[] = [];
  const { kind } = lexemes.tokens;
  let floor = lexemes.from;
  for (let at = lexemes.from; at < lexemes.to; at++) {
    const tokenKind = kind[at];
    let expression: Expression | undefined;
    if (tokenKind === WORD) {
      if ((lexemes.rolesAt(at) & Role.starts) === 0 || isPieceOfAddress(lexemes, at)) continue;
      const { cues } = lexemes.word(at);
      if ((cues & Cue.dayFirst) !== 0) region.dayFirst++;
      else if ((cues & Cue.monthFirst) !== 0) region.monthFirst++;
      expression = readWord(lexemes, at, floor);
    } else if (tokenKind === DIGITS) {
      expression = readFigures(lexemes, at, floor);
    } else if (isApostrophe(lexemes.sign(at))) {
      expression = readApostropheYear(lexemes, at);
    }
    if (expression === undefined || expression.first < floor) continue;
    expression = withStage(lexemes, withRelation(lexemes, expression, floor), floor);
    found.push(...readFurtherDay(lexemes, expression));
    const last = found[found.length - 1]?.last ?? expression.last;
    floor = last + 1;
    at = last;
  }
  return found;
}

/** A word inside a path, an address or an identifier. */
function isPieceOfAddress(lexemes: Lexemes, at: number): boolean {
  if (lexemes.glued(at)) {
    const sign = lexemes.sign(at - 1);
    if (sign === 0x5f || sign === 0x40 || sign === 0x23 || sign === 0x3d || sign === 0x26 || sign === 0x5c) return true;
    if (sign === SLASH && !lexemes.has(at - 2, Role.starts) && !lexemes.isDigits(at - 2)) return true;
    if (
      sign === STOP &&
      lexemes.glued(at - 1) &&
      lexemes.lower(at) &&
      lexemes.lower(at - 2) &&
      lexemes.width(at - 2) > 2
    )
      return true;
  }
  if (!lexemes.glued(at + 1)) return false;
  const next = lexemes.sign(at + 1);
  if (next === 0x5f || next === 0x40) return true;
  return next === STOP && lexemes.glued(at + 2) && lexemes.lower(at + 2) && lexemes.lower(at) && lexemes.width(at) > 2;
}

function readFigures(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  return (
    readNumeric(lexemes, at) ??
    readClock(lexemes, at) ??
    readListedCentury(lexemes, at) ??
    readListedDay(lexemes, at) ??
    readLoneDay(lexemes, at) ??
    readDecade(lexemes, at, floor) ??
    readBareYear(lexemes, at, floor) ??
    readAgeBetweenCommas(lexemes, at)
  );
}

type Reader = (lexemes: Lexemes, at: number, floor: number) => Expression | undefined;

/** What each kind of word begins, in the order in which the readings are tried. */
const READERS: readonly (readonly [(word: Readonly<Word>) => boolean, Reader])[] = [
  [(word) => word.phrases !== undefined, readPhrase],
  [(word) => word.month !== 0, readAbsolute],
  [(word) => word.weekday !== 0, readWeekday],
  [(word) => word.habit !== 0, readHabit],
  [(word) => word.day !== undefined, readDayWord],
  [(word) => word.part !== '', readPart],
  [(word) => word.unit !== '', readUnit],
  [(word) => word.season !== 0, readSeason],
  [(word) => word.decade >= 0, readDecadeWord],
  [(word) => word.edge !== undefined, readEdge],
  [(word) => word.neighbour !== undefined, readNeighbour],
  [(word) => (word.roles & Role.fiscal) !== 0 || (word.marks & Mark.fiscalYear) !== 0, readFiscal],
  [(word) => (word.roles & Role.half) !== 0, readHalf],
  [(word) => (word.roles & Role.weekNumber) !== 0, readWeekNumber],
  [(word) => word.lasting !== '', readLasting],
  [(word) => word.frequency !== '', readFrequency],
  [(word) => (word.cues & (Cue.noon | Cue.midnight)) !== 0, readNoon],
  [(word) => (word.cues & Cue.era) !== 0, readEraFirst],
  [(word) => (word.roles & (Role.aged | Role.age)) !== 0, readAged],
  [(word) => word.letter !== '', readLetter],
  [(word) => (word.cues & (Cue.ultimo | Cue.instant | Cue.proximo)) !== 0, readUltimo],
  [(word) => (word.cues & Cue.numberMonth) !== 0, readNumberMonth],
  [(word) => (word.cues & (Cue.halfPast | Cue.halfTo)) !== 0 || (word.marks & Mark.quarterHour) !== 0, readSpokenClock],
  [(word) => word.partAdverb !== '', readPartAdverb],
];

function readLetter(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  if (lexemes.word(at).letter === 'fiscal') return lexemes.capitals(at) ? readFiscalLetters(lexemes, at) : undefined;
  return readLetterPeriod(lexemes, at, floor);
}

function readWord(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const word = lexemes.word(at);
  for (const [applies, read] of READERS) {
    if (!applies(word)) continue;
    const expression = read(lexemes, at, floor);
    if (expression !== undefined) return expression;
  }
  return undefined;
}
