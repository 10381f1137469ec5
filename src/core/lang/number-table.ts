/**
 * What a word of a number phrase does. `value` is a whole number below 1000 unless the kind says otherwise.
 *
 * - `unit` 0–19 · `tens` 20, 30 … 90 · `whole` any other complete number (`threescore`)
 * - `hundred` multiplies by 100 · `scale` multiplies by 10^`value` · `batch` multiplies by `value` (dozen)
 * - `article` counts as one (`a`, `eine`) · `and` joins parts · `of` stands between a share and its whole
 * - `half`, `quarter`: shares of what follows, `value` in hundredths · `mixed` a finished number in hundredths (`anderthalb` = 150)
 * - `share-scale`: `value` hundredths of a million in one word (`Viertelmillion`)
 * - `ordinal`: position `value`; may close a phrase (`twenty-first`)
 * - `vague`: no number can be given (`several`); `pair`: about two
 */
export type NumberWordKind =
  | 'unit'
  | 'tens'
  | 'whole'
  | 'hundred'
  | 'scale'
  | 'batch'
  | 'article'
  | 'and'
  | 'of'
  | 'half'
  | 'quarter'
  | 'mixed'
  | 'share-scale'
  | 'ordinal'
  | 'vague'
  | 'pair';

/** How a language writes whole numbers as one word: `zweihundertfünfundzwanzig`. */
export interface CompoundTable {
  readonly units: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  readonly hundred: string;
  readonly thousand: string;
  /** Stands between unit and tens, and may stand before the last part. */
  readonly and: string;
  /** Closes a unit: `zweieinhalb` is two and a half. */
  readonly andHalf: string;
  /** Endings that make the number an ordinal, without inflection (`t`, `st`), and the inflections they take. */
  readonly ordinalEndings: readonly string[];
  readonly inflections: readonly string[];
}

/** Number words of one language; keys are lower case. Abbreviations stand without their stop. */
export interface NumberTable {
  readonly words: Readonly<Partial<Record<NumberWordKind, Readonly<Record<string, number>>>>>;
  /** Abbreviations whose stop belongs to them, also where it ends the sentence: `Mio.` */
  readonly stopped: readonly string[];
  /** The language allows hundred and thousand without anything before them (`tausend Euro`). */
  readonly bareHundred: boolean;
  readonly compound?: CompoundTable;
  /** The sign before decimals; the other of `.` and `,` parts groups of three digits. */
  readonly decimalSign: '.' | ',';
  /** Endings of ordinals in figures: `21st`. */
  readonly ordinalSuffixes: readonly string[];
}
