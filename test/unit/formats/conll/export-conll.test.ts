import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ExportedDocument, ExportedItem } from '../../../../src/core/model/exchange';
import { exportConll } from '../../../../src/formats/conll/export-conll';
import { documentOf, exported } from '../exported';

const PLACE = { name: 'annotations.conll', root: '' };

const textOf = (document: ExportedDocument): string => exportConll([document], PLACE).files[0]?.text ?? '';
const rows = (document: ExportedDocument): string[] =>
  textOf(document)
    .split('\n')
    .slice(2)
    .map((line) => line.replace(' -X- -X- ', ' '));
const losses = (document: ExportedDocument): [string, readonly string[]][] =>
  exportConll([document], PLACE).losses.map(({ code, examples }) => [code, examples]);

const TEXT = 'Ada Quill met Mr. Orm in Lund. She paid 5,000.50 at 14:07.\r\n\r\nThen Orm’s MP3 broke.\r\n';

suite('CoNLL out', () => {
  test('sentences, tokens and tags', () => {
    const items = [
      exported(TEXT, '1', ['Ada Quill']),
      exported(TEXT, '2', ['Orm']),
      exported(TEXT, '3', ['Lund'], { tag: 'GPE' }),
      exported(TEXT, '4', ['5,000.50'], { tag: 'MONEY' }),
      exported(TEXT, '5', ['MP3'], { tag: 'PRODUCT' }),
    ];
    assert.deepEqual(rows(documentOf(TEXT, items)), [
      'Ada B-PERSON',
      'Quill I-PERSON',
      'met O',
      'Mr O',
      '. O',
      'Orm B-PERSON',
      'in O',
      'Lund B-GPE',
      '. O',
      '',
      'She O',
      'paid O',
      '5,000.50 B-MONEY',
      'at O',
      '14:07 O',
      '. O',
      '',
      'Then O',
      'Orm O',
      '’s O',
      'MP3 B-PRODUCT',
      'broke O',
      '. O',
      '',
      '',
    ]);
    assert.equal(textOf(documentOf(TEXT, items)).startsWith('-DOCSTART- -X- -X- O\n\nAda -X- -X- B-PERSON\n'), true);
    assert.deepEqual(losses(documentOf(TEXT, items)), []);
  });

  test('of passages upon each other the longest is written', () => {
    const items = [exported(TEXT, '1', ['Ada'], { tag: 'ORG' }), exported(TEXT, '2', ['Ada Quill'])];
    assert.deepEqual(rows(documentOf(TEXT, items)).slice(0, 2), ['Ada B-PERSON', 'Quill I-PERSON']);
    assert.deepEqual(losses(documentOf(TEXT, items)), [['overlaps', ['Ada']]]);
  });

  test('neighbours of one tag stay two', () => {
    const items = [exported(TEXT, '1', ['Ada']), exported(TEXT, '2', ['Quill'])];
    assert.deepEqual(rows(documentOf(TEXT, items)).slice(0, 2), ['Ada B-PERSON', 'Quill B-PERSON']);
  });

  test('parts of a word become the word, and that is told', () => {
    const items = [exported(TEXT, '1', [{ start: 1, end: 6 }])];
    assert.deepEqual(rows(documentOf(TEXT, items)).slice(0, 2), ['Ada B-PERSON', 'Quill I-PERSON']);
    assert.deepEqual(losses(documentOf(TEXT, items)), [['moved-to-tokens', ['da Qu']]]);
    // White space at the edges is no word.
    assert.deepEqual(losses(documentOf(TEXT, [exported(TEXT, '1', [' met '])])), []);
  });

  test('parts that stand apart are tagged one by one; those with no word between are one', () => {
    const apart = documentOf(TEXT, [exported(TEXT, '1', ['Ada', 'Orm'])]);
    assert.deepEqual(
      rows(apart).filter((row) => !row.endsWith('O') && row !== ''),
      ['Ada B-PERSON', 'Orm B-PERSON'],
    );
    assert.deepEqual(losses(apart), [['discontinuous', ['Ada … Orm']]]);
    const wrapped = 'It was Ada\nQuill who came home that day.';
    const one = documentOf(wrapped, [exported(wrapped, '1', ['Ada', 'Quill'])]);
    assert.deepEqual(rows(one).slice(2, 4), ['Ada B-PERSON', 'Quill I-PERSON']);
    assert.deepEqual(losses(one), []);
  });

  test('a passage over the end of a sentence holds the sentences together', () => {
    const items = [exported(TEXT, '1', ['Lund. She'], { tag: 'X' })];
    assert.deepEqual(rows(documentOf(TEXT, items)).slice(7, 11), ['Lund B-X', '. I-X', 'She I-X', 'paid O']);
  });

  test('what the columns cannot hold is counted', () => {
    const code = 'Some `code` here.';
    const told = { note: 'n', entity: 'e', value: { value: '5' }, confidence: 1, attributes: { a: true } };
    const item = exported(TEXT, '1', ['Ada'], { ...told, created: '2026-01-01T00:00:00.000Z' });
    assert.deepEqual(
      losses(documentOf(TEXT, [item])).map(([kind]) => kind),
      ['notes', 'values', 'entities', 'confidence', 'attributes', 'times-and-authors'],
    );
    assert.deepEqual(losses(documentOf(code, [exported(code, '1', ['code'])], 'a.md')), [['no-tokens', ['code']]]);
    assert.deepEqual(
      losses(
        documentOf(TEXT, [{ ...item, item: { ...exported(TEXT, '1', ['Ada']).item }, state: 'orphan', fragments: [] }]),
      ),
      [['orphans', ['Ada']]],
    );
    assert.deepEqual(losses(documentOf(TEXT, [exported(TEXT, '1', ['Ada'], { tag: 'a b' })])), [
      ['tags-changed', ['a b']],
    ]);
  });

  test('files: one for each person', () => {
    const other = exported(TEXT, '2', ['Orm'], { annotator: 'Bo/../x' });
    const { files } = exportConll([documentOf(TEXT, [exported(TEXT, '1', ['Ada']), other], 'p/a.txt')], PLACE);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['p/Ada/a.conll', 'p/Bo_.._x/a.conll'],
    );
    assert.deepEqual(
      exportConll([documentOf(TEXT, [], 'p/a.md')], PLACE).files.map(({ path }) => path),
      ['p/a.md.conll'],
    );
  });

  test('every line has four columns, every I- follows its own kind, whatever the text', () => {
    const piece = fc.constantFrom(
      'Ada ',
      'Mu\u0308ller ',
      '𝒳𝒴',
      '👩‍🔬',
      '. ',
      '\n',
      '\r\n',
      '\n\n',
      '\r',
      '\u2028',
      '\u0085',
      '# T\n',
      '`x`',
      '14:07',
      '\ud800',
      ' ',
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((all) => all.join(''));
    const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(12), fc.constantFrom('A', 'B c')), { maxLength: 8 });
    fc.assert(
      fc.property(text, spans, (loaded, places) => {
        const items = places.map(([start, length, tag], at): ExportedItem => {
          const end = Math.min(loaded.length, start + length);
          return exported(loaded, String(at), [{ start: Math.min(start, end), end }], { tag });
        });
        let before = 'O';
        for (const line of textOf(documentOf(loaded, items)).split('\n')) {
          const columns = line === '' ? [] : line.split(' ');
          assert.ok(columns.length === 0 || columns.length === 4, JSON.stringify(line));
          const tag = columns[3] ?? 'O';
          if (tag.startsWith('I-')) assert.equal(before.slice(2), tag.slice(2));
          before = tag;
        }
      }),
    );
  });
});
