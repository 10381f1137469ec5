import { Corpus } from '../core/corpus/corpus';
import { linkedMentions } from './corpus-mentions';
import type { CliHost } from './host';
import { parseDocumentLine, type DocumentLine } from './document-line';
import { readLines } from './lines';
import { detectionRecord } from './mention-record';
import { VERSION } from './version';

/**
 * The filter behind `detect --jsonl`: a document a line in, a detection a line out, in the same order. Names have the evidence of
 * their own line, or of the lines of one group that follow each other: no more than a group is in memory.
 * A bad line gets one line on standard error that names it; the rest goes on. Answers whether all lines were good.
 */
export async function detectLines(host: CliHost, minConfidence: number): Promise<boolean> {
  let good = true;
  let group: DocumentLine[] = [];
  for await (const line of readLines(host.input)) {
    const request = parseDocumentLine(line);
    if (request === null) continue;
    if (typeof request === 'string') {
      good = false;
      host.warn(`variorum: line ${line.number}: ${request}`);
      continue;
    }
    if (group.length > 0 && (request.group === null || request.group !== group[0]?.group)) await flush();
    group.push(request);
    if (request.group === null) await flush();
  }
  await flush();
  return good;

  async function flush(): Promise<void> {
    const corpus = new Corpus({ engineVersion: VERSION, minConfidence });
    // Ids may come twice; the place in the group does not.
    for (const [at, { text, options }] of group.entries()) corpus.set(String(at), text, options);
    for (const [at, { id }] of group.entries()) {
      const detection = corpus.detection(String(at));
      if (detection === null) continue;
      const mentions = linkedMentions(corpus, String(at), minConfidence);
      await host.write(`${JSON.stringify({ id, ...detectionRecord(detection, mentions, minConfidence) })}\n`);
    }
    group = [];
  }
}
