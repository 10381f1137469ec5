import { listOf, oneOrMany, withKey } from '../../core/annotate/page/json-parts';
import type { Foreign, ForeignFile, ForeignRecord } from '../../core/model/exchange';
import { isJsonObject, type Json, type JsonObject } from '../../core/model/json';
import { Notes } from '../notes';
import { iriOf, isAbsolute, resolved } from './addresses';
import { ownTerms } from './contexts';
import { findRecords, type FoundRecord } from './pages';
import { passageOf } from './selectors';
import { fragmentOfIri } from './text-fragment';

/**
 * Reads W3C Web Annotations (Recommendation of 23 February 2017). Every record stays what it is; positions count Unicode code points. `named`: the paths of the files that a
 * person chose; the others are there for chains of pages.
 */
export function importW3c(files: readonly ForeignFile[], named: ReadonlySet<string>): Foreign {
  const notes = new Notes();
  const items: ForeignRecord[] = [];
  const sources = new Map<string, string>();
  for (const found of findRecords(files, named, notes)) {
    const item = readRecord(found, items.at(-1), sources, notes);
    if (item.id !== '') sources.set(item.id, item.source);
    items.push(item);
  }
  return { items, kept: [], notes: notes.all() };
}

/** `before`: the record before it, of whose document a record is that names none. `sources`: the documents of annotations, by their ids. */
function readRecord(
  { record, file, terms }: FoundRecord,
  before: ForeignRecord | undefined,
  sources: ReadonlyMap<string, string>,
  notes: Notes,
): ForeignRecord {
  const unknown = new Set<string>();
  const targets = listOf(record['target']).map((target) => {
    const read = readTarget(target, file, unknown);
    return { ...read, source: sources.get(read.source) ?? read.source };
  });
  const isPlaced = targets.some(({ passage }) => passage.length > 0);
  if (!isPlaced) for (const type of unknown) notes.add('selector-unknown', type);
  const annotator = annotatorOf(record['creator']);
  const [first] = targets;
  const isAboutOurs = first === undefined || first.source.startsWith('variorum:');
  const created = record['created'];
  return {
    kind: 'record',
    id: iriOf(record) ?? '',
    source: isAboutOurs ? (before?.source ?? '') : first.source,
    record: plainRecord(record, file, terms),
    targets,
    ...(annotator === null ? {} : { annotator }),
    ...(typeof created === 'string' ? { created } : {}),
  };
}

function readTarget(target: Json, file: string, unknown: Set<string>): ForeignRecord['targets'][number] {
  const note = (type: string): void => void unknown.add(type);
  const specific = isJsonObject(target) ? target['source'] : undefined;
  const iri = iriOf(specific ?? target) ?? '';
  const selector = isJsonObject(target) ? target['selector'] : undefined;
  if (selector !== undefined) return { source: resolved(iri, file), passage: passageOf(selector, note) };
  const pointed = fragmentOfIri(iri);
  return pointed === null
    ? { source: resolved(iri, file), passage: [] }
    : { source: resolved(pointed.source, file), passage: [pointed.fragment] };
}

/** The record with its id and type under the names that pages have, its own terms in it, and references that lead from any place. */
function plainRecord(record: JsonObject, file: string, terms: readonly Json[]): JsonObject {
  const { '@id': id, '@type': type, '@context': own, ...rest } = record;
  const all = [...terms, ...ownTerms(own)].filter((one, at, list) => list.indexOf(one) === at);
  const targets = listOf(record['target']).map((target) => withPlainSource(target, file));
  return {
    ...rest,
    ...(id === undefined || rest['id'] !== undefined ? {} : { id }),
    ...(type === undefined ? {} : { type }),
    ...(rest['type'] === undefined && type === undefined ? {} : { type: 'Annotation' }),
    ...(all.length === 0 ? {} : { '@context': all.length === 1 ? (all[0] ?? null) : all }),
    ...(targets.length === 0 ? {} : { target: oneOrMany(targets, record['target']) }),
  };
}

/** What was relative to the foreign file is told as a path from the folder of the import; whoever places the record makes a reference of it. */
function withPlainSource(target: Json, file: string): Json {
  if (typeof target === 'string') return isAbsolute(target) ? target : withFragment(target, file);
  if (!isJsonObject(target)) return target;
  const { source } = target;
  if (typeof source === 'string')
    return isAbsolute(source) ? target : withKey(target, 'source', withFragment(source, file));
  return target;
}

function withFragment(reference: string, file: string): string {
  const at = reference.search(/[?#]/);
  const path = resolved(reference, file);
  return at < 0 ? path : path + reference.slice(at);
}

function annotatorOf(creator: Json | undefined): string | null {
  for (const one of listOf(creator)) {
    const said = isJsonObject(one) ? (one['name'] ?? one['nickname'] ?? iriOf(one)) : one;
    const name = typeof said === 'string' ? said.trim() : '';
    if (name !== '') return name;
  }
  return null;
}
