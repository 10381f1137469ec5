import type { Clause, VerbGroup } from './clause';
import { describedBefore } from './described';
import { type ClauseLexicon, DETERMINER, Use } from './lexicon';
import { maySubject, type Phrase, phraseBefore } from './phrases';
import { ENDS, phrasesIn } from './stretches';
import { PARTICIPLE } from './verb-forms';
import { isAlmost, isBound, isHearsay, isPast } from './verb-group';
import type { Word } from './word';

export function verbSecondClauses(words: readonly Word[], lexicon: ClauseLexicon): Clause[] {
  const clauses: Clause[] = [];
  const segments = segmentsOf(words);
  for (const [index, { from, to }] of segments.entries()) {
    const opening = words[from];
    const subordinate = opening?.tag === 'subordinator' || opening?.tag === 'relative';
    const finite = finiteIn(words, from, to, subordinate);
    if (finite < 0) continue;
    const main = mainVerbIn(words, from, to, finite);
    const phrases = [...phrasesIn(words, from, finite), ...phrasesIn(words, finite + 1, to)].filter(
      ({ head }) => head !== main && words[head]?.tag !== 'auxiliary',
    );
    const ahead = finite === from && !subordinate && index > 1 ? interrupted(words, segments, index) : null;
    const relative =
      opening?.tag === 'relative' ? describedBefore(words, antecedent(words, from), clauses.at(-1)) : null;
    const subject =
      ahead ??
      (relative !== null && isRelativeSubject(words, from, phrases) ? relative : subjectAmong(words, phrases, finite));
    clauses.push({
      from,
      to,
      subject,
      verb: verbSecondGroup(words, from, to, finite, main, lexicon),
      phrases: phrases.filter((phrase) => phrase !== subject && !isOfSubject(phrase, subject, finite, subordinate)),
      role:
        opening?.tag === 'relative'
          ? 'relative'
          : opening?.tag === 'subordinator'
            ? (lexicon.subordinators.get(opening.lower) ?? 'other')
            : 'main',
    });
  }
  return clauses;
}

interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Stretches between commas and the like; `und` parts them when a finite verb stands on both sides. */
function segmentsOf(words: readonly Word[]): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  const close = (to: number, next: number): void => {
    if (to > from) found.push({ from, to });
    from = next;
  };
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    if (one === undefined) break;
    if (one.tag === 'comma' || ENDS.has(one.tag)) close(at, at + 1);
    else if (
      one.tag === 'coordinator' &&
      hasFinite(words, from, at) &&
      hasFinite(words, at + 1, endOfSegment(words, at))
    )
      close(at, at + 1);
  }
  close(words.length, words.length);
  return found;
}

function endOfSegment(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && words[at]?.tag !== 'comma' && !ENDS.has(words[at]?.tag ?? 'stop')) at++;
  return at;
}

function isFinite(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.tag === 'verb') return true;
  return word.tag === 'auxiliary' && !/^(?:worden|geworden|gewesen|gehabt|sein|werden|haben)$/.test(word.lower);
}

function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(words[at])) return true;
  return false;
}

function finiteIn(words: readonly Word[], from: number, to: number, last: boolean): number {
  if (last) {
    for (let at = to - 1; at >= from; at--) if (words[at]?.tag === 'verb' || words[at]?.tag === 'auxiliary') return at;
    return -1;
  }
  for (let at = from; at < to; at++) if (isFinite(words[at])) return at;
  for (let at = from; at < to; at++) if (words[at]?.tag === 'auxiliary') return at;
  return -1;
}

/** The participle or infinitive at the end, or the finite verb itself. */
function mainVerbIn(words: readonly Word[], from: number, to: number, finite: number): number {
  for (let at = to - 1; at >= from; at--) {
    const one = words[at];
    if (one?.tag === 'participle' || one?.tag === 'infinitive') return at;
    // `hatte darauf bestanden`: many participles look like a past.
    if (one?.tag === 'verb' && at !== finite && words[finite]?.tag === 'auxiliary') return at;
    if (at !== finite && one?.tag !== 'auxiliary' && one?.tag !== 'particle') break;
  }
  // `Gegründet wurde die Firma 1912`
  return finite === from + 1 && words[from]?.tag === 'participle' ? from : finite;
}

