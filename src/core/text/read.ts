import type { ReadDocument } from '../model/document';
import type { Language } from '../model/language';
import type { Problem } from '../model/problem';
import type { Block, DocumentFormat } from '../model/prose';
import type { BlockDraft } from './drafts';
import { languageOf } from './language-of';
import { readPlain } from './plain';
import { offsetMap, ProseWriter } from './prose-writer';

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
  const format = options.format ?? 'text';
  const problems: Problem[] = [];
  const writer = new ProseWriter(text);
  const drafts = readPlain(text, writer);
  const written = writer.finish();
  const language = options.languageHint ?? languageOf(written.text.slice(0, 20000));
  const blocks = drafts.map((draft) => blockOf(draft, language));
  return {
    text,
    format,
    prose: { text: written.text, blocks, links: [], map: offsetMap(written, text.length) },
    language,
    dateLines: [],
    ...(options.date === undefined ? {} : { givenDate: options.date }),
    problems,
  };
}

function blockOf(draft: BlockDraft, language: Language | null): Block {
  const { start, end, kind, key, header } = draft;
  return {
    start,
    end,
    kind,
    zone: draft.quoted ? 'quote' : 'body',
    language,
    ...(key === undefined ? {} : { key }),
    ...(header === undefined ? {} : { header }),
  };
}
