import assert from 'node:assert/strict';
import { MAX_DOCUMENT_BYTES, walkDocuments, type Walk } from '../../../../src/core/corpus/walk-documents';
import { MemoryFileSystem, uri } from '../store/memory-file-system';

const walk = (files: MemoryFileSystem, root = 'c'): Promise<Walk> => walkDocuments(files, uri(root));
const paths = (found: Walk): string[] => found.documents.map((document) => document.path);
const reasons = (found: Walk): string[] => found.skipped.map((entry) => `${entry.path}: ${entry.reason}`);

suite('walkDocuments', () => {
  test('finds text and Markdown files at any depth, whatever the case of the ending', async () => {
    const files = new MemoryFileSystem({
      'c/a.txt': '',
      'c/b/c.md': '',
      'c/b/d/e.markdown': '',
      'c/NOTES.TXT': '',
      'c/picture.png': '',
      'c/readme': '',
      'c/a.txt.bak': '',
    });
    const found = await walk(files);
    assert.deepEqual(paths(found), ['NOTES.TXT', 'a.txt', 'b/c.md', 'b/d/e.markdown']);
    assert.deepEqual(found.skipped, []);
    assert.deepEqual(found.documents[2], { uri: uri('c/b/c.md'), path: 'b/c.md', size: 0, corpus: uri('c') });
  });

  test('answers in code-unit order of the path, whatever order the host lists in', async () => {
    const files = new MemoryFileSystem({
      'c/a/x.txt': '',
      'c/a-b/x.txt': '',
      'c/a.txt': '',
      'c/Z.txt': '',
      'c/ä.txt': '',
    });
    const order = ['Z.txt', 'a-b/x.txt', 'a.txt', 'a/x.txt', 'ä.txt'];
    assert.deepEqual(paths(await walk(files)), order);
    files.reversed = true;
    assert.deepEqual(paths(await walk(files)), order);
  });

  test('leaves out dot folders and node_modules and says so', async () => {
    const files = new MemoryFileSystem({
      'c/.variorum/texts/a.txt': '',
      'c/.git/x.md': '',
      'c/node_modules/p/README.md': '',
      'c/sub/node_modules/p/README.md': '',
      'c/.notes.md': '',
    });
    const found = await walk(files);
    assert.deepEqual(paths(found), ['.notes.md']);
    assert.deepEqual(reasons(found), [
      '.git: dot-folder',
      '.variorum: dot-folder',
      'node_modules: node-modules',
      'sub/node_modules: node-modules',
    ]);
  });

  test('skips files that are too large, by size alone', async () => {
    const files = new MemoryFileSystem()
      .sized('c/edge.txt', MAX_DOCUMENT_BYTES)
      .sized('c/over.txt', MAX_DOCUMENT_BYTES + 1);
    const found = await walk(files);
    assert.deepEqual(paths(found), ['edge.txt']);
    assert.deepEqual(reasons(found), ['over.txt: too-large']);
  });

  test('stops above the limit and says that it did', async () => {
    const files = new MemoryFileSystem({ 'c/a.txt': '', 'c/b.txt': '', 'c/c/d.txt': '' });
    assert.equal((await walkDocuments(files, uri('c'), { limit: 3 })).complete, true);
    const cut = await walkDocuments(files, uri('c'), { limit: 2 });
    assert.equal(cut.complete, false);
    assert.equal(cut.documents.length, 2);
  });
});

