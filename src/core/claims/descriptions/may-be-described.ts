import type { NameRun } from '../../model/name';
import type { Language } from '../../model/language';
import { COPULA, descriptionLexicon, MODIFIER } from './lexicon';
import { PERSON as PERSON_TRAIT, BODY, PLACE, THING } from '../../detect/names/types/trait-bits';
import { traitsOf } from '../../detect/names/types/traits';

const BLANK = 0x20;
const COMMA = 0x2c;
const BRACKET = 0x28;
/** Longest word looked at beside a run. */
const LONGEST = 40;

/**
 * Is there anything beside or in a run that might say what its names are? Asked for every run of every document, so it looks at characters and at
 * one word on each side.
 */
export function mayBeDescribed(text: string, run: NameRun, start: number): boolean {
  const end = start + run.text.length;
  const { language } = run;
  let next = end;
  while (text.charCodeAt(next) === BLANK) next++;
  const sign = text.charCodeAt(next);
  if (sign === COMMA || sign === BRACKET) return true;
  if (next > end && tells(wordFrom(text, next), language, true)) return true;
  let last = start;
  while (text.charCodeAt(last - 1) === BLANK) last--;
  if (text.charCodeAt(last - 1) === COMMA) return true;
  if (tells(wordBefore(text, last), language, false)) return true;
  return (
    run.words.length > 1 &&
    run.words.some(
      ({ start: from, end: to, breakBefore }) =>
        breakBefore === true || tells(run.text.slice(from, to), language, true),
    )
  );
}

function tells(word: string, language: Language, behind: boolean): boolean {
  if (word.length < 2) return false;
  const lower = word.toLowerCase();
  if (!behind && (lower === 'of' || lower.endsWith('.'))) return true;
  const lexicon = descriptionLexicon(language);
  if (lexicon.nouns.has(lower)) return true;
  if (behind && ((lexicon.words.get(lower) ?? 0) & (COPULA | MODIFIER)) !== 0) return true;
  const bare = lower.slice(lower.lastIndexOf('-') + 1);
  if (bare !== lower && lexicon.nouns.has(bare)) return true;
  const { person, body, place, thing } = traitsOf(bare, language);
  return (
    ((person & PERSON_TRAIT.role) |
      (body & BODY.role) |
      (place & (PLACE.role | PLACE.landscape)) |
      (thing & THING.productRole)) !==
    0
  );
}

function wordFrom(text: string, from: number): string {
  let to = from;
  while (to - from < LONGEST && !isBlank(text.charCodeAt(to))) to++;
  return text.slice(from, to).replace(/[,.;:)]+$/, '');
}

function wordBefore(text: string, to: number): string {
  let from = to;
  while (to - from < LONGEST && from > 0 && !isBlank(text.charCodeAt(from - 1))) from--;
  return text.slice(from, to).replace(/^[("„“]+/, '');
}

/** A blank, a line's end, or nothing. */
function isBlank(code: number): boolean {
  return Number.isNaN(code) || code <= BLANK;
}
