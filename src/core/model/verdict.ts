import type { ClaimKind } from './claim';

/** How a person rules on a contradiction. All but `confirmed` settle it: the card leaves the list of open ones. */
export type VerdictKind =
  /** It is one. It stays in the list, marked. */
  | 'confirmed'
  /** It is none, for the reason given. */
  | 'dismissed'
  /** The two values are one and the same: names that a list did not know, roundings, translations. */
  | 'same-thing'
  /** The claims speak of two things that share a name. */
  | 'different-subject'
  /** Both held, one after the other. */
  | 'changed-over-time'
  /** There can be several at once: the attribute is never compared again in this corpus. */
  | 'not-exclusive';

export const VERDICT_KINDS: readonly VerdictKind[] = [
  'confirmed',
  'dismissed',
  'same-thing',
  'different-subject',
  'changed-over-time',
  'not-exclusive',
];

/**
 * A ruling as it is stored, in the file of its maker. It speaks of claims (ids made of attribute and sentence), never of offsets, paths or entities: edits elsewhere and
 * renames leave it standing. Times are ISO 8601 in UTC.
 */
export interface Verdict {
  readonly id: string;
  readonly verdict: VerdictKind;
  /** Why, in the person's own words; asked for where a card is dismissed. */
  readonly reason?: string;
  readonly kind: ClaimKind;
  readonly attribute: string;
  /** The subject as the card named it, for lists and for cards whose evidence changed. */
  readonly subject: string;
  /** What was ruled on: the camps with the ids of their claims and the sentences, as they were. */
  readonly camps: readonly RuledCamp[];
  readonly creator: string;
  readonly created: string;
  readonly modified?: string;
}

export interface RuledCamp {
  readonly value: string;
  readonly claims: readonly { readonly id: string; readonly quote: string }[];
}
