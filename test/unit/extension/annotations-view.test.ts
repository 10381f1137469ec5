import assert from 'node:assert/strict';
import {
  badgeOf,
  faceOf,
  listOf,
  messageOf,
  viewState,
  type RowWording,
} from '../../../src/extension/annotations-view/model';
import { changeable, recordsOf, roleOf, type RecordRow, type Row } from '../../../src/extension/annotations-view/row';
import { stepThrough, type Below } from '../../../src/extension/lists/step';
import type { AnnotationCounts, AnnotationRow, AnnotationView } from '../../../src/server/protocol/annotations';

const WORDS: RowWording = {
  t: (message, ...args) => message.replace(/\{(\d)\}/g, (_, at: string) => String(args[Number(at)])),
  count: String,
  path: (uri) => uri.replace('file:///w/', ''),
  tag: (tag) => (tag === 'PERSON' ? 'Person' : tag),
};

function record(id: string, more: Partial<RecordRow> = {}): RecordRow {
  return {
    kind: 'annotation',
    id: `row/${id}`,
    corpus: 'file:///w',
    item: 'annotation',
    ref: { uri: 'file:///w/notes/mill.txt', annotator: 'Ada', id },
    own: true,
    label: 'the old\nmill',
    tag: 'PERSON',
    note: '',
    state: 'exact',
    fragments: [{ start: { line: 6, character: 2 }, end: { line: 6, character: 9 } }],
    ...more,
  };
}

const VIEW: AnnotationView = { group: 'document', filter: '', states: [], bin: false, all: false };
const COUNTS: AnnotationCounts = { annotations: 9, unsure: 0, orphans: 0, inBin: 0 };

suite('rows of the Annotations view', () => {
  test('an annotation says its words and its tag, on one line; where it stands only a screen reader and the tip', () => {
    const face = faceOf(record('a'), false, WORDS);
    assert.deepEqual([face.label, face.description, face.icon], ['the old mill', 'Person', 'bookmark']);
    assert.equal(face.spoken, 'the old mill, Person, notes/mill.txt, line 7');
    assert.match(face.tooltip, /notes\/mill\.txt, line 7: In its place$/);
  });

  test('what is wrong with its place, its note, and whose it is come behind', () => {
    const face = faceOf(
      record('a', { state: 'orphan', note: 'ask\nagain', own: false, tag: null, fragments: [] }),
      false,
      WORDS,
    );
    assert.equal(face.description, 'Its text is gone · ask again · by Ada');
    assert.equal(face.icon, 'debug-disconnect');
    assert.equal(face.spoken, 'the old mill, Its text is gone, ask again, by Ada, notes/mill.txt');
  });

  test('each state that a person should look at has a form of its own; moving with the text is none', () => {
    const icons = (['exact', 'moved', 'edited', 'ambiguous', 'orphan'] as const).map(
      (state) => faceOf(record('a', { state }), false, WORDS).icon,
    );
    assert.deepEqual(icons, ['bookmark', 'bookmark', 'edit', 'question', 'debug-disconnect']);
  });

  test('in the bin nothing is said of places', () => {
    const face = faceOf(record('a', { state: 'orphan', fragments: [] }), true, WORDS);
    assert.deepEqual([face.description, face.icon], ['Person', 'trash']);
    assert.doesNotMatch(face.tooltip, /gone/);
  });

  test('rejections and relations are told from annotations', () => {
    const rejected = faceOf(record('a', { item: 'rejection' }), false, WORDS);
    assert.deepEqual([rejected.description, rejected.icon], ['rejected: Person', 'circle-slash']);
    const related = faceOf(record('a', { item: 'relation', tag: 'owns', label: 'A → owns → B' }), false, WORDS);
    assert.deepEqual([related.label, related.description, related.icon], ['A → owns → B', '', 'references']);
  });

  test('groups and ranges say how many annotations they hold', () => {
    const group: AnnotationRow = { kind: 'group', id: 'g', label: 'x', count: 1, uri: 'file:///w/notes/mill.txt' };
    assert.deepEqual(faceOf(group, false, WORDS), {
      label: 'mill.txt',
      description: '1',
      tooltip: 'notes/mill.txt\n1 annotation',
      spoken: 'notes/mill.txt: 1 annotation',
    });
    const range: AnnotationRow = { kind: 'range', id: 'r', label: 'a – b', count: 200 };
    assert.equal(faceOf(range, false, WORDS).spoken, 'a – b: 200 annotations');
  });

  test('copied rows are lines of cells: notes of several lines stay in theirs', () => {
    const list = listOf([record('a', { note: 'one\n\ttwo' }), record('b', { tag: null, fragments: [] })], WORDS);
    assert.equal(list, 'the old mill\tPerson\tone two\tnotes/mill.txt, line 7\nthe old mill\t\t\tnotes/mill.txt');
  });
});

