import assert from 'node:assert/strict';
import { valueAsCode, valueAsHint, valueInWords } from '../../../src/words/values';
import type { MentionType, MentionValue } from '../../../src/core/model/mention';

const says = (type: MentionType, value: MentionValue | string, expected: string | undefined): void => {
  const mention = typeof value === 'string' ? { type, value } : { type, ...value };
  const title = `${type} ${typeof value === 'string' ? value : JSON.stringify(value)} → ${expected ?? 'nothing'}`;
  test(title, () => {
    assert.equal(valueInWords(mention), expected);
  });
};

suite('dates in words', () => {
  const dates: [string, string][] = [
    ['2007-05-24', 'Thursday, 24 May 2007'],
    ['2007-05-24T13:52', 'Thursday, 24 May 2007, 13:52'],
    ['2006-10-18T14:07Z', 'Wednesday, 18 October 2006, 14:07 UTC'],
    ['2006-10-18T15:07+01:00', 'Wednesday, 18 October 2006, 15:07 (UTC+01:00)'],
    ['2007-05-24T13:52:09-05:00', 'Thursday, 24 May 2007, 13:52:09 (UTC−05:00)'],
    ['2007-05-24TEV', 'Thursday, 24 May 2007, evening'],
    ['T09:30', '09:30, day not stated'],
    ['2007-05', 'May 2007'],
    ['2007', '2007'],
    ['XXXX-07-10', '10 July, year not stated'],
    ['XXXX-07', 'July, year not stated'],
    ['XXXX-XX-24', 'day 24, month not stated'],
    ['XXXX', 'year not stated'],
    ['XXXX-WXX-4', 'Thursday, week not stated'],
    ['XXXX-WXX-WE', 'weekend, week not stated'],
    ['XXXX-WXX', 'a week, not stated which'],
    ['2007-W21', 'week 21 of 2007'],
    ['2007-W21-4', 'Thursday of week 21 of 2007'],
    ['2007-Q2', 'second quarter of 2007'],
    ['2007-H1', 'first half of 2007'],
    ['XXXX-SU', 'summer, year not stated'],
    ['1998-WI', 'winter of 1998'],
    ['199', 'the decade 1990 to 1999'],
    ['199X', 'the decade 1990 to 1999'],
    ['19', 'the hundred years 1900 to 1999'],
    ['FY2007', 'fiscal year 2007'],
    ['XXXX-XX', 'a month, not stated which'],
    ['BC0044', '44 BC'],
    ['BC0044-03-15', '15 March 44 BC'],
    ['BC06', 'the years 700 to 601 BC'],
    ['BC066', 'the years 669 to 660 BC'],
    ['PRESENT_REF', 'now, at the time of writing'],
    ['1798-09-08', 'Saturday, 8 September 1798'],
    // No weekday where the calendar of the time is not known.
    ['1492-10-12', '12 October 1492'],
  ];
  for (const [value, words] of dates) says('DATE', value, words);

  // Never a guess: what is not understood is shown as it is.
  for (const value of ['2007-13-01', '2007-05-24T', 'soon', '2007-W', '2007-ZZ', 'XXXX-13']) says('DATE', value, value);
  // 30 February has no weekday, but is what the text says.
  says('DATE', '2007-02-30', '30 February 2007');
  says('DATE', { from: '2007-05-24', to: '2007-05-26' }, 'Thursday, 24 May 2007 to Saturday, 26 May 2007');
  says('DATE', { from: '1998' }, 'from 1998 on');
  says('DATE', { to: '1998' }, 'up to 1998');
  says('DATE', { value: '2007', mod: 'MID' }, 'middle of 2007');
  says('DATE', { value: '2007-05-24', mod: 'BEFORE' }, 'before Thursday, 24 May 2007');
  says('DATE', {}, undefined);
});

