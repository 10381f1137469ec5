import type { MentionValue, ProseMention, Reason } from '../../model/mention';
import { openShift, shiftDate, shiftExactly } from './arithmetic';
import { dayOfIsoWeek, fromDays } from './calendar';
import { compact, dayNumber, edtfOf, isRealDay, timexOf, without, type CalendarDate } from './calendar-date';
import type { Expression, Meaning } from './expression';
import { placeHoliday, placeInYear, placeNamed, type Placed, type Surroundings } from './place';
import { fullDecade, fullYear } from './two-digits';
import { zoneOffset } from './zones';

/** What an expression means in its document. */
interface Resolved {
  readonly value: MentionValue;
  /** The date it names, for expressions that count from it. */
  readonly date?: CalendarDate;
  readonly reasons: readonly Reason[];
  readonly confidence?: number;
}

/** A mention in the making: what later expressions may count from. */
export interface Spoken {
  readonly block: number;
  readonly date: CalendarDate;
  readonly text: string;
  /** The text states its year, or it follows from one that does. */
  readonly explicitYear: boolean;
}

/** How many mentions back an expression looks for what it counts from, and over how many blocks. */
const MOST_MENTIONS_BACK = 12;
const MOST_BLOCKS_BACK = 3;

/** Gives every expression its value, in the order of the text. */
export class Resolver {
  private readonly spoken: Spoken[] = [];

  constructor(
    private readonly document: CalendarDate | null,
    private readonly textOf: (expression: Expression) => string,
    /** A year of the document, for two digits. */
    private readonly nearYear: number | undefined,
  ) {}

  /** `later` are the expressions after this one in its block, for `a month before`. */
  resolve(expression: Expression, block: number, later: () => CalendarDate | undefined): ProseMention | undefined {
    const resolved = this.meaning(expression.meaning, expression, block, later);
    if (resolved === undefined) {
      const { otherwise } = expression;
      return otherwise === undefined ? undefined : this.resolve(otherwise, block, later);
    }
    if (expression.type === 'DATE' && resolved.date !== undefined && expression.confidence >= 0.5) {
      const explicitYear = resolved.date.year !== undefined;
      this.spoken.push({ block, date: resolved.date, text: this.textOf(expression), explicitYear });
    }
    const confidence = Math.min(expression.confidence, resolved.confidence ?? 1);
    return {
      type: expression.type,
      start: expression.start,
      end: expression.end,
      confidence: Math.round(confidence * 100) / 100,
      reasons: [...expression.reasons, ...resolved.reasons],
      ...resolved.value,
      ...(expression.mod === undefined ? {} : { mod: expression.mod }),
    };
  }

  private meaning(
    meaning: Meaning,
    expression: Expression,
    block: number,
    later: () => CalendarDate | undefined,
  ): Resolved | undefined {
    switch (meaning.kind) {
      case 'fixed':
        return {
          value: {
            value: meaning.value,
            ...(meaning.from === undefined ? {} : { from: meaning.from, to: meaning.to ?? meaning.value }),
          },
          reasons: [],
        };
      case 'vague':
        return { value: { value: meaning.ref }, reasons: [] };
      case 'calendar':
        return this.calendar(meaning.date, expression, block);
      case 'named':
        return this.placed(
          placeNamed(meaning.relation, meaning.date, this.surroundings(expression, block)),
          meaning.date,
        );
      case 'holiday':
        return this.holiday(meaning, expression, block);
      case 'shift':
        return this.shift(meaning, expression, block, later);
      case 'from-point':
        return this.fromPoint(meaning, expression, block, later);
      case 'range':
        return this.range(meaning, expression, block, later);
      case 'numeric':
        return undefined;
    }
  }

  private surroundings(expression: Expression, block: number): Surroundings {
    return { document: this.document, tense: expression.tense ?? 'open', spoken: this.near(block), block };
  }

  /** Mentions an expression may count from, nearest first. */
  private near(block: number): Spoken[] {
    const near: Spoken[] = [];
    for (let index = this.spoken.length - 1; index >= 0 && near.length < MOST_MENTIONS_BACK; index--) {
      const spoken = this.spoken[index];
      if (spoken === undefined || spoken.block < block - MOST_BLOCKS_BACK) break;
      near.push(spoken);
    }
    return near;
  }

  private calendar(stated: CalendarDate, expression: Expression, block: number): Resolved | undefined {
    const { date, reasons } = this.century(stated);
    if (!isRealDay(date)) return undefined;
    if (date.year !== undefined || date.decade !== undefined || date.century !== undefined) {
      const kept = date.month === undefined && date.week !== undefined ? date : without(date, 'weekday');
      return done(kept, [...reasons, { code: 'date-complete' }]);
    }
    if (isBareTime(date)) return this.time(date, block);
    return this.placed(placeInYear(date, this.surroundings(expression, block)), date);
  }

