import type { ClaimKind, ValueDraft } from '../../model/claim';
import type { Clause } from '../clauses/clause';
import type { Phrase } from '../clauses/phrases';
import type { Sentence } from '../sentence';

/** What a frame reads out of a clause; `draft-claims.ts` adds speaker, modality and time. Indices are of the sentence's words. */
export interface FrameClaim {
  readonly attribute: string;
  readonly kind: ClaimKind;
  /** `document`: what the whole document is about. */
  readonly subject: Phrase | 'document';
  readonly value: ValueDraft;
  /** The clause whose verb says it; absent where no verb does (appositives, brackets). */
  readonly clause?: Clause;
  /** The words that state it, half-open. */
  readonly from: number;
  readonly to: number;
  readonly scope?: Readonly<Record<string, string>>;
  /** Turns the polarity of the clause around: `opposite` words. */
  readonly opposite?: true;
  /** The clause's own negation is part of the value (`no patient`: 0) and turns nothing around. */
  readonly absorbsNegation?: true;
  /** Who holds it true, where the clause itself says so. */
  readonly by?: Phrase;
  readonly former?: true;
  /** There is one value for ever: another one at another time is no change. */
  readonly lasting?: true;
  readonly confidence: number;
  readonly frame: string;
}

export type Frame = (sentence: Sentence) => readonly FrameClaim[];
