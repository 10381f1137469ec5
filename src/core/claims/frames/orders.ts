import { stem } from './expansions';
import { textOf, type Sentence } from '../sentence';
import type { Clause } from '../clauses/clauses';
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
    const from = Math.min(main.from, clause.from);
    const to = Math.max(main.to, clause.to);
    found.push({
      attribute: `order/${eventOf(sentence, main)}`,
      kind: 'order',
      subject: main.subject,
      value: {
        kind: 'order',
        relation: clause.role === 'after' ? 'after' : 'before',
        other: {
          start: sentence.words[clause.from]?.start ?? 0,
          end: sentence.words[clause.to - 1]?.end ?? 0,
          text: textOf(sentence, clause.from, clause.to),
        },
        stems: stemsOf(sentence, clause),
      },
      clause: main,
      from,
      to,
      confidence: 0.75,
      frame: 'order',
    });
  });
  return found;
};

function eventOf({ concepts, language }: Sentence, { verb }: Clause): string {
  return concepts.verb(verb.lemma) ?? `${language}/${verb.lemma}`;
}

/** Verb and subject of an event: enough to know it again. */
function stemsOf(sentence: Sentence, clause: Clause): string[] {
  const head = clause.subject === null ? '' : (sentence.words[clause.subject.head]?.lower ?? '');
  return [eventOf(sentence, clause), sentence.concepts.noun(head) ?? stem(head)].sort();
}
