import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { knowDocument } from '../../../../../src/core/corpus/know-document';
import type { Language } from '../../../../../src/core/model/language';
import { told } from './told';

interface Gold {
  readonly texts: readonly {
    readonly id: string;
    readonly language: Language;
    readonly text: string;
    readonly descriptions: readonly { readonly name: string; readonly text: string; readonly past?: true }[];
  }[];
  readonly nothing: readonly { readonly language: Language; readonly text: string }[];
}

function gold(half: string): Gold {
  return JSON.parse(readFileSync(`test/claims/descriptions/${half}.json`, 'utf8')) as Gold;
}

suite('Descriptions of names: texts written before the rules', () => {
  for (const half of ['open', 'heldout'])
    test(`${half}: nine of ten found are right, four of five there are found, look-alikes give nothing`, () => {
      const { texts, nothing } = gold(half);
      let found = 0;
      let right = 0;
      let wanted = 0;
      for (const { language, text, descriptions } of texts) {
        const got = told(text, language);
        const want = descriptions.map((one) => `${one.name}: ${one.text}${one.past === true ? ' (past)' : ''}`);
        found += got.length;
        wanted += want.length;
        right += got.filter((one) => want.includes(one)).length;
      }
      const alarms = nothing.filter(({ language, text }) => told(text, language).length > 0).length;
      assert.ok(right / found >= 0.9, `${right} of ${found} found are right`);
      assert.ok(right / wanted >= 0.8, `${right} of ${wanted} are found`);
      assert.equal(alarms, 0);
    });
});

const WHOLE: readonly (readonly [Language, string, readonly string[]])[] = [
  // Behind the name
  ['en', 'Hella Brandt, head of the tax office, said nothing.', ['Hella Brandt: head of the tax office']],
  ['en', 'Hella Brandt, 52, a retired judge, said nothing.', ['Hella Brandt: retired judge']],
  ['en', 'They asked Hella Brandt, a carpenter from Ulm.', ['Hella Brandt: carpenter from Ulm']],
  ['en', 'Hella Brandt (secretary) kept the minutes.', ['Hella Brandt: secretary']],
  ['en', 'Hella Brandt, who chairs the board, agreed.', ['Hella Brandt: chairs the board']],
  ['en', 'Hella Brandt, widow of a brewer, sold it.', ['Hella Brandt: widow of a brewer']],
  ['en', 'He met Hella Brandt, minister of health and sport, twice.', ['Hella Brandt: minister of health and sport']],
  ['de', 'Hella Brandt, Leiterin des Finanzamts, schwieg.', ['Hella Brandt: Leiterin des Finanzamts']],
  ['de', 'Hella Brandt, eine Tischlerin aus Ulm, schwieg.', ['Hella Brandt: Tischlerin aus Ulm']],
  ['de', 'Hella Brandt, die den Verein leitet, schwieg.', ['Hella Brandt: den Verein leitet']],
  ['de', 'Hella Brandt (Schriftführerin) kam später.', ['Hella Brandt: Schriftführerin']],
  // Before the name
  ['en', 'The young painter Hella Brandt won.', ['Hella Brandt: young painter']],
  ['en', 'The former harbour master Jon Brandt won.', ['Jon Brandt: former harbour master (past)']],
  ['en', 'Ex-minister Hella Brandt won.', ['Hella Brandt: Ex-minister (past)']],
  ['en', 'According to historian Hella Brandt, it burned.', ['Hella Brandt: historian']],
  ['en', 'The head of the office, Hella Brandt, won.', ['Hella Brandt: head of the office']],
  ['en', 'They moved to the small town of Tilburg.', ['Tilburg: small town']],
  ['en', 'The Berlin-based brewery Kelderhof won.', ['Kelderhof: Berlin-based brewery']],
  ['de', 'Die frühere Ministerin Hella Brandt kam.', ['Hella Brandt: frühere Ministerin (past)']],
  ['de', 'Ex-Minister Jonas Brandt kam.', ['Jonas Brandt: Ex-Minister (past)']],
  ['de', 'Das Unternehmen Lindotec schwieg.', ['Lindotec: Unternehmen']],
  // Copulas
  ['en', 'Hella Brandt (1871–1934) was a Danish chemist.', ['Hella Brandt: Danish chemist']],
  ['en', 'Hella Brandt was from 1990 to 1995 mayor of Ulm.', ['Hella Brandt: mayor of Ulm']],
  ['en', 'Hella Brandt is a lawyer who collects stamps.', ['Hella Brandt: lawyer']],
  ['de', 'Hella Brandt war von 1990 bis 1995 Bürgermeisterin von Ulm.', ['Hella Brandt: Bürgermeisterin von Ulm']],
  ['de', 'Hella Brandt ist eine bekannte Malerin und Bildhauerin.', ['Hella Brandt: bekannte Malerin und Bildhauerin']],
];

