import type { Decimal } from './decimal';

/** A number as a text writes it, in figures or in words. */
export interface NumberReading {
  /** Token index after the number. */
  readonly end: number;
  /** Exact decimal; `null` when the text gives none (`several`, `einige Millionen`). */
  readonly value: Decimal | null;
  /** Written in words, at least in part of what counts (`5 million` is not). */
  readonly words: boolean;
  /** A position, not a count: `third`, `dritten`, `21st`. */
  readonly ordinal?: true;
  /** Only about right, or not given at all: `several`, `a few`, `a couple of`, `ein paar`. */
  readonly vague?: true;
  /** Nothing but an article (`a`, `eine`): one, if what follows can be counted at all. */
  readonly article?: true;
  /** A scale word was read: `million`, `Mrd`. */
  readonly scaled?: true;
}
