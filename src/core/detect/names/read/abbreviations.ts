import type { Language } from '../../../model/language';
import { isFirstName } from '../known/first-names';
import { lookUp } from '../known/gazetteer';
import { isPlainWord } from '../known/plain-words';
import type { BlockText } from './block-text';
import type { ReadLexicon } from './lexicon';
import type { Opening } from './openings';

/** A word whose stop belongs to it. */
export interface Abbreviation {
  /** Its last token. */
  readonly last: number;
  /** May it belong to a name? */
  readonly mayName: boolean;
  readonly opening: Opening;
}

/** What stands before an abbreviation. */
export interface Before {
  /** A name may go on into it. */
  readonly open: boolean;
  /** A title or a first name stands directly before. */
  readonly firstName: boolean;
}

const DOT = 0x2e;
const LONGEST_SHORTENED = 5;
const VOWEL_AT_END = /[aeiouyäöü]$/;

/** `U.S.`, `J.`, `Inc.`, `z. B.` at token `at`, with a stop touching it; `null` when the stop is the sentence's. */
export function abbreviationAt(
  text: BlockText,
  at: number,
  before: Before,
  language: Language,
  lexicon: ReadLexicon,
): Abbreviation | null {
  if (text.end(at) - text.start(at) === 1) return lettersAt(text, at, before, lexicon);
  const lower = text.slice(at).toLowerCase();
  const isCapital = text.isCapitalised(at);
  const ends = lexicon.ending.has(lower);
  const always =
    lexicon.abbreviations.has(lower) ||
    lexicon.titles.has(lower) ||
    (isCapital && !ends && isShortened(text, at, lower, language, lexicon));
  if (always || ends) return { last: at + 1, mayName: isCapital, opening: always ? 'goes on' : 'may open' };
  return lexicon.references.has(lower) ? { last: at + 1, mayName: false, opening: 'may open' } : null;
}

/** Single letters with stops: `U.S.`, `e.V.`, `J.`; `z.B.` is no name. */
function lettersAt(
  text: BlockText,
  at: number,
  { open, firstName }: Before,
  lexicon: ReadLexicon,
): Abbreviation | null {
  let last = at + 1;
  let letters = 1;
  while (text.isGlued(last + 1) && text.isWord(last + 1) && text.end(last + 1) - text.start(last + 1) === 1) {
    letters++;
    const stopped = text.isGlued(last + 2) && text.isSign(last + 2, DOT);
    last += stopped ? 2 : 1;
    if (!stopped) break;
  }
  const isCapital = text.isCapitalised(at);
  if (letters > 1) {
    const bare = text.slice(at, last).replace(/\.$/, '').toLowerCase();
    const form = open && lexicon.tails.has(bare.replaceAll('.', ' '));
    const mayName = form || (!lexicon.abbreviations.has(bare) && (isCapital || open));
    return { last, mayName, opening: 'may open' };
  }
  // `Ida Q.`, and where nouns have capitals `Zeuge Q.`, `Amtsgericht Q.`: a name that is not written out.
  const cutShort = open && (lexicon.table.nounCapitals || firstName);
  if (!isCapital || !(cutShort || goesOnWithCapital(text, at + 2, lexicon))) return null;
  return { last: at + 1, mayName: true, opening: 'may open' };
}

/** `Jos.`, `Thos.`: a word that none is, cut off behind a consonant, with a capital behind it. */
function isShortened(text: BlockText, at: number, lower: string, language: Language, lexicon: ReadLexicon): boolean {
  if (lower.length > LONGEST_SHORTENED || VOWEL_AT_END.test(lower)) return false;
  if (!goesOnWithCapital(text, at + 2, lexicon)) return false;
  return !isPlainWord(lower, language) && !isFirstName(lower) && lookUp(lower, language).length === 0;
}

/** A capital and no function word stands there. */
export function goesOnWithCapital(text: BlockText, at: number, lexicon: ReadLexicon): boolean {
  return text.isCapitalised(at) && !lexicon.functionWords.has(text.slice(at).toLowerCase());
}
