import { parseMarkdown } from './parse';
import { PieceWriter } from './piece-writer';
import type { PieceReading } from './reading';
import { mendWrappedTargets } from './targets';
import { TreeReader } from './tree';

/**
 * Reads one piece with the Markdown parser. `definitions` are link definitions that stand elsewhere in the document,
 * for the labels this piece uses; without them the parser would take reference links for text.
 * `null` when the parser gave up.
 */
export function readMarked(source: string, definitions: string): PieceReading | null {
  const tree = parseMarkdown(mendWrappedTargets(source) + definitions);
  if (tree === null) return null;
  const writer = new PieceWriter(source);
  const reader = new TreeReader(writer);
  for (const node of tree.children) {
    if ((node.position?.start.offset ?? 0) < source.length) reader.block(node, { quoted: false, inItem: false });
  }
  return writer.finish();
}
