import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectDocument } from '../../../../../src/core/detect/detect-document';
import { LANGUAGES } from '../../../../../src/core/model/language';
import { coveringSpan } from '../../../../../src/core/model/span';
import { readDocument } from '../../../../../src/core/text/read';

const PIECES = [
  ...[
    'Villem',
    'Kelder',
    'Quandt',
    'U.S.',
    'J.',
    'Dr.',
    'Mrs',
    'Frau',
    'Inc.',
    'GmbH',
    'NTG',
    '(NTG)',
    'iBox',
    'kelder.com',
    'Kelder-Ostrava',
  ],
  ...[
    'Kelder-Schließung',
    'anti-Kelder',
    'Russia',
    'russische',
    'United',
    'Arab',
    'Emirates',
    'Bank',
    'University',
    'of',
    'für',
    'de la',
    'van',
    '&',
  ],
  ...[
    'the',
    'The',
    'der',
    'Die',
    'said',
    'in',
    'March',
    'Sonntag',
    '3. Mai 2001',
    '$5',
    'a@b.de',
    '@x',
    '#y',
    'x_y',
    "d'Orsay",
    'Kelder’s',
    'Quandts’',
  ],
  ...[
    '.',
    ',',
    ':',
    ';',
    '!',
    '(',
    ')',
    '[',
    ']',
    '“',
    '”',
    '„',
    '"',
    "'",
    '-',
    '–',
    '/',
    '|',
    '*',
    '_',
    '…',
    '\u00ad',
    'é',
    'e\u0301',
    '😀',
    '\ud800',
    '\n',
    '\n\n',
    '\n> ',
    '\n# ',
    '\n- ',
    '\n| a | b |\n| - | - |\n| ',
  ],
  ...['[Kelder](http://a.b/c)', '`Kelder`', '**Quandt**', 'Œ', 'ß', 'ÄÖ', 'ІВАН', '北京'],
];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ', '  ', '\n')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

suite('Names of any text', () => {
  test('runs are sorted and disjoint, words lie in them, fragments hold what the words show', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('text' as const, 'markdown' as const),
        (text, language, format) => {
          const document = readDocument(text, { languageHint: language, format });
          const { runs, lessons } = detectDocument(document).names;
          let end = 0;
          for (const run of runs) {
            assert.ok(run.words.length > 0);
            const first = run.words[0];
            const last = run.words.at(-1);
            assert.ok(first?.start === 0 && last?.end === run.text.length, 'the run is as long as its words');
            assert.ok(first.connector !== true && last.connector !== true, 'no connector at an edge');
            let inside = 0;
            for (const word of run.words) {
              assert.ok(word.start >= inside && word.end > word.start);
              inside = word.end;
              assert.ok(word.fragments.length > 0);
              const span = coveringSpan(word.fragments);
              assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, `${span.start} ${end}`);
              end = span.end;
              const source = word.fragments.map((fragment) => text.slice(fragment.start, fragment.end)).join('');
              // `e- commerce`, broken by a wrap that is gone, reads as one word.
              const shown = source.replace(/(?<=-)\s+/g, '');
              if (!/[\u00ad\u0300-\u036f*_`]/.test(shown)) assert.equal(shown, run.text.slice(word.start, word.end));
            }
            for (const { from, to, votes } of run.readings) {
              assert.ok(from >= 0 && from < to && to <= run.words.length);
              assert.ok(votes.length > 0);
              for (const { points } of votes) assert.ok(Number.isInteger(points) && points >= 0);
            }
          }
          for (const [at, { key, points }] of lessons.entries()) {
            assert.ok(key !== '' && Number.isInteger(points) && points > 0);
            const before = lessons[at - 1];
            assert.ok(before === undefined || before.key <= key);
          }
        },
      ),
      { numRuns: 400, examples: [['Villem- kelder.com', 'en', 'text']] },
    );
  });

  test('the same text has the same names', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(detectDocument(readDocument(text)).names, detectDocument(readDocument(text)).names);
      }),
    );
  });

  test('a very long row of capitalised words is cut into runs', () => {
    const document = readDocument(`The ${'Kelder '.repeat(10_000)}came.`, { languageHint: 'en' });
    const { runs } = detectDocument(document).names;
    assert.ok(runs.length > 200 && runs.every(({ words }) => words.length <= 40));
  });
});
