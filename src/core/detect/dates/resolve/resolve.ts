import type { MentionValue, ProseMention, Reason } from '../../../model/mention';
import { openShift, shiftDate, shiftExactly } from '../calendar/arithmetic';
import { fromDays, modulo, weekdayOf } from '../calendar/calendar';
import { compact, dayNumber, edtfOf, isRealDay, timexOf, without, type CalendarDate } from '../calendar/calendar-date';
import type { Entry } from './entry-dates';
import type { Expression, Meaning } from '../read/expression';
import { placeHoliday, placeInYear, placeNamed, type Placed, type Surroundings } from './place';
import { dayOf, done, isBareTime, open, overlay, timexWithZone, turnOver, type Resolved } from './resolved';
import { SpokenDates, type Spoken } from './spoken';
import { fullDecade, fullYear } from '../calendar/two-digits';

/** What a document tells of its own time. */
export interface DocumentTime {
  readonly own: CalendarDate | null;
  /** A year of the document, for two digits. */
  readonly nearYear: number | undefined;
  /** It tells of another time than its own. */
  readonly historical: boolean;
  /** The dated entry that a block stands in. */
  readonly entryOf: (block: number) => Entry | undefined;
}

/** Finds the next date with a month in the expression's block, for `a month before`. */
export type Ahead = () => { readonly date: CalendarDate; readonly text: string } | undefined;

type Shift = Extract<Meaning, { kind: 'shift' }>;

/** Gives every expression its value, in the order of the text. */
export class Resolver {
  private readonly spoken: SpokenDates;
  /** The date that `today` is where the text is read: that of the entry, else of the document. */
  private own: CalendarDate | null;
  private relativeToOwn: Reason;
  private block = -1;

  constructor(
    private readonly text: string,
    private readonly time: DocumentTime,
  ) {
    this.spoken = new SpokenDates(text);
    this.own = time.own;
    this.relativeToOwn = relativeToDocument(time.own);
  }

  resolve(expression: Expression, ahead: Ahead): ProseMention | undefined {
    if (expression.block !== this.block) this.enter(expression.block);
    const resolved = this.meaning(expression.meaning, expression, ahead);
    if (resolved === undefined) {
      const { otherwise } = expression;
      return otherwise === undefined ? undefined : this.resolve(otherwise, ahead);
    }
    this.remember(expression, resolved);
    const confidence = Math.min(expression.confidence, resolved.confidence ?? 1);
    return {
      type: expression.type,
      start: expression.start,
      end: expression.end,
      confidence: Math.round(confidence * 100) / 100,
      reasons: expression.reasons.length === 0 ? resolved.reasons : [...expression.reasons, ...resolved.reasons],
      ...(expression.mod === 'APPROX' ? approximate(resolved.value) : resolved.value),
      ...(expression.mod === undefined ? {} : { mod: expression.mod }),
    };
  }

  /** Takes the date of the entry that `block` belongs to. */
  private enter(block: number): void {
    this.block = block;
    const entry = this.time.entryOf(block);
    const isOther =
      entry !== undefined && timexOf(entry.date) !== (this.time.own === null ? '' : timexOf(this.time.own));
    this.own = isOther ? entry.date : this.time.own;
    if (!isOther) this.relativeToOwn = relativeToDocument(this.time.own);
    else {
      const args = { anchor: timexOf(entry.date), text: this.text.slice(entry.start, entry.end) };
      this.relativeToOwn = { code: 'relative-to-mention', args };
    }
  }

  private remember(expression: Expression, { date, reasons }: Resolved): void {
    if (expression.type !== 'DATE' || date === undefined || expression.confidence < 0.5) return;
    const { block, start, end } = expression;
    const isRange = expression.meaning.kind === 'range';
    // Life dates in brackets are not what a text goes on from.
    if (isRange && this.text.charCodeAt(start - 1) === 0x28) return;
    const told = !expression.birth && reasons.some(({ code }) => code === 'date-complete');
    this.spoken.add({ block, date, start, end, isRange, told });
  }

  private meaning(meaning: Meaning, expression: Expression, ahead: Ahead): Resolved | undefined {
    switch (meaning.kind) {
      case 'fixed':
        return { value: fixedValue(meaning), reasons: [] };
      case 'vague':
        return { value: { value: meaning.ref }, reasons: [] };
      case 'calendar':
        return this.calendar(meaning.date, expression);
      case 'named':
        return this.placed(placeNamed(meaning.relation, meaning.date, this.around(expression)), meaning.date);
      case 'holiday':
        return this.holiday(meaning, expression);
      case 'shift':
        return this.shift(meaning, expression, ahead);
      case 'from-point':
        return this.fromPoint(meaning, expression, ahead);
      case 'weekday-near':
        return this.weekdayNear(meaning, expression, ahead);
      case 'range':
        return this.range(meaning, expression, ahead);
      case 'numeric':
        return undefined;
    }
  }

