import { listOf, names } from '../../core/annotate/page/json-parts';
import type { ForeignFile } from '../../core/model/exchange';
import { isJsonObject, type Json, type JsonObject } from '../../core/model/json';
import type { Notes } from '../notes';
import { fileNameOf, iriOf, isAbsolute, resolved } from './addresses';
import { ownTerms } from './contexts';
import { readJson } from './read-json';

/** An annotation as it stands in a file, with the file and the terms that the file declares around it. */
export interface FoundRecord {
  readonly record: JsonObject;
  readonly file: string;
  readonly terms: readonly Json[];
}

/**
 * The annotations of the files that were named: of annotations, lists of them, pages and collections. Chains of pages are followed through the other files: by the address a
 * page gives itself, or else by what its copy in the folder is called. Nothing is fetched.
 */
export function findRecords(files: readonly ForeignFile[], named: ReadonlySet<string>, notes: Notes): FoundRecord[] {
  return new PageReader(files, notes).read(named);
}

class PageReader {
  readonly #files: ReadonlyMap<string, ForeignFile>;
  readonly #notes: Notes;
  readonly #parsed = new Map<string, Json | null>();
  #byId: Map<string, string> | null = null;
  readonly #done = new Set<string>();
  readonly #found: FoundRecord[] = [];

  constructor(files: readonly ForeignFile[], notes: Notes) {
    this.#files = new Map(files.map((file) => [file.path, file]));
    this.#notes = notes;
  }

  read(named: ReadonlySet<string>): FoundRecord[] {
    for (const path of this.#files.keys()) {
      if (!named.has(path) || this.#done.has(path)) continue;
      const chain = new Set<string>();
      for (let next: string | null = path; next !== null; next = this.#readFile(next, chain));
    }
    return this.#found;
  }

  /** Answers the file with the next page, when there is one. */
  #readFile(path: string, chain: Set<string>): string | null {
    chain.add(path);
    this.#done.add(path);
    const content = this.#parse(path, true);
    return content === null ? null : this.#readNode(content, path, [], chain);
  }

  #readNode(node: Json, file: string, around: readonly Json[], chain: Set<string>): string | null {
    if (Array.isArray(node)) {
      for (const one of node as readonly Json[]) this.#readNode(one, file, around, chain);
      return null;
    }
    if (!isJsonObject(node)) return null;
    const terms = [...around, ...ownTerms(node['@context'])];
    const type = node['type'] ?? node['@type'];
    const is = (name: string): boolean => names(type, name);
    if (is('Annotation') || is('oa:Annotation')) {
      this.#found.push({ record: node, file, terms });
      return null;
    }
    if (is('AnnotationCollection') || is('as:OrderedCollection'))
      return this.#follow(node['first'], file, terms, chain);
    const items = node['items'] ?? node['@graph'];
    if (items === undefined) {
      this.#notes.add(type === undefined ? 'not-of-this-format' : 'no-annotation', iriOf(node) ?? file);
      return null;
    }
    this.#readItems(items, file, terms, chain);
    return this.#follow(node['next'], file, terms, chain);
  }

  /** Items of a page; a list of JSON-LD may be written out. */
  #readItems(items: Json, file: string, terms: readonly Json[], chain: Set<string>): void {
    const list = isJsonObject(items) && Array.isArray(items['@list']) ? items['@list'] : items;
    for (const item of listOf(list)) {
      if (isJsonObject(item)) this.#readNode(item, file, terms, chain);
      else this.#notes.add('no-annotation', typeof item === 'string' ? item : file);
    }
  }

  /** The first or next page: written out, or by its address. */
  #follow(page: Json | undefined, file: string, terms: readonly Json[], chain: Set<string>): string | null {
    if (isJsonObject(page) && page['items'] !== undefined) return this.#readNode(page, file, terms, chain);
    const iri = iriOf(page);
    if (iri === null) return null;
    const path = this.#fileOf(iri, file);
    if (path === null) this.#notes.add('page-missing', iri);
    else if (chain.has(path)) this.#notes.add('page-twice', iri);
    else if (!this.#done.has(path)) return path;
    return null;
  }

  #fileOf(iri: string, from: string): string | null {
    const byId = this.#ids().get(iri);
    if (byId !== undefined) return byId;
    if (!isAbsolute(iri)) {
      const path = resolved(iri, from);
      return this.#files.has(path) ? path : null;
    }
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const name = fileNameOf(iri);
    return (
      [name, `${name}.json`, `${name}.jsonld`].map((one) => folder + one).find((path) => this.#files.has(path)) ?? null
    );
  }

  /** What the files call themselves: all are read once somebody asks. */
  #ids(): ReadonlyMap<string, string> {
    if (this.#byId !== null) return this.#byId;
    this.#byId = new Map();
    for (const path of this.#files.keys()) {
      const content = this.#parse(path, false);
      const id = isJsonObject(content) ? iriOf(content) : null;
      if (id !== null && isAbsolute(id) && !this.#byId.has(id)) this.#byId.set(id, path);
    }
    return this.#byId;
  }

  #parse(path: string, isWanted: boolean): Json | null {
    const known = this.#parsed.get(path);
    if (known !== undefined && (known !== null || !isWanted)) return known;
    const read = readJson(this.#files.get(path)?.text ?? '');
    if (!read.ok && isWanted)
      this.#notes.add(read.reason === 'too-deep' ? 'nesting-too-deep' : 'not-of-this-format', path);
    const value = read.ok ? read.value : null;
    this.#parsed.set(path, value);
    return value;
  }
}
