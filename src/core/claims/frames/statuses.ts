import type { Clause } from '../clauses/clause';
import { Use } from '../clauses/lexicon';
import type { Phrase } from '../clauses/phrases';
import { phraseText, type Sentence } from '../sentence';
import { singulars, type StatusWord } from '../concepts';
import type { Frame, FrameClaim } from './frame';

/** States that exclude each other: `is legal`, `was acquitted`, `has been sold`, `bleibt geöffnet`. */
export const statuses: Frame = (sentence) =>
  sentence.clauses.flatMap((clause) => {
    const found = statusOf(sentence, clause) ?? phraseStatus(sentence, clause);
    const nouns = nounStatuses(sentence, clause);
    return found === null ? nouns : [found, ...nouns];
  });

/** What the verb says with other words of its clause: `went down`, `broke the law`, `is illegally selling tickets`. */
function phraseStatus(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { concepts, words, language } = sentence;
  const { subject, verb, phrases } = clause;
  if (subject === null || subject.kind === 'value' || subject.kind === 'number') return null;
  const active = concepts.statusOfActive(verb.lemma);
  const hasObject = phrases.some(({ preposition, kind }) => preposition === undefined && kind !== 'value');
  if (active !== null && !verb.passive && !hasObject) return claim(sentence, clause, active, 0.7);
  const candidates = concepts.statusPhrases(verb.lemma);
  if (candidates.length > 0) {
    const inside = words.slice(subject.to > verb.from ? clause.from : Math.max(clause.from, subject.to), clause.to);
    const found = candidates.find(({ words: needed }) =>
      needed.every((one) => inside.some(({ lower }) => lower === one || singulars(lower, language).includes(one))),
    );
    if (found !== undefined) {
      // `has no licence`, `neither of them had the authority`
      const zero = [subject, ...phrases].some(({ determiner }) => (determiner & Use.negativeDeterminer) !== 0);
      const turned = zero ? opposite(found) : found;
      // `found Foo guilty`: of the object.
      const object =
        verb.passive || found.attribute !== 'verdict'
          ? undefined
          : phrases.find(({ preposition, kind }) => preposition === undefined && kind === 'name');
      if (object !== undefined) return { ...claim(sentence, clause, turned, 0.75), subject: object };
      // What the words of the phrase stand in restricts nothing.
      const { scope, ...rest } = claim(sentence, clause, turned, 0.7);
      const own = new Set(
        phrases
          .filter((one) => one.preposition !== undefined && holdsAny(sentence, one, found.words))
          .map((one) => scopeKey(one.preposition ?? '')),
      );
      return { ...rest, scope: Object.fromEntries(Object.entries(scope ?? {}).filter(([key]) => !own.has(key))) };
    }
  }
  if (verb.passive) return null;
  for (let at = Math.max(clause.from, verb.from - 2); at < Math.min(clause.to, verb.to + 2); at++) {
    const adverb = concepts.statusOfAdverb(words[at]?.lower ?? '');
    if (adverb !== null && !verb.negated) return claim(sentence, clause, adverb, 0.7);
  }
  return null;
}

function opposite({ attribute, polarity }: StatusWord): StatusWord {
  return { attribute, polarity: polarity === 1 ? -1 : 1 };
}

function holdsAny({ words, language }: Sentence, { from, to }: Phrase, needed: readonly string[]): boolean {
  return words.slice(from, to).some(({ lower }) => singulars(lower, language).some((one) => needed.includes(one)));
}

/** `is convinced of the illegality of the sale`: of what the noun belongs to. */
const NOTHING: readonly FrameClaim[] = [];

