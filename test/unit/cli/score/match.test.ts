import assert from 'node:assert/strict';
import { NOTHING, SPAN, TYPE, VALUE } from '../../../../src/cli/score/match';
import { at, goldOf, match, outcome, predicted } from './invented';

const TEXT =
  "The ship left on the 3rd of June 1871 with goods for at least £40; a month before, the owner's 12 years at sea ended.";
const DATE = { type: 'DATE', ...at(TEXT, '3rd of June 1871'), value: '1871-06-03' };
const MONEY = { type: 'MONEY', ...at(TEXT, '£40'), value: '40', currency: 'GBP' };

suite('matchDocument: spans, types and values', () => {
  test('a prediction with the same span, type and value is a hit', () => {
    const result = match(TEXT, goldOf([DATE, MONEY]), [
      predicted(TEXT, 'DATE', '3rd of June 1871', { value: '1871-06-03' }),
      predicted(TEXT, 'MONEY', '£40', { value: '40', currency: 'GBP' }),
    ]);
    assert.deepEqual(outcome(result), { agreed: [VALUE, VALUE], wrong: 0, forbidden: 0 });
  });

  test('what is not predicted is missed, what is predicted elsewhere is wrong', () => {
    const result = match(TEXT, goldOf([DATE]), [predicted(TEXT, 'DATE', 'June 1871', { value: '1871-06' })]);
    assert.deepEqual(outcome(result), { agreed: [NOTHING], wrong: 1, forbidden: 0 });
  });

  test('a wrong value agrees in span and type, a wrong type in the span alone', () => {
    const wrongValue = match(TEXT, goldOf([DATE]), [predicted(TEXT, 'DATE', DATE.text, { value: '1871-07-03' })]);
    assert.deepEqual(outcome(wrongValue), { agreed: [TYPE], wrong: 0, forbidden: 0 });
    const noValue = match(TEXT, goldOf([DATE]), [predicted(TEXT, 'DATE', DATE.text)]);
    assert.deepEqual(outcome(noValue).agreed, [TYPE]);
    const wrongType = match(TEXT, goldOf([DATE]), [predicted(TEXT, 'DURATION', DATE.text, { value: '1871-06-03' })]);
    assert.deepEqual(outcome(wrongType), { agreed: [SPAN], wrong: 0, forbidden: 0 });
  });

  test('amounts are compared as decimals and with their currency', () => {
    const amount = (value: string, currency?: string): unknown =>
      outcome(
        match(TEXT, goldOf([MONEY]), [
          predicted(TEXT, 'MONEY', '£40', { value, ...(currency === undefined ? {} : { currency }) }),
        ]),
      ).agreed[0];
    assert.equal(amount('40.00', 'GBP'), VALUE);
    assert.equal(amount('040', 'GBP'), VALUE);
    assert.equal(amount('4', 'GBP'), TYPE);
    assert.equal(amount('400', 'GBP'), TYPE);
    assert.equal(amount('40', 'USD'), TYPE);
    assert.equal(amount('40'), TYPE);
  });

  test('dates are not compared as numbers', () => {
    const gold = goldOf([{ ...DATE, value: '1871' }]);
    assert.deepEqual(outcome(match(TEXT, gold, [predicted(TEXT, 'DATE', DATE.text, { value: '01871' })])).agreed, [
      TYPE,
    ]);
  });

  test('where the gold names the ends of a range, both must be right', () => {
    const gold = goldOf([{ type: 'DATE', ...at(TEXT, '3rd of June 1871'), from: '1871-06-03', to: '1871-06-09' }]);
    const range = (from: string, to: string): unknown =>
      outcome(match(TEXT, gold, [predicted(TEXT, 'DATE', DATE.text, { from, to })])).agreed[0];
    assert.equal(range('1871-06-03', '1871-06-09'), VALUE);
    assert.equal(range('1871-06-03', '1871-06-08'), TYPE);
  });

  test('a range may be written as one value or as two ends', () => {
    const text = 'for £40 to £50 each';
    const ends = { from: '40', to: '50' };
    const gold = goldOf([
      {
        type: 'MONEY',
        ...at(text, '£40 to £50'),
        value: '40/50',
        ...ends,
        currency: 'GBP',
        alternates: [{ ...at(text, '£40'), value: '40' }],
      },
    ]);
    const agreed = (part: string, rest: object): unknown =>
      outcome(match(text, gold, [predicted(text, 'MONEY', part, { currency: 'GBP', ...rest })])).agreed[0];
    assert.equal(agreed('£40 to £50', { value: '40/50' }), VALUE);
    assert.equal(agreed('£40 to £50', { from: '40', to: '50.00' }), VALUE);
    assert.equal(agreed('£40 to £50', { value: '40' }), TYPE);
    assert.equal(agreed('£40 to £50', { from: '40' }), TYPE);
    assert.equal(agreed('£40', { value: '40' }), VALUE);
  });

  test('all fragments of a discontinuous mention must be the same', () => {
    const text = 'signed on July 9,\n> 1893 there';
    const whole = at(text, 'July 9,\n> 1893');
    const parts = [at(text, 'July 9,'), at(text, '1893')];
    const gold = goldOf([{ type: 'DATE', ...whole, spans: parts, value: '1893-07-09' }]);
    const prediction = { type: 'DATE', value: '1893-07-09' };
    assert.deepEqual(outcome(match(text, gold, [{ ...prediction, fragments: parts }])), {
      agreed: [VALUE],
      wrong: 0,
      forbidden: 0,
    });
    assert.deepEqual(outcome(match(text, gold, [{ ...prediction, fragments: [whole] }])), {
      agreed: [NOTHING],
      wrong: 1,
      forbidden: 0,
    });
    assert.equal(outcome(match(text, gold, [{ ...prediction, fragments: parts.slice(0, 1) }])).wrong, 1);
  });

  test('types that are not scored are ignored on both sides', () => {
    const gold = goldOf([{ type: 'PERSON', ...at(TEXT, 'owner'), entity: 'x' }, DATE]);
    const result = match(TEXT, gold, [
      predicted(TEXT, 'ORG', 'goods'),
      predicted(TEXT, 'DATE', DATE.text, { value: '1871-06-03' }),
    ]);
    assert.deepEqual(outcome(result), { agreed: [VALUE], wrong: 0, forbidden: 0 });
  });
});

