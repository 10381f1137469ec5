import assert from 'node:assert/strict';
import type { OwnAttribute } from '../../../src/core/model/own-attribute';
import { Corpora } from '../../../src/server/corpora';

/** Says who is called so, three times. */
const TITLED = 'Yesterday Mr. Quandt and Mrs. Quandt came home, and Dr. Quandt was there.';
const PRINT_RUN: OwnAttribute = {
  name: 'print run',
  functional: true,
  synonyms: { en: ['print run'], de: [] },
  plus: [],
  minus: [],
};
/** Does not. */
const BARE = 'They spoke of Quandt again.';

suite('corpora of a window', () => {
  let corpora: Corpora;
  let affected: string[][];

  const persons = (uri: string): number =>
    corpora.mentions(uri).filter(({ type, confidence }) => type === 'PERSON' && confidence >= 0.5).length;
  const add = (uri: string, text: string, corpus?: string, folder = 'file:///w'): void => {
    if (corpus !== undefined) corpora.claim(folder, uri, corpus);
    corpora.set(uri, text, {});
  };

  setup(() => {
    affected = [];
    corpora = new Corpora('1', (uris) => affected.push([...uris]));
  });

  test('documents of one corpus share what they know; those of another do not', () => {
    add('file:///w/a', BARE, 'file:///w');
    add('file:///w/b', TITLED, 'file:///w');
    add('file:///w/c', TITLED, 'file:///w');
    add('file:///w/inner/d', BARE, 'file:///w/inner');
    add('file:///v/e', BARE, 'file:///v', 'file:///v');
    assert.deepEqual(['file:///w/a', 'file:///w/inner/d', 'file:///v/e'].map(persons), [1, 0, 0]);
  });

  test('attributes that a folder declares hold for its corpus, as long as it declares them', () => {
    const declared = new Map([['file:///w', { attributes: [PRINT_RUN] }]]);
    const own = (): string[] => (corpora.at('file:///w')?.claims() ?? []).map(({ attribute }) => attribute);
    const changed: string[] = [];
    corpora.configure('file:///w', declared);
    add('file:///w/a', 'The print run of the Harrow Society was 3,000 copies.', 'file:///w');
    add('file:///v/a', 'The print run of the Harrow Society was 3,000 copies.', 'file:///v', 'file:///v');
    assert.deepEqual(own(), ['own/print run']);
    assert.ok(!(corpora.at('file:///v')?.claims() ?? []).some(({ attribute }) => attribute.startsWith('own/')));
    corpora.onChanged((place) => changed.push(place));
    corpora.configure('file:///w', new Map(declared));
    assert.deepEqual(changed, []);
    corpora.configure('file:///w', new Map());
    assert.deepEqual(changed, ['file:///w']);
    assert.ok(!own().includes('own/print run'));
    corpora.configure('file:///w', declared);
    assert.deepEqual(own(), ['own/print run']);
  });

  test('a document that no folder claims stands alone', () => {
    add('file:///w/b', TITLED, 'file:///w');
    add('file:///w/c', TITLED, 'file:///w');
    add('untitled:1', BARE);
    add('file:///x/a', BARE);
    add('file:///x/b', TITLED);
    assert.deepEqual(['untitled:1', 'file:///x/a'].map(persons), [0, 0]);
  });

  test('a document moves when a folder claims it, or lets it go, and is told so', () => {
    add('file:///w/b', TITLED, 'file:///w');
    add('file:///w/c', TITLED, 'file:///w');
    add('file:///w/a', BARE);
    assert.equal(persons('file:///w/a'), 0);
    corpora.claim('file:///w', 'file:///w/a', 'file:///w');
    assert.deepEqual(affected.at(-1), ['file:///w/a']);
    assert.equal(persons('file:///w/a'), 1);
    assert.equal(corpora.unclaim('file:///w', 'file:///w/a'), false);
    assert.equal(persons('file:///w/a'), 0);
    assert.notEqual(corpora.detection('file:///w/a'), null);
  });

  test('of folders in each other the inner one has the document, in whatever order they come', () => {
    add('file:///w/in/a', BARE, 'file:///w/in', 'file:///w/in');
    corpora.claim('file:///w', 'file:///w/in/a', 'file:///w');
    add('file:///w/b', TITLED, 'file:///w');
    add('file:///w/c', TITLED, 'file:///w');
    assert.equal(persons('file:///w/in/a'), 0);
    assert.equal(corpora.unclaim('file:///w/in', 'file:///w/in/a'), true);
    assert.equal(persons('file:///w/in/a'), 1);
  });

  test('who asked is told when another document of the corpus changes or goes', () => {
    add('file:///w/a', BARE, 'file:///w');
    add('file:///w/b', TITLED, 'file:///w');
    persons('file:///w/a');
    add('file:///w/c', TITLED, 'file:///w');
    assert.deepEqual(affected, [['file:///w/a']]);
    assert.equal(persons('file:///w/a'), 1);
    corpora.remove('file:///w/c');
    corpora.remove('file:///w/b');
    assert.deepEqual(affected, [['file:///w/a'], ['file:///w/a']]);
    assert.equal(persons('file:///w/a'), 0);
  });

  test('names have an entity from the confidence on that is asked for, at once and in corpora to come', () => {
    const changed: string[] = [];
    corpora.onChanged((corpus) => changed.push(corpus));
    add('file:///w/b', TITLED, 'file:///w');
    const linked = (): number => corpora.at('file:///w')?.names('file:///w/b').length ?? 0;
    assert.equal(linked(), 3);
    changed.length = 0;
    corpora.setMinConfidence(1);
    assert.deepEqual([linked(), changed], [0, ['file:///w']]);
    corpora.setMinConfidence(1);
    assert.deepEqual(changed, ['file:///w'], 'the same again changes nothing');
    add('file:///v/e', TITLED, 'file:///v', 'file:///v');
    assert.deepEqual(corpora.at('file:///v')?.names('file:///v/e'), []);
    corpora.setMinConfidence(0.5);
    assert.deepEqual([linked(), corpora.at('file:///v')?.names('file:///v/e').length], [3, 3]);
  });

  test('what is not there has no mentions, and to remove it changes nothing', () => {
    corpora.remove('file:///w/a');
    assert.deepEqual(corpora.mentions('file:///w/a'), []);
    assert.equal(corpora.detection('file:///w/a'), null);
    assert.equal(corpora.unclaim('file:///w', 'file:///w/a'), false);
    assert.deepEqual(affected, []);
  });
});
