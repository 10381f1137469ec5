import assert from 'node:assert/strict';
import { blockTexts, markdown, plain } from './reading';

/* Sizes are such that anything worse than linear would run into the test's time limit. */
const SIZE = 400_000;

suite('hostile input', () => {
  const shapes: Record<string, string> = {
    'one word': 'x'.repeat(SIZE),
    'one line': 'word '.repeat(SIZE / 5),
    brackets: '['.repeat(SIZE),
    'open links': '[a]('.repeat(SIZE / 4),
    'open pictures': '!['.repeat(SIZE / 2),
    emphasis: '*a **a '.repeat(SIZE / 7),
    underscores: '_a'.repeat(SIZE / 2),
    backticks: '`a``b'.repeat(SIZE / 5),
    'open tags': '<a href="'.repeat(SIZE / 9),
    'open comments': '<!-- '.repeat(SIZE / 5),
    ampersands: '&'.repeat(SIZE),
    backslashes: '\\'.repeat(SIZE),
    quotes: '> '.repeat(SIZE / 2),
    lists: '- '.repeat(SIZE / 2),
    'nested lists': Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    tables: 'a|b\n-|-\n'.repeat(SIZE / 8),
    'lone carriage returns': 'a word here\r'.repeat(SIZE / 12),
    'one carriage return': `${'a word here\n'.repeat(SIZE / 12)}\r`,
    blanks: ' '.repeat(SIZE),
    marks: `a${'\u0301'.repeat(SIZE)}`,
    mojibake: 'Ã¼'.repeat(SIZE / 2),
    'address heads': '://'.repeat(SIZE / 3),
    'www.': 'www.'.repeat(SIZE / 4),
    'domain paths': 'a.com/'.repeat(SIZE / 6),
    hyphens: 'Wort-\nteil '.repeat(SIZE / 11),
    'short lines': 'ab\n'.repeat(SIZE / 3),
    'open fence': `\`\`\`\n${'x\n'.repeat(SIZE / 2)}`,
    'open header': `---\n${'a: b\n'.repeat(SIZE / 5)}`,
    definitions: Array.from({ length: 8000 }, (_, label) => `[l${label}]: x\n\nsee [l${label}]\n`).join('\n'),
  };
  for (const [name, text] of Object.entries(shapes)) {
    test(`${name} are read to the end`, () => {
      const last = plain(text).prose.map.toSource({ start: 0, end: 1 });
      assert.ok(last.length <= 1);
      markdown(text);
    });
  }

  test('what is nested too deeply is read as plain text, and reported once', () => {
    const document = markdown(
      `Before on 3 May.\n\n${'> '.repeat(9000)}deep on 4 May\n\n${'['.repeat(9000)}\n\nAfter on 5 May.`,
    );
    assert.deepEqual(
      document.problems.map((problem) => problem.code),
      ['nesting-too-deep'],
    );
    const texts = blockTexts(document).join('\n');
    for (const words of ['Before on 3 May', 'deep on 4 May', 'After on 5 May']) assert.ok(texts.includes(words), words);
    assert.equal(document.problems[0]?.span?.start, document.text.indexOf('> >'));
  });

  test('NUL reads as a blank, halves of pairs stay', () => {
    assert.deepEqual(blockTexts(plain('a\0b \ud800c')), ['a b \ud800c']);
  });
});
