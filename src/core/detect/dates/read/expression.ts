import type { Relation, UnitName } from '../../../lang/date-table';
import type { Modifier, Reason, TimeType } from '../../../model/mention';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Lexemes } from '../words/lexemes';

/** What a relative expression counts from: the document's date, the date named last before it, or the next one after it. */
export type Base = 'document' | 'mention' | 'next-mention';

/** Day, month and year as numbers whose order is not known yet. */
export interface NumericDate {
  readonly first: number;
  readonly second: number;
  /** As written; two digits when `yearWidth` is 2. Absent in `24.5.` and `5/31`. */
  readonly year?: number;
  readonly yearWidth: number;
  /** Character code of the separator. */
  readonly separator: number;
  /** Further parts that stand with the date: weekday, clock time. */
  readonly rest: CalendarDate;
  /** Digits before the day that are glued to it: `24` and 1 for `124.5.2007`, in every way they can be cut. */
  readonly glued?: readonly GluedCut[];
}

export interface GluedCut {
  /** The number in front: of a comment, say. */
  readonly number: number;
  readonly first: number;
  /** Digits of the number in front. */
  readonly width: number;
}

/** What an expression says, before the document is known. */
export type Meaning =
  /** Parts of the calendar; what is missing may follow from the context. */
  | { readonly kind: 'calendar'; readonly date: CalendarDate }
  | { readonly kind: 'numeric'; readonly numbers: NumericDate }
  /** A number of units from the base, as fine as the unit; `date` holds finer parts (`yesterday morning`, `May last year`). */
  | {
      readonly kind: 'shift';
      readonly by: number;
      readonly unit: UnitName;
      readonly base: Base;
      readonly date: CalendarDate;
    }
  /** A weekday, month, season or day of the year by its place: `last Friday`, `next summer`. */
  | { readonly kind: 'named'; readonly relation: Relation; readonly date: CalendarDate }
  | { readonly kind: 'holiday'; readonly rule: string; readonly relation?: Relation; readonly date: CalendarDate }
  /** A number of units from another date in the text: `two days after Christmas`. */
  | { readonly kind: 'from-point'; readonly by: number; readonly unit: UnitName; readonly point: Meaning }
  /** The weekday next after a date, or last before it: `Montag nach Ostern`. */
  | { readonly kind: 'weekday-near'; readonly weekday: number; readonly after: boolean; readonly point: Meaning }
  | { readonly kind: 'vague'; readonly ref: string }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  /** Durations, sets and ages: the value needs nothing else. */
  | { readonly kind: 'fixed'; readonly value: string; readonly from?: string; readonly to?: string };

/** Which way the sentence looks. */
export type Tense = 'past' | 'future' | 'open';

/**
 * A time expression as it stands in its block. Token indexes are those of the block's `Lexemes`. Every field is always there: documents hold
 * hundreds of thousands of these, and objects of one shape are the cheap ones.
 */
export interface Expression {
  readonly type: TimeType;
  /** Number of the block. */
  readonly block: number;
  readonly first: number;
  readonly last: number;
  /** Offsets in the prose; not always those of the tokens (`124.5.2007`). */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly mod: Modifier | undefined;
  /** Only good together with its neighbour: `Tue` before a date. */
  readonly partial: boolean;
  readonly tense: Tense;
  /** Somebody was born then. */
  readonly birth: boolean;
  /** A count of time that a date may follow: `two days after …`. */
  readonly awaits: { readonly by: number; readonly unit: UnitName } | undefined;
  /** The order of day and month that a date in words shows. */
  readonly order: 'DMY' | 'MDY' | undefined;
  /** What it is when nothing can be found to count from: `a month` of `a month before`. */
  readonly otherwise: Expression | undefined;
}

export interface ExpressionOptions {
  readonly type?: TimeType;
  readonly confidence?: number;
  readonly reasons?: readonly Reason[];
  readonly mod?: Modifier | undefined;
  readonly awaits?: { readonly by: number; readonly unit: UnitName };
  readonly partial?: true;
  readonly order?: 'DMY' | 'MDY' | undefined;
  readonly otherwise?: Expression | undefined;
}

const NO_REASONS: readonly Reason[] = [];

export function express(
  lexemes: Lexemes,
  first: number,
  last: number,
  meaning: Meaning,
  options: ExpressionOptions = {},
): Expression {
  return {
    type: options.type ?? 'DATE',
    block: lexemes.block,
    first,
    last,
    start: lexemes.start(first),
    end: lexemes.end(last),
    meaning,
    confidence: options.confidence ?? 0.9,
    reasons: options.reasons ?? NO_REASONS,
    mod: options.mod,
    partial: options.partial === true,
    tense: 'open',
    birth: false,
    awaits: options.awaits,
    order: options.order,
    otherwise: options.otherwise,
  };
}

/** Both as one expression with the meaning given; the surer of the two counts. */
export function merged(
  left: Expression,
  right: Expression,
  meaning: Meaning,
  confidence = Math.max(left.confidence, right.confidence),
): Expression {
  return {
    type: 'DATE',
    block: left.block,
    first: left.first,
    last: right.last,
    start: left.start,
    end: right.end,
    meaning,
    confidence,
    reasons: left.reasons.length === 0 ? right.reasons : [...left.reasons, ...right.reasons],
    mod: left.mod ?? right.mod,
    partial: false,
    tense: 'open',
    birth: false,
    awaits: undefined,
    order: left.order ?? right.order,
    otherwise: undefined,
  };
}

/** Something that looks like a time but cannot be one (`31 June`): takes its tokens, so that no part of it is read, and is dropped. */
export function rejected(lexemes: Lexemes, first: number, last: number): Expression {
  return express(lexemes, first, last, { kind: 'vague', ref: '' }, { confidence: 0 });
}

export function calendar(date: CalendarDate): Meaning {
  return { kind: 'calendar', date };
}

/** The parts a meaning states of itself, to see what may join it. */
export function statedParts(meaning: Meaning): CalendarDate {
  switch (meaning.kind) {
    case 'calendar':
    case 'named':
    case 'holiday':
    case 'shift':
      return meaning.date;
    case 'numeric':
      return meaning.numbers.rest;
    case 'from-point':
    case 'weekday-near':
    case 'vague':
    case 'range':
    case 'fixed':
      return {};
  }
}

/** The meaning with further parts. */
export function withParts(meaning: Meaning, parts: CalendarDate): Meaning {
  switch (meaning.kind) {
    case 'calendar':
    case 'named':
    case 'holiday':
    case 'shift':
      return { ...meaning, date: { ...meaning.date, ...parts } };
    case 'numeric':
      return { ...meaning, numbers: { ...meaning.numbers, rest: { ...meaning.numbers.rest, ...parts } } };
    case 'from-point':
    case 'weekday-near':
    case 'vague':
    case 'range':
    case 'fixed':
      return meaning;
  }
}
