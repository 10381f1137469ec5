import type { NameType } from '../model/mention';
import type { VoteType } from '../model/name';

/** Types in the order in which ties between them are settled: the narrower meaning first. */
export const TYPES_BY_RANK: readonly NameType[] = ['LAW', 'EVENT', 'NORP', 'PERSON', 'GPE', 'ORG', 'LOC', 'PRODUCT'];

export const VOTE_TYPES: readonly VoteType[] = [...TYPES_BY_RANK, 'NAME', 'NONE'];

/** Position of a type in `VOTE_TYPES`: points by type are kept in arrays of this length. */
export const VOTE_INDEX: Readonly<Record<VoteType, number>> = {
  LAW: 0,
  EVENT: 1,
  NORP: 2,
  PERSON: 3,
  GPE: 4,
  ORG: 5,
  LOC: 6,
  PRODUCT: 7,
  NAME: 8,
  NONE: 9,
};

const NEAR: Readonly<Partial<Record<NameType, NameType>>> = { LOC: 'GPE', PRODUCT: 'ORG' };

/**
 * By the position of a type: the same number for types between which a text often leaves the choice open. To be unsure which of the two
 * it is does not make the name unsure.
 */
export const NEAR_TO: readonly number[] = TYPES_BY_RANK.map((type) => VOTE_INDEX[NEAR[type] ?? type]);
