import type { MentionType } from '../../server/protocol';

/** Types that belong together look alike; what tells families apart is the line, never the colour alone. */
export type Family = 'names' | 'dates' | 'amounts' | 'laws';

/** The line under a mention. `double` needs three pixels: two lines and the gap. */
export interface Line {
  readonly style: 'solid' | 'dotted' | 'double' | 'dashed';
  /** Pixels. */
  readonly width: number;
}

/** Lines of `dashed` and `solid` are spoken for by laws and names, which a later version finds. */
export const LINES: Readonly<Record<Family, Line>> = {
  names: { style: 'solid', width: 2 },
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
  { type: 'DATE', family: 'dates', color: 'variorum.date' },
  { type: 'DURATION', family: 'dates', color: 'variorum.duration' },
  { type: 'SET', family: 'dates', color: 'variorum.set' },
  { type: 'AGE', family: 'dates', color: 'variorum.age' },
  { type: 'MONEY', family: 'amounts', color: 'variorum.money' },
];
