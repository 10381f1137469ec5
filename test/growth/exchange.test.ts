import { markedSpans } from '../../bench/anchoring/spans';
import { madeText } from '../../bench/text/made-text';
import { Random } from '../../bench/text/random';
import { DocumentImport } from '../../src/core/annotate/exchange/document-import';
import { exportedDocument } from '../../src/core/annotate/exchange/exported-document';
import type { ImportJob } from '../../src/core/annotate/exchange/import-job';
import { AnnotationLayer } from '../../src/core/annotate/layer';
import { readItem } from '../../src/core/annotate/page/read-item';
import { Notes } from '../../src/core/model/exchange-notes';
import type { StoredRecord } from '../../src/core/store/record';
import { exportW3c } from '../../src/formats/w3c/export-w3c';
import { importW3c } from '../../src/formats/w3c/import-w3c';
import { assertGrowth } from './growth';

const KB = 1000;
const SPANS = 200;

type Kind = 'standing' | 'moved' | 'quoted' | 'gone';

/** A text and a page of annotations on it, whose selectors are right, off by some letters, quotes only, or of another text. */
function made(kind: Kind, factor: number): { readonly text: string; readonly page: string } {
  const text = madeText('plain', 50 * KB * factor);
  const items = markedSpans(text, new Random(factor), SPANS * factor).map(({ start, end }, at) => {
    const exact = kind === 'gone' ? `~~ ${String(at)} of another text` : text.slice(start, end);
    const quote = { type: 'TextQuoteSelector', exact, prefix: text.slice(Math.max(0, start - 32), start) };
    const shift = kind === 'standing' ? 0 : 7;
    const position = { type: 'TextPositionSelector', start: start + shift, end: end + shift };
    const selector = kind === 'quoted' ? quote : [quote, position];
    return { id: `http://example.org/${String(at)}`, type: 'Annotation', target: { source: 'a.txt', selector } };
  });
  return { text, page: JSON.stringify({ type: 'AnnotationPage', items }) };
}

function taken(text: string, page: string): StoredRecord[] {
  const foreign = importW3c([{ path: 'page.json', text: page, bom: false }], new Set(['page.json']));
  const job: ImportJob = {
    foreign,
    format: 'w3c',
    annotator: 'Ada',
    all: false,
    time: '2024-01-01T00:00:00.000Z',
    documents: ['a.txt'],
    only: null,
    document: () => Promise.resolve(null),
    goOn: () => Promise.resolve(true),
  };
  const document = { uri: 'a.txt', layer: new AnnotationLayer(text), pages: [] };
  const one = new DocumentImport(job, 'a.txt', document, new Notes());
  for (const item of foreign.items) one.take(item);
  return one.changes.flatMap(({ after }) => after ?? []);
}

suite('Growth of imports and exports', () => {
  for (const kind of ['standing', 'moved', 'quoted', 'gone'] as const) {
    test(`taking in annotations that are ${kind} is linear`, () => {
      assertGrowth('linear', (factor) => {
        const { text, page } = made(kind, factor);
        return () => {
          taken(text, page);
        };
      });
    });
  }

  test('writing them is linear', () => {
    assertGrowth('linear', (factor) => {
      const { text, page } = made('standing', factor);
      const records = taken(text, page);
      const layer = new AnnotationLayer(text);
      layer.set(
        records.flatMap((record) => readItem(record, { annotator: 'Ada', document: 'a.txt' }) ?? []),
        () => null,
      );
      const pages = [{ annotator: 'Ada', records: new Map(records.map((record) => [record.id, record])) }];
      return () => {
        exportW3c([exportedDocument('a.txt', layer, pages)], { name: 'a.json', root: '' });
      };
    });
  });
});