function verbSecondGroup(
  words: readonly Word[],
  from: number,
  to: number,
  finite: number,
  main: number,
  lexicon: ClauseLexicon,
): VerbGroup {
  const inside = words.slice(from, to);
  const finiteWord = words[finite];
  const mainWord = words[main];
  const particle = inside.findLast(({ tag }) => tag === 'particle');
  const auxiliaries = inside.filter(({ tag }) => tag === 'auxiliary');
  const modal = auxiliaries.map(({ lower }) => lexicon.modals.get(lower)).find((one) => one !== undefined);
  const become = auxiliaries.some(({ uses }) => (uses & Use.become) !== 0);
  const passive = become && ((mainWord?.verb?.forms ?? 0) & PARTICIPLE) !== 0 && mainWord?.tag === 'participle';
  const subjunctive =
    /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|möge|wäre|wären|hätte|hätten|würde|würden)$/.test(
      finiteWord?.lower ?? '',
    );
  const hearsay = isHearsay(auxiliaries, mainWord);
  const unreal = /^(?:wäre|wären|hätte|hätten|würde|würden)$/.test(finiteWord?.lower ?? '');
  const noLonger = inside.some(
    ({ lower }, at) =>
      lexicon.noLonger.has(lower) &&
      /^(?:nicht|kein\p{L}*|nie)$/u.test(inside[at - 1]?.lower ?? '') &&
      !isBound(inside, at - 1),
  );
  const lemma =
    main !== finite || mainWord?.tag === 'verb'
      ? `${particle !== undefined && mainWord?.tag === 'verb' ? particle.lower : ''}${mainWord?.verb?.lemma ?? ''}`
      : (finiteWord?.uses ?? 0) & Use.have
        ? 'haben'
        : become
          ? 'werden'
          : 'sein';
  return {
    from: Math.min(finite, main),
    to: Math.max(finite, main) + 1,
    lemma,
    tense: become && !passive && main !== finite ? 'future' : hearsay || isPast(inside) ? 'past' : 'present',
    passive,
    negated: inside.some(
      ({ tag }, at) =>
        tag === 'negator' &&
        !lexicon.only.has(inside[at + 1]?.lower ?? '') &&
        !isBound(inside, at) &&
        !isContrast(inside, at),
    ),
    noLonger,
    mood: hearsay
      ? 'reported'
      : unreal || modal === 'possible'
        ? 'possible'
        : modal === 'duty'
          ? 'duty'
          : modal === 'future' || (become && !passive && mainWord?.tag === 'infinitive')
            ? 'promised'
            : inside.some(({ uses }) => (uses & Use.doubt) !== 0) || isAlmost(words, main, main + 1)
              ? 'doubted'
              : subjunctive || inside.some(({ uses }) => (uses & Use.report) !== 0)
                ? 'reported'
                : 'real',
  };
}

/** `Die Klinik am Foo hat`: behind a subject that opens its clause stands what it is, not where it acts. */
function isOfSubject(phrase: Phrase, subject: Phrase | null, finite: number, subordinate: boolean): boolean {
  if (subordinate || subject === null || subject.from >= finite || phrase.kind === 'value') return false;
  return phrase.from >= subject.to && phrase.to <= finite && phrase.preposition !== undefined;
}

/** `gehört der Stadt und nicht dem Land`: denied is the other one. */
function isContrast(words: readonly Word[], negator: number): boolean {
  if (words[negator - 1]?.tag !== 'coordinator') return false;
  return words.slice(0, negator).some(isFinite) && !words.slice(negator).some(({ tag }) => VERBAL.has(tag));
}

const VERBAL = new Set(['verb', 'participle', 'infinitive', 'auxiliary']);

/** The subject stands before the finite verb, or as the first phrase behind it that may be one. */
function subjectAmong(words: readonly Word[], phrases: readonly Phrase[], finite: number): Phrase | null {
  const before = phrases.filter((phrase) => phrase.from < finite);
  const first = before.at(0);
  // One constituent stands before the verb: what else is there belongs to the first.
  const isOne = before.every((phrase) => phrase === first || phrase.preposition !== undefined);
  if (first !== undefined && isOne && maySubject(words, first)) return first;
  const behind = phrases.find((phrase) => phrase.from > finite && maySubject(words, phrase));
  return behind ?? before.find((phrase) => maySubject(words, phrase)) ?? null;
}

/** `Vietz, 54 Jahre alt, wurde …`: the phrase before the parenthesis that the segment before is. */
function interrupted(words: readonly Word[], segments: readonly Segment[], index: number): Phrase | null {
  const parenthesis = segments[index - 1];
  const before = segments[index - 2];
  if (parenthesis === undefined || before === undefined) return null;
  if (words[before.to]?.tag !== 'comma' || words[parenthesis.to]?.tag !== 'comma') return null;
  if (hasFinite(words, before.from, before.to)) return null;
  const phrases = phrasesIn(words, before.from, before.to);
  return phrases.length === 1 ? (phrases[0] ?? null) : null;
}

function antecedent(words: readonly Word[], relative: number): Phrase | null {
  return words[relative - 1]?.tag === 'comma' ? phraseBefore(words, relative - 1, 0) : null;
}

/** `der … leitete`: the relative is the subject when no other phrase may be. */
function isRelativeSubject(words: readonly Word[], from: number, phrases: readonly Phrase[]): boolean {
  if (!/^(?:der|die|das|welche[rs]?)$/.test(words[from]?.lower ?? '')) return false;
  return !phrases.some(
    (phrase) =>
      maySubject(words, phrase) &&
      (phrase.kind === 'pronoun' || (phrase.determiner & DETERMINER & Use.definite) !== 0) &&
      words[phrase.from]?.lower === 'der',
  );
}
