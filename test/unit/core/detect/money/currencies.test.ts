import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currencyRows } from '../../../../../src/core/detect/money/units';
import { shown } from './amounts';

const root = join(import.meta.dirname, '../../../../..');

suite('money: the table of currencies', () => {
  test('is what its script writes', async () => {
    const { currencySource } = await import('../../../../../scripts/generate-currencies.mjs');
    const path = join(root, 'src/core/lang/generated/currencies.ts');
    assert.equal(readFileSync(path, 'utf8'), await currencySource());
  });

  test('is small', () => {
    assert.ok(readFileSync(join(root, 'src/core/lang/generated/currencies.ts')).length <= 40_000);
  });

  test('every currency in use is read by its code where figures show that it is money', () => {
    // Codes of accounting units and of funds, which no text pays in, are left out on purpose.
    const unread = currencyRows()
      .filter((row) => row.current)
      .map((row) => row.code)
      .filter((code) => shown(`They paid ${code} 1,500,000.00 million.`, 'en')[0]?.currency !== code);
    assert.deepEqual(unread, ['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW']);
  });

  test('every name of a currency in use is read in both languages, to the currency or to none', () => {
    for (const row of currencyRows()) {
      if (!row.current || /^(BOV|CHE|CHW|CLF|COU|MXV|USN|UYI|UYW|XDR|ZWG|VED)$/.test(row.code)) continue;
      for (const language of ['en', 'de'] as const) {
        for (const name of row.names[language]) {
          const words =
            language === 'en' ? `They paid 5 million ${name} in tax.` : `Sie zahlten 5 Millionen ${name} Steuern.`;
          const [mention] = shown(words, language);
          assert.ok(mention !== undefined, words);
          assert.equal(mention.value, '5000000', words);
          // Zambia and Malawi both have a kwacha, and the German name of the first does not say which.
          assert.ok(mention.currency === row.code || mention.currency === undefined, words);
        }
      }
    }
  });
});
