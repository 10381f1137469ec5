import type { Decision } from '../link/decisions';
import type { GivenName } from '../link/entities/given-names';
import type { TextHash } from './detection-key';

/** Which names the documents of a corpus hold, as the evidence of all of them and people's rulings made them at an earlier start. */
export interface KeptNames {
  /** Those of the document whose text has that `detectionKey`; `null`: it was not there. */
  of(document: string): readonly GivenName[] | null;
}

/** The names of a corpus at one moment, as they may be kept. */
export interface LinkedNames {
  /** See `namesKey`. */
  readonly key: string;
  /** Those of each document, by `detectionKey`. */
  readonly names: Iterable<readonly [string, readonly GivenName[]]>;
}

/**
 * All that names of a corpus depend on, as one string: the engine and the texts of all documents (`documents`: the `detectionKey` of each, in any order), people's
 * decisions and the least confidence. Where the documents lie and in which order they came makes no difference to names.
 */
export function namesKey(
  documents: Iterable<string>,
  decisions: readonly Decision[],
  minConfidence: number,
  hash: TextHash,
): string {
  const ruled = [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return hash(JSON.stringify([minConfidence, ruled, [...documents].sort()]));
}
