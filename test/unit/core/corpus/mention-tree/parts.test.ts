import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerptOf } from '../../../../../src/core/corpus/mention-tree/excerpt';
import { folded } from '../../../../../src/core/corpus/mention-tree/folded';
import { rangesAround, rangesIn, stretchOf, widthFor } from '../../../../../src/core/corpus/mention-tree/ranges';
import { corpusId, documentPath, idUnder, readId } from '../../../../../src/core/corpus/mention-tree/row-path';
import { compareOrder, valueOrder } from '../../../../../src/core/corpus/mention-tree/value-order';
import { foldName } from '../../../../../src/core/detect/names/fold-name';
import type { MentionType, MentionValue } from '../../../../../src/core/model/mention';
import { MOST_CHILDREN } from '../../../../../src/core/model/mention-tree';

suite('ranges of rows', () => {
  test('are not made up to 200 rows, and then of 200', () => {
    assert.deepEqual([0, 1, 200, 201, 40_000, 40_001].map(widthFor), [1, 1, 1, 200, 200, 40_000]);
  });

  test('cover all rows once at every level, with no more than 200 children each', () => {
    const covered = (rows: number, start: number, end: number, width: number): number[] => {
      const inside = rangesIn(start, end, width);
      assert.ok(inside.length <= MOST_CHILDREN);
      return inside.flatMap((place) => {
        const stretch = stretchOf(place, rows);
        assert.ok(stretch !== null && stretch.start >= start && stretch.end <= end);
        if (width > MOST_CHILDREN) return covered(rows, stretch.start, stretch.end, width / MOST_CHILDREN);
        return Array.from({ length: stretch.end - stretch.start }, (_, at) => stretch.start + at);
      });
    };
    for (const rows of [201, 400, 40_000, 40_001, 81_234]) {
      const all = covered(rows, 0, rows, widthFor(rows));
      assert.equal(all.length, rows);
      assert.ok(all.every((row, at) => row === at));
    }
  });

  test('around a row are those that hold it, from the outside', () => {
    assert.deepEqual(rangesAround(5, 200), []);
    assert.deepEqual(rangesAround(40_205, 50_000), [
      { width: 40_000, index: 1 },
      { width: 200, index: 201 },
    ]);
  });

  test('that are gone, or that somebody made up, hold nothing', () => {
    const made = [
      { width: 200, index: 2 },
      { width: 40_000, index: 0 },
      { width: 1, index: 0 },
      { width: -200, index: 0 },
      { width: 200, index: -1 },
      { width: 0.5, index: 1 },
      { width: NaN, index: 0 },
    ];
    for (const place of made) assert.equal(stretchOf(place, 400), null);
    assert.equal(stretchOf({ width: 200, index: 0 }, 200), null);
  });
});

suite('ids of rows', () => {
  test('say where a row is, whatever stands in names and paths', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (corpus, name) => {
        const id = idUnder(idUnder(corpusId(corpus), 't:PERSON'), `e:${name}`);
        assert.deepEqual(readId(id), { corpus, type: 'PERSON', subject: `e:${name}`, depth: 2 });
      }),
    );
  });

  test('of somebody else say nothing', () => {
    for (const id of ['', 'x', 't:PERSON', 'c:w/x:1', 'c:w/r:200:0/t:PERSON']) assert.equal(readId(id), null);
  });
});

test('a document is called by its path in the folder', () => {
  assert.equal(documentPath('file:///w', 'file:///w/a%20b/c.txt'), 'a b/c.txt');
  assert.equal(documentPath('file:///w/', 'file:///w/c.txt'), 'c.txt');
  assert.equal(documentPath('file:///w', 'file:///ww/c.txt'), 'c.txt');
  assert.equal(documentPath('file:///w', 'file:///w/%E0%A4%A'), '%E0%A4%A');
});

test('folding is that of names', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      assert.equal(folded(text), foldName(text));
    }),
  );
});

