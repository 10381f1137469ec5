import { describeNames } from '../claims/descriptions/describe-names';
import { draftClaims } from '../claims/draft-claims';
import { topicWords } from '../claims/topic-words';
import { detectDocument } from '../detect/detect-document';
import type { ClaimDraft } from '../model/claim';
import type { NameDescription } from '../model/description';
import type { Detection } from '../model/document';
import type { Mention } from '../model/mention';
import { coveringSpan } from '../model/span';
import { readDocument, type ReadOptions } from '../text/read';

/**
 * All that the engine gets to know from one document alone: what is kept and cached, so that no text is read twice. Plain data; what only contradictions need is
 * worked out at the first look at it.
 */
export interface DocumentKnowledge extends Detection {
  /** Sorted by `nameStart`; also of names that other documents may turn out not to be any. */
  readonly descriptions: readonly NameDescription[];
  /** Start and end of each of `mentions` in turn: names are linked without a look at what dates and amounts mean. */
  readonly valuePlaces: readonly number[];
  /** What it claims, in its order. */
  readonly claims: readonly ClaimDraft[];
  /** See `topicWords`. */
  readonly topic: readonly string[];
}

/** A pure function of text and options. Never throws. */
export function knowDocument(text: string, options: ReadOptions = {}): DocumentKnowledge {
  const document = readDocument(text, options);
  const detection = detectDocument(document);
  const descriptions = describeNames(document, detection.names);
  let claiming: Pick<DocumentKnowledge, 'claims' | 'topic'> | undefined;
  const claims = (): Pick<DocumentKnowledge, 'claims' | 'topic'> => (claiming ??= readClaims(text, options, detection));
  return {
    ...detection,
    descriptions,
    valuePlaces: detection.mentions.flatMap(placeOf),
    get claims() {
      return claims().claims;
    },
    get topic() {
      return claims().topic;
    },
  };
}

/** Claims take as long as all the rest, and names and dates of a document are asked for with every letter typed. The text is read again: its prose is not kept. */
function readClaims(
  text: string,
  options: ReadOptions,
  detection: Detection,
): Pick<DocumentKnowledge, 'claims' | 'topic'> {
  const document = readDocument(text, options);
  return { claims: draftClaims(document, detection), topic: topicWords(document) };
}

function placeOf({ fragments }: Mention): number[] {
  const { start, end } = coveringSpan(fragments);
  return [start, end];
}
