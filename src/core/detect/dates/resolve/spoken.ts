import type { CalendarDate } from '../calendar/calendar-date';

/** A date the text has named: what later expressions may count from. */
export interface Spoken {
  readonly block: number;
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
  readonly isRange: boolean;
  /** The text states its year, and it is not when somebody was born: what the text tells may go on from it. */
  readonly told: boolean;
}

/** How many mentions back an expression looks for what it counts from, and over how many blocks. */
const MOST_MENTIONS_BACK = 12;
const MOST_BLOCKS_BACK = 3;

/** The dates named so far, in the order of the text. */
export class SpokenDates {
  private readonly dates: Spoken[] = [];

  constructor(private readonly text: string) {}

  add(spoken: Spoken): void {
    this.dates.push(spoken);
  }

  /** Those an expression in `block` may count from, nearest first. */
  near(block: number): Spoken[] {
    const near: Spoken[] = [];
    for (let index = this.dates.length - 1; index >= 0 && near.length < MOST_MENTIONS_BACK; index--) {
      const spoken = this.dates[index];
      if (spoken === undefined || spoken.block < block - MOST_BLOCKS_BACK) break;
      near.push(spoken);
    }
    return near;
  }

  /** The day named last in `block`. */
  lastDayIn(block: number): Spoken | undefined {
    for (let index = this.dates.length - 1; index >= this.dates.length - MOST_MENTIONS_BACK; index--) {
      const spoken = this.dates[index];
      if (spoken?.block !== block) return undefined;
      if (spoken.date.day !== undefined && !spoken.isRange) return spoken;
    }
    return undefined;
  }

  textOf(spoken: Spoken): string {
    return this.text.slice(spoken.start, spoken.end);
  }
}
