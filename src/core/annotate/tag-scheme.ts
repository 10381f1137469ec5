import { NAME_TYPES } from '../model/mention';
import type { Problem } from '../model/problem';

/** A tag that annotations may bear. */
export interface Tag {
  readonly tag: string;
  /** For people; absent: the tag itself. */
  readonly label?: string;
  /** `#rrggbb`. */
  readonly color?: string;
  /** A single letter that sets it in the annotate mode. */
  readonly key?: string;
  readonly attributes: readonly TagAttribute[];
}

/** An attribute that annotations with a tag may have. No values: any. */
export interface TagAttribute {
  readonly name: string;
  readonly values: readonly string[];
}

export interface TagScheme {
  /** Types of mentions first, then own tags as the file has them. */
  readonly tags: readonly Tag[];
  /** What lies on the keys 1 to 9; `null`: nothing. */
  readonly slots: readonly (string | null)[];
  readonly relations: readonly string[];
}

const SLOTS = 9;

const TYPES = [...NAME_TYPES, 'DATE', 'DURATION', 'SET', 'AGE', 'MONEY'];

export const DEFAULT_SCHEME: TagScheme = {
  tags: TYPES.map((tag) => ({ tag, attributes: [] })),
  slots: ['PERSON', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'EVENT', 'LAW', 'DATE', 'MONEY'],
  relations: ['owns', 'head of', 'successor of'],
};

export interface ReadScheme {
  readonly scheme: TagScheme;
  readonly problems: readonly Problem[];
}

/**
 * Tags, slots and kinds of relations of a `config.json`: `tags` is a list of names, or of objects `{"tag","label","color","key","attributes":{NAME: [VALUE…]}}`; `tagSlots` an
 * object by the digits 1 to 9, or a list from 1 on; `relations` a list of names. What is wrong keeps its default, and is told. Other keys belong to other parts.
 */
export function readTagScheme(json: string): ReadScheme {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    // Told by whoever reads the globs of the same file.
    return { scheme: DEFAULT_SCHEME, problems: [] };
  }
  if (!isRecord(content)) return { scheme: DEFAULT_SCHEME, problems: [] };
  const problems: Problem[] = [];
  const own = readTags(content['tags'], problems);
  const tags = [
    ...DEFAULT_SCHEME.tags.map((one) => own.find(({ tag }) => tag === one.tag) ?? one),
    ...own.filter(({ tag }) => !TYPES.includes(tag)),
  ];
  const slots = readSlots(content['tagSlots'], new Set(tags.map(({ tag }) => tag)), problems);
  return { scheme: { tags, slots, relations: readRelations(content['relations'], problems) }, problems };
}

function readTags(value: unknown, problems: Problem[]): Tag[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ code: 'config-bad-tags' });
    return [];
  }
  const read = value.map(readTag);
  const tags = new Map(read.flatMap((tag) => (tag === null ? [] : [[tag.tag, tag] as const])));
  if (tags.size < read.length) problems.push({ code: 'config-bad-tags' });
  return [...tags.values()];
}

function readTag(value: unknown): Tag | null {
  if (typeof value === 'string') return value.trim() === '' ? null : { tag: value.trim(), attributes: [] };
  if (!isRecord(value)) return null;
  const { tag, label, color, key, attributes = {} } = value;
  if (typeof tag !== 'string' || tag.trim() === '' || !isRecord(attributes)) return null;
  if (![label, color, key].every((part) => part === undefined || typeof part === 'string')) return null;
  if (typeof color === 'string' && !/^#[0-9a-f]{6}$/i.test(color)) return null;
  if (typeof key === 'string' && !/^\p{L}$/u.test(key)) return null;
  const named = Object.entries(attributes).map(([name, values]) => ({ name, values }));
  if (!named.every((one): one is TagAttribute => isTexts(one.values))) return null;
  return {
    tag: tag.trim(),
    attributes: named,
    ...(typeof label === 'string' ? { label } : {}),
    ...(typeof color === 'string' ? { color } : {}),
    ...(typeof key === 'string' ? { key } : {}),
  };
}

function readSlots(value: unknown, tags: ReadonlySet<string>, problems: Problem[]): readonly (string | null)[] {
  if (value === undefined) return DEFAULT_SCHEME.slots;
  const given = Array.isArray(value)
    ? value.map((tag: unknown, at) => [String(at + 1), tag] as const)
    : isRecord(value)
      ? Object.entries(value)
      : null;
  if (given === null) {
    problems.push({ code: 'config-bad-tag-slots' });
    return DEFAULT_SCHEME.slots;
  }
  const slots: (string | null)[] = Array.from({ length: SLOTS }, () => null);
  for (const [digit, tag] of given) {
    if (/^[1-9]$/.test(digit) && typeof tag === 'string' && tags.has(tag)) slots[Number(digit) - 1] = tag;
    else if (tag !== null) problems.push({ code: 'config-bad-tag-slots' });
  }
  return slots;
}

function readRelations(value: unknown, problems: Problem[]): readonly string[] {
  if (value === undefined) return DEFAULT_SCHEME.relations;
  if (isTexts(value)) return value;
  problems.push({ code: 'config-bad-relations' });
  return DEFAULT_SCHEME.relations;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
