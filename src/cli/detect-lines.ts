import { detectDocument } from '../core/detect/detect-document';
import { mentionsOf } from '../core/link/mentions-of';
import { NameEvidence } from '../core/link/name-evidence';
import type { Detection } from '../core/model/document';
import { readDocument } from '../core/text/read';
import type { CliHost } from './host';
import { parseDocumentLine } from './document-line';
import { readLines } from './lines';
import { detectionRecord } from './mention-record';

/**
 * The filter behind `detect --jsonl`: a document a line in, a detection a line out, in the same order. Names have the evidence of
 * their own line, or of the lines of one group that follow each other: no more than a group is in memory, and its texts are not.
 * A bad line gets one line on standard error that names it; the rest goes on. Answers whether all lines were good.
 */
export async function detectLines(host: CliHost, minConfidence: number): Promise<boolean> {
  let good = true;
  let group: DetectedLine[] = [];
  for await (const line of readLines(host.input)) {
    const request = parseDocumentLine(line);
    if (request === null) continue;
    if (typeof request === 'string') {
      good = false;
      host.warn(`variorum: line ${line.number}: ${request}`);
      continue;
    }
    if (group.length > 0 && (request.group === null || request.group !== group[0]?.group)) await flush();
    const detection = detectDocument(readDocument(request.text, request.options));
    group.push({ id: request.id, group: request.group, detection });
    if (request.group === null) await flush();
  }
  await flush();
  return good;

  async function flush(): Promise<void> {
    const evidence = new NameEvidence();
    group.forEach(({ detection }, at) => evidence.set(String(at), detection.names));
    for (const [at, { id, detection }] of group.entries()) {
      const mentions = mentionsOf(evidence.resolve(String(at)), detection.mentions);
      await host.write(`${JSON.stringify({ id, ...detectionRecord(detection, mentions, minConfidence) })}\n`);
    }
    group = [];
  }
}

interface DetectedLine {
  readonly id: string | number;
  readonly group: string | number | null;
  readonly detection: Detection;
}
