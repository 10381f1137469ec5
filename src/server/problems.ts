import type { Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../core/model/problem';
import type { FileSystem } from '../core/store/file-system';
import type { Corpora } from './corpora';
import { diagnosticsOf } from './diagnostics';
import { readFromDisk } from './documents';
import type { FolderFault } from './folder';

export interface ProblemsHost {
  readonly corpora: Corpora;
  readonly files: FileSystem;
  readonly documents: Pick<TextDocuments<TextDocument>, 'get'>;
  send(uri: string, diagnostics: Diagnostic[]): void;
}

/** What could not be read, file by file: from the bytes on disk, from the text, and from looking through folders. */
export class Problems {
  readonly #host: ProblemsHost;
  /** Of the bytes on disk: what the editor shows is made of them, and hides some. */
  readonly #bytes = new Map<string, readonly Problem[]>();
  readonly #faults = new Map<string, ReadonlyMap<string, readonly FolderFault[]>>();
  /** What parts of the server say about documents, by who says it. */
  readonly #others = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  readonly #published = new Set<string>();
  readonly #listeners = new Set<(who: string) => void>();

  constructor(host: ProblemsHost) {
    this.#host = host;
  }

  /** Takes a document of a folder into its corpus, unless it is open. Answers how many problems it has. */
  async readFromDisk(uri: string): Promise<number> {
    const { corpora, files } = this.#host;
    this.#bytes.set(uri, await readFromDisk(corpora, files, uri, () => !this.#isOpen(uri)));
    return this.publish(uri);
  }

  /** Looks at the bytes of an open document that no folder follows. */
  async readBytesOf(uri: string): Promise<void> {
    if (uri.startsWith('untitled:')) return;
    const problems = await readFromDisk(this.#host.corpora, this.#host.files, uri, () => false);
    if (!this.#isOpen(uri)) return;
    this.#bytes.set(uri, problems);
    this.publish(uri);
  }

  /** A document that is neither open nor in a folder any more. An open one keeps what its text has. */
  drop(uri: string): void {
    this.#bytes.delete(uri);
    if (!this.#isOpen(uri)) this.#host.corpora.remove(uri);
    this.publish(uri);
  }

  setFaults(folder: string, faults: ReadonlyMap<string, readonly FolderFault[]>): void {
    const before = this.#faults.get(folder) ?? new Map<string, readonly FolderFault[]>();
    this.#faults.set(folder, faults);
    for (const uri of new Set([...before.keys(), ...faults.keys()])) this.publish(uri);
    if (JSON.stringify([...before]) === JSON.stringify([...faults])) return;
    for (const listener of this.#listeners) listener(folder);
  }

  /** Calls back when something else is wrong with files that are no documents, with who says so. */
  onFaults(listener: (who: string) => void): void {
    this.#listeners.add(listener);
  }

  /** What is wrong with files below a folder, in code-unit order of their URIs. */
  faultsBelow(folder: string): { readonly uri: string; readonly problem: Problem }[] {
    const found: { readonly uri: string; readonly problem: Problem }[] = [];
    for (const faults of this.#faults.values()) {
      for (const [uri, own] of faults) {
        if (!uri.startsWith(folder)) continue;
        for (const problem of own) if ('code' in problem) found.push({ uri, problem });
      }
    }
    return found.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  }

  /** Replaces what a part of the server says about documents; only files for which it says something else now are sent. */
  setOthers(who: string, byUri: ReadonlyMap<string, readonly Diagnostic[]>): void {
    const before = this.#others.get(who) ?? new Map<string, readonly Diagnostic[]>();
    this.#others.set(who, byUri);
    for (const uri of new Set([...before.keys(), ...byUri.keys()])) {
      if (JSON.stringify(before.get(uri) ?? []) !== JSON.stringify(byUri.get(uri) ?? [])) this.publish(uri);
    }
  }

  /** Sends the problems of a file when there are some, or were. Answers how many keep it from being read fully. */
  publish(uri: string): number {
    const { corpora, documents } = this.#host;
    const faults: readonly FolderFault[] = [
      ...[...this.#faults.values()].flatMap((folder) => folder.get(uri) ?? []),
      ...(this.#bytes.get(uri) ?? []),
      ...(corpora.detection(uri)?.problems ?? []),
    ];
    const own = diagnosticsOf(faults, documents.get(uri));
    const diagnostics = [...own, ...[...this.#others.values()].flatMap((part) => part.get(uri) ?? [])];
    if (diagnostics.length > 0) this.#published.add(uri);
    else if (!this.#published.delete(uri)) return 0;
    this.#host.send(uri, diagnostics);
    return own.length;
  }

  #isOpen(uri: string): boolean {
    return this.#host.documents.get(uri) !== undefined;
  }
}
