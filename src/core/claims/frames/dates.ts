import type { ValueDraft } from '../../model/claim';
import type { Clause } from '../clauses/clauses';
import { phraseText, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

const AT = new Set(['in', 'on', 'at', 'am', 'im', 'um', 'an', undefined]);

/** When an act happened: `was built in 1843`, `wurde am 8. März 1871 geboren`. */
export const dates: Frame = (sentence) => sentence.clauses.flatMap((clause) => dateOf(sentence, clause) ?? []);

function dateOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { subject, verb } = clause;
  const { concepts, words, language } = sentence;
  if (subject === null || subject.kind === 'value' || subject.kind === 'number') return null;
  const timed = clause.phrases.filter(({ preposition, kind }) => kind === 'value' && AT.has(preposition));
  const phrase = timed.length === 1 ? timed[0] : undefined;
  const mention = phrase === undefined ? undefined : words[phrase.head]?.value;
  if (phrase === undefined || mention?.type !== 'DATE') return null;
  const value = dateValue(mention);
  if (value === null) return null;
  const concept = concepts.verb(verb.lemma);
  if (
    concept === null &&
    (verb.lemma === 'be' || verb.lemma === 'sein' || verb.lemma === 'have' || verb.lemma === 'haben')
  )
    return null;
  const scope: Record<string, string> = {};
  for (const other of clause.phrases) {
    if (other.kind === 'value' || other.kind === 'pronoun') continue;
    const text = phraseText(sentence, other).toLowerCase();
    if (other.preposition === undefined) scope['object'] = text;
    else if (
      !['by', 'von', 'durch', 'with', 'mit'].includes(other.preposition) &&
      !(concept === 'born' || concept === 'die')
    )
      scope[other.preposition] = text;
  }
  return {
    attribute: `date/${concept ?? `${language}/${verb.lemma}`}`,
    kind: 'date',
    subject,
    value,
    clause,
    from: Math.min(subject.from, phrase.from),
    to: Math.max(phrase.to, verb.to),
    scope,
    confidence: concept === null ? 0.6 : 0.85,
    frame: 'date-of-act',
  };
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
}): ValueDraft | null {
  const usable = (timex: string | undefined): boolean =>
    timex !== undefined && /^(?:BC)?\d{2,4}|^XXXX-\d\d/.test(timex);
  if (usable(value)) return { kind: 'date', ...(value === undefined ? {} : { value }) };
  if (usable(from) || usable(to))
    return { kind: 'date', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return null;
}
