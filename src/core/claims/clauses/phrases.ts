import { DETERMINER, Use } from './lexicon';
import type { Tag, Word } from './word';

/** A noun phrase with what is said of it; indices of words, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The word that the others belong to: of names the last one. */
  readonly head: number;
  readonly kind: 'noun' | 'name' | 'pronoun' | 'value' | 'number';
  /** The preposition before it, in small letters. */
  readonly preposition?: string;
  /** `Use` bits of its determiner; 0: none. */
  readonly determiner: number;
  /** What it belongs to: `of` phrases, genitives. */
  readonly of?: Phrase;
}

const INSIDE = new Set<Tag>([
  'adjective',
  'number',
  'noun',
  'name',
  'possessive',
  'ing',
  'participle',
  'other',
  'sign',
]);
const HEAD = new Set<Tag>(['noun', 'name', 'pronoun', 'value', 'number']);

/** The name directly before word `end`, whatever governs it; `null`: there is none. */
export function nameBefore(words: readonly Word[], end: number, from: number): Phrase | null {
  const phrase = simplePhraseBefore(words, end, from);
  return phrase?.kind === 'name' ? phrase : null;
}

/** The noun phrase that ends before word `end`, with the `of` phrases on the way: the outermost, which no preposition governs. `null`: there is none. */
export function phraseBefore(words: readonly Word[], end: number, from: number): Phrase | null {
  let to = end;
  let inner: Phrase | null = null;
  for (let steps = 0; steps < 4; steps++) {
    const phrase = simplePhraseBefore(words, to, from);
    if (phrase === null) return null;
    const before = words[phrase.from - 1];
    // `More than 20 people died`
    const isBound = before?.lower === 'than' && words[phrase.from - 2]?.tag === 'adverb';
    if (phrase.from - 1 >= from && before?.tag === 'preposition' && !isBound) {
      if (!HEAD.has(words[phrase.from - 2]?.tag ?? 'other') || phrase.from - 2 < from) return null;
      inner = { ...phrase, preposition: before.lower, ...(inner === null ? {} : { of: inner }) };
      to = phrase.from - 1;
      continue;
    }
    return inner === null ? phrase : { ...phrase, to: end, of: inner };
  }
  return null;
}

function simplePhraseBefore(words: readonly Word[], end: number, from: number): Phrase | null {
  const last = words[end - 1];
  if (last === undefined || end - 1 < from) return null;
  if (last.tag === 'pronoun') return single(end - 1, 'pronoun');
  if (last.tag === 'value') return single(end - 1, 'value');
  if (last.tag !== 'noun' && last.tag !== 'name' && last.tag !== 'number') return null;
  let start = end - 1;
  for (;;) {
    while (start > from && INSIDE.has(words[start - 1]?.tag ?? 'comma')) start--;
    if (!isBehindNickname(words, start, from)) break;
    start -= 3;
  }
  let determiner = 0;
  while (start > from && words[start - 1]?.tag === 'determiner') {
    start--;
    determiner |= (words[start]?.uses ?? 0) & DETERMINER;
  }
  return withHead(words, start, end, determiner);
}

/** `Thomas "Dan" Foo`: a name in quotation marks between names. */
function isBehindNickname(words: readonly Word[], start: number, from: number): boolean {
  return (
    start - 4 >= from &&
    words[start]?.tag === 'name' &&
    words[start - 1]?.tag === 'quote' &&
    words[start - 3]?.tag === 'quote' &&
    words[start - 4]?.tag === 'name'
  );
}

/** The noun phrase that begins at word `at`, with a preposition before it, and `of` phrases behind; `null`: there is none. */
export function phraseAt(words: readonly Word[], at: number, to: number): Phrase | null {
  if (isCompared(words, at, to)) return phraseAt(words, at + 2, to);
  let from = at;
  let preposition: string | undefined;
  if (words[from]?.tag === 'preposition') preposition = words[from++]?.lower;
  while (from < to && words[from]?.tag === 'adverb') from++;
  let end = from;
  let determiner = 0;
  while (end < to && words[end]?.tag === 'determiner') determiner |= (words[end++]?.uses ?? 0) & DETERMINER;
  const first = words[end];
  if (first === undefined || end >= to) return null;
  const also = preposition === undefined ? {} : { preposition };
  if (first.tag === 'pronoun' || (first.tag === 'value' && !isOfNoun(words, end))) {
    return { ...single(end, first.tag), from: at, determiner, ...also };
  }
  const start = end;
  while (
    end < to &&
    (INSIDE.has(words[end]?.tag ?? 'comma') || isValueInside(words, end, start)) &&
    !countsAnother(words, end, start)
  )
    end++;
  while (end > start && !HEAD.has(words[end - 1]?.tag ?? 'comma')) end--;
  if (end === start) return null;
  const phrase = { ...withHead(words, at, end, determiner), ...also };
  // `im Jahr 1912`, `in the season 2017/18`: a time and nothing else.
  if (preposition !== undefined && end < to && words[end]?.value?.type === 'DATE' && isTimeNoun(words[end - 1]))
    return { from: at, to: end + 1, head: end, kind: 'value', determiner, ...also };
  const of =
    isOf(words[end]) && !(words[end]?.lower !== 'of' && phrase.kind === 'name')
      ? phraseAt(words, end, to)
      : genitiveAt(words, end, to);
  return of === null ? phrase : { ...phrase, to: of.to, of };
}

