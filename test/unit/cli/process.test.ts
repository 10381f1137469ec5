import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Scratch } from './test-host';

/** Runs TypeScript as it stands, so that the test needs no build. */
const LOADER = pathToFileURL(createRequire(resolve('package.json')).resolve('tsx')).href;

function start(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const main = resolve('src/cli/main.ts');
  // Coverage of another process counts the same files once more, with other line numbers.
  const env = { ...process.env, NODE_V8_COVERAGE: '' };
  return spawn(process.execPath, ['--import', LOADER, main, ...args], { cwd, env });
}

/** Collects standard error until the process ends. */
async function ended(child: ChildProcessWithoutNullStreams): Promise<{ code: number | null; errors: string }> {
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  await once(child, 'close');
  return { code: child.exitCode, errors };
}

suite('the variorum process', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
  });
  teardown(() => scratch.remove());

  test('reads standard input, writes standard output and sets the exit code', async () => {
    const child = start(['detect', '--jsonl'], scratch.path());
    child.stdin.end('{"id":1,"text":"x","lang":"en"}\nnot json\n');
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    const { code, errors } = await ended(child);
    assert.equal(out, '{"id":1,"language":"en","date":null,"mentions":[]}\n');
    assert.equal(errors, 'variorum: line 2: not JSON. Each line must be one JSON object.\n');
    assert.equal(code, 2);
  });

  test('ends quietly when whoever reads has gone, as with head', async () => {
    const child = start(['detect', '--jsonl'], scratch.path());
    const finished = ended(child);
    child.stdin.on('error', () => undefined);
    const line = `{"id":1,"text":"${'x '.repeat(2000)}","lang":"en"}\n`.repeat(20);
    const feed = (): void => {
      while (child.stdin.writable && child.stdin.write(line));
    };
    child.stdin.on('drain', feed);
    feed();
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const { code, errors } = await finished;
    assert.deepEqual([code, errors], [0, '']);
  });

  test('shows no progress where standard error is no terminal', async () => {
    await scratch.write({ 'a.txt': 'x' });
    const child = start(['detect', '--json'], scratch.path());
    child.stdout.resume();
    assert.deepEqual(await ended(child), { code: 0, errors: '' });
  });

  test('claims in several processes, the system’s sort and compare give the cards of one process', async () => {
    const lines = ['alder', 'birch', 'cedar'].flatMap((group, at) => [
      document(`${group}-1`, group, `Jana Quandt was born in ${String(1950 + at)}. She lives in Leith.`),
      document(`${group}-2`, group, `Jana Quandt was born in ${String(1960 + at)}. She lives in Leith.`),
    ]);
    const cardsOf = async (shards: readonly (readonly string[])[]): Promise<string[]> => {
      const mapped = await Promise.all(
        shards.map((shard) => answer(start(['claims', '--jsonl'], scratch.path()), shard.join('\n'))),
      );
      const sorted = await answer(spawn('sort', [], { env: { ...process.env, LC_ALL: 'C' } }), mapped.join(''));
      const cards = await answer(start(['compare', '--jsonl'], scratch.path()), sorted);
      return cards.split('\n').filter((line) => line !== '');
    };
    const one = await cardsOf([lines]);
    assert.equal(one.length, 3);
    assert.deepEqual(await cardsOf([lines.slice(4), lines.slice(0, 4)]), one);
  });
});

function document(id: string, group: string, text: string): string {
  return JSON.stringify({ id, group, lang: 'en', text });
}

/** Feeds a process and waits for all that it prints. */
async function answer(child: ChildProcessWithoutNullStreams, input: string): Promise<string> {
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stdin.end(input);
  const { code, errors } = await ended(child);
  assert.deepEqual([code, errors], [0, '']);
  return out;
}
