import assert from 'node:assert/strict';
import { readTypes, strongTypes } from './read-types';

const placesIn = (text: string, language: 'en' | 'de'): string[] =>
  strongTypes(text, language).filter((found) => /^(?:GPE|LOC)/.test(found));

suite('places', () => {
  test('are named with what they are', () => {
    for (const [text, expected] of [
      ['the city of Velmen', 'GPE Velmen'],
      ['the village of Upper Velmen', 'GPE Upper Velmen'],
      ['Mount Velm rises', 'LOC Mount Velm'],
      ['Lake Velm froze', 'LOC Lake Velm'],
      ['in Elm Street', 'LOC Elm Street'],
      ['Velmer County', 'GPE Velmer County'],
      ['the Velm River', 'LOC Velm River'],
      ['the Republic of Velmonia', 'GPE Republic of Velmonia'],
      ['Velmen, a village in Kent,', 'GPE Velmen'],
    ] as const) {
      assert.ok(placesIn(text, 'en').includes(expected), `${text}: ${placesIn(text, 'en').join('; ')}`);
    }
    for (const [text, expected] of [
      ['die Stadt Velmen', 'GPE Velmen'],
      ['im Landkreis Velmen', 'GPE Landkreis Velmen'],
      ['der Fluss Velme', 'LOC Velme'],
      ['auf dem Velmplatz', 'LOC Velmplatz'],
      ['in der Quandtstraße 12', 'LOC Quandtstraße'],
      ['die Velmer Straße', 'LOC Velmer Straße'],
      ['die Republik Velmien', 'GPE Republik Velmien'],
      ['Velmen, eine Stadt in Hessen,', 'GPE Velmen'],
    ] as const) {
      assert.ok(placesIn(text, 'de').includes(expected), `${text}: ${placesIn(text, 'de').join('; ')}`);
    }
  });

  test('are likelier behind prepositions and verbs of place', () => {
    const inVelmen = readTypes('he slept in Velmen', 'en').get('GPE Velmen') ?? 0;
    const bornInVelmen = readTypes('born in Velmen', 'en').get('GPE Velmen') ?? 0;
    assert.ok(inVelmen > 0 && inVelmen < 20);
    assert.ok(bornInVelmen > inVelmen);
    assert.ok((readTypes('north of Velmen', 'en').get('GPE Velmen') ?? 0) > inVelmen);
    assert.ok((readTypes('sie wohnt in Velmen', 'de').get('GPE Velmen') ?? 0) > 10);
  });

  test('are towns behind a preposition without an article, though the word is a common one as well', () => {
    const points = (text: string): number => readTypes(text, 'de').get('GPE Kiel') ?? 0;
    assert.ok(points('sie wohnt in Kiel') > points('sie kam aus Kiel'));
    assert.ok(points('sie kam aus Kiel') > 20);
    assert.equal(points('sie sah den Kiel'), 0);
  });

  test('are told by the larger place behind them', () => {
    assert.ok(placesIn('in Velmen, Germany, again', 'en').includes('GPE Velmen'));
    assert.ok((readTypes('Velmen (Deutschland) liegt', 'de').get('GPE Velmen') ?? 0) >= 15);
    assert.ok((readTypes('said Velmen, Germany and France', 'en').get('GPE Velmen') ?? 0) < 10);
  });

  test('are not what only stands where places stand', () => {
    assert.deepEqual(placesIn('the city said', 'en'), []);
    assert.deepEqual(placesIn('in the River', 'en'), []);
    assert.deepEqual(placesIn('in Velmen', 'en'), []);
    assert.deepEqual(placesIn('The street was long', 'en'), []);
    assert.deepEqual(placesIn('die Stadt', 'de'), []);
    assert.deepEqual(placesIn('auf der Straße', 'de'), []);
    assert.deepEqual(placesIn('Velmer Klinik', 'de'), []);
  });

  test('end like places, which counts with a preposition', () => {
    const led = readTypes('nach Velmingen', 'de').get('GPE Velmingen') ?? 0;
    assert.ok(led > (readTypes('und Velmingen', 'de').get('GPE Velmingen') ?? 0));
    assert.equal(readTypes('nach Velmo', 'de').get('GPE Velmo') === led, false);
  });

  test('are streets by their number', () => {
    assert.deepEqual(placesIn('im Rosenweg 4', 'de'), ['LOC Rosenweg']);
    assert.deepEqual(placesIn('auf dem Rechenweg', 'de'), []);
    assert.deepEqual(placesIn('beim Inverkehrbringen', 'de'), []);
  });

  test('are lands without an article and peoples with one', () => {
    const types = (text: string): Map<string, number> => readTypes(text, 'de');
    assert.ok((types('in Hessen').get('GPE Hessen') ?? 0) >= 14);
    assert.ok((types('die Hessen kamen').get('NORP Hessen') ?? 0) > 0);
    assert.equal(types('die Hessen kamen').has('GPE Hessen'), false);
  });
});
