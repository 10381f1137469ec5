import { definitionsOf, type Labels } from './definitions';
import { parseMarkdown } from './parse';
import type { PieceWriter } from './piece-writer';
import { planInline } from './simple-inline';
import { mendWrappedTargets } from './targets';
import { TreeReader } from './tree';

/** Signs that may be inline markup. */
const MARKUP = /[\\`*_[\]<&]/;

/** Writes one line of inline Markdown (a table cell) into the block that is open. */
export function writeInline(writer: PieceWriter, from: number, to: number, labels: Labels): void {
  const text = writer.source.slice(from, to);
  if (!MARKUP.test(text)) {
    writer.text(from, to);
    return;
  }
  const plan = planInline(writer.source, from, to, labels);
  if (plan !== null) {
    plan.write(writer);
    return;
  }
  /* A full stop ahead keeps the text a paragraph, whatever it begins with. */
  const paragraph = parseMarkdown(`.${mendWrappedTargets(text)}${definitionsOf(labels)}`)?.children[0];
  if (paragraph?.type !== 'paragraph') {
    writer.text(from, to);
    return;
  }
  new TreeReader(writer, from - 1).inlines(withoutStop(paragraph.children));
}

type Inlines = Parameters<TreeReader['inlines']>[0];

/** The nodes less the full stop that `writeInline` put ahead. */
function withoutStop(nodes: Inlines): Inlines {
  const first = nodes[0];
  const position = first?.position;
  if (first?.type !== 'text' || position?.start.offset === undefined) return nodes;
  const start = { ...position.start, offset: position.start.offset + 1 };
  return [{ ...first, position: { ...position, start } }, ...nodes.slice(1)];
}
