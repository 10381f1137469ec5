import { Corpus } from '../core/corpus/corpus';
import { keyOf } from '../core/contradict/claim-table';
import type { Decision } from '../core/link/decisions';
import type { Claim } from '../core/model/claim';
import type { OwnAttribute } from '../core/model/own-attribute';
import { parseDocumentLine, type DocumentLine } from './document-line';
import type { CliHost } from './host';
import { readLines } from './lines';
import { VERSION } from './version';

/**
 * The filter behind `claims --jsonl`: a document a line in, a claim a line out, `KEY<TAB>{json}`. Names have the evidence of their own line, or of the lines of
 * one group that follow each other: no more than a group is in memory. A bad line gets one line on standard error; the rest goes on. Answers whether
 * all lines were good. `entities`: what is known of names beforehand; `attributes`: what people declared.
 */
export async function claimLines(
  host: CliHost,
  entities: readonly Decision[],
  attributes: readonly OwnAttribute[],
): Promise<boolean> {
  let good = true;
  let group: DocumentLine[] = [];
  for await (const line of readLines(host.input)) {
    const request = parseDocumentLine(line);
    if (request === null) continue;
    if (typeof request === 'string') {
      good = false;
      host.warn(`variorum: line ${String(line.number)}: ${request}`);
      continue;
    }
    if (group.length > 0 && (request.group === null || request.group !== group[0]?.group)) await flush();
    group.push(request);
    if (request.group === null) await flush();
  }
  await flush();
  return good;

  async function flush(): Promise<void> {
    const corpus = new Corpus({ engineVersion: VERSION });
    if (entities.length > 0) corpus.rule(entities);
    corpus.declare(attributes);
    // The number of the line within its group keeps ids apart that come twice.
    for (const [at, { text, options }] of group.entries()) corpus.set(String(at), text, options);
    for (const claim of corpus.claims()) {
      const line = group[Number(claim.uri)];
      if (line === undefined) continue;
      const record: ClaimRecord = { claim: { ...claim, uri: String(line.id) }, id: line.id, group: line.group };
      await host.write(`${lineKey(line.group, claim)}\t${JSON.stringify(record)}\n`);
    }
    group = [];
  }
}

/** What stands on a line behind its key. */
export interface ClaimRecord {
  readonly claim: Claim;
  readonly id: string | number;
  readonly group: string | number | null;
}

/** Group, subject form and attribute: what the lines are sorted and compared by. */
function lineKey(group: string | number | null, claim: Claim): string {
  const [subject = '', attribute = ''] = keyOf(claim).split('\t');
  return [group === null ? '' : String(group), subject, attribute].map(escaped).join('|');
}

/** Tabs, line ends and the separator itself would break the line. */
function escaped(part: string): string {
  return part.replace(/[%|\t\n\r]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
