import { Utils, URI } from 'vscode-uri';
import { decodeKnowledge, encodeKnowledge } from '../../core/corpus/detection-codec/detection-codec';
import { readPack, writePack } from '../../core/corpus/detection-codec/pack';
import type { DocumentKnowledge, KeptKnowledge } from '../../core/corpus/know-document';
import type { FileResult, WritableFileSystem, WriteFault, WriteResult } from '../../core/store/file-system';

/** A change of one document writes the file it belongs to anew, and no other. */
const FILES = 16;

/** Bytes of all files of a storage folder together. What was written longest ago goes first. */
const MOST_BYTES = 128_000_000;

export interface StoredDetectionsOptions {
  readonly files: WritableFileSystem;
  /** URI of a folder that is ours alone; made when something is written. */
  readonly folder: string;
  readonly mostBytes?: number;
}

/**
 * What the engine knew of documents when it ran last: a few files in the editor's storage folder. Several windows may share the folder: each adds its own documents to what
 * the files hold, and a file that another one replaced meanwhile is read again before it is written.
 */
export class StoredDetections {
  readonly #files: WritableFileSystem;
  readonly #folder: URI;
  readonly #mostBytes: number;
  readonly #loaded = new Map<string, Uint8Array>();
  /** What needs no writing, because it is in the files or has no room there, by key; `true`: its drafts neither. */
  readonly #written = new Map<string, boolean>();

  constructor({ files, folder, mostBytes = MOST_BYTES }: StoredDetectionsOptions) {
    this.#files = files;
    this.#folder = URI.parse(folder);
    this.#mostBytes = mostBytes / FILES;
  }

  /** Reads all files; those that are not there or broken hold nothing. */
  async load(): Promise<void> {
    const files = await Promise.all(Array.from({ length: FILES }, (_, file) => this.#read(file)));
    for (const read of files) {
      if (!read.ok) continue;
      for (const [key, entry] of readPack(read.value)) this.#loaded.set(key, entry);
    }
  }

  /** `undefined`: not loaded, or damaged. */
  take(key: string): KeptKnowledge | undefined {
    const entry = this.#loaded.get(key);
    if (entry === undefined) return undefined;
    const kept = decodeKnowledge(key, entry);
    if (kept !== undefined) this.#written.set(key, kept.drafts !== null);
    return kept;
  }

  /** Gives up what was loaded: everything that is wanted was taken. */
  forget(): void {
    this.#loaded.clear();
  }

  /**
   * Writes what is not written yet. `pause` is awaited after every document that was encoded, so that requests are answered in between. Answers why it
   * could not write; `null` when all is well.
   */
  async save(
    known: Iterable<readonly [string, DocumentKnowledge]>,
    pause: () => Promise<void>,
  ): Promise<WriteFault | null> {
    const files = new Map<number, Map<string, DocumentKnowledge>>();
    const news = new Set<number>();
    for (const [key, knowledge] of known) {
      const file = fileOf(key);
      const wanted = files.get(file);
      if (wanted === undefined) files.set(file, new Map([[key, knowledge]]));
      else wanted.set(key, knowledge);
      if (!this.#isWritten(key, knowledge.isDrafted)) news.add(file);
    }
    for (const file of news) {
      const wanted = files.get(file) ?? new Map<string, DocumentKnowledge>();
      let wrote = await this.#write(file, wanted, pause);
      if (!wrote.ok && wrote.fault === 'changed') wrote = await this.#write(file, wanted, pause);
      if (!wrote.ok) return wrote;
    }
    return null;
  }

  async #write(
    file: number,
    wanted: ReadonlyMap<string, DocumentKnowledge>,
    pause: () => Promise<void>,
  ): Promise<WriteResult> {
    const read = await this.#read(file);
    if (!read.ok && read.fault !== 'not-found') return read;
    const before = read.ok ? readPack(read.value) : new Map<string, Uint8Array>();
    const entries: (readonly [string, Uint8Array])[] = [];
    // Somebody may ask for drafts while others are written.
    const drafted = new Map<string, boolean>();
    const encoded = new Map<string, Uint8Array>();
    let room = this.#mostBytes;
    const add = (key: string, entry: Uint8Array): void => {
      if (entry.length > room) return;
      room -= entry.length;
      entries.push([key, entry]);
    };
    for (const [key, knowledge] of wanted) {
      // One that is in the file but was not taken from it is damaged, or came from another window: written anew either way.
      const stored = this.#isWritten(key, knowledge.isDrafted) ? before.get(key) : undefined;
      drafted.set(key, knowledge.isDrafted || this.#written.get(key) === true);
      const entry = stored ?? encodeKnowledge(key, knowledge);
      add(key, entry);
      if (stored !== undefined) continue;
      encoded.set(key, entry);
      await pause();
    }
    for (const [key, entry] of before) if (!wanted.has(key)) add(key, entry);
    const wrote = await this.#files.replaceFile(this.#uriOf(file), writePack(entries), read.ok ? read.value : null);
    if (!wrote.ok) return wrote;
    for (const [key, isDrafted] of drafted) this.#written.set(key, isDrafted);
    for (const [key, entry] of encoded) {
      const kept = decodeKnowledge(key, entry);
      if (kept !== undefined) wanted.get(key)?.rest(kept);
    }
    return wrote;
  }

  #isWritten(key: string, isDrafted: boolean): boolean {
    const written = this.#written.get(key);
    return written !== undefined && (written || !isDrafted);
  }

  #read(file: number): Promise<FileResult<Uint8Array>> {
    return this.#files.readFile(this.#uriOf(file));
  }

  #uriOf(file: number): string {
    return Utils.joinPath(this.#folder, `${file.toString(16)}.pack`).toString();
  }
}

/** Keys end in what documents share (format, language) and hold a hash of the text. */
function fileOf(key: string): number {
  let sum = 0;
  for (let at = 0; at < key.length; at++) sum = (sum * 31 + key.charCodeAt(at)) >>> 0;
  return sum % FILES;
}
