import assert from 'node:assert/strict';
import type { CliHost } from '../../../src/cli/host';
import { chunks, closedOutput, Scratch, type Answer } from './test-host';

interface Record_ {
  readonly id: string | number;
  readonly language: string | null;
  readonly date: string | null;
  readonly mentions: readonly { readonly type: string; readonly value?: string }[];
}

suite('variorum detect --jsonl', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
  });
  teardown(() => scratch.remove());

  const filter = (input: AsyncIterable<Uint8Array>, host: Partial<CliHost> = {}): Promise<Answer> =>
    scratch.run(['detect', '--jsonl'], { ...host, input });
  const records = (out: string): Record_[] =>
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record_);

  test('answers a line for a line, in order, ids as they came', async () => {
    const { exitCode, out, errors } = await filter(
      chunks('{"id":7,"text":"paid on 3 May 2001."}\n\n  \r\n{"text":"No date.","id":"seven"}'),
    );
    assert.deepEqual([exitCode, errors], [0, []]);
    assert.deepEqual(
      records(out).map((record) => [record.id, record.mentions.map((mention) => mention.value)]),
      [
        [7, ['2001-05-03']],
        ['seven', []],
      ],
    );
    assert.deepEqual(Object.keys(records(out)[0]!), ['id', 'language', 'date', 'mentions']);
  });

  test('takes language and date from outside', async () => {
    const { out } = await filter(
      chunks(
        '{"id":1,"text":"heute","lang":"de-AT","date":"1998-06-09"}\n',
        '{"id":2,"text":"today","lang":"en","date":"1998-06-09T10:15"}\n',
        '{"id":3,"text":"today","lang":null,"date":null,"format":null,"group":"g"}\n',
      ),
    );
    const [german, english, bare] = records(out);
    assert.deepEqual([german?.language, german?.date], ['de', '1998-06-09']);
    assert.equal(german?.mentions[0]?.value, '1998-06-09');
    assert.equal(english?.mentions[0]?.value, '1998-06-09');
    assert.equal(bare?.date, null);
  });

  test('names have the evidence of their own line, or of the neighbours of their group', async () => {
    const titled = 'Yesterday Mr. Quandt and Mrs. Quandt came home, and Dr. Quandt was there.';
    const bare = 'They spoke of Quandt again.';
    const persons = async (...lines: (readonly [text: string, group?: unknown])[]): Promise<number[]> => {
      const input = lines.map(([text, group], id) => JSON.stringify({ id, text, lang: 'en', group })).join('\n');
      const { out, errors } = await filter(chunks(input));
      assert.deepEqual(errors, []);
      const answers = records(out);
      assert.deepEqual(
        answers.map(({ id }) => id),
        lines.map((_, at) => at),
      );
      return answers.map(({ mentions }) => mentions.filter(({ type }) => type === 'PERSON').length);
    };
    assert.deepEqual(await persons([bare], [titled]), [0, 3]);
    assert.deepEqual(await persons([bare, 'a'], [titled, 'a'], [titled, 'a']), [1, 3, 3]);
    assert.deepEqual(await persons([bare, 7], [titled, 7], [titled, 7]), [1, 3, 3]);
    assert.deepEqual(await persons([titled, 'a'], [titled, 'a'], [bare, 'b'], [bare, 'a'], [bare]), [3, 3, 0, 0, 0]);
  });

  test('a bad line inside a group is named and the group goes on', async () => {
    const { exitCode, out, errors } = await filter(
      chunks(
        '{"id":1,"text":"a","group":"g"}\n{"id":2}\n{"id":3,"text":"b","group":"g"}\n{"id":4,"text":"c","group":[]}\n',
      ),
    );
    assert.equal(exitCode, 2);
    assert.deepEqual(
      records(out).map(({ id }) => id),
      [1, 3],
    );
    assert.match(errors[1]!, /line 4: "group" must be a string or a number/);
  });

  test('reads as text or as Markdown, whatever is asked for', async () => {
    const text = '`3 May 2001`';
    const { out } = await filter(
      chunks(
        `${JSON.stringify({ id: 1, text, lang: 'en', format: 'markdown' })}\n`,
        `${JSON.stringify({ id: 2, text, lang: 'en', format: 'text' })}\n`,
      ),
    );
    assert.deepEqual(
      records(out).map((record) => record.mentions.length),
      [0, 1],
    );
  });

  test('a bad line is named with its number; the rest is processed; exit code 2', async () => {
    const bad: readonly (string | Uint8Array)[] = [
      '{"id":1',
      '[1]',
      'null',
      '{"text":"no id"}',
      '{"id":null,"text":""}',
      '{"id":1}',
      '{"id":1,"text":5}',
      '{"id":1,"text":"","lang":5}',
      '{"id":1,"text":"","date":"yesterday"}',
      '{"id":1,"text":"","date":5}',
      '{"id":1,"text":"","format":"html"}',
      Uint8Array.of(0x22, 0xff, 0x22),
    ];
    const { exitCode, out, errors } = await filter(
      chunks(...bad.flatMap((line) => [line, '\n']), '{"id":"last","text":"paid on 3 May 2001."}\n'),
    );
    assert.equal(exitCode, 2);
    assert.equal(records(out).at(-1)?.id, 'last');
    assert.equal(records(out).length, 1);
    assert.deepEqual(
      errors.map((line) => /^variorum: line (\d+): \S/.exec(line)?.[1]),
      bad.map((_, at) => String(at + 1)),
    );
    assert.ok(errors.every((line) => !line.includes('\n')));
  });

  test('waits for whoever reads: no line is read before the last answer was taken', async () => {
    let asked = 0;
    let taken = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (let id = 0; id < 5; id++) {
        assert.equal(taken, asked);
        asked++;
        yield* chunks(`{"id":${id},"text":"x"}\n`);
      }
    }
    await filter(input(), {
      write: async () => {
        await new Promise(setImmediate);
        taken++;
      },
    });
    assert.equal(taken, 5);
  });

  test('ends quietly when nobody reads any more', async () => {
    const { exitCode, errors } = await filter(chunks('{"id":1,"text":"x"}\n', '{"id":2,"text":"x"}\n'), {
      write: closedOutput,
    });
    assert.deepEqual([exitCode, errors], [0, []]);
  });
});
