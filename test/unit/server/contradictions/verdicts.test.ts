import assert from 'node:assert/strict';
import type { Verdict } from '../../../../src/core/model/verdict';
import { annotatorFile } from '../../../../src/core/store/annotator-file';
import type { StepAnswer } from '../../../../src/server/protocol';
import { MemoryFiles } from '../memory-files';
import { CardWindow } from './card-window';

const FOLDER = 'file:///mills';
const A = `${FOLDER}/a.md`;
const B = `${FOLDER}/b.md`;
const HEAD = '---\nlang: en\ndate: 2019-06-03\n---\n\n';
const DOCUMENTS = {
  [A]: `${HEAD}Greta Olsson was born in 1961. The Tarn Company was founded in 1871. Paula Wiesner is the mayor of Bergen.\n`,
  [B]: `${HEAD}Greta Olsson was born in 1964. The Tarn Company was founded in 1817. Polly Wisner is the mayor of Bergen.\n`,
};
const VERDICTS = (annotator: string): string => `${FOLDER}/.variorum/verdicts/${annotatorFile(annotator)}`;
const DECISIONS = `${FOLDER}/.variorum/entities/${annotatorFile('Anna')}`;

interface Stored {
  readonly verdicts: Verdict[];
  readonly deleted?: Verdict[];
}