suite('the state of the Annotations view', () => {
  const ready = [{ uri: 'file:///w', state: 'ready', read: 1, total: 1 }] as unknown as Parameters<typeof viewState>[1];

  test('without rows it says why: nothing there, nothing that fits, an empty bin', () => {
    assert.equal(viewState('running', ready, 3, { ...VIEW, filter: 'x' }, []), 'found');
    assert.equal(viewState('running', ready, 0, VIEW, []), 'none');
    assert.equal(viewState('running', ready, 0, { ...VIEW, filter: 'x' }, []), 'filtered');
    assert.equal(viewState('running', ready, 0, { ...VIEW, states: ['orphan'] }, []), 'filtered');
    assert.equal(viewState('running', ready, 0, VIEW, ['Ben']), 'filtered');
    assert.equal(viewState('running', ready, 0, { ...VIEW, bin: true }, ['Ben']), 'bin');
    assert.equal(viewState('crashed', ready, 0, VIEW, []), 'stopped');
    assert.equal(viewState('starting', ready, 0, VIEW, []), 'starting');
  });

  test('the line above names every choice that leaves annotations out; in the bin layers leave out none', () => {
    assert.equal(messageOf(VIEW, [], 'found', WORDS), '');
    assert.equal(messageOf(VIEW, [], 'none', WORDS), '');
    const view = { ...VIEW, filter: 'mill', states: ['orphan', 'edited'] } as const;
    assert.equal(
      messageOf(view, ['Ben'], 'found', WORDS),
      'Filter: “mill”. Only: Its text is gone, Its text was edited. Hidden: Ben.',
    );
    assert.equal(messageOf({ ...VIEW, bin: true }, ['Ben'], 'found', WORDS), 'In the bin.');
    assert.equal(messageOf(VIEW, ['Ben'], 'filtered', WORDS), 'Hidden: Ben. Nothing found.');
  });

  test('an empty bin has words of the editor instead of a line', () => {
    assert.equal(messageOf({ ...VIEW, bin: true }, [], 'bin', WORDS), '');
    assert.equal(
      messageOf({ ...VIEW, bin: true, filter: 'x' }, [], 'filtered', WORDS),
      'In the bin. Filter: “x”. Nothing found.',
    );
  });

  test('the number on the icon counts what somebody should look at, over all folders', () => {
    assert.equal(badgeOf([], WORDS), undefined);
    assert.equal(badgeOf([COUNTS, { ...COUNTS, inBin: 4 }], WORDS), undefined);
    const badge = badgeOf(
      [
        { ...COUNTS, orphans: 2 },
        { ...COUNTS, unsure: 1, orphans: 1 },
      ],
      WORDS,
    );
    assert.equal(badge?.value, 4);
    assert.equal(badge.tooltip, 'Annotations whose text is gone: 3\nAnnotations to look at: 1');
  });
});

suite('what a command on rows is about', () => {
  const row = (wire: AnnotationRow, parent: Row | null = null): Row => ({ wire, parent });

  test('records only, of one folder; of those one’s own where there are any', () => {
    const group = row({ kind: 'group', id: 'g', label: 'x', count: 1 });
    const strange = record('c', { own: false });
    const found = recordsOf([group, row(record('a')), row(record('b', { corpus: 'file:///v' })), row(strange)]);
    assert.deepEqual(
      found.map(({ ref }) => ref.id),
      ['a', 'c'],
    );
    assert.deepEqual(
      changeable(found).map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(changeable([strange]), [strange.ref]);
  });

  test('steps go through groups and ranges, and round', async () => {
    const range: AnnotationRow = { kind: 'range', id: 'r', label: 'x', count: 1 };
    const children: Readonly<Record<string, readonly AnnotationRow[]>> = {
      '': [
        { kind: 'group', id: 'g', label: 'x', count: 1 },
        { kind: 'group', id: 'h', label: 'y', count: 1 },
      ],
      g: [range],
      r: [record('a')],
      h: [record('b')],
    };
    const below: Below<AnnotationRow> = (parent) =>
      Promise.resolve((children[parent?.wire.id ?? ''] ?? []).map((wire) => row(wire, parent)));
    const first = await stepThrough(null, 'next', below, roleOf);
    assert.equal(first?.wire.id, 'row/a');
    const second = await stepThrough(first, 'next', below, roleOf);
    assert.equal(second?.wire.id, 'row/b');
    assert.equal((await stepThrough(second, 'next', below, roleOf))?.wire.id, 'row/a');
    assert.equal((await stepThrough(first, 'previous', below, roleOf))?.wire.id, 'row/b');
  });
});
