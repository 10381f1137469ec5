import { definitionsOf, type Labels } from './definitions';
import { parseMarkdown } from './parse';
import { PieceWriter } from './piece-writer';
import type { PieceReading } from './reading';
import { mendWrappedTargets } from './targets';
import { TreeReader } from './tree';

/**
 * Reads one piece with the Markdown parser. `labels` are those of link definitions elsewhere in the document that this
 * piece uses; without the definitions the parser would take reference links for text.
 * `null` when the parser gave up.
 */
export function readMarked(source: string, labels: Labels): PieceReading | null {
  const tree = parseMarkdown(mendWrappedTargets(source) + definitionsOf(labels));
  if (tree === null) return null;
  const writer = new PieceWriter(source);
  const reader = new TreeReader(writer);
  for (const node of tree.children) {
    if ((node.position?.start.offset ?? 0) < source.length) reader.block(node, { quoted: false, inItem: false });
  }
  return writer.finish();
}
