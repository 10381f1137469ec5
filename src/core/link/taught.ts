import type { DocumentNames, Points } from '../model/name';
import { atomsOfKey } from './atoms';
import { withoutSiteEnding } from './spellings';
import { VOTE_INDEX, VOTE_TYPES } from './vote-types';

/** Points by type, in the order of `VOTE_TYPES`. */
export type PointsByType = Int16Array;

/** No single document teaches more than this about one spelling and type. */
const MOST: Points = 60;
/** What speaks for a type more weakly holds at its own place only. */
const LEAST: Points = 12;
/** A site teaches something about the name in its address, and so the other way round: in twelfths. */
const SITE_SHARE = 9;

/**
 * What a document teaches, by folded spelling. `foo.com` teaches `foo` a little less than itself. The same for the same document whenever
 * it is asked, which is what makes taking a document out of a table exact.
 */
export function taughtBy(names: DocumentNames): Map<string, PointsByType> {
  const taught = new Map<string, PointsByType>();
  for (const { key, type, points } of names.lessons) {
    if (atomsOfKey(key).length === 0 || (points < LEAST && type !== 'NAME' && type !== 'NONE')) continue;
    raise(taught, key, VOTE_INDEX[type], points);
    const bare = withoutSiteEnding(key);
    if (bare !== null) raise(taught, bare, VOTE_INDEX[type], Math.floor((points * SITE_SHARE) / 12));
  }
  return taught;
}

function raise(taught: Map<string, PointsByType>, key: string, index: number, points: Points): void {
  let row = taught.get(key);
  if (row === undefined) {
    row = new Int16Array(VOTE_TYPES.length);
    taught.set(key, row);
  }
  row[index] = Math.max(row[index] ?? 0, Math.min(MOST, Math.max(0, Math.round(points))));
}
