import type { ReadDocument } from '../model/document';
import type { Language } from '../model/language';
import type { Block, DocumentFormat, Zone } from '../model/prose';
import { findDateLines } from './date-lines';
import type { BlockDraft } from './drafts';
import { formatOf } from './format';
import { judgeLanguages } from './languages';
import { readMarkdown } from './markdown/markdown';
import { readPlain } from './plain';
import { offsetMap, ProseWriter } from './prose-writer';
import { viewOf } from './zones/views';
import { judgeZones } from './zones/zones';

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
  const format = options.format ?? formatOf(text, options.fileName);
  const writer = new ProseWriter(text);
  const { drafts, links, problems } =
    format === 'markdown' ? readMarkdown(text, writer) : { drafts: readPlain(text, writer), links: [], problems: [] };
  const written = writer.finish();
  const languages = judgeLanguages(written.text, drafts, options.languageHint);
  const views = drafts.map((draft) => viewOf(written.text, draft));
  const zones = judgeZones(views, links, format);
  const blocks = drafts.map((draft, index) => blockOf(draft, zones[index] ?? 'body', languages.blocks[index] ?? null));
  return {
    text,
    format,
    prose: { text: written.text, blocks, links, map: offsetMap(written, text.length) },
    language: languages.document,
    dateLines: findDateLines(views, zones, written.text),
    ...(options.date === undefined ? {} : { givenDate: options.date }),
    problems,
  };
}

function blockOf(draft: BlockDraft, zone: Zone, language: Language | null): Block {
  const { start, end, kind, key, header } = draft;
  if (key !== undefined) return { start, end, kind, zone, language, key };
  return header === undefined ? { start, end, kind, zone, language } : { start, end, kind, zone, language, header };
}
