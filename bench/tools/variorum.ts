import { detectDocument } from '../../src/core/detect/detect-document';
import { DEFAULT_MIN_CONFIDENCE, type MentionType } from '../../src/core/model/mention';
import { coveringSpan } from '../../src/core/model/span';
import { readDocument } from '../../src/core/text/read';
import type { Annotation, Tool } from './tool';

const TYPES: ReadonlySet<MentionType> = new Set(['DATE', 'DURATION', 'SET', 'AGE', 'MONEY']);

export const variorum: Tool = {
  name: 'variorum',
  annotate: (text, { language, date, fileName }) => {
    const told = fileName === undefined ? { languageHint: language } : { fileName };
    const document = readDocument(text, { ...told, ...(date === null ? {} : { date }) });
    return detectDocument(document)
      .mentions.filter((mention) => mention.confidence >= DEFAULT_MIN_CONFIDENCE && TYPES.has(mention.type))
      .map((mention) => ({
        ...coveringSpan(mention.fragments),
        type: mention.type as Annotation['type'],
        values: [mention.value, mention.from].filter((value) => value !== undefined),
      }));
  },
};
