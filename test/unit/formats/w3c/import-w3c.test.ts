import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Foreign, ForeignRecord } from '../../../../src/core/model/exchange';
import { exportW3c } from '../../../../src/formats/w3c/export-w3c';
import { importW3c } from '../../../../src/formats/w3c/import-w3c';
import { readTextFragment } from '../../../../src/formats/w3c/text-fragment';
import { TestCorpus } from '../../core/annotate/exchange/test-corpus';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const one = (id: string, target: unknown = 'a.txt'): object => ({ id, type: 'Annotation', target });
const page = (id: string, items: readonly unknown[], more: object = {}): object => ({
  '@context': CONTEXT,
  id,
  type: 'AnnotationPage',
  items,
  ...more,
});

function read(files: Readonly<Record<string, unknown>>, ...named: readonly string[]): Foreign {
  const all = Object.entries(files).map(([path, content]) => ({
    path,
    text: typeof content === 'string' ? content : JSON.stringify(content),
    bom: false,
  }));
  return importW3c(all, new Set(named.length === 0 ? Object.keys(files) : named));
}

const ids = ({ items }: Foreign): string[] => items.map(({ id }) => id);
const notes = (foreign: Foreign): unknown[] => foreign.notes.map(({ code, examples }) => [code, ...examples]);