suite('matchDocument: articles and possessives', () => {
  test('a leading article makes no difference, on either side', () => {
    const prediction = predicted(TEXT, 'DATE', 'the 3rd of June 1871', { value: '1871-06-03' });
    assert.deepEqual(outcome(match(TEXT, goldOf([DATE]), [prediction])), { agreed: [VALUE], wrong: 0, forbidden: 0 });
    const gold = goldOf([{ ...DATE, ...at(TEXT, 'the 3rd of June 1871') }]);
    assert.deepEqual(outcome(match(TEXT, gold, [predicted(TEXT, 'DATE', DATE.text, { value: '1871-06-03' })])).agreed, [
      VALUE,
    ]);
  });

  test('German articles are articles too', () => {
    const text = 'Zahlbar bis zum Ende, den 4. Mai 1803.';
    const gold = goldOf([{ type: 'DATE', ...at(text, '4. Mai 1803'), value: '1803-05-04' }]);
    assert.deepEqual(
      outcome(match(text, gold, [predicted(text, 'DATE', 'den 4. Mai 1803', { value: '1803-05-04' })])).agreed,
      [VALUE],
    );
  });

  test('a trailing possessive makes no difference', () => {
    for (const ending of ["'s", '’s', "'", '’']) {
      const text = `In 1905${ending} opinion`;
      const gold = goldOf([{ type: 'DATE', ...at(text, '1905'), value: '1905' }]);
      const prediction = predicted(text, 'DATE', `1905${ending}`, { value: '1905' });
      assert.deepEqual(outcome(match(text, gold, [prediction])).agreed, [VALUE], ending);
    }
  });

  test('any other word, and a word that only begins like an article, does', () => {
    assert.equal(outcome(match(TEXT, goldOf([DATE]), [predicted(TEXT, 'DATE', 'on the 3rd of June 1871')])).wrong, 1);
    const text = 'then 1905';
    const gold = goldOf([{ type: 'DATE', ...at(text, '1905'), value: '1905' }]);
    assert.equal(outcome(match(text, gold, [predicted(text, 'DATE', 'then 1905')])).wrong, 1);
  });

  test('an article that stands alone in the first fragment is left out as well', () => {
    const text = 'due the\n> 5th of May';
    const gold = goldOf([{ type: 'DATE', ...at(text, '5th of May'), value: 'XXXX-05-05' }]);
    const fragments = [at(text, 'the'), at(text, '5th of May')];
    assert.deepEqual(outcome(match(text, gold, [{ type: 'DATE', fragments, value: 'XXXX-05-05' }])).agreed, [VALUE]);
  });

  test('a mention that is nothing but an article stays what it is', () => {
    const gold = goldOf([{ type: 'SET', ...at(TEXT, 'The'), value: 'PXX' }]);
    assert.deepEqual(outcome(match(TEXT, gold, [predicted(TEXT, 'SET', 'The', { value: 'PXX' })])).agreed, [VALUE]);
  });
});