function isTimeNoun(word: Word | undefined): boolean {
  return /^(?:jahre?n?|year|saison|season|spielzeit|monat|month)$/.test(word?.lower ?? '');
}

/** `more than 20 people`, `weniger als 20 Leute`: bounds of a number, which is read with what stands before it. */
function isCompared(words: readonly Word[], at: number, to: number): boolean {
  if (words[at]?.tag !== 'adverb' || at + 2 >= to || !/^(?:than|als)$/.test(words[at + 1]?.lower ?? '')) return false;
  return /^(?:number|value)$/.test(words[at + 2]?.tag ?? '');
}

/** `im Krieg 140 Arbeiter`: a number between nouns begins a phrase of its own. */
function countsAnother(words: readonly Word[], at: number, start: number): boolean {
  if (words[at]?.tag !== 'number' || at === start) return false;
  const before = words[at - 1]?.tag;
  return before === 'noun' || (before === 'name' && words[at + 1]?.tag === 'noun');
}

/** `the old $5 note`: an amount between determiner and noun. */
function isValueInside(words: readonly Word[], at: number, start: number): boolean {
  return words[at]?.tag === 'value' && ((at > start && words[at + 1]?.tag === 'noun') || isOfNoun(words, at));
}

const ADJECTIVAL =
  /(?:jährig\p{L}*|jährlich\p{L}*|tägig\p{L}*|stündig\p{L}*|wöchig\p{L}*|monatig\p{L}*|[- ]old|-year|-day|-month|-week|-hour)$/u;

/** `die 20-jährige Frau`, `the 34-year-old Foo`: an age or length of time in the form of an adjective. */
export function isOfNoun(words: readonly Word[], at: number): boolean {
  const one = words[at];
  return (
    one?.tag === 'value' && ADJECTIVAL.test(one.lower) && /^(?:noun|name|adjective)$/.test(words[at + 1]?.tag ?? 'stop')
  );
}

function isOf(word: Word | undefined): boolean {
  return word?.tag === 'preposition' && (word.lower === 'of' || word.lower === 'von' || word.lower === 'vom');
}

/** `die Brücke der Stadt`: a genitive directly behind. */
function genitiveAt(words: readonly Word[], at: number, to: number): Phrase | null {
  const one = words[at];
  if (one?.tag !== 'determiner' || !/^(?:des|der|eines|einer|ihrer|seiner|ihres|seines)$/.test(one.lower)) return null;
  return phraseAt(words, at, to);
}

function single(at: number, kind: 'pronoun' | 'value'): Phrase {
  return { from: at, to: at + 1, head: at, kind, determiner: 0 };
}

function withHead(words: readonly Word[], from: number, to: number, determiner: number): Phrase {
  const head = to - 1;
  const { tag } = words[head] ?? { tag: 'noun' };
  const kind = tag === 'name' ? 'name' : tag === 'number' ? 'number' : tag === 'value' ? 'value' : 'noun';
  return { from, to, head, kind, determiner };
}

/** Articles and the like that a subject cannot have (German `den`, `dem`). */
export function maySubject(words: readonly Word[], phrase: Phrase): boolean {
  if (phrase.preposition !== undefined || phrase.kind === 'value') return false;
  if (phrase.kind === 'pronoun' && ((words[phrase.head]?.uses ?? 0) & Use.objectPronoun) !== 0) return false;
  // `1944 beschäftigte sie 310 Arbeiter`
  if (phrase.kind === 'number' && /^1\d{3}$|^20\d\d$/.test(words[phrase.head]?.text ?? '')) return false;
  return (phrase.determiner & Use.oblique) === 0;
}
