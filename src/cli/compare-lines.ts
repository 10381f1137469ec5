import { compareKey, MOST_CLAIMS } from '../core/contradict/compare-key';
import type { Claim } from '../core/model/claim';
import type { ClaimRecord } from './claim-lines';
import { contradictionRecord } from './contradiction-record';
import type { CliHost } from './host';
import { readLines } from './lines';

/** What is kept of a key: claims beyond that are counted, not held. */
interface Key {
  readonly key: string;
  readonly group: string | number | null;
  readonly claims: Claim[];
  count: number;
}

/**
 * The filter behind `compare --jsonl`: lines of `claims --jsonl`, sorted bytewise, in; contradictions out, a card a line. At most one key's claims are in memory,
 * and no more than `MOST_CLAIMS` of them; keys with more are told on standard error. Answers whether all lines were good.
 */
export async function compareLines(host: CliHost): Promise<boolean> {
  let good = true;
  let open: Key | null = null;
  for await (const { number, bytes } of readLines(host.input)) {
    const text = bytes === null ? null : new TextDecoder().decode(bytes);
    if (text?.trim() === '') continue;
    const read = text === null ? null : parse(text);
    if (read === null) {
      good = false;
      host.warn(`variorum: line ${String(number)}: not a line of "variorum claims --jsonl".`);
      continue;
    }
    if (open !== null && open.key !== read.key) {
      await flush(host, open);
      open = null;
    }
    open ??= { key: read.key, group: read.record.group, claims: [], count: 0 };
    open.count++;
    if (open.claims.length < MOST_CLAIMS) open.claims.push(read.record.claim);
  }
  if (open !== null) await flush(host, open);
  return good;
}

async function flush(host: CliHost, { key, group, claims, count }: Key): Promise<void> {
  if (count > MOST_CLAIMS) {
    host.warn(`variorum: ${key}: ${String(count)} claims, of which the first ${String(MOST_CLAIMS)} were compared.`);
  }
  for (const card of compareKey(claims)) {
    await host.write(`${JSON.stringify(contradictionRecord(card, (uri) => uri, group))}\n`);
  }
}

function parse(text: string): { readonly key: string; readonly record: ClaimRecord } | null {
  const tab = text.indexOf('\t');
  if (tab < 0) return null;
  try {
    const record = JSON.parse(text.slice(tab + 1)) as ClaimRecord;
    return typeof record === 'object' && typeof record.claim.attribute === 'string'
      ? { key: text.slice(0, tab), record }
      : null;
  } catch {
    return null;
  }
}
