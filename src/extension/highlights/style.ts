import type { MentionType } from '../../server/protocol';

/** Types that belong together look alike; what tells families apart is the line, never the colour alone. */
export type Family = 'names' | 'dates' | 'amounts' | 'laws';

/** The line under a mention. `double` needs three pixels: two lines and the gap. */
export interface Line {
  readonly style: 'solid' | 'dotted' | 'double' | 'dashed';
  /** Pixels. */
  readonly width: number;
}

/** Names are many: a page full of them stays readable only under the thinnest line. */
export const LINES: Readonly<Record<Family, Line>> = {
  names: { style: 'solid', width: 1 },
  dates: { style: 'dotted', width: 2 },
  amounts: { style: 'double', width: 3 },
  laws: { style: 'dashed', width: 2 },
};

export interface Style {
  readonly type: MentionType;
  readonly family: Family;
  /** Id of the contributed colour. */
  readonly color: string;
}

/** Every type that is drawn. Order is that of lists and of painting. */
export const STYLES: readonly Style[] = [
  { type: 'PERSON', family: 'names', color: 'variorum.person' },
  { type: 'ORG', family: 'names', color: 'variorum.organisation' },
  { type: 'PRODUCT', family: 'names', color: 'variorum.product' },
  { type: 'GPE', family: 'names', color: 'variorum.country' },
  { type: 'LOC', family: 'names', color: 'variorum.place' },
  { type: 'NORP', family: 'names', color: 'variorum.group' },
  { type: 'LAW', family: 'laws', color: 'variorum.law' },
  { type: 'EVENT', family: 'names', color: 'variorum.event' },
  { type: 'DATE', family: 'dates', color: 'variorum.date' },
  { type: 'DURATION', family: 'dates', color: 'variorum.duration' },
  { type: 'SET', family: 'dates', color: 'variorum.set' },
  { type: 'AGE', family: 'dates', color: 'variorum.age' },
  { type: 'MONEY', family: 'amounts', color: 'variorum.money' },
];
