import type { Detection } from '../core/model/document';
import type { Mention } from '../core/model/mention';
import { coveringSpan, type Span } from '../core/model/span';
import type { LinkedMention } from './corpus-mentions';

/** Fields of a mention's value in the order they are printed. */
const VALUE_FIELDS = ['value', 'edtf', 'from', 'to', 'unresolved', 'currency', 'mod', 'per'] as const;

/**
 * A mention as `detect --json` prints it. Names and order of the fields are stable: scripts rely on them. `start` and `end` are
 * those of the covering range, in UTF-16 units of the text as loaded; `spans` only for discontinuous mentions.
 */
function mentionRecord(mention: LinkedMention): object {
  const { start, end } = coveringSpan(mention.fragments);
  const spans = mention.fragments.length > 1 ? { spans: mention.fragments.map(plainSpan) } : {};
  const present = VALUE_FIELDS.filter((field) => mention[field] !== undefined);
  return {
    type: mention.type,
    start,
    end,
    ...spans,
    text: mention.text,
    ...Object.fromEntries(present.map((field) => [field, mention[field]])),
    ...(mention.entity === undefined ? {} : { entity: mention.entity }),
    confidence: Math.round(mention.confidence * 1000) / 1000,
    zone: mention.zone,
  };
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}

/** What `detect` says of a document after its name or id. */
export function detectionRecord(
  detection: Detection,
  mentions: readonly LinkedMention[],
  minConfidence: number,
): object {
  return {
    language: detection.language,
    date: detection.date?.value ?? null,
    mentions: shown(mentions, minConfidence).map(mentionRecord),
  };
}

/** The mentions that the editor would show at this threshold. */
export function shown<T extends Mention>(mentions: readonly T[], minConfidence: number): T[] {
  return mentions.filter((mention) => mention.confidence >= minConfidence);
}
