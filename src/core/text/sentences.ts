import { TEXT_TABLES } from '../lang/text-tables';
import type { Language } from '../model/language';
import type { Prose } from '../model/prose';
import type { Span } from '../model/span';
import { plainCuts } from './sentence-cuts';

/**
 * Sentences of a block: the Unicode rules (`plainCuts`, or `Intl.Segmenter` with the block's language, not the machine's) cut too
 * often, at every stop before a capital; cuts behind abbreviations, ordinals and initials are undone.
 */

interface Rules {
  readonly always: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly unlessSentenceStart: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly ordinalStops: boolean;
  readonly segmenter: Intl.Segmenter;
}

const RULES = new Map<Language, Rules>();

/** Rules are made on first use: a segmenter costs milliseconds. */
function rulesOf(language: Language): Rules {
  const known = RULES.get(language);
  if (known !== undefined) return known;
  const table = TEXT_TABLES[language];
  const rules = {
    always: new Set(table.abbreviations),
    beforeNumber: new Set(table.referenceAbbreviations),
    unlessSentenceStart: new Set(table.endingAbbreviations),
    functionWords: new Set(table.functionWords),
    ordinalStops: table.ordinalStops,
    segmenter: new Intl.Segmenter(language, { granularity: 'sentence' }),
  };
  RULES.set(language, rules);
  return rules;
}

/** The letters, digits and stops before a stop that ends the text, with blanks between letters: `z. B`, `U.S`, `No`. */
const LAST_WORD = /(?:^|[^\p{L}\p{M}\d.])((?:\p{L}\.\s?)*[\p{L}\p{M}]+|\d{1,3}|(?:\p{L}+\.)+\p{L}+)\.$/u;
const NUMBER = /^\d{1,3}$/;
const INITIAL = /^(?:\p{Lu}\.)*\p{Lu}$/u;
/** `z.` before `B.`: the cut stands inside an abbreviation of several letters. */
const LETTER_AHEAD = /^\p{L}\./u;
const LETTERS = /^(?:\p{L}\.)*\p{L}$/u;
const ROMAN = /^[IVX]{1,6}$/;
/** Numbers of paragraphs and items, and nothing before them. */
const ENUMERATION = /^[("„“]*(?:(?:\d{1,3}|[IVX]{1,6}|[a-z])[.)]\s*)+$/;
/** Closing signs at the end of the text. */
const NO_WORD = /^[^\p{L}\d]+$/u;
/** No sentence begins with these. */
const NO_START = /^[“”"'»]*[;,>)\]]/;
const NUMBER_AHEAD = /^(?:\d|[IVXLC]+\b|[a-z]\)|§|\()/;
const WORD_AHEAD = /^["'„“‚‘»«(]*(\p{L}+)/u;
/** How far back the word before a stop is looked for. */
const REACH = 24;

/**
 * V8's segmenter takes time in the square of the text's length, so it is given windows: of each all sentences but the
 * last, with which the next one begins. A sentence that fills the widest window is cut there.
 */
const WINDOW = 2048;
const WIDEST_WINDOW = 32 * WINDOW;

/** The sentences of `block`, in offsets of the prose, without the white space between them. */
export function sentencesOf(prose: Pick<Prose, 'text'>, block: Span & { readonly language: Language | null }): Span[] {
  const rules = rulesOf(block.language ?? 'en');
  const text = prose.text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of plainCuts(text) ?? cutsOf(text, rules.segmenter)) {
    if (end < text.length && goesOn(text, start, end, rules)) continue;
    const span = trimmed(text, start, end);
    if (span.end > span.start) sentences.push({ start: span.start + block.start, end: span.end + block.start });
    start = end;
  }
  return sentences;
}

/** Where the Unicode rules end a sentence. */
function* cutsOf(text: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0;
  let width = WINDOW;
  while (from < text.length) {
    const to = Math.min(text.length, from + width);
    let last = 0;
    for (const { index } of segmenter.segment(text.slice(from, to))) {
      if (index > 0) yield from + index;
      last = index;
    }
    if (to === text.length || (last === 0 && width >= WIDEST_WINDOW)) {
      yield to;
      from = to;
    } else {
      width = last === 0 ? width * 2 : WINDOW;
      from += last;
    }
  }
}

/** Does the sentence that begins at `start` go on behind the cut at `end`? */
function goesOn(text: string, start: number, end: number, rules: Rules): boolean {
  if (isPlainEnd(text, start, end, rules)) return false;
  const ahead = text.slice(end, end + REACH);
  const word = WORD_AHEAD.exec(ahead)?.[1] ?? '';
  if (word !== '' && /^\p{Ll}/u.test(word)) return true;
  if (NO_WORD.test(ahead) || NO_START.test(ahead)) return true;
  const behind = text.slice(Math.max(start, end - REACH), end).trimEnd();
  const last = LAST_WORD.exec(behind)?.[1]?.replace(/\s/g, '');
  if (last === undefined) return false;
  const beginsSentence = rules.functionWords.has(word.toLowerCase());
  if (end - start <= REACH && ENUMERATION.test(behind)) return true;
  if (NUMBER.test(last)) return rules.ordinalStops && last.length < 3 && (word === '' || !beginsSentence);
  if (LETTERS.test(last) && LETTER_AHEAD.test(ahead)) return true;
  for (const form of [last.toLowerCase(), last.slice(last.lastIndexOf('.') + 1).toLowerCase()]) {
    if (rules.always.has(form)) return true;
    if (rules.beforeNumber.has(form) && NUMBER_AHEAD.test(ahead)) return true;
    if (rules.unlessSentenceStart.has(form)) return word === '' ? NUMBER_AHEAD.test(ahead) : !beginsSentence;
  }
  if (ROMAN.test(last) && rules.ordinalStops) return word === '' || !beginsSentence;
  return INITIAL.test(last) && !beginsSentence;
}

const SPACE = 0x20;
const STOP = 0x2e;

/** A word of small letters that is no abbreviation, a stop, a blank and a capital: nearly all ends of sentences, without an expression. */
function isPlainEnd(text: string, start: number, end: number, rules: Rules): boolean {
  const ahead = text.charCodeAt(end);
  if (ahead < 0x41 || ahead > 0x5a || text.charCodeAt(end - 1) !== SPACE || text.charCodeAt(end - 2) !== STOP)
    return false;
  let from = end - 2;
  while (from > start && isSmall(text.charCodeAt(from - 1))) from--;
  const length = end - 2 - from;
  if (length < 3 || length > REACH - 4 || end - start <= REACH || text.charCodeAt(from - 1) !== SPACE) return false;
  if (text.charCodeAt(from - 2) === STOP) return false;
  const word = text.slice(from, end - 2);
  return !rules.always.has(word) && !rules.beforeNumber.has(word) && !rules.unlessSentenceStart.has(word);
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
