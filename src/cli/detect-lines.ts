import { Corpus } from '../core/corpus/corpus';
import { LANGUAGES, type Language } from '../core/model/language';
import type { ReadOptions } from '../core/text/read';
import { linkedMentions } from './corpus-mentions';
import type { CliHost } from './host';
import { parseJsonLine } from './json-line';
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
  let group: DetectRequest[] = [];
  for await (const line of readLines(host.input)) {
    const content = parseJsonLine(line, '{"id":…,"text":…}');
    if (content === null) continue;
    const request = typeof content === 'string' ? content : requestFrom(content);
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

interface DetectRequest {
  readonly id: string | number;
  readonly text: string;
  /** `null`: the line stands alone. */
  readonly group: string | number | null;
  readonly options: ReadOptions;
}

function requestFrom(line: Readonly<Record<string, unknown>>): DetectRequest | string {
  const { id, text, lang, date, format, group } = line;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number.';
  if (typeof text !== 'string') return '"text" must be a string.';
  if (!isOptionalString(lang)) return '"lang" must be a language code such as "en".';
  if (!isOptionalString(date) || (typeof date === 'string' && !TIMEX3_DATE.test(date))) {
    return '"date" must be a date such as "2007-05-24" or "2007-05-24T13:52".';
  }
  if (format !== undefined && format !== null && format !== 'text' && format !== 'markdown') {
    return '"format" must be "text" or "markdown".';
  }
  if (group !== undefined && group !== null && typeof group !== 'string' && typeof group !== 'number') {
    return '"group" must be a string or a number.';
  }
  const languageHint = languageOf(lang);
  return {
    id,
    text,
    group: group ?? null,
    options: {
      ...(languageHint === undefined ? {} : { languageHint }),
      ...(typeof date === 'string' ? { date } : {}),
      ...(typeof format === 'string' ? { format } : {}),
    },
  };
}

/** A year at least; time and zone as far as stated. */
const TIMEX3_DATE = /^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** `de-AT` is German; a language without tables is no hint, and the text itself decides. */
function languageOf(lang: string | null | undefined): Language | undefined {
  const primary = lang?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

function isOptionalString(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}
