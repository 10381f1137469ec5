import { isJsonObject, type Json, type JsonObject } from '../../model/json';

/** W3C annotations write one thing and a list of one thing alike. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** The way back: what was a list stays one. `null` when nothing is left. */
export function oneOrMany(list: readonly Json[], before: Json | undefined): Json | null {
  const [only] = list;
  if (only === undefined) return null;
  return list.length === 1 && !Array.isArray(before) ? only : list;
}

/** Whether `@type`-like fields (`type`, `purpose`, `motivation`) name a word. */
export function names(value: Json | undefined, word: string): boolean {
  return listOf(value).includes(word);
}

/** An object with a key set, or taken away (`undefined`). */
export function withKey(object: JsonObject, key: string, value: Json | undefined): JsonObject {
  const rest = Object.entries(object).filter(([other]) => other !== key);
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]]);
}

export function textOf(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : '';
}

export function objectAt(object: JsonObject, key: string): JsonObject | null {
  const value = object[key];
  return isJsonObject(value) ? value : null;
}
