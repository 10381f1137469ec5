import { Use } from '../clauses/lexicon';
import type { Word } from '../clauses/word';
import type { Frame, FrameClaim } from './frame';

/** How many of something a thing has, in a compound: `is a seven-member band`, `is a three-act play`. */
export const compounds: Frame = (sentence) => {
  const { words, clauses } = sentence;
  if (!words.some(isCompound)) return [];
  return clauses.flatMap(({ subject, verb, phrases }, index) => {
    const clause = clauses[index];
    if (clause === undefined || subject === null || subject.kind === 'value' || subject.kind === 'number') return [];
    if (!/^(?:be|sein)$/.test(verb.lemma) || verb.passive) return [];
    const predicate = phrases.find(({ preposition, kind }) => preposition === undefined && kind === 'noun');
    if (predicate === undefined || (predicate.determiner & Use.indefinite) === 0) return [];
    const own = words.slice(predicate.from, predicate.of?.from ?? predicate.to);
    return own.filter(isCompound).flatMap((one): FrameClaim[] => {
      const noun = one.lower.slice(one.lower.lastIndexOf('-') + 1);
      const number = one.number ?? '';
      if (sentence.concepts.unit(noun) !== null) return [];
      return [
        {
          attribute: `count/${sentence.concepts.noun(noun) ?? `${sentence.language}/${noun}s`}`,
          kind: 'count',
          subject,
          value: { kind: 'number', from: number, to: number, unit: noun, grain: '1' },
          clause,
          from: Math.min(subject.from, verb.from),
          to: predicate.to,
          confidence: 0.75,
          frame: 'compound',
        },
      ];
    });
  });
};

function isCompound({ tag, number, lower }: Word): boolean {
  return tag === 'adjective' && number !== undefined && lower.includes('-');
}
