import type { ClaimTime, Modality } from '../model/claim';
import { clauseLexicon } from './clauses/lexicon';
import type { FrameClaim } from './frames/frame';
import { type Sentence, wordsOf } from './sentence';

export function modalityOf(
  sentence: Sentence,
  { clause, kind }: FrameClaim,
  distanced: boolean,
  conditional: boolean,
): Modality {
  if (sentence.isQuestion) return 'question';
  if (clause === undefined) return 'asserted';
  const { mood } = clause.verb;
  if (clause.role === 'condition' || (conditional && mood !== 'real')) return 'conditional';
  if (mood === 'possible' || mood === 'doubted' || mood === 'duty') return 'possible';
  // What will cost, last or begin is a plan that can be compared with another; what somebody will do is a promise.
  if (mood === 'promised') return kind === 'act' || kind === 'status' || kind === 'role' ? 'promised' : 'asserted';
  return distanced || mood === 'reported' ? 'reported' : 'asserted';
}

/** Prepositions before what a time is relative to. */
const RELATIVE_TO = new Set(['at', 'before', 'after', 'during', 'bei', 'vor', 'nach', 'während']);

const AT_THE_TIME = /^(?:time|moment|present|zeit|zeitpunkt|moment)$/;

const AT_A_RATE = new Set(['a', 'an', 'in', 'every', 'per', 'more', 'again']);

export function timeOf(sentence: Sentence, { clause, former }: FrameClaim): ClaimTime {
  if (clause === undefined) return { tense: 'present', ...(former === true ? { former: true as const } : {}) };
  const { words, language } = sentence;
  const lexicon = clauseLexicon(language);
  const time: { -readonly [K in keyof ClaimTime]: ClaimTime[K] } = { tense: clause.verb.tense };
  if (former === true || clause.verb.noLonger) time.former = true;
  for (let at = clause.from; at < clause.to; at++) {
    const one = words[at];
    if (one === undefined) break;
    if (lexicon.again.has(one.lower)) time.again = true;
    // `once a week`, `drei Tage früher`
    const isRate = one.lower === 'once' && AT_A_RATE.has(words[at + 1]?.lower ?? '');
    if (lexicon.former.has(one.lower) && words[at - 1]?.tag !== 'value' && !isRate) time.former = true;
  }
  // Dates before the subject belong to the clause as well: `In 2009 it treated 17,900 patients`.
  for (let at = Math.max(0, clause.from - 4); at < clause.to; at++) {
    const one = words[at];
    // `Foo (1820–1871) was mayor`: a bracket behind the subject tells of other times.
    if (one?.tag === 'close' && at < clause.verb.from) {
      delete time.at;
      delete time.since;
      delete time.until;
    }
    if (one?.value?.type !== 'DATE') continue;
    const value = one.value.value ?? one.value.from;
    const preposition = words[at - 1]?.lower ?? '';
    if (value === undefined) continue;
    const [begin, end] = value.split('/');
    if (end !== undefined) [time.since, time.until] = [begin ?? end, end];
    else if (/^(?:since|seit|from|ab)$/.test(preposition)) time.since = value;
    else if (/^(?:until|till|bis)$/.test(preposition)) time.until = value;
    else time.at ??= value;
  }
  for (const phrase of clause.phrases) {
    const preposition = phrase.preposition ?? '';
    // `the largest city after Foo`
    const isRank = phrase.kind === 'name' && /^(?:be|sein)$/.test(clause.verb.lemma);
    if (phrase.kind !== 'value' && !isRank && RELATIVE_TO.has(preposition)) {
      const when = wordsOf(sentence, phrase)
        .map(({ lower }) => lower)
        .join(' ');
      // `at the time`: then, and no other.
      if (!AT_THE_TIME.test(when)) time.when = `${preposition} ${when}`;
    }
  }
  return time;
}
