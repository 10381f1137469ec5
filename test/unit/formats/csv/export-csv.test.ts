import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ExportedItem } from '../../../../src/core/model/exchange';
import { exportCsv } from '../../../../src/formats/csv/export-csv';
import { documentOf, exported } from '../exported';

const PLACE = { name: 'all.csv', root: '' };
const TEXT = 'A 𝒳 b\r\nAda Quill, "so"\r\n';

function table(items: readonly ExportedItem[], text = TEXT): Record<string, string>[] {
  const [header = [], ...rows] = parse(exportCsv([documentOf(text, items)], PLACE).files[0]?.text ?? '');
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])));
}

/** RFC 4180, read by its grammar. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

suite('CSV out', () => {
  test('a row for each annotation, with places in code points', () => {
    const [row] = table([
      exported(TEXT, 'id', ['Ada Quill, "so"'], {
        note: 'one\ntwo',
        entity: 'e',
        value: { value: '5', currency: 'USD' },
        attributes: { a: [1, 'x'] },
        confidence: 0.5,
        claim: { subject: 's', attribute: 'owner', value: 'v' },
      }),
    ]);
    assert.ok(row !== undefined);
    const filled = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
    assert.deepEqual(filled, {
      document: 'a.txt',
      annotator: 'Ada',
      kind: 'annotation',
      tag: 'PERSON',
      text: 'Ada Quill, "so"',
      line: '2',
      start: '6',
      end: '21',
      state: 'exact',
      entity: 'e',
      value: '5',
      currency: 'USD',
      note: 'one\ntwo',
      attributes: '{"a":[1,"x"]}',
      confidence: '0.5',
      claim_subject: 's',
      claim_attribute: 'owner',
      claim_value: 'v',
      id: 'id',
    });
  });

  test('parts, orphans, relations, rejections', () => {
    const recorded = { annotator: 'Ada', document: 'a.txt', created: '', modified: '' };
    const lost = { ...exported(TEXT, 'o', ['Ada']), state: 'orphan' as const, fragments: [] };
    const rows = table([
      exported(TEXT, 'p', ['A', 'b']),
      lost,
      {
        ...lost,
        item: { ...recorded, kind: 'relation', id: 'r', relation: 'owns', source: 'p', target: 'o', note: 'n' },
      },
      { ...exported(TEXT, 'x', ['Ada']), item: { ...recorded, kind: 'rejection', id: 'x', anchors: [], tag: 'ORG' } },
    ]);
    assert.deepEqual(
      rows.map(({ kind, text, start, end, fragments, state, relation, source, target, tag }) =>
        [kind, text, start, end, fragments, state, relation, source, target, tag].join('|'),
      ),
      [
        'annotation|A … b|0|5|0:1 4:5|exact||||PERSON',
        'annotation|Ada||||orphan||||PERSON',
        'relation||||||owns|p|o|',
        'rejection|Ada|6|9||exact||||ORG',
      ],
    );
  });

  test('nothing is computed by a spreadsheet, and that is told', () => {
    const text = '=1+1 is it';
    const { files, losses } = exportCsv([documentOf(text, [exported(text, 'i', ['=1+1'], { note: '@cmd' })])], PLACE);
    assert.deepEqual(losses, [{ code: 'formulas', count: 2, examples: ['=1+1', '@cmd'] }]);
    assert.match(files[0]?.text ?? '', /,'=1\+1,.*,'@cmd,/);
    assert.equal(files[0]?.path, 'all.csv');
  });

  test('every table can be read again, whatever the texts', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(cell, cell, cell, (text, tag, note) => {
        const rows = table([exported(text, 'i', [{ start: 0, end: text.length }], { tag, note })], text);
        assert.equal(rows.length, 1);
        const safe = (word: string): string => (/^[=+\-@\t\r]/.test(word) ? `'${word}` : word).toWellFormed();
        assert.deepEqual([rows[0]?.['tag'], rows[0]?.['note']], [safe(tag), safe(note)]);
      }),
    );
  });
});