suite('walkDocuments: config.json', () => {
  test('takes the globs of the corpus', async () => {
    const files = new MemoryFileSystem({
      'c/.variorum/config.json': '{"include":["letters/**/*.txt","*.log"],"exclude":["**/draft-*","letters/old/**"]}',
      'c/letters/a.txt': '',
      'c/letters/draft-b.txt': '',
      'c/letters/old/c.txt': '',
      'c/x.log': '',
      'c/readme.md': '',
    });
    const found = await walk(files);
    assert.deepEqual(paths(found), ['letters/a.txt', 'x.log']);
    assert.deepEqual(reasons(found).slice(1), ['letters/draft-b.txt: excluded', 'letters/old: excluded']);
  });

  for (const [name, json, code] of [
    ['is not JSON', '{"include": [', 'config-not-json'],
    ['is a list', '[]', 'config-not-json'],
    ['is null', 'null', 'config-not-json'],
    ['has a string for globs', '{"include":"*.txt"}', 'config-bad-globs'],
    ['has an empty glob', '{"exclude":[""]}', 'config-bad-globs'],
    ['has a glob of absurd length', `{"exclude":["${'a'.repeat(70_000)}"]}`, 'config-bad-globs'],
  ] as const) {
    test(`that ${name} is named, and the defaults hold`, async () => {
      const files = new MemoryFileSystem({ 'c/.variorum/config.json': json, 'c/a.txt': '', 'c/b.log': '' });
      const found = await walk(files);
      assert.deepEqual(paths(found), ['a.txt']);
      assert.deepEqual(
        found.problems.map((entry) => [entry.path, entry.problem.code]),
        [['.variorum/config.json', code]],
      );
    });
  }

  test('one broken key does not cost the other', async () => {
    const files = new MemoryFileSystem({
      'c/.variorum/config.json': '{"include":7,"exclude":["b.*"],"tags":{"later":"versions"}}',
      'c/a.txt': '',
      'c/b.txt': '',
    });
    const found = await walk(files);
    assert.deepEqual(paths(found), ['a.txt']);
    assert.deepEqual(found.problems[0]?.problem, { code: 'config-bad-globs', args: { key: 'include' } });
  });

  test('that cannot be read is named; one that is missing is no problem', async () => {
    const files = new MemoryFileSystem({ 'c/.variorum/config.json': '{}', 'c/a.txt': '' });
    files.fail('c/.variorum/config.json', 'no-permission');
    const found = await walk(files);
    assert.deepEqual(paths(found), ['a.txt']);
    assert.equal(found.problems[0]?.problem.code, 'unreadable');
    const bare = await walk(new MemoryFileSystem({ 'c/.variorum/entities/x.json': '{}', 'c/a.txt': '' }));
    assert.deepEqual(bare.problems, []);
  });

  test('of an inner folder makes that a corpus of its own', async () => {
    const files = new MemoryFileSystem({
      'c/.variorum/config.json': '{"exclude":["b/x.txt","y.txt"]}',
      'c/b/.variorum/config.json': '{"exclude":["z.txt"]}',
      'c/b/x.txt': '',
      'c/b/y.txt': '',
      'c/b/z.txt': '',
      'c/y.txt': '',
    });
    const found = await walk(files);
    assert.deepEqual(paths(found), ['b/x.txt', 'b/y.txt']);
    assert.deepEqual(new Set(found.documents.map((document) => document.corpus)), new Set([uri('c/b')]));
  });
});

suite('walkDocuments: .gitignore', () => {
  test('leaves out ignored files and folders; a nearer file overrules a farther one', async () => {
    const files = new MemoryFileSystem({
      'c/.gitignore': 'out/\n*.tmp.txt\n/top.txt\n',
      'c/top.txt': '',
      'c/sub/top.txt': '',
      'c/sub/a.tmp.txt': '',
      'c/sub/out/b.txt': '',
      'c/keep/.gitignore': '!*.tmp.txt\nprivate.md\n',
      'c/keep/a.tmp.txt': '',
      'c/keep/private.md': '',
      'c/keep/deep/private.md': '',
      'c/private.md': '',
    });
    const found = await walk(files);
    assert.deepEqual(paths(found), ['keep/a.tmp.txt', 'private.md', 'sub/top.txt']);
    assert.deepEqual(reasons(found), [
      'keep/deep/private.md: git-ignored',
      'keep/private.md: git-ignored',
      'sub/a.tmp.txt: git-ignored',
      'sub/out: git-ignored',
      'top.txt: git-ignored',
    ]);
  });

  test('files above the folder count up to the repository, and .git/info/exclude with them', async () => {
    const files = new MemoryFileSystem({
      '.gitignore': '*.txt\n',
      'r/.git/info/exclude': 'mine.md\n',
      'r/.gitignore': '/c/x.md\n',
      'r/c/x.md': '',
      'r/c/d/x.md': '',
      'r/c/mine.md': '',
      'r/c/a.txt': '',
    });
    const found = await walk(files, 'r/c');
    assert.deepEqual(paths(found), ['a.txt', 'd/x.md']);
  });

  test('without a repository, files above the folder say nothing', async () => {
    const files = new MemoryFileSystem({ '.gitignore': '*\n', 'r/.gitignore': '*\n', 'r/c/a.txt': '' });
    assert.deepEqual(paths(await walk(files, 'r/c')), ['a.txt']);
  });

  test('an ignored folder that is asked for by name is read', async () => {
    const files = new MemoryFileSystem({ 'r/.git/HEAD': '', 'r/.gitignore': 'out/\n', 'r/out/sub/a.txt': '' });
    assert.deepEqual(paths(await walk(files, 'r/out')), ['sub/a.txt']);
    assert.deepEqual(paths(await walk(files, 'r/out/sub')), ['sub/a.txt'.slice(4)]);
    assert.deepEqual(paths(await walk(files, 'r')), []);
  });
});

