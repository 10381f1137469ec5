import { remember } from '../../detect/names/known/remember';
import { readNumber } from '../../detect/numbers/read-number';
import type { Language } from '../../model/language';
import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import { SIGN, WORD, type Tokens } from '../../text/tokens';
import { conceptsOf } from '../concepts';
import { AUXILIARY, clauseLexicon, DETERMINER, type ClauseLexicon, Use } from './lexicon';
import { BASE, ING, PARTICIPLE, PAST, PRESENT, verbForm, type VerbForm } from './verb-forms';

/** What a word does in its clause. */
export type Tag =
  | 'determiner'
  | 'pronoun'
  | 'name'
  | 'noun'
  | 'adjective'
  | 'number'
  | 'value' // a date, duration, age or amount of money
  | 'verb' // a finite form
  | 'participle'
  | 'infinitive'
  | 'ing'
  | 'auxiliary'
  | 'negator'
  | 'adverb'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'to' // before an infinitive
  | 'possessive' // ’s
  | 'particle'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open' // bracket
  | 'close'
  | 'quote'
  | 'stop'
  | 'sign'
  | 'other';

/** A word of a sentence, or several that count as one: a date, an amount, a number with its scale, a compound. Offsets are of the prose. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  tag: Tag;
  /** `Use` bits of the language's table. */
  readonly uses: number;
  readonly verb: VerbForm | null;
  readonly value?: Mention | undefined;
  /** Exact decimal; absent for vague numbers (`several`). */
  readonly number?: string | undefined;
  readonly ordinal?: true | undefined;
  /** Touches the word before. */
  readonly glued: boolean;
  readonly capital: boolean;
}

/** What the document says about places of its prose, for reading words. Sorted by start; prose offsets. */
export interface Marks {
  readonly values: readonly (Span & { readonly mention: Mention })[];
  /** Words that may belong to names. */
  readonly names: readonly Span[];
}

const OPEN = new Set('([{');
const CLOSE = new Set(')]}');
const QUOTES = new Set('"“”„«»‹›‟');
const DASHES = new Set('–—');

/**
 * The words of a sentence with what they do there. `tokens`: those of the sentence, or of a stretch of prose that it lies in, so that a block is cut into tokens
 * once.
 */
export function readWords(tokens: Tokens, sentence: Span, language: Language, marks: Marks): Word[] {
  const lexicon = clauseLexicon(language);
  const from = tokenFrom(tokens, sentence.start);
  const to = tokenFrom(tokens, sentence.end);
  const { text, kind, start, end } = tokens;
  const words = rawWords({ text, kind, start, end, length: to }, from, lexicon, marks);
  tagWords(words, lexicon);
  return words;
}

function tokenFrom({ start, length }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rawWords(tokens: Tokens, first: number, lexicon: ClauseLexicon, marks: Marks): Word[] {
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
    if (number !== null && number.article !== true && beforeValue) {
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

/** Decides what words do that could do several things, front to back. */
function tagWords(words: Word[], lexicon: ClauseLexicon): void {
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    if (one?.ordinal === true && isOfVerb(words, at, lexicon)) one.tag = 'adverb';
    if (one === undefined || (one.tag !== 'other' && one.tag !== 'name')) continue;
    one.tag = lexicon.table.verbSecond ? germanTag(words, at, lexicon) : englishTag(words, at);
  }
}

/** `was first published`, `first published in 1850`: tells when, not which. */
function isOfVerb(words: readonly Word[], at: number, lexicon: ClauseLexicon): boolean {
  const next = words[at + 1];
  if (((next?.verb?.forms ?? 0) & PARTICIPLE) === 0 || (lexicon.uses(words[at]?.lower ?? '') & Use.adverb) === 0)
    return false;
  const behind = words[at + 2];
  const goesOn = behind === undefined || behind.tag === 'value' || (behind.uses & Use.preposition) !== 0;
  return goesOn && words[at - 1]?.tag !== 'determiner';
}

const BEFORE_NOUN = new Set<Tag>(['determiner', 'adjective', 'number', 'possessive']);
const NOMINAL = new Set<Tag>(['name', 'noun', 'pronoun', 'number', 'value', 'close', 'ing']);

function englishTag(words: readonly Word[], at: number): Tag {
  const one = words[at];
  if (one === undefined) return 'other';
  const { uses, lower, verb } = one;
  const before = words[at - 1];
  const next = words[at + 1];
  if (/^['’]s?$/.test(lower)) return 'possessive';
  if ((uses & AUXILIARY) !== 0) return one.capital && one.tag === 'name' && at > 0 ? 'name' : 'auxiliary';
  if ((uses & Use.negator) !== 0) return 'negator';
  if (lower === 'to' && (next?.verb?.forms ?? 0) & BASE && (next?.uses ?? 0) === 0) return 'to';
  if (lower === 'that') {
    if (before?.verb !== null && before?.verb !== undefined && before.tag !== 'noun') return 'subordinator';
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
    return behindNominal ? ((verb.forms & PAST) !== 0 ? 'verb' : 'participle') : 'participle';
  }
  // `they say`: these are nothing but subjects.
  if (verb.forms & (BASE | PRESENT) && before?.tag === 'pronoun' && /^(?:they|we)$/.test(before.lower)) return 'verb';
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

const ADJECTIVE = /(?:able|ible|al|ful|ic|ical|ish|ive|less|ous|ary|ese|est)$/;

function nounOrAdjective(words: readonly Word[], at: number): Tag {
  const one = words[at];
  const next = words[at + 1];
  if (one === undefined) return 'other';
  const nounAhead =
    next !== undefined && next.tag !== 'value' && (next.tag === 'other' || next.tag === 'name') && next.uses === 0;
  return nounAhead && ADJECTIVE.test(one.lower) ? 'adjective' : 'noun';
}

function germanTag(words: readonly Word[], at: number, lexicon: ClauseLexicon): Tag {
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
  if (one.tag === 'name' && one.capital && !(at === 0 && verb !== null) && !isOffice(words, at)) return 'name';
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
