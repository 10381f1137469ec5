import type { ValueDraft } from '../../model/claim';
import type { Mention } from '../../model/mention';
import type { Clause } from '../clauses/clause';
import { Use } from '../clauses/lexicon';
import type { Phrase } from '../clauses/phrases';
import { ING } from '../clauses/verb-forms';
import { phraseText, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

type DateDraft = Extract<ValueDraft, { readonly kind: 'date' }>;

const AT = new Set(['in', 'on', 'at', 'am', 'im', 'um', 'an', undefined]);
const FROM = new Set(['from', 'between', 'von', 'zwischen']);
const TO = new Set(['to', 'until', 'till', 'through', 'bis']);
const COPULA = /^(?:be|sein|have|haben)$/;

/** When an act happened: `was built in 1843`, `wurde am 8. März 1871 geboren`, `is a 1932 novel`. */
export const dates: Frame = (sentence) =>
  sentence.clauses.flatMap((clause) => [...datesOf(sentence, clause), ...yearOfWork(sentence, clause)]);

interface When {
  readonly value: DateDraft;
  readonly from: number;
  readonly to: number;
  /** From one day to another, both stated. */
  readonly ends: { readonly begin: DateDraft; readonly end: DateDraft } | null;
}

function datesOf(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { subject, verb } = clause;
  const { concepts, words, language } = sentence;
  if (subject === null || subject.kind === 'value' || subject.kind === 'number') return [];
  const when = whenOf(sentence, clause);
  if (when === null) return [];
  const concept = concepts.verb(verb.lemma);
  const tenure = tenureOf(sentence, clause, when);
  if (tenure.length > 0 || (concept === null && COPULA.test(verb.lemma))) return tenure;
  const scope: Record<string, string> = {};
  for (const other of clause.phrases) {
    if (other.kind === 'value' || other.kind === 'pronoun') continue;
    const text = phraseText(sentence, other).toLowerCase();
    if (isOwnPart(sentence, other)) continue;
    if (other.preposition === undefined) scope['object'] = `${text}${ofText(sentence, other)}`;
    else if (
      !['by', 'von', 'durch', 'with', 'mit'].includes(other.preposition) &&
      !(concept === 'born' || concept === 'die')
    )
      scope[other.preposition] = text;
  }
  // `first flew`: once, and not the other times.
  if (concept === null && isFirst(sentence, clause)) scope['first'] = 'first';
  const act = concept ?? `${language}/${verb.lemma}`;
  const base = {
    kind: 'date',
    clause,
    from: Math.min(subject.from, when.from),
    to: Math.max(when.to, verb.to),
    confidence: concept === null ? 0.6 : 0.85,
    frame: 'date-of-act',
  } as const;
  const found: FrameClaim[] = [{ ...base, attribute: `date/${act}`, subject, value: when.value, scope }];
  const done = objectOf(clause);
  if (done !== null && !isOwnPart(sentence, done)) {
    const rest = Object.fromEntries(Object.entries(scope).filter(([key]) => key !== 'object'));
    found.push({ ...base, attribute: `date/${act}`, subject: done, value: when.value, scope: rest, confidence: 0.6 });
  }
  // Nobody is born on the day, or in the year, of what only grown people do.
  if (concept !== null && GROWN.has(concept) && when.ends === null && isPersonal(sentence, clause))
    found.push({ ...base, attribute: 'date/born', subject, value: when.value, opposite: true, confidence: 0.6 });
  if (when.ends !== null) {
    const { begin, end } = when.ends;
    found.push({ ...base, attribute: `date/begin/${act}`, subject, value: begin });
    found.push({ ...base, attribute: `date/end/${act}`, subject, value: end });
  }
  // `began filming in May`, `the filming of Foo ended in May`
  const phase = concept === 'begin' || concept === 'end' ? concept : null;
  if (phase === null) return found;
  const head = words[subject.head];
  const inner = words[verb.to]?.tag === 'ing' ? words[verb.to] : head?.tag === 'noun' && isIng(head) ? head : undefined;
  const what = inner === head ? subject.of : subject;
  const lemma = inner?.verb?.lemma;
  if (lemma !== undefined && what !== undefined) {
    const acted = concepts.verb(lemma) ?? `${language}/${lemma}`;
    found.push({ ...base, attribute: `date/${phase}/${acted}`, subject: what, value: when.value, confidence: 0.75 });
  }
  return found;
}

/** What an act in the active voice is done to, as the subject of the same in the passive: `dissolved the club in 1934`. `null`: nothing that the text knows. */
export function objectOf({ verb, phrases, role }: Clause): Phrase | null {
  if (verb.passive || role === 'relative') return null;
  const objects = phrases.filter(({ preposition, kind }) => preposition === undefined && kind !== 'value');
  const [object] = objects;
  if (object === undefined || objects.length > 1 || object.kind === 'pronoun' || object.kind === 'number') return null;
  return object.kind === 'name' || (object.determiner & Use.definite) !== 0 ? object : null;
}

/** `its doors`. */
function isOwnPart({ words, concepts }: Sentence, { determiner, head, preposition }: Phrase): boolean {
  const isOwn = preposition === undefined && (determiner & Use.possessive) !== 0;
  return isOwn && concepts.is('ownParts', words[head]?.lower ?? '');
}

const GROWN = new Set(['graduate', 'marry', 'resign', 'retire']);

/** `Foo graduated`, `she was married`: said of a person, and neither denied nor of the ship that was retired. */
function isPersonal({ concepts }: Sentence, { subject, verb }: Clause): boolean {
  if (verb.negated || (verb.passive && concepts.verb(verb.lemma) !== 'marry')) return false;
  return subject?.kind === 'name' || (subject?.kind === 'pronoun' && subject.of === undefined);
}

function isFirst({ words, concepts }: Sentence, { from, to, verb }: Clause): boolean {
  const end = Math.min(to, verb.to + 1);
  for (let at = from; at < end; at++)
    if (words[at]?.tag === 'adverb' && concepts.is('firstTime', words[at]?.lower ?? '')) return true;
  return false;
}

/** `was mayor of Foo from 1921 to 1934`: when somebody came into an office and left it. */
function tenureOf(sentence: Sentence, clause: Clause, { ends, from, to }: When): FrameClaim[] {
  const { subject, verb, phrases } = clause;
  if (subject === null || ends === null || !/^(?:be|sein|serve|dienen|amtieren)$/.test(verb.lemma)) return [];
  // `the King of Foo` with its capital is read as a name.
  const office = phrases.find(
    ({ preposition, kind, determiner }) =>
      (kind === 'noun' || (kind === 'name' && (determiner & Use.definite) !== 0)) &&
      (preposition === undefined || /^(?:as|als)$/.test(preposition)),
  );
  const role = office === undefined ? null : sentence.concepts.role(sentence.words[office.head]?.lower ?? '');
  if (office === undefined || role === null || (office.determiner & Use.indefinite) !== 0) return [];
  const scope: Record<string, string> = {};
  if (office.of !== undefined) scope['of'] = phraseText(sentence, office.of).toLowerCase();
  const place = { from: Math.min(subject.from, from), to: Math.max(to, verb.to) };
  return (['begin', 'end'] as const).map((phase) => ({
    attribute: `date/${phase}/role/${role}`,
    kind: 'date',
    subject,
    value: ends[phase],
    clause,
    ...place,
    scope,
    confidence: 0.65,
    frame: 'tenure',
  }));
}

/** `member of the council` is another office than `member of the party`. */
function ofText(sentence: Sentence, { of }: Phrase): string {
  return of === undefined ? '' : ` of ${phraseText(sentence, of).toLowerCase()}`;
}

function isIng({ verb }: Sentence['words'][number]): boolean {
  return ((verb?.forms ?? 0) & ING) !== 0;
}

/** The one time that a clause states: a date, `from A to B`, `in A and B`. */
function whenOf({ words }: Sentence, { phrases }: Clause): When | null {
  const timed = phrases.filter(({ kind, head }) => kind === 'value' && isTime(words[head]?.value));
  const dated = timed.flatMap((phrase) => {
    const mention = words[phrase.head]?.value;
    const value = mention === undefined ? null : dateValue(mention.type === 'DATE' ? mention : endsIn(mention));
    return value === null ? [] : [{ phrase, value }];
  });
  const [first, second] = dated;
  if (first === undefined || dated.length !== timed.length || dated.length > 2) return null;
  const { phrase, value } = first;
  const preposition = phrase.preposition;
  if (second === undefined) {
    const isRange = value.from !== undefined && value.to !== undefined;
    if (!AT.has(preposition) && !(isRange && FROM.has(preposition ?? ''))) return null;
    const ends = isRange ? endsOf(value.from, value.to) : null;
    return { value, from: phrase.from, to: phrase.to, ends };
  }
  const begin = value.value;
  const end = second.value.value;
  if (begin === undefined || end === undefined) return null;
  const between = words.slice(phrase.to, second.phrase.from);
  const joined =
    FROM.has(preposition ?? '') &&
    (TO.has(second.phrase.preposition ?? '') || between.some(({ tag }) => tag === 'coordinator'));
  // `in the late 1960s and early 1970s`
  const listed =
    AT.has(preposition) &&
    second.phrase.preposition === undefined &&
    between.some(({ tag }) => tag === 'coordinator') &&
    between.length <= 2;
  if (!joined && !listed) return null;
  const range: DateDraft = { kind: 'date', from: begin, to: end };
  return { value: range, from: phrase.from, to: second.phrase.to, ends: joined ? endsOf(begin, end) : null };
}

function endsIn({ from, to }: Mention): Pick<Mention, 'from' | 'to'> {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A date, or a stretch of time with both of its ends. */
function isTime(mention: Mention | undefined): boolean {
  if (mention === undefined || mention.type === 'MONEY') return false;
  return mention.type === 'DATE' || (/^\d{4}/.test(mention.from ?? '') && /^\d{4}/.test(mention.to ?? ''));
}

function endsOf(begin: string | undefined, end: string | undefined): When['ends'] {
  if (begin === undefined || end === undefined) return null;
  return { begin: { kind: 'date', value: begin }, end: { kind: 'date', value: end } };
}

/** `is a 1932 novel by Foo`: the year in which a work came out. */
function yearOfWork(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { words } = sentence;
  const { subject, verb } = clause;
  if (
    !/^(?:be|sein)$/.test(verb.lemma) ||
    verb.passive ||
    subject === null ||
    (subject.kind !== 'name' && subject.kind !== 'pronoun')
  )
    return [];
  let at = verb.to;
  if (((words[at]?.uses ?? 0) & Use.indefinite) === 0) return [];
  at++;
  const one = words[at];
  const year =
    one?.value?.type === 'DATE'
      ? one.value.value
      : one?.tag === 'number' && one.text.length === 4
        ? one.number
        : undefined;
  if (year === undefined || !/^(?:1[4-9]|20)\d\d$/.test(year) || !/^\p{L}/u.test(words[at + 1]?.text ?? '')) return [];
  const predicate = clause.phrases.find(
    ({ preposition, kind, from }) => preposition === undefined && kind === 'noun' && from >= verb.to,
  );
  const noun = predicate === undefined ? null : sentence.concepts.noun(words[predicate.head]?.lower ?? '');
  return [
    {
      attribute: 'date/work',
      kind: 'date',
      subject,
      value: { kind: 'date', value: year },
      clause,
      from: Math.min(subject.from, verb.from),
      to: at + 2,
      // The film of a novel has its name.
      ...(noun === null ? {} : { scope: { work: noun } }),
      confidence: 0.8,
      frame: 'year-of-work',
    },
  ];
}

/** Only dates that say a year or more; `null` for vague ones. */
export function dateValue({
  value,
  from,
  to,
}: {
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
}): DateDraft | null {
  const usable = (timex: string | undefined): boolean =>
    timex !== undefined && /^(?:BC)?\d{2,4}|^XXXX-\d\d/.test(timex);
  // `1921/1934`: from the one to the other.
  const [begin, end] = value?.split('/') ?? [];
  if (end !== undefined && usable(begin) && usable(end) && begin !== undefined)
    return { kind: 'date', from: begin, to: end };
  if (usable(value)) return { kind: 'date', ...(value === undefined ? {} : { value }) };
  if (usable(from) || usable(to))
    return { kind: 'date', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return null;
}
