import { walkDocuments, type Walk } from '../core/corpus/walk-documents';
import type { FileSystem } from '../core/store/file-system';
import type { Problem, SkipReason } from '../core/model/problem';
import type { FolderParams, FolderState } from './protocol';
import type { Clock } from './readings';
import { severalAtOnce } from './several-at-once';

/** More documents than this are read only when somebody asks for it, or when the folder has `.variorum/`. */
export const MAX_DOCUMENTS_UNASKED = 2000;

/** A tree of more folders than this (a home folder, a disk) is not searched for documents unasked. */
const MAX_FOLDERS_UNASKED = 2000;

/** Files whose presence says that a folder holds source code, not sources. */
const CODE_MANIFEST =
  /^(package\.json|deno\.jsonc?|tsconfig\.json|pyproject\.toml|setup\.(py|cfg)|requirements\.txt|Pipfile|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(\.kts)?|settings\.gradle(\.kts)?|CMakeLists\.txt|Makefile|configure\.ac|meson\.build|Gemfile|composer\.json|mix\.exs|Package\.swift|pubspec\.yaml|build\.sbt|stack\.yaml|.*\.(sln|csproj|fsproj|vcxproj|cabal|gemspec|xcodeproj))$/;

/** Reasons of the walk that are no wish of the user's but keep a source from being read. */
const FAULTS: ReadonlySet<SkipReason> = new Set(['too-large', 'no-permission', 'link-loop', 'unavailable']);

export interface FolderHost {
  readonly files: FileSystem;
  readonly clock: Clock;
  /** Counts a document of the folder to a corpus: the folder's own, or one inside it. Called again for documents that are known. */
  claimDocument(folder: string, uri: string, corpus: string): void;
  isOpen(uri: string): boolean;
  /** Reads a document of the folder again; answers how many problems it has. Resolves when its corpus holds it. */
  readDocument(uri: string): Promise<number>;
  dropDocument(folder: string, uri: string): void;
  /** What the configurations of the corpora in the folder say; of those that have none nothing. */
  configure(folder: string, configs: Walk['configs']): void;
  /** What keeps files of the folder, other than documents that were read, from being read. */
  setFaults(folder: string, faults: ReadonlyMap<string, readonly FolderFault[]>): void;
  report(progress: FolderParams): void;
  /** Lets a promise go on by itself, with its failure logged. */
  run(what: string, promise: Promise<unknown>): void;
}

export type FolderFault = Problem | { readonly skipped: SkipReason; readonly detail?: string };

/** While one document is looked at, the disk fetches others: as many as Node has threads for it. */
const READ_AT_ONCE = 4;

/** At most this often a folder's progress is told, in milliseconds. */
const REPORT_EVERY = 150;

/** One workspace folder: which documents it has, read once and then followed. */
export class Folder {
  readonly uri: string;
  readonly #host: FolderHost;
  readonly #documents = new Map<string, number>();
  /** `left` until decided otherwise, so that nothing is followed in a folder that is not read. */
  #state: FolderState = 'left';
  #problems = 0;
  #asked = false;
  #closed = false;
  /** Documents to be read again at the next pass although they are known. */
  #stale = new Set<string>();
  #passAgain = false;
  #passing: Promise<void> | undefined;
  /** Told when a document is known. */
  readonly #awaited = new Map<string, (() => void)[]>();
  #reported = -Infinity;

  constructor(uri: string, host: FolderHost) {
    this.uri = uri.endsWith('/') ? uri.slice(0, -1) : uri;
    this.#host = host;
  }

  holds(uri: string): boolean {
    return uri.startsWith(`${this.uri}/`);
  }

  /** A document that the folder knows and follows. */
  has(uri: string): boolean {
    return this.#documents.has(uri);
  }

  /** Takes in what is on disk; a call while a pass is under way has it start anew. `asked`: also if it would be left. Never rejects. */
  async refresh(stale: Iterable<string> = [], asked = false): Promise<void> {
    for (const uri of stale) this.#stale.add(uri);
    this.#asked ||= asked;
    this.#passAgain = true;
    this.#passing ??= this.#passes();
    return this.#passing;
  }

