import { remember } from '../../detect/names/known/remember';
import { readNumber } from '../../detect/numbers/read-number';
import type { Language } from '../../model/language';
import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import { SIGN, type Tokens, WORD } from '../../text/tokens';
import type { ClauseLexicon } from './lexicon';
import { verbForm, type VerbForm } from './verb-forms';
import type { Marks, Tag, Word } from './word';

const OPEN = new Set('([{');

const CLOSE = new Set(')]}');

const QUOTES = new Set('"“”„«»‹›‟');

const DASHES = new Set('–—');

export function rawWords(tokens: Tokens, first: number, lexicon: ClauseLexicon, marks: Marks): Word[] {
  const words: Word[] = [];
  const { language } = lexicon;
  let value = firstBehind(marks.values, tokens.start[first] ?? 0);
  let name = firstBehind(marks.names, tokens.start[first] ?? 0);
  for (let at = first; at < tokens.length;) {
    const start = tokens.start[at] ?? 0;
    while ((marks.values[value]?.end ?? Infinity) <= start) value++;
    while ((marks.names[name]?.end ?? Infinity) <= start) name++;
    const mark = marks.values[value];
    if (mark !== undefined && mark.start <= start) {
      const next = tokenBehind(tokens, at, mark.end);
      words.push(markedWord(tokens, at, next, 'value', mark.mention, null));
      at = next;
      continue;
    }
    const kind = tokens.kind[at];
    const number = kind === SIGN && !isNumberSign(tokens, at) ? null : readNumber(tokens, at, language);
    const beforeValue = mark === undefined || number === null || endOf(tokens, number.end - 1) <= mark.start;
    if (number !== null && number.article !== true && beforeValue && !isInName(tokens, at, words, marks.names[name])) {
      const tag = number.ordinal === true ? 'adjective' : 'number';
      // `a seven-member band`: an adjective that holds a number.
      const compound = number.value === null || tag !== 'number' ? number.end : endOfMeasure(tokens, number.end);
      words.push(markedWord(tokens, at, compound, compound > number.end ? 'adjective' : tag, undefined, number));
      at = compound;
      continue;
    }
    if (kind === SIGN) {
      if (at === first || !isAbbreviationStop(tokens, at)) {
        const tag = signTag(tokens.text.charAt(start));
        words.push(markedWord(tokens, at, at + 1, tag, undefined, null));
      }
      at++;
      continue;
    }
    const next = endOfCompound(tokens, at);
    const isName = (marks.names[name]?.start ?? Infinity) < endOf(tokens, next - 1);
    words.push(plainWord(tokens, at, next, isName ? 'name' : 'other', lexicon));
    at = next;
  }
  return words;
}

/** `the Marlow Seven`: a number in letters, with a capital, that ends a name. */
function isInName(
  { kind, text, start, end }: Tokens,
  at: number,
  before: readonly Word[],
  name: Span | undefined,
): boolean {
  if (kind[at] !== WORD || before.at(-1)?.tag !== 'name' || before.at(-1)?.capital !== true) return false;
  return (name?.start ?? Infinity) < (end[at] ?? 0) && /\p{Lu}/u.test(text.charAt(start[at] ?? 0));
}

/** What is true of a word wherever it stands. */
interface Spelling {
  readonly lower: string;
  readonly uses: number;
  readonly verb: VerbForm | null;
  readonly capital: boolean;
}

const REMEMBERED = 20_000;

const spellings: Partial<Record<Language, (written: string) => Spelling>> = {};