suite('matchDocument: alternates', () => {
  const time = 'on 4 May 1926 at 17:46 precisely';
  const whole = { type: 'DATE', ...at(time, '4 May 1926 at 17:46'), value: '1926-05-04T17:46' };

  test('an alternate with its own span and value is a hit', () => {
    const gold = goldOf([{ ...whole, alternates: [{ ...at(time, '4 May 1926'), value: '1926-05-04' }] }]);
    assert.deepEqual(outcome(match(time, gold, [predicted(time, 'DATE', '4 May 1926', { value: '1926-05-04' })])), {
      agreed: [VALUE],
      wrong: 0,
      forbidden: 0,
    });
  });

  test('it overrides only what it names: span without value keeps the value', () => {
    const gold = goldOf([{ ...whole, alternates: [{ ...at(time, '4 May 1926') }] }]);
    const value = (said: string): unknown =>
      outcome(match(time, gold, [predicted(time, 'DATE', '4 May 1926', { value: said })])).agreed[0];
    assert.equal(value('1926-05-04T17:46'), VALUE);
    assert.equal(value('1926-05-04'), TYPE);
  });

  test('and value without span keeps the span', () => {
    const gold = goldOf([{ ...whole, alternates: [{ value: '1926-05-04' }] }]);
    const span = (part: string): unknown =>
      outcome(match(time, gold, [predicted(time, 'DATE', part, { value: '1926-05-04' })])).agreed[0];
    assert.equal(span('4 May 1926 at 17:46'), VALUE);
    assert.equal(span('4 May 1926'), NOTHING);
  });

  test('two alternates are not mixed', () => {
    const gold = goldOf([{ ...whole, alternates: [{ ...at(time, '17:46') }, { value: 'T17:46' }] }]);
    assert.deepEqual(outcome(match(time, gold, [predicted(time, 'DATE', '17:46', { value: 'T17:46' })])).agreed, [
      TYPE,
    ]);
  });

  test('another type may be right', () => {
    const gold = goldOf([{ ...whole, alternates: [{ type: 'SET', value: 'P1D' }] }]);
    assert.deepEqual(outcome(match(time, gold, [predicted(time, 'SET', whole.text, { value: 'P1D' })])).agreed, [
      VALUE,
    ]);
    assert.deepEqual(outcome(match(time, gold, [predicted(time, 'SET', whole.text, { value: whole.value })])).agreed, [
      TYPE,
    ]);
  });

  test('a prediction equal to an alternate of a mention that is already matched is ignored', () => {
    const gold = goldOf([{ ...whole, alternates: [{ ...at(time, '4 May 1926'), value: '1926-05-04' }] }]);
    const result = match(time, gold, [
      predicted(time, 'DATE', '4 May 1926', { value: '1926-05-04' }),
      predicted(time, 'DATE', whole.text, { value: whole.value }),
    ]);
    assert.deepEqual(outcome(result), { agreed: [VALUE], wrong: 0, forbidden: 0 });
  });

  test('a mention of a type nobody scores counts only through an alternate of a scored type', () => {
    const gold = goldOf([
      { type: 'EVENT', ...at(time, '4 May 1926'), alternates: [{ type: 'DATE', value: '1926-05-04' }] },
    ]);
    assert.deepEqual(match(time, gold, []).golds[0]?.required, false);
    assert.deepEqual(
      outcome(match(time, gold, [predicted(time, 'DATE', '4 May 1926', { value: '1926-05-04' })])).agreed,
      [VALUE],
    );
    assert.equal(outcome(match(time, gold, [predicted(time, 'SET', '4 May 1926')])).wrong, 1);
  });
});

suite('matchDocument: partial and combined', () => {
  const text = 'stamped 14:07 GMT 15:07 UK on 4 May 1926';
  const both = at(text, '14:07 GMT 15:07 UK');
  const first = { type: 'DATE', ...at(text, '14:07 GMT'), value: 'T14:07Z', alternates: [{ ...both, combined: true }] };
  const second = {
    type: 'DATE',
    ...at(text, '15:07 UK'),
    value: 'T15:07+01:00',
    alternates: [{ ...both, value: 'T14:07Z', combined: true }],
  };

  test('one prediction may stand for all mentions that share a combined reading', () => {
    const result = match(text, goldOf([first, second]), [predicted(text, 'DATE', both.text, { value: 'T14:07Z' })]);
    assert.deepEqual(outcome(result), { agreed: [VALUE, VALUE], wrong: 0, forbidden: 0 });
  });

  test('but not for mentions that merely share an alternate', () => {
    const plain = [first, second].map((gold) => ({ ...gold, alternates: [{ ...both, value: 'T14:07Z' }] }));
    const result = match(text, goldOf(plain), [predicted(text, 'DATE', both.text, { value: 'T14:07Z' })]);
    assert.deepEqual(outcome(result).agreed, [VALUE, NOTHING]);
  });

  test('a partial reading is neither hit nor false positive', () => {
    const gold = goldOf([
      {
        type: 'DATE',
        ...at(text, '15:07 UK on 4 May 1926'),
        value: '1926-05-04T15:07',
        alternates: [{ ...at(text, '15:07'), value: 'T15:07', partial: true }],
      },
    ]);
    const result = match(text, gold, [predicted(text, 'DATE', '15:07', { value: 'T15:07' })]);
    assert.deepEqual(outcome(result), { agreed: [NOTHING], wrong: 0, forbidden: 0 });
  });

  test('with another type it is a false positive all the same', () => {
    const gold = goldOf([
      { type: 'DATE', ...at(text, '15:07 UK'), value: 'T15:07', alternates: [{ ...at(text, '15:07'), partial: true }] },
    ]);
    assert.equal(outcome(match(text, gold, [predicted(text, 'MONEY', '15:07')])).wrong, 1);
  });
});

