import assert from 'node:assert/strict';
import { severalAtOnce } from '../../../src/server/several-at-once';

suite('several at once', () => {
  test('begins in order, so many at a time, and ends with the last', async () => {
    const begun: number[] = [];
    let open = 0;
    let most = 0;
    await severalAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      begun.push(item);
      most = Math.max(most, ++open);
      // The first ones take longest.
      for (let turn = 0; turn < 8 - item; turn++) await Promise.resolve();
      open--;
    });
    assert.deepEqual(begun, [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(most, 3);
    assert.equal(open, 0);
  });

  test('with nothing to do is done', async () => {
    await severalAtOnce([], 3, () => Promise.reject(new Error('never called')));
  });

  test('begins nothing more after a failure, and tells it', async () => {
    const begun: number[] = [];
    const failing = severalAtOnce([1, 2, 3, 4, 5, 6], 2, async (item) => {
      begun.push(item);
      await Promise.resolve();
      if (item === 2) throw new Error('item 2');
    });
    await assert.rejects(failing, /item 2/);
    await Promise.resolve();
    assert.ok(begun.length < 6);
  });
});
