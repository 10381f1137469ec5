import { PEOPLES } from '../../../lang/gazetteers/peoples';
import { phrases } from '../../../lang/word-list';
import type { Language } from '../../../model/language';

/** A word for the people of a place or what belongs to it. */
export interface Demonym {
  readonly form: string;
  /** Folded English name of the place or group. */
  readonly of: string;
  readonly language: Language;
  /** An adjective that may be written with a small letter. */
  readonly lowerCase: boolean;
}

const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'em', 'er', 'es'];
const NOUN_ENDINGS = ['', 's', 'n', 'in', 'innen'];
const WEAK_ENDINGS = ['e', 'en', 'in', 'innen'];
/** English adjectives that have no plural. */
const WITHOUT_PLURAL = /(?:[sxz]|ch|sh|ese|men|women)$/;

/** Every form of the table of peoples. */
export function demonyms(): Demonym[] {
  return PEOPLES.trim()
    .split('\n')
    .flatMap((line) => {
      const [of = '', english = '', adjectives = '', nouns = ''] = line.split('|');
      return [
        ...phrases(english).flatMap((word) => forms(englishForms(word), of, 'en', false)),
        ...phrases(adjectives).flatMap((stem) => forms(withEndings(stem, ADJECTIVE_ENDINGS), of, 'de', true)),
        ...phrases(nouns).flatMap((noun) => forms(germanNoun(noun), of, 'de', false)),
      ];
    });
}

function forms(all: readonly string[], of: string, language: Language, lowerCase: boolean): Demonym[] {
  return all.map((form) => ({ form, of, language, lowerCase }));
}

function englishForms(word: string): string[] {
  if (word.endsWith('man') && !/(?:ro|ger|nor|otto)man$/.test(word)) {
    return ['man', 'men', 'woman', 'women'].map((ending) => word.slice(0, -3) + ending);
  }
  return WITHOUT_PLURAL.test(word) ? [word] : [word, `${word}s`];
}

function germanNoun(noun: string): string[] {
  return noun.endsWith('e') ? withEndings(noun.slice(0, -1), WEAK_ENDINGS) : withEndings(noun, NOUN_ENDINGS);
}

function withEndings(stem: string, endings: readonly string[]): string[] {
  return endings.map((ending) => stem + ending);
}
