import type { CompoundTable } from '../../lang/number-table';
import { fold } from './word-index';

/** A whole number written as one word. `hundredths` is its value × 100, so that halves stay whole. */
export interface CompoundNumber {
  readonly hundredths: number;
  readonly ordinal: boolean;
}

/**
 * Reads one-word numbers below a million (`zweihundertdreißig`, `neunzehnhundertneunundachtzig`, `zweieinhalb`, `fünfundzwanzigsten`).
 * The word must be used up; anything else is `null`.
 */
export class CompoundReader {
  /** Longest first, so that `achtzehn` is not read as `acht`. */
  private readonly units: readonly (readonly [string, number])[];
  private readonly tens: readonly (readonly [string, number])[];
  /** What number words begin with, by their first two letters: nearly all other words are turned away on these. */
  private readonly beginnings: ReadonlyMap<number, readonly string[]>;

  constructor(private readonly table: CompoundTable) {
    this.units = longestFirst(table.units);
    this.tens = longestFirst(table.tens);
    const stems = [...Object.keys(table.units), ...Object.keys(table.tens), table.hundred, table.thousand];
    const beginnings = new Map<number, string[]>();
    for (const stem of stems) beginnings.set(beginning(stem, 0), [...(beginnings.get(beginning(stem, 0)) ?? []), stem]);
    this.beginnings = beginnings;
  }

  read(text: string, start: number, end: number): CompoundNumber | null {
    if (end - start < 5 || end - start > 70) return null;
    const stems = this.beginnings.get(beginning(text, start));
    if (stems === undefined) return null;
    const word = text.slice(start, end).toLowerCase();
    if (!stems.some((stem) => word.startsWith(stem))) return null;
    const whole = this.wholeNumber(word);
    if (whole !== null) return { hundredths: whole * 100, ordinal: false };
    if (word.endsWith(this.table.andHalf)) {
      const unit = this.wholeNumber(word.slice(0, -this.table.andHalf.length));
      return unit === null ? null : { hundredths: unit * 100 + 50, ordinal: false };
    }
    const stem = this.withoutOrdinalEnding(word);
    return stem === null ? null : { hundredths: stem * 100, ordinal: true };
  }

  private withoutOrdinalEnding(word: string): number | null {
    for (const inflection of this.table.inflections) {
      if (!word.endsWith(inflection)) continue;
      const bare = word.slice(0, -inflection.length);
      for (const ending of this.table.ordinalEndings) {
        if (!bare.endsWith(ending)) continue;
        const value = this.wholeNumber(bare.slice(0, -ending.length));
        if (value !== null) return value;
      }
    }
    return null;
  }

  private wholeNumber(word: string): number | null {
    const cut = word.indexOf(this.table.thousand);
    if (cut < 0) return this.belowThousand(word);
    const factor = cut === 0 ? 1 : this.belowThousand(word.slice(0, cut));
    const rest = this.rest(word.slice(cut + this.table.thousand.length));
    return factor === null || rest === null ? null : factor * 1000 + rest;
  }

  /** Also `neunzehnhundert…`. */
  private belowThousand(word: string): number | null {
    const cut = word.indexOf(this.table.hundred);
    if (cut < 0) return this.belowHundred(word);
    const factor = cut === 0 ? 1 : this.belowHundred(word.slice(0, cut));
    const rest = this.restBelowHundred(word.slice(cut + this.table.hundred.length));
    return factor === null || rest === null ? null : factor * 100 + rest;
  }

  private rest(word: string): number | null {
    if (word === '') return 0;
    const bare = word.startsWith(this.table.and) ? word.slice(this.table.and.length) : word;
    return this.belowThousand(bare);
  }

  private restBelowHundred(word: string): number | null {
    if (word === '') return 0;
    const bare = word.startsWith(this.table.and) ? word.slice(this.table.and.length) : word;
    return this.belowHundred(bare);
  }

  private belowHundred(word: string): number | null {
    for (const [stem, value] of this.tens) if (word === stem) return value;
    for (const [stem, value] of this.units) {
      if (!word.startsWith(stem)) continue;
      if (word.length === stem.length) return value;
      if (!word.startsWith(this.table.and, stem.length)) continue;
      const tail = word.slice(stem.length + this.table.and.length);
      for (const [ten, tenValue] of this.tens) if (tail === ten) return tenValue + value;
    }
    return null;
  }
}

/** The two letters at `at`, small, as one number. */
function beginning(text: string, at: number): number {
  return fold(text.charCodeAt(at)) * 0x10000 + fold(text.charCodeAt(at + 1));
}

function longestFirst(table: Readonly<Record<string, number>>): (readonly [string, number])[] {
  return Object.entries(table).sort((a, b) => b[0].length - a[0].length);
}
