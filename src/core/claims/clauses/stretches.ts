import { type Phrase, phraseAt, phraseBefore } from './phrases';
import type { Word } from './word';

export const ENDS = new Set(['colon', 'stop', 'quote', 'dash', 'open', 'close']);

/* English: subject, verb group, the rest. */

const LONGEST_TITLE = 10;

/** Where the title in quotation marks that opens at a word closes: every long word of it has a capital. `null`: none opens here. */
export function titleEnd(words: readonly Word[], open: number): number | null {
  if (words[open]?.tag !== 'quote' || words[open + 1]?.capital !== true) return null;
  for (let at = open + 1; at < words.length && at <= open + LONGEST_TITLE; at++) {
    const one = words[at];
    if (one?.tag === 'quote') return at;
    if (one === undefined || one.tag === 'comma' || one.tag === 'stop') return null;
    if (/^\p{Ll}{5}/u.test(one.text)) return null;
  }
  return null;
}

/** The phrase before a word, whatever brackets stand between; a title in quotation marks is a name. */
export function nominalBefore(words: readonly Word[], end: number, from: number): Phrase | null {
  const to = beforeBrackets(words, end, from);
  if (words[to - 1]?.tag !== 'quote') return phraseBefore(words, to, from);
  for (let open = to - 3; open >= from && open >= to - 1 - LONGEST_TITLE; open--) {
    if (titleEnd(words, open) === to - 1)
      return { from: open + 1, to: to - 1, head: to - 2, kind: 'name', determiner: 0 };
  }
  return null;
}

/** The end of what stands before brackets that end before a word. */
export function beforeBrackets(words: readonly Word[], end: number, from: number): number {
  let to = end;
  while (words[to - 1]?.tag === 'close') {
    let open = to - 2;
    while (open >= from && words[open]?.tag !== 'open') open--;
    if (open < from) return to;
    to = open;
  }
  return to;
}

export function endOfRest(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const one = words[at];
    if (
      one === undefined ||
      ENDS.has(one.tag) ||
      one.tag === 'comma' ||
      one.tag === 'subordinator' ||
      one.tag === 'relative' ||
      isBehindNoun(words, at)
    )
      return at;
    if (one.tag === 'verb' || one.tag === 'auxiliary') return Math.max(from, subjectStart(words, at, from));
    if (one.tag === 'coordinator' && opensClause(words, at + 1)) return at;
  }
  return words.length;
}

/** `a band formed in 2004`: a participle that begins what is said of the noun before it. */
function isBehindNoun(words: readonly Word[], at: number): boolean {
  if (words[at]?.tag !== 'participle' || !/^(?:noun|name)$/.test(words[at - 1]?.tag ?? '')) return false;
  return /^(?:preposition|value|number|coordinator)$/.test(words[at + 1]?.tag ?? '');
}

function subjectStart(words: readonly Word[], verb: number, from: number): number {
  return phraseBefore(words, verb, from)?.from ?? verb;
}

function opensClause(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 6; at++) {
    const tag = words[at]?.tag;
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (tag === 'comma' || tag === 'stop' || tag === 'preposition') return false;
  }
  return false;
}

/** `in Corran and Velmouth`: the second stands under the preposition of the first. */
function isCoordinated(
  words: readonly Word[],
  { from, preposition, kind }: Phrase,
  before: Phrase | undefined,
): boolean {
  return (
    (kind === 'noun' || kind === 'name') &&
    preposition === undefined &&
    before?.preposition !== undefined &&
    before.kind !== 'value' &&
    before.to === from - 1 &&
    words[from - 1]?.tag === 'coordinator'
  );
}

/** Phrases of a stretch, front to back; words that belong to none are passed over. */
export function phrasesIn(words: readonly Word[], from: number, to: number): Phrase[] {
  const found: Phrase[] = [];
  for (let at = from; at < to;) {
    const phrase = phraseAt(words, at, to);
    if (phrase === null || phrase.to <= at) at++;
    else {
      if (!isCoordinated(words, phrase, found.at(-1))) found.push(phrase);
      at = phrase.to;
    }
  }
  return found;
}

/* German: the finite verb second, or last behind a subordinator; the rest of the verb group at the end. */
