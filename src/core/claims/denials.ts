import type { ClaimDraft, SpeakerDraft } from '../model/claim';
import type { Clause } from './clauses/clause';
import { Use } from './clauses/lexicon';
import { maySubject, type Phrase } from './clauses/phrases';
import type { Sentence } from './sentence';

/** A sentence that denies what was said before it. */
export interface Denial {
  readonly clause: Clause;
  /** Who denies it; `null`: whoever speaks. */
  readonly by: Phrase | null;
}

/** `The council rejected this.`, `Das sahen die Behörden anders.`, `That is not true.`; `null`: the sentence denies nothing said before. */
export function denialIn(sentence: Sentence): Denial | null {
  for (const [index, clause] of sentence.clauses.entries()) {
    // `They took the decision, but Foo rejected it`: what stands in the same sentence is meant.
    if (index > 0) return null;
    if (clause.role !== 'main' || clause.verb.passive || clause.verb.mood === 'possible') continue;
    const by = answererOf(sentence, clause);
    if (by !== null && isAnswer(sentence, clause, by)) return { clause, by };
    const { subject } = clause;
    if ((subject === null || pointsBack(sentence, subject)) && isCalledFalse(sentence, clause))
      return { clause, by: null };
  }
  return null;
}

/** The claims of the sentence before, as the answer has them: denied, by whoever answers. `at`: the words that deny. */
export function deniedBy(
  said: readonly ClaimDraft[],
  speaker: SpeakerDraft,
  at: Pick<ClaimDraft, 'evidence' | 'sentence' | 'language'>,
): ClaimDraft[] {
  return mostMeant(said.filter((draft) => isDeniable(draft) && !isSame(draft.speaker, speaker))).map(
    (draft, ordinal) => ({
      ...draft,
      ...at,
      polarity: draft.polarity === 1 ? -1 : 1,
      modality: 'asserted',
      speaker,
      ordinal,
      frame: DENIAL,
      confidence: Math.min(draft.confidence, SURE),
    }),
  );
}

/** States before acts; of several acts the first. */
function mostMeant(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const states = drafts.filter(({ kind }) => kind === 'status');
  return states.length > 0 ? states : drafts.slice(0, 1);
}

/** An answer may mean only one of several things that were said. */
const SURE = 0.6;

function isSame(a: SpeakerDraft, b: SpeakerDraft): boolean {
  return a.kind === 'author' ? b.kind === 'author' : b.kind === 'said' && a.head === b.head;
}

/** What can be denied by an answer: that something is so or was done. Figures and dates are denied by better ones only. */
function isDeniable({ kind, modality, frame, speaker, subject }: ClaimDraft): boolean {
  return (
    // What the text itself tells of acts is seldom what somebody answers to, unless it names who acted.
    (kind === 'status' || (kind === 'act' && (speaker.kind === 'said' || subject.kind === 'name'))) &&
    (modality === 'asserted' || modality === 'reported') &&
    frame !== DENIAL
  );
}

const DENIAL = 'denial';

/** The subject; `Das sahen die Behörden anders` has it behind the verb. */
function answererOf(sentence: Sentence, { subject, phrases }: Clause): Phrase | null {
  const all = subject === null ? phrases : [subject, ...phrases];
  const by = all.find(
    (phrase) => phrase.preposition === undefined && !pointsBack(sentence, phrase) && maySubject(sentence.words, phrase),
  );
  return by === undefined || by.kind === 'value' || by.kind === 'number' ? null : by;
}

/** `this`, `das`, `the claim`: what stands before. */
function pointsBack({ words, concepts }: Sentence, { head, kind, determiner }: Phrase): boolean {
  const word = words[head];
  if (word === undefined) return false;
  if (concepts.is('backward', word.lower)) return true;
  return kind === 'noun' && determiner !== 0 && concepts.is('accusations', word.lower);
}

function isAnswer(sentence: Sentence, clause: Clause, by: Phrase): boolean {
  const { concepts, words } = sentence;
  const { verb, phrases, from, to } = clause;
  if (verb.negated) return false;
  const object = phrases.find(({ preposition, head }) => preposition === undefined && head !== by.head);
  const inside = words.slice(from, to);
  const backward = inside.some(({ lower }) => concepts.is('backward', lower));
  if (concepts.is('viewVerbs', verb.lemma)) {
    return (backward || object === undefined) && inside.some(({ lower }) => concepts.is('otherwise', lower));
  }
  // `differed from the others`, `disagreed with Foo about the merits` say themselves what about.
  const about = phrases.some(
    (phrase) => phrase.preposition !== undefined && phrase.kind !== 'value' && !pointsBack(sentence, phrase),
  );
  if (concepts.is('disagreeVerbs', verb.lemma)) return object === undefined ? !about : pointsBack(sentence, object);
  if (!concepts.is('denyVerbs', verb.lemma)) return false;
  // `denied that …`, `denied breaking the law` say themselves what they deny.
  const next = words[verb.to];
  if (next?.tag === 'subordinator' || next?.tag === 'ing' || (next?.uses ?? 0) & Use.have) return false;
  return object === undefined ? backward : pointsBack(sentence, object);
}

/** `is not true`, `is a lie`, `stimmt nicht`. */
function isCalledFalse({ concepts, words }: Sentence, { verb, from, to }: Clause): boolean {
  const behind = words.slice(Math.min(from, verb.from), to);
  if (
    !behind.some(({ lower }) => concepts.is('backward', lower)) &&
    !concepts.is('backward', words[verb.from - 1]?.lower ?? '')
  )
    return false;
  if (concepts.is('holdVerbs', verb.lemma)) return verb.negated;
  if (!/^(?:be|sein)$/.test(verb.lemma)) return false;
  const predicate = words.slice(verb.to, to);
  return predicate.some(({ lower }) => concepts.is(verb.negated ? 'trueWords' : 'falseWords', lower));
}
