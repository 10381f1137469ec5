import { LANGUAGES, type Language } from '../core/model/language';
import type { NameType } from '../core/model/mention';
import { linkPhrases, type MarkedMention } from '../core/link/phrases/link-phrases';
import { languageOf } from '../core/text/language-of';
import type { CliHost } from './host';
import { readLines, type InputLine } from './lines';

/**
 * The filter behind `link --jsonl`: documents with marked mentions in, the same with an `entity` at each mention out. Names of one line
 * are linked, or of adjacent lines with one `group`: no more than a group is held in memory. A bad line gets one line
 * on standard error that names it; the rest goes on. Answers whether all lines were good.
 */
export async function linkLines(host: CliHost): Promise<boolean> {
  let good = true;
  let group: LinkRequest[] = [];
  const flush = async (): Promise<void> => {
    const entities = linkPhrases(group);
    for (const [at, { record, places }] of group.entries()) {
      await host.write(`${JSON.stringify(withEntities(record, places, entities[at] ?? []))}\n`);
    }
    group = [];
  };
  for await (const line of readLines(host.input)) {
    const request = parseLine(line);
    if (request === null) continue;
    if (typeof request === 'string') {
      good = false;
      host.warn(`variorum: line ${line.number}: ${request}`);
      continue;
    }
    if (request.group === undefined || request.group !== group[0]?.group) await flush();
    group.push(request);
  }
  await flush();
  return good;
}

type Raw = Readonly<Record<string, unknown>>;

interface LinkRequest {
  readonly record: Raw;
  readonly group: string | number | undefined;
  readonly language: Language | null;
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
  /** Of each mention that is linked its place in the record: types that are no names get no entity. */
  readonly places: readonly number[];
}

/** Other tools' words for the types. */
const TYPES: Readonly<Record<string, NameType>> = {
  PERSON: 'PERSON',
  PER: 'PERSON',
  ORG: 'ORG',
  PRODUCT: 'PRODUCT',
  GPE: 'GPE',
  LOC: 'LOC',
  NORP: 'NORP',
  LAW: 'LAW',
  EVENT: 'EVENT',
};

/** The document on a line, `null` for a blank line, or what is wrong with it. */
function parseLine(line: InputLine): LinkRequest | string | null {
  if (line.bytes === null) return 'longer than 64 MB. Split the document.';
  let content: unknown;
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
    if (json.trim() === '') return null;
    content = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return 'not JSON. Each line must be one JSON object.';
    return 'not valid UTF-8. Convert the input to UTF-8.';
  }
  if (!isRecord(content)) return 'not a JSON object. Each line must be {"id":…,"text":…,"mentions":[…]}.';
  return requestFrom(content);
}

function requestFrom(record: Raw): LinkRequest | string {
  const { id, group, text, mentions, lang } = record;
  if (!isKey(id)) return '"id" must be a string or a number.';
  if (group !== undefined && group !== null && !isKey(group)) return '"group" must be a string or a number.';
  if (typeof text !== 'string') return '"text" must be a string.';
  if (!Array.isArray(mentions)) return '"mentions" must be a list of {"type","start","end"}.';
  const marked: MarkedMention[] = [];
  const places: number[] = [];
  for (const [at, mention] of (mentions as readonly unknown[]).entries()) {
    if (!isRecord(mention)) return `mention ${at} must be {"type","start","end"}.`;
    const { type, start, end } = mention;
    if (typeof type !== 'string') return `mention ${at}: "type" must be a string.`;
    if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length) {
      return `mention ${at}: "start" and "end" must be UTF-16 offsets inside the text, start before end.`;
    }
    const known = TYPES[type.toUpperCase()];
    if (known === undefined) continue;
    marked.push({ type: known, start, end });
    places.push(at);
  }
  const hint = typeof lang === 'string' ? lang.toLowerCase().split(/[-_]/)[0] : undefined;
  const language = LANGUAGES.find((one) => one === hint) ?? languageOf(text);
  return { record, group: isKey(group) ? group : undefined, language, text, mentions: marked, places };
}

function withEntities(record: Raw, places: readonly number[], entities: readonly string[]): Raw {
  const mentions = [...(record['mentions'] as readonly Raw[])];
  for (const [at, place] of places.entries()) mentions[place] = { ...mentions[place], entity: entities[at] ?? '' };
  return { ...record, mentions };
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
