import assert from 'node:assert/strict';
import type { Language } from '../../../../../../src/core/model/language';
import { namesOf, pointsOf } from '../detected';

function points(text: string, spelling: string, language: Language = 'en'): Readonly<Record<string, number>> {
  return pointsOf(namesOf(text, language), spelling);
}

/** Points for a name, of whatever type, less those against. */
function speaksFor(text: string, spelling: string, language: Language = 'en'): number {
  const { NAME = 0, NONE = 0 } = points(text, spelling, language);
  return NAME - NONE;
}

suite('Votes by shape', () => {
  test('a capital inside an English sentence speaks for a name, more so of an unknown word', () => {
    const unknown = speaksFor('They saw Kelder there.', 'Kelder');
    const common = speaksFor('They saw the Service there.', 'Service');
    assert.ok(unknown >= 15 && unknown > common + 10, `${unknown} ${common}`);
    assert.ok(common < 10, String(common));
  });

  test('at the start of a sentence a common word is none, an unknown one may be', () => {
    assert.ok(speaksFor('Kelder came. They left.', 'Kelder') > 5);
    assert.equal(points('Service ended. They left.', 'Service')['NAME'], undefined);
  });

  test('a word that also stands in small letters counts less where capitals tell nothing', () => {
    assert.ok(speaksFor('Keldering came. They like keldering a lot.', 'Keldering') <= 0);
    assert.ok(speaksFor('Keldering came. They like it a lot.', 'Keldering') > 0);
  });

  test('capitals of headlines tell little', () => {
    const headline =
      '# Kelder Finds Service In Old Music Shop\n\nThe text of it is about nothing at all, and that was it.';
    const names = namesOf(headline, 'en', 'markdown');
    const [run] = names.runs;
    assert.equal(run?.capitals, 'title');
    const { NAME = 0, NONE = 0 } = pointsOf(names, 'Service');
    assert.ok(NONE > NAME);
  });

  test('a line in capitals has no acronyms', () => {
    const names = namesOf(
      'REPORT ON THE SERVICE OF KELDER\n\nThe text of it is about nothing at all, and that was it.',
      'en',
    );
    assert.ok(names.runs.every(({ capitals }) => capitals === 'all'));
    assert.equal(pointsOf(names, 'REPORT').ORG, undefined);
  });

  test('German nouns: unknown ones may be names, common ones and their compounds are none', () => {
    assert.ok(speaksFor('Das war der Keldur von damals.', 'Keldur', 'de') >= 8);
    assert.ok((points('Das war Wolf und der Kelder.', 'Wolf', 'de')['NONE'] ?? 0) >= 10);
    assert.deepEqual(namesOf('Das war die Firma. Der Dienst endete.', 'de').runs, []);
  });

  test('mixed case and letters with digits are names, of products rather than bodies', () => {
    for (const word of ['qPlayer', 'QuandtBox', 'Box4Play']) {
      const { NAME = 0, PRODUCT = 0, ORG = 0 } = points(`They use ${word} with it.`, word);
      assert.ok(NAME >= 20 && PRODUCT > ORG, word);
    }
  });

  test('units, codes and numbered parts are none', () => {
    for (const word of ['mmHg', 'M05', 'DE000123', 'kWh']) {
      assert.equal(points(`They read ${word} with it.`, word)['PRODUCT'], undefined, word);
    }
  });

  test('short words in capitals may be bodies; common acronyms and shouted words are none', () => {
    assert.ok((points('They asked the KQN about it.', 'KQN')['ORG'] ?? 0) > 5);
    assert.ok(speaksFor('They asked the CEO about it.', 'CEO') <= 0);
    assert.ok(speaksFor('They did NOT ask about it.', 'NOT') <= 0);
    assert.ok(speaksFor('They asked KQN 1234 about it.', 'KQN') < speaksFor('They asked KQN about it.', 'KQN'));
  });

  test('sites are products, those of papers bodies', () => {
    const site = points('They read kelder.com daily.', 'kelder.com');
    assert.ok((site['PRODUCT'] ?? 0) > (site['ORG'] ?? 0));
    const paper = points('They read keldernews.com daily.', 'keldernews.com');
    assert.ok((paper['ORG'] ?? 0) > (paper['PRODUCT'] ?? 0));
  });

  test('months and weekdays are no names by their capital', () => {
    assert.ok(speaksFor('They met Mrs March there.', 'March') < 0);
  });
});

suite('Votes by lists', () => {
  test('a country is one anywhere, by its longest name', () => {
    assert.ok((points('They left Russia there.', 'Russia')['GPE'] ?? 0) > 25);
    assert.ok((points('They left the United Arab Emirates then.', 'United Arab Emirates')['GPE'] ?? 0) > 25);
    assert.ok((points('Sie reiste wegen Russlands ab.', 'Russlands', 'de')['GPE'] ?? 0) > 25);
  });

  test('abbreviations of countries want their capitals', () => {
    assert.ok((points('They left the US then.', 'US')['GPE'] ?? 0) > 25);
    assert.ok((points('They left the U.S. then.', 'U.S.')['GPE'] ?? 0) > 25);
    assert.equal(points('They saw Us there.', 'Us')['GPE'], undefined);
  });

  test('adjectives of places are groups, in small letters only in German', () => {
    assert.ok((points('The Russian service ended.', 'Russian')['NORP'] ?? 0) > 25);
    assert.ok((points('Der russische Dienst endete.', 'russische', 'de')['NORP'] ?? 0) > 25);
  });
});

suite('Names of bylines', () => {
  test('front matter says who wrote a text', () => {
    const names = namesOf(
      '---\nauthor: Villem Kelder\ntitle: Something\n---\n\nThe text of it is here, and it was there.',
      'en',
      'markdown',
    );
    assert.ok((pointsOf(names, 'Villem Kelder').PERSON ?? 0) >= 25);
  });
});
