import assert from 'node:assert/strict';
import fc from 'fast-check';
import { add, compare, divide, multiply, negate, shift, trim } from '../../../../../src/core/detect/numbers/decimal';

suite('numbers: exact decimals', () => {
  test('zeros that say nothing are dropped', () => {
    assert.deepEqual(
      ['007', '1.50', '0.500', '10', '10.0', '0', '00', '.5', '-1.50', '-0'].map((text) => trim(text)),
      ['7', '1.5', '0.5', '10', '10', '0', '0', '0.5', '-1.5', '0'],
    );
  });

  test('trillions with cents stay exact', () => {
    assert.equal(shift('1.65', 12), '1650000000000');
    assert.equal(add('9007199254740993', '0.01'), '9007199254740993.01');
    assert.equal(multiply('0.5', '1000000'), '500000');
    assert.equal(shift('5', -2), '0.05');
    assert.equal(shift('0', 9), '0');
  });

  test('division rounds half away from zero', () => {
    assert.equal(divide('1', 240, 6), '0.004167');
    assert.equal(divide('1', 8, 2), '0.13');
    assert.equal(divide('-1', 8, 2), '-0.13');
    assert.equal(divide('6', 240, 6), '0.025');
    assert.equal(divide('0.000001', 2, 3), '0');
  });

  test('the sign of zero is dropped', () => {
    assert.equal(negate('0'), '0');
    assert.equal(negate('-5'), '5');
  });

  test('agrees with whole numbers', () => {
    const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(small, small, fc.integer({ min: 0, max: 6 }), (a, b, places) => {
        const left = shift(String(a), -places);
        const right = shift(String(b), -places);
        assert.equal(shift(add(left, right), places), String(a + b));
        assert.equal(shift(multiply(left, right), 2 * places), String(BigInt(a) * BigInt(b)));
        assert.equal(Math.sign(compare(left, right)), Math.sign(a - b));
        assert.equal(shift(shift(left, places), -places), left);
      }),
    );
  });
});
