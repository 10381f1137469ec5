import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentenceAround } from '../../../../src/core/text/sentence-around';

/** The sentence around the words in brackets. */
function around(marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const sentence = sentenceAround(text, { start, end: marked.indexOf(']') - 1 }, 'en');
  return text.slice(sentence.start, sentence.end);
}

suite('the sentence around a mention', () => {
  test('ends at its own stops, not at those of abbreviations', () => {
    assert.equal(around('They left. Then Dr. [Quandt] came back. She stayed.'), 'Then Dr. Quandt came back.');
  });

  test('goes over line ends and quote prefixes', () => {
    assert.equal(
      around('One.\n\n> Then they\r\n> met [Ada\n> Quandt] at home.\n\nTwo.'),
      '> Then they\r\n> met Ada\n> Quandt at home.',
    );
  });

  test('stops at blank lines, headings, items and rows', () => {
    assert.equal(around('no stop\n\n[Quandt] came\n\nno stop'), 'Quandt came');
    assert.equal(around('# Of [Quandt]\nThen it began.'), '# Of Quandt');
    assert.equal(around('# The end\nThen [Quandt] came'), 'Then Quandt came');
    assert.equal(around('- one\n- [Quandt]\n- three'), '- Quandt');
    assert.equal(around('| a | b |\n| [Quandt] | 1 |\n| c | d |'), '| Quandt | 1 |');
  });

  test('of a name that itself looks like an end holds all of it', () => {
    assert.equal(around('They wrote to [Yes! Records. Inc] at once.'), 'They wrote to Yes! Records. Inc at once.');
  });

  test('holds the mention and stays inside the text, whatever that is', () => {
    const piece = fc.constantFrom(
      'Ada ',
      '. ',
      '\n',
      '\r\n',
      '> ',
      '# ',
      '- ',
      '| ',
      '\n\n',
      'Dr. ',
      'x'.repeat(400),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(40), (pieces, from, length) => {
        const text = pieces.join('');
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const sentence = sentenceAround(text, { start, end }, null);
        assert.ok(0 <= sentence.start && sentence.start <= start && end <= sentence.end && sentence.end <= text.length);
      }),
    );
  });
});
