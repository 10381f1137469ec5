import { isJsonObject, type Json } from '../model/json';

/**
 * JSON in canonical form: keys in code-unit order, two blanks of indentation, LF, a final newline. Equal data gives equal bytes, so that
 * saving twice changes nothing and git compares line by line.
 */
export function canonicalJson(value: Json): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/** One line, for comparing and ordering. */
export function canonicalLine(value: Json): string {
  return JSON.stringify(sorted(value));
}

export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return canonicalLine(a) === canonicalLine(b);
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => sorted(item));
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).sort();
  // A null prototype, so that a key `__proto__` of a hostile file is a key like any other.
  const copy = Object.create(null) as Record<string, Json>;
  for (const key of keys) copy[key] = sorted(value[key] ?? null);
  return copy;
}
