import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AnchorMaker } from '../../../../src/core/annotate/anchor';
import { AnnotationLayer } from '../../../../src/core/annotate/layer';
import { applyChanges, type LiveSpan } from '../../../../src/core/annotate/live-spans';
import type { TextChange } from '../../../../src/core/annotate/text-change';
import type { Annotation, AnnotationItem, PlacedAnnotation, Relation } from '../../../../src/core/model/annotation';
import { overlaps, type Span } from '../../../../src/core/model/span';

const TEXT =
  'On Tuesday the widow Amalie Ruhland sold the mill to her brother.\r\nThe mill had stood empty since her husband died.\r\nNobody in the valley wanted it.\r\n';

function noteOn(text: string, id: string, spans: readonly Span[], more: Partial<Annotation> = {}): Annotation {
  const maker = new AnchorMaker(text);
  const anchors = spans.map((span) => maker.anchorOf(span));
  const recorded = { id, annotator: 'Anna', document: 'mem:/a.txt', created: '', modified: '' };
  return { ...recorded, kind: 'annotation', anchors, attributes: {}, ...more };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function layerOf(text: string, items: readonly AnnotationItem[], bases: readonly string[] = []): AnnotationLayer {
  const layer = new AnnotationLayer(text);
  const hashes = new Map(
    bases.map((base) => [new AnchorMaker(base).anchorOf({ start: 0, end: 0 }).textHash, base.replaceAll('\r\n', '\n')]),
  );
  layer.set(items, (hash) => hashes.get(hash) ?? null);
  return layer;
}

function shown({ index }: AnnotationLayer, text: string): (readonly [string, string, string])[] {
  return index.all.map(({ item, state, fragments }) => [
    item.id,
    state,
    fragments.map(({ start, end }) => text.slice(start, end)).join('…'),
  ]);
}

function edited(layer: AnnotationLayer, was: string, is: string): void {
  const { start, end } = spanOf(layer.text.loaded, was);
  layer.edit([{ start, end, text: is }]);
}

suite('the annotations of a document', () => {
  const mill = noteOn(TEXT, 'mill', [spanOf(TEXT, 'mill had stood')]);
  const widow = noteOn(TEXT, 'widow', [spanOf(TEXT, 'widow'), spanOf(TEXT, 'her husband')]);

  test('stand where they were made, sorted by place', () => {
    assert.deepEqual(shown(layerOf(TEXT, [mill, widow]), TEXT), [
      ['widow', 'exact', 'widow…her husband'],
      ['mill', 'exact', 'mill had stood'],
    ]);
  });

  test('are found in a text that was changed meanwhile, with line ends of either kind', () => {
    const now = `An introduction.\n${TEXT.replaceAll('\r\n', '\n').replace('had stood', 'had long stood')}`;
    assert.deepEqual(shown(layerOf(now, [mill, widow], [TEXT]), now), [
      ['widow', 'moved', 'widow…her husband'],
      ['mill', 'edited', 'mill had long stood'],
    ]);
  });

  test('move with edits, become orphans where they stood, and revive', () => {
    const layer = layerOf(TEXT, [mill]);
    edited(layer, 'On Tuesday', 'Yesterday');
    assert.deepEqual(shown(layer, layer.text.loaded), [['mill', 'moved', 'mill had stood']]);
    edited(layer, 'Yesterday', 'On Tuesday');
    assert.equal(layer.index.all[0]?.state, 'exact');
    const at = layer.text.loaded.indexOf('mill had stood');
    edited(layer, 'mill had stood ', '');
    assert.deepEqual(
      layer.index.all.map(({ state, fragments }) => [state, fragments]),
      [['orphan', [{ start: at, end: at }]]],
    );
    layer.edit([{ start: at, end: at, text: 'mill had stood ' }]);
    assert.deepEqual(shown(layer, layer.text.loaded), [['mill', 'exact', 'mill had stood']]);
  });

  test('that were orphans when the document was opened revive when their text comes back, line ends and all', () => {
    const wide = noteOn(TEXT, 'wide', [spanOf(TEXT, 'died.\r\nNobody')]);
    const without = TEXT.replace(
      'The mill had stood empty since her husband died.\r\nNobody in the valley wanted it.\r\n',
      '',
    );
    const layer = layerOf(without, [wide], [TEXT]);
    assert.deepEqual(
      layer.index.all.map(({ state, fragments }) => [state, fragments]),
      [['orphan', []]],
    );
    layer.edit([{ start: without.length, end: without.length, text: TEXT.slice(without.length) }]);
    assert.deepEqual(shown(layer, layer.text.loaded), [['wide', 'exact', 'died.\r\nNobody']]);
  });

  test('of which a part is gone are edited, and show what is left', () => {
    const layer = layerOf(TEXT, [widow]);
    edited(layer, 'her husband ', '');
    assert.deepEqual(shown(layer, layer.text.loaded), [['widow', 'edited', 'widow']]);
  });

  test('that were only wrapped anew are not edited', () => {
    const now = TEXT.replace('mill had stood', 'mill\r\nhad stood');
    assert.deepEqual(shown(layerOf(now, [mill], [TEXT]), now), [['mill', 'exact', 'mill\r\nhad stood']]);
  });

  test('say when their place is a guess, until the text there changes', () => {
    const line = 'The clerk wrote it down.\n';
    const base = `${line}Then he left.\n`;
    const note = noteOn(base, 'n', [spanOf(base, 'clerk')]);
    const layer = layerOf(`${line}${line}Then he left.\n`, [note], [base]);
    if (layer.index.all[0]?.state === 'ambiguous') {
      const at = layer.index.all[0].fragments[0]?.start ?? 0;
      layer.edit([{ start: at + 2, end: at + 3, text: 'ea' }]);
    }
    assert.equal(['edited', 'moved', 'exact'].includes(layer.index.all[0]?.state ?? ''), true);
  });

  test('keep their place when others come and go, and relations have none', () => {
    const layer = layerOf(TEXT, [mill]);
    edited(layer, 'mill had stood', 'mill has stood');
    const relation: Relation = {
      ...mill,
      kind: 'relation',
      id: 'r',
      relation: 'owns',
      source: 'widow',
      target: 'mill',
    };
    layer.set([mill, relation, noteOn(TEXT, 'other', [spanOf(TEXT, 'valley')])], () => TEXT.replaceAll('\r\n', '\n'));
    assert.deepEqual(shown(layer, layer.text.loaded), [
      ['mill', 'edited', 'mill has stood'],
      ['other', 'exact', 'valley'],
    ]);
    assert.deepEqual(layer.relations, [relation]);
  });

  test('with one id in two files are two', () => {
    const layer = layerOf(TEXT, [mill, { ...mill, annotator: 'Ben' }]);
    assert.equal(layer.index.all.length, 2);
  });

  test('found by and by are those found at once', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(POOL), { minLength: 1, maxLength: 5 }), (steps) => {
        const layer = new AnnotationLayer(TEXT);
        for (const items of steps) layer.set(items, () => null);
        assert.deepEqual(layer.index.all, layerOf(TEXT, steps.at(-1) ?? []).index.all);
      }),
    );
  });

  test('carried through edits stand where each alone would stand', () => {
    fc.assert(
      fc.property(fc.subarray(POOL), fc.array(changes, { maxLength: 6 }), fc.subarray(POOL), (items, edits, others) => {
        const layer = layerOf(TEXT, items);
        const alone = new Map(
          items.map((item) => [
            item.id,
            item.anchors.map((anchor): LiveSpan => ({ kind: 'standing', ...anchor.loaded })),
          ]),
        );
        let text = TEXT;
        for (const edit of edits) {
          layer.edit([edit]);
          for (const [id, spans] of alone) alone.set(id, applyChanges(text, spans, [edit]).spans);
          text = applyChanges(text, [], [edit]).text;
          // What else comes and goes meanwhile is nothing to them.
          layer.set([...items, ...others.map((other) => ({ ...other, id: `other ${other.id}` }))], () => TEXT);
          layer.set(items, () => null);
        }
        assert.equal(layer.text.loaded, text);
        for (const { item, fragments, state } of layer.index.all) {
          const standing = (alone.get(item.id) ?? []).flatMap((span) =>
            span.kind === 'standing' ? [{ start: span.start, end: span.end }] : [],
          );
          if (state !== 'orphan')
            assert.deepEqual(
              fragments,
              standing.sort((a, b) => a.start - b.start || a.end - b.end),
            );
          else assert.equal(standing.length, 0);
        }
      }),
    );
  });
});