function nounStatuses(sentence: Sentence, clause: Clause): readonly FrameClaim[] {
  if (!clause.phrases.some(({ of }) => of !== undefined)) return NOTHING;
  return clause.phrases.flatMap((phrase) => {
    const status =
      phrase.of === undefined ? null : sentence.concepts.statusOfNoun(sentence.words[phrase.head]?.lower ?? '');
    if (status === null || phrase.of === undefined || !sentence.concepts.is('beliefs', believed(sentence, clause)))
      return [];
    const { subject } = clause;
    return [
      {
        ...claim(sentence, clause, status, 0.6),
        subject: phrase.of,
        from: phrase.from,
        to: phrase.to,
        scope: {},
        ...(subject === null || subject.kind === 'value' || subject.kind === 'number' ? {} : { by: subject }),
      },
    ];
  });
}

/** Verb, or adjective behind `be`, that tells what the subject holds true. */
function believed({ words, concepts }: Sentence, { verb, from, to }: Clause): string {
  const adjective = words.slice(from, to).find(({ lower }) => concepts.is('beliefs', lower));
  return adjective?.lower ?? verb.lemma;
}

const STAYS = /^(?:be|sein|remain|stay|become|bleiben|werden)$/;

function statusOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { concepts, words } = sentence;
  const { subject, verb, phrases } = clause;
  if (subject === null || subject.kind === 'value' || subject.kind === 'number') return null;
  const byVerb = concepts.statusOfVerb(verb.lemma);
  if (byVerb !== null) {
    const isState =
      byVerb.attribute === 'married' && !verb.passive ? true : verb.passive || isStatePassive(sentence, clause);
    if (isState) return claim(sentence, clause, byVerb, 0.8);
    // `Das Gericht hat Vietz freigesprochen`: of the object.
    const object = phrases.find(
      ({ preposition, kind, head }) =>
        preposition === undefined &&
        (kind === 'name' || (kind === 'pronoun' && ((words[head]?.uses ?? 0) & Use.objectPronoun) !== 0)),
    );
    if (byVerb.attribute === 'verdict' && object !== undefined)
      return { ...claim(sentence, clause, byVerb, 0.8), subject: object };
    // `Foo hat Bar an Baz verkauft`
    const thing = byVerb.attribute === 'sold' ? soldThing(clause) : undefined;
    if (thing !== undefined) return { ...claim(sentence, clause, byVerb, 0.7), subject: thing };
  }
  // `was forged`, `ist bewohnt`: words that look like participles, or are.
  if (verb.passive || isStatePassive(sentence, clause)) {
    for (let at = verb.to - 1; at >= verb.from; at--) {
      const one = words[at];
      const status = one?.tag === 'participle' ? concepts.statusOf(one.lower) : null;
      if (status !== null) return claim(sentence, clause, status, 0.8);
    }
  }
  if (!STAYS.test(verb.lemma)) return null;
  const role = phrases.find(({ preposition, of }) => preposition === undefined && of === undefined);
  const byRole =
    role?.kind !== 'noun' || (role.determiner & ~(Use.indefinite | Use.negativeDeterminer)) !== 0
      ? null
      : concepts.statusOfRole(words[role.head]?.lower ?? '');
  if (byRole !== null && role !== undefined) {
    const isNone = (role.determiner & Use.negativeDeterminer) !== 0;
    return claim(sentence, clause, isNone ? opposite(byRole) : byRole, 0.7);
  }
  // `der wieder erreichbar ist`: in clauses whose verb is last the word stands before it.
  const isVerbLast = sentence.language === 'de' && verb.to >= clause.to && subject.to <= clause.from;
  for (let at = isVerbLast ? clause.from : verb.from; at < clause.to; at++) {
    const one = words[at];
    if (one === undefined || one.tag === 'name' || one.tag === 'value') continue;
    // `is to open`: it is not yet.
    if (words[at - 1]?.tag === 'to') continue;
    const inNounPhrase =
      words[at - 1]?.tag === 'determiner' || words[at + 1]?.tag === 'noun' || words[at + 1]?.tag === 'name';
    const status = concepts.statusOf(one.lower) ?? (one.verb === null ? null : concepts.statusOfVerb(one.verb.lemma));
    if (status !== null && !inNounPhrase) return claim(sentence, clause, status, 0.8);
  }
  return null;
}

