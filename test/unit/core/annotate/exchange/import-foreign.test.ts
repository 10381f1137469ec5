import assert from 'node:assert/strict';
import { DocumentMatcher } from '../../../../../src/core/annotate/exchange/match-documents';
import { importForeign } from '../../../../../src/core/annotate/exchange/import-foreign';
import type { Foreign, ForeignAnnotation, ForeignItem } from '../../../../../src/core/model/exchange';
import { TestCorpus } from './test-corpus';

const TEXT = 'The mill at Tarn stood idle.\nAda bought the mill and the barn.\n';

function annotation(
  id: string,
  start: number,
  end: number,
  fields: Partial<ForeignAnnotation> = {},
): ForeignAnnotation {
  return {
    kind: 'annotation',
    id,
    source: 'a.txt',
    passages: [
      [
        { kind: 'position', unit: 'points', start, end },
        { kind: 'quote', exact: TEXT.slice(start, end), prefix: '', suffix: '' },
      ],
    ],
    attributes: {},
    ...fields,
  };
}

function foreign(...items: readonly ForeignItem[]): Foreign {
  return { items, kept: [], notes: [] };
}

const BRAT = { format: 'brat' };

suite('an import', () => {
  test('makes an annotation of each item, in the page of whoever made it', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    const report = await corpus.take(
      foreign(
        annotation('T1', 4, 8, { tag: 'building', note: 'old', attributes: { sure: true } }),
        annotation('T2', 12, 16, { tag: 'GPE', annotator: 'Bo' }),
      ),
      BRAT,
    );
    assert.deepEqual([report.added, report.left, report.notes], [2, 0, []]);
    assert.deepEqual([...corpus.pages.values()].map(({ annotator }) => annotator).sort(), ['Bo', 'Me']);
    const [first] = corpus.exported('a.txt').items;
    assert.ok(first?.item.kind === 'annotation');
    assert.deepEqual([first.item.tag, first.item.note, first.item.attributes], ['building', 'old', { sure: true }]);
    assert.deepEqual(first.imported, { format: 'brat', id: 'T1' });
  });

  test('of several parts is one annotation with a fragment for each', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    const [one, two] = [annotation('x', 4, 8), annotation('x', 44, 48)];
    await corpus.take(foreign({ ...one, passages: [...one.passages, ...two.passages] }), BRAT);
    assert.deepEqual(Object.values(corpus.placed('a.txt')), ['mill|mill']);
  });

  test('a second time adds nothing', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    const items = foreign(annotation('T1', 4, 8, { tag: 'x' }), annotation('T2', 12, 16, { tag: 'x' }));
    await corpus.take(items, BRAT);
    const again = await corpus.take(items, BRAT);
    assert.deepEqual([again.added, again.changed, again.present], [0, 0, 2]);
  });

  test('of what somebody said already of the same passage adds nothing, whatever it is called', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    await corpus.take(foreign(annotation('T1', 4, 8, { tag: 'x' })), BRAT);
    const again = await corpus.take(
      foreign(
        annotation('T7', 4, 8, { tag: 'x' }),
        annotation('T8', 4, 8, { tag: 'y' }),
        annotation('T9', 4, 8, { tag: 'x', annotator: 'Bo' }),
      ),
      BRAT,
    );
    assert.deepEqual([again.added, again.present], [2, 1]);
  });

  test('takes over what the file says otherwise now, but not over what was changed here', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    await corpus.take(foreign(annotation('T1', 4, 8, { tag: 'x' }), annotation('T2', 12, 16, { tag: 'x' })), BRAT);
    const [page] = corpus.pages.values();
    const two = [...(page?.records.values() ?? [])].find((record) => JSON.stringify(record).includes('"T2"'));
    assert.ok(page !== undefined && two !== undefined);
    page.records.set(two.id, { ...two, modified: '2024-02-01T00:00:00.000Z' });
    const items = foreign(annotation('T1', 4, 8, { tag: 'y' }), annotation('T2', 12, 16, { tag: 'y' }));
    const again = await corpus.take(items, { ...BRAT, time: '2024-03-01T00:00:00.000Z' });
    assert.deepEqual([again.added, again.changed, again.left], [0, 1, 1]);
    assert.deepEqual(
      again.notes.map(({ code, examples }) => [code, ...examples]),
      [
        ['changed-there', 'T1'],
        ['changed-here', 'Tarn'],
      ],
    );
    const tags = corpus.exported('a.txt').items.map(({ item }) => (item.kind === 'annotation' ? item.tag : ''));
    assert.deepEqual(tags, ['y', 'x']);
  });

  test('brings back what lies in the bin', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    const items = foreign(annotation('T1', 4, 8, { tag: 'x' }));
    await corpus.take(items, BRAT);
    const [page] = corpus.pages.values();
    for (const [id, record] of page?.records ?? [])
      page?.records.set(id, { ...record, deleted: '2024-02-01T00:00:00.000Z' });
    assert.deepEqual(Object.values(corpus.placed('a.txt')), []);
    assert.equal((await corpus.take(items, BRAT)).added, 1);
    assert.deepEqual(Object.values(corpus.placed('a.txt')), ['mill']);
  });

  test('keeps what has no place as an orphan with its words, and tells', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    const gone = annotation('T1', 0, 0, {
      passages: [[{ kind: 'quote', exact: 'a wharf', prefix: '', suffix: '' }]],
      tag: 'x',
    });
    const report = await corpus.take(foreign(gone), BRAT);
    assert.deepEqual(report.notes, [{ code: 'unplaced', count: 1, examples: ['a wharf'] }]);
    assert.deepEqual(Object.values(corpus.placed('a.txt')), ['orphan']);
    corpus.texts.set('a.txt', 'Once there was a wharf. It is gone.\n');
    assert.deepEqual(Object.values(corpus.placed('a.txt')), ['a wharf'], 'found when its text stands there');
  });

  test('relates what the file relates, and leaves out what leads nowhere', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    const relation = (id: string, to: string): ForeignItem => ({
      kind: 'relation',
      id,
      source: 'a.txt',
      relation: 'bought',
      from: 'T2',
      to,
    });
    const report = await corpus.take(
      foreign(relation('R1', 'T1'), relation('R2', 'T9'), annotation('T1', 4, 8), annotation('T2', 29, 32)),
      BRAT,
    );
    assert.deepEqual([report.added, report.left], [3, 1]);
    assert.deepEqual(report.notes, [{ code: 'reference-missing', count: 1, examples: ['R2'] }]);
    const { items } = corpus.exported('a.txt');
    const found = items.find(({ item }) => item.kind === 'relation')?.item;
    const ids = new Map(items.map(({ item, imported }) => [imported?.id, item.id]));
    assert.ok(found?.kind === 'relation');
    assert.deepEqual([found.source, found.target], [ids.get('T2'), ids.get('T1')]);
    assert.equal(
      (await corpus.take(foreign(annotation('T1', 4, 8), annotation('T2', 29, 32), relation('R1', 'T1')), BRAT))
        .present,
      3,
    );
  });

  test('keeps of a file what its format wants back, and shows nothing of it', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    const kept = [{ id: 'a.ann', source: 'a.txt', format: 'brat', content: { text: '* odd line\n' } }];
    await corpus.take({ items: [], kept, notes: [] }, BRAT);
    const document = corpus.exported('a.txt');
    assert.deepEqual([document.items, document.others], [[], []]);
    assert.deepEqual(document.kept, [
      { id: 'a.ann', format: 'brat', content: { text: '* odd line\n' }, annotator: 'Me' },
    ]);
  });

  test('tells of documents that are not there, and takes everything for one when told so', async () => {
    const items = foreign(annotation('T1', 4, 8, { source: 'http://example.org/other' }));
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    const report = await corpus.take(items, BRAT);
    assert.deepEqual([report.added, report.left], [0, 1]);
    assert.deepEqual(report.notes, [{ code: 'no-document', count: 1, examples: ['http://example.org/other'] }]);
    assert.equal((await corpus.take(items, { ...BRAT, only: 'a.txt' })).added, 1);
  });

  test('gives everything to one person when told so', async () => {
    const corpus = new TestCorpus({ 'a.txt': TEXT });
    await corpus.take(foreign(annotation('T1', 4, 8, { annotator: 'Bo' })), { ...BRAT, all: true });
    assert.deepEqual(
      [...corpus.pages.values()].map(({ annotator }) => annotator),
      ['Me'],
    );
  });

  test('that is stopped changes nothing', async () => {
    const items = Array.from({ length: 600 }, (_, at) => annotation(`T${String(at)}`, at % 20, 21));
    const asked: number[] = [];
    const stopped = await importForeign({
      foreign: foreign(...items),
      format: 'brat',
      annotator: 'Me',
      all: false,
      time: '2024-01-01T00:00:00.000Z',
      documents: ['a.txt'],
      only: null,
      document: () => Promise.resolve(new TestCorpus({ 'a.txt': TEXT }).document('a.txt')),
      goOn: (done) => {
        asked.push(done);
        return Promise.resolve(done < 500);
      },
    });
    assert.equal(stopped, null);
    assert.deepEqual(asked, [250, 500]);
  });
});

