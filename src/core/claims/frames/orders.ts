import { stem } from './expansions';
import { textOf, type Sentence } from '../sentence';
import type { Clause } from '../clauses/clause';
import type { Phrase } from '../clauses/phrases';
import type { Frame, FrameClaim } from './frame';

/** Which of two events came first: `was burnt before the cavalry crossed`, `nachdem die Aktionäre getagt hatten`. */
export const orders: Frame = (sentence) => {
  const found: FrameClaim[] = [];
  sentence.clauses.forEach((clause, index) => {
    if (clause.role !== 'after' && clause.role !== 'before') return;
    const main = sentence.clauses[index - 1] ?? sentence.clauses[index + 1];
    if (
      main === undefined ||
      main.role === 'after' ||
      main.role === 'before' ||
      main.subject === null ||
      clause.subject === null
    )
      return;
    found.push(orderOf(sentence, main, clause, clause.role));
  });
  return found;
};

/**
 * Of two events the one whose key comes first is told to be before or after the other, so that `the bank closed after the mayor left` and `the mayor left after
 * the bank closed` are claims of one thing.
 */
function orderOf(sentence: Sentence, main: Clause, clause: Clause, role: 'before' | 'after'): FrameClaim {
  const [own, stems] = [stemsOf(sentence, main, main), stemsOf(sentence, clause, main)];
  const isTurned = stems.join(' ') < own.join(' ');
  const [first, second] = isTurned ? [clause, main] : [main, clause];
  const turned = role === 'before' ? 'after' : 'before';
  return {
    attribute: `order/${eventOf(sentence, first)}`,
    kind: 'order',
    subject: subjectOf(first, main),
    value: {
      kind: 'order',
      relation: isTurned ? turned : role,
      other: {
        start: sentence.words[second.from]?.start ?? 0,
        end: sentence.words[second.to - 1]?.end ?? 0,
        text: textOf(sentence, second.from, second.to),
      },
      stems: isTurned ? own : stems,
    },
    clause: main,
    from: Math.min(main.from, clause.from),
    to: Math.max(main.to, clause.to),
    confidence: 0.75,
    frame: 'order',
  };
}

/** `sold the ferry before it went bankrupt`: pronouns mean the subject of the main clause. */
function subjectOf({ subject }: Clause, main: Clause): Phrase {
  const own = subject?.kind === 'pronoun' ? main.subject : subject;
  return own ?? { from: main.from, to: main.from + 1, head: main.from, kind: 'noun', determiner: 0 };
}

function eventOf({ concepts, language }: Sentence, { verb }: Clause): string {
  return concepts.verb(verb.lemma) ?? `${language}/${verb.lemma}`;
}

/** Verb and subject of an event: enough to know it again. */
function stemsOf(sentence: Sentence, clause: Clause, main: Clause): string[] {
  const head = sentence.words[subjectOf(clause, main).head]?.lower ?? '';
  return [eventOf(sentence, clause), sentence.concepts.noun(head) ?? stem(head)].sort();
}
