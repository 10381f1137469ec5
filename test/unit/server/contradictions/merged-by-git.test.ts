import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { verdictRecord } from '../../../../src/core/contradict/verdict-records';
import { readVerdicts, VERDICTS_SHAPE } from '../../../../src/core/corpus/read-verdicts';
import type { VerdictKind } from '../../../../src/core/model/verdict';
import { annotatorFile } from '../../../../src/core/store/annotator-file';
import type { StoredRecord } from '../../../../src/core/store/record';
import { printRecordFile } from '../../../../src/core/store/record-file';
import { nodeFileSystem, uriOf } from '../../../../src/server/node-file-system';
import { StoredRulings } from '../../../../src/server/store/stored-rulings';

const FILE = `.variorum/verdicts/${annotatorFile('Anna')}`;
const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

function record(id: string, verdict: VerdictKind, minute: number): StoredRecord {
  const made = verdictRecord({
    id,
    verdict,
    kind: 'date',
    attribute: 'date/found',
    subject: `Mill ${id}`,
    camps: ['1871', '1817'].map((value) => ({ value, claims: [{ id: `${id}-${value}`, quote: `In ${value}.` }] })),
    creator: 'Anna',
    created: at(0),
  });
  return { ...made, modified: at(minute) };
}

/** Two branches on which one person ruled, merged by git itself. */
suite('verdicts of one person on two branches', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-merge-'));
    git('init', '-q', '-b', 'main');
  });
  teardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function git(...args: string[]): string {
    const who = ['-c', 'user.name=Anna', '-c', 'user.email=anna@mill.example', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
  }

  function commit(branch: string, records: readonly StoredRecord[]): void {
    const file = { head: {}, records: new Map(records.map((one) => [one.id, one])), strangers: [] };
    mkdirSync(dirname(join(folder, FILE)), { recursive: true });
    writeFileSync(join(folder, FILE), printRecordFile(file, VERDICTS_SHAPE));
    git('add', '-A');
    git('commit', '-q', '-m', branch);
  }

  /** Answers whether git merged the file by itself. */
  function merge(style: string): boolean {
    const done = spawnSync(
      'git',
      [
        '-c',
        `merge.conflictStyle=${style}`,
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@b.example',
        'merge',
        '-q',
        'theirs',
      ],
      { cwd: folder },
    );
    return done.status === 0;
  }

  for (const style of ['merge', 'diff3']) {
    test(`lose nothing and double nothing, with conflict markers of the style ${style}`, async () => {
      const base = Array.from({ length: 60 }, (_, n) => record(`base-${String(n)}`, 'dismissed', 0));
      commit('base', base);
      git('checkout', '-q', '-b', 'theirs');
      const added = (branch: string): StoredRecord[] =>
        Array.from({ length: 50 }, (_, n) =>
          record(`${String.fromCharCode(97 + (n % 26))}-${branch}-${String(n)}`, 'same-thing', 1),
        );
      const changed = (from: number, minute: number, verdict: VerdictKind): StoredRecord[] =>
        base.map((one, n) => (n >= from && n < from + 20 ? record(one.id, verdict, minute) : one));
      commit('theirs', [...changed(10, 3, 'confirmed'), ...added('theirs')]);
      git('checkout', '-q', 'main');
      // One that was taken back here and left alone there; 20 to 29 were ruled on anew on both sides, here last.
      const ours = changed(20, 5, 'not-exclusive').map((one) =>
        one.id === 'base-59' ? { ...one, deleted: at(4) } : one,
      );
      commit('ours', [...ours, ...added('ours')]);
      const isClean = merge(style);
      assert.ok(!isClean && /^<{7} /m.test(readFileSync(join(folder, FILE), 'utf8')), 'git leaves it to us');

      const { verdicts, problems } = await readVerdicts(nodeFileSystem, uriOf(folder));
      assert.deepEqual(
        problems.map(({ problem }) => problem.code),
        ['records-conflict'],
      );
      const ids = verdicts.map(({ id }) => id);
      const wanted = [...base, ...added('ours'), ...added('theirs')]
        .map(({ id }) => id)
        .filter((id) => id !== 'base-59');
      assert.deepEqual([...ids].sort(), [...wanted].sort());
      const of = (n: number): string | undefined => verdicts.find(({ id }) => id === `base-${String(n)}`)?.verdict;
      assert.deepEqual(
        [of(5), of(15), of(25), of(35), of(45)],
        ['dismissed', 'confirmed', 'not-exclusive', 'not-exclusive', 'dismissed'],
      );

      const stored = new StoredRulings(uriOf(folder), {
        files: nodeFileSystem,
        rule: () => undefined,
        ruleCards: () => undefined,
        keepers: () => [],
        setProblems: () => undefined,
      });
      const path = FILE.slice('.variorum/'.length);
      const change = { path, id: 'after', before: null, after: record('after', 'dismissed', 6) };
      const step = { id: 's', label: { code: 'verdict' }, author: 'Anna', time: at(6), changes: [change] };
      assert.equal((await stored.apply(step, false)).kind, 'done');
      assert.doesNotMatch(readFileSync(join(folder, FILE), 'utf8'), /^[<=>|]{7}/m);
      assert.deepEqual(stored.verdicts.map(({ id }) => id).sort(), [...wanted, 'after'].sort());
    });
  }
});