suite('verdicts over the wire', () => {
  let files: MemoryFiles;
  let windows: CardWindow[];
  setup(() => {
    files = new MemoryFiles(DOCUMENTS);
    windows = [];
  });
  teardown(async () => {
    for (const one of windows) await one.stop();
  });

  async function open(annotator = 'Anna', storage?: string): Promise<CardWindow> {
    const opened = new CardWindow(files, FOLDER, annotator);
    await opened.open(storage);
    windows.push(opened);
    await opened.find();
    return opened;
  }

  function text(uri: string): string {
    const content = files.files.get(uri);
    assert.ok(content !== undefined, uri);
    return typeof content === 'string' ? content : new TextDecoder().decode(content);
  }

  const stored = (annotator = 'Anna'): Stored => JSON.parse(text(VERDICTS(annotator))) as Stored;
  const labels = async (window: CardWindow, verdicts: 'open' | 'settled' = 'open'): Promise<string[]> =>
    (await window.cards({ verdicts })).map(({ label }) => label).sort();

  test('settle a card, are kept with what they were given on, and say who gave them', async () => {
    const window = await open();
    const { card } = await window.card(/founded/);
    const answer = await window.ruleOn([card], 'dismissed', 'a slip of the pen');
    assert.deepEqual(answer, { ok: true, label: 'Dismissed: Tarn Company – founded' });
    assert.equal(window.steps.undo, 'Dismissed: Tarn Company – founded');
    const [verdict, ...others] = stored().verdicts;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [verdict?.verdict, verdict?.reason, verdict?.kind, verdict?.subject, verdict?.creator],
      ['dismissed', 'a slip of the pen', 'date', 'Tarn Company', 'Anna'],
    );
    assert.deepEqual(
      verdict?.camps.map(({ value, claims }) => [value, claims.map(({ quote }) => quote)]),
      [
        ['1871', ['The Tarn Company was founded in 1871.']],
        ['1817', ['The Tarn Company was founded in 1817.']],
      ],
    );
    assert.ok(!(await labels(window)).includes('Tarn Company – founded'));
    const settled = await window.card(/founded/, { verdicts: 'settled' });
    assert.deepEqual(settled.verdict, {
      verdict: 'dismissed',
      by: 'Anna',
      reason: 'a slip of the pen',
      changedSince: false,
    });
    assert.equal((await window.find()).settled, 1);
    await window.client.until(() => window.client.diagnostics.get(A)?.every(({ code }) => code !== card));
  });

  test('are undone and done again, also after the window was opened anew', async () => {
    const window = await open('Anna', 'file:///storage');
    const { card } = await window.card(/born|birth/);
    await window.ruleOn([card], 'changed-over-time');
    const later = await open('Anna', 'file:///storage');
    assert.ok(!(await labels(later)).includes('Greta Olsson – date of birth'));
    const undone = await later.undo();
    assert.deepEqual(undone, { ok: true, label: 'Changed over time: Greta Olsson – date of birth' });
    assert.ok((await labels(later)).includes('Greta Olsson – date of birth'));
    assert.equal(stored().verdicts.length, 0);
    assert.ok((await later.redo()).ok);
    assert.deepEqual(await labels(later, 'settled'), ['Greta Olsson – date of birth']);
  });

  test('are one for each person: another one replaces the first, and its reason', async () => {
    const window = await open();
    const { card } = await window.card(/founded/);
    await window.ruleOn([card], 'dismissed', 'why');
    const [first] = stored().verdicts;
    await window.ruleOn([card], 'confirmed');
    const [second, ...others] = stored().verdicts;
    assert.deepEqual(others, []);
    assert.deepEqual([second?.id, second?.verdict, second?.reason], [first?.id, 'confirmed', undefined]);
    const open_ = await window.card(/founded/);
    assert.equal(open_.verdict?.verdict, 'confirmed');
    await window.undo();
    assert.deepEqual(
      stored().verdicts.map(({ verdict, reason }) => [verdict, reason]),
      [['dismissed', 'why']],
    );
  });

  test('of several people are all kept; each sees the own one first', async () => {
    const [anna, ben] = [await open('Anna'), await open('Ben')];
    const { card } = await anna.card(/founded/);
    await anna.ruleOn([card], 'dismissed');
    await ben.tellChanged(VERDICTS('Anna'));
    await ben.client.until(() => ben.client.diagnostics.get(A)?.every(({ code }) => code !== card));
    assert.equal((await ben.card(/founded/, { verdicts: 'settled' })).verdict?.by, 'Anna');
    await ben.ruleOn([card], 'confirmed');
    assert.equal((await ben.card(/founded/)).verdict?.by, 'Ben');
    await anna.tellChanged(VERDICTS('Ben'));
    assert.equal((await anna.card(/founded/, { verdicts: 'settled' })).verdict?.by, 'Anna');
    assert.deepEqual([stored('Anna').verdicts.length, stored('Ben').verdicts.length], [1, 1]);
  });

  test('are taken back by who gave them, and by nobody else', async () => {
    const [anna, ben] = [await open('Anna'), await open('Ben')];
    const { card } = await anna.card(/founded/);
    await anna.ruleOn([card], 'dismissed');
    await ben.tellChanged(VERDICTS('Anna'));
    const refused = await ben.ruleOn([card], null);
    assert.match(refused.ok ? '' : refused.message, /no verdict/);
    const answer = await anna.ruleOn([card], null);
    assert.deepEqual(answer, { ok: true, label: 'Took a verdict back: Tarn Company – founded' });
    assert.ok((await labels(anna)).includes('Tarn Company – founded'));
    assert.equal(stored().deleted?.length, 1);
    await anna.undo();
    assert.ok(!(await labels(anna)).includes('Tarn Company – founded'));
  });

  test('stay when the text is edited elsewhere; an edit of the evidence opens the card again, marked', async () => {
    const window = await open();
    const { card } = await window.card(/founded/);
    await window.ruleOn([card], 'dismissed', 'a slip');
    await window.client.open(A, DOCUMENTS[A].replace('Greta', 'It rained. Greta'));
    await window.client.connection.sendRequest('variorum/cardsAt', { uri: A, position: { line: 5, character: 1 } });
    assert.deepEqual(await labels(window, 'settled'), ['Tarn Company – founded']);
    const textDocument = { uri: A, version: 2 };
    const contentChanges = [{ text: DOCUMENTS[A].replace('1871', '1872') }];
    await window.client.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    await window.client.connection.sendRequest('variorum/cardsAt', { uri: A, position: { line: 5, character: 1 } });
    const again = await window.card(/founded/);
    assert.deepEqual(again.verdict, { verdict: 'dismissed', by: 'Anna', reason: 'a slip', changedSince: true });
    assert.deepEqual(await labels(window, 'settled'), []);
    await window.ruleOn([again.card], 'dismissed', 'still');
    assert.equal(stored().verdicts.length, 1);
    assert.deepEqual(await labels(window, 'settled'), ['Tarn Company – founded']);
  });

  test('on an attribute settle all cards of it, and say so', async () => {
    files.files.set(
      `${FOLDER}/c.md`,
      `${HEAD}The Lorn Company was founded in 1900. In 1901 the Lorn Company was founded.\n`,
    );
    const window = await open();
    const { card } = await window.card(/Tarn/);
    await window.ruleOn([card], 'not-exclusive');
    const other = await window.card(/Lorn Company – founded/, { verdicts: 'settled' });
    assert.deepEqual(other.verdict, {
      verdict: 'not-exclusive',
      by: 'Anna',
      reason: 'Ruled on “Tarn Company – founded”',
      changedSince: false,
    });
    assert.ok((await window.ruleOn([other.card], null)).ok, 'taken back by way of the other card');
    assert.ok((await labels(window)).includes('Tarn Company – founded'));
  });

  test('on several cards are one step', async () => {
    const window = await open();
    const cards = await window.cards();
    assert.equal(cards.length, 3);
    const answer = await window.ruleOn([...cards.map(({ card }) => card), 'gone'], 'dismissed');
    assert.match(answer.ok ? answer.label : '', /^Dismissed: .* and 2 more$/);
    assert.deepEqual(await labels(window), []);
    await window.undo();
    assert.equal((await window.cards()).length, 3);
  });

  test('the same thing between two names of a holder makes them one, in the same step', async () => {
    const window = await open();
    const { card, label } = await window.card(/mayor/);
    const answer = await window.ruleOn([card], 'same-thing');
    assert.deepEqual(answer, { ok: true, label: `The same thing: ${label}; merged Paula Wiesner and Polly Wisner` });
    const kinds = (JSON.parse(text(DECISIONS)) as { decisions: { kind: string }[] }).decisions.map(({ kind }) => kind);
    assert.deepEqual(kinds.sort(), ['name', 'same']);
    assert.equal((await window.named('Paula Wiesner')).mentions, 2);
    await window.find();
    assert.ok(!(await labels(window)).includes(label));
    assert.ok((await window.undo()).ok);
    await window.find();
    assert.ok((await labels(window)).includes(label));
    assert.deepEqual((JSON.parse(text(DECISIONS)) as { decisions: unknown[] }).decisions, []);
    assert.deepEqual(stored().verdicts, []);
  });

  test('the same thing between dates is stored and teaches no name', async () => {
    const window = await open();
    const { card } = await window.card(/founded/);
    assert.deepEqual(await window.ruleOn([card], 'same-thing'), {
      ok: true,
      label: 'The same thing: Tarn Company – founded',
    });
    assert.ok(!files.files.has(DECISIONS));
  });

  test('different subjects of one spelling are told apart for these passages only', async () => {
    const window = await open();
    const { card } = await window.card(/Greta/);
    assert.ok((await window.ruleOn([card], 'different-subject')).ok);
    assert.ok(!files.files.has(DECISIONS));
    assert.deepEqual(await labels(window, 'settled'), ['Greta Olsson – date of birth']);
  });

  test('different subjects in spellings of their own are split', async () => {
    files.files.set(
      `${FOLDER}/a.md`,
      `${HEAD}Paula Wiesner is the mayor of Bergen. The publisher Mediaworks was founded in 1990.\n`,
    );
    files.files.set(`${FOLDER}/b.md`, `${HEAD}It rained in Bergen. Mediaworks Ltd was founded in 1997.\n`);
    const window = await open();
    const { card } = await window.card(/Mediaworks.*founded/);
    const answer = await window.ruleOn([card], 'different-subject');
    assert.deepEqual(answer, {
      ok: true,
      label: 'Different subjects: Mediaworks – founded; split mediaworks ltd from Mediaworks',
    });
    await window.find();
    assert.deepEqual([await labels(window), await labels(window, 'settled')], [[], []]);
    assert.equal((await window.entities()).filter(({ type }) => type === 'ORG').length, 2);
    await window.undo();
    await window.find();
    assert.deepEqual(await labels(window), ['Mediaworks – founded']);
  });

  test('need a name of who gives them, a card that is there, and a folder', async () => {
    const nobody = await open('');
    const { card } = await nobody.card(/founded/);
    const answer = await nobody.ruleOn([card], 'dismissed');
    assert.equal(!answer.ok && answer.reason, 'no-annotator');
    assert.match(messageOf(await nobody.ruleOn(['gone'], 'dismissed')), /no longer there/);
    assert.equal(files.files.size, 2);
  });

  test('are not written over a broken file, and the file is named', async () => {
    files.files.set(VERDICTS('Anna'), '{"verdicts": [');
    const window = await open();
    const { card } = await window.card(/founded/);
    const problems = await window.client.until(() => window.client.diagnostics.get(VERDICTS('Anna')));
    assert.equal(problems[0]?.code, 'records-not-json');
    assert.match(messageOf(await window.ruleOn([card], 'dismissed')), /verdicts\/.*no valid JSON/);
    assert.match(messageOf(await window.ruleOn([card], null)), /verdicts\/.*no valid JSON/);
    assert.equal(text(VERDICTS('Anna')), '{"verdicts": [');
  });

  test('keep what other programs wrote into a record', async () => {
    const window = await open();
    const { card } = await window.card(/founded/);
    await window.ruleOn([card], 'dismissed');
    const [verdict] = stored().verdicts;
    files.files.set(VERDICTS('Anna'), JSON.stringify({ verdicts: [{ ...verdict, colour: 'red' }], more: 1 }));
    await window.ruleOn([card], 'confirmed');
    assert.match(text(VERDICTS('Anna')), /"colour": "red"/);
    assert.ok((await window.undo()).ok);
    assert.match(text(VERDICTS('Anna')), /"colour": "red"/);
    assert.equal(stored().verdicts[0]?.verdict, 'dismissed');
  });

  test('an undo that finds the verdict changed by others says which, and leaves it', async () => {
    const window = await open();
    const { card } = await window.card(/founded/);
    await window.ruleOn([card], 'dismissed');
    const [verdict] = stored().verdicts;
    files.files.set(VERDICTS('Anna'), JSON.stringify({ verdicts: [{ ...verdict, verdict: 'confirmed' }] }));
    assert.match(messageOf(await window.undo()), /Tarn Company – founded/);
    assert.equal(stored().verdicts[0]?.verdict, 'confirmed');
  });
});

function messageOf(answer: StepAnswer): string {
  return answer.ok ? '' : answer.message;
}