suite('walkDocuments: links and faults', () => {
  test('a loop of links ends, and a file read by two names counts once, by its own', async () => {
    const files = new MemoryFileSystem({ 'c/z/a.txt': '', 'c/z/b.txt': '' })
      .link('c/a-link', 'c/z')
      .link('c/z/up', 'c')
      .link('c/0.txt', 'c/z/a.txt');
    const found = await walk(files);
    assert.deepEqual(paths(found), ['z/a.txt', 'z/b.txt']);
    assert.deepEqual(reasons(found), ['0.txt: linked-twice', 'a-link: linked-twice', 'z/up: linked-twice']);
  });

  test('links that lead outside are followed, once', async () => {
    const files = new MemoryFileSystem({ 'c/a.txt': '', 'other/b.txt': '', 'other/deep/c.txt': '' })
      .link('c/x', 'other')
      .link('c/y', 'other')
      .link('c/z.txt', 'other/deep/c.txt')
      .link('other/back', 'c');
    const found = await walk(files);
    assert.deepEqual(paths(found), ['a.txt', 'x/b.txt', 'x/deep/c.txt']);
    assert.deepEqual(reasons(found), ['x/back: linked-twice', 'y: linked-twice', 'z.txt: linked-twice']);
  });

  test('the walked folder may itself be a link', async () => {
    const files = new MemoryFileSystem({ 'real/a/b.txt': '' }).link('c', 'real').link('real/again', 'real/a');
    const found = await walk(files);
    assert.deepEqual(paths(found), ['a/b.txt']);
    assert.deepEqual(reasons(found), ['again: linked-twice']);
  });

  test('broken links and links in a circle are named when they would be documents', async () => {
    const files = new MemoryFileSystem({ 'c/a.txt': '' })
      .link('c/gone.txt', 'nowhere.txt')
      .link('c/gone', 'nowhere')
      .link('c/p.md', 'c/q.md')
      .link('c/q.md', 'c/p.md');
    const found = await walk(files);
    assert.deepEqual(paths(found), ['a.txt']);
    assert.deepEqual(reasons(found), ['gone.txt: not-found', 'p.md: link-loop', 'q.md: link-loop']);
  });

  test('a folder that cannot be listed is named and the rest goes on', async () => {
    const files = new MemoryFileSystem({ 'c/a.txt': '', 'c/locked/b.txt': '' }).fail('c/locked', 'no-permission');
    const found = await walk(files);
    assert.deepEqual(paths(found), ['a.txt']);
    assert.deepEqual(found.skipped, [
      { uri: uri('c/locked'), path: 'locked', folder: true, reason: 'no-permission', detail: 'NO-PERMISSION' },
    ]);
  });

  test('a folder that does not exist is the one thing skipped', async () => {
    const found = await walk(new MemoryFileSystem(), 'missing');
    assert.deepEqual(found.documents, []);
    assert.deepEqual(reasons(found), [': not-found']);
  });
});
