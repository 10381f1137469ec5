import type { Language } from '../model/language';
import type { ReadDocument } from '../model/document';
import type { Block, DocumentFormat, Prose } from '../model/prose';

export interface ReadOptions {
  /** Name or path of the file: its extension decides the format where the content does not. */
  readonly fileName?: string;
  readonly format?: DocumentFormat;
  readonly languageHint?: Language;
  /** TIMEX3 value of the document's own date, when the caller knows it. */
  readonly date?: string;
}

/** Reads a text as loaded. Never throws; what could not be read stands in `problems`. */
export function readDocument(text: string, options: ReadOptions = {}): ReadDocument {
  const language = options.languageHint ?? 'en';
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, kind: 'paragraph', zone: 'body', language });
  }
  const prose: Prose = {
    text: text.replaceAll('\n', ' '),
    blocks,
    links: [],
    map: { toSource: (span) => [span], toProse: (offset) => offset },
  };
  return {
    text,
    format: options.format ?? 'text',
    prose,
    language,
    dateLines: [],
    ...(options.date === undefined ? {} : { givenDate: options.date }),
    problems: [],
  };
}
