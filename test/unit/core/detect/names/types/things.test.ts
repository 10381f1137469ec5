import assert from 'node:assert/strict';
import { readTypes, strongTypes } from './read-types';

const ofType = (type: string, text: string, language: 'en' | 'de'): string[] =>
  strongTypes(text, language).filter((found) => found.startsWith(type));

suite('products', () => {
  test('are named with what they are', () => {
    for (const text of [
      'the browser Velmo',
      'the frigate Velmo sank',
      'Velmo is a browser',
      'services such as Velmo',
      'sites like Tessel or Velmo',
    ]) {
      assert.ok(ofType('PRODUCT', text, 'en').includes('PRODUCT Velmo'), text);
    }
    for (const text of [
      'der Browser Velmo',
      'die Fregatte Velmo',
      'der Musikladen Velmo',
      'Velmo ist ein Browser',
      'Dienste wie Velmo',
    ]) {
      assert.ok(ofType('PRODUCT', text, 'de').includes('PRODUCT Velmo'), text);
    }
  });

  test('include ships with their prefix', () => {
    assert.deepEqual(ofType('PRODUCT', 'HMS Velmo sank', 'en'), ['PRODUCT HMS Velmo']);
    assert.deepEqual(ofType('PRODUCT', 'die MS Velmo', 'de'), ['PRODUCT MS Velmo']);
  });

  test('are likelier with users and versions', () => {
    for (const text of ['users of Velmo', 'Velmo users', 'Velmo 3.5 came', 'installed Velmo']) {
      assert.ok((readTypes(text, 'en').get('PRODUCT Velmo') ?? 0) > 0, text);
    }
    assert.ok((readTypes('Nutzer von Velmo', 'de').get('PRODUCT Velmo') ?? 0) > 0);
  });

  test('are not people, prices and common nouns', () => {
    for (const text of ['the browser', 'Ms Velmo', 'Velmo 3.50 €', 'the ship from Velmen', 'Mr Velmo installed it']) {
      assert.deepEqual(ofType('PRODUCT', text, 'en'), [], text);
    }
    for (const text of ['der Browser', 'die Fregatte', 'der Dienst wie immer'])
      assert.deepEqual(ofType('PRODUCT', text, 'de'), [], text);
  });
});

suite('events', () => {
  test('are named by their last or first word', () => {
    for (const [text, expected] of [
      ['the Battle of Velmen', 'EVENT Battle of Velmen'],
      ['the Velmian War', 'EVENT Velmian War'],
      ['World War II', 'EVENT World War II'],
      ['Hurricane Velma hit', 'EVENT Hurricane Velma'],
      ['the 1998 Velm Cup', 'EVENT Velm Cup'],
    ] as const) {
      assert.ok(ofType('EVENT', text, 'en').includes(expected), text);
    }
    for (const [text, expected] of [
      ['der Zweite Weltkrieg', 'EVENT Zweite Weltkrieg'],
      ['in der Schlacht bei Velmen', 'EVENT Schlacht bei Velmen'],
      ['die Weltmeisterschaft 2006', 'EVENT Weltmeisterschaft'],
      ['die Reformation', 'EVENT Reformation'],
    ] as const) {
      assert.ok(ofType('EVENT', text, 'de').includes(expected), text);
    }
  });

  test('are none where the word stands alone', () => {
    for (const text of ['the War', 'a battle of wits', 'The Cup was full', 'the war in Velmen'])
      assert.deepEqual(ofType('EVENT', text, 'en'), [], text);
    for (const text of ['der Krieg', 'die Schlacht', 'die Konferenz in Velmen', 'eine Meisterschaft']) {
      assert.deepEqual(ofType('EVENT', text, 'de'), [], text);
    }
  });
});

suite('names beside each other', () => {
  test('share a little of their type', () => {
    assert.ok((readTypes('France, Velmonia and Italy', 'en').get('GPE Velmonia') ?? 0) > 0);
    assert.equal(readTypes('France said Velmonia', 'en').has('GPE Velmonia'), false);
  });
});
