import type { Clause, VerbGroup } from './clause';
import { describedBefore } from './described';
import type { ClauseLexicon } from './lexicon';
import { nameBefore, type Phrase, phraseAt } from './phrases';
import { beforeBrackets, endOfRest, ENDS, nominalBefore, phrasesIn, titleEnd } from './stretches';
import { endOfGroup, readGroup } from './verb-group';
import type { Word } from './word';

export function subjectFirstClauses(words: readonly Word[], lexicon: ClauseLexicon): Clause[] {
  const clauses: Clause[] = [];
  const opened: number[] = [];
  let from = 0;
  let host: Clause | null = null;
  let fronted = -1;
  let ahead: readonly Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    if (one === undefined) break;
    const title = titleEnd(words, at);
    if (title !== null) {
      at = title;
      continue;
    }
    // What stood before a bracket goes on behind it.
    if (one.tag === 'open') opened.push(from);
    if (ENDS.has(one.tag)) from = one.tag === 'close' ? (opened.pop() ?? at + 1) : at + 1;
    if (one.tag === 'participle' && at <= 1 && host === null) fronted = at;
    else if (one.tag === 'participle' || one.tag === 'ing') {
      const loose = host === null ? null : looseClause(words, at, host, lexicon);
      if (loose !== null) clauses.push(loose);
    }
    if (one.tag !== 'verb' && one.tag !== 'auxiliary') continue;
    const end = endOfGroup(words, at);
    const group = readGroup(words, at, end, lexicon);
    const before = clauses.at(-1);
    const [near, role] = subjectOf(words, at, from, before, lexicon);
    const subject =
      (role === 'relative' ? describedBefore(words, near, before) : near) ?? farSubject(words, at, clauses);
    const rest = endOfRest(words, end);
    const late = lateTime(words, rest);
    const to = late?.to ?? rest;
    if (subject !== null && subject !== before?.subject)
      ahead = frontedPhrases(words, Math.max(from, before?.to ?? from), subject.from, lexicon);
    const phrases = [...ahead, ...phrasesIn(words, end, rest), ...(late === null ? NO_PHRASES : [late])];
    host = { from: subject?.from ?? at, to, subject, verb: group, phrases, role };
    if (fronted >= 0 && before === undefined && subject !== null && words[subject.from - 1]?.tag === 'comma')
      clauses.push(participleClause(words, fronted, subject, 'main', lexicon));
    clauses.push(host);
    at = end - 1;
  }
  return clauses;
}

const NO_FRONT = new Set(['verb', 'auxiliary', 'participle', 'ing', 'infinitive', 'subordinator', 'relative', 'quote']);

/** `In Corran, five men …`: what stands before the subject says where and when, unless it is a clause or no more than a turn (`in fact`). */
function frontedPhrases(words: readonly Word[], from: number, to: number, lexicon: ClauseLexicon): readonly Phrase[] {
  if (to - from < 2) return NO_PHRASES;
  for (let at = from; at < to; at++) if (NO_FRONT.has(words[at]?.tag ?? 'other')) return NO_PHRASES;
  return phrasesIn(words, from, to).filter(
    ({ preposition, kind, from: at, head }) =>
      preposition !== undefined &&
      kind !== 'pronoun' &&
      !lexicon.turns.has(words[head]?.lower ?? '') &&
      words[at - 1]?.lower !== 'according',
  );
}

const LONGEST_LIST = 14;
const LISTED = new Set(['name', 'comma', 'coordinator', 'determiner']);

/** `was shot in Corran, Velmouth and Tarn, from May to July 1990`: a time behind a list of places, or behind what a place lies in, belongs to the clause. */
function lateTime(words: readonly Word[], from: number): Phrase | null {
  if (words[from]?.tag !== 'comma' || words[from - 1]?.tag !== 'name') return null;
  let at = from + 1;
  while (at < words.length && at < from + LONGEST_LIST && LISTED.has(words[at]?.tag ?? 'stop')) at++;
  if (words[at]?.tag !== 'preposition' || words[at + 1]?.tag !== 'value') return null;
  return /^(?:comma|name)$/.test(words[at - 1]?.tag ?? '') ? phraseAt(words, at, at + 2) : null;
}

const NO_PHRASES: readonly Phrase[] = [];

/** `Foo is a poem, composed long ago, and contains 900 lines`: of the last main clause that has a subject. */
function farSubject(words: readonly Word[], verb: number, clauses: readonly Clause[]): Phrase | null {
  let end = verb;
  while (words[end - 1]?.tag === 'adverb') end--;
  if (words[end - 1]?.tag !== 'coordinator' || words[end - 2]?.tag !== 'comma') return null;
  return clauses.findLast(({ role, subject }) => role === 'main' && subject !== null)?.subject ?? null;
}

