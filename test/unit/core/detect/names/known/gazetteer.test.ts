import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { foldName } from '../../../../../../src/core/detect/names/fold-name';
import { longestFrom, lookUp } from '../../../../../../src/core/detect/names/known/gazetteer';
import { COUNTRIES } from '../../../../../../src/core/lang/generated/countries';
import type { Language } from '../../../../../../src/core/model/language';

/** `type of` for every answer, as text. */
function answers(name: string, language: Language): string {
  return lookUp(foldName(name), language)
    .map(({ type, of }) => `${type} ${of}`)
    .join(', ');
}

function all(language: Language, expected: Readonly<Record<string, string>>): void {
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, answers(name, language)]));
  assert.deepEqual(found, expected);
}

suite('gazetteer', () => {
  test('the table of countries is what its script writes', async () => {
    const { countrySource } = await import('../../../../../../scripts/generate-countries.mjs');
    const path = join(import.meta.dirname, '../../../../../../src/core/lang/generated/countries.ts');
    assert.equal(readFileSync(path, 'utf8'), await countrySource());
  });

  test('every name of CLDR is found, and the names of one country stand for the same', () => {
    for (const line of COUNTRIES.trim().split('\n')) {
      const [, ...columns] = line.split('|');
      const names = columns.flatMap((column) => column.split(','));
      const places = names.map((name) => lookUp(name, 'de').filter(({ type }) => type === 'GPE' || type === 'LOC'));
      for (const [at, found] of places.entries()) assert.ok(found.length > 0, names[at]);
      const [first = []] = places;
      for (const found of places)
        assert.ok(
          found.some(({ of }) => first.some((one) => one.of === of)),
          line,
        );
    }
  });

  test('countries under their short, formal, old and German names', () => {
    all('en', {
      'United States of America': 'GPE united states',
      USA: 'GPE united states',
      'U.S.': 'GPE united states',
      Britain: 'GPE united kingdom',
      'Russian Federation': 'GPE russia',
      Türkiye: 'GPE turkey',
      Prussia: 'GPE prussia',
      'Austria-Hungary': 'GPE austria-hungary',
      'Middle East': 'LOC middle east',
    });
    all('de', {
      'Vereinigten Staaten': 'GPE united states',
      DDR: 'GPE east germany',
      'Österreich-Ungarns': 'GPE austria-hungary',
      Russlands: 'GPE russia',
      Sowjetunion: 'GPE soviet union',
      Elfenbeinküste: 'GPE ivory coast',
      'Nahen Ostens': 'LOC middle east',
    });
  });

  test('cities, regions, waters and mountains', () => {
    all('en', {
      Vienna: 'GPE vienna',
      'Rio de Janeiro': 'GPE rio de janeiro',
      Bavaria: 'GPE bavaria',
      'Nova Scotia': 'GPE nova scotia',
      Danube: 'LOC danube',
      'Mount Everest': 'LOC everest',
      Sicily: 'LOC sicily',
    });
    all('de', {
      Moskau: 'GPE moscow',
      Münchens: 'GPE munich',
      'Schwarzen Meeres': 'LOC black sea',
      'Baden-Württemberg': 'GPE baden-württemberg',
      Bodensees: 'LOC lake constance',
      Erzgebirge: 'LOC ore mountains',
    });
  });

  test('peoples in all their forms', () => {
    all('en', {
      Russian: 'NORP russia',
      Russians: 'NORP russia',
      Frenchwoman: 'NORP france',
      Kurdish: 'NORP kurdistan',
      'New Yorker': 'ORG new yorker, NORP new york',
      Shiites: 'NORP islam',
      'Franco-German': 'NORP germany',
      'South Koreans': 'NORP korea',
      'South Russians': '',
      Berliners: 'NORP berlin',
      russische: '',
    });
    all('de', {
      russischen: 'NORP russia',
      Russin: 'NORP russia',
      Russinnen: 'NORP russia',
      Franzosen: 'NORP france',
      Deutschen: 'NORP germany',
      'deutsch-französische': 'NORP france',
      'pro-russischer': 'NORP russia',
      nordamerikanische: 'NORP nordamerikanische',
      bayerischer: 'NORP bavaria',
      Moskauer: 'NORP moscow',
      Leipzigerin: 'NORP leipzig',
      Bremer: 'NORP bremen',
      Münchner: 'NORP munich',
      Zürcher: 'NORP zurich',
      Hannoveraner: 'NORP hanover',
      Weimaraner: 'NORP weimar',
      Sunniten: 'NORP islam',
      Becker: '',
      Lehrer: '',
      Kirchner: '',
    });
  });

  test('only adjectives are written small', () => {
    assert.equal(lookUp('russische', 'de')[0]?.lowerCase, true);
    assert.equal(lookUp('pro-russische', 'de')[0]?.lowerCase, true);
    assert.equal(lookUp('russe', 'de')[0]?.lowerCase, undefined);
    assert.equal(lookUp('russian', 'en')[0]?.lowerCase, undefined);
  });

  test('letters that stand for a name hold in capitals only', () => {
    assert.deepEqual(
      ['us', 'who', 'eu'].map((name) => lookUp(name, 'en')[0]?.capitals),
      [true, true, true],
    );
    assert.equal(lookUp('usa', 'en')[0]?.capitals, true);
    assert.equal(lookUp('nato', 'en')[0]?.capitals, undefined);
  });

  test('what is also a word or a person says so', () => {
    const senses = (names: string, language: Language): unknown[] =>
      names.split(' ').map((name) => lookUp(name, language)[0]?.ambiguous);
    assert.deepEqual(senses('turkey reading nice polish mobile bath', 'en'), Array(6).fill('word'));
    assert.deepEqual(senses('jordan georgia lincoln florence washington', 'en'), Array(5).fill('person'));
    assert.deepEqual(senses('essen halle hof baden', 'de'), Array(4).fill('word'));
    assert.deepEqual(senses('essen vienna moscow brazil', 'en'), Array(4).fill(undefined));
  });

  test('the longest listed name from a word', () => {
    assert.equal(longestFrom('united'), 8);
    assert.equal(longestFrom('rio'), 4);
    assert.equal(longestFrom('paris'), 1);
    assert.equal(longestFrom('xyzzy'), 1);
  });

  test('common words and unknown names are not found', () => {
    const unknown = [
      'house',
      'company',
      'northwind',
      'xyzzy',
      '',
      ' ',
      's',
      "'",
      'er',
      '-',
      'a-',
      '-er',
      'constructor',
    ];
    for (const name of unknown) {
      for (const language of ['en', 'de'] as const) assert.deepEqual(lookUp(name, language), [], name);
    }
  });

  test('any text has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<Language>('en', 'de'), (text, language) => {
        assert.ok(Array.isArray(lookUp(text, language)));
      }),
    );
  });
});
