import assert from 'node:assert/strict';
import { readValue } from '../../../../src/server/annotations/read-value';

suite('values that a person types', () => {
  test('a date in words, or as it is written in a calendar, is a date', () => {
    assert.equal(readValue('25 May 2007', 'DATE', 'en')?.value, '2007-05-25');
    assert.equal(readValue('25. Mai 2007', 'DATE', 'de')?.value, '2007-05-25');
    assert.deepEqual(readValue('2007-05-25', 'DATE', null), { value: '2007-05-25' });
    assert.deepEqual(readValue(' 2007-Q2 ', 'DATE', 'de'), { value: '2007-Q2' });
    assert.deepEqual(readValue('P20Y', 'DURATION', 'en'), { value: 'P20Y' });
  });

  test('an amount has a currency', () => {
    assert.deepEqual(readValue('$1.65 trillion', 'MONEY', 'en'), { value: '1650000000000', currency: 'USD' });
    assert.deepEqual(readValue('1650000000000 USD', 'MONEY', 'en'), { value: '1650000000000', currency: 'USD' });
    assert.deepEqual(readValue('EUR 012.50', 'MONEY', 'de'), { value: '12.5', currency: 'EUR' });
    assert.deepEqual(readValue('2,5 Mio. Euro', 'MONEY', 'de'), { value: '2500000', currency: 'EUR' });
  });

  test('English is understood in a German document, and the other way round', () => {
    assert.equal(readValue('25 May 2007', 'DATE', 'de')?.value, '2007-05-25');
    assert.equal(readValue('25. Mai 2007', 'DATE', 'en')?.value, '2007-05-25');
  });

  test('what is none is refused, also a part of what was typed', () => {
    assert.equal(readValue('', 'DATE', 'en'), null);
    assert.equal(readValue('blue', 'DATE', 'en'), null);
    assert.equal(readValue('25 May 2007 perhaps', 'DATE', 'en'), null);
    assert.equal(readValue('1650', 'MONEY', 'en'), null);
    assert.equal(readValue('$5', 'DATE', 'en'), null);
  });

  test('the value of an own tag is what was typed', () => {
    assert.deepEqual(readValue(' blue ', 'mood', 'en'), { value: 'blue' });
    assert.deepEqual(readValue('12', null, null), { value: '12' });
  });
});
