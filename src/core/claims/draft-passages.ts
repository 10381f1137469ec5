import type { Passage } from '../model/claim';
import type { ReadDocument } from '../model/document';
import { coveringSpan, type Span } from '../model/span';
import type { Phrase } from './clauses/phrases';
import { type Sentence, textOf } from './sentence';

export function spanOf({ words }: Sentence, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[Math.max(from, to - 1)]?.end ?? 0 };
}

export function passage(document: ReadDocument, span: Span, text: string): Passage {
  return { ...coveringSpan(document.prose.map.toSource(span)), text };
}

export function sentencePassage(document: ReadDocument, { span }: Sentence): Passage {
  return passage(document, span, document.prose.text.slice(span.start, span.end));
}

/** Without the preposition before it: `the committee` of `of the committee`. */
export function phrasePassage(document: ReadDocument, sentence: Sentence, { from, to, preposition }: Phrase): Passage {
  const first =
    preposition !== undefined && from + 1 < to && sentence.words[from]?.tag === 'preposition' ? from + 1 : from;
  const span = spanOf(sentence, first, to);
  return passage(document, span, textOf(sentence, first, to));
}
