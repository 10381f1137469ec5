import { nounOrAdjective } from './german-tags';
import { AUXILIARY, clauseLexicon, DETERMINER, Use } from './lexicon';
import { BASE, ING, PARTICIPLE, PAST, PRESENT, type VerbForm } from './verb-forms';
import type { Tag, Word } from './word';

const BEFORE_NOUN = new Set<Tag>(['determiner', 'adjective', 'number', 'possessive']);

const NOMINAL = new Set<Tag>(['name', 'noun', 'pronoun', 'number', 'value', 'close', 'ing']);

export function englishTag(words: readonly Word[], at: number): Tag {
  const one = words[at];
  if (one === undefined) return 'other';
  const { uses, lower, verb } = one;
  const before = words[at - 1];
  const next = words[at + 1];
  if (/^['’]s?$/.test(lower)) return 'possessive';
  if ((uses & AUXILIARY) !== 0) return one.capital && one.tag === 'name' && at > 0 ? 'name' : 'auxiliary';
  if ((uses & Use.negator) !== 0 || (lower === 'no' && next?.lower === 'longer')) return 'negator';
  if (lower === 'to' && (next?.verb?.forms ?? 0) & BASE && (next?.uses ?? 0) === 0) return 'to';
  if (lower === 'that') {
    if (before?.verb !== null && before?.verb !== undefined && before.tag !== 'noun') return 'subordinator';
    if (isBehindTelling(words, at)) return 'subordinator';
    return before?.tag === 'noun' || before?.tag === 'name' ? 'relative' : 'determiner';
  }
  if ((uses & Use.relative) !== 0 && before !== undefined && (NOMINAL.has(before.tag) || before.tag === 'comma'))
    return 'relative';
  if ((uses & Use.pronoun) !== 0) return 'pronoun';
  if ((uses & DETERMINER) !== 0) return 'determiner';
  if ((uses & Use.otherPronoun) !== 0) return 'pronoun';
  if ((uses & Use.preposition) !== 0 && (uses & Use.subordinator) === 0) return 'preposition';
  if ((uses & Use.coordinator) !== 0) return 'coordinator';
  if ((uses & Use.subordinator) !== 0) {
    const clauseAhead = next?.tag !== 'value' && isClauseAhead(words, at + 1);
    return clauseAhead || (uses & Use.preposition) === 0 ? 'subordinator' : 'preposition';
  }
  if ((uses & Use.adverb) !== 0) return 'adverb';
  if (one.tag === 'name' && (at > 0 || verb === null)) return 'name';
  if (
    verb === null ||
    (before !== undefined && BEFORE_NOUN.has(before.tag) && (verb.forms & (PAST | PARTICIPLE)) === 0)
  ) {
    if (/ly$/.test(lower) && lower.length > 4) return 'adverb';
    return nounOrAdjective(words, at);
  }
  const afterAuxiliary = auxiliaryBefore(words, at);
  if (afterAuxiliary !== null) {
    if ((verb.forms & BASE) !== 0 && afterAuxiliary.uses & (Use.modal | Use.support)) return 'infinitive';
    if (verb.forms & (PARTICIPLE | ING)) return verb.forms & PARTICIPLE ? 'participle' : 'ing';
    return nounOrAdjective(words, at);
  }
  if (before?.tag === 'to') return 'infinitive';
  if (verb.forms & ING) return 'ing';
  const behindNominal =
    before !== undefined &&
    (NOMINAL.has(before.tag) ||
      before.tag === 'adverb' ||
      before.tag === 'comma' ||
      before.tag === 'coordinator' ||
      before.tag === 'relative' ||
      // `never visited Norway`
      before.tag === 'negator');
  if (verb.forms & (PAST | PARTICIPLE)) {
    // `the released film`, `a man called Foo`: a participle; `the film grossed 5`: a verb.
    if (before !== undefined && BEFORE_NOUN.has(before.tag)) return 'adjective';
    if (behindNominal && (verb.forms & PARTICIPLE) !== 0 && isReduced(words, at)) return 'participle';
    // `fell by a third compared with the year before`
    if (verb.lemma === 'compare' && /^(?:with|to)$/.test(next?.lower ?? '') && before?.tag !== 'pronoun')
      return 'participle';
    return behindNominal ? ((verb.forms & PAST) !== 0 ? 'verb' : 'participle') : 'participle';
  }
  // `they say`: these are nothing but subjects.
  if (verb.forms & (BASE | PRESENT) && before?.tag === 'pronoun' && /^(?:they|we)$/.test(before.lower)) return 'verb';
  if ((verb.forms & PRESENT) !== 0 && (verb.forms & BASE) === 0 && isBehindApposition(words, at)) return 'verb';
  if (
    behindNominal &&
    (verb.forms & PRESENT) !== 0 &&
    before.tag !== 'comma' &&
    agrees(before, verb) &&
    (startsObject(next) || isOnlyFinite(words, at))
  ) {
    // `sales cost`: nouns are more often nouns; what follows decides.
    return 'verb';
  }
  return nounOrAdjective(words, at);
}

const TELLS = /^(?:tell|inform|assure|remind|warn|convince|persuade|notify)$/;

/** `told the reporters that`: what follows is told, and says nothing of the reporters. */
function isBehindTelling(words: readonly Word[], that: number): boolean {
  let at = that - 1;
  while (at > that - 5 && /^(?:noun|name|adjective|determiner)$/.test(words[at]?.tag ?? 'stop')) at--;
  const one = words[at];
  return at < that - 1 && one?.tag === 'verb' && TELLS.test(one.verb?.lemma ?? '');
}

const LONGEST_APPOSITION = 10;
const APPOSITION = new Set<Tag>([
  'name',
  'noun',
  'participle',
  'preposition',
  'determiner',
  'adjective',
  'value',
  'number',
]);

/** `The operator, Foo Ltd, employs 28 people`: a comma that ends an apposition, and an object behind the verb. */
function isBehindApposition(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag;
  if (words[at - 1]?.tag !== 'comma' || (next !== 'number' && next !== 'value' && !isArticle(words[at + 1])))
    return false;
  let open = at - 2;
  while (open > at - LONGEST_APPOSITION && (APPOSITION.has(words[open]?.tag ?? 'stop') || opensInsert(words, open)))
    open--;
  if (open >= at - 2 || words[open]?.tag !== 'comma') return false;
  // `Foo, based in Bar, employs`; lists have no participle.
  const before = words[open - 1]?.tag;
  return before === 'noun'
    ? words.slice(open + 1, at - 1).every(({ tag }) => tag === 'name')
    : before === 'name' && opensInsert(words, open + 1);
}

/** `, based in`: a participle behind a comma, which looks like a verb. */
function opensInsert(words: readonly Word[], at: number): boolean {
  const one = words[at];
  return (
    words[at - 1]?.tag === 'comma' &&
    ((one?.verb?.forms ?? 0) & PARTICIPLE) !== 0 &&
    words[at + 1]?.tag === 'preposition'
  );
}

function isArticle(word: Word | undefined): boolean {
  return ((word?.uses ?? 0) & (Use.definite | Use.indefinite)) !== 0;
}

/** `is a film directed by Foo`, `is a band from Bar, formed in 2004`: a participle without its auxiliary. */
function isReduced(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (before === undefined || next === undefined) return false;
  if (before.tag === 'coordinator') {
    const other = words[at - 2]?.tag;
    if (other !== 'participle' && !(other === 'comma' && next.lower === 'by')) return false;
  } else if (before.tag !== 'noun' && before.tag !== 'name' && before.tag !== 'comma' && before.tag !== 'close')
    return false;
  const goesOn =
    next.tag === 'value' || next.tag === 'number' || (next.uses & (Use.preposition | Use.coordinator)) !== 0;
  return goesOn && isBehindCopula(words, at);
}

const LONGEST_PREDICATE = 40;

function isBehindCopula(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - LONGEST_PREDICATE; back--) {
    const one = words[back];
    if (one === undefined || /^(?:stop|colon|subordinator|relative|verb|infinitive)$/.test(one.tag)) return false;
    if (one.tag !== 'auxiliary') continue;
    let next = back + 1;
    while (words[next]?.tag === 'adverb') next++;
    return (
      (one.uses & Use.be) !== 0 &&
      words[back - 1]?.tag !== 'relative' &&
      /^(?:determiner|noun|adjective|name)$/.test(words[next]?.tag ?? '')
    );
  }
  return false;
}

/** `Foo causes headaches`, `the festival takes place`: behind a name, or never a noun, and nothing else in the clause can be its verb. */
function isOnlyFinite(words: readonly Word[], at: number): boolean {
  const one = words[at];
  const verb = one?.verb;
  if (verb === null || verb === undefined || (verb.forms & BASE) !== 0 || verb.guessed === true) return false;
  const isVerb = clauseLexicon('en').finiteOnly.has(one?.lower ?? '');
  if (!isVerb && words[at - 1]?.tag !== 'name') return false;
  for (
    let ahead = at + 1;
    ahead < words.length && words[ahead]?.tag !== 'comma' && words[ahead]?.tag !== 'stop';
    ahead++
  ) {
    const other = words[ahead];
    if (other === undefined || (other.uses & (Use.subordinator | Use.relative | Use.coordinator)) !== 0) break;
    if ((other.uses & AUXILIARY) !== 0) return false;
    const forms = other.verb?.forms ?? 0;
    // `Harvard studies show that …`, `the Foo talks ended`
    if (!isVerb && (forms & (PAST | PRESENT)) !== 0 && (forms & PARTICIPLE) === 0) return false;
    if (!isVerb && (forms & PAST) !== 0) return false;
  }
  return true;
}

function startsObject(next: Word | undefined): boolean {
  if (next === undefined) return false;
  if (next.tag === 'value' || next.tag === 'number') return true;
  return (
    (next.uses & (DETERMINER | Use.preposition | Use.adverb | Use.negator | Use.subordinator)) !== 0 || next.capital
  );
}

/** A finite verb comes before the clause ends: `after the war` has none. */
function isClauseAhead(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 12; at++) {
    const one = words[at];
    if (one === undefined || one.tag === 'comma' || one.tag === 'stop' || one.tag === 'colon') return false;
    // `before it closed`: a verb directly behind a pronoun is no participle.
    const behindPronoun = at === from + 1 && ((words[from]?.uses ?? 0) & Use.pronoun) !== 0;
    if (behindPronoun && ((one.verb?.forms ?? 0) & (PAST | PRESENT)) !== 0) return true;
    if ((one.uses & AUXILIARY) !== 0) return true;
    const forms = one.verb?.forms ?? 0;
    const behind = words[at - 1];
    if (at > from && (forms & PAST) !== 0 && (behind?.uses ?? 0) === 0 && one.tag !== 'name') return true;
  }
  return false;
}

function auxiliaryBefore(words: readonly Word[], at: number): Word | null {
  for (let back = at - 1; back >= 0 && back > at - 4; back--) {
    const one = words[back];
    if (one?.tag === 'auxiliary') return one;
    if (one?.tag !== 'adverb' && one?.tag !== 'negator') return null;
  }
  return null;
}

/** `drivers earn`, `they say`, but not `the group Norvik`: a form without -s has a subject in the plural. */
function agrees(subject: Word, verb: VerbForm): boolean {
  if ((verb.forms & BASE) === 0) return true;
  if (subject.tag === 'pronoun') return !/^(?:he|she|it)$/.test(subject.lower);
  return subject.tag === 'noun'
    ? /s$|^(?:people|men|women|children|police)$/.test(subject.lower)
    : subject.tag === 'adverb';
}
