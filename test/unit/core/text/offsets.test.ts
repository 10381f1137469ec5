import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReadDocument } from '../../../../src/core/model/document';
import { blockTexts, fragmentsOf, markdown, plain } from './reading';

/** Stretches that texts of both formats are made of, with everything that does not read as it stands. */
const ATOMS = [
  'The council met ',
  'on 3 May 1998 ',
  'Müller ',
  'Mu\u0308ller ',
  'trueâ€¦ ',
  'fÃ¼r ',
  'Ver\u00adein ',
  'a\u200bb ',
  '😀 ',
  '\u00a0',
  '  ',
  '\t',
  '.',
  ', ',
  'U.S. ',
  'http://a.example/b?c=1 ',
  'e- commerce ',
  'Vereini-',
  'gung ',
  '\n',
  '\r\n',
  '\n> ',
  '\n\n',
  '\n- ',
  '> ',
  '# ',
  '*',
  '**',
  '_',
  '[mill](<http://b.example>) ',
  '[x][y] ',
  '&euro; ',
  '&amp;',
  '\\*',
  '`code` ',
  '<b>',
  '</b>',
  '<!-- note -->',
  '|',
  '| a | b |\n|---|---|\n| c | d |\n',
  '\u0000',
  '\ud800',
  '    ',
];

const sources = fc.array(fc.constantFrom(...ATOMS), { maxLength: 30 }).map((atoms) => atoms.join(''));

/** What a damaged stretch means, computed another way than the reader does: back to bytes, then as UTF-8. */
function undamaged(source: string): string {
  const codes =
    '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
  const bytes = Array.from(source, (char) => (codes.includes(char) ? 0x80 + codes.indexOf(char) : char.charCodeAt(0)));
  return Buffer.from(bytes).toString('utf8');
}

/** May `source` read as `char`? */
function means(source: string, char: string): boolean {
  if (source === char || source.normalize('NFC') === char || undamaged(source) === char) return true;
  if (char === ' ') return /^[\s\0\u00ad\u200b]+$/.test(source);
  if (char === '\ufffc') return /^(?:https?:\/\/\S+|<.*>|`.*`|!\[.*)$/s.test(source);
  if (char === '€') return source === '&euro;';
  if (char === '&') return source === '&amp;';
  return source === `\\${char}`;
}

function checkOffsets({ text, prose }: ReadDocument): void {
  let end = 0;
  for (const block of prose.blocks) {
    assert.ok(block.start >= end && block.end > block.start, 'blocks are sorted, disjoint and not empty');
    assert.ok(end === 0 || prose.text.slice(end, block.start).includes('\n'), 'a line feed parts blocks');
    end = block.end;
    const whole = prose.map.toSource(block);
    whole.forEach((fragment, index) => {
      assert.ok(fragment.start < fragment.end && fragment.start >= 0 && fragment.end <= text.length);
      assert.ok(index === 0 || fragment.start > (whole[index - 1]?.end ?? 0), 'fragments are sorted and disjoint');
    });
    for (let at = block.start; at < block.end; at++) {
      const char = prose.text.charAt(at);
      if (/[\ud800-\udfff]/.test(char) && char !== '\ud800') continue;
      const [fragment, ...others] = prose.map.toSource({ start: at, end: at + 1 });
      assert.ok(fragment !== undefined && others.length === 0);
      const source = text.slice(fragment.start, fragment.end);
      if (char === ' ' && /[\n\r]/.test(source)) continue;
      assert.ok(means(source, char), `${JSON.stringify(source)} reads as ${JSON.stringify(char)}`);
      assert.equal(prose.map.toProse(fragment.start), at, 'there and back again');
    }
  }
  assert.ok(end <= prose.text.length);
}

suite('offsets', () => {
  test('every character of the prose comes from source that means it', () => {
    fc.assert(
      fc.property(sources, (source) => {
        checkOffsets(plain(source));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(sources, (source) => {
        checkOffsets(markdown(source));
      }),
      { numRuns: 500 },
    );
  });

  test('reading never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (source) => {
        plain(source);
        markdown(`---\n${source}\n---\n${source}`);
      }),
    );
  });

  test('a stretch of skipped text alone maps to that text', () => {
    const { prose, text } = plain(
      'We went there as we had agreed in the spring of\nthe year before, without any luck.',
    );
    const at = prose.text.indexOf('of the');
    const [gap] = prose.map.toSource({ start: at + 2, end: at + 3 });
    assert.equal(text.slice(gap?.start, gap?.end), '\n');
    assert.deepEqual(prose.map.toSource({ start: 3, end: 3 }), []);
  });

  test('a place in skipped text is the next character of the prose', () => {
    const { prose, text } = markdown('Sold to the [mill](https://example.org/a) on Monday.');
    assert.equal(prose.map.toProse(text.indexOf('example')), prose.text.indexOf(' on Monday'));
    assert.equal(prose.map.toProse(text.indexOf('mill')), prose.text.indexOf('mill'));
    assert.equal(prose.map.toProse(text.length), prose.text.length);
    assert.equal(plain('').prose.map.toProse(0), 0);
    assert.deepEqual(plain('').prose.map.toSource({ start: 0, end: 1 }), []);
  });

  test('a place inside something that reads differently is that character', () => {
    const { prose, text } = markdown('It cost &euro; 5 million.');
    assert.equal(prose.map.toProse(text.indexOf('uro')), prose.text.indexOf('€'));
  });

  const paragraphs = fc.constantFrom(
    'A short line',
    'By Anna Weber',
    'Last Updated: 3 May 1998',
    'The council met in the old corn exchange, as it had done since July 9,\n1893, and voted to sell the building to the owner\nof the brewery across the street.',
    '> The invoice is\n> open since March 3, 2008.',
    'Home\nNews\nSport',
    'Die Leitung der Vereini-\ngung hatte er von dem Vater.',
    'Text with [a link](http://a.example/b) and *words* in it.',
    '- one\n- two\n  and more',
    'trueâ€¦ and 5\u00a0€',
    '| a | b |\n|---|---|\n| c | d |',
    '```\ncode\n```',
    'See http://a.example/b?c=1 for it.',
  );

  test('a paragraph reads the same whatever stands elsewhere', () => {
    for (const read of [plain, markdown]) {
      fc.assert(
        fc.property(fc.array(paragraphs, { maxLength: 6 }), paragraphs, fc.nat(6), (around, added, place) => {
          const at = Math.min(place, around.length);
          const expected = [...around.slice(0, at), added, ...around.slice(at)].flatMap((each) =>
            blockTexts(read(each)),
          );
          const document = read([...around.slice(0, at), added, ...around.slice(at)].join('\n\n'));
          assert.deepEqual(blockTexts(document), expected);
        }),
      );
    }
  });

  test('text edited in one place maps anew in all places behind it', () => {
    const before = markdown('One *word* here.\n\nPaid on 3 May 1998 to [him](x).\n');
    const after = markdown('One more *word* here.\n\nPaid on 3 May 1998 to [him](x).\n');
    for (const document of [before, after]) {
      assert.deepEqual(fragmentsOf(document, '3 May 1998'), ['3 May 1998']);
      assert.deepEqual(fragmentsOf(document, 'to him'), ['to ', 'him']);
    }
  });
});