const NOTHING: readonly (readonly [Language, string])[] = [
  ['en', 'Hella Brandt, Tom Quandt and Ida Moor met.'],
  ['en', 'Hella Brandt, 52, won.'],
  ['en', 'Hella Brandt, said the judge, was late.'],
  ['en', 'Hella Brandt was not a judge.'],
  ['en', 'Hella Brandt was no judge.'],
  ['en', 'Was Hella Brandt a judge?'],
  ['en', 'So Hella Brandt is a judge?'],
  ['en', 'If Hella Brandt was a judge, we knew it.'],
  ['en', 'The house of Hella Brandt was a school.'],
  ['en', 'He invited Hella Brandt, the mayor, and two clerks.'],
  ['en', 'He invited Hella Brandt, the mayor and two clerks.'],
  ['en', 'After a word with Hella Brandt, the director of the museum left.'],
  ['en', 'They told the mayor Hella Brandt had left.'],
  ['en', 'Her brother Tom Quandt won.'],
  ['en', 'The king married Hella Brandt.'],
  ['en', 'Hella Brandt won, a week later.'],
  ['en', 'They drew the coast of France.'],
  ['en', 'They saw the largest city of France.'],
  ['en', 'Hella Brandt was a great success.'],
  ['en', 'Hella Brandt became the first runner to win twice.'],
  ['en', 'Mr Brandt won.'],
  ['de', 'Hella Brandt, Tom Quandt und Ida Moor kamen.'],
  ['de', 'Hella Brandt, so die Richterin, kam spät.'],
  ['de', 'Hella Brandt ist keine Richterin.'],
  ['de', 'Hella Brandt ist nicht mehr Richterin.'],
  ['de', 'Ist Hella Brandt eine Richterin?'],
  ['de', 'Wenn Hella Brandt eine Richterin war, wussten wir es.'],
  ['de', 'Sie schrieb an Hella Brandt, der Arzt schrieb niemandem.'],
  ['de', 'Sie besuchten die Hauptstadt Frankreichs.'],
  ['de', 'Sein Bruder Tom Quandt kam.'],
  ['de', 'Frau Brandt kam.'],
];

suite('Descriptions of names', () => {
  for (const [language, text, want] of WHOLE)
    test(text, () => {
      assert.deepEqual(told(text, language), want);
    });
});

suite('No descriptions of names', () => {
  for (const [language, text] of NOTHING)
    test(text, () => {
      assert.deepEqual(told(text, language), []);
    });

  test('in headings, tables and front matter', () => {
    const text =
      '---\nauthor: Mayor Hella Brandt\n---\n\n# Mayor Hella Brandt wins\n\n| Mayor Hella Brandt | x |\n|---|---|\n| y | z |\n';
    assert.deepEqual(told(text, 'en', 'markdown'), []);
  });

  test('longer than twelve words', () => {
    for (const one of told(
      'Hella Brandt, head of the office of the court of the town of the county of the province of the king, won.',
    ))
      assert.ok(one.split(' ').length <= 14);
  });
});

suite('Places of descriptions', () => {
  test('a wording that markup or a line end cuts has several fragments, in the reading without them', () => {
    const text = 'Hella Brandt, head of\r\nthe **tax** office, said nothing.\r\n';
    const [one] = knowDocument(text, { languageHint: 'en', format: 'markdown' }).descriptions;
    assert.ok(one !== undefined);
    assert.equal(one.text, 'head of the tax office');
    assert.ok(one.fragments.length > 1);
    assert.ok(one.fragments.every(({ start, end }) => !text.slice(start, end).includes('*')));
  });

  test('the name is one that the document itself resolves', () => {
    const text = 'The singer Hella Brandt won.';
    const [one] = knowDocument(text, { languageHint: 'en' }).descriptions;
    assert.ok(one !== undefined);
    assert.equal(text.slice(one.nameStart, one.nameEnd), 'Hella Brandt');
    assert.equal(one.kind, 'role');
  });

  const PIECES = [
    'Hella Brandt',
    'Kelderhof',
    'Ulm',
    'Jon',
    ', ',
    ' (',
    ') ',
    '. ',
    ' is ',
    ' war ',
    ' a ',
    ' eine ',
    'the ',
    'der ',
    'former ',
    'head of ',
    'mayor',
    'Richterin',
    'brewery',
    'who heads ',
    '47',
    '-',
    'Ex-',
    '’s',
    "'",
    '\r\n',
    '\n',
    '\n\n> ',
    '**',
    '[x](y)',
    '𝒜',
    '👩‍🚀',
    'é',
    ' and ',
    ' und ',
    '"',
    '…',
    'founded in 1862',
    '\u00ad',
    '  ',
  ];

  test('are sorted, inside the text, not empty, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
        fc.constantFrom<Language>('en', 'de'),
        fc.constantFrom('text' as const, 'markdown' as const),
        (pieces, languageHint, format) => {
          const text = pieces.join('');
          let last = 0;
          for (const { nameStart, nameEnd, fragments, text: wording } of knowDocument(text, { languageHint, format })
            .descriptions) {
            assert.ok(nameStart >= last && nameStart < nameEnd && nameEnd <= text.length);
            last = nameStart;
            assert.notEqual(wording.trim(), '');
            let end = 0;
            for (const fragment of fragments) {
              assert.ok(fragment.start >= end && fragment.start < fragment.end && fragment.end <= text.length);
              end = fragment.end;
            }
            assert.ok(fragments.every(({ start, end: to }) => to <= nameStart || start >= nameEnd));
          }
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });
});
