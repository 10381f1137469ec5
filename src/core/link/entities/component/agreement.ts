import { lookUp } from '../../../detect/names/known/gazetteer';
import type { NameType } from '../../../model/mention';
import { foldName } from '../../../detect/names/fold-name';
import { initialsOf } from '../initials';
import { linkWords } from '../link-words';
import { plainWords } from '../squeeze';

/** A long name that an acronym stands for. */
export interface LongName {
  readonly text: string;
  readonly types: ReadonlyMap<NameType, number>;
  /** Languages of the documents in which it stands. */
  readonly languages: ReadonlyMap<string, number>;
}

/** Of the words of the shorter name so many stand in the longer one. */
const SHARED = 0.5;
const LEAST_SHARED = 2;
/** Words are the same from so many equal first letters on: `interactive`, `interactively`. */
const STEM = 5;

/**
 * Whether two long names of one acronym are one body's: no place and no kind (society, bank) of the one contradicts the other's, and they share
 * most of their words; or, where the letters are the initials of neither, so that both are translations, place and kind are the same; or one is the
 * other's translation: each stands in documents of one language only, and the letters spell one of them at most.
 */
export function agree(a: LongName, b: LongName, letters: string): boolean {
  if (![...a.types.keys()].some((type) => b.types.has(type)) && a.types.size > 0 && b.types.size > 0) return false;
  const [one, other] = [partsOf(a.text), partsOf(b.text)];
  const samePlace = [...one.places].some((place) => other.places.has(place));
  if (!samePlace && one.places.size > 0 && other.places.size > 0) return false;
  if (one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind) return false;
  if (shareWords(one.words, other.words)) return true;
  const spelt = [a, b].filter(({ text }) => initialsOf(text).includes(letters)).length;
  if (spelt < 2 && letters.length > 2 && areOfTwoLanguages(a, b)) return true;
  return spelt === 0 && samePlace && one.kind !== undefined && one.kind === other.kind;
}

interface Parts {
  readonly places: ReadonlySet<string>;
  readonly kind: number | undefined;
  readonly words: readonly string[];
}

function partsOf(text: string): Parts {
  const places = new Set<string>();
  const words: string[] = [];
  let kind: number | undefined;
  for (const word of text.split(/[\s-]+/)) {
    const folded = foldName(word).replace(/[^\p{L}\p{N}]+$/u, '');
    const place = lookUp(folded, 'en')[0]?.of ?? lookUp(folded, 'de')[0]?.of;
    const [plain = ''] = plainWords(word);
    if (place !== undefined) places.add(place);
    else if (linkWords().kinds.has(plain)) kind ??= linkWords().kinds.get(plain);
    else if (plain !== '' && !linkWords().small.has(plain)) words.push(plain);
  }
  return { places, kind, words };
}

function shareWords(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  // `Rights Holders` is `Rightsholders`.
  const joined = many.join('');
  const shared = few.filter(
    (word) => many.some((other) => isSameWord(word, other)) || (word.length >= 2 * STEM && joined.includes(word)),
  ).length;
  return shared >= LEAST_SHARED && shared >= few.length * SHARED;
}

function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
}

function areOfTwoLanguages(a: LongName, b: LongName): boolean {
  const [one, other] = [[...a.languages.keys()], [...b.languages.keys()]];
  return one.length === 1 && other.length === 1 && one[0] !== other[0] && one[0] !== '' && other[0] !== '';
}
