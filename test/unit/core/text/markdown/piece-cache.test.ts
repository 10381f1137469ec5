import assert from 'node:assert/strict';
import { PieceCache } from '../../../../../src/core/text/markdown/piece-cache';
import { readSimple } from '../../../../../src/core/text/markdown/simple-blocks';
import type { PieceReading } from '../../../../../src/core/text/markdown/reading';

suite('the cache of pieces', () => {
  let reads = 0;
  const read = (): PieceReading => {
    reads++;
    const reading = readSimple('text', new Set());
    assert.ok(reading !== null);
    return reading;
  };

  test('reads what it knows once', () => {
    reads = 0;
    const cache = new PieceCache();
    assert.equal(cache.get('a', read), cache.get('a', read));
    assert.equal(reads, 1);
  });

  test('drops what was not asked for while the room filled up, and keeps what was', () => {
    reads = 0;
    const cache = new PieceCache(100);
    for (let index = 0; index < 40; index++) {
      cache.get('kept-------', read);
      cache.get(`other-${index}---`, read);
    }
    assert.equal(reads, 41);
    cache.get('other-0---', read);
    assert.equal(reads, 42);
  });
});
