import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver';
import { MAX_DOCUMENTS_UNASKED, type FolderFault } from '../../../src/server/folder';
import { Folders } from '../../../src/server/folders';
import type { FolderParams } from '../../../src/server/protocol';
import { FakeClock } from './fake-clock';
import { MemoryFiles } from './memory-files';

suite('folders of the window', () => {
  let clock: FakeClock;
  let disk: MemoryFiles;
  let read: string[];
  let dropped: string[];
  let claims: Map<string, string>;
  let reports: FolderParams[];
  let faults: ReadonlyMap<string, readonly FolderFault[]>;
  let folders: Folders;
  let onRead: (path: string) => void;
  let shown: Set<string>;

  /** Resolves when the folder is settled. */
  const settled = async (): Promise<FolderParams> => {
    for (let turn = 0; turn < 100_000; turn++) {
      const last = reports.at(-1);
      if (last?.state === 'ready' || last?.state === 'left') return last;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error(`not settled: ${JSON.stringify(reports)}`);
  };
  const again = async (events: [string, FileChangeType][]): Promise<void> => {
    reports.length = 0;
    folders.changed(events.map(([path, type]) => ({ uri: `file:///w/${path}`, type })));
    clock.pass(200);
    await settled();
  };
  const open = async (files: Record<string, string | Uint8Array>): Promise<FolderParams> => {
    disk = new MemoryFiles(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`file:///w/${path}`, text])),
    );
    const host = {
      files: disk,
      clock,
      isOpen: (uri: string) => shown.has(uri.slice(10)),
      readDocument: (uri: string) => {
        read.push(uri.slice(10));
        onRead(uri.slice(10));
        return Promise.resolve(uri.includes('bad') ? 1 : 0);
      },
      claimDocument: (_folder: string, uri: string, corpus: string) => {
        claims.set(uri.slice(10), corpus);
      },
      configure: () => undefined,
      dropDocument: (_folder: string, uri: string) => {
        dropped.push(uri.slice(10));
      },
      setFaults: (_folder: string, found: ReadonlyMap<string, readonly FolderFault[]>) => {
        faults = found;
      },
      report: (progress: FolderParams) => reports.push(progress),
      run: (_what: string, promise: Promise<unknown>) => {
        promise.catch((error: unknown) => {
          throw error;
        });
      },
    };
    folders = new Folders(host);
    folders.add('file:///w');
    return settled();
  };

  setup(() => {
    clock = new FakeClock();
    onRead = () => undefined;
    shown = new Set();
    read = [];
    dropped = [];
    claims = new Map();
    reports = [];
    faults = new Map();
  });

  test('a folder of documents is read, and told so', async () => {
    const end = await open({ 'a.txt': 'a', 'sub/b.md': 'b', 'bad.txt': 'x', 'c.png': 'c' });
    assert.deepEqual(read, ['a.txt', 'bad.txt', 'sub/b.md']);
    assert.deepEqual(end, { uri: 'file:///w', state: 'ready', read: 3, total: 3, problems: 1 });
    assert.deepEqual([...new Set(claims.values())], ['file:///w']);
    assert.deepEqual(
      reports.map(({ state }) => state),
      ['finding', 'reading', 'ready'],
    );
    assert.ok(folders.follows('file:///w/sub/b.md') && !folders.follows('file:///w/c.png'));
  });

  for (const manifest of ['package.json', 'pyproject.toml', 'Makefile', 'my.sln']) {
    test(`a folder with ${manifest} is left`, async () => {
      assert.equal((await open({ 'a.txt': 'a', [manifest]: '' })).state, 'left');
      assert.deepEqual(read, []);
    });
  }

  test('a code manifest deeper down does not matter', async () => {
    assert.equal((await open({ 'a.txt': 'a', 'attachments/package.json': '' })).state, 'ready');
  });

  test('a folder with .variorum is read whatever else is in it', async () => {
    assert.equal((await open({ 'a.txt': 'a', 'package.json': '', '.variorum/config.json': '{}' })).state, 'ready');
    assert.deepEqual(read, ['a.txt']);
  });

  test('a folder with too many documents is left', async () => {
    const many = Object.fromEntries(Array.from({ length: MAX_DOCUMENTS_UNASKED + 1 }, (_, at) => [`${at}.txt`, '']));
    assert.equal((await open(many)).state, 'left');
  });

  test('a tree of too many folders is left', async () => {
    const deep = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`d${at}/x.png`, '']));
    assert.equal((await open(deep)).state, 'left');
  });

  test('a left folder is read when somebody asks', async () => {
    await open({ 'a.txt': 'a', 'package.json': '' });
    await folders.readAnyway('file:///w');
    assert.deepEqual(read, ['a.txt']);
    assert.equal(reports.at(-1)?.state, 'ready');
  });

  test('documents that somebody looks at are read first', async () => {
    shown.add('c.txt');
    await open({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
    assert.deepEqual(read, ['c.txt', 'a.txt', 'b.txt']);
  });

  test('a new file is found when somebody asks, before the disk tells of it', async () => {
    await open({ 'a.txt': 'a' });
    disk.files.set('file:///w/new.txt', 'n');
    await folders.known('file:///w/new.txt');
    assert.ok(folders.follows('file:///w/new.txt'));
    for (const path of ['w/picture.png', 'w/gone.txt', 'elsewhere/a.txt', 'w/a.txt']) {
      await folders.known(`file:///${path}`);
    }
    assert.deepEqual(read, ['a.txt', 'new.txt']);
  });

  test('a left folder is not searched for a file that somebody asks for', async () => {
    await open({ 'a.txt': 'a', 'package.json': '' });
    await folders.known('file:///w/a.txt');
    assert.deepEqual(read, []);
  });

  test('files that come, change and go are followed', async () => {
    await open({ 'a.txt': 'a', 'b.txt': 'b' });
    read.length = 0;
    disk.files.set('file:///w/new.txt', 'n');
    disk.files.delete('file:///w/b.txt');
    await again([
      ['new.txt', FileChangeType.Created],
      ['b.txt', FileChangeType.Deleted],
      ['a.txt', FileChangeType.Changed],
    ]);
    assert.deepEqual([read, dropped], [['a.txt', 'new.txt'], ['b.txt']]);
  });

  test('a file that goes while it is read for the first time leaves nothing', async () => {
    await open({ 'a.txt': 'a' });
    disk.files.set('file:///w/b.txt', 'b');
    onRead = (path) => {
      if (path !== 'b.txt') return;
      disk.files.delete('file:///w/b.txt');
      folders.changed([{ uri: 'file:///w/b.txt', type: FileChangeType.Deleted }]);
    };
    await again([['b.txt', FileChangeType.Created]]);
    await again([]);
    assert.deepEqual(read, ['a.txt', 'b.txt']);
    assert.deepEqual(dropped, ['b.txt']);
  });

  test('a folder that is deleted or renamed takes its documents along', async () => {
    await open({ 'old/a.txt': 'a', 'old/b.txt': 'b', 'c.txt': 'c' });
    read.length = 0;
    for (const name of ['a', 'b']) {
      disk.files.set(`file:///w/new/${name}.txt`, name);
      disk.files.delete(`file:///w/old/${name}.txt`);
    }
    await again([
      ['old', FileChangeType.Deleted],
      ['new', FileChangeType.Created],
    ]);
    assert.deepEqual(
      [read, dropped],
      [
        ['new/a.txt', 'new/b.txt'],
        ['old/a.txt', 'old/b.txt'],
      ],
    );
  });

  test('what changes in files that are no documents is passed over', async () => {
    await open({ 'a.txt': 'a', 'c.png': 'c' });
    reports.length = 0;
    folders.changed([{ uri: 'file:///w/c.png', type: FileChangeType.Changed }]);
    folders.changed([{ uri: 'file:///elsewhere/a.txt', type: FileChangeType.Created }]);
    clock.pass(1000);
    assert.deepEqual(reports, []);
  });

  test('a new .gitignore or config.json counts at once', async () => {
    await open({ 'a.txt': 'a', 'drafts/b.txt': 'b' });
    disk.files.set('file:///w/.gitignore', 'drafts/\n');
    await again([['.gitignore', FileChangeType.Created]]);
    assert.deepEqual(dropped, ['drafts/b.txt']);
    disk.files.set('file:///w/.variorum/config.json', '{');
    await again([['.variorum/config.json', FileChangeType.Created]]);
    assert.deepEqual([...faults.keys()], ['file:///w/.variorum/config.json']);
  });

  test('a folder that leaves the window takes everything along', async () => {
    await open({ 'a.txt': 'a' });
    folders.remove('file:///w/');
    assert.deepEqual(dropped, ['a.txt']);
    assert.equal(folders.follows('file:///w/a.txt'), false);
  });

  test('files that are too large are reported, ignored ones are not', async () => {
    await open({
      'a.txt': 'a',
      'big.txt': new Uint8Array(20 * 1024 * 1024 + 1),
      '.git/HEAD': '',
      'x/y.txt': '',
      '.gitignore': 'x\n',
    });
    assert.deepEqual([...faults], [['file:///w/big.txt', [{ skipped: 'too-large' }]]]);
  });

  test('documents belong to the nearest folder with .variorum/, also when one is made or goes', async () => {
    await open({ 'a.txt': 'a', 'sub/b.txt': 'b', 'case/c.txt': 'c', 'case/.variorum/config.json': '{}' });
    assert.deepEqual(Object.fromEntries(claims), {
      'a.txt': 'file:///w',
      'sub/b.txt': 'file:///w',
      'case/c.txt': 'file:///w/case',
    });
    disk.files.set('file:///w/sub/.variorum/config.json', '{}');
    read = [];
    await again([['sub/.variorum/config.json', FileChangeType.Created]]);
    assert.equal(claims.get('sub/b.txt'), 'file:///w/sub');
    assert.deepEqual(read, []);
  });
});
