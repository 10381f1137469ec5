import { DIGITS } from '../../../text/tokens';
import type { Points } from '../../../model/name';
import { plainKind } from '../known/plain-words';
import { isFirstName } from '../known/first-names';
import { type KnownName, lookUp } from '../known/gazetteer';
import { readLexicon, type ReadLexicon } from '../read/lexicon';
import { caseOf, isDigit, LOWER, UPPER } from '../read/letters';
import { siteEnding } from '../read/sites';
import { type NameBlock, type RunDraft, vote, type WordDraft } from '../run-draft';

/** Points of what the letters of a word and its place tell. Plain furniture (menus, labels) has half of them. */
const CAPITAL: Points = 15;
const CAPITALS_IN_A_ROW: Points = 18;
const UNKNOWN: Points = 5;
const UNKNOWN_OPENING: Points = 12;
const UNKNOWN_IN_HEADING: Points = 10;
const UNKNOWN_NOUN: Points = 8;
const UNKNOWN_NOUNS: Points = 14;
const MIXED: Points = 22;
const MIXED_PRODUCT: Points = 14;
const MIXED_BODY: Points = 10;
const ACRONYM: Points = 12;
const ACRONYM_BODY: Points = 7;
/** Running text that does without capitals for nouns has few acronyms that are no names. */
const RUNNING_TEXT: Points = 4;
/** `RFC 1234`, `a CT`. */
const NUMBERED: Points = 10;
const UNSURE_ACRONYM: Points = 8;
const UNSURE_ACRONYM_BODY: Points = 4;
const COMMON: Points = 14;
/** A common word in capitals is stressed, or an acronym that is explained elsewhere. */
const SHOUTED: Points = 8;
const DESCRIBED: Points = 12;
const COMMON_WITH_CAPITAL: Points = 10;
const NEVER: Points = 40;
const LOWER_CASE: Points = 12;

const CALENDAR_NAME: Points = 44;

const INITIAL = /^\p{Lu}\.$/u;
const ROMAN = /^[IVXLCM]+$/;
const FAMILY = /^(?:Mc|Mac)\p{Lu}/u;
const LONGEST_ACRONYM = 6;

/** What a run's words are, looked up once. */
interface Judged {
  readonly word: WordDraft;
  readonly index: number;
  readonly plain: boolean;
  readonly never: boolean;
  /** The capital tells that it is a name. */
  readonly telling: boolean;
}

/** Votes for names of whatever type, and against them, by capitals, letters and the word list. `lowerCase`: words in small letters of the document. */
export function voteByShape(run: RunDraft, block: NameBlock, lowerCase: ReadonlySet<string>): void {
  const lexicon = readLexicon(block.language);
  const words = run.words.map((word, index) => judge(run, word, index, block, lexicon));
  for (const one of words) voteForLetters(run, one, block, lexicon, lowerCase);
  for (const stretch of stretches(words, lexicon)) voteForStretch(run, stretch, block, lowerCase);
  for (const one of words) {
    if (!voteForCalendarName(run, one, lexicon)) voteAgainst(run, one, block, lowerCase);
  }
}

/** `Maria März`, `A. August`: behind a first name a month is a family name. Others are in no run. */
function voteForCalendarName(run: RunDraft, { word, index }: Judged, { calendar }: ReadLexicon): boolean {
  if (index === 0 || word.breakBefore || !calendar.has(word.folded)) return false;
  let from = index;
  while (from > 0 && run.words[from]?.breakBefore === false && isGivenName(run.words[from - 1])) from--;
  if (from === index) return false;
  vote(run, [from, index + 1], 'PERSON', CALENDAR_NAME, 'name-first-name', { name: run.words[from]?.text ?? '' });
  return true;
}

function isGivenName(word: WordDraft | undefined): boolean {
  return word !== undefined && (isFirstName(word.folded) || INITIAL.test(word.text));
}

function judge(run: RunDraft, word: WordDraft, index: number, block: NameBlock, lexicon: ReadLexicon): Judged {
  const bare = word.folded.endsWith('.') ? word.folded.slice(0, -1) : word.folded;
  const never = lexicon.neverNames.has(word.text) || lexicon.plainAcronyms.has(word.text) || lexicon.calendar.has(bare);
  const plain =
    never ||
    (!word.connector && !(word.allCapitals && run.capitals !== 'all') && plainKind(bare, block.language) !== null);
  return { word, index, plain, never, telling: run.capitals === 'names' && !word.opensSentence };
}