  /** Resolves when a document is known, or is found to be none of the folder: editors know of a new file before the disk tells of it. Never rejects. */
  async known(uri: string): Promise<void> {
    if (!this.holds(uri) || this.has(uri) || this.#closed) return;
    if (this.#state === 'left' && this.#passing === undefined) return;
    const read = new Promise<void>((resolve) => {
      this.#awaited.set(uri, [...(this.#awaited.get(uri) ?? []), resolve]);
    });
    await Promise.race([read, this.refresh()]);
    this.#awaited.delete(uri);
  }

  /** Whether a change on disk can change what the folder holds. */
  concernedBy(uri: string, kind: 'created' | 'changed' | 'deleted'): boolean {
    if (!this.holds(uri) || this.#closed) return false;
    if (/\/\.variorum(\/config\.json)?$|\/\.gitignore$/.test(uri)) return true;
    // What people record says nothing of which documents there are; it is written often.
    if (uri.includes('/.variorum/')) return false;
    // What a pass has found but not yet read is known to nobody: a file may go again before its turn.
    if (this.#passing !== undefined) return true;
    if (this.#state === 'left') return false;
    if (kind === 'changed') return this.#documents.has(uri);
    return kind === 'created' || this.#documents.has(uri) || this.#holdsInside(uri);
  }

  close(): void {
    this.#closed = true;
    for (const uri of this.#documents.keys()) this.#host.dropDocument(this.uri, uri);
    this.#documents.clear();
    this.#host.configure(this.uri, new Map());
    this.#host.setFaults(this.uri, new Map());
  }

  /** A call, because the compiler would take an earlier look for lasting. */
  #isClosed(): boolean {
    return this.#closed;
  }

  #holdsInside(uri: string): boolean {
    for (const document of this.#documents.keys()) if (document.startsWith(`${uri}/`)) return true;
    return false;
  }

  async #passes(): Promise<void> {
    while (this.#passAgain && !this.#closed) {
      this.#passAgain = false;
      await this.#pass();
    }
    this.#passing = undefined;
  }

  async #pass(): Promise<void> {
    if (this.#documents.size === 0) this.#report('finding', 0, 0);
    const walk = await this.#find();
    if (this.#closed) return;
    if (walk === null) {
      this.#report('left', 0, 0);
      return;
    }
    this.#dropOthers(new Set(walk.documents.map(({ uri }) => uri)));
    this.#host.setFaults(this.uri, this.#faultsOf(walk));
    this.#host.configure(this.uri, walk.configs);
    // A `.variorum/` that came or went changes whose a document is, though nobody reads it again.
    for (const { uri, corpus } of walk.documents) {
      if (this.#documents.has(uri)) this.#host.claimDocument(this.uri, uri, corpus);
    }
    const stale = this.#stale;
    this.#stale = new Set();
    const toRead = walk.documents.filter(({ uri }) => stale.has(uri) || !this.#documents.has(uri));
    // Somebody looks at these.
    toRead.sort((a, b) => Number(this.#host.isOpen(b.uri)) - Number(this.#host.isOpen(a.uri)));
    let left = toRead.length;
    await severalAtOnce(toRead, READ_AT_ONCE, async ({ uri, corpus }) => {
      if (this.#closed) return;
      this.#report('reading', walk.documents.length - left, walk.documents.length);
      this.#host.claimDocument(this.uri, uri, corpus);
      const problems = await this.#host.readDocument(uri);
      left--;
      if (this.#isClosed()) this.#host.dropDocument(this.uri, uri);
      else this.#documents.set(uri, problems);
      for (const resolve of this.#awaited.get(uri) ?? []) resolve();
    });
    if (!this.#isClosed()) this.#report('ready', walk.documents.length, walk.documents.length);
  }

  /** `null`: this folder is not read by itself. */
  async #find(): Promise<Walk | null> {
    const { files } = this.#host;
    if (this.#asked) return walkDocuments(files, this.uri);
    const listed = await files.listFolder(this.uri);
    const names = listed.ok ? listed.value.map(({ name }) => name) : [];
    if (names.includes('.variorum')) return walkDocuments(files, this.uri);
    if (names.some((name) => CODE_MANIFEST.test(name))) return null;
    let lists = 0;
    const few: FileSystem = {
      stat: (uri) => files.stat(uri),
      readFile: (uri) => files.readFile(uri),
      listFolder: async (uri) =>
        ++lists > MAX_FOLDERS_UNASKED ? { ok: false, fault: 'unavailable', detail: '' } : files.listFolder(uri),
    };
    const walk = await walkDocuments(few, this.uri, { limit: MAX_DOCUMENTS_UNASKED });
    return walk.complete && lists <= MAX_FOLDERS_UNASKED ? walk : null;
  }

  #dropOthers(found: ReadonlySet<string>): void {
    for (const uri of this.#documents.keys()) {
      if (found.has(uri)) continue;
      this.#documents.delete(uri);
      this.#host.dropDocument(this.uri, uri);
    }
  }

  #faultsOf(walk: Walk): Map<string, FolderFault[]> {
    const faults = new Map<string, FolderFault[]>();
    const add = (uri: string, fault: FolderFault): void => void faults.set(uri, [...(faults.get(uri) ?? []), fault]);
    for (const { uri, reason, detail } of walk.skipped) {
      if (FAULTS.has(reason)) add(uri, detail === undefined ? { skipped: reason } : { skipped: reason, detail });
    }
    for (const { uri, problem } of walk.problems) add(uri, problem);
    this.#problems = faults.size;
    return faults;
  }

  #report(state: FolderState, read: number, total: number): void {
    const now = this.#host.clock.now();
    if (state === this.#state && state === 'reading' && now - this.#reported < REPORT_EVERY) return;
    this.#state = state;
    this.#reported = now;
    let problems = this.#problems;
    for (const count of this.#documents.values()) if (count > 0) problems++;
    this.#host.report({ uri: this.uri, state, read, total, problems });
  }
}
