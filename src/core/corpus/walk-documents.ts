import type { Problem, SkipReason } from '../model/problem';
import type { FileSystem, FolderEntry } from '../store/file-system';
import { decodeText } from '../text/decode';
import { DEFAULT_CONFIG, readCorpusConfig, type CorpusConfig } from './corpus-config';
import { GitIgnore } from './git-ignore';

/** A larger file is skipped: the editor itself does not send it either. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

export interface WalkOptions {
  /** Stop when more documents than this are found; `complete` is then false. */
  readonly limit?: number;
}

export interface Walk {
  /** Sorted by path (code units). */
  readonly documents: readonly FoundDocument[];
  /** Sorted by path: what would have been a document, or a whole folder, and why it is none. */
  readonly skipped: readonly SkippedEntry[];
  /** Broken configuration files; the defaults were used. */
  readonly problems: readonly FileProblem[];
  /** What the configuration of each corpus says: by the URI of its folder; those without one are absent. */
  readonly configs: ReadonlyMap<string, CorpusConfig>;
  /** False when the limit was reached. */
  readonly complete: boolean;
}

export interface FoundDocument {
  readonly uri: string;
  /** Relative to the walked folder, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** URI of the corpus folder it belongs to: the walked folder, or the nearest one inside it that has `.variorum/`. */
  readonly corpus: string;
}

export interface SkippedEntry {
  readonly uri: string;
  readonly path: string;
  readonly folder: boolean;
  readonly reason: SkipReason;
  /** The host's error code, for reasons that are faults. */
  readonly detail?: string;
}

export interface FileProblem {
  readonly uri: string;
  readonly path: string;
  readonly problem: Problem;
}

/** Finds the documents of a folder (DESIGN.md section 2), links followed once. Never rejects. */
export async function walkDocuments(files: FileSystem, root: string, options: WalkOptions = {}): Promise<Walk> {
  const walker = new Walker(files, options.limit ?? Infinity);
  await walker.walk(root.endsWith('/') && !root.endsWith(':///') ? root.slice(0, -1) : root);
  return walker.result();
}

/** A folder still to be read, and what holds in it. */
interface Folder {
  readonly uri: string;
  /** `''`, or ending with `/`. */
  readonly path: string;
  /** The URI with links resolved. */
  readonly real: string;
  readonly ignored: GitIgnore;
  readonly corpus: CorpusScope;
}

interface CorpusScope {
  readonly uri: string;
  readonly path: string;
  readonly config: CorpusConfig;
}

interface Link {
  readonly entry: FolderEntry;
  readonly folder: Folder;
}

class Walker {
  readonly #files: FileSystem;
  readonly #limit: number;
  readonly #documents: FoundDocument[] = [];
  readonly #skipped: SkippedEntry[] = [];
  readonly #problems: FileProblem[] = [];
  readonly #configs = new Map<string, CorpusConfig>();
  /** Real URIs of every file and folder read. */
  readonly #seen = new Set<string>();
  /** Links wait until everything that has its own place is read, so that the own place wins whatever the names are. */
  readonly #links: Link[] = [];
  #complete = true;

  constructor(files: FileSystem, limit: number) {
    this.#files = files;
    this.#limit = limit;
  }

  result(): Walk {
    return {
      documents: this.#documents.sort(byPath),
      skipped: this.#skipped.sort(byPath),
      problems: this.#problems.sort(byPath),
      configs: this.#configs,
      complete: this.#complete,
    };
  }

  async walk(uri: string): Promise<void> {
    const found = await this.#files.stat(uri);
    if (!found.ok) {
      this.#skip({ uri, path: '', folder: true, reason: found.fault, detail: found.detail });
      return;
    }
    const real = found.value.real ?? uri;
    this.#seen.add(real);
    const corpus: CorpusScope = { uri, path: '', config: DEFAULT_CONFIG };
    await this.#walkTree({ uri, path: '', real, ignored: await GitIgnore.above(this.#files, uri), corpus });
    for (let link = this.#links.shift(); link !== undefined && this.#complete; link = this.#links.shift()) {
      await this.#followLink(link);
    }
  }

