import { conceptsOf } from '../concepts';
import { AUXILIARY, type ClauseLexicon, DETERMINER, Use } from './lexicon';
import { BASE, PARTICIPLE, PAST, PRESENT } from './verb-forms';
import type { Tag, Word } from './word';

const ADJECTIVE = /(?:able|ible|al|ful|ic|ical|ish|ive|less|ous|ary|ese|est)$/;

export function nounOrAdjective(words: readonly Word[], at: number): Tag {
  const one = words[at];
  const next = words[at + 1];
  if (one === undefined) return 'other';
  const nounAhead =
    next !== undefined && next.tag !== 'value' && (next.tag === 'other' || next.tag === 'name') && next.uses === 0;
  return nounAhead && ADJECTIVE.test(one.lower) && !isVerbAhead(words, at) ? 'adjective' : 'noun';
}

/** `The trial began in March`: what follows is a verb in the past, with what goes with it. */
function isVerbAhead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at - 1]?.tag !== 'determiner' || ((next?.verb?.forms ?? 0) & PAST) === 0) return false;
  const behind = words[at + 2];
  if (behind === undefined) return false;
  return behind.tag === 'number' || behind.tag === 'value' || (behind.uses & (DETERMINER | Use.preposition)) !== 0;
}

export function germanTag(words: readonly Word[], at: number, lexicon: ClauseLexicon): Tag {
  const one = words[at];
  if (one === undefined) return 'other';
  const { uses, lower, verb } = one;
  const before = words[at - 1];
  const next = words[at + 1];
  if (/^['’]s?$/.test(lower)) return 'possessive';
  if ((uses & AUXILIARY) !== 0) return lower === 'sein' && isNounAhead(words, at + 1) ? 'determiner' : 'auxiliary';
  if ((uses & Use.negator) !== 0) return 'negator';
  if (lower === 'zu' && ((next?.verb?.forms ?? 0) & BASE) !== 0 && next?.capital === false) return 'to';
  if ((uses & Use.relative) !== 0 && before?.tag === 'comma' && isVerbLast(words, at + 1)) return 'relative';
  if ((uses & DETERMINER) !== 0) {
    if (isNounAhead(words, at + 1)) return 'determiner';
    return (uses & (Use.pronoun | Use.otherPronoun)) !== 0 ? 'pronoun' : 'determiner';
  }
  if ((uses & (Use.pronoun | Use.otherPronoun)) !== 0) return 'pronoun';
  if ((uses & Use.coordinator) !== 0) return 'coordinator';
  if (
    (uses & Use.subordinator) !== 0 &&
    (before === undefined || before.tag === 'comma' || before.tag === 'coordinator' || before.tag === 'quote') &&
    isVerbLast(words, at + 1)
  ) {
    return 'subordinator';
  }
  if ((uses & Use.preposition) !== 0)
    return isPhraseAhead(next) ? 'preposition' : lexicon.particles.has(lower) ? 'particle' : 'preposition';
  if ((uses & Use.subordinator) !== 0) return 'subordinator';
  if ((uses & Use.adverb) !== 0) return 'adverb';
  if (lexicon.particles.has(lower) && !one.capital && endsClause(next)) return 'particle';
  // `86.000 Besucher`
  const isCounted = before?.tag === 'number' && next?.tag !== 'name' && !/^(?:1\d{3}|20\d\d)$/.test(before.text);
  if (one.tag === 'name' && one.capital && !(at === 0 && verb !== null) && !isOffice(words, at) && !isCounted)
    return 'name';
  if (one.capital)
    return at === 0 &&
      verb !== null &&
      (verb.forms & PARTICIPLE) !== 0 &&
      ((next?.uses ?? 0) & (Use.become | Use.be)) !== 0
      ? 'participle'
      : 'noun';
  if (verb !== null && !isBeforeNoun(words, at)) {
    if ((verb.forms & PARTICIPLE) !== 0 && hasAuxiliary(words, at)) return 'participle';
    if ((verb.forms & BASE) !== 0 && (before?.tag === 'to' || hasAuxiliary(words, at)))
      return before?.tag === 'to' || hasModal(words, at) ? 'infinitive' : 'verb';
    if ((verb.forms & (PAST | PRESENT)) !== 0) return 'verb';
    return 'participle';
  }
  return 'adjective';
}

/** `Präsident der Akademie`, `der Sitz der Firma`: a noun of a table with its own genitive, though it is written like the names around it. */
function isOffice(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const isOpen =
    words[at - 1]?.tag !== 'name' && next !== undefined && /^(?:der|des|von|vom|eines|einer)$/.test(next.lower);
  return isOpen && conceptsOf('de').isOffice(words[at]?.lower ?? '');
}

/** An inflected word directly before a noun is an adjective, whatever verb it could be a form of. */
function isBeforeNoun(words: readonly Word[], at: number): boolean {
  const one = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (next === undefined || one === undefined) return false;
  const nounNext = next.capital && (next.uses & DETERMINER) === 0;
  if (!nounNext || !/(?:e|en|er|es|em)$/.test(one.lower)) return false;
  return (
    before !== undefined &&
    (before.tag === 'determiner' ||
      before.tag === 'preposition' ||
      before.tag === 'adjective' ||
      before.tag === 'number')
  );
}

function isNounAhead(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 4; at++) {
    const one = words[at];
    if (one === undefined) return false;
    if (one.capital || one.tag === 'number') return true;
    if (one.tag !== 'other' || (one.uses !== 0 && (one.uses & Use.adverb) === 0)) return false;
  }
  return false;
}

function isPhraseAhead(next: Word | undefined): boolean {
  if (next === undefined) return false;
  if (next.tag === 'value' || next.tag === 'number' || next.capital) return true;
  return (next.uses & (DETERMINER | Use.otherPronoun | Use.adverb)) !== 0 || next.tag === 'other';
}

function endsClause(next: Word | undefined): boolean {
  return (
    next === undefined || next.tag === 'stop' || next.tag === 'comma' || next.tag === 'quote' || next.tag === 'close'
  );
}

/** The stretch up to the next comma or stop ends in a verb that is no infinitive: `, den Fluss verschmutzt zu haben`. */
function isVerbLast(words: readonly Word[], from: number): boolean {
  let last: Word | undefined;
  let before: Word | undefined;
  for (let at = from; at < words.length; at++) {
    const one = words[at];
    if (one === undefined || one.tag === 'comma' || one.tag === 'stop' || one.tag === 'colon') break;
    before = last;
    last = one;
  }
  if (before?.lower === 'zu') return false;
  return last !== undefined && !last.capital && (last.verb !== null || (last.uses & AUXILIARY) !== 0);
}

function hasAuxiliary(words: readonly Word[], at: number): boolean {
  return near(words, at, (one) => (one.uses & AUXILIARY) !== 0);
}

function hasModal(words: readonly Word[], at: number): boolean {
  return near(words, at, (one) => (one.uses & (Use.modal | Use.become)) !== 0);
}

/** In the clause of a word, cut at commas and the like. */
function near(words: readonly Word[], at: number, is: (word: Word) => boolean): boolean {
  const ends = (one: Word): boolean => one.tag === 'comma' || one.tag === 'colon' || one.tag === 'stop';
  for (let back = at - 1; back >= 0; back--) {
    const one = words[back];
    if (one === undefined || ends(one)) break;
    if (is(one)) return true;
  }
  for (let ahead = at + 1; ahead < words.length; ahead++) {
    const one = words[ahead];
    if (one === undefined || ends(one)) break;
    if (is(one)) return true;
  }
  return false;
}
