import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { needsReference, REPOSITORY } from '../../reference';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: REPOSITORY, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
const BINARY = new Set(['.png', '.gif', '.ico', '.woff2']);
const texts = tracked
  .filter((name) => !BINARY.has(extname(name)) && existsSync(join(REPOSITORY, name)))
  .map((name) => ({ name, text: readFileSync(join(REPOSITORY, name), 'utf8') }));

suite('what is in the repository', () => {
  test('names no folder of anybody’s machine', () => {
    const machine = new RegExp(['/wo' + 'rk/', '/ho' + 'me/\\w', '/Us' + 'ers/\\w', 'C:\\\\Us' + 'ers'].join('|'));
    assert.deepEqual(
      texts.filter(({ text }) => machine.test(text)).map(({ name }) => name),
      [],
    );
  });

  test('has lock files without addresses', () => {
    const locks = texts.filter(({ name }) => name.endsWith('package-lock.json'));
    assert.ok(locks.length >= 3);
    assert.deepEqual(
      locks.filter(({ text }) => text.includes('"resolved"')).map(({ name }) => name),
      [],
    );
  });

  test('has no sentence of the reference documents', function () {
    const folder = needsReference(this, 'seeds');
    const foreign = new Set(
      readdirSync(folder).flatMap((name) => [...shingles(readFileSync(join(folder, name), 'utf8'))]),
    );
    const copied = texts
      .filter(({ name }) => !name.endsWith('package-lock.json'))
      .flatMap(({ name, text }) =>
        [...shingles(text)].filter((run) => foreign.has(run)).map((run) => `${name}: ${run}`),
      );
    assert.deepEqual(copied, []);
  });

  test('links in its documents to files that are there', () => {
    const broken = texts
      .filter(({ name }) => /^(?:[^/]+|docs\/.*)\.md$/.test(name))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
          .map((match) => match[1] ?? '')
          .filter((target) => !existsSync(join(REPOSITORY, dirname(name), target)))
          .map((target) => `${name} → ${target}`),
      );
    assert.deepEqual(broken, []);
  });
});

/** All runs of eight words, in lower case. Names and figures are free, a sentence is not. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + 8 <= words.length; at++) {
    const run = words.slice(at, at + 8);
    if (run.some((word) => /\p{L}{3}/u.test(word))) runs.add(run.join(' '));
  }
  return runs;
}
