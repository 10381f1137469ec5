import type { ReadDocument } from '../../model/document';
import type { ProseMention } from '../../model/mention';
import { NO_NAMES, type DocumentNames } from '../../model/name';
import { tokenize } from '../../text/tokens';
import { NAME_TABLES } from '../../lang/name-tables';
import { DocumentReading } from './assemble/document-reading';

/** Blocks are cut into tokens together up to about this many characters: a table has a block a cell. */
const STRETCH = 1 << 16;

/**
 * Finds what may be names in one document: runs, readings with votes, lessons (docs/decisions/0010). `values` are the dates and amounts of
 * the document in prose offsets, sorted and flat: what they cover is no name unless something speaks for one.
 */
export function detectNames(document: ReadDocument, values: readonly ProseMention[]): DocumentNames {
  const { text, blocks } = document.prose;
  if (blocks.every((block) => block.language === null)) return NO_NAMES;
  const reading = new DocumentReading(document.prose, values);
  let first = 0;
  while (first < blocks.length) {
    const start = blocks[first]?.start ?? 0;
    let last = first;
    while (last + 1 < blocks.length && (blocks[last + 1]?.end ?? 0) - start <= STRETCH) last++;
    const tokens = tokenize(text, start, blocks[last]?.end ?? start);
    let token = 0;
    for (const block of blocks.slice(first, last + 1)) {
      while (token < tokens.length && (tokens.start[token] ?? 0) < block.start) token++;
      const from = token;
      while (token < tokens.length && (tokens.start[token] ?? 0) < block.end) token++;
      const { language } = block;
      if (language !== null) reading.read({ block, language, table: NAME_TABLES[language], tokens, from, to: token });
    }
    first = last + 1;
  }
  return reading.finish();
}