function voteForLetters(
  run: RunDraft,
  { word, index, never }: Judged,
  block: NameBlock,
  lexicon: ReadLexicon,
  lowerCase: ReadonlySet<string>,
): void {
  if (word.connector || never) return;
  const at = [index, index + 1] as const;
  const ending = siteEnding(word.text);
  if (ending !== null) {
    vote(run, at, 'NAME', MIXED, 'name-site', { ending });
    vote(run, at, 'PRODUCT', 18, 'name-site', { ending });
    if (isNewsSite(word.folded, lexicon)) vote(run, at, 'ORG', 24, 'name-site', { ending });
    return;
  }
  if (run.capitals === 'all') return;
  if (word.mixed) {
    if (FAMILY.test(word.text) || isCode(word.text)) return;
    vote(run, at, 'NAME', MIXED, 'name-shape');
    vote(run, at, 'PRODUCT', MIXED_PRODUCT, 'name-shape');
    vote(run, at, 'ORG', MIXED_BODY, 'name-shape');
  } else if (isAcronym(word) && !lowerCase.has(word.folded) && !isShouted(word, block, lexicon)) {
    const letters = lettersOf(word);
    if (letters > LONGEST_ACRONYM) return;
    const sure = letters === 3 || letters === 4;
    vote(run, at, 'NAME', sure ? ACRONYM : UNSURE_ACRONYM, 'name-capitals');
    if (word.text.includes('.')) return;
    const running = run.capitals === 'names' ? RUNNING_TEXT : 0;
    vote(run, at, 'ORG', (sure ? ACRONYM_BODY : UNSURE_ACRONYM_BODY) + running, 'name-capitals');
    if (isNumbered(word, block)) vote(run, at, 'NONE', NUMBERED, 'name-common-word', { word: word.folded });
  }
}

/** A word whose only sign of a name are its capitals. */
function isAcronym(word: WordDraft): boolean {
  return word.allCapitals && !word.mixed && !ROMAN.test(word.text);
}

/** A figure behind it, or an article that makes it one of many. */
function isNumbered({ firstToken, lastToken }: WordDraft, { tokens, from, to, table }: NameBlock): boolean {
  if (lastToken + 1 < to && tokens.kind[lastToken + 1] === DIGITS) return true;
  if (firstToken - 1 < from) return false;
  const before = tokens.text.slice(tokens.start[firstToken - 1], tokens.end[firstToken - 1]).toLowerCase();
  return table.plain.determiners.includes(before);
}

function lettersOf({ text }: WordDraft): number {
  let letters = 0;
  for (const char of text) if (char !== '.') letters++;
  return letters;
}

/** Units (`mmHg`), numbers of parts and papers (`M05`, `DE000123`): digits rule, or a short word begins with a small letter. */
function isCode(text: string): boolean {
  let digits = 0;
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (caseOf(code) === UPPER) upper++;
    else if (caseOf(code) === LOWER) lower++;
  }
  if (digits === 0) {
    if (text.length < 4) return upper < 2 || caseOf(text.charCodeAt(0)) === UPPER;
    return text.length < 5 && caseOf(text.charCodeAt(0)) !== UPPER && caseOf(text.charCodeAt(1)) !== UPPER;
  }
  if (isDigit(text.charCodeAt(0)) && text.length < 4) return true;
  return lower === 0 && (digits >= upper || digits > 2);
}

/** A common word in capitals (`NOT`, `IT`), unless a list knows the capitals (`US`). */
function isShouted({ folded }: WordDraft, { language }: NameBlock, { functionWords }: ReadLexicon): boolean {
  if (!functionWords.has(folded) && plainKind(folded, language) !== 'word') return false;
  return !lookUp(folded, language).some((name) => name.capitals === true);
}

/** A site that calls itself a paper or news. */
function isNewsSite(folded: string, { table }: ReadLexicon): boolean {
  const label = folded.slice(0, folded.indexOf('.'));
  return label.includes('news') || table.organisations.media.some((word) => word.length > 4 && label.endsWith(word));
}

