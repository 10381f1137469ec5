import assert from 'node:assert/strict';
import type { Language } from '../../../../../../src/core/model/language';
import { readTypes, strongTypes } from './read-types';

function finds(language: Language, cases: readonly (readonly [text: string, expected: string])[]): void {
  for (const [text, expected] of cases) {
    assert.ok(strongTypes(text, language).includes(expected), `${text}: ${strongTypes(text, language).join('; ')}`);
  }
}

function findsNoPerson(language: Language, texts: readonly string[]): void {
  for (const text of texts) {
    const persons = strongTypes(text, language).filter((found) => found.startsWith('PERSON'));
    assert.deepEqual(persons, [], text);
  }
}

suite('persons by title', () => {
  test('stand behind it, English', () => {
    finds('en', [
      ['Mr Quandt left.', 'PERSON Quandt'],
      ['We met Dr. Ida Quandt there.', 'PERSON Ida Quandt'],
      ['and Sister Agnes came', 'PERSON Agnes'],
      ['the Rev. J. R. Quandt', 'PERSON J. R. Quandt'],
      ['Lady Velm sang', 'PERSON Velm'],
      ['Mrs Velm and Mr Tessel', 'PERSON Tessel'],
      ['Lieutenant General Velm', 'PERSON Velm'],
    ]);
  });

  test('stand behind it, German', () => {
    finds('de', [
      ['Herr Quandt ging.', 'PERSON Quandt'],
      ['Frau Prof. Dr. Ida Quandt sprach.', 'PERSON Ida Quandt'],
      ['als Oberin Agnes Velm kam', 'PERSON Agnes Velm'],
      ['Herzog Ludwig von Velmen', 'PERSON Ludwig von Velmen'],
      ['Pater Velm', 'PERSON Velm'],
    ]);
  });

  test('reach over particles and suffixes, not over degrees', () => {
    finds('en', [
      ['Mr. Ludwig van der Velde Jr. died.', 'PERSON Ludwig van der Velde Jr.'],
      ['Mr Juan de la Velma spoke', 'PERSON Juan de la Velma'],
      ['Dr Ida Velm MD wrote', 'PERSON Ida Velm'],
    ]);
  });

  test('are no titles alone', () => {
    findsNoPerson('en', [
      'the Doctor came',
      'the Prime Minister spoke',
      'The Chairman said',
      'the Lord Mayor of Velmen',
    ]);
    findsNoPerson('de', ['die Frau kam', 'der Herr Pfarrer', 'der Graf war da', 'Frau Doktor']);
  });

  test('are no streets, schools and ships', () => {
    findsNoPerson('en', ['King Velmer School', 'Prince Velmer Street', 'MS Velmo sank']);
    findsNoPerson('de', ['MS Velmo sank']);
  });

  test('count against a name of their own', () => {
    assert.ok((readTypes('the Prime Minister spoke', 'en').get('NONE Prime Minister') ?? 0) >= 20);
    assert.ok((readTypes('Frau Quandt', 'de').get('NONE Frau') ?? 0) >= 20);
    assert.equal(readTypes('MS Velmo', 'en').has('NONE MS'), false);
  });
});

suite('persons by role', () => {
  test('stand behind it', () => {
    finds('en', [
      ['chief executive Odile Perrachon told reporters', 'PERSON Odile Perrachon'],
      ['Foreign Minister Julie Velm met them', 'PERSON Julie Velm'],
      ['the vicar Velm preached', 'PERSON Velm'],
      ['his wife Anna left', 'PERSON Anna'],
    ]);
    finds('de', [
      ['Sprecherin Ida Quandt sagte', 'PERSON Ida Quandt'],
      ['als Richter Tessel urteilte', 'PERSON Tessel'],
      ['der Konzernsprecher Velmer', 'PERSON Velmer'],
      ['seine Tochter Lisa', 'PERSON Lisa'],
      ['der Velmo-Chef Quandt', 'PERSON Quandt'],
    ]);
  });

  test('tell whose chief it is', () => {
    const types = readTypes('Velmwind CEO Ida Quandt resigned.', 'en');
    assert.ok((types.get('ORG Velmwind') ?? 0) >= 12);
    assert.ok((types.get('PERSON Ida Quandt') ?? 0) >= 20);
  });

  test('stand before it, with a comma or a copula', () => {
    finds('en', [
      ['Ida Quandt, director of Velmwind, said', 'PERSON Ida Quandt'],
      ['Velm, a nurse, stayed', 'PERSON Velm'],
      ['Velm is a painter', 'PERSON Velm'],
    ]);
    finds('de', [
      ['Quandt, Direktor der Sammlung, sagte', 'PERSON Quandt'],
      ['Velm war ein Maler', 'PERSON Velm'],
    ]);
  });

  test('are none alone, and what follows them is not always one', () => {
    findsNoPerson('en', [
      'the director said',
      'In Paris, the president said so.',
      'the German chancellor',
      'the player from Velmen',
    ]);
    findsNoPerson('de', ['der Direktor sagte', 'der deutsche Richter', 'in Velmen, der Hauptstadt']);
  });
});

