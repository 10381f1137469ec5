import assert from 'node:assert/strict';
import { readDecisions } from '../../../../src/core/corpus/read-decisions';
import { decisionRecord, readDecision } from '../../../../src/core/link/decision-records';
import type { Decision } from '../../../../src/core/link/decisions';
import { annotatorFile } from '../../../../src/core/store/annotator-file';
import { readHistory } from '../../../../src/core/store/step-history';
import { MemoryFileSystem, uri } from '../store/memory-file-system';

const frame = { id: 'x', created: '2026-01-02T03:04:05.678Z', author: 'Anna' };
const form = { type: 'PERSON', name: 'paula wiesner' } as const;
const other = { type: 'PERSON', name: 'p. wiesner' } as const;

suite('decisions as records', () => {
  const all: readonly Decision[] = [
    { ...frame, kind: 'same', forms: [form, other], pins: [{ form, id: 'p' }] },
    { ...frame, kind: 'different', forms: [form, other] },
    { ...frame, kind: 'name', form, name: 'P. W.', modified: '2026-01-03T00:00:00Z' },
    { ...frame, kind: 'type', form, type: 'ORG' },
    { ...frame, kind: 'not-a-name', form },
    { ...frame, kind: 'external', form, external: '' },
  ];
  for (const decision of all) {
    test(`${decision.kind} is read as it was written`, () => {
      assert.deepEqual(readDecision(decisionRecord(decision)), decision);
    });
  }

  const broken = {
    'no kind': { form },
    'a kind of another version': { kind: 'sounds-like', form },
    'a time that is none': { kind: 'not-a-name', form, created: 'yesterday' },
    'a time of change that is none': { kind: 'not-a-name', form, modified: 5 },
    'a form without a type': { kind: 'not-a-name', form: { name: 'x' } },
    'a form of dates': { kind: 'not-a-name', form: { type: 'DATE', name: 'x' } },
    'one broken form of several': { kind: 'same', forms: [{ ...form }, { type: 'PERSON' }] },
    'three that differ': { kind: 'different', forms: [{ ...form }, { ...other }, { ...form }] },
    'an empty name': { kind: 'name', form, name: ' ' },
    'a type that is none': { kind: 'type', form, type: 'THING' },
    'pins that are none': { kind: 'not-a-name', form, pins: [{ id: 'p' }] },
  };
  for (const [what, fields] of Object.entries(broken)) {
    test(`${what}: not understood, not thrown at`, () => {
      assert.equal(readDecision({ ...frame, ...fields }), null);
    });
  }
});

suite('the decisions of a folder', () => {
  const record = { ...frame, kind: 'not-a-name', form };
  const file = (...decisions: object[]): string => JSON.stringify({ decisions });
  const codes = async (files: MemoryFileSystem): Promise<string[]> =>
    (await readDecisions(files, uri('a'))).problems.map(
      ({ uri: at, problem }) => `${at.slice(uri('').length)} ${problem.code}`,
    );

  test('a folder without any has none, and nothing is wrong with it', async () => {
    const read = await readDecisions(new MemoryFileSystem({ 'a/x.txt': '' }), uri('a'));
    assert.deepEqual(read, { decisions: [], problems: [] });
  });

  test('all makers are read; what lies in the bin does not hold; one id holds once, as changed last', async () => {
    const files = new MemoryFileSystem({
      'a/.variorum/entities/anna.json': file(record, { ...record, id: 'y' }),
      'a/.variorum/entities/bert.json': JSON.stringify({
        decisions: [{ ...record, kind: 'type', type: 'ORG', modified: '2027-01-01T00:00:00Z' }],
        deleted: [{ ...record, id: 'z', deleted: '2027-01-01T00:00:00Z' }],
      }),
      'a/.variorum/entities/notes.txt': 'not ours',
    });
    const { decisions, problems } = await readDecisions(files, `${uri('a')}/`);
    assert.deepEqual(decisions.map(({ id, kind }) => `${id} ${kind}`).sort(), ['x type', 'y not-a-name']);
    assert.deepEqual(problems, []);
  });

  test('each broken file is named, the others hold', async () => {
    const files = new MemoryFileSystem({
      'a/.variorum/entities/a.json': file(record, { id: 'later', kind: 'sounds-like' }, {}),
      'a/.variorum/entities/b.json': '{',
      'a/.variorum/entities/c.json': '[]',
      'a/.variorum/entities/d.json': '{"decisions": {}}',
    })
      .write('a/.variorum/entities/e.json', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))
      .fail('a/.variorum/entities/f.json', 'no-permission')
      .write('a/.variorum/entities/f.json', '{}')
      .sized('a/.variorum/entities/g.json', 30_000_000);
    assert.deepEqual(await codes(files), [
      'a/.variorum/entities/a.json records-strange',
      'a/.variorum/entities/b.json records-not-json',
      'a/.variorum/entities/c.json records-not-a-list',
      'a/.variorum/entities/d.json records-not-a-list',
      'a/.variorum/entities/e.json records-not-text',
      'a/.variorum/entities/f.json unreadable',
      'a/.variorum/entities/g.json too-large',
    ]);
    assert.equal((await readDecisions(files, uri('a'))).decisions.length, 1);
  });

  test("git's conflict markers are read record by record and told of", async () => {
    const [ours, theirs] = [file(record), file({ ...record, id: 'y' })];
    const text = `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> other\n`;
    const files = new MemoryFileSystem({ 'a/.variorum/entities/a.json': text });
    const read = await readDecisions(files, uri('a'));
    assert.deepEqual(read.decisions.map(({ id }) => id).sort(), ['x', 'y']);
    assert.deepEqual(await codes(files), ['a/.variorum/entities/a.json records-conflict']);
  });

  test('a folder of decisions that may not be listed is told of', async () => {
    const files = new MemoryFileSystem({ 'a/.variorum/entities/a.json': file(record) });
    assert.deepEqual(await codes(files.fail('a/.variorum/entities', 'no-permission')), [
      'a/.variorum/entities unreadable',
    ]);
  });
});

suite('the file of an annotator', () => {
  test('has a name to read and tells equal slugs apart', () => {
    assert.match(annotatorFile('Jörg Groß-Käßler'), /^jorg-gross-kassler-[0-9a-f]{6}\.json$/);
    assert.notEqual(annotatorFile('J. Groß'), annotatorFile('J Groß'));
    assert.equal(annotatorFile(' Anna '), annotatorFile('anna'));
    assert.match(annotatorFile('Иван'), /^annotator-[0-9a-f]{6}\.json$/);
    assert.match(annotatorFile('../../x'), /^x-[0-9a-f]{6}\.json$/);
    assert.ok(annotatorFile('x'.repeat(500)).length < 60);
  });
});

suite('a kept history', () => {
  const step = { id: 's', label: { code: 'rename' }, author: 'Anna', time: 't', changes: [] };
  test('is read as far back as it is whole', () => {
    const kept = { corpus: 'mem:/a', step };
    assert.deepEqual(readHistory({ done: [kept, { corpus: 1 }, kept], undone: [kept] }), {
      done: [kept],
      undone: [kept],
    });
    for (const json of [null, [], 'x', {}, { done: 5 }]) assert.deepEqual(readHistory(json), { done: [], undone: [] });
  });

  test('never leads out of the folder', () => {
    const change = { path: '../x', id: 'a', before: null, after: null };
    assert.deepEqual(readHistory({ done: [{ corpus: 'mem:/a', step: { ...step, changes: [change] } }] }).done, []);
  });
});