/** Asked for every word of a corpus, of which most come again and again. */
function spellingOf(written: string, lexicon: ClauseLexicon): Spelling {
  const known = (spellings[lexicon.language] ??= remember((word) => {
    const lower = word.toLowerCase();
    return {
      lower,
      uses: lexicon.uses(lower.replace(/^(\p{L}+)n['’]t$/u, '$1')),
      verb: verbForm(lower, lexicon.language),
      capital: /^\p{Lu}/u.test(word),
    };
  }, REMEMBERED));
  return known(written);
}

function plainWord({ text, start, end }: Tokens, from: number, to: number, tag: Tag, lexicon: ClauseLexicon): Word {
  const begin = start[from] ?? 0;
  const stop = end[to - 1] ?? begin;
  const written = text.slice(begin, stop);
  const { lower, uses, verb, capital } = spellingOf(written, lexicon);
  return {
    start: begin,
    end: stop,
    text: written,
    lower,
    tag,
    uses,
    verb,
    value: undefined,
    number: undefined,
    ordinal: undefined,
    glued: from > 0 && end[from - 1] === begin,
    capital,
  };
}

/** A value, a number or a sign. All words have the same fields, so that reading them is fast. */
function markedWord(
  { text, start, end }: Tokens,
  from: number,
  to: number,
  tag: Tag,
  value: Mention | undefined,
  number: { readonly value: string | null; readonly ordinal?: true } | null,
): Word {
  const begin = start[from] ?? 0;
  const stop = end[to - 1] ?? begin;
  const written = text.slice(begin, stop);
  return {
    start: begin,
    end: stop,
    text: written,
    lower: tag === 'value' || to - from > 1 || number !== null ? written.toLowerCase() : written,
    tag,
    uses: 0,
    verb: null,
    value,
    number: number?.value ?? undefined,
    ordinal: number?.ordinal,
    glued: from > 0 && end[from - 1] === begin,
    capital: false,
  };
}

function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf({ end }: Tokens, at: number): number {
  return end[at] ?? 0;
}

function tokenBehind({ start, length }: Tokens, at: number, offset: number): number {
  let next = at + 1;
  while (next < length && (start[next] ?? 0) < offset) next++;
  return next;
}

/** `Ltd.`, `Dr.`, `foo.org`: no sentence ends there, so the stop belongs to the word before it. */
function isAbbreviationStop({ text, kind, start, end, length }: Tokens, at: number): boolean {
  if (text.charAt(start[at] ?? 0) !== '.' || at === 0 || at + 1 >= length || end[at - 1] !== start[at]) return false;
  return start[at + 1] === end[at] ? kind[at + 1] !== SIGN : kind[at - 1] === WORD && kind[at + 1] === WORD;
}

function isNumberSign({ text, start }: Tokens, at: number): boolean {
  const char = text.charAt(start[at] ?? 0);
  return char === '½' || char === '¼' || char === '¾';
}

/** `T2-Regel`, `40-jährige`, `co-founded`: letters and figures with hyphens and nothing else between. */
function endOfCompound({ kind, start, end, length, text }: Tokens, at: number): number {
  let next = at + 1;
  while (next < length && start[next] === end[next - 1]) {
    if (kind[next] !== SIGN) {
      next++;
      continue;
    }
    const sign = text.charAt(start[next] ?? 0);
    if (sign !== '-' && sign !== '‑') break;
    if (next + 1 >= length || start[next + 1] !== end[next] || kind[next + 1] === SIGN) break;
    next += 2;
  }
  return next;
}

/** The end of `-member` behind a number; its own when no hyphen and word follow. */
function endOfMeasure({ kind, start, end, length, text }: Tokens, at: number): number {
  const sign = text.charAt(start[at] ?? 0);
  const isHyphen = at + 1 < length && kind[at] === SIGN && (sign === '-' || sign === '‑');
  if (!isHyphen || start[at] !== end[at - 1] || start[at + 1] !== end[at] || kind[at + 1] !== WORD) return at;
  return at + 2;
}

function signTag(char: string): Tag {
  if (char === ',') return 'comma';
  if (char === ':' || char === ';') return 'colon';
  if (DASHES.has(char) || char === '-') return 'dash';
  if (OPEN.has(char)) return 'open';
  if (CLOSE.has(char)) return 'close';
  if (QUOTES.has(char)) return 'quote';
  if (char === '.' || char === '!' || char === '?' || char === '…') return 'stop';
  return 'sign';
}
