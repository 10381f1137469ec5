import assert from 'node:assert/strict';
import { AnchorMaker } from '../../../../src/core/annotate/anchor';
import { familyOf } from '../../../../src/core/annotate/family';
import { suggestionsAmong } from '../../../../src/core/annotate/hidden-mentions';
import { AnnotationLayer } from '../../../../src/core/annotate/layer';
import { candidatesFor } from '../../../../src/core/annotate/reattach';
import type { Annotation, Rejection } from '../../../../src/core/model/annotation';
import type { MentionType } from '../../../../src/core/model/mention';

const TEXT = 'Ada Brandt paid 20 euros on 3 May to Brandt Mills.';

type Told = Partial<Annotation> | (Partial<Rejection> & { readonly kind: 'rejection' });

function left(told: Told, words = 'Brandt', isShown = true): string[] {
  const start = TEXT.indexOf(words);
  const recorded = { id: '1', annotator: 'A', document: 'd', created: '', modified: '' };
  const anchors = [new AnchorMaker(TEXT).anchorOf({ start, end: start + words.length })];
  const layer = new AnnotationLayer(TEXT);
  layer.set(
    [{ ...recorded, kind: 'annotation', anchors, attributes: {}, ...told } as Annotation | Rejection],
    () => null,
  );
  return suggestionsAmong(MENTIONS, layer.index, () => isShown).map(({ text }) => text);
}

const MENTIONS = (
  [
    ['PERSON', 'Ada Brandt'],
    ['MONEY', '20 euros'],
    ['DATE', '3 May'],
    ['ORG', 'Brandt Mills'],
  ] as readonly (readonly [MentionType, string])[]
).map(([type, text]) => {
  const start = TEXT.indexOf(text);
  return { type, text, fragments: [{ start, end: start + text.length }] };
});
const ALL = MENTIONS.map(({ text }) => text);
const WITHOUT_ADA = ALL.slice(1);

suite('suggestions beside annotations', () => {
  test('are gone where a person annotated the same kind of thing, whatever the type', () => {
    assert.deepEqual(left({ tag: 'ORG' }), WITHOUT_ADA);
    assert.deepEqual(left({ tag: 'DATE' }, '3 May'), ['Ada Brandt', '20 euros', 'Brandt Mills']);
    assert.deepEqual(left({ tag: 'MONEY' }, '20'), ['Ada Brandt', '3 May', 'Brandt Mills']);
  });

  test('stay beside annotations of another kind, and of those who are not shown', () => {
    assert.deepEqual(left({ tag: 'DATE' }), ALL);
    assert.deepEqual(left({ tag: 'doubtful' }), ALL);
    assert.deepEqual(left({ note: 'who?' }), ALL);
    assert.deepEqual(left({ tag: 'ORG' }, 'Brandt', false), ALL);
    assert.deepEqual(left({ tag: 'ORG' }, ' paid '), ALL);
  });

  test('are gone under an own tag that says by entity or value what it is', () => {
    assert.deepEqual(left({ tag: 'witness', entity: 'e1' }), WITHOUT_ADA);
    assert.deepEqual(left({ tag: 'sum', value: { value: '20', currency: 'EUR' } }, '20'), [
      'Ada Brandt',
      '3 May',
      'Brandt Mills',
    ]);
    assert.deepEqual(left({ value: { value: 'XXXX-05-03' } }, 'May'), ['Ada Brandt', '20 euros', 'Brandt Mills']);
  });

  test('are gone where they were rejected', () => {
    assert.deepEqual(left({ kind: 'rejection', tag: 'PERSON' }), WITHOUT_ADA);
    assert.deepEqual(left({ kind: 'rejection' }, '3 May'), ['Ada Brandt', '20 euros', 'Brandt Mills']);
    assert.deepEqual(left({ kind: 'rejection', tag: 'MONEY' }), ALL);
  });

  test('come back when the annotation lost its text', () => {
    const layer = new AnnotationLayer(TEXT);
    assert.deepEqual(
      suggestionsAmong(MENTIONS, layer.index, () => true),
      MENTIONS,
    );
    const anchors = [new AnchorMaker('Something else entirely').anchorOf({ start: 0, end: 9 })];
    layer.set(
      [{ kind: 'rejection', id: '1', annotator: 'A', document: 'd', created: '', modified: '', anchors }],
      () => null,
    );
    assert.equal(suggestionsAmong(MENTIONS, layer.index, () => true).length, ALL.length);
  });

  test('are of three families', () => {
    assert.deepEqual(['LAW', 'AGE', 'MONEY', 'law'].map(familyOf), ['name', 'time', 'money', null]);
  });
});

suite('candidates for an orphan', () => {
  const anchor = new AnchorMaker(`${TEXT} The mills burnt down a year later.`).anchorOf({ start: 37, end: 49 });

  test('are places with its words, those with its surroundings first', () => {
    const text =
      'Long ago Brandt Hills was another place. Ada Brandt paid 20 euros on 3 May to Brandt Mill. The mills burnt down.';
    const [best] = candidatesFor(anchor, text);
    assert.match(text.slice(best?.start, best?.end), /^Brandt Mill\b/);
    const bare = candidatesFor(anchor, 'Years later: Brandt Mills!').map(({ start }) => start);
    assert.deepEqual(bare, [13]);
  });

  test('are none where nothing is like it', () => {
    assert.deepEqual(candidatesFor(anchor, 'Nobody knows a thing.'), []);
    assert.deepEqual(candidatesFor(anchor, ''), []);
  });
});