  /** Writes out two-digit years and decades. */
  private century(stated: CalendarDate): { date: CalendarDate; reasons: Reason[] } {
    const near = this.document?.year ?? this.nearYear;
    const { shortYear, shortDecade, ...date } = stated;
    if (shortYear !== undefined) {
      const year = fullYear(shortYear, near);
      return {
        date: { ...date, year },
        reasons: [{ code: 'two-digit-year', args: { century: String(Math.floor(year / 100)) } }],
      };
    }
    if (shortDecade !== undefined) {
      const decade = fullDecade(shortDecade, near);
      return {
        date: { ...date, decade },
        reasons: [{ code: 'two-digit-year', args: { century: String(Math.floor(decade / 10)) } }],
      };
    }
    return { date, reasons: [] };
  }

  /** A clock time takes the day spoken of last in its block, else the document's. */
  private time(time: CalendarDate, block: number): Resolved {
    const spoken = this.near(block).find((mention) => mention.block === block && mention.date.day !== undefined);
    if (spoken !== undefined) {
      const day = compact({ year: spoken.date.year, month: spoken.date.month, day: spoken.date.day });
      return done({ ...day, ...time }, [
        { code: 'relative-to-mention', args: { anchor: timexOf(day), text: spoken.text } },
      ]);
    }
    if (this.document?.day !== undefined) {
      const day = compact({ year: this.document.year, month: this.document.month, day: this.document.day });
      return done({ ...day, ...time }, [{ code: 'relative-to-document', args: { anchor: timexOf(day) } }]);
    }
    return open(timexWithZone(time), undefined);
  }

  /** A date that was placed in a year, or the underspecified value of what could not be. */
  private placed(placed: Placed | undefined, stated: CalendarDate): Resolved {
    if (placed === undefined) {
      const { weekday, ...plain } = stated;
      const date = stated.month !== undefined || weekday === undefined ? plain : stated;
      return { ...open(timexWithZone(date), edtfOf(date)), date };
    }
    return {
      ...done(placed.date, [placed.reason]),
      ...(placed.confidence === undefined ? {} : { confidence: placed.confidence }),
    };
  }

  private holiday(meaning: Extract<Meaning, { kind: 'holiday' }>, expression: Expression, block: number): Resolved {
    const { date: stated, reasons } = this.century(meaning.date);
    const { placed, fixed } = placeHoliday(
      meaning.rule,
      stated,
      meaning.relation,
      this.surroundings(expression, block),
    );
    if (placed !== undefined) {
      const resolved = done(placed.date, [...reasons, placed.reason]);
      return placed.confidence === undefined ? resolved : { ...resolved, confidence: placed.confidence };
    }
    if (fixed === undefined) return { value: { unresolved: true }, reasons: [{ code: 'no-document-date' }] };
    return { ...open(timexOf(fixed), edtfOf(fixed)), date: fixed };
  }

  private shift(
    meaning: Extract<Meaning, { kind: 'shift' }>,
    expression: Expression,
    block: number,
    later: () => CalendarDate | undefined,
  ): Resolved | undefined {
    const counted = this.count(meaning, expression, block, later);
    if (counted === undefined) {
      if (expression.otherwise !== undefined) return undefined;
      const known =
        expression.type === 'DATE' && meaning.date.month !== undefined ? compact({ ...meaning.date }) : undefined;
      const value = known === undefined ? openShift(meaning.unit, meaning.date) : timexOf(known);
      return open(
        value + (meaning.date.part === undefined || known !== undefined ? '' : `T${meaning.date.part}`),
        known === undefined ? undefined : edtfOf(known),
      );
    }
    const date = overlay(counted.date, meaning.date);
    return isRealDay(date)
      ? done(date, [counted.reason], date.year === undefined && date.decade === undefined && date.century === undefined)
      : undefined;
  }