  private around(expression: Expression): Surroundings {
    const { block, tense } = expression;
    return {
      document: this.own,
      relativeToDocument: this.relativeToOwn,
      tense,
      spoken: () => this.spoken.near(block),
      textOf: (spoken) => this.spoken.textOf(spoken),
      block,
      historical: this.time.historical,
    };
  }

  private calendar(stated: CalendarDate, expression: Expression): Resolved | undefined {
    const { date, reasons } = this.century(stated);
    if (!isRealDay(date)) return undefined;
    if (date.year !== undefined || date.decade !== undefined || date.century !== undefined) {
      const kept = date.month === undefined && date.week !== undefined ? date : without(date, 'weekday');
      return done(kept, [...reasons, { code: 'date-complete' }]);
    }
    if (isBareTime(date)) return this.clock(date, expression.block);
    return this.placed(placeInYear(date, this.around(expression)), date);
  }

  /** Writes out two-digit years and decades. */
  private century(stated: CalendarDate): { date: CalendarDate; reasons: Reason[] } {
    const near = this.own?.year ?? this.time.nearYear;
    const { shortYear, shortDecade } = stated;
    if (shortYear !== undefined) {
      const year = fullYear(shortYear, near);
      return { date: { ...without(stated, 'shortYear'), year }, reasons: [twoDigits(Math.floor(year / 100))] };
    }
    if (shortDecade !== undefined) {
      const decade = fullDecade(shortDecade, near);
      return { date: { ...without(stated, 'shortDecade'), decade }, reasons: [twoDigits(Math.floor(decade / 10))] };
    }
    return { date: stated, reasons: [] };
  }

  /** A clock time takes the day spoken of last in its block, else the document's. */
  private clock(time: CalendarDate, block: number): Resolved {
    const spoken = this.spoken.lastDayIn(block);
    if (spoken !== undefined) return done({ ...dayOf(spoken.date), ...time }, [this.relativeTo(spoken)]);
    const { own } = this;
    if (own?.day !== undefined) return done({ ...dayOf(own), ...time }, [this.relativeToOwn]);
    return open(timexWithZone(time), undefined);
  }

  private relativeTo(spoken: Spoken): Reason {
    const args = { anchor: timexOf(spoken.date), text: this.spoken.textOf(spoken) };
    return { code: 'relative-to-mention', args };
  }

  /** A date that was placed in a year, or the underspecified value of what could not be. */
  private placed(placed: Placed | undefined, stated: CalendarDate): Resolved {
    if (placed === undefined) {
      const date = stated.month === undefined ? stated : without(stated, 'weekday');
      return { ...open(timexWithZone(date), edtfOf(date)), date };
    }
    const resolved = done(placed.date, [placed.reason]);
    return placed.confidence === undefined ? resolved : { ...resolved, confidence: placed.confidence };
  }

  private holiday(meaning: Extract<Meaning, { kind: 'holiday' }>, expression: Expression): Resolved {
    const { date: stated, reasons } = this.century(meaning.date);
    const { placed, fixed } = placeHoliday(meaning.rule, stated, meaning.relation, this.around(expression));
    if (placed !== undefined) {
      const resolved = done(placed.date, [...reasons, placed.reason]);
      return placed.confidence === undefined ? resolved : { ...resolved, confidence: placed.confidence };
    }
    const month = /^(\d\d)\//.exec(meaning.rule)?.[1];
    if (fixed === undefined && month !== undefined) return open(`XXXX-${month}`, `XXXX-${month}`);
    if (fixed === undefined) return { value: { unresolved: true }, reasons: [{ code: 'no-document-date' }] };
    return { ...open(timexOf(fixed), edtfOf(fixed)), date: fixed };
  }

  private shift(meaning: Shift, expression: Expression, ahead: Ahead): Resolved | undefined {
    const counted = this.count(meaning, expression, ahead);
    if (counted !== undefined) {
      const date = overlay(counted.date, meaning.date);
      return isRealDay(date) ? done(date, [counted.reason]) : undefined;
    }
    if (expression.otherwise !== undefined) return undefined;
    const parts = meaning.date;
    if (parts.month !== undefined) return open(timexOf(parts), edtfOf(parts));
    const part = parts.part === undefined ? '' : `T${parts.part}`;
    return open(openShift(meaning.unit, parts) + part, undefined);
  }

