import { isJsonObject, type Json } from '../model/json';
import type { OwnAttribute } from '../model/own-attribute';
import type { Problem } from '../model/problem';

export interface ReadAttributes {
  readonly attributes: readonly OwnAttribute[];
  /** Entries that were left out, each with what is wrong. */
  readonly problems: readonly Problem[];
}

/** Reads `attributes` of a `config.json` (see docs/ATTRIBUTES.md). An entry that is wrong is left out, the others hold. */
export function readAttributes(list: Json | undefined): ReadAttributes {
  if (list === undefined) return { attributes: [], problems: [] };
  if (!Array.isArray(list))
    return { attributes: [], problems: [{ code: 'config-no-list', args: { key: 'attributes' } }] };
  const attributes: OwnAttribute[] = [];
  const problems: Problem[] = [];
  for (const [at, entry] of (list as readonly Json[]).entries()) {
    const read = readEntry(entry);
    if (typeof read !== 'string') attributes.push(read);
    else problems.push({ code: 'config-bad-attribute', args: { number: at + 1, key: read } });
  }
  return { attributes, problems };
}

/** The attribute, or the key that is wrong. */
function readEntry(entry: Json): OwnAttribute | string {
  if (!isJsonObject(entry)) return 'name';
  const { name, functional = 'perTime', unit, synonyms = {}, values = {} } = entry;
  if (typeof name !== 'string' || name.trim() === '') return 'name';
  if (typeof functional !== 'boolean' && functional !== 'perTime') return 'functional';
  if (unit !== undefined && (typeof unit !== 'string' || unit === '')) return 'unit';
  const [en, de] = [wordsOf(synonyms, 'en'), wordsOf(synonyms, 'de')];
  if (en === null || de === null) return 'synonyms';
  const [plus, minus] = [wordsOf(values, '+'), wordsOf(values, '-')];
  if (plus === null || minus === null) return 'values';
  return {
    name: name.trim(),
    functional,
    ...(unit === undefined ? {} : { unit }),
    synonyms: { en, de },
    plus,
    minus,
  };
}

/** Words under a key, in small letters; `null`: that is no list of words. */
function wordsOf(lists: Json, key: string): readonly string[] | null {
  if (!isJsonObject(lists)) return null;
  const words = lists[key];
  if (words === undefined) return [];
  if (!Array.isArray(words)) return null;
  const found: string[] = [];
  for (const word of words as readonly Json[]) {
    if (typeof word !== 'string' || word.trim() === '') return null;
    found.push(word.trim().replace(/\s+/g, ' ').toLowerCase());
  }
  return found;
}
