import { clauseLexicon, DETERMINER, type ClauseLexicon, type Subordination, Use } from './lexicon';
import { withNeither } from './neither';
import { maySubject, phraseAt, phraseBefore, type Phrase } from './phrases';
import { PARTICIPLE, PAST, PRESENT } from './verb-forms';
import type { Language } from '../../model/language';
import type { Word } from './words';

/** A finite verb with its subject and what goes with it. Indices are of the sentence's words. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** `null`: none was found, or it stands too far away to be sure. */
  readonly subject: Phrase | null;
  readonly verb: VerbGroup;
  /** The other phrases of the clause in their order: objects, adverbials, predicates. */
  readonly phrases: readonly Phrase[];
  readonly role: 'main' | 'relative' | Subordination;
}

export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Infinitive of the main verb; `be` and `have` (German `sein`, `haben`) when there is no other. */
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly passive: boolean;
  readonly negated: boolean;
  /** `no longer`, `nicht mehr`. */
  readonly noLonger: boolean;
  readonly mood: 'real' | 'possible' | 'promised' | 'duty' | 'reported' | 'doubted';
}

/** The clauses of a sentence, front to back. */
export function clausesOf(words: readonly Word[], language: Language): Clause[] {
  const lexicon = clauseLexicon(language);
  const clauses = lexicon.table.verbSecond ? verbSecondClauses(words, lexicon) : subjectFirstClauses(words, lexicon);
  return [...withNeither(clauses, words, lexicon)];
}

const ENDS = new Set(['colon', 'stop', 'quote', 'dash', 'open', 'close']);

/* English: subject, verb group, the rest. */

