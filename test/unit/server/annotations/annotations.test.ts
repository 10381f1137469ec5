import assert from 'node:assert/strict';
import { annotatorFile } from '../../../../src/core/store/annotator-file';
import { storedTextHash } from '../../../../src/core/store/stored-text';
import { MemoryFiles } from '../memory-files';
import { AnnotationWindow } from './annotation-window';

const FOLDER = 'file:///letters';
const A = `${FOLDER}/a.txt`;
const B = `${FOLDER}/b.txt`;
const TEXT_A =
  'Mr. Jonas Feldkamp met Mrs. Paula Wiesner on 3 May 1921.\nJonas Feldkamp said so. Paula Wiesner did not.\nThe mill stood empty.\n';
const TEXT_B = 'Mrs. Paula Wiesner wrote to Mr. Martin Ostrowski. On Monday Martin Ostrowski answered Paula Wiesner.\n';
const PAGE_A = `${FOLDER}/.variorum/annotations/a.txt/${annotatorFile('Anna')}`;

suite('annotations, over the wire', () => {
  let files: MemoryFiles;
  let windows: AnnotationWindow[];
  setup(() => {
    files = new MemoryFiles({ [A]: TEXT_A, [B]: TEXT_B });
    windows = [];
  });
  teardown(async () => {
    for (const one of windows) await one.stop();
  });

  async function open(
    annotator = 'Anna',
    texts: Readonly<Record<string, string>> = { [A]: TEXT_A },
  ): Promise<AnnotationWindow> {
    const window = new AnnotationWindow(files, FOLDER, annotator);
    windows.push(window);
    await window.open();
    for (const [uri, text] of Object.entries(texts)) await window.show(uri, text);
    return window;
  }

  const stored = (uri: string): string => {
    const content = files.files.get(uri);
    return content === undefined ? '' : typeof content === 'string' ? content : new TextDecoder().decode(content);
  };
  const texts = (): string[] => [...files.files.keys()].filter((uri) => uri.includes('/texts/'));

  test('nothing is written before somebody annotates', async () => {
    const window = await open();
    assert.deepEqual(await window.marks(A), []);
    await window.rows();
    assert.deepEqual([...files.files.keys()], [A, B]);
  });

  test('are kept as a W3C page beside the documents, with the text they were made on', async () => {
    const window = await open();
    await window.tag(A, 'The mill', 'place');
    const page = JSON.parse(stored(PAGE_A)) as {
      type: string;
      items: { motivation: string }[];
      creator: { name: string };
    };
    assert.deepEqual(
      [page.type, page.items.length, page.items[0]?.motivation, page.creator.name],
      ['AnnotationPage', 1, 'tagging', 'Anna'],
    );
    assert.deepEqual(texts(), [`${FOLDER}/.variorum/texts/${storedTextHash(TEXT_A)}.txt`]);
    assert.equal(stored(texts()[0] ?? ''), TEXT_A);
    assert.deepEqual(await window.marks(A), [['The mill', 'place', 'exact']]);
  });

  test('are not made without the name of who makes them', async () => {
    const window = await open('');
    const answer = await window.do({
      kind: 'annotate',
      uri: A,
      version: 1,
      passages: [[window.range(A, 'mill')]],
      told: { tag: 'x' },
    });
    assert.equal(!answer.ok && answer.reason, 'no-annotator');
    assert.equal(files.files.size, 2);
  });

  test('of a version that is gone, or of no folder, are refused', async () => {
    const window = await open();
    const passages = [[window.range(A, 'mill')]];
    const old = await window.do({ kind: 'annotate', uri: A, version: 7, passages, told: { tag: 'x' } });
    assert.equal(!old.ok && old.reason, 'failed');
    const elsewhere = await window.do({
      kind: 'annotate',
      uri: 'file:///other.txt',
      version: 1,
      passages,
      told: { tag: 'x' },
    });
    assert.equal(elsewhere.ok, false);
    assert.equal(files.files.size, 2);
  });

  test('without a selection take the mention at the place, with its value and entity, else the word', async () => {
    const window = await open();
    const at = (words: string): { start: object; end: object } => {
      const { start } = window.range(A, words);
      return { start, end: start };
    };
    const one = await window.done({
      kind: 'annotate',
      uri: A,
      version: 1,
      passages: [[at('May 1921') as never]],
      told: { tag: 'DATE' },
    });
    const date = await window.annotation(one.refs[0]!);
    assert.deepEqual([date?.quote, date?.value?.value], ['3 May 1921', '1921-05-03']);
    const two = await window.done({
      kind: 'annotate',
      uri: A,
      version: 1,
      passages: [[at('Wiesner') as never]],
      told: { tag: 'PERSON' },
    });
    const person = await window.annotation(two.refs[0]!);
    assert.equal(person?.entity?.name, 'Paula Wiesner');
    const three = await window.done({
      kind: 'annotate',
      uri: A,
      version: 1,
      passages: [[at('mill') as never]],
      told: { tag: 'place' },
    });
    assert.equal((await window.annotation(three.refs[0]!))?.quote, 'mill');
    assert.equal((await window.annotation(three.refs[0]!))?.entity, null);
  });

  test('that refer to an entity give it an id that lasts, in the same step', async () => {
    const window = await open();
    const before = await window.named('Paula Wiesner');
    const { refs } = await window.done({
      kind: 'annotate',
      uri: A,
      version: 1,
      passages: [[window.range(A, 'mill')]],
      told: { entity: before.id },
    });
    const after = await window.named('Paula Wiesner');
    assert.notEqual(after.id, before.id);
    assert.equal((await window.annotation(refs[0]!))?.entity?.id, after.id);
    assert.ok((await window.undo()).ok);
    assert.equal((await window.named('Paula Wiesner')).id, before.id);
    assert.deepEqual(await window.marks(A), []);
  });

  test('move with edits, and are found again in a text that was changed while nobody looked', async () => {
    const window = await open();
    await window.tag(A, 'The mill', 'place');
    await window.type(A, 'Mr. ', '');
    assert.deepEqual(await window.marks(A), [['The mill', 'place', 'moved']]);
    await window.type(A, 'The mill', '');
    assert.deepEqual(await window.marks(A), [['', 'place', 'orphan']]);
    await window.type(A, ' stood empty', 'The mill stood empty');
    assert.deepEqual(await window.marks(A), [['The mill', 'place', 'moved']]);
    const changed = TEXT_A.replace('met', 'had never met').replace('stood', 'was');
    files.files.set(A, changed);
    const later = await open('Anna', { [A]: changed });
    assert.deepEqual(await later.marks(A), [['The mill', 'place', 'moved']]);
  });

  test('are undone and done again, also several at once', async () => {
    const window = await open('Anna', { [A]: TEXT_A, [B]: TEXT_B });
    const alike = await window.ask<{
      what: string;
      hits: { uri: string; text: string; fragments: never[]; tagged: string | null }[];
    }>('alike', {
      uri: A,
      version: 1,
      range: window.range(A, 'Paula Wiesner'),
      within: 'corpus',
    });
    assert.deepEqual(alike.hits.map(({ uri, text }) => [uri, text]).length, 4);
    const { label, refs, skipped } = await window.done({
      kind: 'annotate-all',
      hits: alike.hits,
      told: { tag: 'PERSON' },
    });
    assert.equal(label, 'Tagged 4 places: Person');
    assert.deepEqual([refs.length, skipped], [4, 0]);
    assert.equal((await window.marks(B)).length, 2);
    assert.ok((await window.undo()).ok);
    assert.deepEqual([await window.marks(A), await window.marks(B)], [[], []]);
    assert.ok((await window.redo()).ok);
    assert.equal((await window.marks(A)).length, 2);
  });

  test('of all alike skip what changed since it was listed', async () => {
    const window = await open('Anna', { [A]: TEXT_A, [B]: TEXT_B });
    const { hits } = await window.ask<{ hits: never[] }>('alike', {
      uri: A,
      version: 1,
      range: window.range(A, 'Paula Wiesner'),
      within: 'corpus',
    });
    await window.type(B, 'Mrs. Paula Wiesner', 'Mrs. Petra Wiesner');
    const { skipped, refs } = await window.done({ kind: 'annotate-all', hits, told: { tag: 'PERSON' } });
    assert.deepEqual([refs.length, skipped], [3, 1]);
  });

  test('accept suggestions, and hide what they cover', async () => {
    const window = await open();
    const before = await window.suggestions(A);
    const at = [window.range(A, 'Paula').start, window.range(A, '3 May').start];
    const { refs } = await window.done({ kind: 'accept', uri: A, version: 1, at });
    const accepted = await window.annotation(refs[1]!);
    assert.deepEqual([accepted?.tag, accepted?.valueInWords !== null], ['DATE', true]);
    const after = await window.suggestions(A);
    assert.equal(after.length, before.length - 2);
    const again = await window.do({ kind: 'accept', uri: A, version: 1, at });
    assert.equal(again.ok, false, 'nothing is suggested there any more');
    await window.undo();
    assert.deepEqual(await window.suggestions(A), before);
  });

  test('reject suggestions here, or names everywhere', async () => {
    const window = await open();
    const before = await window.suggestions(A);
    await window.done({ kind: 'reject', uri: A, version: 1, at: [window.range(A, '3 May').start] });
    assert.equal(
      (await window.suggestions(A)).some((one) => one.startsWith('DATE')),
      false,
    );
    assert.deepEqual(await window.marks(A), [], 'what is rejected is not drawn');
    const date = await window.do({ kind: 'reject-everywhere', uri: A, version: 1, at: window.range(A, '3 May').start });
    assert.equal(date.ok, false);
    await window.done({ kind: 'reject-everywhere', uri: A, version: 1, at: window.range(A, 'Paula').start });
    assert.equal(
      (await window.entities()).some(({ name }) => name === 'Paula Wiesner'),
      false,
    );
    await window.undo();
    await window.undo();
    assert.deepEqual(await window.suggestions(A), before);
  });

  test('say something else, one field at a time, and go to the bin and back', async () => {
    const window = await open();
    const ref = await window.tag(A, 'The mill', 'place');
    const { label } = await window.done({
      kind: 'edit',
      refs: [ref],
      told: { note: 'Burnt *down*', attributes: { sure: true }, confidence: 0.5 },
    });
    assert.equal(label, 'Changed “The mill”');
    await window.done({ kind: 'edit', refs: [ref], told: { tag: 'building' } });
    const told = await window.annotation(ref);
    assert.deepEqual(
      [told?.tag, told?.note, told?.attributes, told?.confidence],
      ['building', 'Burnt *down*', { sure: true }, 0.5],
    );
    const same = await window.do({ kind: 'edit', refs: [ref], told: { tag: 'building' } });
    assert.equal(same.ok, false);
    await window.done({ kind: 'delete', refs: [ref] });
    assert.deepEqual(await window.marks(A), []);
    assert.equal((await window.annotation(ref))?.inBin, true);
    assert.equal((await window.rows(null, { bin: true })).length, 1);
    await window.done({ kind: 'restore', refs: [ref] });
    assert.deepEqual(await window.marks(A), [['The mill', 'building', 'exact']]);
    await window.done({ kind: 'delete', refs: [ref] });
    await window.done({ kind: 'empty-bin', corpus: FOLDER });
    assert.equal(await window.annotation(ref), null);
    assert.deepEqual(texts(), [], 'no text is kept that nothing refers to');
    assert.match(stored(PAGE_A), /"variorum:deleted"/);
  });

  test('of somebody else are shown, hidden, and never changed', async () => {
    const anna = await open();
    const ref = await anna.tag(A, 'The mill', 'place');
    const ben = await open('Ben');
    assert.deepEqual(await ben.marks(A), [['The mill', 'place', 'exact']]);
    const answer = await ben.do({ kind: 'edit', refs: [ref], told: { tag: 'x' } });
    assert.match(answer.ok ? '' : answer.message, /Anna/);
    await ben.tag(A, 'Jonas Feldkamp', 'PERSON');
    assert.deepEqual(await ben.ask('layers', { corpus: FOLDER }), [
      { annotator: 'Ben', own: true, annotations: 1, shown: true },
      { annotator: 'Anna', own: false, annotations: 1, shown: true },
    ]);
    await ben.ask('hideLayers', { corpus: FOLDER, hidden: ['Anna'] });
    assert.deepEqual(await ben.marks(A), [['Jonas Feldkamp', 'PERSON', 'exact']]);
  });

  test('of a layer that was hidden before the folder was read are read all the same, for when it is shown', async () => {
    const anna = await open();
    await anna.tag(A, 'The mill', 'place');
    const ben = new AnnotationWindow(files, FOLDER, 'Ben');
    windows.push(ben);
    await ben.client.start({ folders: [FOLDER], initializationOptions: { highlights: true, annotations: true } });
    await ben.ask('hideLayers', { corpus: FOLDER, hidden: ['Anna'] });
    await ben.client.ready();
    await ben.show(A, TEXT_A);
    assert.deepEqual(await ben.marks(A), []);
    await ben.ask('hideLayers', { corpus: FOLDER, hidden: [] });
    assert.deepEqual(await ben.marks(A), [['The mill', 'place', 'exact']]);
  });

  test('are taken in when another window or git writes them, markers and all', async () => {
    const anna = await open();
    await anna.tag(A, 'The mill', 'place');
    const ours = stored(PAGE_A);
    await anna.tag(A, 'empty', 'state');
    const theirs = stored(PAGE_A);
    const split = (text: string): string =>
      text.slice(text.indexOf('  "items"'), text.indexOf('  "type": "AnnotationPage"'));
    const merged = ours.replace(split(ours), `<<<<<<< HEAD\n${split(ours)}=======\n${split(theirs)}>>>>>>> other\n`);
    files.files.set(PAGE_A, merged);
    await anna.tellChanged(PAGE_A);
    await anna.client.until(() => anna.client.diagnostics.get(PAGE_A)?.some(({ code }) => code === 'records-conflict'));
    assert.equal((await anna.marks(A)).length, 2);
    await anna.tag(A, 'stood', 'verb');
    assert.doesNotMatch(stored(PAGE_A), /<<<<<<</);
    assert.equal((await anna.marks(A)).length, 3);
  });

  test('in a broken file are left alone, and named in Problems', async () => {
    files.files.set(PAGE_A, '{"items": [');
    const window = await open();
    await window.client.until(() =>
      window.client.diagnostics.get(PAGE_A)?.some(({ code }) => code === 'records-not-json'),
    );
    const answer = await window.do({
      kind: 'annotate',
      uri: A,
      version: 1,
      passages: [[window.range(A, 'mill')]],
      told: { tag: 'x' },
    });
    assert.equal(answer.ok, false);
    assert.equal(stored(PAGE_A), '{"items": [');
  });

  test('on a disk that takes nothing are told to whoever wanted them', async () => {
    const window = await open();
    files.refuses = 'disk-full';
    const answer = await window.do({
      kind: 'annotate',
      uri: A,
      version: 1,
      passages: [[window.range(A, 'mill')]],
      told: { tag: 'x' },
    });
    assert.match(answer.ok ? '' : answer.message, /full/);
    files.refuses = null;
    assert.deepEqual([...files.files.keys()], [A, B]);
    assert.deepEqual(await window.marks(A), []);
  });

  test('follow a document that was renamed, and lie beside it after the next step', async () => {
    const anna = await open();
    await anna.tag(A, 'The mill', 'place');
    const C = `${FOLDER}/sub/c (1) #ä.txt`;
    const uriC = `${FOLDER}/sub/c%20%281%29%20%23%C3%A4.txt`;
    files.files.delete(A);
    files.files.set(uriC, TEXT_A);
    const later = await open('Anna', { [uriC]: TEXT_A });
    assert.deepEqual(await later.marks(uriC), [['The mill', 'place', 'exact']]);
    assert.ok(files.files.has(PAGE_A), 'nothing is written on open');
    await later.tag(uriC, 'empty', 'state');
    assert.equal(files.files.has(PAGE_A), false);
    const moved = [...files.files.keys()].find((uri) => uri.includes('annotations'));
    assert.match(decodeURIComponent(moved ?? ''), /annotations\/sub\/c \(1\) #ä\.txt\//);
    assert.equal((await later.marks(uriC)).length, 2);
    assert.match(stored(moved ?? ''), /"source":"\.\.\/\.\.\/\.\.\/\.\.\/sub\/c%20\(1\)%20%23%C3%A4\.txt"/);
    assert.ok((await later.undo()).ok);
    assert.deepEqual(await later.marks(uriC), [['The mill', 'place', 'exact']]);
    assert.ok(C.length > 0);
  });

  test('of a document that is gone are told, and kept', async () => {
    const anna = await open();
    await anna.tag(A, 'The mill', 'place');
    files.files.delete(A);
    const later = await open('Anna', { [B]: TEXT_B });
    await later.client.until(() =>
      later.client.diagnostics.get(PAGE_A)?.some(({ code }) => code === 'annotations-of-nothing'),
    );
    assert.ok(files.files.has(PAGE_A));
  });

  test('that were lost have candidates, and can be attached again', async () => {
    const anna = await open();
    const ref = await anna.tag(A, 'The mill stood empty', 'place');
    const other =
      'A new beginning of it all, which nobody knew before.\nLater the mill stood empty for years, they say.\n';
    files.files.set(A, other);
    files.files.delete(texts()[0] ?? '');
    const later = await open('Anna', { [A]: other });
    assert.deepEqual(
      (await later.marks(A)).map(([, , state]) => state),
      ['orphan'],
    );
    const hits = await later.ask<{ text: string; fragments: never[] }[]>('candidates', ref);
    const [hit] = hits;
    assert.ok(hit !== undefined);
    assert.equal(hit.text.toLowerCase(), 'the mill stood empty');
    await later.done({ kind: 'place', ref, version: 1, fragments: hit.fragments });
    assert.deepEqual(await later.marks(A), [['the mill stood empty', 'place', 'exact']]);
  });

  test('relate to each other and to entities', async () => {
    const window = await open();
    const mill = await window.tag(A, 'The mill', 'place');
    const paula = await window.named('Paula Wiesner');
    await window.done({
      kind: 'relate',
      uri: A,
      relation: 'owns',
      source: { entity: paula.id },
      target: { annotation: mill.id },
    });
    const relations = (await window.annotation(mill))?.relations ?? [];
    assert.deepEqual(
      relations.map(({ relation, outgoing, other }) => [relation, outgoing, other]),
      [['owns', false, 'Paula Wiesner']],
    );
    const rows = await window.rows(
      (await window.rows(null, { group: 'tag', all: true })).find((row) => row.kind === 'group' && row.label === 'owns')
        ?.id ?? '',
      { group: 'tag', all: true },
    );
    assert.deepEqual(
      rows.map((row) => row.kind === 'annotation' && row.label),
      ['Paula Wiesner → owns → The mill'],
    );
    await window.done({ kind: 'delete', refs: relations.map((relation) => relation.ref) });
    assert.deepEqual((await window.annotation(mill))?.relations, []);
  });

  test('state claims', async () => {
    const window = await open();
    const claim = {
      subject: { entity: (await window.named('Jonas Feldkamp')).id },
      attribute: 'owner',
      value: 'the mill',
    };
    const { refs, label } = await window.done({
      kind: 'annotate',
      uri: A,
      version: 1,
      passages: [[window.range(A, 'Jonas Feldkamp said so')]],
      told: { claim },
    });
    assert.match(label, /^Recorded a claim/);
    const told = await window.annotation(refs[0]!);
    const subject = told?.claim?.subject;
    assert.equal(typeof subject === 'object' && subject.entity, (await window.named('Jonas Feldkamp')).id);
    // Words that name one entity mean it; others stay words.
    const edits = [
      { ...claim, subject: 'a miller' },
      { ...claim, subject: 'Jonas Feldkamp' },
    ];
    const subjects: unknown[] = [];
    for (const edit of edits) {
      await window.done({ kind: 'edit', refs: [refs[0]!], told: { claim: edit } });
      subjects.push((await window.annotation(refs[0]!))?.claim?.subject);
    }
    assert.deepEqual(subjects, ['a miller', subject]);
  });

  test('are shown in the card of a place, before what the engine says', async () => {
    const window = await open();
    const ref = await window.tag(A, 'Paula Wiesner', 'witness');
    await window.done({ kind: 'edit', refs: [ref], told: { note: 'See [this](command:evil) *now*' } });
    const card = await window.hover(A, 'Paula');
    assert.match(card, /\*\*witness\*\*/);
    assert.match(card, /Anna/);
    assert.doesNotMatch(card, /\[this\]\(command/);
  });

  test('are listed by document, tag, annotator and state, and searched', async () => {
    const window = await open('Anna', { [A]: TEXT_A, [B]: TEXT_B });
    const ref = await window.tag(A, 'The mill', 'place');
    await window.tag(B, 'Monday', 'DATE');
    await window.done({ kind: 'edit', refs: [ref], told: { note: 'Überschwemmt 1920' } });
    const labels = async (view: object): Promise<string[]> =>
      (await window.rows(null, view)).map((row) => ('label' in row ? row.label : ''));
    assert.deepEqual(await labels({ group: 'document' }), ['a.txt', 'b.txt']);
    assert.deepEqual(await labels({ group: 'tag' }), ['Date', 'place']);
    assert.deepEqual(await labels({ group: 'annotator' }), ['Anna']);
    assert.deepEqual(await labels({ group: 'state' }), ['In its place']);
    assert.deepEqual(await labels({ filter: 'uberschwemmt' }), ['a.txt']);
    assert.deepEqual(await labels({ filter: 'nothing' }), []);
    assert.deepEqual(await labels({ states: ['orphan'] }), []);
    const [group] = await window.rows(null, { group: 'tag' });
    const [row] = await window.rows(group?.id ?? '', { group: 'tag' });
    assert.ok(row?.kind === 'annotation');
    assert.deepEqual([row.label, row.tag, row.own, row.state], ['Monday', 'DATE', true, 'exact']);
    assert.deepEqual(await window.rows('no id'), []);
    assert.deepEqual(await window.rows('["x"]'), []);
  });

  test('are gone through one by one', async () => {
    const window = await open('Anna', { [A]: TEXT_A, [B]: TEXT_B });
    await window.tag(A, 'The mill', 'place');
    await window.tag(B, 'Monday', 'DATE');
    const next = async (
      wanted: string,
      position: object,
      direction = 'next',
      everywhere = false,
    ): Promise<{ uri: string; fragments: { start: object }[]; ref: object | null } | null> =>
      window.ask('nextPlace', { uri: A, position, direction, wanted, everywhere });
    const mill = await next('annotation', { line: 0, character: 0 });
    assert.deepEqual(mill?.fragments[0]?.start, { line: 2, character: 0 });
    assert.equal(await next('annotation', { line: 2, character: 0 }), null);
    assert.equal((await next('annotation', { line: 2, character: 0 }, 'next', true))?.uri, B);
    assert.equal(await next('annotation', { line: 0, character: 0 }, 'previous', true), null);
    const suggestion = await next('suggestion', { line: 0, character: 0 });
    assert.equal(suggestion?.ref, null);
    await window.type(A, 'The mill', 'The miller');
    assert.equal((await next('unreviewed', { line: 1, character: 40 }))?.ref !== null, true);
  });

  test('and names, words and sentences are what a selection grows to', async () => {
    const window = await open();
    await window.done({
      kind: 'annotate',
      uri: A,
      version: 1,
      passages: [[window.range(A, 'met Mrs. Paula Wiesner')]],
      told: { tag: 'meeting' },
    });
    type Grown = {
      range: { start: { line: number; character: number }; end: { line: number; character: number } };
      parent?: Grown;
    };
    const [grown] = await window.client.connection.sendRequest<Grown[]>('textDocument/selectionRange', {
      textDocument: { uri: A },
      positions: [window.range(A, 'Wiesner').start],
    });
    const found: string[] = [];
    for (let one = grown; one !== undefined; one = one.parent) {
      const lines = TEXT_A.split('\n');
      const { start, end } = one.range;
      found.push(start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : 'more');
    }
    assert.deepEqual(found.slice(0, 3), ['Wiesner', 'Paula Wiesner', 'met Mrs. Paula Wiesner']);
    assert.match(found[3] ?? '', /^Mr\. Jonas Feldkamp met .* 1921\.$/);
    assert.equal(found[4], 'more');
  });

  test('have the tags of the configuration', async () => {
    files.files.set(
      `${FOLDER}/.variorum/config.json`,
      JSON.stringify({ tags: [{ tag: 'witness', key: 'w', color: '#aa0000' }], tagSlots: { 1: 'witness' } }),
    );
    const window = await open();
    const { tags, slots } = await window.ask<{ tags: { tag: string }[]; slots: (string | null)[] }>('tags', { uri: A });
    assert.deepEqual(tags.at(-1), { tag: 'witness', key: 'w', color: '#aa0000', label: 'witness', attributes: [] });
    assert.deepEqual(slots.slice(0, 2), ['witness', null]);
  });
});
