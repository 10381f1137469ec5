import { AnnotationLayer } from '../core/annotate/layer';
import { pageShape } from '../core/annotate/page/page-shape';
import { walkDocuments } from '../core/corpus/walk-documents';
import { utf8Text } from '../core/corpus/read-records';
import type { Problem } from '../core/model/problem';
import { RecordStore, type StoreFault } from '../core/store/record-store';
import type { RecordChange } from '../core/store/step';
import { decodeText } from '../core/text/decode';
import { Pages, type Page } from '../server/annotations/pages';
import { BaseTexts } from '../server/annotations/texts';
import type { CliHost } from './host';

/** A document with what people recorded on it, found in its text as it is. */
export interface AnnotatedDocument {
  readonly uri: string;
  readonly path: string;
  readonly layer: AnnotationLayer;
  readonly pages: readonly {
    readonly annotator: string;
    readonly path: string;
    readonly records: Page['file']['records'];
  }[];
}

/** A folder of documents and its `.variorum/`, for commands that read and write annotations. */
export class AnnotatedFolder {
  /** Paths of the documents, relative to the folder. */
  readonly documents: ReadonlyMap<string, string>;
  /** Pages that were not read, or not fully. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly #host: CliHost;
  readonly #base: string;
  readonly #uriOf: (path: string) => string;
  readonly #pages: readonly Page[];
  readonly #texts: BaseTexts;

  private constructor(
    host: CliHost,
    base: string,
    uriOf: (path: string) => string,
    documents: ReadonlyMap<string, string>,
    read: { readonly pages: readonly Page[]; readonly problems: ReadonlyMap<string, readonly Problem[]> },
  ) {
    this.#host = host;
    this.#base = base;
    this.#uriOf = uriOf;
    this.documents = documents;
    this.#pages = read.pages;
    this.problems = read.problems;
    this.#texts = new BaseTexts(host.files, uriOf);
  }

  /** `root`: the folder, as the user wrote it. */
  static async read(host: CliHost, root: string): Promise<AnnotatedFolder> {
    const folder = host.uriOf(root).replace(/\/$/, '');
    const walk = await walkDocuments(host.files, folder);
    const documents = walk.documents.filter(({ corpus }) => corpus.replace(/\/$/, '') === folder);
    const uriOf = (path: string): string => host.uriOf(`${root}/.variorum/${path}`);
    const base = `${folder}/.variorum`;
    const pages = await new Pages(host.files, base).read();
    return new AnnotatedFolder(host, base, uriOf, new Map(documents.map(({ path, uri }) => [path, uri])), pages);
  }

  /** `null`: there is none, or it is no text. */
  async document(path: string): Promise<AnnotatedDocument | null> {
    const uri = this.documents.get(path);
    const read = uri === undefined ? null : await this.#host.files.readFile(uri);
    const text = read?.ok === true ? decodeText(read.value).text : null;
    if (uri === undefined || text === null) return null;
    const own = this.#pages.filter(({ document }) => document === path);
    await this.#texts.load(new Set(own.flatMap(({ hashes }) => [...hashes])));
    const layer = new AnnotationLayer(text);
    const items = own.flatMap((page) => page.items).map((item) => ({ ...item, document: uri }));
    layer.set(items, (hash) => this.#texts.get(hash));
    const pages = own.map(({ annotator, path: page, file }) => ({ annotator, path: page, records: file.records }));
    return { uri, path, layer, pages };
  }

  /** Paths of the documents that have pages, in code-unit order. */
  annotated(): string[] {
    const all = new Set(this.#pages.map(({ document }) => document).filter((path) => this.documents.has(path)));
    return [...all].sort();
  }

  /** The latest time in all records. */
  latest(): string {
    const times = this.#pages.flatMap(({ items }) => items.flatMap(({ created, modified }) => [created, modified]));
    return times.reduce((a, b) => (a < b ? b : a), '');
  }

  /** Writes changes as one step, with the texts that they were made on; `null`: done. */
  async apply(
    changes: readonly RecordChange[],
    touched: readonly AnnotatedDocument[],
    annotators: ReadonlyMap<string, string>,
    time: string,
  ): Promise<StoreFault | null> {
    for (const { layer } of touched) this.#texts.offer(layer.text.hash, layer.text.stored);
    const unkept = await this.#texts.keep(touched.map(({ layer }) => layer.text.hash));
    if (unkept !== null) return unkept;
    const store = new RecordStore({
      files: this.#host.files,
      uriOf: this.#uriOf,
      shapeOf: (path) => pageShape(path, annotators.get(path) ?? null),
      textOf: utf8Text,
    });
    const done = await store.apply({ id: this.#base, label: { code: 'import' }, author: '', time, changes }, false);
    return done.kind === 'fault' ? done.fault : null;
  }
}
