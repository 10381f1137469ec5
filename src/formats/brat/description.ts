import type { AnnotatedValue, Annotation } from '../../core/model/annotation';
import type { Json } from '../../core/model/json';
import { REFERENCE, type Described } from './statements';

/** What lines of a `.ann` file say of one text-bound annotation. */
export interface Description {
  readonly type: string;
  readonly note: string | null;
  /** By name; `null`: without a value, that is, true. */
  readonly attributes: ReadonlyMap<string, string | null>;
  /** Entries of knowledge bases, `source:id`. */
  readonly references: readonly string[];
}

/** The same in our words. */
export interface Words extends Pick<Annotation, 'attributes'> {
  readonly tag: string;
  readonly note?: string;
  readonly entity?: string;
  readonly value?: AnnotatedValue;
  readonly confidence?: number;
}

/** Ours among the attributes: what brat has no line for, so that it comes back. */
const OWN = 'variorum_';
const VALUE_FIELDS = ['value', 'edtf', 'from', 'to', 'currency'] as const;
const CONFIDENCE = `${OWN}confidence`;
/** The source under which our entities stand in references. */
const OWN_SOURCE = 'variorum:';
const ENTRY = /^[^\s:]+:\S+$/;
/** brat has no annotation without a type. */
const NO_TAG = 'Passage';
const BETWEEN_NOTES = '\n\n';

export function descriptionIn({ text, notes, attributes, references }: Described): Description {
  return {
    type: text.says.type,
    note: notes.length === 0 ? null : notes.map(({ says }) => says.text).join(BETWEEN_NOTES),
    attributes: new Map([...attributes].map(([name, { says }]) => [name, says.value])),
    references: references.map(({ says }) => says.entry),
  };
}

/** `descriptionOf` of the answer says the same again (references in another order). */
export function wordsOf({ type, note, attributes, references }: Description): Words {
  const own: [string, Json][] = [];
  const value: Partial<Record<(typeof VALUE_FIELDS)[number], string>> = {};
  let confidence: number | undefined;
  for (const [name, text] of attributes) {
    const field = VALUE_FIELDS.find((one) => name === OWN + one);
    if (field !== undefined && text !== null) value[field] = text;
    else if (name === CONFIDENCE && isConfidence(text)) confidence = Number(text);
    else own.push([name, text ?? true]);
  }
  const ours = references.find((entry) => entityIn(entry) !== null);
  const others = references.filter((entry) => entry !== ours);
  if (others.length > 0) own.push([REFERENCE, others.length === 1 ? (others[0] ?? '') : others]);
  const entity = ours === undefined ? null : entityIn(ours);
  return {
    tag: type,
    attributes: Object.fromEntries(own),
    ...(note === null ? {} : { note }),
    ...(entity === null ? {} : { entity }),
    ...(Object.keys(value).length === 0 ? {} : { value }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

export function descriptionOf(item: Omit<Words, 'tag'> & { readonly tag?: string }): Description {
  const attributes = new Map<string, string | null>();
  const references = item.entity === undefined ? [] : [entryOf(item.entity)];
  for (const [name, value] of Object.entries(item.attributes)) {
    const entries = name === REFERENCE ? entriesIn(value) : null;
    if (entries !== null) references.push(...entries);
    else attributes.set(name, value === true ? null : typeof value === 'string' ? value : JSON.stringify(value));
  }
  for (const field of VALUE_FIELDS) {
    const text = item.value?.[field];
    if (text !== undefined) attributes.set(OWN + field, text);
  }
  if (item.confidence !== undefined) attributes.set(CONFIDENCE, String(item.confidence));
  return { type: item.tag ?? NO_TAG, note: item.note ?? null, attributes, references };
}

/** Whether an attribute is something else when it comes back. */
export function changesAttribute(name: string, value: Json): boolean {
  if (name === REFERENCE && entriesIn(value) !== null) return false;
  return value !== true && (typeof value !== 'string' || value.trim() !== value || value === '');
}

function entriesIn(value: Json): string[] | null {
  const list: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const entries = list.filter((one): one is string => typeof one === 'string' && ENTRY.test(one));
  return entries.length === list.length && entries.length > 0 ? entries : null;
}

function isConfidence(text: string | null): boolean {
  const number = Number(text);
  return text !== null && number >= 0 && number <= 1 && String(number) === text;
}

function entryOf(entity: string): string {
  return OWN_SOURCE + encodeURIComponent(entity.toWellFormed());
}

function entityIn(entry: string): string | null {
  if (!entry.startsWith(OWN_SOURCE)) return null;
  try {
    const entity = decodeURIComponent(entry.slice(OWN_SOURCE.length));
    // Written in another way it would not come back as it is.
    return entryOf(entity) === entry ? entity : null;
  } catch {
    return null;
  }
}
