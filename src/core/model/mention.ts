import type { Span } from './span';
import type { Zone } from './prose';

export type NameType = 'PERSON' | 'ORG' | 'PRODUCT' | 'GPE' | 'LOC' | 'NORP' | 'LAW' | 'EVENT';
export type TimeType = 'DATE' | 'DURATION' | 'SET' | 'AGE';
export type MentionType = NameType | TimeType | 'MONEY';

/** In the order in which lists name them. */
export const NAME_TYPES: readonly NameType[] = ['PERSON', 'ORG', 'PRODUCT', 'GPE', 'LOC', 'NORP', 'LAW', 'EVENT'];

export function isNameType(type: MentionType): type is NameType {
  return (NAME_TYPES as readonly MentionType[]).includes(type);
}

/** TIMEX3 `mod` values (TimeML 1.2.1), used for amounts as well. */
export type Modifier =
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'START'
  | 'MID'
  | 'END';

/** What a mention means. Text of values is fixed by the field: see each line. */
export interface MentionValue {
  /**
   * DATE: TIMEX3 value (`2007-05-24`, `2007-05-24T13:52`, `XXXX-07-10`, `2007-Q2`, `BC0044`, `PRESENT_REF`); minutes precision unless the text has seconds;
   * a zone is written `Z` or `+01:00` only when the text states one. DURATION and AGE: ISO 8601 duration (`P20Y`, `PXD` when the number is vague).
   * SET: the period that recurs (`P1D`, `XXXX-WXX-1`). MONEY: decimal string in the currency's main unit, no exponent, no trailing zeros.
   */
  readonly value?: string;
  /** Extended Date/Time Format (ISO 8601-2), for dates it can express. */
  readonly edtf?: string;
  /** Range ends: TIMEX3 values for dates, decimal strings for amounts. Either may be absent (open range). */
  readonly from?: string;
  readonly to?: string;
  /** The text refers to a date that the document does not state; `value` is underspecified. */
  readonly unresolved?: true;
  /** ISO 4217 code, historic codes included (`DEM`). Absent when a sign fits several currencies and nothing decides. */
  readonly currency?: string;
  readonly mod?: Modifier;
  /** What a rate counts by: singular noun or unit as written, without article (`song`, `year`, `Jahr`). */
  readonly per?: string;
}

/** Why a mention has its value: a code with arguments that hosts put into words. */
export interface Reason {
  readonly code: ReasonCode;
  readonly args?: Readonly<Record<string, string>>;
}

export type ReasonCode =
  /* dates */
  | 'date-complete' // every part is written out
  | 'date-order' // args.order: DMY | MDY | YMD, args.because: impossible-otherwise | document-order | language | separator | ascending-thread | weekday
  | 'two-digit-year' // args.century
  | 'relative-to-document' // args.anchor (TIMEX3 value)
  | 'relative-to-mention' // args.anchor (TIMEX3), args.text
  | 'no-document-date' // the document states none, so the value stays underspecified
  | 'comment-number' // args.number: the glued number left outside
  | 'holiday' // args.rule
  | 'old-style' // args.form: ultimo | instant | proximo | quarter-day | abbreviation | regnal | dual-year | era
  | 'vague' // no calendar value
  /* amounts */
  | 'currency-code' // args.currency
  | 'currency-sign' // args.sign, args.currency
  | 'currency-word' // args.word, args.currency (for money without a code its name: `Taler`)
  | 'currency-by-context' // args.sign, args.currency, args.because: country | language-default | other-amount | period (the years in the text)
  | 'currency-open' // args.sign: nothing in the document decides
  | 'scale-word' // args.word, args.factor
  | 'number-format' // args.format: en | de, args.because: language | other-amount | currency
  | 'sub-unit' // args.word, args.factor
  | 'pounds-shillings-pence'
  | 'range'
  /* names: what speaks for one, and for its type */
  | 'name-capital' // a capital where only names have one
  | 'name-unknown-word' // no word of the language (args.language)
  | 'name-shape' // inner capitals or digits
  | 'name-capitals' // a short word all in capitals
  | 'name-site' // a domain used as a name: args.ending
  | 'name-title' // args.word: Mr, Dr., Frau
  | 'name-role' // args.word: what the person or body is called beside it: spokeswoman, Richter, company
  | 'name-first-name' // args.name
  | 'name-initials' // J. R. Ewing
  | 'name-particle' // args.word: de la, van
  | 'name-legal-form' // args.word: GmbH, Inc
  | 'name-head' // args.word: what the name itself says it is: Bank, University, River, Landgericht
  | 'name-list' // args.list: country | city | region | continent | water | mountain | demonym | organisation | surname: a list of known names
  | 'name-place-cue' // args.word: in, near, nach
  | 'name-person-cue' // args.word: said, born, widow
  | 'name-organisation-cue' // args.word: acquired, CEO of
  | 'name-product-cue' // args.word: version, website, visitors to
  | 'name-acronym' // args.long: the name that the letters stand for
  | 'name-long-form' // args.short: the acronym given with it
  | 'name-surname-of' // args.full: the full name it is part of
  | 'name-short-for' // args.full: the longer name it is part of
  | 'name-coordination' // listed beside another name of the type: args.other
  | 'name-demonym-of' // args.place
  | 'law-citation' // articles or sections with the law's name or abbreviation: args.word
  | 'law-title' // args.word: Act, Convention, Verordnung
  | 'event-head' // args.word: Battle of, Olympics
  | 'name-seen-here' // plain elsewhere in this document: args.type
  | 'name-seen-elsewhere' // plain in other documents: args.type, args.documents (how many)
  /* names: what speaks against one */
  | 'name-common-word' // args.word
  | 'name-lower-case' // the same word stands in lower case in this document
  | 'name-heading'; // capitals of a heading or of the first word of a sentence

/** A detected span with a type and a value. Offsets are UTF-16 units of the text as loaded. */
export interface Mention extends MentionValue {
  readonly type: MentionType;
  /** One or more fragments, sorted. */
  readonly fragments: readonly Span[];
  /** The prose reading (fragments joined as the prose joins them). */
  readonly text: string;
  /** 0…1; calibrated so that 0.5 is the threshold below which the editor does not show a mention by default. */
  readonly confidence: number;
  readonly zone: Zone;
  readonly reasons: readonly Reason[];
}

/** Mentions below this confidence are not shown by default, in the editor and on the command line alike. */
export const DEFAULT_MIN_CONFIDENCE = 0.5;

/** A mention as a detector finds it: still in prose offsets. */
export interface ProseMention extends MentionValue, Span {
  readonly type: MentionType;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}
