import assert from 'node:assert/strict';
import { GoldError, parseGold } from '../../../../src/cli/score/gold';
import { goldOf } from './invented';

const MENTION = {
  type: 'MONEY',
  start: 3,
  end: 9,
  text: '£40–50',
  value: '40/50',
  from: '40',
  to: '50',
  currency: 'GBP',
};

suite('parseGold', () => {
  test('reads hash and date of a document; a missing date is not the same as none', () => {
    const gold = parseGold('{"documents":{"a":{"sha256":"ff","dct":null,"annotations":[]},"b":{"annotations":[]}}}');
    assert.deepEqual(gold.documents.get('a'), { sha256: 'ff', date: null, mentions: [], nonMentions: [] });
    assert.deepEqual(gold.documents.get('b'), { mentions: [], nonMentions: [] });
  });

  test('completes an alternate from its mention', () => {
    const [mention] = goldOf([{ ...MENTION, alternates: [{ start: 3, end: 6, text: '£40' }] }]).mentions;
    assert.deepEqual(mention?.alternates, [
      {
        type: 'MONEY',
        fragments: [{ start: 3, end: 6 }],
        value: '40/50',
        currency: 'GBP',
        from: '40',
        to: '50',
        partial: false,
        combined: false,
      },
    ]);
  });

  test('an alternate with a value of its own does not inherit the ends of a range, but the currency', () => {
    const [mention] = goldOf([{ ...MENTION, alternates: [{ value: '40' }] }]).mentions;
    const { value, from, to, currency } = mention!.alternates[0]!;
    assert.deepEqual({ value, from, to, currency }, { value: '40', from: undefined, to: undefined, currency: 'GBP' });
  });

  for (const [name, json] of [
    ['text that is not JSON', '{'],
    ['a list', '[]'],
    ['no documents', '{"version":"1.0"}'],
    ['a document without annotations', '{"documents":{"a":{}}}'],
    ['an annotation without a type', '{"documents":{"a":{"annotations":[{"start":0,"end":1,"text":"x"}]}}}'],
    ['an empty span', '{"documents":{"a":{"annotations":[{"type":"DATE","start":1,"end":1,"text":"x"}]}}}'],
    ['an annotation without a span', '{"documents":{"a":{"annotations":[{"type":"DATE","text":"x"}]}}}'],
    [
      'a value that is a number',
      '{"documents":{"a":{"annotations":[{"type":"DATE","start":0,"end":1,"text":"x","value":1}]}}}',
    ],
    [
      'a non-annotation without types',
      '{"documents":{"a":{"annotations":[],"nonAnnotations":[{"start":0,"end":1,"text":"x"}]}}}',
    ],
  ] as const) {
    test(`refuses ${name}`, () => {
      assert.throws(() => parseGold(json), GoldError);
    });
  }
});
