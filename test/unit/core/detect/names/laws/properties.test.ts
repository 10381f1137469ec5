import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES } from '../../../../../../src/core/model/language';
import { findIn } from './found-laws';

const PIECES = [
  ...[
    '§',
    '§§',
    'Art.',
    'Artikel',
    'Section',
    'Sections',
    'Nr.',
    'Abs.',
    'Satz',
    'Buchst.',
    'a',
    '1',
    '23d',
    '2016/679',
    '12-1',
    '(',
    ')',
    ',',
    '.',
    '-',
    '/',
    '„',
    '“',
  ],
  ...[
    'i. V. m.',
    'und',
    'and',
    'bis',
    'ff.',
    'des',
    'der',
    'of the',
    'of',
    'zum',
    'the',
    'on',
    'vom',
    '3. Mai 2001',
    'a. F.',
    'BGBl. I S. 12',
  ],
  ...[
    'BGB',
    'SGB',
    'V',
    'TV',
    'UStG',
    'Gesetz',
    'Gesetz zur',
    'Gesetzbuch',
    'Insolvenzordnung',
    'Richtlinie',
    'Regulation (EU)',
    'Act',
    'Law',
    'Code',
    'Treaty of',
  ],
  ...['Ärger', 'Child', 'Milk', 'wine', 'First', 'Amendment', '18', 'U.S.C.', '𝔘', '\u0301', "'s", '’'],
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ', '\u00a0')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

suite('Laws in any text', () => {
  for (const language of LANGUAGES) {
    test(`stand inside it, sorted, without overlap, with a name and votes: ${language}`, () => {
      fc.assert(
        fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
          let before = 0;
          for (const { start, end, alternatives, votes, key } of findIn(any, language)) {
            assert.ok(before <= start && start < end && end <= any.length);
            assert.equal(any.slice(start, end), any.slice(start, end).trim());
            before = end;
            assert.ok(votes.every(({ points }) => Number.isInteger(points) && points > 0));
            assert.notEqual(key, '');
            for (const other of alternatives) {
              assert.ok(0 <= other.start && other.start < other.end && other.end <= any.length);
              assert.notDeepEqual(other, { start, end });
            }
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  test('the same laws are found whatever tokens stand before the block', () => {
    const sentence = 'Nach § 5 Abs. 2 BGB gilt das Gesetz zur Stärkung der Heime.';
    const alone = findIn(sentence, 'de');
    const later = findIn(`Davor steht etwas. ${sentence}`, 'de');
    const moved = 'Davor steht etwas. '.length;
    assert.deepEqual(
      later.map(({ start, end }) => [start - moved, end - moved]),
      alone.map(({ start, end }) => [start, end]),
    );
  });
});
