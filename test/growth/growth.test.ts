import assert from 'node:assert/strict';
import { assertGrowth } from './growth';

/** Work of a known number of steps. */
function steps(count: (factor: number) => number): (factor: number) => () => void {
  return (factor) => {
    const values = new Float64Array(64);
    return () => {
      const end = count(factor);
      for (let at = 0; at < end; at++) values[at & 63] = Math.sqrt(at + (values[(at * 7) & 63] ?? 0));
    };
  };
}

suite('The growth gate itself', () => {
  test('lets linear work pass as linear and constant work as flat', () => {
    assertGrowth(
      'linear',
      steps((factor) => factor * 300_000),
    );
    assertGrowth(
      'flat',
      steps(() => 2_000_000),
    );
  });

  test('stops quadratic work as linear and linear work as flat', () => {
    assert.throws(() => {
      assertGrowth(
        'linear',
        steps((factor) => factor * factor * 100_000),
      );
    });
    assert.throws(() => {
      assertGrowth(
        'flat',
        steps((factor) => factor * 300_000),
      );
    });
  });
});
