import type { Claim, ClaimKind, ClaimSubject } from './claim';

export type ContradictionStatus = 'contradiction' | 'disputed' | 'change-over-time' | 'name-variant';
/** `certain` must be right, `look` must be worth a look. */
export type Tier = 'certain' | 'look';

/** Claims under one key that cannot all hold. Plain data; `why` is worded by hosts. */
export interface Contradiction {
  /** Of the claims in it, so that it stays while they stay. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly status: ContradictionStatus;
  readonly tier: Tier;
  readonly subject: ClaimSubject;
  readonly attribute: string;
  /** At least two; claims of one camp agree. The larger camp first, then by the earliest document. */
  readonly camps: readonly Camp[];
  readonly why: WhyContradiction;
}

export interface Camp {
  /** The value in a form for people, from the best claim. */
  readonly value: string;
  readonly claims: readonly Claim[];
}

/** What an explanation says, in codes; every field stands in the claims. */
export interface WhyContradiction {
  readonly code:
    | 'values-differ'
    | 'affirmed-and-denied'
    | 'opposite-status'
    | 'two-holders'
    | 'order-differs'
    | 'sum-differs'
    | 'two-expansions'
    | 'age-against-birth';
  readonly sameDocument: boolean;
  readonly sameSpeaker: boolean;
  /** Time between the documents or the times stated, ISO 8601 duration. */
  readonly between?: string;
  /** Why it is only worth a look: `subject`, `scope`, `rounding`, `time`, `modality`. */
  readonly doubts: readonly string[];
  readonly args?: Readonly<Record<string, string>>;
}
