import { keepLongest } from '../detect/keep-longest';
import type { Detection } from '../model/document';
import type { Mention } from '../model/mention';
import { coveringSpan } from '../model/span';
import type { Elsewhere } from './elsewhere';
import { resolveNames } from './resolve-names';

/** All mentions of a document: names by the evidence given, dates and amounts. Flat: the longest wins, of equally long ones the surer. Sorted by start. */
export function mentionsOf(detection: Detection, elsewhere: Elsewhere): Mention[] {
  const placed = [...resolveNames(detection.names, elsewhere), ...detection.mentions].map((mention) => ({
    ...coveringSpan(mention.fragments),
    confidence: mention.confidence,
    mention,
  }));
  return keepLongest(placed).map(({ mention }) => mention);
}
