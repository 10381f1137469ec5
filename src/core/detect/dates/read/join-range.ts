import type { CalendarDate } from '../calendar/calendar-date';
import { merged, type Expression, type Meaning } from './expression';
import type { Lexemes } from '../words/lexemes';
import { isDash } from '../words/signs';
import { Role } from '../words/word';

/** `10 August - 12 September 2013`, `from May to July`, `between 1914 and 1918`, `Montag bis Freitag`: two dates of one kind as a range. */
export function joinRange(lexemes: Lexemes, left: Expression, right: Expression, gap: number): Expression | undefined {
  if (left.type !== 'DATE' || right.type !== 'DATE' || left.partial || right.partial) return undefined;
  if (gap < 1 || gap > 2 || left.meaning.kind === 'range' || right.meaning.kind === 'range') return undefined;
  const kind = kindOf(left.meaning);
  if (kind === '' || kind !== kindOf(right.meaning)) return undefined;
  const joint = left.last + 1;
  if (gap === 2 && !lexemes.has(joint + 1, Role.article | Role.to)) return undefined;
  if (!joins(lexemes, left, joint, kind)) return undefined;
  const from = fillFrom(left.meaning, right.meaning);
  const to = fillFrom(right.meaning, left.meaning, true);
  if (!isForward(from, to)) return undefined;
  return merged(left, right, { kind: 'range', from, to });
}

function joins(lexemes: Lexemes, left: Expression, joint: number, kind: string): boolean {
  const before = left.first - 1;
  const article = lexemes.has(before, Role.article) ? before - 1 : before;
  if (isDash(lexemes.sign(joint))) return lexemes.glued(joint) === lexemes.glued(joint + 1);
  if (lexemes.has(joint, Role.to)) {
    if (kind === 'clock') return true;
    return (
      lexemes.has(article, Role.from) || kind === 'year' || kind === 'day' || kind === 'month' || kind === 'weekday'
    );
  }
  return lexemes.has(joint, Role.and) && lexemes.has(article, Role.between);
}

/** What the ends have to share. */
function kindOf(meaning: Meaning): string {
  if (meaning.kind === 'numeric') return 'day';
  if (meaning.kind === 'holiday') return 'holiday';
  if (meaning.kind === 'shift' || meaning.kind === 'named') {
    if (meaning.kind === 'named' && meaning.date.weekday !== undefined) return 'near-day';
    return meaning.kind === 'shift' && (meaning.unit === 'day' || meaning.date.weekday !== undefined) ? 'near-day' : '';
  }
  if (meaning.kind !== 'calendar') return '';
  const { date } = meaning;
  if (date.day !== undefined) return 'day';
  if (date.month !== undefined) return 'month';
  if (date.weekday !== undefined) return 'weekday';
  if (date.quarter !== undefined) return 'quarter';
  if (date.season !== undefined) return 'season';
  if (date.week !== undefined) return 'week';
  if (date.century !== undefined) return 'century';
  if (date.decade !== undefined || date.shortDecade !== undefined) return 'decade';
  if (date.hour !== undefined) return 'clock';
  return date.year === undefined && date.shortYear === undefined ? '' : 'year';
}

/** Takes the year of the other end, or the one before or after it when the months run over the turn of the year. */
export function fillFrom(meaning: Meaning, other: Meaning, isEnd = false): Meaning {
  if (meaning.kind !== 'calendar' || other.kind !== 'calendar') return meaning;
  const { date } = meaning;
  const { year, month, shortYear } = other.date;
  if (isEnd && other.date.fiscal === true) return { kind: 'calendar', date: { ...date, fiscal: true } };
  if (date.year !== undefined || date.shortYear !== undefined) return meaning;
  if (shortYear !== undefined) return { kind: 'calendar', date: { ...date, shortYear } };
  if (year === undefined) return meaning;
  const wraps = date.month !== undefined && month !== undefined && (isEnd ? date.month < month : date.month > month);
  const filled: CalendarDate = { ...date, year: year + (wraps ? (isEnd ? 1 : -1) : 0) };
  return { kind: 'calendar', date: other.date.bc === true ? { ...filled, bc: true } : filled };
}

/** Years that run backwards are no range. */
function isForward(from: Meaning, to: Meaning): boolean {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return true;
  const { year: start, bc } = from.date;
  const { year: end } = to.date;
  return start === undefined || end === undefined || bc === true || start <= end;
}
