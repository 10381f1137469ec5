import assert from 'node:assert/strict';
import { chmod, open, rm, symlink } from 'node:fs/promises';
import type { WritableFileSystem } from '../../../src/core/store/file-system';
import { nodeFileSystem } from '../../../src/server/node-file-system';
import { Scratch, type Answer } from './test-host';

/** Names of the documents that were printed. */
function printed({ out }: Answer): string[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { file: string }).file);
}

suite('variorum detect: bad input', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
    await scratch.write({ 'c/good.txt': 'Nothing is wrong with this one.\n' });
  });
  teardown(() => scratch.remove());

  const detect = (files?: WritableFileSystem): Promise<Answer> =>
    scratch.run(['detect', '--json', 'c'], files === undefined ? {} : { files });

  /** The bad file is skipped in one line that names it and says what to do; the good one is printed; exit code 2. */
  function assertSkipped(answer: Answer, line: RegExp): void {
    assert.deepEqual(printed(answer), ['c/good.txt']);
    assert.equal(answer.exitCode, 2);
    assert.equal(answer.errors.length, 1);
    assert.match(answer.errors[0]!, line);
  }

  /** The bad file is read as far as it goes, with one line that names it. */
  function assertRead(answer: Answer, line: RegExp): void {
    assert.equal(printed(answer).length, 2);
    assert.equal(answer.exitCode, 0);
    assert.equal(answer.errors.length, 1);
    assert.match(answer.errors[0]!, line);
  }

  test('a binary file with the ending of a text', async () => {
    await scratch.write({
      'c/picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    });
    assertSkipped(await detect(), /^variorum: c\/picture\.txt: .*no text.*Convert/);
  });

  test('broken UTF-8 in a UTF-8 file', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Fünf Bände über Öl\n'),
      Buffer.of(0xc3, 0x28),
      Buffer.from(' und mehr\n'),
    ]);
    await scratch.write({ 'c/torn.txt': bytes });
    assertRead(await detect(), /^variorum: c\/torn\.txt:2: .*not valid UTF-8.*Save/);
  });

  test('Windows-1252', async () => {
    await scratch.write({ 'c/old.txt': Buffer.from('Am 3. M\xe4rz 1989 in K\xf6ln\n', 'latin1') });
    assertRead(await detect(), /^variorum: c\/old\.txt:1: .*Windows-1252.*Save/);
  });

  test('UTF-16 with its mark is read without a word', async () => {
    await scratch.write({ 'c/wide.txt': Buffer.from('\ufeffOn paper\n', 'utf16le') });
    const answer = await detect();
    assert.deepEqual([printed(answer).length, answer.errors, answer.exitCode], [2, [], 0]);
  });

  test('NUL characters far into a text', async () => {
    await scratch.write({ 'c/nul.txt': `${'A line of text.\n'.repeat(1000)}\0\n` });
    assertRead(await detect(), /^variorum: c\/nul\.txt:1001: .*NUL/);
  });

  test('a file of 100 MB is skipped by its size alone', async () => {
    const file = await open(scratch.path('c/huge.txt'), 'w');
    await file.truncate(100 * 1024 * 1024);
    await file.close();
    let read = 0;
    const files: WritableFileSystem = {
      ...nodeFileSystem,
      readFile: (uri) => {
        read++;
        return nodeFileSystem.readFile(uri);
      },
    };
    assertSkipped(await detect(files), /^variorum: c\/huge\.txt: .*20 MB.*Split/);
    assert.equal(read, 1);
    const named = await scratch.run(['detect', '--json', 'c/huge.txt']);
    assert.deepEqual([named.exitCode, named.out], [2, '']);
    assert.match(named.errors[0]!, /20 MB/);
  });

  test('a line of 1 MB and deep nesting are read', async () => {
    await scratch.write({
      'c/line.txt': 'nothing happened in the harbour '.repeat(32_000),
      'c/quotes.md': `# Deep\n\n${'>'.repeat(5000)} 3 May 2001\n\n${'- '.repeat(3000)}end\n\n${'['.repeat(5000)}x${']'.repeat(5000)}\n`,
    });
    const answer = await detect();
    assert.equal(printed(answer).length, 3);
    assert.equal(answer.exitCode, 0);
  });

  test('a broken config.json is named, and the defaults are used', async () => {
    await scratch.write({ 'c/.variorum/config.json': '{"include": ["*.log"' });
    assertSkipped(await detect(), /^variorum: c\/\.variorum\/config\.json: .*no valid JSON.*Mend/);
  });

  test('a file that may not be read, and a folder that may not be listed', async () => {
    await scratch.write({ 'c/locked.txt': 'x' });
    const denied = { ok: false, fault: 'no-permission', detail: 'EACCES' } as const;
    const lockedFile: WritableFileSystem = {
      ...nodeFileSystem,
      readFile: (uri) => (uri.endsWith('locked.txt') ? Promise.resolve(denied) : nodeFileSystem.readFile(uri)),
    };
    assertSkipped(await detect(lockedFile), /^variorum: c\/locked\.txt: .*permission/);
    await rm(scratch.path('c/locked.txt'));
    await scratch.write({ 'c/vault/x.txt': 'x' });
    const lockedFolder: WritableFileSystem = {
      ...nodeFileSystem,
      listFolder: (uri) => (uri.endsWith('/vault') ? Promise.resolve(denied) : nodeFileSystem.listFolder(uri)),
    };
    assertSkipped(await detect(lockedFolder), /^variorum: c\/vault: .*permission/);
  });

  test('a folder that may not be written to is no problem', async () => {
    await chmod(scratch.path('c'), 0o555);
    const answer = await detect();
    await chmod(scratch.path('c'), 0o755);
    assert.deepEqual([printed(answer), answer.errors, answer.exitCode], [['c/good.txt'], [], 0]);
  });

  test('a path that does not exist', async () => {
    const answer = await scratch.run(['detect', '--json', 'missing/x.txt', 'c']);
    assertSkipped(answer, /^variorum: missing\/x\.txt: .*no such file.*Check the path/);
  });

  for (const moment of ['stat', 'readFile'] as const) {
    test(`a document deleted during the walk, before ${moment}`, async () => {
      await scratch.write({ 'c/brief.txt': 'x' });
      const files: WritableFileSystem = {
        ...nodeFileSystem,
        [moment]: async (uri: string) => {
          if (uri.endsWith('/brief.txt')) await rm(scratch.path('c/brief.txt'));
          return nodeFileSystem[moment](uri);
        },
      };
      assertSkipped(await detect(files), /^variorum: c\/brief\.txt: .*no such file/);
    });
  }

  test('links in a circle and links to nothing', async () => {
    await symlink('round.txt', scratch.path('c/round.txt'));
    assertSkipped(await detect(), /^variorum: c\/round\.txt: .*circle/);
    await rm(scratch.path('c/round.txt'));
    await symlink('../nowhere.txt', scratch.path('c/gone.txt'));
    assertSkipped(await detect(), /^variorum: c\/gone\.txt: /);
    await rm(scratch.path('c/gone.txt'));
    await symlink('..', scratch.path('c/up'));
    const looped = await detect();
    assert.deepEqual([printed(looped), looped.exitCode], [['c/good.txt'], 0]);
  });

  test('names with blanks, signs and other scripts', async () => {
    const names = ['c/# 50 %.txt', 'c/Ünï çøde.md', 'c/a b.txt', 'c/[x](y).md', 'c/日本.txt'];
    await scratch.write(Object.fromEntries(names.map((name) => [name, 'x'])));
    assert.deepEqual(printed(await detect()).sort(), [...names, 'c/good.txt'].sort());
  });
});