/** Annotations of all kinds of extent, with where they stand in `TEXT`. */
const POOL = fc
  .sample(fc.array(fc.tuple(fc.nat(TEXT.length), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 2 }), {
    numRuns: 12,
    seed: 7,
  })
  .map((pairs, at) => {
    const spans = pairs.map(([start, length]) => {
      const from = Math.min(start, TEXT.length - 2);
      return atBorders({ start: from, end: Math.min(TEXT.length, from + length) });
    });
    const note = noteOn(TEXT, `n${String(at)}`, spans);
    return {
      ...note,
      anchors: note.anchors.map((anchor, which) => ({ ...anchor, loaded: spans[which] ?? { start: 0, end: 0 } })),
    };
  });

/** Not inside a line end, where a stored text has no place. */
function atBorders({ start, end }: Span): Span {
  const inside = (at: number): boolean => TEXT[at - 1] === '\r' && TEXT[at] === '\n';
  return { start: inside(start) ? start - 1 : start, end: inside(end) ? end + 1 : end };
}

const changes: fc.Arbitrary<TextChange> = fc
  .tuple(fc.nat(TEXT.length), fc.nat(20), fc.constantFrom('', 'x', ' and ', 'Amalie', '\r\n'))
  .map(([start, length, text]) => ({ start, end: start + length, text }));

