import type { ValueDraft } from '../model/claim';
import type { ReadDocument } from '../model/document';
import type { Antecedent } from './antecedents';
import type { Phrase } from './clauses/phrases';
import { passage } from './draft-passages';
import type { FrameClaim } from './frames/frame';
import { type Sentence, textOf } from './sentence';

/**
 * Frames speak in prose offsets, drafts in those of the text. A holder or owner that is a pronoun is whom it stands for; `null`: nobody knows.
 */
export function valueInText(
  document: ReadDocument,
  sentence: Sentence,
  { value, subject }: FrameClaim,
  meant: (phrase: Phrase) => readonly Antecedent[],
): ValueDraft | null {
  if (value.kind === 'order') return { ...value, other: passage(document, value.other, value.other.text) };
  if (value.kind !== 'name') return value;
  const at = sentence.words.findIndex(({ start }) => start === value.name.start);
  if (sentence.words[at]?.tag !== 'pronoun') return { ...value, name: passage(document, value.name, value.name.text) };
  // `It is the capital of Foo`: nothing is its own head.
  const own = subject === 'document' ? '' : textOf(sentence, subject.from, subject.to);
  const of = meant({ from: at, to: at + 1, head: at, kind: 'pronoun', determiner: 0 }).find(
    ({ text }) => !own.includes(text),
  );
  return of === undefined ? null : { ...value, name: passage(document, of.span, of.text) };
}