  private count(
    meaning: Shift,
    expression: Expression,
    ahead: Ahead,
  ): { date: CalendarDate; reason: Reason } | undefined {
    const { by, unit, base } = meaning;
    if (base === 'next-mention') return this.countFromNext(meaning, expression, ahead());
    if (base === 'mention') {
      for (const spoken of this.spoken.near(expression.block)) {
        const shifted = shiftDate(spoken.date, by, unit);
        if (shifted === undefined) continue;
        // A year after a third quarter is a third quarter.
        const { quarter, half } = spoken.date;
        const date = unit === 'year' ? { ...shifted, ...compact({ quarter, half }) } : shifted;
        return { date, reason: this.relativeTo(spoken) };
      }
      // What happened `the next day` did not happen on the day after the document.
      if (unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
    }
    const { own } = this;
    const date = own === null ? undefined : shiftDate(own, by, unit);
    return date === undefined ? undefined : { date, reason: this.relativeToOwn };
  }

  private countFromNext(
    meaning: Shift,
    expression: Expression,
    following: ReturnType<Ahead>,
  ): { date: CalendarDate; reason: Reason } | undefined {
    if (following === undefined) return undefined;
    const { date: stated, text } = following;
    const placed = stated.year === undefined ? placeInYear(stated, this.around(expression)) : undefined;
    const next = placed?.date ?? stated;
    const date = shiftDate(next, meaning.by, meaning.unit);
    const args = { anchor: timexOf(next), text };
    return date === undefined ? undefined : { date, reason: { code: 'relative-to-mention', args } };
  }

  private fromPoint(
    meaning: Extract<Meaning, { kind: 'from-point' }>,
    expression: Expression,
    ahead: Ahead,
  ): Resolved | undefined {
    const point = this.meaning(meaning.point, expression, ahead);
    if (point === undefined) return undefined;
    const date = point.date === undefined ? undefined : shiftExactly(point.date, meaning.by, meaning.unit);
    return date === undefined ? open(openShift(meaning.unit, {}), undefined) : done(date, point.reasons);
  }

  private weekdayNear(
    meaning: Extract<Meaning, { kind: 'weekday-near' }>,
    expression: Expression,
    ahead: Ahead,
  ): Resolved | undefined {
    const point = this.meaning(meaning.point, expression, ahead);
    const days = point?.date === undefined ? undefined : dayNumber(point.date);
    if (point === undefined || days === undefined) return open(`XXXX-WXX-${meaning.weekday}`, undefined);
    const apart = modulo(meaning.after ? meaning.weekday - weekdayOf(days) : weekdayOf(days) - meaning.weekday, 7);
    const distance = apart === 0 ? 7 : apart;
    return done(fromDays(meaning.after ? days + distance : days - distance), point.reasons);
  }

  private range(
    meaning: Extract<Meaning, { kind: 'range' }>,
    expression: Expression,
    ahead: Ahead,
  ): Resolved | undefined {
    const from = this.meaning(meaning.from, expression, ahead);
    const to = this.rangeEnd(meaning.to, from, expression, ahead);
    if (from?.value.value === undefined || to?.value.value === undefined) return undefined;
    const value: MentionValue = {
      value: `${from.value.value}/${to.value.value}`,
      ...(from.value.edtf === undefined || to.value.edtf === undefined
        ? {}
        : { edtf: `${from.value.edtf}/${to.value.edtf}` }),
      from: from.value.value,
      to: to.value.value,
      ...(from.value.unresolved === true || to.value.unresolved === true ? { unresolved: true } : {}),
    };
    return to.date === undefined ? { value, reasons: from.reasons } : { value, date: to.date, reasons: from.reasons };
  }

  /** The end of a range comes after its beginning: `Monday to Friday`, `10 pm to 1 am`. */
  private rangeEnd(
    meaning: Meaning,
    from: Resolved | undefined,
    expression: Expression,
    ahead: Ahead,
  ): Resolved | undefined {
    const start = from?.date;
    if (start === undefined || meaning.kind !== 'calendar') return this.meaning(meaning, expression, ahead);
    const day = dayOf(start);
    if (isBareTime(meaning.date) && start.day !== undefined) return done(turnOver(day, meaning.date, start), []);
    if (meaning.date.year !== undefined || meaning.date.shortYear !== undefined || day.year === undefined) {
      return this.meaning(meaning, expression, ahead);
    }
    const after: Surroundings = {
      ...this.around(expression),
      document: day,
      tense: 'future',
      spoken: () => [],
      historical: false,
    };
    return this.placed(placeInYear(meaning.date, after), meaning.date);
  }
}

/** EDTF marks what is only about right. */
function approximate(value: MentionValue): MentionValue {
  return value.edtf === undefined || value.to !== undefined ? value : { ...value, edtf: `${value.edtf}~` };
}

function relativeToDocument(own: CalendarDate | null): Reason {
  return { code: 'relative-to-document', args: { anchor: own === null ? '' : timexOf(own) } };
}

function fixedValue(meaning: Extract<Meaning, { kind: 'fixed' }>): MentionValue {
  const { value, from, to } = meaning;
  return from === undefined || to === undefined ? { value } : { value, from, to };
}

function twoDigits(century: number): Reason {
  return { code: 'two-digit-year', args: { century: String(century) } };
}
