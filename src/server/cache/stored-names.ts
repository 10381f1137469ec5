import { Utils, URI } from 'vscode-uri';
import { decodeNames, encodeNames } from '../../core/corpus/detection-codec/names-codec';
import { readPack, writePack } from '../../core/corpus/detection-codec/pack';
import type { KeptNames, LinkedNames } from '../../core/corpus/kept-names';
import type { FileResult, WritableFileSystem, WriteFault } from '../../core/store/file-system';

/** Corpora, and what one corpus was earlier: what was written longest ago goes first. */
const MOST_CORPORA = 8;

/** Bytes of the file; a thousand documents of 10 KB take about one megabyte. */
const MOST_BYTES = 32_000_000;

/** Which names the corpora of all windows of a storage folder held when the engine ran last: one file. */
export class StoredNames {
  readonly #files: WritableFileSystem;
  readonly #uri: string;
  #loaded = new Map<string, Uint8Array>();
  /** Keys that are in the file, or have no room there. */
  readonly #written = new Set<string>();

  /** `folder`: URI of a folder that is ours alone; made when something is written. */
  constructor(files: WritableFileSystem, folder: string) {
    this.#files = files;
    this.#uri = Utils.joinPath(URI.parse(folder), 'names.pack').toString();
  }

  /** A file that is not there or broken holds nothing. */
  async load(): Promise<void> {
    const read = await this.#read();
    if (read.ok) this.#loaded = readPack(read.value);
  }

  /** `null`: not loaded, or damaged. */
  take(key: string): KeptNames | null {
    const entry = this.#loaded.get(key);
    const names = entry === undefined ? undefined : decodeNames(key, entry);
    if (names === undefined) return null;
    this.#written.add(key);
    return names;
  }

  /** Gives up what was loaded. */
  forget(): void {
    this.#loaded.clear();
  }

  /** Writes what is not written yet. `pause` is awaited after every document. Answers why it could not write; `null` when all is well. */
  async save(known: Iterable<LinkedNames>, pause: () => Promise<void>): Promise<WriteFault | null> {
    const news = new Map<string, Uint8Array>();
    for (const { key, names } of known) {
      if (!this.#written.has(key)) news.set(key, await encoded(key, names, pause));
    }
    if (news.size === 0) return null;
    const wrote = await this.#write(news);
    return wrote?.fault === 'changed' ? this.#write(news) : wrote;
  }

  async #write(news: ReadonlyMap<string, Uint8Array>): Promise<WriteFault | null> {
    const read = await this.#read();
    if (!read.ok && read.fault !== 'not-found') return read;
    const before = read.ok ? [...readPack(read.value)].filter(([key]) => !news.has(key)) : [];
    let room = MOST_BYTES;
    const entries = [...news, ...before].slice(0, MOST_CORPORA).filter(([, entry]) => (room -= entry.length) >= 0);
    const wrote = await this.#files.replaceFile(this.#uri, writePack(entries), read.ok ? read.value : null);
    if (!wrote.ok) return wrote;
    for (const key of news.keys()) this.#written.add(key);
    return null;
  }

  #read(): Promise<FileResult<Uint8Array>> {
    return this.#files.readFile(this.#uri);
  }
}

async function encoded(key: string, names: LinkedNames['names'], pause: () => Promise<void>): Promise<Uint8Array> {
  const steps = encodeNames(key, names);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
