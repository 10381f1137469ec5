import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../reference';

const read = (name: string): string => readFileSync(join(REPOSITORY, name), 'utf8');

suite('the readme', () => {
  test('has the settings, colours and commands of the manifest: run `npm run readme` after a change', () => {
    const program = `import { withTables } from './scripts/readme-tables.mjs';
      import { readFileSync } from 'node:fs';
      const json = (name) => JSON.parse(readFileSync(name, 'utf8'));
      process.stdout.write(withTables(readFileSync('README.md', 'utf8'), json('package.json'), json('package.nls.json')));`;
    const filled = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    });
    assert.equal(read('README.md'), filled);
    assert.doesNotMatch(filled, /undefined/);
  });

  test('starts with the two commands that must always hold', () => {
    const commands = read('README.md').match(/^npm ci && npm \w+/gm) ?? [];
    assert.deepEqual(commands.slice(0, 2), ['npm ci && npm start', 'npm ci && npm test']);
  });
});
