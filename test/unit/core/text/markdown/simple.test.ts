import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StretchMap } from '../../../../../src/core/text/offset-map';
import { readMarked } from '../../../../../src/core/text/markdown/marked';
import { readSimple } from '../../../../../src/core/text/markdown/simple-blocks';
import type { PieceReading } from '../../../../../src/core/text/markdown/reading';

const ATOMS =
  'a|word|Berlin| | |\n|\n|  |*|**|_|__|`|``|[|]|](|)|(http://a.b/c)|[x](y)|[a *b* c](<u v>)|![alt](u)|![|!|<http://a.b>|<b>|</b>|<br>|<sup>|<i x="y">|<|>|&euro;|&|&amp;|&foo;|\\*|\\|\\\n|# |- |* |1. |2. |> |    |"|.|,|ü|“|1|12.|--|---|=|\n> |\n- |\n  - |\n1. |\n2. |\n# |www.a.b/c1|http://x.y/z|~|+|: |€|\u00a0|😀|\n\n- |\n\n  |\r\n|[word]|[a][]|[x][word]|[^1]|**From:** |Date: |Vereini-\n|5 |  \n'
    .split('|')
    .concat('|');

/** What a reading says, gaps aside: those may be cut differently. */
function told({ prose, drafts, links }: PieceReading): unknown {
  const map = new StretchMap(prose.stretches, prose.text.length, 1e9);
  return {
    text: prose.text,
    blocks: drafts.map(({ start, end, kind, quoted }) => [start, end, kind, quoted]),
    links,
    sources: prose.text.split('').map((char, at) => (/\s/.test(char) ? 0 : map.toSource({ start: at, end: at + 1 }))),
  };
}

suite('simple Markdown', () => {
  const pieces = fc
    .tuple(
      fc.constantFrom('', '# ', '- ', '> ', '1. ', '* ', '2) '),
      fc.array(fc.constantFrom(...ATOMS), { minLength: 1, maxLength: 12 }),
    )
    .map(([start, atoms]) => (start + atoms.join('')).replace(/^[ \n\r]*[\n\r]/, '').trimEnd())
    .filter((piece) => piece.trim() !== '');

  for (const labels of [new Set<string>(), new Set(['WORD', 'A'])]) {
    test(`reads as the parser reads it, with ${labels.size === 0 ? 'no' : 'some'} link definitions`, () => {
      fc.assert(
        fc.property(pieces, (piece) => {
          const simple = readSimple(piece, labels);
          fc.pre(simple !== null);
          const marked = readMarked(piece, labels);
          assert.ok(marked !== null);
          assert.deepEqual(told(simple), told(marked));
        }),
        { numRuns: 800, examples: [['**From:** \r\nDate: a']] },
      );
    });
  }

  test('takes what most documents hold', () => {
    for (const piece of [
      'The [mill](http://a.example/b "title") was **sold** on _3 May_ for &euro; 5.',
      '## The mill ##',
      '> Quoted words,\n> wrapped.\n>\n> And more.',
      '- one\n- two\n  goes on\n\n  paragraph\n  - nested',
      '[mill]: http://a.example/b\n[inn]: <x> "y"',
      '1. first\n2. second with `code` and <b>bold</b>',
    ]) {
      assert.ok(readSimple(piece, new Set()) !== null, piece);
    }
  });

  test('leaves to the parser what could be read in two ways', () => {
    for (const piece of [
      '*open',
      '[a [b](c)](d)',
      '<code>x</code>',
      '- a\n\n      code',
      '> > deep',
      'a\n===',
      '\tcode',
    ]) {
      assert.equal(readSimple(piece, new Set()), null, piece);
    }
  });
});
