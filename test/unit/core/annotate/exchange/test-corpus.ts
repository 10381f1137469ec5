import assert from 'node:assert/strict';
import { exportedDocument } from '../../../../../src/core/annotate/exchange/exported-document';
import { importForeign, type ImportReport } from '../../../../../src/core/annotate/exchange/import-foreign';
import type { ImportJob } from '../../../../../src/core/annotate/exchange/import-job';
import { AnnotationLayer } from '../../../../../src/core/annotate/layer';
import { documentOfPath } from '../../../../../src/core/annotate/page/annotation-path';
import { readItem } from '../../../../../src/core/annotate/page/read-item';
import type { ExportedDocument, Foreign } from '../../../../../src/core/model/exchange';
import { isDeleted, type StoredRecord } from '../../../../../src/core/store/record';
import { recordAfter } from '../../../../../src/core/store/step';
import { storedText, storedTextHash } from '../../../../../src/core/store/stored-text';

/** A folder of documents in memory that imports go into. */
export class TestCorpus {
  readonly texts: Map<string, string>;
  readonly pages = new Map<string, { annotator: string; records: Map<string, StoredRecord> }>();
  readonly #bases = new Map<string, string>();
  #clock = 0;

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(texts));
  }

  async take(foreign: Foreign, wish: Partial<ImportJob> = {}): Promise<ImportReport> {
    const time = `2024-01-01T00:00:0${String(this.#clock++)}.000Z`;
    const imported = await importForeign({
      foreign,
      format: 'w3c',
      annotator: 'Me',
      all: false,
      time,
      documents: this.texts.keys(),
      only: null,
      document: (path) => Promise.resolve(this.document(path)),
      goOn: () => Promise.resolve(true),
      ...wish,
    });
    assert.ok(imported !== null);
    for (const text of this.texts.values()) this.#bases.set(storedTextHash(text), storedText(text));
    for (const change of imported.changes) {
      const annotator = imported.annotators.get(change.path) ?? this.pages.get(change.path)?.annotator ?? '';
      const page = this.pages.get(change.path) ?? { annotator, records: new Map<string, StoredRecord>() };
      this.pages.set(change.path, page);
      const record = recordAfter(change, page.records.get(change.id), time);
      if (record !== null) page.records.set(change.id, record);
    }
    return imported.report;
  }

  exported(path: string): ExportedDocument {
    const { layer, pages } = this.document(path);
    return exportedDocument(path, layer, pages);
  }

  /** Words of every passage, by id: `orphan` when it has no place. */
  placed(path: string): Record<string, string> {
    const { layer } = this.document(path);
    const { loaded } = layer.text;
    return Object.fromEntries(
      layer.index.all.map(({ item, fragments, state }) => [
        item.id,
        state === 'orphan' ? 'orphan' : fragments.map(({ start, end }) => loaded.slice(start, end)).join('|'),
      ]),
    );
  }

  document(path: string): NonNullable<Awaited<ReturnType<ImportJob['document']>>> {
    const own = [...this.pages].filter(([page]) => documentOfPath(page)?.document === path);
    const layer = new AnnotationLayer(this.texts.get(path) ?? '');
    const items = own.flatMap(([, { annotator, records }]) =>
      [...records.values()]
        .filter((record) => !isDeleted(record))
        .flatMap((record) => readItem(record, { annotator, document: path }) ?? []),
    );
    layer.set(items, (hash) => this.#bases.get(hash) ?? null);
    return { uri: path, layer, pages: own.map(([page, rest]) => ({ path: page, ...rest })) };
  }
}
