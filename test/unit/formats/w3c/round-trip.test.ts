import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import type { Foreign } from '../../../../src/core/model/exchange';
import { exportW3c } from '../../../../src/formats/w3c/export-w3c';
import { importW3c } from '../../../../src/formats/w3c/import-w3c';
import { TestCorpus } from '../../core/annotate/exchange/test-corpus';
import { ANNO_TERMS } from './anno-context';
import { FEATURES, TEXT } from './features';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

suite('W3C annotations, one for each feature of the data model', () => {
  for (const [at, { feature, annotation, words }] of FEATURES.entries()) {
    const id = `http://example.org/annotations/${String(at)}`;
    const original = { '@context': CONTEXT, id, type: 'Annotation', ...annotation };

    test(`${feature}: is placed, and leaves as it came`, async () => {
      const corpus = new TestCorpus({ 'tarn.txt': TEXT });
      const report = await corpus.take(read({ 'one.jsonld': original }));
      assert.deepEqual([report.added, report.left], [1, 0]);
      assert.deepEqual(corpus.placed('tarn.txt'), { [id]: words ?? 'orphan' });
      assert.equal(await graphOf(exported(corpus)), await graphOf([original]));
    });
  }

  test('all in one page are the same as each by itself', async () => {
    const items = FEATURES.map(({ annotation }, at) => ({
      id: `http://example.org/annotations/${String(at)}`,
      type: 'Annotation',
      ...annotation,
    }));
    const corpus = new TestCorpus({ 'tarn.txt': TEXT });
    const page = { '@context': CONTEXT, id: 'http://example.org/page', type: 'AnnotationPage', items };
    assert.equal((await corpus.take(read({ 'page.json': page }))).added, FEATURES.length);
    assert.equal(
      await graphOf(exported(corpus)),
      await graphOf(items.map((item) => ({ '@context': CONTEXT, ...item }))),
    );
    const again = await corpus.take(read({ 'page.json': page }));
    assert.deepEqual([again.added, again.changed, again.present], [0, 0, FEATURES.length]);
  });

  test('go to another Variorum with the places that they have', async () => {
    const corpus = new TestCorpus({ 'tarn.txt': TEXT });
    const { annotation } = FEATURES.at(-1)!;
    await corpus.take(read({ 'one.json': { '@context': CONTEXT, id: 'urn:x:1', type: 'Annotation', ...annotation } }));
    const other = new TestCorpus({ 'letters/tarn.txt': TEXT });
    await other.take(read(Object.fromEntries(filesOf(corpus))));
    assert.deepEqual(other.placed('letters/tarn.txt'), corpus.placed('tarn.txt'));
  });
});

suite('an export of W3C annotations', () => {
  const many = (count: number): object => ({
    '@context': CONTEXT,
    type: 'AnnotationPage',
    items: Array.from({ length: count }, (_, at) => ({
      id: `http://example.org/${String(at)}`,
      type: 'Annotation',
      target: { source: 'tarn.txt', selector: { type: 'TextPositionSelector', start: at % 20, end: 21 } },
    })),
  });

  test('of a thousand is one file, of more a chain of pages that can be read again', async () => {
    for (const [count, files] of [
      [1000, 1],
      [1001, 3],
      [2500, 4],
    ] as const) {
      const corpus = new TestCorpus({ 'tarn.txt': TEXT });
      await corpus.take(read({ 'many.json': many(count) }));
      const written = filesOf(corpus);
      assert.equal(written.length, files);
      const [first] = written;
      assert.equal((first?.[1] as { total: number }).total, count);
      const other = new TestCorpus({ 'tarn.txt': TEXT });
      const report = await other.take(read(Object.fromEntries(written), ['out.json']));
      assert.deepEqual([report.added, report.notes], [count, []]);
    }
  });

  test('names the documents from where it lies', async () => {
    const corpus = new TestCorpus({ 'tarn.txt': TEXT });
    await corpus.take(read({ 'many.json': many(1) }));
    const [file] = exportW3c([corpus.exported('tarn.txt')], { name: 'out.json', root: '../my%20letters/' }).files;
    assert.match(file?.text ?? '', /"source": "\.\.\/my%20letters\/tarn\.txt"/);
    assert.doesNotMatch(file?.text ?? '', /variorum:imported"?: \{\s*"format/);
  });

  test('of nothing has no page, as a page without items is none', () => {
    const { files, losses } = exportW3c([], { name: 'out.json', root: '' });
    const collection = JSON.parse(files[0]?.text ?? '') as { total: number; first?: object };
    assert.deepEqual([files.length, collection.total, collection.first, losses], [1, 0, undefined, []]);
  });

  test('tells what has no place', async () => {
    const corpus = new TestCorpus({ 'tarn.txt': TEXT });
    const target = { source: 'tarn.txt', selector: { type: 'TextQuoteSelector', exact: 'nothing like this' } };
    await corpus.take(read({ 'a.json': { '@context': CONTEXT, id: 'urn:x:1', type: 'Annotation', target } }));
    const { losses } = exportW3c([corpus.exported('tarn.txt')], { name: 'out.json', root: '' });
    assert.deepEqual(losses, [{ code: 'orphans', count: 1, examples: ['nothing like this'] }]);
  });

  test('has the places of the text as it is now', async () => {
    const corpus = new TestCorpus({ 'tarn.txt': 'One mill.\n' });
    const target = { source: 'tarn.txt', selector: { type: 'TextPositionSelector', start: 4, end: 8 } };
    await corpus.take(read({ 'a.json': { '@context': CONTEXT, id: 'urn:x:1', type: 'Annotation', target } }));
    corpus.texts.set('tarn.txt', 'Before: One mill.\n');
    const [item] = exported(corpus);
    assert.match(JSON.stringify(item), /"end":16.*"start":12|"start":12.*"end":16/);
  });
});

function read(files: Readonly<Record<string, object>>, named = Object.keys(files)): Foreign {
  const all = Object.entries(files).map(([path, content]) => ({ path, text: JSON.stringify(content), bom: false }));
  return importW3c(all, new Set(named));
}

function filesOf(corpus: TestCorpus): (readonly [string, object])[] {
  const { files } = exportW3c([corpus.exported('tarn.txt')], { name: 'out.json', root: '' });
  return files.map(({ path, text }) => [path, JSON.parse(text) as object] as const);
}

/** The annotations of an export, each with the context of its file. */
function exported(corpus: TestCorpus): object[] {
  return filesOf(corpus).flatMap(([, file]) => {
    const { '@context': context, first } = file as { '@context': object; first?: { items?: object[] } };
    return (first?.items ?? []).map((item) => ({ '@context': context, '@graph': [item] }));
  });
}

/** Statements of all annotations as N-Quads in canonical form. */
async function graphOf(documents: readonly object[]): Promise<string> {
  const graphs = documents.map((document) =>
    jsonld.canonize(document, {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      base: 'http://example.org/letters/one.jsonld',
      documentLoader: () => Promise.resolve({ document: ANNO_TERMS, documentUrl: CONTEXT, contextUrl: undefined }),
    }),
  );
  const statements = (await Promise.all(graphs)).sort().join('\n');
  assert.match(statements, /hasTarget/);
  return statements;
}