suite('looking up annotations', () => {
  const layers = fc
    .array(fc.subarray(POOL, { minLength: 3 }), { minLength: 1, maxLength: 1 })
    .map(([items = []]) => layerOf(TEXT, items));
  const range = fc.tuple(fc.nat(TEXT.length), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));

  test('finds in a range what touches it, in order', () => {
    fc.assert(
      fc.property(layers, range, ({ index }, wanted) => {
        const isIn = ({ fragments }: PlacedAnnotation): boolean =>
          fragments.some((one) =>
            wanted.start === wanted.end ? one.start <= wanted.end && wanted.start <= one.end : overlaps(one, wanted),
          );
        assert.deepEqual(index.inRange(wanted), index.all.filter(isIn));
        const isOver = ({ fragments }: PlacedAnnotation): boolean => fragments.some((one) => overlaps(one, wanted));
        assert.deepEqual(index.overlapping([wanted]), index.all.filter(isOver));
      }),
    );
  });

  test('finds the next and the one before', () => {
    fc.assert(
      fc.property(layers, fc.nat(TEXT.length), ({ index }, offset) => {
        const starts = index.all.map((one) => ({ one, start: Math.min(...one.fragments.map(({ start }) => start)) }));
        assert.equal(
          index.next(offset, () => true),
          starts.find(({ start }) => start > offset)?.one ?? null,
        );
        assert.equal(
          index.previous(offset, () => true),
          starts.findLast(({ start }) => start < offset)?.one ?? null,
        );
        assert.equal(
          index.next(offset, () => false),
          null,
        );
        assert.equal(
          index.previous(offset, () => false),
          null,
        );
      }),
    );
  });

  test('never leads to an orphan without a place', () => {
    const gone = noteOn('Entirely other words stood here once.', 'gone', [{ start: 0, end: 8 }]);
    const { index } = layerOf(TEXT, [gone]);
    assert.equal(index.all[0]?.state, 'orphan');
    assert.equal(
      index.next(-1, () => true),
      null,
    );
    assert.deepEqual(index.inRange({ start: 0, end: TEXT.length }), []);
    assert.deepEqual(index.overlapping([]), []);
  });
});
