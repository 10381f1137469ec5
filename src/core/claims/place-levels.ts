import { foldName } from '../detect/names/fold-name';
import { lookUp } from '../detect/names/known/gazetteer';
import type { Language } from '../model/language';

/** A place as lists know it. */
export interface KnownPlace {
  /** The same for all spellings of a place, and for its people: `england` of `English`. */
  readonly key: string;
  /** 3: a country or more; 2: a state or province; 1: whatever is smaller or unknown. */
  readonly level: 1 | 2 | 3;
}

/** What lists say of a place or people. */
export function placeNamed(name: string, language: Language): KnownPlace {
  const folded = foldName(name);
  for (const { list, type, of } of lookUp(folded, language)) {
    if (list === 'country' || list === 'continent' || list === 'demonym') return { key: of, level: 3 };
    if (list === 'region') return { key: of, level: type === 'GPE' ? 2 : 1 };
    if (list === 'city') return { key: of, level: 1 };
  }
  return { key: folded, level: 1 };
}