suite('variorum score: bad input', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
    await scratch.write({ 'c/a.txt': 'Nothing.\n', 'gold.json': '{"documents":{"a.txt":{"annotations":[]}}}' });
  });
  teardown(() => scratch.remove());

  for (const [name, content, message] of [
    ['is missing', undefined, /^variorum: other\.json: .*no such file/],
    ['is not JSON', 'x', /^variorum: other\.json: no gold file: not JSON/],
    ['has another shape', '{"documents":[]}', /^variorum: other\.json: no gold file: "documents"/],
    ['is binary', '\0\0\0', /^variorum: other\.json: no gold file/],
  ] as const) {
    test(`a gold file that ${name} ends the command`, async () => {
      if (content !== undefined) await scratch.write({ 'other.json': content });
      const { exitCode, out, errors } = await scratch.run(['score', '--gold', 'other.json', 'c']);
      assert.deepEqual([exitCode, out, errors.length], [2, '', 1]);
      assert.match(errors[0]!, message);
    });
  }

  test('a document of the gold that is not there is named', async () => {
    await scratch.write({ 'gold.json': '{"documents":{"a.txt":{"annotations":[]},"b.txt":{"annotations":[]}}}' });
    const { exitCode, errors } = await scratch.run(['score', '--gold', 'gold.json', 'c']);
    assert.equal(exitCode, 2);
    assert.match(errors[0]!, /^variorum: b\.txt: gold\.json has it/);
  });

  test('a text other than the one the gold was made on is not scored', async () => {
    await scratch.write({ 'gold.json': `{"documents":{"a.txt":{"sha256":"${'0'.repeat(64)}","annotations":[]}}}` });
    const { exitCode, errors } = await scratch.run(['score', '--gold', 'gold.json', 'c']);
    assert.equal(exitCode, 2);
    assert.match(errors[0]!, /^variorum: c\/a\.txt: .*another text/);
  });
});
