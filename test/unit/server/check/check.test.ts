import assert from 'node:assert/strict';
import type { Command, Diagnostic } from 'vscode-languageserver';
import { annotatorFile } from '../../../../src/core/store/annotator-file';
import type { StepAnswer } from '../../../../src/server/protocol';
import type { FindingsReport, FixableRule, WireFix, WireSuppression } from '../../../../src/server/protocol/check';
import { AnnotationWindow } from '../annotations/annotation-window';
import { MemoryFiles } from '../memory-files';

const FOLDER = 'file:///letters';
const A = `${FOLDER}/a.txt`;
const B = `${FOLDER}/b.txt`;
const CONFIG = `${FOLDER}/.variorum/config.json`;
const TEXT_A =
  'Mr. Jonas Feldkamp met Mrs. Paula Wiesner on 3 May 1921.\nMr. Jonas Feldkamp said so. Paula Wiesner did not.\nThe mill stood empty.\n';
const TEXT_B = 'Mrs. Paula Wiesner wrote to Mr. Martin Ostrowski. On Monday Mr. Martin Ostrowski answered her.\n';
const SUPPRESSIONS = `${FOLDER}/.variorum/suppressions/${annotatorFile('Anna')}`;

const config = (rules: object = {}): string =>
  JSON.stringify({ tags: ['PERSON', 'ORG', 'place', 'verb'].map((tag) => ({ tag })), rules });

type Found = readonly [rule: string, words: string];

