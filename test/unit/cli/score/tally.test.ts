import assert from 'node:assert/strict';
import { ratiosOf, tallyAnchors, tallyByType } from '../../../../src/cli/score/tally';
import { at, goldOf, match, predicted, TYPES } from './invented';

const TEXT = 'On 4 May 1926 and 5 May 1926 and on Friday she paid £3 and then £4.';
const DATES = [
  { type: 'DATE', ...at(TEXT, '4 May 1926'), value: '1926-05-04' },
  { type: 'DATE', ...at(TEXT, '5 May 1926'), value: '1926-05-05' },
];

suite('tallyByType', () => {
  test('counts hits, misses and false positives of each column by type', () => {
    const result = match(TEXT, goldOf([...DATES, { type: 'MONEY', ...at(TEXT, '£3'), value: '3', currency: 'GBP' }]), [
      predicted(TEXT, 'DATE', '4 May 1926', { value: '1926-05-04' }),
      predicted(TEXT, 'DURATION', '5 May 1926'),
      predicted(TEXT, 'MONEY', '£3', { value: '30', currency: 'GBP' }),
      predicted(TEXT, 'MONEY', '£4', { value: '4', currency: 'GBP' }),
    ]);
    const rows = tallyByType([result], TYPES);
    assert.deepEqual(rows.get('DATE'), {
      columns: {
        span: { hits: 2, misses: 0, falsePositives: 0 },
        type: { hits: 1, misses: 1, falsePositives: 0 },
        value: { hits: 1, misses: 1, falsePositives: 0 },
      },
      required: 2,
      requiredFound: 1,
      requiredRight: 1,
    });
    assert.deepEqual(rows.get('DURATION')?.columns.type, { hits: 0, misses: 0, falsePositives: 1 });
    assert.deepEqual(rows.get('DURATION')?.columns.span, { hits: 0, misses: 0, falsePositives: 0 });
    assert.deepEqual(rows.get('MONEY')?.columns, {
      span: { hits: 1, misses: 0, falsePositives: 1 },
      type: { hits: 1, misses: 0, falsePositives: 1 },
      value: { hits: 0, misses: 1, falsePositives: 2 },
    });
    assert.deepEqual(rows.get('ALL')?.columns.value, { hits: 1, misses: 2, falsePositives: 3 });
    assert.equal(rows.get('ALL')?.required, 3);
    assert.deepEqual([...rows.keys()], [...TYPES, 'ALL']);
  });

  test('an optional mention that is found is a hit, one that is not counts nowhere', () => {
    const gold = goldOf(DATES.map((date) => ({ ...date, optional: true })));
    const result = match(TEXT, gold, [predicted(TEXT, 'DATE', '4 May 1926', { value: '1926-05-04' })]);
    const row = tallyByType([result], TYPES).get('DATE');
    assert.deepEqual(row?.columns.value, { hits: 1, misses: 0, falsePositives: 0 });
    assert.equal(row.required, 0);
  });

  test('an optional mention with a wrong value is a false positive, but no miss', () => {
    const gold = goldOf(DATES.map((date) => ({ ...date, optional: true })));
    const result = match(TEXT, gold, [predicted(TEXT, 'DATE', '4 May 1926', { value: '1926-04-05' })]);
    assert.deepEqual(tallyByType([result], TYPES).get('DATE')?.columns.value, {
      hits: 0,
      misses: 0,
      falsePositives: 1,
    });
  });

  test('a mention of an unscored type counts in the row of the alternate that was hit', () => {
    const gold = goldOf([
      { type: 'EVENT', ...at(TEXT, 'Friday'), alternates: [{ type: 'DATE', value: 'XXXX-WXX-5' }] },
    ]);
    const result = match(TEXT, gold, [predicted(TEXT, 'DATE', 'Friday', { value: 'XXXX-WXX-5' })]);
    assert.deepEqual(tallyByType([result], TYPES).get('DATE')?.columns.value, {
      hits: 1,
      misses: 0,
      falsePositives: 0,
    });
    assert.equal(tallyByType([match(TEXT, gold, [])], TYPES).get('ALL')?.columns.value.misses, 0);
  });
});

suite('tallyAnchors', () => {
  test('counts how the dates without an anchor were answered', () => {
    const friday = {
      type: 'DATE',
      ...at(TEXT, 'Friday'),
      value: 'XXXX-WXX-5',
      needsAnchor: true,
      alternates: [{ value: '1926-05-07', inferred: true }],
    };
    const anchors = (...predictions: object[]): unknown =>
      tallyAnchors(
        predictions.map((rest) => match(TEXT, goldOf([friday, DATES[0]!]), [predicted(TEXT, 'DATE', 'Friday', rest)])),
      );
    const none = { found: 1, underspecified: 0, leftEmpty: 0, inferred: 0, marked: 1 };
    assert.deepEqual(anchors({ value: 'XXXX-WXX-5' }), { ...none, underspecified: 1 });
    assert.deepEqual(anchors({ unresolved: true }), { ...none, leftEmpty: 1 });
    assert.deepEqual(anchors({ value: '1926-05-07' }), { ...none, inferred: 1 });
    assert.deepEqual(anchors({ value: '2026-05-07' }), none);
    assert.deepEqual(tallyAnchors([match(TEXT, goldOf([friday]), [])]), { ...none, found: 0 });
  });
});

suite('ratiosOf', () => {
  test('gives precision, recall and F1', () => {
    assert.deepEqual(ratiosOf({ hits: 6, misses: 2, falsePositives: 4 }), {
      precision: 0.6,
      recall: 0.75,
      f1: 12 / 18,
    });
  });

  test('says nothing where there is nothing to say', () => {
    assert.deepEqual(ratiosOf({ hits: 0, misses: 0, falsePositives: 0 }), { precision: null, recall: null, f1: null });
    assert.deepEqual(ratiosOf({ hits: 0, misses: 3, falsePositives: 0 }), { precision: null, recall: 0, f1: 0 });
    assert.deepEqual(ratiosOf({ hits: 0, misses: 0, falsePositives: 3 }), { precision: 0, recall: null, f1: 0 });
  });
});
