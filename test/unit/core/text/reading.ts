import type { ReadDocument } from '../../../../src/core/model/document';
import type { Zone } from '../../../../src/core/model/prose';
import { readDocument, type ReadOptions } from '../../../../src/core/text/read';

export function plain(text: string, options: ReadOptions = {}): ReadDocument {
  return readDocument(text, { format: 'text', ...options });
}

export function markdown(text: string, options: ReadOptions = {}): ReadDocument {
  return readDocument(text, { format: 'markdown', ...options });
}

export function blockTexts({ prose }: ReadDocument): string[] {
  return prose.blocks.map((block) => prose.text.slice(block.start, block.end));
}

export function linkTexts({ prose }: ReadDocument): string[] {
  return prose.links.map((link) => prose.text.slice(link.start, link.end));
}

/** The fragments of the source that `words` of the prose stand for, as text. */
export function fragmentsOf({ text, prose }: ReadDocument, words: string): string[] {
  const start = prose.text.indexOf(words);
  if (start < 0) throw new Error(`not in the prose: ${words}`);
  return prose.map.toSource({ start, end: start + words.length }).map((span) => text.slice(span.start, span.end));
}

/** `zone: text` for every block. */
export function zoned({ prose }: ReadDocument): string[] {
  return prose.blocks.map((block) => `${block.zone}: ${prose.text.slice(block.start, block.end)}`);
}

export function zoneOf({ prose }: ReadDocument, words: string): Zone | undefined {
  const at = prose.text.indexOf(words);
  return prose.blocks.find((block) => block.start <= at && at < block.end)?.zone;
}

/** `basis: text` for every place where the document may state its date, best first. */
export function dateLines({ prose, dateLines: lines }: ReadDocument): string[] {
  return lines.map((line) => `${line.basis}: ${prose.text.slice(line.start, line.end)}`);
}
