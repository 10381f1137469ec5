import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportBrat } from '../../../src/formats/brat/export-brat';
import { exportConll } from '../../../src/formats/conll/export-conll';
import { exportCsv } from '../../../src/formats/csv/export-csv';
import { importW3c } from '../../../src/formats/w3c/import-w3c';
import { REPOSITORY } from '../../reference';
import { TestCorpus } from '../core/annotate/exchange/test-corpus';
import { takenIn } from './brat/taken-in';

const page = (name: string): string => readFileSync(join(REPOSITORY, 'docs/formats', `${name}.md`), 'utf8');
const PLACE = { name: 'out', root: '' };

/** The code of a page in a language. */
function block(name: string, language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(page(name))?.[1];
  assert.ok(found !== undefined, `no ${language} in ${name}.md`);
  return found;
}

suite('the examples of docs/formats', () => {
  const ann = block('brat', 'brat');
  const document = takenIn('mill.txt', block('brat', 'text'), ann);

  test('brat', () => {
    assert.equal(exportBrat([document], PLACE).files[0]?.text, ann);
    assert.equal(document.items.length, 7);
    assert.ok(document.items.every(({ state }) => state === 'exact'));
  });

  test('W3C', async () => {
    const corpus = new TestCorpus({ 'mill.txt': block('w3c', 'text') });
    const text = block('w3c', 'json');
    const report = await corpus.take(importW3c([{ path: 'one.json', text, bom: false }], new Set(['one.json'])));
    assert.deepEqual([report.added, report.notes.map(({ code }) => code)], [1, ['moved']]);
    const [placed] = corpus.exported('mill.txt').items;
    assert.ok(placed?.item.kind === 'annotation');
    const { annotator, tag, note } = placed.item;
    assert.deepEqual(
      [annotator, tag, note, placed.fragments],
      ['Bo', 'PERSON', 'the **younger** one', [{ start: 37, end: 47 }]],
    );
  });

  test('CoNLL', () => {
    assert.equal(exportConll([document], PLACE).files[0]?.text, `${block('conll', 'conll')}\n`);
  });

  test('CSV', () => {
    const shown = block('csv', 'csv');
    const columns = shown.split('\n', 1)[0] ?? '';
    const text = exportCsv([document], PLACE).files[0]?.text ?? '';
    const rows = text.split('\r\n').map((row) => {
      const cells = row.match(/("[^"]*"|[^,]*)(,|$)/g) ?? [];
      return cells.slice(0, columns.split(',').length).join('').replace(/,$/, '');
    });
    assert.deepEqual(rows.join('\n'), shown);
    for (const column of (text.split('\r\n')[0] ?? '').split(',')) {
      assert.ok(page('csv').includes(`\`${column}\``), column);
    }
  });
});