suite('findings over the wire', () => {
  let files: MemoryFiles;
  let windows: AnnotationWindow[];
  setup(() => {
    files = new MemoryFiles({ [A]: TEXT_A, [B]: TEXT_B, [CONFIG]: config() });
    windows = [];
  });
  teardown(async () => {
    for (const one of windows) await one.stop();
  });

  async function open(annotator = 'Anna', show: readonly string[] = [A]): Promise<AnnotationWindow> {
    const window = new AnnotationWindow(files, FOLDER, annotator);
    windows.push(window);
    await window.open();
    for (const uri of show) await window.show(uri, uri === A ? TEXT_A : TEXT_B);
    return window;
  }

  const marks = (window: AnnotationWindow, uri: string): Diagnostic[] =>
    (window.client.diagnostics.get(uri) ?? []).filter(({ source }) => source === 'variorum check');

  function found(window: AnnotationWindow, uri: string): Found[] {
    const text = uri === A || uri === B ? (uri === A ? window.textOf(A) : TEXT_B) : '';
    const lines = text.split('\n');
    return marks(window, uri).map(({ code, range: { start, end } }) => [
      String(code),
      (lines[start.line] ?? '').slice(start.character, start.line === end.line ? end.character : undefined),
    ]);
  }

  /** What is marked once everything is up to date: whoever asks for the list waits for that. */
  async function stands(window: AnnotationWindow, uri: string, wanted: readonly Found[]): Promise<void> {
    await window.ask('findingsReport', null);
    assert.deepEqual(found(window, uri), wanted);
  }

  /** The client of these tests knows commands alone. */
  async function actions(window: AnnotationWindow, uri: string, rule: string): Promise<Command[]> {
    const diagnostic = marks(window, uri).find(({ code }) => code === rule);
    assert.ok(diagnostic !== undefined, rule);
    return window.client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
  }

  /** Carries a fix of a rule's first finding out: the first one, or that with a title. */
  async function fix(window: AnnotationWindow, uri: string, rule: string, title?: string): Promise<StepAnswer> {
    const all = await actions(window, uri, rule);
    const one = title === undefined ? all[0] : all.find((action) => action.title === title);
    assert.ok(one !== undefined, all.map((action) => action.title).join(', '));
    return window.client.connection.sendRequest('workspace/executeCommand', {
      command: one.command,
      arguments: one.arguments ?? [],
    });
  }

  async function tagTwice(window: AnnotationWindow): Promise<void> {
    const first = { start: { line: 0, character: 4 }, end: { line: 0, character: 18 } };
    const second = { start: { line: 1, character: 4 }, end: { line: 1, character: 18 } };
    const tag = async (range: typeof first, name: string): Promise<void> => {
      const version = window.version(A);
      await window.done({ kind: 'annotate', uri: A, version, passages: [[range]], told: { tag: name } });
    };
    await tag(first, 'PERSON');
    await tag(second, 'ORG');
  }

  test('nothing is said of a folder without annotations', async () => {
    const window = await open();
    assert.deepEqual((await window.ask<FindingsReport>('findingsReport', null)).links, []);
    assert.deepEqual(marks(window, A), []);
  });

  test('a blank at the edge is marked, trimmed in one step, and comes back with an undo', async () => {
    const window = await open();
    await window.tag(A, ' Jonas Feldkamp ', 'place');
    await stands(window, A, [['edge', ' Jonas Feldkamp ']]);
    const done = await fix(window, A, 'edge', 'Trim to “Jonas Feldkamp”');
    assert.equal(done.ok ? done.label : done.message, 'Fixed: Blank or punctuation at an edge (“Jonas Feldkamp”)');
    await stands(window, A, []);
    assert.deepEqual(await window.marks(A), [['Jonas Feldkamp', 'place', 'exact']]);
    assert.ok((await window.undo()).ok);
    await stands(window, A, [['edge', ' Jonas Feldkamp ']]);
  });

  test('follows typing', async () => {
    const window = await open();
    await window.tag(A, 'The mill', 'place');
    await stands(window, A, []);
    await window.type(A, 'The mill', 'The millstone');
    assert.deepEqual(await window.marks(A), [['The mill', 'place', 'exact']]);
    await stands(window, A, [['half-word', 'The mill']]);
    await window.type(A, 'The millstone', 'The mill');
    await stands(window, A, []);
  });

  test('of one text tagged differently, either tag can be taken everywhere', async () => {
    const window = await open();
    await tagTwice(window);
    await window.ask('findingsReport', null);
    const [mark] = marks(window, A).filter(({ code }) => code === 'tagged-differently');
    assert.equal(mark?.relatedInformation?.length, 1);
    assert.ok((await fix(window, A, 'tagged-differently', 'Tag as Person')).ok);
    await window.ask('findingsReport', null);
    assert.deepEqual(
      marks(window, A).filter(({ code }) => code === 'tagged-differently'),
      [],
    );
    assert.deepEqual(
      (await window.marks(A)).map(([, tag]) => tag),
      ['PERSON', 'PERSON'],
    );
  });

  test('the others are annotated too, also in documents that are not open', async () => {
    const window = await open();
    await window.tag(A, 'Paula Wiesner', 'PERSON');
    await window.ask('findingsReport', null);
    const [mark] = marks(window, A);
    assert.deepEqual(
      mark?.relatedInformation?.map(({ location }) => location.uri),
      [B],
    );
    assert.ok((await fix(window, A, 'annotated-elsewhere')).ok);
    await stands(window, A, []);
    await window.show(B, TEXT_B);
    assert.deepEqual(await window.marks(B), [['Paula Wiesner', 'PERSON', 'exact']]);
    assert.ok((await window.undo()).ok);
    assert.deepEqual(await window.marks(B), []);
  });

  test('the severity of a rule stands in the configuration, also what switches it off', async () => {
    files.files.set(CONFIG, config({ edge: 'error' }));
    const window = await open();
    await window.tag(A, 'mill ', 'place');
    await stands(window, A, [['edge', 'mill ']]);
    assert.equal(marks(window, A)[0]?.severity, 1);
    files.files.set(CONFIG, config({ edge: 'off' }));
    await window.tellChanged(CONFIG);
    await stands(window, A, []);
    files.files.set(CONFIG, config({ edges: 'error' }));
    await window.tellChanged(CONFIG);
    await stands(window, A, [['edge', 'mill ']]);
    const wrong = await window.client.until(() => window.client.diagnostics.get(CONFIG)?.[0]);
    assert.equal(wrong.code, 'config-bad-rules');
  });

  test('all of a rule are fixed in one step, after a preview', async () => {
    const window = await open();
    await window.tag(A, 'mill ', 'place');
    await window.tag(A, 'met ', 'verb');
    const rules = await window.ask<FixableRule[]>('fixableRules', null);
    const edge = rules.find(({ rule }) => rule === 'edge');
    assert.deepEqual([edge?.findings, edge?.label], [2, 'Blank or punctuation at an edge']);
    const { offers } = await window.ask<{ offers: WireFix[] }>('fixPreview', { corpus: FOLDER, rule: 'edge' });
    assert.deepEqual(
      offers.map(({ label, place, isChoice }) => [label, place, isChoice]),
      [
        ['Trim to “met”', 'a.txt:1', false],
        ['Trim to “mill”', 'a.txt:3', false],
      ],
    );
    const done = await window.ask<StepAnswer>('fix', { corpus: FOLDER, fixes: offers });
    assert.equal(done.ok ? done.label : '', 'Fixed 2 findings: Blank or punctuation at an edge');
    assert.deepEqual(
      (await window.marks(A)).map(([words]) => words),
      ['met', 'mill'],
    );
    assert.ok((await window.undo()).ok);
    assert.deepEqual(
      (await window.marks(A)).map(([words]) => words),
      ['met ', 'mill '],
    );
  });

  test('a finding that is let stand is gone, whatever is typed, until that is taken back', async () => {
    const window = await open();
    await window.tag(A, 'mill ', 'place');
    await stands(window, A, [['edge', 'mill ']]);
    const data: unknown = marks(window, A)[0]?.data;
    const done = await window.ask<StepAnswer>('suppress', { ...(data as object), reason: 'As in the edition.' });
    assert.equal(done.ok ? done.label : done.message, 'Let stand: Blank or punctuation at an edge (“mill”)');
    await stands(window, A, []);
    await window.type(A, 'Mr. ', 'Once upon a time Mr. ');
    await window.type(A, 'empty', 'empty for long');
    const [kept] = await window.ask<WireSuppression[]>('suppressions', null);
    assert.deepEqual(
      [kept?.reason, kept?.by, kept?.own, kept?.place?.label, kept?.label],
      ['As in the edition.', 'Anna', true, 'a.txt:3', 'Blank or punctuation at an edge (“mill”)'],
    );
    assert.deepEqual(marks(window, A), []);
    const { suppressions } = JSON.parse(new TextDecoder().decode(files.files.get(SUPPRESSIONS) as Uint8Array)) as {
      suppressions: { rule: string; reason: string }[];
    };
    assert.deepEqual(
      suppressions.map(({ rule, reason }) => [rule, reason]),
      [['edge', 'As in the edition.']],
    );
    assert.ok((await window.undo()).ok);
    await stands(window, A, [['edge', 'mill ']]);
    assert.ok((await window.redo()).ok);
    await stands(window, A, []);
    assert.ok((await window.ask<StepAnswer>('unsuppress', { corpus: FOLDER, ids: [kept?.id] })).ok);
    await stands(window, A, [['edge', 'mill ']]);
    assert.deepEqual(await window.ask('suppressions', null), []);
  });

  test('what others recorded or let stand is theirs', async () => {
    const anna = await open();
    await anna.tag(A, 'mill ', 'place');
    await stands(anna, A, [['edge', 'mill ']]);
    const bert = await open('Bert');
    await stands(bert, A, [['edge', 'mill ']]);
    assert.deepEqual(
      (await actions(bert, A, 'edge')).map(({ title }) => title),
      [],
    );
    const ref = marks(bert, A)[0]?.data as { corpus: string };
    const failed = await bert.ask<StepAnswer>('fix', { corpus: FOLDER, fixes: [{ ...ref, fix: 0 }] });
    assert.equal(failed.ok ? '' : failed.message, 'Only who recorded this can change it.');
    assert.ok((await anna.ask<StepAnswer>('suppress', { ...ref, reason: 'So it is.' })).ok);
    await bert.tellChanged(SUPPRESSIONS);
    await stands(bert, A, []);
    const [kept] = await bert.ask<WireSuppression[]>('suppressions', null);
    assert.deepEqual([kept?.own, kept?.by], [false, 'Anna']);
    const refused = await bert.ask<StepAnswer>('unsuppress', { corpus: FOLDER, ids: [kept?.id] });
    assert.equal(refused.ok ? '' : refused.message, 'Only who let it stand can take that back.');
  });

  test('the list names every finding with its place, and those that are let stand', async () => {
    const window = await open();
    await window.tag(A, 'mill ', 'place');
    await window.tag(A, 'met ', 'verb');
    await stands(window, A, [
      ['edge', 'met '],
      ['edge', 'mill '],
    ]);
    const ref = marks(window, A)[0]?.data as object;
    await window.ask('suppress', { ...ref, reason: 'A *test*.' });
    const { text, links } = await window.ask<FindingsReport>('findingsReport', null);
    assert.match(text, /^# Findings\n\n## Blank or punctuation at an edge \(edge, 1\)\n\n- “mill” begins or ends/);
    assert.match(text, /## Let stand\n\n- “met” begins/);
    assert.match(text, /Let stand by Anna: A \\\*test\\\*\./);
    const lines = text.split('\n');
    assert.deepEqual(
      links.map(({ range, uri, target }) => [
        lines[range.start.line]?.slice(range.start.character, range.end.character),
        uri,
        target.start.line,
      ]),
      [
        ['a.txt:3', A, 2],
        ['a.txt:1', A, 0],
      ],
    );
  });

  test('broken files are in the list, and marked once only', async () => {
    const broken = `${FOLDER}/.variorum/entities/${annotatorFile('Bert')}`;
    files.files.set(broken, '{');
    const window = await open();
    await window.client.until(() => window.client.diagnostics.get(broken)?.length === 1);
    const { text } = await window.ask<FindingsReport>('findingsReport', null);
    assert.match(text, /Broken file \(broken-file, 1\)/);
    assert.equal(window.client.diagnostics.get(broken)?.length, 1);
  });
});
