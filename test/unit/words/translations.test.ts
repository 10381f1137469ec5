import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '@vscode/l10n';
import { CURRENCY_NAMES } from '../../../src/words/currency-names';
import { reasonInWords } from '../../../src/words/reasons';
import { valueInWords } from '../../../src/words/values';
import { readJson, sentencesIn } from './translations';

const german = readJson('l10n/bundle.l10n.de.json');
const sentences = sentencesIn('src/words', 'src/server', 'src/extension');
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

suite('translations', () => {
  test('every sentence has its German one, with the same places for arguments', () => {
    assert.ok(sentences.length > 200);
    assert.deepEqual(
      sentences.filter((key) => german[key] === undefined),
      [],
    );
    for (const key of sentences) assert.deepEqual(placeholders(german[key] ?? ''), placeholders(key), key);
  });

  test('nothing is translated that nobody says', () => {
    const currencies = Object.values(CURRENCY_NAMES).flat();
    const said = new Set([...sentences, ...currencies]);
    assert.deepEqual(
      Object.keys(german).filter((key) => !said.has(key)),
      [],
    );
  });

  test('the manifest has a text for every key, in both languages', () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');
    const keys = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key))].sort();
    assert.deepEqual(Object.keys(readJson('package.nls.json')).sort(), keys);
    assert.deepEqual(Object.keys(readJson('package.nls.de.json')).sort(), keys);
  });
});

suite('sentences in another language', () => {
  teardown(() => {
    config({ contents: {} });
  });

  test('German dates, numbers and currencies', () => {
    config({ contents: { ...german } });
    assert.equal(valueInWords({ type: 'DATE', value: '2007-05-24T13:52' }), 'Donnerstag, 24. Mai 2007, 13:52');
    assert.equal(
      valueInWords({ type: 'MONEY', value: '1650000000000', currency: 'USD' }),
      '1.650.000.000.000 US-Dollar (1,65 Billionen)',
    );
  });

  test('no word is left out of the translation (pseudo-locale)', () => {
    const pseudo = Object.fromEntries(sentences.map((key) => [key, `«${key.replace(/\/.*/, '')}»`]));
    config({ contents: pseudo });
    assert.match(reasonInWords({ code: 'no-document-date' }), /^«.*»$/);
    assert.equal(valueInWords({ type: 'DURATION', value: 'P2Y' }), '«2 «years»»');
  });
});
