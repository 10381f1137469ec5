import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectMoney } from '../../../../../src/core/detect/money/detect-money';
import { describe, documentOf, shown } from './amounts';

const PIECES = [
  ...[
    '$',
    '€',
    '£',
    'US$',
    'EUR',
    'DM',
    'Mark',
    'Euro',
    'pounds',
    'kr',
    'Fr.',
    '-',
    '–',
    ',',
    '.',
    '/',
    '(',
    ')',
    "'",
    '½',
    '元',
  ],
  ...[
    '5',
    '10',
    '1.500',
    '1,500',
    '20.-',
    '2008',
    '3.4.6',
    '000',
    '7',
    'million',
    'Mio.',
    'k',
    'm',
    's.',
    'd.',
    'sixpence',
    'cents',
  ],
  ...[
    'a',
    'an',
    'one',
    'zwei',
    'hundred',
    'and',
    'und',
    'half',
    'of',
    'bis',
    'to',
    'between',
    'per',
    'year',
    'rund',
    'minus',
    ' ',
    '\n\n',
  ],
];

const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((parts) =>
    fc
      .array(fc.constantFrom('', ' '), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, index) => part + (gaps[index] ?? '')).join('')),
  );

suite('money: on any text', () => {
  test('mentions are sorted, do not overlap, stay in their block, and have values in canonical form', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string(), fc.string({ unit: 'binary' })),
        fc.constantFrom('en' as const, 'de' as const, null),
        (written, language) => {
          const document = documentOf(written, language);
          let last = 0;
          for (const mention of detectMoney(document)) {
            assert.ok(mention.start >= last && mention.end > mention.start && mention.end <= written.length);
            assert.ok(document.prose.blocks.some((block) => block.start <= mention.start && mention.end <= block.end));
            assert.ok(mention.confidence >= 0 && mention.confidence <= 1);
            for (const value of [mention.value, mention.from, mention.to]) {
              if (value !== undefined) assert.match(value, /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
            }
            assert.equal(mention.value === undefined, mention.from !== undefined && mention.to !== undefined);
            if (mention.currency !== undefined) assert.match(mention.currency, /^[A-Z]{3}$/);
            assert.ok(mention.reasons.length > 0);
            last = mention.end;
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  test('whole amounts keep their digits, however many', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), (amount) => {
        const grouped = amount.toString().replace(/\B(?=(\d{3})+$)/g, ',');
        const [mention] = shown(`It cost USD ${grouped} in all.`, 'en');
        assert.equal(mention?.value, amount.toString());
      }),
    );
  });

  test('an amount reads the same wherever it stands', () => {
    const sentence = 'They paid at least £1.1bn a year.';
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), (filler) => {
        const written = `${filler}. ${sentence}`;
        const last = shown(written, 'en').pop();
        assert.ok(last !== undefined);
        assert.equal(describe(last, written), '£1.1bn = 1100000000 GBP EQUAL_OR_MORE /year');
      }),
    );
  });
});
