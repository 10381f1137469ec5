import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageShape } from '../../../src/core/annotate/page/page-shape';
import { parseRecordFile, printRecordFile } from '../../../src/core/store/record-file';
import { Branch, judge, PAGE } from '../core/annotate/page/two-branches';
import { Scratch } from './test-host';

const CLI = join(__dirname, '../../../src/cli/main.ts');

suite('variorum merge-driver', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
  });
  teardown(() => scratch.remove());

  const page = (...items: object[]): string => `${JSON.stringify({ type: 'AnnotationPage', items })}\n`;
  const note = (id: string, value: string, modified: string): object => ({ id, 'variorum:from': value, modified });

  test('writes the merged records to the second file, in canonical form', async () => {
    await scratch.write({
      base: page(note('a', 'x', '1')),
      ours: page(note('a', 'y', '2'), note('b', 'x', '2')),
      theirs: page(note('a', 'x', '1'), note('c', 'x', '3')),
    });
    const answer = await scratch.run(['merge-driver', 'base', 'ours', 'theirs']);
    assert.deepEqual([answer.exitCode, answer.errors], [0, []]);
    const merged = await readFile(scratch.path('ours'), 'utf8');
    assert.deepEqual(
      (JSON.parse(merged) as { items: { id: string }[] }).items.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.match(merged, /"variorum:from":"y"/);
    assert.ok(merged.endsWith('}\n'));
  });

  test('tells what both changed in one field', async () => {
    await scratch.write({
      base: page(note('a', 'x', '1')),
      ours: page(note('a', 'y', '2')),
      theirs: page(note('a', 'z', '3')),
    });
    const { exitCode, errors } = await scratch.run(['merge-driver', 'base', 'ours', 'theirs', 'there/a.json']);
    assert.equal(exitCode, 0);
    assert.deepEqual(errors, ['there/a.json: a: variorum:from: kept "z", dropped "y"']);
  });

  test('merges decisions too, and files that came into being on both sides', async () => {
    const decisions = (id: string): string => `${JSON.stringify({ decisions: [{ id, kind: 'same' }] })}\n`;
    await scratch.write({ base: '', ours: decisions('a'), theirs: decisions('b') });
    assert.equal((await scratch.run(['merge-driver', 'base', 'ours', 'theirs'])).exitCode, 0);
    const merged = JSON.parse(await readFile(scratch.path('ours'), 'utf8')) as { decisions: { id: string }[] };
    assert.deepEqual(
      merged.decisions.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  test('leaves what it cannot read to git', async () => {
    await scratch.write({ base: page(), ours: '{"items": [', theirs: page(note('a', 'x', '1')), other: '{"a": 1}' });
    for (const args of [
      ['base', 'ours', 'theirs'],
      ['other', 'other', 'other'],
      ['base', 'nothing', 'theirs'],
      ['base', 'ours'],
    ]) {
      const { exitCode, errors } = await scratch.run(['merge-driver', ...args]);
      assert.equal(exitCode, 2, args.join(' '));
      assert.equal(errors.length, 1);
    }
    assert.equal(await readFile(scratch.path('ours'), 'utf8'), '{"items": [');
  });

  test('says how git is told of it', async () => {
    const { out, exitCode } = await scratch.run(['merge-driver', '--help']);
    assert.equal(exitCode, 0);
    assert.match(out, /merge\.variorum\.driver/);
  });
});

suite('git merges one person’s page of two branches, 500 edits each', () => {
  let scratch: Scratch;
  setup(async function () {
    if (spawnSync('git', ['--version']).status !== 0) return this.skip();
    scratch = await Scratch.create();
  });
  teardown(() => scratch.remove());

  const FILE = `.variorum/${PAGE}`;
  function git(...args: readonly string[]): number | null {
    const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'core.autocrlf=false'];
    // The driver's own run counts no lines: read from another folder, its code is put together otherwise than the tests', and their lines would be told apart wrongly.
    const env = { ...process.env, NODE_V8_COVERAGE: '' };
    return spawnSync('git', [...identity, ...args], { cwd: scratch.path(), encoding: 'utf8', env }).status;
  }

  /** Two branches with their edits, merged; whether git did it by itself. */
  async function merge(
    config: readonly (readonly string[])[],
  ): Promise<{ ours: Branch; theirs: Branch; clean: boolean; text: string }> {
    const start = Date.UTC(2024, 0, 1);
    const base = new Branch('base', new Map(), 11, start);
    base.add(200);
    const ours = new Branch('ours', base.records, 12, start + 1_000_000);
    const theirs = new Branch('theirs', base.records, 13, start + 1_000_001);
    ours.edit(500);
    theirs.edit(500);
    git('init', '-q', '-b', 'main');
    for (const one of config) git('config', ...one);
    await scratch.write({ [FILE]: base.text(), '.gitattributes': '.variorum/**/*.json merge=variorum\n' });
    git('add', '.');
    git('commit', '-q', '-m', 'base');
    git('checkout', '-q', '-b', 'other');
    await scratch.write({ [FILE]: theirs.text() });
    git('commit', '-q', '-a', '-m', 'theirs');
    git('checkout', '-q', 'main');
    await scratch.write({ [FILE]: ours.text() });
    git('commit', '-q', '-a', '-m', 'ours');
    const clean = git('merge', '-q', 'other') === 0;
    return { ours, theirs, clean, text: await readFile(scratch.path(FILE), 'utf8') };
  }

  test('with the driver: clean, nothing lost, nothing doubled', async function () {
    this.timeout(60_000);
    const driver = `"${process.execPath}" --import tsx "${CLI}" merge-driver %O %A %B %P`;
    // Git runs the driver in the repository; the loader of TypeScript is found from here.
    const tsx = execFileSync(process.execPath, ['-p', 'require.resolve("tsx")'], {
      cwd: __dirname,
      encoding: 'utf8',
    }).trim();
    const { ours, theirs, clean, text } = await merge([
      ['merge.variorum.driver', driver.replace('--import tsx', `--import "${tsx}"`)],
    ]);
    assert.ok(clean);
    const { lost, doubled } = judge(text, ours, theirs);
    assert.deepEqual([lost, doubled], [[], []]);
  });

  test('without it: the loader reads the markers, and loses and doubles nothing', async () => {
    const { ours, theirs, clean, text } = await merge([['merge.conflictStyle', 'diff3']]);
    assert.equal(clean, false);
    assert.match(text, /^<{7} /m);
    const shape = pageShape(PAGE, 'Anna');
    const read = parseRecordFile(text, shape);
    assert.ok(read.ok);
    assert.ok(read.merged);
    const { lost, doubled } = judge(printRecordFile(read.file, shape), ours, theirs);
    assert.deepEqual([lost, doubled], [[], []]);
  });

  test('without it and without the common version: no record is lost or doubled; of a record that both changed the later one holds', async () => {
    const { ours, theirs, text } = await merge([['merge.conflictStyle', 'merge']]);
    const shape = pageShape(PAGE, 'Anna');
    const read = parseRecordFile(text, shape);
    assert.ok(read.ok);
    const { lost, doubled } = judge(printRecordFile(read.file, shape), ours, theirs);
    assert.deepEqual(doubled, []);
    // Whoever wants more gives git the driver, or has it write the common version too (`merge.conflictStyle`).
    const isShared = (one: string): boolean =>
      [ours, theirs].every(({ said }) => [...said.keys()].some((key) => key.startsWith(`${one.split(' ')[0] ?? ''} `)));
    assert.deepEqual(
      lost.filter((one) => !one.includes(' ') || !isShared(one)),
      [],
    );
  });
});
