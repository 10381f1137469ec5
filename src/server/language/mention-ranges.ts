import type { Location, Range } from 'vscode-languageserver';
import type { Corpus } from '../../core/corpus/corpus';
import type { Mention } from '../../core/model/mention';
import type { Lines } from '../lines';
import { coveringRange, rangeOf } from '../places';

/** Where mentions of a corpus stand, whether their documents are open or not: from their first fragment to the end of the last. */
export function locationsOf(lines: Lines, corpus: Corpus, uri: string, mentions: readonly Mention[]): Location[] {
  const text = corpus.text(uri);
  if (text === null) return [];
  const document = lines.of(uri, text);
  return mentions.map((mention) => ({ uri, range: coveringRange(document, mention) }));
}

/** Fragment by fragment. */
export function fragmentRanges(lines: Lines, corpus: Corpus, uri: string, mentions: readonly Mention[]): Range[] {
  const text = corpus.text(uri);
  if (text === null) return [];
  const document = lines.of(uri, text);
  return mentions.flatMap(({ fragments }) => fragments.map((span) => rangeOf(document, span)));
}
