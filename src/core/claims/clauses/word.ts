import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { VerbForm } from './verb-forms';

/** What a word does in its clause. */
export type Tag =
  | 'determiner'
  | 'pronoun'
  | 'name'
  | 'noun'
  | 'adjective'
  | 'number'
  | 'value' // a date, duration, age or amount of money
  | 'verb' // a finite form
  | 'participle'
  | 'infinitive'
  | 'ing'
  | 'auxiliary'
  | 'negator'
  | 'adverb'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'to' // before an infinitive
  | 'possessive' // ’s
  | 'particle'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open' // bracket
  | 'close'
  | 'quote'
  | 'stop'
  | 'sign'
  | 'other';

/** A word of a sentence, or several that count as one: a date, an amount, a number with its scale, a compound. Offsets are of the prose. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  tag: Tag;
  /** `Use` bits of the language's table. */
  readonly uses: number;
  readonly verb: VerbForm | null;
  readonly value?: Mention | undefined;
  /** Exact decimal; absent for vague numbers (`several`). */
  readonly number?: string | undefined;
  readonly ordinal?: true | undefined;
  /** Touches the word before. */
  readonly glued: boolean;
  readonly capital: boolean;
}

/** What the document says about places of its prose, for reading words. Sorted by start; prose offsets. */
export interface Marks {
  readonly values: readonly (Span & { readonly mention: Mention })[];
  /** Words that may belong to names. */
  readonly names: readonly Span[];
}
