import assert from 'node:assert/strict';
import type { Language } from '../../../../../../src/core/model/language';
import { readTypes, strongTypes } from './read-types';

function finds(language: Language, cases: readonly (readonly [text: string, expected: string])[]): void {
  for (const [text, expected] of cases) {
    assert.ok(strongTypes(text, language).includes(expected), `${text}: ${strongTypes(text, language).join('; ')}`);
  }
}

function findsNone(language: Language, texts: readonly string[]): void {
  for (const text of texts) {
    const bodies = strongTypes(text, language).filter((found) => found.startsWith('ORG'));
    assert.deepEqual(bodies, [], text);
  }
}

suite('organisations by legal form', () => {
  test('reach from their first name to the end of the form', () => {
    finds('en', [
      ['Tessel Motors Ltd. closed', 'ORG Tessel Motors Ltd.'],
      ['Quandt & Sons Inc. sued', 'ORG Quandt & Sons Inc.'],
      ['the Velmo Corporation', 'ORG Velmo Corporation'],
      ['Velmo SA', 'ORG Velmo SA'],
    ]);
    finds('de', [
      ['die Gerüstbau Tolle GmbH', 'ORG Gerüstbau Tolle GmbH'],
      ['die Müller & Söhne GmbH & Co. KG', 'ORG Müller & Söhne GmbH & Co. KG'],
      ['die Firma Tolle Bau AG', 'ORG Tolle Bau AG'],
    ]);
  });

  test('are seen behind the name where they begin in lower case', () => {
    finds('de', [['Musikfreunde Velmen e. V. laden ein', 'ORG Musikfreunde Velmen']]);
  });

  test('are none alone', () => {
    findsNone('en', ['the Company', 'a Ltd. company', 'an Inc. was formed']);
    findsNone('de', ['eine GmbH', 'der e. V.', 'die AG']);
  });
});

suite('bodies of other languages', () => {
  test('are told by their own head words, unless those are words here', () => {
    const found = strongTypes('die Velmore University und die Quandt Bridge an der Velmen Steel Company', 'de').sort();
    assert.deepEqual(found, ['LOC Quandt Bridge', 'ORG Velmen Steel Company', 'ORG Velmore University']);
    assert.deepEqual(strongTypes('der alte Fund und der Order', 'de'), []);
  });
});

suite('papers', () => {
  test('are called after places', () => {
    const found = strongTypes('the Port Velmen Chronicle and the Lake Velmen Herald', 'en');
    assert.deepEqual(found, ['ORG Port Velmen Chronicle', 'ORG Lake Velmen Herald']);
  });
});

suite('descriptions are no organisations', () => {
  test('a people’s adjective and a common noun', () => {
    findsNone('de', ['die Moskauer Polizei schweigt', 'Britische Polizei nimmt einen Mann fest']);
    finds('de', [['die Deutsche Bank', 'ORG Deutsche Bank']]);
  });
});

