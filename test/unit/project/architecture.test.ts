import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCycle, forbiddenImports } from '../../architecture/check-imports';
import { LAYERS } from '../../architecture/layers';
import { REPOSITORY } from '../../reference';

const sources = new Map(
  readdirSync(join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, readFileSync(join(REPOSITORY, name), 'utf8')]),
);
const lines = (text: string): number => text.trimEnd().split('\n').length;

suite('the architecture', () => {
  test('imports only what its layer may', () => {
    assert.deepEqual(forbiddenImports(sources, LAYERS), []);
  });

  test('has no cycles', () => {
    assert.equal(findCycle(sources), null);
  });

  test('keeps files small, tables of words aside', () => {
    const long = [...sources].filter(([file, text]) => !file.startsWith('src/core/lang/') && lines(text) > 400);
    assert.deepEqual(
      long.map(([file]) => file),
      [],
    );
  });

  test('keeps entries thin: they only put parts together', () => {
    const entries = [...sources.keys()].filter((file) =>
      /^src\/(server\/(node|browser)|cli\/main|extension\/(node|browser)\/[\w-]+)\.ts$/.test(file),
    );
    assert.ok(entries.length >= 5, entries.join(', '));
    assert.deepEqual(
      entries.filter((file) => lines(sources.get(file) ?? '') > 40),
      [],
    );
  });
});

suite('the check of the architecture notices', () => {
  const check = (file: string, text: string): string[] => forbiddenImports(new Map([[file, text]]), LAYERS);

  test('an import upwards', () => {
    assert.equal(check('src/core/model/a.ts', "import { b } from '../text/b';").length, 1);
    assert.equal(check('src/core/detect/a.ts', "import type { B } from '../corpus/b';").length, 1);
    assert.equal(check('src/core/lang/de/a.ts', "export { b } from '../../text/b';").length, 1);
  });

  test('a layer with a longer name', () => {
    assert.equal(check('src/core/detect/a.ts', "import { b } from '../texts/b';").length, 1);
  });

  test('a host in core', () => {
    assert.equal(check('src/core/text/a.ts', "import { readFileSync } from 'node:fs';").length, 1);
    assert.equal(check('src/core/corpus/a.ts', "import * as vscode from 'vscode';").length, 1);
    assert.equal(check('src/core/text/a.ts', "const fs = await import('fs');").length, 1);
  });

  test('the inside of the server in the extension', () => {
    assert.equal(check('src/extension/a.ts', "import { hover } from '../server/hover';").length, 1);
    assert.equal(check('src/extension/a.ts', "import type { B } from '../server/protocol';").length, 0);
  });

  test('a file in no layer', () => {
    assert.equal(check('src/misc/a.ts', '').length, 1);
  });

  test('a cycle over three files', () => {
    const cycle = findCycle(
      new Map([
        ['src/a.ts', "import './b';"],
        ['src/b.ts', "import './c';"],
        ['src/c.ts', "import './a';"],
      ]),
    );
    assert.deepEqual(cycle, ['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts']);
    assert.equal(
      findCycle(
        new Map([
          ['src/a.ts', "import './b';"],
          ['src/b.ts', ''],
        ]),
      ),
      null,
    );
  });
});
