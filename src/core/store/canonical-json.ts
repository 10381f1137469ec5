import { isJsonObject, type Json, type JsonObject } from '../model/json';

/**
 * JSON in canonical form: keys in code-unit order, two blanks of indentation, LF, a final newline. Equal data gives equal bytes, so that
 * saving twice changes nothing and git compares line by line.
 */
export function canonicalJson(value: Json): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/** A value as it stands inside canonical JSON, its lines behind the first indented. */
export function canonicalPart(value: Json, indentation: string): string {
  // Line ends inside of strings are written as \n: what is left are those between lines.
  return JSON.stringify(sorted(value), null, 2).replaceAll('\n', `\n${indentation}`);
}

/** One line, for comparing and ordering. */
export function canonicalLine(value: Json): string {
  return JSON.stringify(sorted(value));
}

/** The same data, whatever the order of keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item: Json, at) => sameJson(item, b[at] as Json));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

/** What is in order already is not copied: most of a file that is written again was read from a canonical one. */
function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    const items = list.map(sorted);
    return items.every((item, at) => item === list[at]) ? list : items;
  }
  const object = value as JsonObject;
  const keys = Object.keys(object);
  const values = keys.map((key) => sorted(object[key] ?? null));
  if (keys.every((key, at) => (at === 0 || (keys[at - 1] ?? '') < key) && values[at] === object[key])) return object;
  // A null prototype, so that a key `__proto__` of a hostile file is a key like any other.
  const copy = Object.create(null) as Record<string, Json>;
  const order = [...keys.keys()].sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
  for (const at of order) copy[keys[at] ?? ''] = values[at] ?? null;
  return copy;
}
