import { describeNames } from '../claims/descriptions/describe-names';
import { detectDocument } from '../detect/detect-document';
import type { NameDescription } from '../model/description';
import type { Detection } from '../model/document';
import type { Mention } from '../model/mention';
import { coveringSpan } from '../model/span';
import { readDocument, type ReadOptions } from '../text/read';

/** All that the engine gets to know from one document alone: what is kept and cached, so that no text is read twice. Plain data. */
export interface DocumentKnowledge extends Detection {
  /** Sorted by `nameStart`; also of names that other documents may turn out not to be any. */
  readonly descriptions: readonly NameDescription[];
  /** Start and end of each of `mentions` in turn: names are linked without a look at what dates and amounts mean. */
  readonly valuePlaces: readonly number[];
}

/** A pure function of text and options. Never throws. */
export function knowDocument(text: string, options: ReadOptions = {}): DocumentKnowledge {
  const document = readDocument(text, options);
  const detection = detectDocument(document);
  const descriptions = describeNames(document, detection.names);
  return { ...detection, descriptions, valuePlaces: detection.mentions.flatMap(placeOf) };
}

function placeOf({ fragments }: Mention): number[] {
  const { start, end } = coveringSpan(fragments);
  return [start, end];
}
