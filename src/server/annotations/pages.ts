import { documentOfPath } from '../../core/annotate/page/annotation-path';
import { names } from '../../core/annotate/page/json-parts';
import { PAGE_SHAPE } from '../../core/annotate/page/page-shape';
import { readItem } from '../../core/annotate/page/read-item';
import { KEY } from '../../core/annotate/page/vocabulary';
import { utf8Text } from '../../core/corpus/read-records';
import type { AnnotationItem } from '../../core/model/annotation';
import { isJsonObject, type Json } from '../../core/model/json';
import type { Problem } from '../../core/model/problem';
import { annotatorFile } from '../../core/store/annotator-file';
import type { FileSystem } from '../../core/store/file-system';
import { isDeleted, isTombstone, type StoredRecord } from '../../core/store/record';
import { parseRecordFile, type RecordFile } from '../../core/store/record-file';
import type { WrittenFile } from '../../core/store/record-store';
import { sameBytes } from '../../core/store/same-bytes';

/** A larger page is no work of a person's: some 50,000 annotations. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024;

/** What one person recorded on one document, as it is on disk. */
export interface Page {
  /** Relative to `.variorum/`. */
  readonly path: string;
  /** Path of the document that its place names. */
  readonly document: string;
  readonly annotator: string;
  readonly file: RecordFile;
  /** What its live records say; `document` is a path here. */
  readonly items: readonly AnnotationItem[];
  readonly bin: readonly AnnotationItem[];
  /** Hashes of the texts that records were made on, those in the bin too. */
  readonly hashes: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Pages of a corpus, read again only when their bytes changed. */
export class Pages {
  readonly #files: FileSystem;
  /** URI of `.variorum/`. */
  readonly #base: string;
  #known = new Map<string, { readonly bytes: Uint8Array; readonly page: Page }>();

  constructor(files: FileSystem, base: string) {
    this.#files = files;
    this.#base = base;
  }

  /** All pages there are, and files that could not be read. Never rejects. */
  async read(): Promise<{
    readonly pages: readonly Page[];
    readonly problems: ReadonlyMap<string, readonly Problem[]>;
  }> {
    const pages: Page[] = [];
    const problems = new Map<string, readonly Problem[]>();
    const known = new Map<string, { readonly bytes: Uint8Array; readonly page: Page }>();
    for (const { uri, path } of await this.#find(`${this.#base}/annotations`, 'annotations')) {
      const place = documentOfPath(path);
      if (place === null) continue;
      const found = await this.#files.stat(uri);
      if (found.ok && found.value.size > MAX_PAGE_BYTES) {
        problems.set(uri, [{ code: 'too-large' }]);
        continue;
      }
      const bytes = await this.#files.readFile(uri);
      if (!bytes.ok) {
        if (bytes.fault !== 'not-found') problems.set(uri, [{ code: 'unreadable', args: { detail: bytes.detail } }]);
        continue;
      }
      const before = this.#known.get(path);
      const page =
        before !== undefined && sameBytes(before.bytes, bytes.value) ? before.page : parsePage(path, bytes.value);
      if ('code' in page) problems.set(uri, [page]);
      else {
        known.set(path, { bytes: bytes.value, page });
        pages.push(page);
        if (page.problems.length > 0) problems.set(uri, page.problems);
      }
    }
    this.#known = known;
    return { pages: pages.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
  }

  /** Takes in a page as it was written: it need not be read when the disk tells of it. */
  wrote(path: string, { file, bytes }: WrittenFile): Page {
    const page = pageOf(path, file);
    this.#known.set(path, { bytes, page });
    return page;
  }

  /** Names of folders are those of documents, whatever they hold; links are not followed. */
  async #find(uri: string, path: string): Promise<{ readonly uri: string; readonly path: string }[]> {
    const listed = await this.#files.listFolder(uri);
    if (!listed.ok) return [];
    const found: { readonly uri: string; readonly path: string }[] = [];
    for (const entry of listed.value) {
      const below = { uri: entry.uri, path: `${path}/${entry.name}` };
      if (entry.kind === 'folder') found.push(...(await this.#find(below.uri, below.path)));
      else if (entry.kind === 'file' && entry.name.endsWith('.json')) found.push(below);
    }
    return found;
  }
}

/** What records say, as it was read last: of a page with thousands one is other than before. */
const READ = new WeakMap<
  StoredRecord,
  { readonly annotator: string; readonly document: string; readonly item: AnnotationItem | null }
>();

function itemOf(record: StoredRecord, annotator: string, document: string): AnnotationItem | null {
  const before = READ.get(record);
  if (before?.annotator === annotator && before.document === document) return before.item;
  const item = readItem(record, { annotator, document });
  READ.set(record, { annotator, document, item });
  return item;
}

/** A page of the records of its file. */
function pageOf(path: string, file: RecordFile, merged = false): Page {
  const { document = '', file: name = '' } = documentOfPath(path) ?? {};
  const annotator = annotatorOf(name, file);
  const items: AnnotationItem[] = [];
  const bin: AnnotationItem[] = [];
  let strange = file.strangers.length;
  for (const record of file.records.values()) {
    if (isTombstone(record)) continue;
    const item = itemOf(record, annotator, document);
    if (item === null) strange += isDeleted(record) || names(record['type'], KEY.keptFile) ? 0 : 1;
    else (isDeleted(record) ? bin : items).push(item);
  }
  const hashes = new Set(
    [...items, ...bin].flatMap((item) => ('anchors' in item ? item.anchors : [])).map(({ textHash }) => textHash),
  );
  const problems: Problem[] = [
    ...(merged ? [{ code: 'records-conflict' as const }] : []),
    ...(strange > 0 ? [{ code: 'records-strange' as const, args: { count: strange } }] : []),
  ];
  return { path, document, annotator, file, items, bin, hashes, problems };
}

function parsePage(path: string, bytes: Uint8Array): Page | Problem {
  const text = utf8Text(bytes);
  if (text === null) return { code: 'records-not-text' };
  const parsed = parseRecordFile(text, PAGE_SHAPE);
  if (parsed.ok) return pageOf(path, parsed.file, parsed.merged);
  return parsed.reason === 'not-json'
    ? { code: 'records-not-json', args: { detail: parsed.detail } }
    : { code: 'records-not-a-list', args: { key: PAGE_SHAPE.live } };
}

/** Whose file it is: the name that the page or one of its records bears and that gives this file name; else what can be read of that. */
function annotatorOf(fileName: string, { head, records }: RecordFile): string {
  const named = (creator: Json | undefined): string | null => {
    const name = isJsonObject(creator) ? creator['name'] : null;
    return typeof name === 'string' && annotatorFile(name) === fileName ? name : null;
  };
  const own = named(head['creator']);
  if (own !== null) return own;
  for (const record of records.values()) {
    const name = named(record['creator']);
    if (name !== null) return name;
  }
  return fileName.replace(/(?:-[0-9a-f]{6})?\.json$/, '');
}