/** Words in a row that may be one name: between connectors, titles and, where capitals tell nothing, common words. */
function* stretches(words: readonly Judged[], lexicon: ReadLexicon): Generator<readonly Judged[]> {
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const one = words[at];
    const ends = one === undefined || one.word.connector || one.word.breakBefore || separates(one, lexicon);
    if (!ends) continue;
    if (at > from) yield words.slice(from, at);
    from = one !== undefined && !one.word.connector && !separates(one, lexicon) ? at : at + 1;
  }
}

function separates({ word, plain, telling }: Judged, lexicon: ReadLexicon): boolean {
  if (lexicon.titles.has(word.folded.endsWith('.') ? word.folded.slice(0, -1) : word.folded)) return true;
  return plain && !telling && !word.mixed;
}

function isPlainlyKnown({ ambiguous, list }: KnownName): boolean {
  return ambiguous !== 'word' || list === 'country' || list === 'continent';
}

function voteForStretch(
  run: RunDraft,
  stretch: readonly Judged[],
  block: NameBlock,
  lowerCase: ReadonlySet<string>,
): void {
  const first = stretch[0];
  if (first === undefined) return;
  const at = [first.index, first.index + stretch.length] as const;
  const furniture = block.block.zone === 'boilerplate';
  const points = (full: Points): Points => (furniture ? full >> 1 : full);
  if (stretch.length === 1) {
    const { word, plain, telling } = first;
    if ((!word.capitalised && !word.mixed) || isAcronym(word)) return;
    if (telling) {
      vote(run, at, 'NAME', points(CAPITAL), 'name-capital');
      if (!plain && !lowerCase.has(word.folded))
        vote(run, at, 'NAME', points(UNKNOWN), 'name-unknown-word', { language: block.language });
      return;
    }
    if (plain || lowerCase.has(word.folded)) return;
    const full =
      run.capitals === 'nouns' ? UNKNOWN_NOUN : run.capitals === 'names' ? UNKNOWN_OPENING : UNKNOWN_IN_HEADING;
    vote(run, at, 'NAME', points(full), 'name-unknown-word', { language: block.language });
    return;
  }
  if (run.capitals === 'names') {
    const full = stretch.every(({ plain }) => plain) ? CAPITAL : CAPITALS_IN_A_ROW;
    vote(run, at, 'NAME', points(full), 'name-capital');
  } else vote(run, at, 'NAME', points(UNKNOWN_NOUNS), 'name-unknown-word', { language: block.language });
}

/** A determiner directly before, or where nouns have capitals a word with one: `a Baker`, `Kasseler Koch`. */
function isDescribed(run: RunDraft, index: number, block: NameBlock): boolean {
  const { tokens, from, language } = block;
  const word = run.words[index];
  if (word === undefined) return false;
  if (index > 0 && !word.breakBefore) {
    return block.table.nounCapitals && run.words[index - 1]?.connector === false;
  }
  const before = word.firstToken - 1;
  if (before < from) return false;
  return readLexicon(language).determiners.has(
    tokens.text.slice(tokens.start[before], tokens.end[before]).toLowerCase(),
  );
}

function voteAgainst(
  run: RunDraft,
  { word, index, plain, never, telling }: Judged,
  block: NameBlock,
  lowerCase: ReadonlySet<string>,
): void {
  if (word.connector) return;
  const at = [index, index + 1] as const;
  const args = { word: word.folded };
  if (never) {
    vote(run, at, 'NONE', NEVER, 'name-common-word', args);
    return;
  }
  if (word.allCapitals && run.capitals !== 'all') {
    if (ROMAN.test(word.text)) vote(run, at, 'NONE', COMMON, 'name-common-word', args);
    else if (isShouted(word, block, readLexicon(block.language)))
      vote(run, at, 'NONE', SHOUTED, 'name-common-word', args);
    return;
  }
  if (lookUp(word.folded, block.language).some(isPlainlyKnown)) return;
  if (plain && !word.mixed) {
    const described = isDescribed(run, index, block);
    const points = (telling ? COMMON_WITH_CAPITAL : COMMON) + (described ? DESCRIBED : 0);
    vote(run, at, 'NONE', points, 'name-common-word', args);
  }
  if (!telling && lowerCase.has(word.folded)) vote(run, at, 'NONE', LOWER_CASE, 'name-lower-case', args);
}