suite('persons behind a word for what they are', () => {
  test('with a comma between, when the name is whole', () => {
    finds('en', [
      ['Her husband, Tom Velm, works there', 'PERSON Tom Velm'],
      ['the captain, Luis Velmo, was booked', 'PERSON Luis Velmo'],
      ['a girl called Pilar', 'PERSON Pilar'],
    ]);
    findsNoPerson('en', ['In the captain, Velmo, was', 'the president, France, said']);
  });

  test('with the field of an office between', () => {
    finds('en', [['Secretary of State Ida Velm said', 'PERSON Ida Velm']]);
    findsNoPerson('en', ['the Minister of Foreign Affairs said', 'Bank of Velm Square']);
  });

  test('with other titles between, which stay outside', () => {
    finds('en', [['the press director Navy Capt. Jeff Velm said', 'PERSON Jeff Velm']]);
    finds('de', [
      ['der Ministerialrat Dr. Uwe Velm sagte', 'PERSON Uwe Velm'],
      ['Herr Assessor Velm kam', 'PERSON Velm'],
    ]);
  });

  test('do not come from nouns with capitals', () => {
    findsNoPerson('de', [
      'weil der Arzt Medikamente verschrieb',
      'ist der Kläger Pflichtmieter der Kammer',
      'weil seine Frau Angst hatte',
    ]);
    findsNoPerson('de', ['die Abteilung Investor Relations']);
  });

  test('are no ships and saints called after people', () => {
    findsNoPerson('de', ['der Dampfer Kaiser Wilhelm', 'die Kirche Sankt Peter']);
    findsNoPerson('en', ['the steamer King Edward', 'on Lake Albert', 'throughout Al Velmar']);
  });
});

suite('persons by first names and initials', () => {
  test('are read with their family name', () => {
    finds('en', [
      ['and Peter Velm left', 'PERSON Peter Velm'],
      ['when A. Rochat came', 'PERSON A. Rochat'],
      ['for John F. Velm again', 'PERSON John F. Velm'],
    ]);
    finds('de', [
      ['und Peter Velm ging', 'PERSON Peter Velm'],
      ['Saskia ter Velm kam', 'PERSON Saskia ter Velm'],
      ['Frau Rosa Unterberger kam', 'PERSON Rosa Unterberger'],
    ]);
  });

  test('are read with a family name that is a common noun, where an office, an age or the start of a sentence tells', () => {
    finds('de', [
      ['Der Geschäftsführer Jörg Nagel schwieg.', 'PERSON Jörg Nagel'],
      ['Stefan Nagel (52) kam', 'PERSON Stefan Nagel'],
      ['Stefan Nagel leitet das Werk', 'PERSON Stefan Nagel'],
      ['Katrin Töpfer, Sprecherin der Stadt, kam', 'PERSON Katrin Töpfer'],
      ['Katrin Töpfer, die Sprecherin, kam', 'PERSON Katrin Töpfer'],
    ]);
    findsNoPerson('de', [
      'Als Jörg Lehrer wurde, war es spät',
      'Für Jörg Arbeit zu finden war schwer',
      'Am Abend brachte Stefan Suppe, und es war gut',
    ]);
  });

  test('are no bodies and places called after people', () => {
    findsNoPerson('en', [
      'the Peter Velm Foundation',
      'the John Velm University',
      'Peter Velm Street',
      'John Velm Ltd.',
    ]);
    findsNoPerson('de', ['die Peter Velm GmbH', 'das Peter-Velm-Gymnasium']);
  });
});

suite('persons by what is said of them', () => {
  test('speak, have an age, are born', () => {
    finds('en', [
      ['“Never,” said Tessel, who lives there', 'PERSON Tessel'],
      ['Tessel, 54, said', 'PERSON Tessel'],
      ['Peter Tessel (54) said', 'PERSON Peter Tessel'],
      ["Quandt's widow", 'PERSON Quandt'],
    ]);
    finds('de', [
      ['Peter Tessel (54) sagte', 'PERSON Peter Tessel'],
      ['Tessel, 54, sagte', 'PERSON Tessel'],
    ]);
    assert.ok((readTypes('Velm was later born in Kent', 'en').get('PERSON Velm') ?? 0) >= 10);
    assert.ok((readTypes('Velm wurde 1950 in Kent geboren', 'de').get('PERSON Velm') ?? 0) >= 10);
  });

  test('speak where the verb stands before them, unless they have a verb of their own', () => {
    const points = (text: string): number => readTypes(text, 'en').get('PERSON Velm') ?? 0;
    assert.ok(points('“It is”, said Velm.') > points('Ida, of Quandt, said Velm had gone'));
  });

  test('do not follow from years and minutes', () => {
    findsNoPerson('en', ['Tessel (1954) was a success', 'Tessel 54 said', 'Tessel, 2,']);
    findsNoPerson('de', ['Tessel (54.) traf', 'Tessel (1954)']);
  });

  test('speaking leaves it open whether it is a body', () => {
    const types = readTypes('Velmo said so.', 'en');
    assert.ok((types.get('PERSON Velmo') ?? 0) > (types.get('ORG Velmo') ?? 0));
    assert.ok((types.get('ORG Velmo') ?? 0) > 0);
  });
});
