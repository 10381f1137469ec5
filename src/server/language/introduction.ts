import type { Corpus } from '../../core/corpus/corpus';
import type { NamedMention, NamingDocument } from '../../core/corpus/corpus-names';
import { foldName } from '../../core/detect/names/fold-name';
import { timeOf } from './document-order';

/** Where a name is introduced. */
export interface Introduction {
  readonly uri: string;
  readonly mention: NamedMention['mention'];
}

/**
 * The mention that introduces an entity: in the document that by its own date is the earliest to name it (of one date the first by URI); where no document states its
 * date, in the one at hand (`here`) if that names it, else in the first by URI. In that document it is the first mention in the fullest spelling there:
 * the entity's own name, else that with the most words. `undefined` when nothing names it.
 */
export function introductionOf(
  corpus: Corpus,
  name: string,
  documents: readonly NamingDocument[],
  here?: string,
): Introduction | undefined {
  const document = earliest(corpus, documents) ?? documents.find(({ uri }) => uri === here) ?? documents[0];
  const mention = document === undefined ? undefined : fullest(document, foldName(name));
  return document === undefined || mention === undefined ? undefined : { uri: document.uri, mention };
}

function earliest(corpus: Corpus, documents: readonly NamingDocument[]): NamingDocument | undefined {
  let first: { readonly document: NamingDocument; readonly time: number } | undefined;
  for (const document of documents) {
    const time = timeOf(corpus, document.uri);
    if (time !== null && (first === undefined || time < first.time)) first = { document, time };
  }
  return first?.document;
}

function fullest({ mentions }: NamingDocument, name: string): NamedMention['mention'] | undefined {
  let best: { readonly mention: NamedMention['mention']; readonly words: number } | undefined;
  for (const mention of mentions) {
    const folded = foldName(mention.text);
    const words = folded === name ? Infinity : folded.split(' ').length;
    if (best === undefined || words > best.words) best = { mention, words };
  }
  return best?.mention;
}