  async #walkTree(top: Folder): Promise<void> {
    const open = [top];
    for (let folder = open.pop(); folder !== undefined && this.#complete; folder = open.pop()) {
      open.push(...(await this.#readFolder(folder)).reverse());
    }
  }

  /** Reads the documents of one folder; answers the folders inside it that are still to be read. */
  async #readFolder(folder: Folder): Promise<Folder[]> {
    const listed = await this.#files.listFolder(folder.uri);
    if (!listed.ok) {
      const path = folder.path.slice(0, -1);
      this.#skip({ uri: folder.uri, path, folder: true, reason: listed.fault, detail: listed.detail });
      return [];
    }
    const entries = [...listed.value].sort((a, b) => (a.name < b.name ? -1 : 1));
    const here = await this.#enter(folder, entries);
    const inner: Folder[] = [];
    for (const entry of entries) {
      if (!this.#complete) break;
      const path = here.path + entry.name;
      if (entry.kind === 'link') this.#links.push({ entry, folder: here });
      else if (entry.kind === 'folder') {
        inner.push(...this.#acceptFolder(entry, here, here.real + entry.uri.slice(here.uri.length)));
      } else await this.#acceptFile(entry, path, here);
    }
    return inner;
  }

  /** What holds inside a folder, once its own `.gitignore` and `.variorum/config.json` are read. */
  async #enter(folder: Folder, entries: readonly FolderEntry[]): Promise<Folder> {
    let { ignored, corpus } = folder;
    const rules = entries.find((entry) => entry.name === '.gitignore');
    if (rules !== undefined) ignored = await ignored.with(this.#files, rules.uri, folder.path);
    const own = entries.find((entry) => entry.name === '.variorum' && entry.kind === 'folder');
    if (own !== undefined) corpus = await this.#readScope(folder, own.uri);
    return { ...folder, ignored, corpus };
  }

  async #readScope(folder: Folder, ownFolder: string): Promise<CorpusScope> {
    const scope = { uri: folder.uri, path: folder.path, config: DEFAULT_CONFIG };
    const uri = `${ownFolder}/config.json`;
    const path = `${folder.path}.variorum/config.json`;
    const bytes = await this.#files.readFile(uri);
    if (!bytes.ok) {
      if (bytes.fault !== 'not-found') {
        this.#problems.push({ uri, path, problem: { code: 'unreadable', args: { detail: bytes.detail } } });
      }
      return scope;
    }
    const { config, problems } = readCorpusConfig(decodeText(bytes.value).text ?? '');
    this.#problems.push(...problems.map((problem) => ({ uri, path, problem })));
    this.#configs.set(folder.uri, config);
    return { ...scope, config };
  }

  #acceptFolder(entry: FolderEntry, parent: Folder, real: string): Folder[] {
    const path = parent.path + entry.name;
    const reason = reasonAgainstFolder(entry, path, parent);
    if (reason !== null) {
      this.#skip({ uri: entry.uri, path, folder: true, reason });
      return [];
    }
    this.#seen.add(real);
    return [{ uri: entry.uri, path: `${path}/`, real, ignored: parent.ignored, corpus: parent.corpus }];
  }

  async #acceptFile(entry: FolderEntry, path: string, folder: Folder): Promise<void> {
    const { config, path: below } = folder.corpus;
    const inCorpus = path.slice(below.length);
    if (!config.includes(inCorpus)) return;
    const skip = (reason: SkipReason, detail?: string): void => {
      this.#skip({ uri: entry.uri, path, folder: false, reason, ...(detail === undefined ? {} : { detail }) });
    };
    if (config.excludes(inCorpus)) skip('excluded');
    else if (folder.ignored.ignores(path)) skip('git-ignored');
    else {
      const found = await this.#files.stat(entry.uri);
      if (!found.ok) skip(found.fault, found.detail);
      else if (found.value.kind !== 'file') skip('not-a-file');
      else if (found.value.size > MAX_DOCUMENT_BYTES) skip('too-large');
      else if (this.#isNew(found.value.real ?? entry.uri)) {
        if (this.#documents.length >= this.#limit) this.#complete = false;
        else this.#documents.push({ uri: entry.uri, path, size: found.value.size, corpus: folder.corpus.uri });
      } else skip('linked-twice');
    }
  }

  async #followLink({ entry, folder }: Link): Promise<void> {
    const path = folder.path + entry.name;
    const found = await this.#files.stat(entry.uri);
    if (!found.ok || found.value.kind !== 'folder') {
      await this.#acceptFile(entry, path, folder);
      return;
    }
    const { real } = found.value;
    // Without a real name a loop could not be told from a new folder.
    if (real === undefined || this.#seen.has(real)) {
      this.#skip({ uri: entry.uri, path, folder: true, reason: 'linked-twice' });
      return;
    }
    for (const inner of this.#acceptFolder(entry, folder, real)) await this.#walkTree(inner);
  }

  #isNew(real: string): boolean {
    if (this.#seen.has(real)) return false;
    this.#seen.add(real);
    return true;
  }

  #skip(entry: SkippedEntry): void {
    this.#skipped.push(entry);
  }
}

function reasonAgainstFolder(entry: FolderEntry, path: string, parent: Folder): SkipReason | null {
  if (entry.name.startsWith('.')) return 'dot-folder';
  if (entry.name === 'node_modules') return 'node-modules';
  if (parent.corpus.config.excludes(path.slice(parent.corpus.path.length))) return 'excluded';
  return parent.ignored.ignores(`${path}/`) ? 'git-ignored' : null;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