const BEFORE_LOOSE = new Set(['noun', 'name', 'comma', 'coordinator', 'close']);

/** `is a band formed in 2004`, `…, selling 12 copies`: what a participle says of the subject of the clause that it hangs on. */
function looseClause(words: readonly Word[], at: number, host: Clause, lexicon: ClauseLexicon): Clause | null {
  const { subject, verb, role } = host;
  if (subject === null || at < host.verb.to || words[at]?.verb?.guessed === true) return null;
  if (words[at]?.tag === 'participle') {
    const isCopula = verb.lemma === 'be' && !verb.passive && !verb.negated && verb.mood === 'real' && role === 'main';
    return isCopula && BEFORE_LOOSE.has(words[at - 1]?.tag ?? '')
      ? participleClause(words, at, subject, role, lexicon)
      : null;
  }
  let before = at - 1;
  while (words[before]?.tag === 'adverb') before--;
  if (words[before]?.tag !== 'comma') return null;
  const to = endOfRest(words, at + 1);
  const group = { ...readGroup(words, at, at + 1, lexicon), tense: verb.tense, mood: verb.mood };
  return { from: at, to, subject, verb: group, phrases: phrasesIn(words, at + 1, to), role };
}

function participleClause(
  words: readonly Word[],
  at: number,
  subject: Phrase,
  role: Clause['role'],
  lexicon: ClauseLexicon,
): Clause {
  const to = endOfRest(words, at + 1);
  const verb: VerbGroup = { ...readGroup(words, at, at + 1, lexicon), passive: true, tense: 'past' };
  return { from: at, to, subject, verb, phrases: phrasesIn(words, at + 1, to), role };
}

function subjectOf(
  words: readonly Word[],
  verb: number,
  from: number,
  before: Clause | undefined,
  lexicon: ClauseLexicon,
): readonly [Phrase | null, Clause['role']] {
  let end = verb;
  while (end > from && (words[end - 1]?.tag === 'adverb' || words[end - 1]?.tag === 'negator')) end--;
  end = beforeLetters(words, beforeBrackets(words, end, from), from);
  const last = words[end - 1];
  if (last === undefined || end <= from) return [null, 'main'];
  if (last.tag === 'relative') {
    const behind = words[end - 2]?.tag === 'comma' ? end - 2 : end - 1;
    return [nominalBefore(words, behind, from) ?? nameBefore(words, behind, from), 'relative'];
  }
  if (last.tag === 'coordinator')
    return [before !== undefined && before.to >= end - 8 ? before.subject : null, before?.role ?? 'main'];
  if (last.tag === 'comma') {
    const open = openingComma(words, end - 1, from);
    if (open === null) return [null, 'main'];
    const near = nominalBefore(words, open, from);
    // `The operator, Foo Ltd, employs`: of what has the name.
    const inner = near?.kind === 'noun' ? phraseAt(words, open + 1, end - 1) : null;
    const named = inner?.kind === 'name' && inner.from === open + 1 && inner.to === end - 1 && inner.of === undefined;
    return [named ? inner : near, roleAt(words, open, from, lexicon)];
  }
  const subject = nominalBefore(words, end, from);
  return [subject, subject === null ? 'main' : roleAt(words, subject.from, from, lexicon)];
}

/** `Jane Foo (1820–1871), OBE, FRS was …`: letters of an order behind a name are none. */
function beforeLetters(words: readonly Word[], end: number, from: number): number {
  let to = end;
  if (words[to - 1]?.tag === 'comma') to--;
  while (to - 2 > from && words[to - 2]?.tag === 'comma' && LETTERS.test(words[to - 1]?.text ?? '')) to -= 2;
  return to < end - 1 && /^(?:name|close)$/.test(words[to - 1]?.tag ?? '') ? beforeBrackets(words, to, from) : end;
}

const LETTERS = /^[A-Z]{2,5}$/;

/** Where the parenthesis that ends at a comma opens: `Foo, the head of Bar, said`. */
function openingComma(words: readonly Word[], close: number, from: number): number | null {
  for (let at = close - 1; at > from && at > close - 16; at--) {
    if (words[at]?.tag === 'comma') return at;
    if (words[at]?.tag === 'close') at = beforeBrackets(words, at + 1, from);
  }
  return null;
}

/** What the word before the subject, or before what stands before it in the clause, makes of the clause. */
function roleAt(words: readonly Word[], at: number, from: number, { subordinators }: ClauseLexicon): Clause['role'] {
  for (let back = at - 1; back >= from && back > at - 8; back--) {
    const one = words[back];
    if (one === undefined || one.tag === 'comma' || one.tag === 'verb' || one.tag === 'auxiliary') break;
    if (one.tag === 'relative') return 'relative';
    if (one.tag === 'subordinator') return subordinators.get(one.lower) ?? 'other';
  }
  return 'main';
}