suite('order of values', () => {
  /** Each list is in the order wanted. */
  const inOrder = (type: MentionType, values: readonly (MentionValue & { text?: string })[]): void => {
    const ordered = [...values]
      .reverse()
      .sort((a, b) => compareOrder(valueOrder(type, a, a.text ?? ''), valueOrder(type, b, b.text ?? '')));
    assert.deepEqual(ordered, values);
  };
  const of = (...values: string[]): MentionValue[] => values.map((value) => ({ value }));

  test('dates go by time, the less exact first', () => {
    inOrder('DATE', of('BC0044', 'BC0043-03-15', '18XX', '199X', '1998', '1998-Q2', '1998-05-02', '2007', '2007-01'));
    inOrder(
      'DATE',
      of(
        '2007-05-24',
        '2007-05-24TMO',
        '2007-05-24T13:52',
        '2007-05-24TNI',
        '2007-05-25',
        '2007-W23',
        '2007-W23-3',
        '2007-W23-WE',
        '2007-FA',
      ),
    );
  });

  test('ranges stand where they begin, and where they end when they have no beginning', () => {
    inOrder('DATE', [
      { value: '1998' },
      { from: '1998', to: '1999' },
      { from: '1998', to: '2003' },
      { to: '1999' },
      { from: '2001' },
    ]);
  });

  test('dates without a year come behind those with one, and words last', () => {
    inOrder('DATE', [
      ...of(
        '2020',
        'XXXX-07',
        'XXXX-07-10',
        'XXXX-12-24',
        'XXXX-WXX-1',
        'XXXX-WXX-4',
        'XXXX-SP',
        'T09:00',
        'TNI',
        'PAST_REF',
        'PRESENT_REF',
        'FUTURE_REF',
        'what',
      ),
      { text: 'the day' },
    ]);
  });

  test('amounts go by currency, then by size and not by digits', () => {
    inOrder('MONEY', [
      { value: '3000000', currency: 'EUR' },
      { value: '9.5', currency: 'USD' },
      { value: '10', currency: 'USD' },
      { value: '10', currency: 'USD', mod: 'APPROX' },
      { from: '10', to: '20', currency: 'USD' },
      { currency: 'USD', text: 'millions' },
      { value: '1' },
      { text: 'millions' },
    ]);
  });

  test('durations go by length whatever their unit, open numbers and weekdays behind', () => {
    inOrder(
      'DURATION',
      of(
        'PT30S',
        'PT5M',
        'PT2H',
        'P1D',
        'P1W',
        'P10D',
        'P1M',
        'P1Q',
        'P300D',
        'P1Y',
        'P1Y6M',
        'P1DE',
        'P2CE',
        'P1ML',
        'PTXH',
        'PXD',
        'PXY',
      ),
    );
    inOrder('SET', of('P1D', 'P1W', 'P0.5Y', 'XXXX-05', 'XXXX-WXX-1', 'XXXX-WXX-5'));
    inOrder('AGE', [...of('P7Y', 'P20Y'), { from: 'P20Y', to: 'P30Y' }, { text: 'old' }]);
  });
});

suite('excerpts', () => {
  test('are whole sentences when these are short', () => {
    const text = 'Before. Jana came. After.';
    assert.deepEqual(excerptOf(text, { start: 8, end: 18 }, { start: 8, end: 12 }), {
      text: 'Jana came.',
      from: 0,
      to: 4,
    });
  });

  test('are cut between words on the sides that are long', () => {
    const text = `${'before '.repeat(40)}Jana${' behind'.repeat(40)}`;
    const { text: cut, from, to } = excerptOf(text, { start: 0, end: text.length }, { start: 280, end: 284 });
    assert.match(cut, /^…before .* Jana behind .* behind…$/);
    assert.ok(cut.length <= 162);
    assert.equal(cut.slice(from, to), 'Jana');
    const atStart = excerptOf(text.slice(280), { start: 0, end: 284 }, { start: 0, end: 4 });
    assert.match(atStart.text, /^Jana .* behind…$/);
    assert.ok(atStart.text.length > 140);
  });

  test('hold the words they are about, stay short and never split a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bcd', ' ', '\n', '😀', 'wörter'), { minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.nat(300),
        (parts, at, length) => {
          const text = parts.join('');
          const starts = [0];
          for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.length);
          const first = at % parts.length;
          const start = starts[first] ?? 0;
          const end = starts[Math.min(parts.length, first + 1 + length)] ?? text.length;
          const excerpt = excerptOf(text, { start: 0, end: text.length }, { start, end });
          assert.ok(excerpt.text.length <= 162);
          const words = text.slice(start, end).replace(/\s/g, ' ');
          const found = excerpt.text.slice(excerpt.from, excerpt.to);
          assert.ok(end - start > 160 ? words.startsWith(found) : found === words);
          assert.ok(!/^…?[\udc00-\udfff]|[\ud800-\udbff]…?$/.test(excerpt.text));
        },
      ),
    );
  });
});
