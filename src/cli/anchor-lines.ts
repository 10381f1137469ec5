import { reanchor } from '../core/annotate/anchoring/reanchor';
import type { Span } from '../core/model/span';
import type { CliHost } from './host';
import { parseJsonLine } from './json-line';
import { readLines } from './lines';

/**
 * The filter behind `anchor --jsonl`: an old text with spans and a new text a line in, the spans in the new text a line out, in the same order and in constant
 * memory. A bad line gets one line on standard error that names it; the rest goes on. Answers whether all lines were good.
 */
export async function anchorLines(host: CliHost): Promise<boolean> {
  let good = true;
  for await (const line of readLines(host.input)) {
    const content = parseJsonLine(line, '{"id":…,"base":…,"text":…,"spans":[{"start":…,"end":…}]}');
    if (content === null) continue;
    const request = typeof content === 'string' ? content : requestFrom(content);
    if (typeof request === 'string') {
      good = false;
      host.warn(`variorum: line ${line.number}: ${request}`);
      continue;
    }
    const spans = reanchor(request.base, request.text, request.spans);
    await host.write(`${JSON.stringify({ id: request.id, spans })}\n`);
  }
  return good;
}

interface AnchorRequest {
  readonly id: string | number;
  readonly base: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

function requestFrom({ id, base, text, spans }: Readonly<Record<string, unknown>>): AnchorRequest | string {
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number.';
  if (typeof base !== 'string') return '"base" must be a string: the text that the spans were made on.';
  if (typeof text !== 'string') return '"text" must be a string: the text to find them in.';
  if (!Array.isArray(spans)) return '"spans" must be a list of {"start":…,"end":…}.';
  const list = spans as readonly unknown[];
  const bad = list.findIndex((span) => !isSpanOf(span, base.length));
  if (bad >= 0)
    return `"spans"[${bad}] must be {"start":…,"end":…} with whole numbers from 0 to ${base.length}, the length of "base".`;
  return { id, base, text, spans: (list as readonly Span[]).map(({ start, end }) => ({ start, end })) };
}

function isSpanOf(value: unknown, length: number): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Readonly<Record<string, unknown>>;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return false;
  return (start as number) >= 0 && (start as number) <= (end as number) && (end as number) <= length;
}
