import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLines } from '../../../src/cli/lines';
import { chunks } from './test-host';

async function lines(input: AsyncIterable<Uint8Array>, max?: number): Promise<(string | null)[]> {
  const read: (string | null)[] = [];
  for await (const line of readLines(input, max)) {
    assert.equal(line.number, read.length + 1);
    read.push(line.bytes === null ? null : new TextDecoder().decode(line.bytes));
  }
  return read;
}

suite('readLines', () => {
  test('cuts at LF alone, wherever the chunks end', async () => {
    assert.deepEqual(await lines(chunks('a\r\nb', 'c\n', '\n', 'd\u2028e\rf')), ['a\r', 'bc', '', 'd\u2028e\rf']);
  });

  test('a last line end opens no new line', async () => {
    assert.deepEqual(await lines(chunks('a\n')), ['a']);
    assert.deepEqual(await lines(chunks('')), []);
  });

  test('any cut into chunks gives the same lines', async () => {
    const bytes = fc.uint8Array({ maxLength: 60 }).map((values) => values.map((value) => (value < 60 ? 10 : value)));
    await fc.assert(
      fc.asyncProperty(bytes, fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), async (all, cuts) => {
        const ends = [...cuts.filter((cut) => cut < all.length).sort((a, b) => a - b), all.length];
        const parts = ends.map((end, at) => all.subarray(at === 0 ? 0 : ends[at - 1], end));
        assert.deepEqual(await lines(chunks(...parts)), await lines(chunks(all)));
      }),
    );
  });

  test('a line over the limit is passed over, and the next one is read', async () => {
    assert.deepEqual(await lines(chunks('1234', '567', '8\nab\n12345\nxyz'), 4), [null, 'ab', null, 'xyz']);
  });

  test('reads no further than it is asked to', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read++;
        yield* chunks('line\n');
      }
    }
    for await (const line of readLines(endless())) if (line.number === 3) break;
    assert.equal(read, 3);
  });
});
