import type { InlayHint, Range } from 'vscode-languageserver';
import { coveringSpan } from '../core/model/span';
import { valueAsCode, valueInWords } from '../words/values';
import { mentionsIn } from './places';
import type { Reading } from './readings';
import { isShown, type Settings } from './settings';

/** The value behind each shown mention of a range, in its short form; the words are the tooltip. */
export function inlayHintsIn({ document, detection }: Reading, range: Range, settings: Settings): InlayHint[] {
  if (!settings.inlayHints) return [];
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return mentionsIn(detection.mentions, span).flatMap((mention) => {
    const code = valueAsCode(mention);
    // A hint that repeats the text tells nothing.
    if (!isShown(mention, settings) || code === undefined || code === mention.text) return [];
    const tooltip = valueInWords(mention);
    return [
      {
        position: document.positionAt(coveringSpan(mention.fragments).end),
        label: code,
        paddingLeft: true,
        ...(tooltip === undefined ? {} : { tooltip }),
      },
    ];
  });
}