suite('organisations by head word', () => {
  test('end in it', () => {
    finds('en', [
      ['the Tessel Post reported', 'ORG Tessel Post'],
      ['321st Field Artillery Regiment', 'ORG Field Artillery Regiment'],
      ['the Velmo Motors works', 'ORG Velmo Motors'],
      ['players of Velmo United', 'ORG Velmo United'],
      ['King Velmer School', 'ORG King Velmer School'],
      ['at General Motors', 'ORG General Motors'],
    ]);
    finds('de', [
      ['die Deutsche Bank', 'ORG Deutsche Bank'],
      ['Velmer Zeitung', 'ORG Velmer Zeitung'],
      ['die Europäische Kommission', 'ORG Europäische Kommission'],
    ]);
  });

  test('go on with common nouns where only names have capitals', () => {
    finds('en', [['the White Star Line', 'ORG White Star Line']]);
  });

  test('begin with it', () => {
    finds('en', [
      ['the University of Velmfield', 'ORG University of Velmfield'],
      ['the Royal Society of Chemistry met', 'ORG Royal Society of Chemistry'],
      ['the Velmo Museum of Modern Art', 'ORG Velmo Museum of Modern Art'],
      ['the Bank of Velmland', 'ORG Bank of Velmland'],
    ]);
    finds('de', [
      ['das Landgericht Arnsbeck', 'ORG Landgericht Arnsbeck'],
      ['das Institut für Zeitgeschichte in Velmen', 'ORG Institut für Zeitgeschichte'],
      ['der Verein zur Förderung der Heimatpflege', 'ORG Verein zur Förderung der Heimatpflege'],
      ['die Technische Universität Velmen', 'ORG Technische Universität Velmen'],
      ['das Museum Velm', 'ORG Museum Velm'],
      ['der TSV Velmen', 'ORG TSV Velmen'],
      ['die Freiwillige Feuerwehr Velmen', 'ORG Freiwillige Feuerwehr Velmen'],
    ]);
  });

  test('are none with nothing of their own', () => {
    findsNone('en', ['the Bank', 'the University', 'The Board met', 'a university of note', 'the bank in Velmland']);
    findsNone('de', [
      'der Verein',
      'die Bank',
      'das Gericht hat',
      'ein Verein zur Förderung der Heimatpflege',
      'das Amt',
    ]);
  });

  test('stop at what does not belong to them', () => {
    assert.equal(readTypes('the Bank of Velmland and Quandt', 'en').has('ORG Bank of Velmland and Quandt'), false);
    assert.equal(
      readTypes('das Institut für Zeitgeschichte in Velmen', 'de').has('ORG Institut für Zeitgeschichte in Velmen'),
      false,
    );
  });
});

suite('organisations by what stands beside them', () => {
  test('have roles, chiefs and shares', () => {
    finds('en', [
      ['the carmaker Velmo closed', 'ORG Velmo'],
      ['Velmo, a software company, said', 'ORG Velmo'],
      ['Quandt & Tessel', 'ORG Quandt & Tessel'],
    ]);
    finds('de', [
      ['die Firma Velmo', 'ORG Velmo'],
      ['die Wochenzeitung Velmo', 'ORG Velmo'],
      ['Velmo, ein Softwarehersteller, sagte', 'ORG Velmo'],
    ]);
    for (const [text, language] of [
      ['shares of Velmo rose', 'en'],
      ['Velmo shares rose', 'en'],
      ['CEO of Velmo', 'en'],
      ['er ist bei Velmo angestellt', 'de'],
      ['Aktien von Velmo', 'de'],
    ] as const) {
      assert.ok((readTypes(text, language).get('ORG Velmo') ?? 0) >= 10, text);
    }
  });

  test('are not people, offices or common nouns there', () => {
    findsNone('en', ['the company said', 'shares of the company', 'Mr Velmo acquired it', 'members of the club']);
    findsNone('de', ['die Firma', 'Aktien der Gesellschaft', 'bei der Arbeit angestellt']);
  });
});

suite('organisations by what else is said', () => {
  test('own, publish, are examples', () => {
    for (const [text, language] of [
      ['owned by Velmo', 'en'],
      ['its parent company, Velmo.', 'en'],
      ['Velmo and other companies', 'en'],
      ['companies such as Velmo', 'en'],
      ['betrieben von Velmo', 'de'],
      ['Velmo und andere Firmen', 'de'],
    ] as const) {
      assert.ok((readTypes(text, language).get('ORG Velmo') ?? 0) >= 10, text);
    }
    assert.ok((readTypes('against Velmobank', 'en').get('ORG Velmobank') ?? 0) > 0);
    assert.equal(readTypes('written by Velmo', 'en').has('ORG Velmo'), false);
    assert.equal(readTypes('Velmo and other people', 'en').has('ORG Velmo'), false);
  });

  test('are one body by themselves in German compounds', () => {
    finds('de', [
      ['Der Bundesgerichtshof hat', 'ORG Bundesgerichtshof'],
      ['des Bundesverfassungsgerichts', 'ORG Bundesverfassungsgerichts'],
    ]);
    findsNone('de', [
      'das Amtsgericht hat',
      'das Reisegericht',
      'die Parteien für die Zeit',
      'das Gericht in Betracht',
    ]);
  });

  test('have clubs before towns', () => {
    finds('de', [
      ['gegen die Füchse Berlin', 'ORG Füchse Berlin'],
      ['von Eintracht Velmen', 'ORG Eintracht Velmen'],
    ]);
  });
});
