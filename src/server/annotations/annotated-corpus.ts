import { utf8Bytes } from '../../core/store/stored-text';
import { URI, Utils } from 'vscode-uri';
import { AnnotationLayer } from '../../core/annotate/layer';
import type { TextChange } from '../../core/annotate/text-change';
import { annotationPath, documentOfPath, sourceOf } from '../../core/annotate/page/annotation-path';
import { pageShape } from '../../core/annotate/page/page-shape';
import { readAnchors, withSource } from '../../core/annotate/page/targets';
import { CountedText } from '../../core/annotate/counted-text';
import type { AnnotationItem } from '../../core/model/annotation';
import type { Problem } from '../../core/model/problem';
import { mergeRecords } from '../../core/store/merge-records';
import { emptyRecordFile, printRecordFile } from '../../core/store/record-file';
import type { StoreFault, WrittenFile } from '../../core/store/record-store';
import type { Step } from '../../core/store/step';
import type { FolderAnnotations, StoredItem } from '../annotations';
import type { ServerContext } from '../context';
import { Pages, type Page } from './pages';
import { BaseTexts } from './texts';

type Context = Pick<ServerContext, 'corpora' | 'documents' | 'files' | 'problems' | 'textHash'>;

/** What people recorded on the documents of one corpus folder: the pages on disk, and where their annotations stand in the texts as they are. */
export class AnnotatedCorpus implements FolderAnnotations {
  readonly folder: string;
  readonly #context: Context;
  readonly #pages: Pages;
  readonly texts: BaseTexts;
  /** What pages say, with the URI of the document. */
  readonly #items = new WeakMap<AnnotationItem, AnnotationItem>();
  #all: readonly Page[] = [];
  #unread: ReadonlyMap<string, readonly Problem[]> = new Map();
  readonly #layers = new Map<string, AnnotationLayer>();
  /** Pages of documents that are gone, by the path of the document that has their text now. */
  #followed: ReadonlyMap<string, string> | null = null;
  /** Documents whose pages were moved, by where they were: steps made before speak of that. */
  readonly #moved = new Map<string, string>();
  #uris: ReadonlyMap<string, string> | null = null;
  #last: Promise<void> = Promise.resolve();

  /** `folder`: URI of the corpus folder. */
  constructor(folder: string, context: Context) {
    this.folder = folder;
    this.#context = context;
    this.#pages = new Pages(context.files, `${folder}/.variorum`);
    this.texts = new BaseTexts(context.files, (path) => this.#uriOf(path));
  }

  /** Reads what is on disk. Never rejects. */
  async load(): Promise<void> {
    await this.#inTurn(() => this.#load());
  }

  /** Resolves when what is being read is there. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** Reading and taking in what was written go one after the other. */
  async #inTurn(action: () => Promise<void>): Promise<void> {
    const done = this.#last.then(action);
    this.#last = done.catch(() => undefined);
    await done;
  }