suite('files of W3C annotations', () => {
  test('are annotations, lists, pages, graphs and collections', () => {
    assert.deepEqual(ids(read({ 'a.json': one('urn:a') })), ['urn:a']);
    assert.deepEqual(ids(read({ 'a.json': [one('urn:a'), one('urn:b')] })), ['urn:a', 'urn:b']);
    assert.deepEqual(ids(read({ 'a.json': page('p', [one('urn:a')]) })), ['urn:a']);
    assert.deepEqual(ids(read({ 'a.json': page('p', [{ '@id': 'urn:a', '@type': 'oa:Annotation', target: 'x' }]) })), [
      'urn:a',
    ]);
    assert.deepEqual(ids(read({ 'a.json': { '@context': CONTEXT, '@graph': [one('urn:a')] } })), ['urn:a']);
    const collection = {
      '@context': CONTEXT,
      type: 'AnnotationCollection',
      total: 1,
      first: page('p', [one('urn:a')]),
    };
    assert.deepEqual(ids(read({ 'a.json': collection })), ['urn:a']);
    assert.deepEqual(ids(read({ 'a.json': { type: 'AnnotationCollection', total: 0 } })), []);
  });

  test('follow a chain of pages by what they call themselves, or by what their copies are called', () => {
    const files = {
      'all.json': { type: 'AnnotationCollection', first: 'http://example.org/pages/one' },
      '1.json': page('http://example.org/pages/one', [one('urn:a')], { next: 'http://example.org/pages/two.json' }),
      'two.json': page('whatever', [one('urn:b')], { next: 'sub/3.json' }),
      'sub/3.json': page('x', [one('urn:c')], { next: '../last' }),
      'other.json': page('y', [one('urn:d')]),
    };
    const found = read(files, 'all.json');
    assert.deepEqual(ids(found), ['urn:a', 'urn:b', 'urn:c']);
    assert.deepEqual(notes(found), [['page-missing', '../last']]);
    assert.deepEqual(ids(read(files)).sort(), ['urn:a', 'urn:b', 'urn:c', 'urn:d'], 'a folder: everything once');
  });

  test('that lead in a circle end', () => {
    const files = {
      '1.json': page('1.json', [one('urn:a')], { next: '2.json' }),
      '2.json': page('2.json', [one('urn:b')], { next: '1.json' }),
    };
    const found = read(files, '1.json');
    assert.deepEqual(ids(found), ['urn:a', 'urn:b']);
    assert.deepEqual(notes(found), [['page-twice', '1.json']]);
  });

  test('never lead out of the folder', () => {
    const found = read({ '1.json': page('1', [one('urn:a')], { next: '../../../../etc/passwd' }) });
    assert.deepEqual(notes(found), [['page-missing', '../../../../etc/passwd']]);
  });

  test('that are something else are named', () => {
    assert.deepEqual(notes(read({ 'a.json': '{"broken' })), [['not-of-this-format', 'a.json']]);
    assert.deepEqual(notes(read({ 'a.json': '' })), [['not-of-this-format', 'a.json']]);
    assert.deepEqual(notes(read({ 'a.json': { name: 'package' } })), [['not-of-this-format', 'a.json']]);
    assert.deepEqual(notes(read({ 'a.json': page('p', [{ id: 'urn:n', type: 'Note' }, 'urn:b', 3, null]) })), [
      ['no-annotation', 'urn:n', 'urn:b', 'a.json'],
    ]);
  });

  test('nested without end are not read', () => {
    assert.deepEqual(notes(read({ 'a.json': '['.repeat(100_000) + ']'.repeat(100_000) })), [
      ['nesting-too-deep', 'a.json'],
    ]);
    assert.deepEqual(notes(read({ 'a.json': '{"a":'.repeat(5000) })), [['nesting-too-deep', 'a.json']]);
    assert.deepEqual(ids(read({ 'a.json': one('urn:[[[[') })), ['urn:[[[[']);
  });

  test('name documents from where they lie', () => {
    const target = { source: '../texts/a%20b.txt', selector: { type: 'TextQuoteSelector', exact: 'x' } };
    const [item] = read({ 'notes/deep/a.json': one('urn:a', target) }).items as ForeignRecord[];
    assert.equal(item?.source, 'notes/texts/a b.txt');
    assert.equal(item.targets[0]?.source, 'notes/texts/a b.txt');
  });

  test('tell who made what', () => {
    const by = (creator: unknown): string | undefined =>
      read({ 'a.json': { ...one('urn:a'), creator } }).items[0]?.annotator;
    assert.equal(by({ name: ' Bo ' }), 'Bo');
    assert.equal(by([{ nickname: 'b' }]), 'b');
    assert.equal(by('http://example.org/bo'), 'http://example.org/bo');
    assert.equal(by({ name: '' }), undefined);
    assert.equal(by(undefined), undefined);
  });

  test('an answer to an annotation is about the same document', () => {
    const found = read({ 'a.json': page('p', [one('urn:a', 'http://example.org/a.txt'), one('urn:b', 'urn:a')]) });
    assert.deepEqual(
      found.items.map(({ source }) => source),
      ['http://example.org/a.txt', 'http://example.org/a.txt'],
    );
  });

  test('tell of selectors that mean nothing in a text, when there is no other', () => {
    const xpath = { type: 'XPathSelector', value: '//p' };
    assert.deepEqual(notes(read({ 'a.json': one('urn:a', { source: 'a.txt', selector: xpath }) })), [
      ['selector-unknown', 'XPathSelector'],
    ]);
    const both = [xpath, { type: 'TextQuoteSelector', exact: 'x' }];
    assert.deepEqual(notes(read({ 'a.json': one('urn:a', { source: 'a.txt', selector: both }) })), []);
  });

  test('are never too strange to be read, and what is taken in goes out again', async () => {
    const values = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('TextQuoteSelector', 'mill', 'a.txt', 3, -1, 1e300, '', null) },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
    const selectors = fc.dictionary(
      fc.constantFrom('type', 'exact', 'start', 'end', 'value', 'refinedBy', 'startSelector', '__proto__'),
      values,
    );
    const strange = fc.dictionary(
      fc.constantFrom(
        'id',
        'type',
        'target',
        'body',
        'bodyValue',
        'creator',
        'deleted',
        'modified',
        'motivation',
        'variorum:imported',
        '__proto__',
        '@context',
      ),
      fc.oneof(
        values,
        fc.record({ source: values, selector: selectors, state: values }),
        fc.array(fc.record({ source: values, selector: selectors })),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(strange, { maxLength: 4 }), async (records) => {
        const foreign = read({
          'a.json': page(
            'p',
            records.map((record) => ({ ...record, type: 'Annotation' })),
          ),
        });
        const corpus = new TestCorpus({ 'a.txt': 'The mill at Tarn.\n' });
        const report = await corpus.take(foreign, { only: 'a.txt' });
        assert.equal(report.added + report.left, foreign.items.length);
        const document = corpus.exported('a.txt');
        assert.equal(document.items.length + document.others.length, report.added);
        exportW3c([document], { name: 'x.json', root: '' });
      }),
      { numRuns: 300 },
    );
  });
});

suite('fragments of plain text', () => {
  test('are read as RFC 5147 writes them', () => {
    const cases: Readonly<Record<string, readonly [string, number, number] | null>> = {
      'char=0,10': ['points', 0, 10],
      '#char=7,7': ['points', 7, 7],
      'char=100': ['points', 100, 100],
      'char=,5': ['points', 0, 5],
      'line=10,20': ['lines', 10, 20],
      'char=0,10;length=9876,UTF-8': ['points', 0, 10],
      'char=9,1': null,
      'char=,': null,
      'char=x': null,
      'char=1,2,3': null,
      'xywh=1,2,3,4': null,
      't=10,20': null,
      '': null,
    };
    for (const [fragment, wanted] of Object.entries(cases)) {
      const found = readTextFragment(fragment);
      assert.deepEqual(found === null ? null : [found.unit, found.start, found.end], wanted, fragment);
    }
    assert.ok((readTextFragment('line=3,')?.end ?? 0) > 1e9);
  });
});