function subjectFirstClauses(words: readonly Word[], lexicon: ClauseLexicon): Clause[] {
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
    const subject = near ?? farSubject(words, at, clauses);
    const to = endOfRest(words, end);
    if (subject !== null && subject !== before?.subject)
      ahead = frontedPhrases(words, Math.max(from, before?.to ?? from), subject.from, lexicon);
    const phrases = [...ahead, ...phrasesIn(words, end, to)];
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

const LONGEST_TITLE = 10;

/** Where the title in quotation marks that opens at a word closes: every long word of it has a capital. `null`: none opens here. */
function titleEnd(words: readonly Word[], open: number): number | null {
  if (words[open]?.tag !== 'quote' || words[open + 1]?.capital !== true) return null;
  for (let at = open + 1; at < words.length && at <= open + LONGEST_TITLE; at++) {
    const one = words[at];
    if (one?.tag === 'quote') return at;
    if (one === undefined || one.tag === 'comma' || one.tag === 'stop') return null;
    if (/^\p{Ll}{5}/u.test(one.text)) return null;
  }
  return null;
}

/** `has not yet been sold`, `will be sold`, `sold`. */
function endOfGroup(words: readonly Word[], at: number): number {
  let end = at + 1;
  if (words[at]?.tag === 'verb') return end;
  for (let next = end; next < words.length && next < at + 7; next++) {
    const tag = words[next]?.tag;
    if (tag === 'participle' || tag === 'infinitive' || tag === 'ing' || tag === 'auxiliary') end = next + 1;
    else if (tag !== 'adverb' && tag !== 'negator') break;
    else if (tag === 'negator') end = next + 1;
    if (tag === 'participle' || tag === 'infinitive' || tag === 'ing') break;
  }
  return end;
}

/** The verb group from word `from` to `to`, half-open. */
export function readGroup(words: readonly Word[], from: number, to: number, lexicon: ClauseLexicon): VerbGroup {
  const group = words.slice(from, to);
  const main = group.findLast(
    ({ tag }) => tag === 'verb' || tag === 'participle' || tag === 'infinitive' || tag === 'ing',
  );
  const auxiliaries = group.filter(({ tag }) => tag === 'auxiliary');
  const last = auxiliaries.at(-1);
  const around = [words[from - 1], ...group, words[to]].filter((one) => one !== undefined);
  const negated =
    group.some(
      ({ tag, lower }, at) =>
        (tag === 'negator' && !lexicon.only.has(words[from + at + 1]?.lower ?? '')) || /n['’]t$/.test(lower),
    ) ||
    isNever(words, from) ||
    isNoLonger(around, lexicon);
  const { modals } = lexicon;
  const modal = auxiliaries
    .map(({ lower }) => modals.get(lower.replace(/n['’]t$/, '')))
    .find((one) => one !== undefined);
  const hearsay = isHearsay(auxiliaries, main);
  const doubted = around.some(({ uses }) => (uses & Use.doubt) !== 0) || isAlmost(words, from, to);
  const reported = around.some(({ uses }) => (uses & Use.report) !== 0);
  return {
    from,
    to,
    lemma:
      main?.verb?.lemma ??
      (last !== undefined && (last.uses & Use.have) !== 0
        ? 'have'
        : last !== undefined && (last.uses & Use.become) !== 0
          ? 'become'
          : 'be'),
    tense: hearsay ? 'past' : modal === 'future' ? 'future' : isPast(group) ? 'past' : 'present',
    passive: last !== undefined && (last.uses & Use.be) !== 0 && main?.tag === 'participle',
    negated,
    noLonger: isNoLonger(around, lexicon),
    mood: hearsay
      ? 'reported'
      : modal === 'future'
        ? 'promised'
        : modal === 'duty'
          ? 'duty'
          : modal === 'possible'
            ? 'possible'
            : doubted
              ? 'doubted'
              : reported
                ? 'reported'
                : 'real',
  };
}

/** `almost died`, `starb beinahe`: it did not come to that. */
function isAlmost(words: readonly Word[], from: number, to: number): boolean {
  const isFigure = (one: Word | undefined): boolean => one?.tag === 'value' || one?.tag === 'number';
  return (
    ALMOST.has(words[from - 1]?.lower ?? '') ||
    (ALMOST.has(words[to]?.lower ?? '') && !isFigure(words[to + 1]) && words[to + 1]?.tag !== 'adjective')
  );
}

const ALMOST = new Set(['almost', 'nearly', 'beinahe', 'fast']);

/** `soll dort gestorben sein`: others say so. */
function isHearsay(auxiliaries: readonly Word[], main: Word | undefined): boolean {
  return (
    main?.tag === 'participle' &&
    /^(?:sein|haben)$/.test(auxiliaries.at(-1)?.lower ?? '') &&
    auxiliaries.some(({ lower }) => lower === 'soll' || lower === 'sollen')
  );
}

/** `never visited`: a negator before a verb that has no auxiliary. */
function isNever(words: readonly Word[], from: number): boolean {
  return words[from]?.tag === 'verb' && words[from - 1]?.lower === 'never';
}

function isNoLonger(around: readonly Word[], { noLonger, table }: ClauseLexicon): boolean {
  return around.some(
    ({ lower }, at) =>
      noLonger.has(lower) &&
      at > 0 &&
      /^(?:no|not|nicht|kein\p{L}*)$/u.test(around[at - 1]?.lower ?? '') &&
      table.noLonger.includes(lower),
  );
}

const PAST_FORMS = /^(?:was|were|had|did|been|war|waren|hatte|hatten|wurde|wurden|worden|gewesen)$/;

/** Perfect tenses count as past: `has died`, `hat beschäftigt`. */
function isPast(group: readonly Word[]): boolean {
  const participle = group.some(({ tag }) => tag === 'participle');
  return group.some(({ tag, lower, verb, uses }) => {
    if (tag === 'auxiliary')
      return PAST_FORMS.test(lower.replace(/n['’]t$/, '')) || ((uses & Use.have) !== 0 && participle);
    const forms = verb?.forms ?? 0;
    return tag === 'verb' && (forms & PAST) !== 0 && (forms & PRESENT) === 0;
  });
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
  end = beforeBrackets(words, end, from);
  const last = words[end - 1];
  if (last === undefined || end <= from) return [null, 'main'];
  if (last.tag === 'relative') {
    const behind = words[end - 2]?.tag === 'comma' ? end - 2 : end - 1;
    return [nominalBefore(words, behind, from), 'relative'];
  }
  if (last.tag === 'coordinator')
    return [before !== undefined && before.to >= end - 8 ? before.subject : null, before?.role ?? 'main'];
  if (last.tag === 'comma') {
    const open = openingComma(words, end - 1, from);
    return open === null ? [null, 'main'] : [nominalBefore(words, open, from), roleAt(words, open, from, lexicon)];
  }
  const subject = nominalBefore(words, end, from);
  return [subject, subject === null ? 'main' : roleAt(words, subject.from, from, lexicon)];
}

/** The phrase before a word, whatever brackets stand between; a title in quotation marks is a name. */
function nominalBefore(words: readonly Word[], end: number, from: number): Phrase | null {
  const to = beforeBrackets(words, end, from);
  if (words[to - 1]?.tag !== 'quote') return phraseBefore(words, to, from);
  for (let open = to - 3; open >= from && open >= to - 1 - LONGEST_TITLE; open--) {
    if (titleEnd(words, open) === to - 1)
      return { from: open + 1, to: to - 1, head: to - 2, kind: 'name', determiner: 0 };
  }
  return null;
}

/** The end of what stands before brackets that end before a word. */
function beforeBrackets(words: readonly Word[], end: number, from: number): number {
  let to = end;
  while (words[to - 1]?.tag === 'close') {
    let open = to - 2;
    while (open >= from && words[open]?.tag !== 'open') open--;
    if (open < from) return to;
    to = open;
  }
  return to;
}

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

function endOfRest(words: readonly Word[], from: number): number {
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

function verbSecondClauses(words: readonly Word[], lexicon: ClauseLexicon): Clause[] {
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
    const relative = opening?.tag === 'relative' ? antecedent(words, from) : null;
    const subject =
      ahead ??
      (relative !== null && isRelativeSubject(words, from, phrases) ? relative : subjectAmong(words, phrases, finite));
    clauses.push({
      from,
      to,
      subject,
      verb: verbSecondGroup(words, from, to, finite, main, lexicon),
      phrases: phrases.filter((phrase) => phrase !== subject),
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
  return finite;
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
  const unreal = /^(?:wäre|wären|hätte|hätten|würde|würden)$/.test(finiteWord?.lower ?? '');
  const noLonger = inside.some(
    ({ lower }, at) => lexicon.noLonger.has(lower) && /^(?:nicht|kein\p{L}*|nie)$/u.test(inside[at - 1]?.lower ?? ''),
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
    tense: become && !passive && main !== finite ? 'future' : isPast(inside) ? 'past' : 'present',
    passive,
    negated: inside.some(({ tag }, at) => tag === 'negator' && !lexicon.only.has(inside[at + 1]?.lower ?? '')),
    noLonger,
    mood: unreal
      ? 'possible'
      : modal === 'possible'
        ? 'possible'
        : modal === 'duty'
          ? 'duty'
          : modal === 'future' || (become && !passive && mainWord?.tag === 'infinitive')
            ? 'promised'
            : inside.some(({ uses }) => (uses & Use.doubt) !== 0)
              ? 'doubted'
              : subjunctive || inside.some(({ uses }) => (uses & Use.report) !== 0)
                ? 'reported'
                : 'real',
  };
}

/** The subject stands before the finite verb, or as the first phrase behind it that may be one. */
function subjectAmong(words: readonly Word[], phrases: readonly Phrase[], finite: number): Phrase | null {
  const before = phrases.filter((phrase) => phrase.from < finite);
  const first = before.at(0);
  if (first !== undefined && before.length === 1 && maySubject(words, first)) return first;
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
