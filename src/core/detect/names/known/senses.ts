import type { Language } from '../../../model/language';
import { isFirstName } from './first-names';
import { lookUp } from './gazetteer';
import { plainKind } from './plain-words';
import { isSurname } from './surnames';

/** What a spelling can be by the lists; nothing says which it is at a place. */
export interface Senses {
  readonly firstName: boolean;
  readonly surname: boolean;
  /** A place, its people or an organisation. */
  readonly known: boolean;
  /** A listed common word (compounds and endings do not count): `Mark`, `Grace`, `Baker`, `Sonntag`, also months and days. */
  readonly word: boolean;
}

/** `florence` is a first name and a town, `jordan` a first name, a surname and a country, `ernst` a first name and a word of German. */
export function sensesOf(folded: string, language: Language): Senses {
  return {
    firstName: isFirstName(folded),
    surname: isSurname(folded),
    known: lookUp(folded, language).length > 0,
    word: plainKind(folded, language) === 'word',
  };
}
