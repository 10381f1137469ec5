import { lookUp } from '../known/gazetteer';
import { isFirstName } from '../known/first-names';
import { isPlainWord, plainKind } from '../known/plain-words';
import { isSurname } from '../known/surnames';
import { foldName } from '../fold-name';
import type { Language } from '../../../model/language';
import type { ReadLexicon } from './lexicon';
import { caseOf, LOWER, UPPER } from './letters';

/** Which parts of a compound may belong to a name: `from` to `to` (half-open). */
export interface CompoundParts {
  readonly from: number;
  readonly to: number;
  /** The parts are words of the run each: the name may be one of them or all together. */
  readonly apart: boolean;
}

const MOST_PARTS = 6;

/**
 * What of a compound written with hyphens may be a name: `[Quandt]-Prozess`, `[Swiss]-based`, `anti-[Swiss]`; all of `Baden-Baden`, `al-Quandi` and `Quandt-Stiftung`
 * as one; where nothing tells, the parts apart, for the corpus to choose. `isFamilyName`: a title or first
 * name stands before. `null` when no part is written like a name.
 */
export function readCompound(
  parts: readonly string[],
  language: Language,
  lexicon: ReadLexicon,
  isFamilyName: boolean,
): CompoundParts | null {
  const whole = { from: 0, to: parts.length, apart: false };
  const first = parts.findIndex(startsUpper);
  if (first < 0) return null;
  if (parts.length > MOST_PARTS) return whole;
  let to = first + 1;
  while (to < parts.length && !startsLower(parts[to] ?? '')) to++;
  const particles = parts.slice(0, first);
  if (first > 0 && to === parts.length && particles.every((part) => lexicon.opening.has(part))) return whole;
  if (first > 0 || to < parts.length) return isInnerParticle(parts) ? whole : { from: first, to, apart: false };
  if (parts.some((part) => part.length === 1)) return whole;
  const folded = parts.map(foldName);
  if (lookUp(folded.join('-'), language).length > 0) return whole;
  const plain = parts.map((part, at) => part !== part.toUpperCase() && isCommon(folded[at] ?? '', language));
  if (lexicon.prefixes.has(folded[0] ?? '') && parts[0] !== parts[0]?.toUpperCase()) plain[0] = true;
  if (plain[0] === true && parts.length > 1 && lexicon.openers.has(folded[0] ?? '')) {
    const rest = readCompound(parts.slice(1), language, lexicon, isFamilyName);
    return rest === null ? null : { from: rest.from + 1, to: rest.to + 1, apart: rest.apart };
  }
  if (isFamilyName || plain.every((one) => one)) return whole;
  return language === 'de' || lexicon.table.nounCapitals
    ? readNouns(folded, plain, language, lexicon)
    : readCapitals(folded, plain, language);
}

/** Where nouns have capitals, a common last part is what the compound is: a `Quandt-Prozess` is a trial. */
function readNouns(
  folded: readonly string[],
  plain: readonly boolean[],
  language: Language,
  lexicon: ReadLexicon,
): CompoundParts {
  const whole = { from: 0, to: folded.length, apart: false };
  const last = folded.length - 1;
  if (plain[last] === true) {
    if (isSurname(folded[last] ?? '') && folded.slice(0, last).every((part) => isSurname(part))) return whole;
    if (endsLikeName(folded[last] ?? '', lexicon)) return last > 1 ? whole : { ...whole, apart: true };
    // `Kassel-Sandershausen` may be a part of Kassel, `Kassel-Besucher` is none.
    if (last === 1 && plainKind(folded[1] ?? '', language) !== 'word' && isPlace(folded[0] ?? '', language))
      return { ...whole, apart: true };
    let to = last;
    while (to > 1 && plain[to - 1] === true) to--;
    return plain[0] === true && to === 1 ? whole : { from: 0, to, apart: false };
  }
  if (folded.some((part) => isSurname(part) || isFirstName(part)) || plain[0] === true) return whole;
  return folded.some((part) => lookUp(part, language).length > 0) ? whole : { ...whole, apart: last === 1 };
}

/** `Swiss-Based` in a headline; other compounds of capitals are names as a whole. */
function readCapitals(folded: readonly string[], plain: readonly boolean[], language: Language): CompoundParts {
  const whole = { from: 0, to: folded.length, apart: false };
  if (folded.length !== 2 || plain[1] !== true) return whole;
  return lookUp(folded[0] ?? '', language).length > 0 ? { from: 0, to: 1, apart: false } : whole;
}

function endsLikeName(folded: string, lexicon: ReadLexicon): boolean {
  return lexicon.heads.has(folded);
}

function isPlace(folded: string, language: Language): boolean {
  return lookUp(folded, language).some(({ type }) => type === 'GPE');
}

function isCommon(folded: string, language: Language): boolean {
  return isPlainWord(folded, language) && lookUp(folded, language).length === 0;
}

/** `Stratford-upon-Avon`, `Castrop-Rauxel-am-See`: small letters between capitals. */
function isInnerParticle(parts: readonly string[]): boolean {
  return parts.length > 2 && startsUpper(parts[0] ?? '') && startsUpper(parts[parts.length - 1] ?? '');
}

function startsUpper(part: string): boolean {
  if (caseOf(part.charCodeAt(0)) === UPPER) return true;
  return caseOf(part.charCodeAt(0)) === LOWER && part.length > 2 && /^\p{Ll}{1,3}\p{Lu}/u.test(part);
}

function startsLower(part: string): boolean {
  return caseOf(part.charCodeAt(0)) === LOWER && !startsUpper(part);
}
