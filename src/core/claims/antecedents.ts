import type { Span } from '../model/span';
import type { Clause } from './clauses/clauses';
import type { PronounKind } from './clauses/lexicon';
import type { Phrase } from './clauses/phrases';
import { textOf, wordsOf, type Sentence } from './sentence';

/** What a pronoun may stand for. Prose offsets. */
export interface Antecedent {
  readonly span: Span;
  readonly text: string;
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** The subjects of the sentences before: what pronouns of the next one mean. */
export class Antecedents {
  #name: Antecedent | null = null;
  #thing: Antecedent | null = null;

  read(sentence: Sentence, saying: ReadonlySet<Clause>): void {
    // What is said in passing (`he said`) does not change what the text is about.
    for (const clause of sentence.clauses) {
      const { subject } = clause;
      if (subject === null || saying.has(clause) || clause.role === 'relative') continue;
      if (subject.kind === 'name') {
        this.#name = antecedent(sentence, subject);
        this.#thing = this.#name;
      } else if (subject.kind === 'noun') this.#thing = antecedent(sentence, subject);
    }
  }

  of(kind: PronounKind): Antecedent | null {
    if (kind === 'person') return this.#name;
    return kind === 'thing' || kind === 'any' ? this.#thing : null;
  }
}

function antecedent(sentence: Sentence, phrase: Phrase): Antecedent {
  const { words } = sentence;
  const inside = wordsOf(sentence, phrase).map(({ lower }) => lower);
  return {
    span: { start: words[phrase.from]?.start ?? 0, end: words[phrase.to - 1]?.end ?? 0 },
    text: textOf(sentence, phrase.from, phrase.to),
    head: words[phrase.head]?.lower ?? '',
    modifiers: inside.slice(0, -1),
  };
}
