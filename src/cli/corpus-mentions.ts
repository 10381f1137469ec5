import type { Corpus } from '../core/corpus/corpus';
import { isNameType, type Mention } from '../core/model/mention';
import { coveringSpan } from '../core/model/span';

/** A mention with the entity that its name refers to; dates and amounts have none. */
export interface LinkedMention extends Mention {
  readonly entity?: string;
}

/** The mentions of a document at or above the corpus's least confidence, with their entities. */
export function linkedMentions(corpus: Corpus, uri: string, minConfidence: number): LinkedMention[] {
  const entities = new Map(
    corpus.names(uri).map(({ mention, entity }) => [coveringSpan(mention.fragments).start, entity]),
  );
  return corpus
    .mentions(uri)
    .filter(({ confidence }) => confidence >= minConfidence)
    .map((mention) => {
      const entity = isNameType(mention.type) ? entities.get(coveringSpan(mention.fragments).start) : undefined;
      return entity === undefined ? mention : { ...mention, entity };
    });
}
