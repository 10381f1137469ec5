import type { InlayHint, Range } from 'vscode-languageserver';
import { coveringSpan } from '../core/model/span';
import { valueAsHint, valueInWords } from '../words/values';
import { mentionsIn } from './places';
import type { Reading } from './readings';
import { isShown, type Settings } from './settings';

/** The value behind each shown mention of a range, in its short form; the words are the tooltip. */
export function inlayHintsIn({ document, mentions }: Reading, range: Range, settings: Settings): InlayHint[] {
  if (!settings.inlayHints) return [];
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return mentionsIn(mentions, span).flatMap((mention) => {
    const hint = valueAsHint(mention);
    if (!isShown(mention, settings) || hint === undefined) return [];
    const tooltip = valueInWords(mention);
    return [
      {
        position: document.positionAt(coveringSpan(mention.fragments).end),
        label: hint,
        paddingLeft: true,
        ...(tooltip === undefined ? {} : { tooltip }),
      },
    ];
  });
}
