import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Foreign, ForeignFile, ForeignItem } from '../../../../src/core/model/exchange';
import { importBrat } from '../../../../src/formats/brat/import-brat';
import { isAnn } from '../../../../src/formats/brat/pairs';

function read(files: Readonly<Record<string, string>>): Foreign {
  const all = Object.entries(files).map(([path, text]): ForeignFile => ({ path, text, bom: false }));
  return importBrat(all, new Set(Object.keys(files).filter(isAnn)));
}

const item = (ann: string, id: string, text?: string): ForeignItem | undefined =>
  read(text === undefined ? { 'a.ann': ann } : { 'a.ann': ann, 'a.txt': text }).items.find((one) => one.id === id);

const codes = (ann: string): string[] => read({ 'a.ann': ann }).notes.map(({ code }) => code);

suite('brat in', () => {
  test('whatever a tool counted, places are code points with LF', () => {
    const text = 'a𝒳 b\r\n𝒳Lund';
    for (const place of ['6 10', '7 11', '7 11', '8 12', '9 13']) {
      const found = item(`T1\tGPE ${place}\tLund`, 'T1', text);
      assert.ok(found?.kind === 'annotation');
      assert.deepEqual(found.passages, [
        [
          { kind: 'position', unit: 'points', start: 6, end: 10 },
          { kind: 'quote', exact: 'Lund', prefix: '', suffix: '' },
        ],
      ]);
    }
  });

  test('the parts of a passage, each with its words', () => {
    const found = item('T1\tX 5 9;0 4\ttext some', 'T1');
    assert.ok(found?.kind === 'annotation');
    assert.deepEqual(
      found.passages.map((passage) => passage.map((one) => (one.kind === 'quote' ? one.exact : one.kind))),
      [
        ['position', 'some'],
        ['position', 'text'],
      ],
    );
  });

  test('words that are others than those of the text are what is looked for', () => {
    const found = item('T1\tX 0 4\tmany', 'T1', 'some text');
    assert.ok(found?.kind === 'annotation');
    assert.deepEqual(found.passages[0]?.[1], { kind: 'quote', exact: 'many', prefix: '', suffix: '' });
    const place = item('T1\tX 0 4', 'T1', 'some text');
    assert.ok(place?.kind === 'annotation');
    assert.deepEqual(place.passages[0]?.[1], { kind: 'quote', exact: 'some', prefix: '', suffix: '' });
  });

  test('attributes, notes and references of an annotation; those of an event are its trigger’s', () => {
    const found = item(
      'T1\tRaid 0 4\traid\nE1\tRaid:T1\nA1\tNegated E1\nM1\tSure T1 very much\n#1\tAnnotatorNotes E1\tone\n#2\tAnnotatorNotes T1\ttwo\nN1\tReference T1 W:6:4\t\n',
      'T1',
    );
    assert.ok(found?.kind === 'annotation');
    assert.deepEqual(found.attributes, { Negated: true, Sure: 'very much', Reference: 'W:6:4' });
    assert.equal(found.note, 'one\n\ntwo');
  });

  test('relations, arguments of events, equivalences', () => {
    const { items } = read({
      'a.ann':
        'T1\tA 0 1\ta\nT2\tB 1 2\tb\nT3\tC 2 3\tc\nE1\tA:T1 To:T2 By:E2\nE2\tC:T3\nR1\tNear Arg1:T1 Arg2:E2\n*\tEquiv T1 T2 T3\n#1\tAnnotatorNotes R1\tsure',
    });
    assert.deepEqual(
      items.flatMap((one) => (one.kind === 'relation' ? [[one.relation, one.from, one.to, one.note ?? '']] : [])),
      [
        ['To', 'T1', 'T2', ''],
        ['By', 'T1', 'T3', ''],
        ['Near', 'T1', 'T3', 'sure'],
        ['Equiv', 'T1', 'T2', ''],
        ['Equiv', 'T1', 'T3', ''],
      ],
    );
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  });

  test('what nothing holds is told', () => {
    assert.deepEqual(codes('nonsense\n\n  \n'), ['line-unknown']);
    assert.deepEqual(codes('A1\tX T1\nR1\tY Arg1:T1 Arg2:T2\n'), ['reference-missing']);
    assert.deepEqual(codes('T1\tX 0 1\ta\nA1\tS T1\nA2\tS T1\nT1\tX 3 4\tb\n#1\tAnnotationError T1\tbad\n'), [
      'line-left',
    ]);
    assert.deepEqual(codes('E1\tX:T9 A:T8\n'), ['reference-missing']);
    assert.deepEqual(codes('R1\tY Arg1:T1 Arg1:T1'), ['line-unknown']);
  });

  test('files of several people on one text', () => {
    const { items, kept } = read({
      'p/a.txt': 'Lund',
      'p/a.ann': 'T1\tX 0 4\tLund',
      'p/a.ada.ann': 'T1\tX 0 4\tLund',
      'p/bo/a.ann': 'T1\tX 0 4\tLund',
      'p/b.md': 'Lund',
      'p/b.md.ann': 'T1\tX 0 4\tLund',
      'q/c.ann': 'T1\tX 0 4\tLund',
    });
    assert.deepEqual(
      items.map(({ source, annotator }) => [source, annotator]),
      [
        ['p/a.txt', undefined],
        ['p/a.txt', 'ada'],
        ['p/a.txt', 'bo'],
        ['p/b.md', undefined],
        ['q/c.txt', undefined],
      ],
    );
    assert.equal(kept.length, 5);
  });

  test('only the files that were chosen', () => {
    const files = ['a.ann', 'b.ann'].map((path) => ({ path, text: 'T1\tX 0 4\tLund', bom: false }));
    assert.deepEqual(
      importBrat(files, new Set(['b.ann'])).items.map(({ source }) => source),
      ['b.txt'],
    );
  });

  test('any text at all, without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (ann, text) => {
        read({ 'a.ann': ann, 'a.txt': text, 'annotation.conf': ann, 'visual.conf': ann, 'kb_shortcuts.conf': ann });
      }),
    );
  });

  test('lines of a megabyte', () => {
    for (const line of [
      'T1\tX 0 1;'.padEnd(1e6, '0 1;'),
      'A1\tX T1'.padEnd(1e6),
      'E1\tX:T1'.padEnd(1e6, ' a:b'),
      `*\tE${' T1'.repeat(3e5)}`,
      `#1\t${' '.repeat(1e6)}`,
    ]) {
      read({ 'a.ann': line, 'a.txt': 'x' });
    }
  });
});
