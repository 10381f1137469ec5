import type { Subordination } from './lexicon';
import type { Phrase } from './phrases';

/** A finite verb with its subject and what goes with it. Indices are of the sentence's words. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** `null`: none was found, or it stands too far away to be sure. */
  readonly subject: Phrase | null;
  readonly verb: VerbGroup;
  /** The other phrases of the clause in their order: objects, adverbials, predicates. */
  readonly phrases: readonly Phrase[];
  readonly role: 'main' | 'relative' | Subordination;
}

export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Infinitive of the main verb; `be` and `have` (German `sein`, `haben`) when there is no other. */
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly passive: boolean;
  readonly negated: boolean;
  /** `no longer`, `nicht mehr`. */
  readonly noLonger: boolean;
  readonly mood: 'real' | 'possible' | 'promised' | 'duty' | 'reported' | 'doubted';
}