suite('durations, ages and recurring times in words', () => {
  says('DURATION', 'P20Y', '20 years');
  says('DURATION', 'P1Y6M', '1 year, 6 months');
  says('DURATION', 'PT90M', '90 minutes');
  says('DURATION', 'P1DT12H', '1 day, 12 hours');
  says('DURATION', 'P2.5Y', '2.5 years');
  says('DURATION', 'P3DE', '3 decades');
  says('DURATION', 'PXD', 'some days');
  says('DURATION', 'PXX', 'some time');
  says('DURATION', { from: 'P2Y', to: 'P3Y' }, '2 years to 3 years');
  says('DURATION', { value: 'P20Y', mod: 'MORE_THAN' }, 'more than 20 years');
  for (const value of ['P', '', 'Y20', 'P20', 'PT5Y']) says('DURATION', value, value);
  says('AGE', 'P25Y', '25 years old');
  says('SET', 'P1D', 'every day');
  says('SET', 'P2W', 'every 2 weeks');
  says('SET', 'PXD', 'again and again, counted in days');
  says('SET', 'XXXX-WXX-1', 'every Monday');
  says('SET', 'XXXX-07-10', 'every year on 10 July');
  says('SET', 'XXXX-12', 'every December');
  says('SET', 'PXX', 'again and again');
});

suite('amounts in words', () => {
  says('MONEY', { value: '1650000000000', currency: 'USD' }, '1,650,000,000,000 US dollars (1.65 trillion)');
  says('MONEY', { value: '5000000', currency: 'USD' }, '5,000,000 US dollars (5 million)');
  says('MONEY', { value: '1000000', currency: 'EUR' }, '1,000,000 euros (1 million)');
  says('MONEY', { value: '7200000000', currency: 'EUR' }, '7,200,000,000 euros (7.2 billion)');
  // A scale word only where it says the number exactly.
  says('MONEY', { value: '1234567', currency: 'USD' }, '1,234,567 US dollars');
  says('MONEY', { value: '5', currency: 'USD' }, '5 US dollars');
  says('MONEY', { value: '1', currency: 'USD' }, '1 US dollar');
  says('MONEY', { value: '7.4', currency: 'EUR' }, '7.40 euros');
  says('MONEY', { value: '0.05', currency: 'USD' }, '0.05 US dollars');
  says('MONEY', { value: '200', currency: 'DEM' }, '200 German marks');
  says('MONEY', { value: '20', currency: 'QQQ' }, '20 QQQ');
  says('MONEY', { value: '20' }, '20');
  says('MONEY', { value: '25', currency: 'USD', mod: 'EQUAL_OR_MORE' }, 'at least 25 US dollars');
  says('MONEY', { value: '0.99', currency: 'USD', per: 'song' }, '0.99 US dollars per song');
  says('MONEY', { from: '5', to: '7', currency: 'EUR' }, '5 to 7 euros');
});

suite('values as data', () => {
  test('dates, amounts, ranges', () => {
    assert.equal(valueAsCode({ type: 'DATE', value: '2007-05-24' }), '2007-05-24');
    assert.equal(valueAsCode({ type: 'MONEY', value: '5000000', currency: 'USD' }), '5000000 USD');
    assert.equal(valueAsCode({ type: 'DATE', from: '2007', to: '2009' }), '2007/2009');
    assert.equal(valueAsCode({ type: 'DATE', from: '2007' }), '2007/');
    assert.equal(valueAsCode({ type: 'DATE' }), undefined);
  });
});

suite('values as hints inside the text', () => {
  const hint = (type: MentionType, value: string, text = '…', rest: MentionValue = {}): string | undefined =>
    valueAsHint({ type, value, text, ...rest });

  test('are short: data for whole dates and for amounts, words for the rest', () => {
    assert.equal(hint('DATE', '2007-05-24T13:52'), '2007-05-24 13:52');
    assert.equal(hint('MONEY', '1650000000000', '…', { currency: 'USD' }), '1,650,000,000,000 USD');
    assert.equal(valueAsHint({ type: 'MONEY', from: '5', to: '7', currency: 'EUR', text: '…' }), '5–7 EUR');
    assert.equal(hint('DURATION', 'P20Y'), '20 years');
    assert.equal(hint('DATE', 'XXXX-07-10'), '10 July, year not stated');
  });

  test('are none where they would repeat the text or say nothing', () => {
    assert.equal(hint('DURATION', 'P20Y', '20 years'), undefined);
    assert.equal(hint('DATE', '1998', '1998'), undefined);
    for (const vague of ['PAST_REF', 'XXXX-XX-XX', 'XXXX-WXX']) assert.equal(hint('DATE', vague), undefined);
    assert.equal(hint('SET', 'PXX'), undefined);
    assert.equal(valueAsHint({ type: 'MONEY', text: '…' }), undefined);
  });
});