  private count(
    meaning: Extract<Meaning, { kind: 'shift' }>,
    expression: Expression,
    block: number,
    later: () => CalendarDate | undefined,
  ): { date: CalendarDate; reason: Reason } | undefined {
    const { by, unit, base } = meaning;
    if (base === 'next-mention') {
      const stated = later();
      const next =
        stated === undefined || stated.year !== undefined
          ? stated
          : (placeInYear(stated, this.surroundings(expression, block))?.date ?? stated);
      const date = next === undefined ? undefined : shiftDate(next, by, unit);
      if (next !== undefined && date !== undefined)
        return { date, reason: { code: 'relative-to-mention', args: { anchor: timexOf(next), text: '' } } };
      return undefined;
    }
    if (base === 'mention') {
      for (const spoken of this.near(block)) {
        const date = shiftDate(spoken.date, by, unit);
        if (date === undefined) continue;
        return {
          date,
          reason: { code: 'relative-to-mention', args: { anchor: timexOf(spoken.date), text: spoken.text } },
        };
      }
      if (unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
    }
    if (this.document === null) return undefined;
    const date = shiftDate(this.document, by, unit);
    return date === undefined
      ? undefined
      : { date, reason: { code: 'relative-to-document', args: { anchor: timexOf(this.document) } } };
  }

  private fromPoint(
    meaning: Extract<Meaning, { kind: 'from-point' }>,
    expression: Expression,
    block: number,
    later: () => CalendarDate | undefined,
  ): Resolved | undefined {
    const point = this.meaning(meaning.point, expression, block, later);
    if (point?.date === undefined)
      return point === undefined ? undefined : open(openShift(meaning.unit, {}), undefined);
    const date = shiftExactly(point.date, meaning.by, meaning.unit);
    if (date === undefined) return open(openShift(meaning.unit, {}), undefined);
    return done(
      date,
      [...point.reasons],
      date.year === undefined && date.decade === undefined && date.century === undefined,
    );
  }

  private range(
    meaning: Extract<Meaning, { kind: 'range' }>,
    expression: Expression,
    block: number,
    later: () => CalendarDate | undefined,
  ): Resolved | undefined {
    const from = this.meaning(meaning.from, expression, block, later);
    const to = this.rangeEnd(meaning.to, from, expression, block, later);
    if (from?.value.value === undefined || to?.value.value === undefined) return undefined;
    const edtf =
      from.value.edtf !== undefined && to.value.edtf !== undefined
        ? { edtf: `${from.value.edtf}/${to.value.edtf}` }
        : {};
    const unresolved =
      from.value.unresolved === true || to.value.unresolved === true ? { unresolved: true as const } : {};
    return {
      value: {
        value: `${from.value.value}/${to.value.value}`,
        ...edtf,
        from: from.value.value,
        to: to.value.value,
        ...unresolved,
      },
      ...(to.date === undefined ? {} : { date: to.date }),
      reasons: from.reasons,
    };
  }

  /** The end of a range comes after its beginning: `Monday to Friday`, `10 pm to 1 am`. */
  private rangeEnd(
    meaning: Meaning,
    from: Resolved | undefined,
    expression: Expression,
    block: number,
    later: () => CalendarDate | undefined,
  ): Resolved | undefined {
    const start = from?.date;
    if (start !== undefined && meaning.kind === 'calendar') {
      const day = compact({ year: start.year, month: start.month, day: start.day });
      if (isBareTime(meaning.date) && start.day !== undefined) return done(turnOver(day, meaning.date, start), []);
      const after: Surroundings = { document: day, tense: 'future', spoken: [], block };
      if (meaning.date.year === undefined && meaning.date.shortYear === undefined && day.year !== undefined) {
        return this.placed(placeInYear(meaning.date, after), meaning.date);
      }
    }
    return this.meaning(meaning, expression, block, later);
  }
}

/** A time before the one the range begins with is on the next day. */
function turnOver(day: CalendarDate, time: CalendarDate, start: CalendarDate): CalendarDate {
  const isNext = (time.hour ?? 0) < (start.hour ?? 0);
  const moved = isNext ? shiftDate(day, 1, 'day') : day;
  return { ...(moved ?? day), ...time };
}

function isBareTime(date: CalendarDate): boolean {
  const timed = date.hour !== undefined || date.part !== undefined;
  return (
    timed && date.month === undefined && date.day === undefined && date.weekday === undefined && date.week === undefined
  );
}

/** The finer parts a text adds to a counted period: `last week` and a weekday, `last year` and a month. */
function overlay(date: CalendarDate, parts: CalendarDate): CalendarDate {
  if (
    parts.month !== undefined ||
    parts.season !== undefined ||
    parts.quarter !== undefined ||
    parts.half !== undefined
  ) {
    return { ...compact({ year: date.year }), ...parts };
  }
  if (date.week !== undefined && date.year !== undefined && parts.weekday !== undefined) {
    const { weekday, ...rest } = parts;
    return { ...rest, ...fromDays(dayOfIsoWeek(date.year, date.week, weekday)) };
  }
  return { ...date, ...parts };
}

function timexWithZone(date: CalendarDate): string {
  return timexOf(date, date.zone === undefined ? '' : zoneOffset(date.zone, dayNumber(date)));
}

function done(
  date: CalendarDate,
  reasons: readonly Reason[],
  unresolved = date.year === undefined && date.decade === undefined && date.century === undefined,
): Resolved {
  const edtf = edtfOf(date);
  return {
    value: {
      value: timexWithZone(date),
      ...(edtf === undefined ? {} : { edtf }),
      ...(unresolved ? { unresolved: true } : {}),
    },
    date,
    reasons,
  };
}

function open(value: string, edtf: string | undefined): Resolved {
  return {
    value: { value, ...(edtf === undefined ? {} : { edtf }), unresolved: true },
    reasons: [{ code: 'no-document-date' }],
  };
}
