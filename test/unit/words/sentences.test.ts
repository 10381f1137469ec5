import assert from 'node:assert/strict';
import { confidenceInWords, documentDateInWords, openInWords, zoneInWords } from '../../../src/words/certainty';
import { reasonInWords } from '../../../src/words/reasons';
import { typeName, typePlural } from '../../../src/words/types';

suite('reasons in words', () => {
  test('name what a relative date was counted from', () => {
    const reason = { code: 'relative-to-document', args: { anchor: '2007-05-24T13:52' } } as const;
    assert.equal(reasonInWords(reason), "Counted from the document's date, Thursday, 24 May 2007, 13:52.");
  });

  test('say that today is never used', () => {
    assert.match(reasonInWords({ code: 'no-document-date' }), /never taken from today/);
  });

  test('name the currency, its code and why', () => {
    const args = { sign: '$', currency: 'USD', because: 'same-document' };
    assert.equal(
      reasonInWords({ code: 'currency-by-context', args }),
      '$ is used by several currencies; read as US dollars (USD), because the document names this currency elsewhere.',
    );
  });

  test('write large factors as powers of ten', () => {
    const args = { word: 'Billion', factor: '1000000000000' };
    assert.equal(reasonInWords({ code: 'scale-word', args }), '“Billion” multiplies by 10¹².');
    assert.match(reasonInWords({ code: 'scale-word', args: { word: 'dozen', factor: '12' } }), /by 12\.$/);
  });

  test('leave no gap where an argument is missing or unknown', () => {
    assert.equal(
      reasonInWords({ code: 'date-order', args: { order: 'DMY', because: 'x-ray' } }),
      'Read as day, month, year, because x-ray.',
    );
    assert.equal(reasonInWords({ code: 'old-style', args: { form: 'unheard-of' } }), 'An old way of writing dates.');
    assert.equal(reasonInWords({ code: 'holiday' }), 'A holiday.');
    assert.doesNotMatch(reasonInWords({ code: 'number-format', args: { format: 'de' } }), /\{\d\}/);
  });
});

suite('how sure, and where', () => {
  test('confidence in four steps', () => {
    assert.deepEqual([0.95, 0.9, 0.8, 0.5, 0.49].map(confidenceInWords), [
      'Confidence: high',
      'Confidence: high',
      'Confidence: good',
      'Confidence: fair',
      'Confidence: low',
    ]);
  });

  test('only what is open is called open', () => {
    assert.equal(openInWords({}), undefined);
    assert.match(openInWords({ unresolved: true }) ?? '', /^Open/);
  });

  test('zones other than running text are named', () => {
    assert.equal(zoneInWords('body'), undefined);
    assert.equal(zoneInWords('front-matter'), 'in the front matter');
  });

  test("the document's date and where it was found", () => {
    assert.equal(
      documentDateInWords({ value: '2007-05-24', basis: 'byline' }),
      'Thursday, 24 May 2007 (from the byline)',
    );
  });

  test('types have a name and a plural', () => {
    assert.deepEqual([typeName('MONEY'), typePlural('MONEY')], ['Amount of money', 'Amounts of money']);
  });
});