  async #load(): Promise<void> {
    const { pages, problems } = await this.#pages.read();
    this.#unread = problems;
    this.texts.forgetMissing();
    this.#all = pages;
    this.#followed = null;
    this.tellProblems();
    await this.#placeAgain();
  }

  /** Says what is wrong with pages: those that could not be read, and those of documents that are gone. */
  tellProblems(): void {
    const problems = new Map(this.#unread);
    const isRead = (this.#context.corpora.at(this.folder)?.size ?? 0) > 0;
    for (const page of isRead ? this.#all : []) {
      if (this.uriOfPage(page) !== null) continue;
      const uri = this.#uriOf(page.path);
      problems.set(uri, [...(problems.get(uri) ?? []), { code: 'annotations-of-nothing' }]);
    }
    this.#context.problems.setFaults(`${this.folder}/.variorum/annotations`, problems);
  }

  /** Documents of the corpus came, went or changed. */
  documentsChanged(): void {
    this.#uris = null;
    this.#followed = null;
  }

  get pages(): readonly Page[] {
    return this.#all;
  }

  /** Documents with a page, in code-unit order of their URIs. Of documents that are gone there are none. */
  documents(): string[] {
    const uris = new Set(this.#all.flatMap((page) => this.uriOfPage(page) ?? []));
    return [...uris].sort();
  }

  /** The document that a page is about; `null`: it is gone. */
  uriOfPage({ document }: Page): string | null {
    return this.#uriOfPath(document) ?? this.#uriOfPath(this.#following().get(document) ?? '') ?? null;
  }

  pagesOf(uri: string): Page[] {
    const path = this.pathOf(uri);
    return this.#all.filter((page) => page.document === path || this.#following().get(page.document) === path);
  }

  /** Path of a document relative to the folder, as its file system spells it. */
  pathOf(uri: string): string {
    const folder = URI.parse(this.folder).path.replace(/\/$/, '');
    return URI.parse(uri).path.slice(folder.length + 1);
  }

  /** What a document's pages say, with its URI; live only. */
  items(uri: string): AnnotationItem[] {
    return this.pagesOf(uri).flatMap(({ items }) => items.map((item) => this.#withUri(item, uri)));
  }

  /** The same object as long as the record is: thousands of others need not be compared. */
  #withUri(item: AnnotationItem, uri: string): AnnotationItem {
    const before = this.#items.get(item);
    if (before?.document === uri) return before;
    const own = { ...item, document: uri };
    this.#items.set(item, own);
    return own;
  }

  find(uri: string, annotator: string, id: string): StoredItem | null {
    for (const page of this.pagesOf(uri)) {
      if (page.annotator !== annotator) continue;
      const record = page.file.records.get(id);
      const live = page.items.find((item) => item.id === id);
      const item = live ?? page.bin.find((one) => one.id === id);
      if (record !== undefined && item !== undefined)
        return { item: { ...item, document: uri }, record, inBin: live === undefined };
    }
    return null;
  }

  /** The annotations of a document in its text as it is now; `null`: it has no text. */
  async layer(uri: string): Promise<AnnotationLayer | null> {
    for (;;) {
      const known = this.#layers.get(uri);
      const text = this.textOf(uri);
      if (text === null) return null;
      if (known?.text.loaded === text) return known;
      const counted = new CountedText(text, this.#context.textHash);
      await this.texts.load(this.#hashesOf(uri, counted.hash));
      // While the texts were read the document may have been edited, or somebody else have placed its annotations.
      if (this.textOf(uri) !== text || this.#layers.get(uri) !== known) continue;
      const layer = new AnnotationLayer(counted);
      layer.set(this.items(uri), (hash) => this.texts.get(hash));
      this.#layers.set(uri, layer);
      return layer;
    }
  }

  /** The text of a document as people see it: of an open one as it is in the editor. */
  textOf(uri: string): string | null {
    const open = this.#context.documents.get(uri);
    return open === undefined ? (this.#context.corpora.at(this.folder)?.text(uri) ?? null) : open.getText();
  }

  edited(uri: string, changes: readonly TextChange[]): void {
    this.#layers.get(uri)?.edit(changes);
  }

  closed(uri: string): void {
    this.#layers.delete(uri);
  }

  /** Where a step has to be carried out: pages of a renamed document lie at its new place once they have moved. */
  located(step: Step): Step {
    const following = this.#following();
    const changes = step.changes.map((change) => {
      const place = documentOfPath(change.path);
      const now = place === null ? undefined : (following.get(place.document) ?? this.#moved.get(place.document));
      return now === undefined || place === null ? change : { ...change, path: movedPath(now, place.file) };
    });
    return { ...step, changes };
  }

  /** Writes the texts that a step's records refer to, and moves the pages of a renamed document to where the step writes. */
  async prepare(step: Step): Promise<StoreFault | null> {
    const touched = new Set(step.changes.flatMap(({ path }) => documentOfPath(path)?.document ?? []));
    for (const [from, to] of this.#following()) {
      if (!touched.has(to)) continue;
      const fault = await this.#move(from, to);
      if (fault !== null) return fault;
    }
    const anchors = step.changes.flatMap(({ after }) => (after === null ? [] : readAnchors(after)));
    return this.texts.keep(new Set(anchors.map(({ textHash }) => textHash)));
  }

  /** Takes in pages as they were written. */
  async written(files: ReadonlyMap<string, WrittenFile>): Promise<void> {
    await this.#inTurn(() => this.#takeIn(files));
  }

  async #takeIn(files: ReadonlyMap<string, WrittenFile>): Promise<void> {
    const before = new Set(this.#all.filter(({ path }) => files.has(path)).flatMap(({ hashes }) => [...hashes]));
    const others = this.#all.filter(({ path }) => !files.has(path));
    this.#all = [...others, ...[...files].map(([path, written]) => this.#pages.wrote(path, written))].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    this.#followed = null;
    const still = new Set(this.#all.flatMap(({ hashes }) => [...hashes]));
    await this.texts.drop([...before].filter((hash) => !still.has(hash)));
    await this.#placeAgain();
  }

  /** The latest time in all records. */
  latest(): string {
    let latest = '';
    for (const { items, bin } of this.#all) {
      for (const { created, modified } of [...items, ...bin]) {
        if (modified > latest) latest = modified;
        if (created > latest) latest = created;
      }
    }
    return latest;
  }

  async #placeAgain(): Promise<void> {
    for (const [uri, layer] of this.#layers) {
      await this.texts.load(this.#hashesOf(uri, layer.text.hash));
      layer.set(this.items(uri), (hash) => this.texts.get(hash));
    }
  }

  #hashesOf(uri: string, present: string): string[] {
    const all = new Set(this.pagesOf(uri).flatMap(({ hashes }) => [...hashes]));
    all.delete(present);
    return [...all];
  }

  /** Which document has, under another name, the text that annotations of a document were made on that is gone. */
  #following(): ReadonlyMap<string, string> {
    if (this.#followed !== null) return this.#followed;
    const lost = this.#all.filter(({ document }) => this.#uriOfPath(document) === null);
    const found = new Map<string, string>();
    if (lost.length > 0) {
      const known = new Set(this.#all.map(({ document }) => document));
      const byHash = new Map<string, string>();
      for (const [path, uri] of this.#paths()) {
        const text = known.has(path) ? null : this.textOf(uri);
        if (text !== null) byHash.set(new CountedText(text, this.#context.textHash).hash, path);
      }
      for (const { document, hashes } of lost) {
        const now = [...hashes].map((hash) => byHash.get(hash)).find((path) => path !== undefined);
        if (now !== undefined) found.set(document, now);
      }
    }
    return (this.#followed = found);
  }

  /** Every page of a document that has another name now is written to its new place, then taken away from the old one. */
  async #move(from: string, to: string): Promise<StoreFault | null> {
    for (const page of this.#all.filter(({ document }) => document === from)) {
      const path = movedPath(to, documentOfPath(page.path)?.file ?? '');
      const shape = pageShape(path, page.annotator);
      const there = await this.#context.files.readFile(this.#uriOf(path));
      if (!there.ok) {
        const records = [...page.file.records].map(
          ([id, record]) => [id, withSource(record, sourceOf(from), sourceOf(to))] as const,
        );
        const merged = mergeRecords(null, new Map(records), emptyRecordFile(shape).records, shape.parts).records;
        const bytes = utf8Bytes(printRecordFile({ ...page.file, records: merged }, shape));
        const written = await this.#context.files.replaceFile(this.#uriOf(path), bytes, null);
        if (!written.ok && written.fault !== 'changed') {
          return { path, kind: 'unwritable', fault: written.fault, detail: written.detail };
        }
      }
      await this.#context.files.removeFile(this.#uriOf(page.path));
    }
    this.#moved.set(from, to);
    const moved = await this.#pages.read();
    this.#all = moved.pages;
    return null;
  }

  #uriOfPath(path: string): string | null {
    return this.#paths().get(path) ?? null;
  }

  #paths(): ReadonlyMap<string, string> {
    const corpus = this.#context.corpora.at(this.folder);
    this.#uris ??= new Map((corpus?.uris() ?? []).map((uri) => [this.pathOf(uri), uri]));
    return this.#uris;
  }

  #uriOf(path: string): string {
    return Utils.joinPath(URI.parse(this.folder), '.variorum', path).toString();
  }
}

function movedPath(document: string, file: string): string {
  return annotationPath(document, '').replace(/[^/]*$/, file);
}
