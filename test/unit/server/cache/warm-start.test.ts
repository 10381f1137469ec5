import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectionKey } from '../../../../src/core/corpus/detection-key';
import { knowAgain, knowDocument, type DocumentFacts } from '../../../../src/core/corpus/know-document';
import { namesKey } from '../../../../src/core/corpus/kept-names';
import { StoredDetections } from '../../../../src/server/cache/stored-detections';
import { StoredNames } from '../../../../src/server/cache/stored-names';
import { QUIET, startWarm } from '../../../../src/server/cache/warm-start';
import { Corpora } from '../../../../src/server/corpora';
import { nodeFileSystem, uriOf } from '../../../../src/server/node-file-system';
import { nodeTextHash } from '../../../../src/server/node-text-hash';
import { FakeClock } from '../fake-clock';
import { TestClient } from '../test-client';

const TEXT = 'Jana Quandel paid $12 on 3 May 2011.\n';

suite('a start with what the last one knew', () => {
  let root: string;
  let client: TestClient | undefined;

  setup(async () => {
    root = await mkdtemp(join(tmpdir(), 'variorum-warm-'));
  });
  teardown(async () => {
    await client?.stop();
    client = undefined;
    await rm(root, { recursive: true });
  });

  const storage = (): string => uriOf(join(root, 'storage'));
  const sources = (): string => uriOf(join(root, 'sources'));
  const document = (): string => `${sources()}/a.txt`;

  async function write(text: string): Promise<void> {
    await nodeFileSystem.replaceFile(document(), new TextEncoder().encode(text), null);
  }

  async function start(build: string | null, clock = new FakeClock()): Promise<TestClient> {
    client = new TestClient(nodeFileSystem, build, clock);
    await client.start({
      folders: [sources()],
      initializationOptions: { highlights: true, storage: storage() },
    });
    await client.ready();
    return client;
  }

  /** What no reading of the text would say, so that it shows where it came from. */
  async function keep(build: string, text: string): Promise<void> {
    const facts: DocumentFacts = {
      ...knowDocument(text),
      problems: [{ code: 'nul-characters', args: { count: 7 } }],
    };
    const told = knowAgain({ facts, drafts: null }, text, {});
    const stored = new StoredDetections({ files: nodeFileSystem, folder: `${storage()}/detections` });
    const key = detectionKey(`1+${build}`, text, { fileName: 'a.txt' });
    await stored.save([[key, told]], () => Promise.resolve());
  }

  const problemsOf = (started: TestClient): number => started.diagnostics.get(document())?.length ?? 0;

  test('does not read a text again', async () => {
    await write(TEXT);
    await keep('b1', TEXT);
    assert.equal(problemsOf(await start('b1')), 1);
  });

  test('does not read a text again, however long its folder takes to be walked', async () => {
    await keep('b1', TEXT);
    const clock = new FakeClock();
    const corpora = new Corpora('1+b1', () => undefined, nodeTextHash);
    const done: Promise<unknown>[] = [];
    const run = (_what: string, promise: Promise<unknown>): void => void done.push(promise);
    await startWarm({ corpora, clock, files: nodeFileSystem, storage: storage(), log: () => undefined, run });
    corpora.set('untitled:1', 'A note.', {});
    clock.pass(QUIET);
    await Promise.all(done);
    corpora.claim(sources(), document(), sources());
    assert.equal(corpora.set(document(), TEXT, { fileName: 'a.txt' })?.problems.length, 1);
  });

  test('reads a text that changed', async () => {
    await write(`${TEXT}More.\n`);
    await keep('b1', TEXT);
    assert.equal(problemsOf(await start('b1')), 0);
  });

  test('reads everything when the engine is another one', async () => {
    await write(TEXT);
    await keep('b1', TEXT);
    assert.equal(problemsOf(await start('b2')), 0);
  });

  test('reads everything when the engine does not know which one it is', async () => {
    await write(TEXT);
    await keep('', TEXT);
    assert.equal(problemsOf(await start(null)), 0);
  });

  test('reads what is broken', async () => {
    await write(TEXT);
    await keep('b1', TEXT);
    const folder = join(root, 'storage', 'detections');
    for (const name of await readdir(folder)) await writeFile(join(folder, name), 'VARPACK1 and nothing more');
    assert.equal(problemsOf(await start('b1')), 0);
  });

  async function packs(): Promise<string[]> {
    const found = await nodeFileSystem.listFolder(`${storage()}/detections`);
    return found.ok ? found.value.map(({ name }) => name).filter((name) => name.endsWith('.pack')) : [];
  }

  interface Symbol {
    readonly name: string;
  }

  const symbols = async (started: TestClient): Promise<string[]> =>
    (await started.connection.sendRequest<Symbol[]>('workspace/symbol', { query: '' })).map(({ name }) => name);

  test('keeps the names of a folder when somebody asked for them, and takes them as long as nothing changes', async () => {
    await write(TEXT);
    const clock = new FakeClock();
    const first = await start('b1', clock);
    assert.deepEqual(await symbols(first), ['Jana Quandel']);
    clock.pass(QUIET - 1);
    while (!(await packs()).includes('names.pack')) {
      clock.pass(1);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await client?.stop();
    // Names that no resolving would find show where they came from.
    const key = namesKey([detectionKey('1+b1', TEXT, { fileName: 'a.txt' })], [], 0.5, nodeTextHash);
    await rm(join(root, 'storage', 'detections', 'names.pack'));
    const told = new StoredNames(nodeFileSystem, `${storage()}/detections`);
    const names = [{ type: 'PERSON' as const, start: 0, end: 12, text: 'Somebody Else' }];
    await told.save([{ key, names: [[detectionKey('1+b1', TEXT, { fileName: 'a.txt' }), names]] }], () =>
      Promise.resolve(),
    );
    assert.deepEqual(await symbols(await start('b1')), ['Somebody Else']);
    await client?.stop();
    await rm(join(root, 'sources', 'a.txt'));
    await write(`${TEXT}More.\n`);
    assert.deepEqual(await symbols(await start('b1')), ['Jana Quandel']);
  });

  test('keeps what it read, a while after the last change, outside the folder of the sources', async () => {
    await write(TEXT);
    const clock = new FakeClock();
    await start('b1', clock);
    clock.pass(QUIET - 1);
    assert.deepEqual(await packs(), []);
    while ((await packs()).length === 0) {
      clock.pass(1);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const stored = new StoredDetections({ files: nodeFileSystem, folder: `${storage()}/detections` });
    await stored.load();
    assert.deepStrictEqual(stored.take(detectionKey('1+b1', TEXT, { fileName: 'a.txt' }))?.facts, knowDocument(TEXT));
    assert.deepEqual(await readdir(join(root, 'sources')), ['a.txt']);
  });
});
