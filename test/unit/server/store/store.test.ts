import assert from 'node:assert/strict';
import { annotatorFile } from '../../../../src/core/store/annotator-file';
import type { StepAnswer } from '../../../../src/server/protocol';
import { MemoryFiles } from '../memory-files';
import { TestWindow } from './window';

const FOLDER = 'file:///letters';
const ANNA = `${FOLDER}/.variorum/entities/${annotatorFile('Anna')}`;
const DOCUMENTS = {
  [`${FOLDER}/a.txt`]:
    'Mr. Jonas Feldkamp met Mrs. Paula Wiesner in May. Jonas Feldkamp said so. Paula Wiesner did not.',
  [`${FOLDER}/b.txt`]:
    'Mrs. Paula Wiesner wrote to Mr. Martin Ostrowski. On Monday Martin Ostrowski answered Paula Wiesner.',
};

suite('decisions on names, over the wire', () => {
  let files: MemoryFiles;
  let windows: TestWindow[];
  setup(() => {
    files = new MemoryFiles(DOCUMENTS);
    windows = [];
  });
  teardown(async () => {
    for (const one of windows) await one.stop();
  });

  async function open(annotator = 'Anna', storage?: string): Promise<TestWindow> {
    const opened = await new TestWindow(files, FOLDER, annotator).open(storage);
    windows.push(opened);
    return opened;
  }

  function stored(uri = ANNA): { decisions: { id: string; kind: string; author: string }[]; deleted?: unknown[] } {
    const content = files.files.get(uri);
    assert.ok(content !== undefined, uri);
    return JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content)) as ReturnType<
      typeof stored
    >;
  }

  const kinds = (): string[] => stored().decisions.map(({ kind }) => kind);

  test('are not recorded without the name of who decides', async () => {
    const window = await open('');
    const { id } = await window.named('Paula Wiesner');
    const answer = await window.rule({ kind: 'rename', entity: id, name: 'P. W.' });
    assert.equal(!answer.ok && answer.reason, 'no-annotator');
    assert.match(messageOf(answer), /variorum\.annotator/);
    assert.equal(files.files.size, 2);
  });

  test('know a name that was set just now', async () => {
    const window = await open('');
    const { id } = await window.named('Paula Wiesner');
    window.client.settings = { annotator: 'Anna' };
    assert.equal((await window.rule({ kind: 'rename', entity: id, name: 'P. W.' })).ok, true);
  });

  test('nothing is written before somebody decides', async () => {
    await open();
    assert.deepEqual([...files.files.keys()], Object.keys(DOCUMENTS));
  });

  test('a name given is the name of all mentions, and pins the id', async () => {
    const window = await open();
    const before = await window.named('Paula Wiesner');
    const answer = await window.rule({ kind: 'rename', entity: before.id, name: ' Paula  Wiesner-Holt ' });
    assert.ok(answer.ok, messageOf(answer));
    assert.equal(answer.label, 'Renamed Paula Wiesner to Paula Wiesner-Holt');
    const after = await window.named('Paula Wiesner-Holt');
    assert.equal(after.id, answer.entity);
    assert.notEqual(after.id, before.id);
    assert.deepEqual(after.aliases, before.aliases);
    await window.rule({ kind: 'external', entity: after.id, external: 'Q1' });
    const both = await window.named('Paula Wiesner-Holt');
    assert.equal(both.id, after.id, 'pinned once');
    assert.equal(both.external, 'Q1');
    await window.rule({ kind: 'external', entity: after.id, external: '' });
    assert.equal((await window.named('Paula Wiesner-Holt')).external, undefined);
  });

  test('a merge gives the name of the first, undo parts them, redo joins them', async () => {
    const window = await open();
    const all = await window.entities();
    const first = await window.named('Jonas Feldkamp');
    const second = await window.named('Paula Wiesner');
    const answer = await window.rule({ kind: 'merge', entities: [first.id, second.id] });
    assert.ok(answer.ok, messageOf(answer));
    assert.equal(answer.label, 'Merged Jonas Feldkamp and Paula Wiesner');
    const merged = await window.named('Jonas Feldkamp');
    assert.equal(merged.mentions, first.mentions + second.mentions);
    assert.equal(merged.id, answer.entity);
    assert.deepEqual(window.steps, { undo: answer.label, redo: null });
    assert.deepEqual(kinds().sort(), ['name', 'same']);

    assert.ok((await window.undo()).ok);
    assert.deepEqual(await window.entities(), all);
    assert.deepEqual(kinds(), []);
    assert.deepEqual(window.steps, { undo: null, redo: answer.label });
    assert.ok((await window.redo()).ok);
    assert.deepEqual(await window.named('Jonas Feldkamp'), merged);
    assert.equal((await window.redo()).ok, false);
  });

  test('a split takes spellings away with an id of their own; merging again joins them', async () => {
    const window = await open();
    const [first, second] = [await window.named('Jonas Feldkamp'), await window.named('Paula Wiesner')];
    const merge = await window.rule({ kind: 'merge', entities: [first.id, second.id] });
    assert.ok(merge.ok && merge.entity !== undefined);
    const split = await window.rule({ kind: 'split', entity: merge.entity, spellings: ['Paula Wiesner'] });
    assert.ok(split.ok, messageOf(split));
    const [one, other] = [
      await window.named('Jonas Feldkamp'),
      (await window.entities()).find(({ aliases }) => aliases.some(({ text }) => text === 'Paula Wiesner')),
    ];
    assert.equal(one.id, merge.entity);
    assert.ok(other !== undefined);
    assert.notEqual(other.id, one.id);
    assert.equal(other.mentions, second.mentions);
    const again = await window.rule({ kind: 'merge', entities: [one.id, other.id] });
    assert.ok(again.ok, messageOf(again));
    assert.equal((await window.named('Jonas Feldkamp')).mentions, first.mentions + second.mentions);
  });

  test('a split must leave a spelling and name one that is there', async () => {
    const window = await open();
    const { id } = await window.named('Paula Wiesner');
    assert.equal(
      (await window.rule({ kind: 'split', entity: id, spellings: ['Paula Wiesner', 'Mrs. Paula Wiesner'] })).ok,
      false,
    );
    assert.equal((await window.rule({ kind: 'split', entity: id, spellings: ['Nobody'] })).ok, false);
    assert.equal(files.files.has(ANNA), false);
  });

  test('a type given twice holds as given last; undo goes back one by one', async () => {
    const window = await open();
    const { id, mentions } = await window.named('Martin Ostrowski');
    const answer = await window.rule({ kind: 'retype', entity: id, type: 'ORG' });
    assert.ok(answer.ok, messageOf(answer));
    const body = await window.named('Martin Ostrowski');
    assert.deepEqual([body.type, body.mentions, body.id], ['ORG', mentions, answer.entity]);
    const next = await window.rule({ kind: 'retype', entity: body.id, type: 'EVENT' });
    assert.ok(next.ok, messageOf(next));
    assert.equal((await window.named('Martin Ostrowski')).type, 'EVENT');
    await window.undo();
    assert.equal((await window.named('Martin Ostrowski')).type, 'ORG');
    await window.undo();
    assert.equal((await window.named('Martin Ostrowski')).type, 'PERSON');
    const wrong = await window.rule({ kind: 'retype', entity: id, type: 'DATE' });
    assert.equal(wrong.ok, false);
  });

  test('what is ruled no name is one no more, until it is undone', async () => {
    const window = await open();
    const { id } = await window.named('Martin Ostrowski');
    const answer = await window.rule({ kind: 'not-a-name', entity: id });
    assert.deepEqual(answer, { ok: true, label: 'Ruled that Martin Ostrowski is not a name' });
    assert.equal(
      (await window.entities()).some(({ name }) => name === 'Martin Ostrowski'),
      false,
    );
    await window.undo();
    await window.named('Martin Ostrowski');
  });

  test('an entity that is gone, or a corpus that is no folder, is refused', async () => {
    const window = await open();
    assert.equal((await window.rule({ kind: 'rename', entity: 'person/nobody', name: 'X' })).ok, false);
    assert.equal(
      (await window.rule({ kind: 'merge', entities: [(await window.named('Paula Wiesner')).id] })).ok,
      false,
    );
    const elsewhere = await window.client.connection.sendRequest<StepAnswer>('variorum/rule', {
      corpus: 'file:///elsewhere',
      action: { kind: 'rename', entity: 'person/nobody', name: 'X' },
    });
    assert.equal(elsewhere.ok, false);
    assert.equal(files.files.size, 2);
  });

  test('steps survive a reload', async () => {
    const storage = 'file:///storage';
    const first = await open('Anna', storage);
    const before = await first.named('Paula Wiesner');
    await first.rule({ kind: 'rename', entity: before.id, name: 'P. W.' });
    const second = await open('Anna', storage);
    await second.named('P. W.');
    assert.deepEqual(second.steps, { undo: 'Renamed Paula Wiesner to P. W.', redo: null });
    assert.ok((await second.undo()).ok);
    assert.deepEqual(await second.named('Paula Wiesner'), before);
  });

  test('of two windows each sees what the other decided, and none loses', async () => {
    const [anna, bert] = [await open('Anna'), await open('Bert')];
    const bertsFile = `${FOLDER}/.variorum/entities/${annotatorFile('Bert')}`;
    const first = await anna.named('Paula Wiesner');
    const second = await bert.named('Martin Ostrowski');
    await Promise.all([
      anna.rule({ kind: 'rename', entity: first.id, name: 'P. W.' }),
      bert.rule({ kind: 'rename', entity: second.id, name: 'B. O.' }),
    ]);
    await anna.tellChanged(bertsFile);
    await bert.tellChanged(ANNA);
    // A refused decision reads the folder before it answers: what changed before it is taken in then.
    await anna.rule({ kind: 'rename', entity: 'person/nobody', name: 'X' });
    await bert.rule({ kind: 'rename', entity: 'person/nobody', name: 'X' });
    await anna.named('B. O.');
    assert.deepEqual(await anna.entities(), await bert.entities());
    assert.deepEqual([stored().decisions.length, stored(bertsFile).decisions.length], [1, 1]);
    assert.equal(stored(bertsFile).decisions[0]?.author, 'Bert');
  });

  test('the later word holds, also against a clock that is ahead', async () => {
    const form = { type: 'PERSON', name: 'paula wiesner' };
    const record = { id: 'x', kind: 'name', created: '2990-01-01T00:00:00.000Z', form, name: 'Far Away' };
    files.files.set(`${FOLDER}/.variorum/entities/c.json`, JSON.stringify({ decisions: [record] }));
    const window = await open();
    const { id } = await window.named('Far Away');
    assert.ok((await window.rule({ kind: 'rename', entity: id, name: 'Near By' })).ok);
    await window.named('Near By');
  });

  test('an undo that would overwrite what somebody changed says so and changes nothing', async () => {
    const window = await open();
    const { id } = await window.named('Paula Wiesner');
    await window.rule({ kind: 'rename', entity: id, name: 'P. W.' });
    const file = stored();
    file.decisions = file.decisions.map((record) => ({ ...record, name: 'Q. W.' }));
    const changed = JSON.stringify(file);
    files.files.set(ANNA, changed);
    const answer = await window.undo();
    assert.match(messageOf(answer), /paula wiesner/);
    assert.equal(files.files.get(ANNA), changed);
    await window.named('Q. W.');
    assert.equal((await window.undo()).ok, false);
    assert.equal(window.steps.undo, null);
  });

  test('a broken file is named in Problems, is not overwritten, and is used again when it is mended', async () => {
    files.files.set(ANNA, '{ "decisions": [');
    const window = await open();
    const broken = await window.client.until(() => window.client.diagnostics.get(ANNA));
    assert.equal(broken[0]?.code, 'records-not-json');
    const { id } = await window.named('Paula Wiesner');
    const answer = await window.rule({ kind: 'rename', entity: id, name: 'P. W.' });
    assert.match(messageOf(answer), /JSON/);
    assert.equal(files.files.get(ANNA), '{ "decisions": [');
    files.files.set(ANNA, '{ "decisions": [] }');
    await window.tellChanged(ANNA);
    await window.client.until(() => window.client.diagnostics.get(ANNA)?.length === 0);
    assert.ok((await window.rule({ kind: 'rename', entity: id, name: 'P. W.' })).ok);
  });

  for (const [fault, words] of [
    ['disk-full', /full/],
    ['read-only', /written/],
    ['no-permission', /written/],
  ] as const) {
    test(`${fault}: says so at the file and stores nothing; later all is well`, async () => {
      const window = await open();
      const { id } = await window.named('Paula Wiesner');
      files.refuses = fault;
      const answer = await window.rule({ kind: 'rename', entity: id, name: 'P. W.' });
      assert.match(messageOf(answer), words);
      const told = await window.client.until(() => window.client.diagnostics.get(ANNA));
      assert.match(JSON.stringify(told), words);
      assert.equal(files.files.size, 2);
      assert.equal(window.steps.undo, null);
      files.refuses = null;
      assert.ok((await window.rule({ kind: 'rename', entity: id, name: 'P. W.' })).ok);
      await window.client.until(() => window.client.diagnostics.get(ANNA)?.length === 0);
    });
  }
});

function messageOf(answer: StepAnswer): string {
  return answer.ok ? '' : answer.message;
}
