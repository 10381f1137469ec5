import type { PlaceSetting } from '../model/claim';

/** `other`: two places. `doubtful`: the one could lie in the other, though nothing says so. `same`: it does, or may well. */
export type PlaceRelation = 'same' | 'other' | 'doubtful';

/** Whether something can have happened in both places at once, as far as their documents tell. */
export function comparePlaces(a: PlaceSetting, b: PlaceSetting): PlaceRelation {
  const isIn = (inner: PlaceSetting, outer: PlaceSetting): boolean => inner.within.some(({ key }) => key === outer.key);
  if (a.key === b.key || isIn(a, b) || isIn(b, a)) return 'same';
  if (a.level === b.level) return 'other';
  const [narrow, wide] = a.level < b.level ? [a, b] : [b, a];
  // `Foo, Oklahoma` is not in Nevada.
  if (narrow.within.some(({ level }) => level === wide.level)) return 'other';
  // A text that tells of a town names the country or its people.
  return narrow.around.includes(wide.key) ? 'same' : 'doubtful';
}