suite('matchDocument: optional mentions', () => {
  const optional = { ...DATE, optional: true };
  const nested = { type: 'DATE', ...at(TEXT, '1871'), value: '1871', optional: true, nested: true };

  test('are a hit or nothing in lenient mode', () => {
    assert.deepEqual(
      match(TEXT, goldOf([optional]), []).golds.map((gold) => gold.required),
      [false],
    );
    const found = match(TEXT, goldOf([optional]), [predicted(TEXT, 'DATE', DATE.text, { value: '1871-06-03' })]);
    assert.deepEqual(outcome(found), { agreed: [VALUE], wrong: 0, forbidden: 0 });
  });

  test('are required in strict mode, except nested ones', () => {
    const result = match(TEXT, goldOf([optional, nested]), [], { strict: true });
    assert.deepEqual(
      result.golds.map((gold) => gold.required),
      [true, false],
    );
  });
});

suite('matchDocument: non-annotations', () => {
  const text = 'see p6 of no. 16/1907 | all the days after';

  test('a prediction of a wrong type with that very span is an error', () => {
    const gold = goldOf([], [{ ...at(text, '16/1907'), wrong: ['DATE'], reason: 'issue' }]);
    assert.deepEqual(outcome(match(text, gold, [predicted(text, 'DATE', '16/1907')])), {
      agreed: [],
      wrong: 1,
      forbidden: 1,
    });
    assert.equal(outcome(match(text, gold, [predicted(text, 'MONEY', '16/1907')])).forbidden, 0);
    assert.equal(outcome(match(text, gold, [predicted(text, 'DATE', '1907')])).forbidden, 0);
  });

  test('where any type is wrong, any overlap is an error', () => {
    const gold = goldOf([], [{ ...at(text, '|'), wrong: ['*'], reason: 'separator' }]);
    assert.equal(outcome(match(text, gold, [predicted(text, 'MONEY', '1907 | all')])).forbidden, 1);
    assert.equal(outcome(match(text, gold, [predicted(text, 'DATE', '16/1907')])).forbidden, 0);
  });

  test('tolerated ones are ignored: no error and no false positive', () => {
    const gold = goldOf(
      [],
      [{ ...at(text, 'the days'), wrong: ['DATE', 'DURATION'], tolerated: true, reason: 'no value' }],
    );
    assert.deepEqual(outcome(match(text, gold, [predicted(text, 'DURATION', 'the days')])), {
      agreed: [],
      wrong: 0,
      forbidden: 0,
    });
    assert.equal(outcome(match(text, gold, [predicted(text, 'AGE', 'the days')])).wrong, 1);
  });
});

suite('matchDocument: dates that need an anchor', () => {
  const gold = goldOf([
    {
      type: 'DATE',
      ...at(TEXT, 'a month before'),
      value: 'XXXX-05',
      needsAnchor: true,
      alternates: [{ value: '1871-05', inferred: true }],
    },
  ]);
  const agreed = (rest: object): unknown =>
    outcome(match(TEXT, gold, [predicted(TEXT, 'DATE', 'a month before', rest)])).agreed[0];

  test('the underspecified value is right, with or without the mark', () => {
    assert.equal(agreed({ value: 'XXXX-05' }), VALUE);
    assert.equal(agreed({ value: 'XXXX-05', unresolved: true }), VALUE);
  });

  test('so is no value with the mark, but not without it', () => {
    assert.equal(agreed({ unresolved: true }), VALUE);
    assert.equal(agreed({}), TYPE);
  });

  test('a full date is right only when an alternate names it', () => {
    assert.equal(agreed({ value: '1871-05' }), VALUE);
    assert.equal(agreed({ value: '1903-05' }), TYPE);
  });

  test('a mention that needs no anchor is not right without a value', () => {
    const plain = goldOf([DATE]);
    assert.deepEqual(outcome(match(TEXT, plain, [predicted(TEXT, 'DATE', DATE.text, { unresolved: true })])).agreed, [
      TYPE,
    ]);
  });
});