suite('which document another program means', () => {
  const matcher = new DocumentMatcher([
    'a.txt',
    'letters/1898/b.txt',
    'letters/1899/b.txt',
    'notes/c d.md',
    'deep/only.txt',
  ]);

  test('is the one with the same path, or whose path ends alike', () => {
    assert.equal(matcher.match('a.txt'), 'a.txt');
    assert.equal(matcher.match('../../a.txt'), 'a.txt');
    assert.equal(matcher.match('https://example.org/corpus/1899/b.txt?version=2#top'), 'letters/1899/b.txt');
    assert.equal(matcher.match('file:///archive/letters/1898/b.txt'), 'letters/1898/b.txt');
    assert.equal(matcher.match('notes/c%20d.md'), 'notes/c d.md');
    assert.equal(matcher.match('http://example.org/only.html'), 'deep/only.txt', 'the text of a web page');
    assert.equal(matcher.match('http://example.org/only'), 'deep/only.txt');
  });

  test('is none when two could be meant, or nothing is like it', () => {
    assert.equal(matcher.match('b.txt'), null);
    assert.equal(matcher.match('x/b.txt'), null);
    assert.equal(matcher.match('d.txt'), null);
    assert.equal(matcher.match(''), null);
    assert.equal(matcher.match('http://example.org/'), null);
    assert.equal(matcher.match('urn:uuid:1'), null);
    assert.equal(matcher.match('%E0%A4%A'), null);
  });

  test('is the one that a person names', () => {
    assert.equal(new DocumentMatcher(['a.txt', 'b.txt'], 'b.txt').match('whatever'), 'b.txt');
  });
});
