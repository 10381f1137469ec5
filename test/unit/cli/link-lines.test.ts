import assert from 'node:assert/strict';
import { chunks, Scratch, type Answer } from './test-host';

interface Linked {
  readonly id: string | number;
  readonly mentions: readonly { readonly type: string; readonly entity?: string; readonly note?: string }[];
}

suite('variorum link --jsonl', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
  });
  teardown(() => scratch.remove());

  const filter = (...lines: unknown[]): Promise<Answer> =>
    scratch.run(['link', '--jsonl'], {
      input: chunks(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
    });
  const entities = (out: string): (string | undefined)[][] =>
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as Linked).mentions.map(({ entity }) => entity));

  const quandt = { text: 'Jana Quandelmeier', mentions: [{ type: 'PERSON', start: 0, end: 17 }] };
  const alone = { text: 'Quandelmeier', mentions: [{ type: 'per', start: 0, end: 12 }] };

  test('adds entities and leaves everything else as it came', async () => {
    const { exitCode, out } = await filter({
      id: 7,
      text: 'Jana Quandt on 3 May',
      more: true,
      mentions: [
        { type: 'PERSON', start: 0, end: 11, note: 'kept' },
        { type: 'DATE', start: 15, end: 20 },
      ],
    });
    assert.equal(exitCode, 0);
    assert.deepEqual(JSON.parse(out), {
      id: 7,
      text: 'Jana Quandt on 3 May',
      more: true,
      mentions: [
        { type: 'PERSON', start: 0, end: 11, note: 'kept', entity: 'person/jana quandt' },
        { type: 'DATE', start: 15, end: 20 },
      ],
    });
  });

  test('lines of one group are linked together when they are adjacent, others are not', async () => {
    const { out } = await filter(
      { id: 1, group: 'a', ...quandt },
      { id: 2, group: 'a', ...alone },
      { id: 3, group: 'b', ...alone },
      { id: 4, ...quandt },
      { id: 5, ...alone },
      { id: 6, group: 'a', ...alone },
    );
    const [full, short] = ['person/jana quandelmeier', 'person/quandelmeier'];
    assert.deepEqual(entities(out).flat(), [full, full, short, full, short, short]);
  });

  test('a bad line is named, the rest goes on', async () => {
    const { exitCode, out, errors } = await filter(
      '{"id":',
      '[]',
      { id: true, text: '', mentions: [] },
      { id: 1, group: {}, text: '', mentions: [] },
      { id: 1, text: 3, mentions: [] },
      { id: 1, text: '' },
      { id: 1, text: 'a', mentions: [3] },
      { id: 1, text: 'a', mentions: [{ type: 3, start: 0, end: 1 }] },
      { id: 1, text: 'a', mentions: [{ type: 'ORG', start: 0, end: 2 }] },
      '',
      { id: 2, ...quandt },
    );
    assert.equal(exitCode, 2);
    assert.deepEqual(
      errors.map((line) => /line (\d+)/.exec(line)?.[1]),
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    );
    assert.deepEqual(entities(out), [['person/jana quandelmeier']]);
  });

  test('is a filter and nothing else', async () => {
    assert.equal((await scratch.run(['link'], {})).exitCode, 2);
    assert.equal((await scratch.run(['link', '--jsonl', 'a.txt'], {})).exitCode, 2);
    const help = await scratch.run(['link', '--help'], {});
    assert.equal(help.exitCode, 0);
    assert.match(help.out, /variorum link --jsonl/);
  });
});