/** What is sold, when the text names it or has spoken of it. */
function soldThing({ phrases }: Clause): Phrase | undefined {
  const object = phrases.find(({ preposition, kind }) => preposition === undefined && kind !== 'value');
  const isKnown = object?.kind === 'name' || (object?.kind === 'noun' && (object.determiner & Use.definite) !== 0);
  return isKnown ? object : undefined;
}

/** `ist zugelassen`: sein with a participle. */
function isStatePassive({ words }: Sentence, { verb, from, to }: Clause): boolean {
  const auxiliaries = words.slice(from, to).filter(({ tag }) => tag === 'auxiliary');
  return (
    auxiliaries.length > 0 &&
    verb.lemma !== '' &&
    words.slice(from, to).some(({ tag }) => tag === 'participle') &&
    auxiliaries.every(({ lower }) => !/^(?:hat|haben|hatte|hatten|habe|hätte|has|have|had)$/.test(lower))
  );
}

function claim(
  sentence: Sentence,
  clause: Clause,
  { attribute, polarity }: StatusWord,
  confidence: number,
): FrameClaim {
  const { subject, verb, phrases, to } = clause;
  const scope: Record<string, string> = {};
  for (const phrase of phrases) {
    // `guilty of fraud` is read as one phrase.
    if (attribute === 'verdict' && phrase.preposition === undefined && phrase.of !== undefined && phrase !== subject)
      scope['of'] = phraseText(sentence, phrase.of).toLowerCase();
    // `on Mondays`
    if (sentence.words[phrase.head]?.value?.type === 'SET') scope['when'] = phraseText(sentence, phrase).toLowerCase();
    if (phrase.kind === 'value' || phrase.preposition === undefined) continue;
    // `vom Vorwurf des Betrugs`, `of the charge of fraud`: of what.
    if (phrase.of !== undefined && sentence.concepts.is('accusations', sentence.words[phrase.head]?.lower ?? '')) {
      scope['of'] = phraseText(sentence, phrase.of).toLowerCase();
      continue;
    }
    // Who decides tells one decision from another, and nothing else.
    if (attribute !== 'approved' && /^(?:by|von|durch)$/.test(phrase.preposition)) continue;
    if (RESTRICTS[attribute]?.test(phrase.preposition) === false) continue;
    scope[scopeKey(phrase.preposition)] = phraseText(sentence, phrase).toLowerCase();
  }
  for (const phrase of phrases) {
    const head = sentence.words[phrase.head];
    if (
      phrase.preposition === undefined &&
      head !== undefined &&
      /^(?:mon|diens|mittwoch|donners|frei|sams|sonn)\p{L}*s$/u.test(head.lower)
    )
      scope['when'] = head.lower;
  }
  return {
    attribute: `status/${attribute}`,
    kind: 'status',
    subject: subject ?? 'document',
    value: { kind: 'status', status: attribute },
    clause,
    from: Math.min(subject?.from ?? verb.from, verb.from),
    to: Math.max(verb.to, Math.min(to, verb.to + 3)),
    scope,
    ...(polarity === -1 ? { opposite: true as const } : {}),
    confidence,
    frame: 'status',
  };
}

/** What tells one state from another; for the other attributes every preposition may. */
const RESTRICTS: Readonly<Record<string, RegExp>> = {
  // Under which address, after what, for want of evidence: the same state.
  open: /^(?:in|on|for|to|für|im|am)$/,
  verdict: /^(?:of|for|wegen)$/,
};

/** One scope for what languages say with different prepositions. */
function scopeKey(preposition: string): string {
  if (preposition === 'to' || preposition === 'for' || preposition === 'für') return 'for';
  if (preposition === 'wegen') return 'of';
  return preposition === 'im' ? 'in' : preposition;
}
