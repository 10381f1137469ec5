import type { Language } from '../model/language';
import type { Prose } from '../model/prose';
import type { Span } from '../model/span';
import { tokenize, type Tokens } from '../text/tokens';
import type { Clause } from './clauses/clause';
import { clausesOf } from './clauses/clauses';
import type { Phrase } from './clauses/phrases';
import { Use } from './clauses/lexicon';
import type { Marks, Tag, Word } from './clauses/word';
import { readWords } from './clauses/words';
import { withSaidInfinitives } from './said-infinitives';
import { type Concepts, conceptsOf, type ListName, singulars } from './concepts';

/** A sentence as frames look at it. Offsets are of the prose. */
export interface Sentence {
  readonly span: Span;
  readonly prose: Prose;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly language: Language;
  readonly concepts: Concepts;
  readonly isQuestion: boolean;
  /** `Feature` bits. */
  readonly features: number;
}

/** What there is in a sentence at all. Bits. */
export const Feature = {
  any: 1,
  value: 1 << 1,
  number: 1 << 2,
  /** `no`, `kein` before a noun. */
  none: 1 << 3,
  bracket: 1 << 4,
  comma: 1 << 5,
  money: 1 << 6,
  /** People declared attributes for the corpus. */
  own: 1 << 7,
} as const;

const FEATURE_OF_TAG: Partial<Record<Tag, number>> = {
  value: Feature.value,
  number: Feature.number,
  open: Feature.bracket,
  comma: Feature.comma,
};

function featuresOf(words: readonly Word[]): number {
  let features: number = Feature.any;
  for (const { tag, uses, ordinal, value } of words) {
    features |= FEATURE_OF_TAG[tag] ?? 0;
    if (value?.type === 'MONEY') features |= Feature.money;
    if (ordinal === true) features |= Feature.number;
    if ((uses & Use.negativeDeterminer) !== 0) features |= Feature.none;
  }
  return features;
}

/** `tokens`: those of a stretch of prose that the sentence lies in; `concepts`: the words of its language, with those of a corpus. */
export function readSentence(
  prose: Prose,
  span: Span,
  language: Language,
  marks: Marks,
  tokens: Tokens = tokenize(prose.text, span.start, span.end),
  concepts: Concepts = conceptsOf(language),
): Sentence {
  const words = readWords(tokens, span, language, marks);
  return {
    span,
    prose,
    words,
    clauses: withSaidInfinitives(
      clausesOf(words, language).map((clause) => withParticle(clause, words, concepts)),
      words,
      concepts,
      language,
    ),
    language,
    concepts,
    isQuestion: words.at(-1)?.lower === '?' || words.at(-2)?.lower === '?',
    features: featuresOf(words) | (concepts.own.length > 0 ? Feature.own : 0),
  };
}

/** `passed away`: a verb of two words that a table knows. */
function withParticle(clause: Clause, words: readonly Word[], concepts: Concepts): Clause {
  const { verb, phrases } = clause;
  const next = words[verb.to];
  if (next === undefined || concepts.language !== 'en' || !concepts.isParticle(next.lower)) return clause;
  const lemma = `${verb.lemma} ${next.lower}`;
  if (concepts.verb(lemma) === null) return clause;
  return {
    ...clause,
    verb: { ...verb, lemma, to: verb.to + 1 },
    phrases: phrases.filter(({ from }) => from > verb.to),
  };
}

/** The words of a phrase without its preposition and determiners. */
export function wordsOf({ words }: Sentence, phrase: Phrase): Word[] {
  const to = phrase.of === undefined ? phrase.to : Math.min(phrase.to, phrase.of.from);
  const found: Word[] = [];
  for (let at = phrase.from; at < to; at++) {
    const one = words[at];
    if (one !== undefined && one.tag !== 'determiner' && one.tag !== 'preposition' && one.tag !== 'adverb')
      found.push(one);
  }
  return found;
}

export function textOf({ words, prose }: Sentence, from: number, to: number): string {
  return prose.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

export function phraseText(sentence: Sentence, phrase: Phrase): string {
  const inside = wordsOf(sentence, phrase);
  return inside.length === 1 ? (inside[0]?.text ?? '') : inside.map(({ text }) => text).join(' ');
}

/** Whether the head of a phrase, alone or with the word before it, is in a list: `parent company`. */
export function headIs({ words, concepts, language }: Sentence, { head }: Phrase, list: ListName): boolean {
  const { lower = '', tag } = words[head] ?? {};
  if (tag !== 'noun' && tag !== 'name') return false;
  return singulars(lower, language).some(
    (one) => concepts.is(list, one) || concepts.is(list, `${words[head - 1]?.lower ?? ''} ${one}`),
  );
}
