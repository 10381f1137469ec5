import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CountedText } from '../../../../../src/core/annotate/counted-text';
import { GramIndex } from '../../../../../src/core/annotate/exchange/gram-index';
import { PassagePlacer } from '../../../../../src/core/annotate/exchange/place-passage';
import type { ForeignPassage } from '../../../../../src/core/model/exchange';
import { storedText } from '../../../../../src/core/store/stored-text';

const TEXT = 'The mill at Tarn stood idle.\nAda bought the mill and the barn.\nThe mill turned again.\n';

const quote = (exact: string, prefix = '', suffix = ''): ForeignPassage[number] => ({
  kind: 'quote',
  exact,
  prefix,
  suffix,
});
const at = (
  start: number,
  end: number,
  unit: 'points' | 'units' | 'bytes' | 'lines' = 'points',
): ForeignPassage[number] => ({
  kind: 'position',
  unit,
  start,
  end,
});

function placed(text: string, ...passage: ForeignPassage): string {
  const found = new PassagePlacer(new CountedText(text)).place(passage);
  return found === null
    ? 'nowhere'
    : `${found.state}: ${found.spans.map(({ start, end }) => text.slice(start, end)).join('|')}`;
}

suite('a passage of another program', () => {
  test('stands where its position says, when its words stand there', () => {
    assert.equal(placed(TEXT, at(4, 8)), 'exact: mill');
    assert.equal(placed(TEXT, at(4, 8), quote('mill')), 'exact: mill');
  });

  test('is found by its words when its position was counted on another text', () => {
    assert.equal(placed(TEXT, at(0, 4), quote('barn')), 'moved: barn');
    assert.equal(placed(TEXT, at(0, 4), quote('mill', 'bought the ', ' and')), 'moved: mill');
    assert.equal(placed(TEXT, at(500, 504), quote('barn')), 'exact: barn');
  });

  test('is nowhere rather than in a wrong place', () => {
    assert.equal(placed(TEXT, at(500, 504)), 'nowhere');
    assert.equal(placed(TEXT, at(3, 3)), 'nowhere');
    assert.equal(placed(TEXT, at(0, 4), quote('mill')), 'nowhere', 'three places, and nothing tells which');
    assert.equal(placed(TEXT, at(500, 504), quote('mill')), 'nowhere');
    assert.equal(placed(TEXT, quote('windmill of somebody else')), 'nowhere');
    assert.equal(
      placed(TEXT, at(0, 4), quote('barn', 'behind the old ', ' stood a cart')),
      'nowhere',
      'a word alone proves nothing',
    );
    assert.equal(placed(TEXT), 'nowhere');
    assert.equal(placed('', at(0, 1), quote('x')), 'nowhere');
  });

  test('a quote alone means every place where it stands with its surroundings', () => {
    assert.equal(placed(TEXT, quote('mill')), 'several: mill|mill|mill');
    assert.equal(placed(TEXT, quote('mill', 'The ')), 'several: mill|mill');
    assert.equal(placed(TEXT, quote('mill', 'The ', ' turned')), 'exact: mill');
    assert.equal(placed('a '.repeat(500), quote('a')), 'nowhere', 'nobody meant all of them');
  });

  test('was edited: found when enough of it is left', () => {
    assert.equal(
      placed(TEXT, at(29, 62), quote('Ada bought the mils and the barns.')),
      'edited: Ada bought the mill and the barn.',
    );
  });

  test('white space counts for nothing', () => {
    assert.equal(placed('one\n  two three', at(0, 9), quote('one two')), 'exact: one\n  two');
  });

  test('line ends of Windows count once or twice, whichever its words tell', () => {
    const text = 'first\r\nsecond\r\nthird\r\n';
    assert.equal(placed(text, at(6, 12), quote('second')), 'exact: second');
    assert.equal(placed(text, at(7, 13), quote('second')), 'exact: second');
    assert.equal(placed(text, at(13, 18)), 'exact: third', 'without words as the stored text counts');
    assert.equal(placed(text, at(15, 20, 'bytes')), 'exact: third');
    assert.equal(placed(text, at(1, 2, 'lines')), 'exact: second\r\n');
    assert.equal(placed(text, at(1, 2 ** 31, 'lines')), 'exact: second\r\nthird\r\n');
  });

  test('is looked for inside of what it is a part of, and only there', () => {
    const sentence: ForeignPassage = [quote('Ada bought the mill and the barn.')];
    assert.equal(placed(TEXT, { ...quote('mill'), within: sentence }), 'exact: mill');
    assert.equal(placed(TEXT, { ...at(15, 19), within: sentence }), 'exact: mill');
    assert.equal(placed(TEXT, { ...at(15, 90), within: sentence }), 'nowhere');
    assert.equal(placed(TEXT, { ...quote('idle'), within: sentence }), 'nowhere');
    assert.equal(placed(TEXT, { ...quote('mill'), within: [quote('not there at all')] }), 'nowhere');
  });

  test('of a range goes from one start to the other', () => {
    assert.equal(
      placed(TEXT, { kind: 'range', from: [quote('Ada')], to: [quote(' and the')] }),
      'exact: Ada bought the mill',
    );
    assert.equal(placed(TEXT, { kind: 'range', from: [quote(' and the')], to: [quote('Ada')] }), 'nowhere');
    assert.equal(placed(TEXT, { kind: 'range', from: [quote('gone with the wind')], to: [quote('Ada')] }), 'nowhere');
  });

  test('nested beyond reason is nowhere', () => {
    let passage: ForeignPassage = [at(0, 20)];
    for (let depth = 0; depth < 5000; depth++) passage = [{ ...at(0, 20), within: passage }];
    assert.equal(placed(TEXT, ...passage), 'nowhere');
  });

  test('is found wherever it was counted, whatever the text', () => {
    const piece = fc.constantFrom('a', 'b', ' ', '\r\n', '\n', '𝒜', 'e\u0301', 'ß', '\u{1F469}\u200d\u{1F33E}');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (pieces, one, other) => {
        const [first, last] = [one % pieces.length, other % pieces.length].sort((a, b) => a - b) as [number, number];
        const before = pieces.slice(0, first).join('');
        const words = pieces.slice(first, last + 1).join('');
        const text = pieces.join('');
        const points = (part: string): number => Array.from(storedText(part)).length;
        // The end of one piece and the start of the next may make a line end of their own.
        fc.pre(!/\r$/.test(before));
        const start = points(before);
        const passage = [at(start, start + points(words)), quote(storedText(words), storedText(before), '')];
        const found = new PassagePlacer(new CountedText(text)).place(passage);
        const spans = found?.spans.map((span) => text.slice(span.start, span.end));
        assert.deepEqual(spans, [words]);
        const bytes = (part: string): number => new TextEncoder().encode(part).length;
        const counted = at(bytes(before), bytes(before) + bytes(words), 'bytes');
        assert.deepEqual(new PassagePlacer(new CountedText(text)).place([counted])?.spans[0], found?.spans[0]);
      }),
      { numRuns: 500 },
    );
  });
});

suite('the index of a text by pieces', () => {
  test('finds every place that a search finds', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '𝒜', '\n'), { maxLength: 60 }).map((list) => list.join(''));
    fc.assert(
      fc.property(letters, letters, (text, pattern) => {
        const wanted: number[] = [];
        for (let from = text.indexOf(pattern); from >= 0 && pattern !== ''; from = text.indexOf(pattern, from + 1))
          wanted.push(from);
        assert.deepEqual(
          new GramIndex(text, 3).find(pattern, 1000, () => true),
          wanted,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('stops when nobody pays for it', () => {
    assert.deepEqual(
      new GramIndex('aaaaaaaa', 4).find('aaaa', 10, () => false),
      [],
    );
    assert.deepEqual(
      new GramIndex('aaaaaaaa', 4).find('aa', 10, () => false),
      [],
    );
    assert.deepEqual(
      new GramIndex('aaaaaaaa', 4).find('aaaa', 2, () => true),
      [0, 1],
    );
  });
});
