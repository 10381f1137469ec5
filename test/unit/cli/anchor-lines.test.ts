import assert from 'node:assert/strict';
import type { CliHost } from '../../../src/cli/host';
import { chunks, closedOutput, Scratch, type Answer } from './test-host';

suite('variorum anchor --jsonl', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
  });
  teardown(() => scratch.remove());

  const filter = (input: AsyncIterable<Uint8Array>, host: Partial<CliHost> = {}): Promise<Answer> =>
    scratch.run(['anchor', '--jsonl'], { ...host, input });
  const line = (record: object): string => `${JSON.stringify(record)}\n`;
  const BASE = 'The ferry left Ribnitz at noon.\nNobody saw it arrive.\n';

  test('answers a line for a line, in order, ids as they came', async () => {
    const spans = [
      { start: 15, end: 22 },
      { start: 32, end: 38 },
    ];
    const { exitCode, out, errors } = await filter(
      chunks(
        line({ id: 7, base: BASE, text: BASE, spans }),
        '\n',
        line({ spans, text: `\ud83d\ude00 ${BASE.replaceAll('\n', '\r\n')}`, base: BASE, id: 'b' }),
        line({ id: 'gone', base: BASE, text: 'Nobody saw it arrive.\n', spans }),
        line({ id: 'none', base: BASE, text: '', spans: [] }),
      ),
    );
    assert.deepEqual([exitCode, errors], [0, []]);
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map((json) => JSON.parse(json) as unknown),
      [
        { id: 7, spans: spans.map((span) => ({ ...span, state: 'exact' })) },
        {
          id: 'b',
          spans: [
            { start: 18, end: 25, state: 'moved' },
            { start: 36, end: 42, state: 'moved' },
          ],
        },
        { id: 'gone', spans: [null, { start: 0, end: 6, state: 'moved' }] },
        { id: 'none', spans: [] },
      ],
    );
  });

  test('a bad line is named with its number; the rest is processed; exit code 2', async () => {
    const good = { id: 1, base: 'abc', text: 'abc', spans: [{ start: 0, end: 3 }] };
    const bad = [
      '{"id":1',
      '[]',
      JSON.stringify({ ...good, id: null }),
      JSON.stringify({ ...good, base: 3 }),
      JSON.stringify({ ...good, text: undefined }),
      JSON.stringify({ ...good, spans: {} }),
      JSON.stringify({ ...good, spans: [null] }),
      JSON.stringify({ ...good, spans: [{ start: 0, end: 4 }] }),
      JSON.stringify({ ...good, spans: [{ start: 2, end: 1 }] }),
      JSON.stringify({ ...good, spans: [{ start: 0.5, end: 1 }] }),
      JSON.stringify({ ...good, spans: [{ start: -1, end: 1 }] }),
      Uint8Array.of(0x22, 0xff, 0x22),
    ];
    const { exitCode, out, errors } = await filter(chunks(...bad.flatMap((part) => [part, '\n']), line(good)));
    assert.equal(exitCode, 2);
    assert.equal(out, line({ id: 1, spans: [{ start: 0, end: 3, state: 'exact' }] }));
    assert.deepEqual(
      errors.map((said) => /^variorum: line (\d+): \S.*$/.exec(said)?.[1]),
      bad.map((_, at) => String(at + 1)),
    );
  });

  test('waits for whoever reads', async () => {
    let asked = 0;
    let taken = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (let id = 0; id < 4; id++) {
        assert.equal(taken, asked);
        asked++;
        yield* chunks(line({ id, base: 'x', text: 'x', spans: [] }));
      }
    }
    await filter(input(), {
      write: async () => {
        await new Promise(setImmediate);
        taken++;
      },
    });
    assert.equal(taken, 4);
  });

  test('ends quietly when nobody reads any more', async () => {
    const { exitCode, errors } = await filter(chunks(line({ id: 1, base: '', text: '', spans: [] })), {
      write: closedOutput,
    });
    assert.deepEqual([exitCode, errors], [0, []]);
  });

  test('says how it is used', async () => {
    assert.match((await scratch.run(['anchor', '--help'])).out, /^Usage: variorum anchor --jsonl/);
    for (const args of [['anchor'], ['anchor', '--jsonl', 'a.txt'], ['anchor', '--json']]) {
      const { exitCode, errors } = await scratch.run(args);
      assert.equal(exitCode, 2, args.join(' '));
      assert.equal(errors.length, 1);
    }
  });
});
