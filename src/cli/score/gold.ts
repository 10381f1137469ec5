import type { Span } from '../../core/model/span';

/** A gold file: documents by name, each with the mentions a reader marked. Offsets count UTF-16 units of the text with LF line ends. */
export interface Gold {
  readonly documents: ReadonlyMap<string, GoldDocument>;
}

export interface GoldDocument {
  /** SHA-256 of the text with LF line ends, in hex. */
  readonly sha256?: string;
  /** The document's own date; `null` when it states none, absent when the gold does not say. */
  readonly date?: string | null;
  readonly mentions: readonly GoldMention[];
  readonly nonMentions: readonly GoldNonMention[];
}

/** A way a mention may be annotated. */
export interface GoldReading {
  readonly type: string;
  readonly fragments: readonly Span[];
  readonly value?: string;
  readonly currency?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface GoldMention extends GoldReading {
  readonly id: string;
  /** What the name refers to; absent for dates and amounts, and where the gold does not say. */
  readonly entity?: string;
  readonly text: string;
  readonly optional: boolean;
  readonly nested: boolean;
  /** The value depends on a date that the document does not state. */
  readonly needsAnchor: boolean;
  readonly alternates: readonly GoldAlternate[];
}

/** Another reading, complete: the fields the gold does not override are those of the mention. */
export interface GoldAlternate extends GoldReading {
  /** The name may as well refer to this. */
  readonly entity?: string;
  /** Neither hit nor false positive. */
  readonly partial: boolean;
  /** One prediction may stand for all mentions that have it as a combined reading. */
  readonly combined: boolean;
}

/** A stretch that looks like a mention and is none. */
export interface GoldNonMention extends Span {
  readonly text: string;
  /** Types that are wrong here; `*` is any, and any overlap. */
  readonly wrong: readonly string[];
  readonly tolerated: boolean;
  readonly reason: string;
}

/** Thrown when a gold file does not have the shape it must have; the message says where. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

export function parseGold(json: string): Gold {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    throw new GoldError(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const documents = record(record(content, 'gold')['documents'], 'documents');
  return { documents: new Map(Object.entries(documents).map(([name, raw]) => [name, readDocument(raw, name)])) };
}

type Raw = Readonly<Record<string, unknown>>;

function readDocument(raw: unknown, name: string): GoldDocument {
  const document = record(raw, name);
  const sha256 = optionalText(document['sha256'], `${name}: sha256`);
  const date = document['dct'];
  return {
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(typeof date === 'string' || date === null ? { date } : {}),
    mentions: list(document['annotations'], `${name}: annotations`).map((item, at) =>
      readMention(record(item, `${name}: annotation ${at}`), `${name}: annotation ${at}`),
    ),
    nonMentions: list(document['nonAnnotations'] ?? [], `${name}: nonAnnotations`).map((item, at) =>
      readNonMention(record(item, `${name}: nonAnnotation ${at}`), `${name}: nonAnnotation ${at}`),
    ),
  };
}

function readMention(raw: Raw, place: string): GoldMention {
  const reading: GoldReading = {
    type: text(raw['type'], `${place}: type`),
    fragments: fragmentsOf(raw, place) ?? fail(`${place}: start and end`),
    ...valueFields(raw, place),
  };
  const entity = optionalText(raw['entity'], `${place}: entity`);
  return {
    ...reading,
    ...(entity === undefined ? {} : { entity }),
    id: optionalText(raw['id'], `${place}: id`) ?? place,
    text: text(raw['text'], `${place}: text`),
    optional: raw['optional'] === true,
    nested: raw['nested'] === true,
    needsAnchor: raw['needsAnchor'] === true,
    alternates: list(raw['alternates'] ?? [], `${place}: alternates`).map((item) =>
      readAlternate(reading, record(item, `${place}: alternate`), `${place}: alternate`),
    ),
  };
}

function readAlternate(mention: GoldReading, raw: Raw, place: string): GoldAlternate {
  const { type, fragments, ...values } = mention;
  // Another value is another value as a whole: the ends of the mention's range do not go with it.
  const entity = optionalText(raw['entity'], `${place}: entity`);
  const inherited = raw['value'] === undefined || values.currency === undefined ? {} : { currency: values.currency };
  return {
    type: optionalText(raw['type'], `${place}: type`) ?? type,
    fragments: fragmentsOf(raw, place) ?? fragments,
    ...(raw['value'] === undefined ? values : inherited),
    ...valueFields(raw, place),
    ...(entity === undefined ? {} : { entity }),
    partial: raw['partial'] === true,
    combined: raw['combined'] === true,
  };
}

function readNonMention(raw: Raw, place: string): GoldNonMention {
  return {
    ...span(raw, place),
    text: text(raw['text'], `${place}: text`),
    wrong: list(raw['wrong'], `${place}: wrong`).map((type) => text(type, `${place}: wrong`)),
    tolerated: raw['tolerated'] === true,
    reason: optionalText(raw['reason'], `${place}: reason`) ?? '',
  };
}

const VALUE_FIELDS = ['value', 'currency', 'from', 'to'] as const;

function valueFields(raw: Raw, place: string): Pick<GoldReading, (typeof VALUE_FIELDS)[number]> {
  const named = VALUE_FIELDS.filter((field) => raw[field] !== undefined);
  return Object.fromEntries(named.map((field) => [field, text(raw[field], `${place}: ${field}`)]));
}

/** `undefined` when neither `spans` nor `start` is there. */
function fragmentsOf(raw: Raw, place: string): readonly Span[] | undefined {
  if (raw['spans'] !== undefined) {
    return list(raw['spans'], `${place}: spans`).map((item) => span(record(item, `${place}: spans`), place));
  }
  return raw['start'] === undefined ? undefined : [span(raw, place)];
}

function span(raw: Raw, place: string): Span {
  const { start, end } = raw;
  if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && end > start)) {
    return fail(`${place}: start and end`);
  }
  return { start, end };
}

function record(value: unknown, place: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(place);
  return value as Raw;
}

function list(value: unknown, place: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail(place);
}

function text(value: unknown, place: string): string {
  return typeof value === 'string' ? value : fail(place);
}

function optionalText(value: unknown, place: string): string | undefined {
  return value === undefined ? undefined : text(value, place);
}

function fail(place: string): never {
  throw new GoldError(`"${place}" is missing or of the wrong kind`);
}
