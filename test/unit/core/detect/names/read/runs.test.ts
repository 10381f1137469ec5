import assert from 'node:assert/strict';
import type { Language } from '../../../../../../src/core/model/language';
import { runsOf } from '../detected';

function assertRuns(language: Language, cases: readonly (readonly [text: string, ...runs: string[]])[]): void {
  for (const [text, ...runs] of cases) assert.deepEqual(runsOf(text, language), runs, text);
}

suite('Runs of words that may hold names', () => {
  test('neighbouring capitals make one run, with connectors inside', () => {
    assertRuns('en', [
      ['She met Villem Kelder there.', 'Villem Kelder'],
      ['They read at the University of Northwind then.', 'University ~of Northwind'],
      ['It belongs to Kelder & Quandt now.', 'Kelder ~& Quandt'],
      ['They saw Kelder of the old mill.', 'Kelder'],
      ['They saw Pilar de la Quandt there.', 'Pilar ~de ~la Quandt'],
    ]);
    assertRuns('de', [
      ['Sie sprach mit der Northwindbank für Ostrava darüber.', 'Northwindbank ~für Ostrava'],
      ['Dort traf er Villem von der Quandt gestern.', 'Villem ~von ~der Quandt'],
    ]);
  });

  test('a name may begin with a particle that is no common word', () => {
    assertRuns('en', [['The picture shows van Quandt at work.', 'van Quandt']]);
  });

  test('signs end a run', () => {
    assertRuns('en', [
      ['They met Kelder, Quandt and Villem there.', 'Kelder', 'Quandt ~and Villem'],
      ['They met Kelder (Ostrava) there.', 'Kelder', 'Ostrava'],
      ['They met “Kelder” Quandt there.', 'Kelder', 'Quandt'],
      ['They met Kelder. Quandt came later.', 'Kelder', 'Quandt'],
    ]);
  });

  test('possessives end a run and stand outside; the German genitive stands inside', () => {
    assertRuns('en', [
      ['They sold Kelder’s Ostrava office.', 'Kelder', 'Ostrava'],
      ["They sold Kelder's office.", 'Kelder'],
      ['They sold the Quandts’ Ostrava office.', 'Quandts', 'Ostrava'],
    ]);
    assertRuns('de', [['Sie verkauften Quandts Haus an Villem.', 'Quandts Haus ~an Villem']]);
  });

  test('a legal form or Jr. behind a comma belongs to the name', () => {
    assertRuns('en', [
      ['They bought Northwind, Inc. last year.', 'Northwind Inc.'],
      ['They met Villem Kelder, Jr. there.', 'Villem Kelder Jr.'],
      ['They met Kelder, Major of the town.', 'Kelder', 'Major'],
    ]);
  });

  test('words in small letters, contractions and pronouns are in no run', () => {
    assertRuns('en', [
      ['I know nothing of it.'],
      ['They said I’m late and don’t care.'],
      ['He said it was I who came.'],
      ['This is all there is.'],
    ]);
  });

  test('mixed case, letters with digits and sites are words of runs in any case', () => {
    assertRuns('en', [
      ['They use qPlayer with it.', 'qPlayer'],
      ['They use Box4Play with it.', 'Box4Play'],
      ['They use kelder.com and QuandtBox.ru daily.', 'kelder.com ~and QuandtBox.ru'],
      ['They write to villem@kelder.com daily.'],
      ['They read https://kelder.com/Villem/Quandt daily.'],
      ['They follow @Kelder and #Quandt daily.'],
    ]);
  });

  test('stops of abbreviations and initials are inside, also at the end of a sentence', () => {
    assertRuns('en', [
      ['They went to the U.S. Kelder stayed.', 'U.S. Kelder'],
      ['They went to the U.S.', 'U.S.'],
      ['They met J. R. Kelder there.', 'J. R. Kelder'],
      ['They met J.R. Kelder there.', 'J.R. Kelder'],
      ['They bought Northwind Inc. last year.', 'Northwind Inc.'],
      ['They took plan B. The end came.'],
    ]);
    assertRuns('de', [['Das gilt z.B. für Villem.', 'Villem']]);
  });

  test('of a compound the part that may be a name', () => {
    assertRuns('en', [
      ['They sold the Kelder-based company.', 'Kelder'],
      ['They were anti-Kelder at heart.', 'Kelder'],
      ['They met Jean-Villem Kelder there.', 'Jean-Villem Kelder'],
    ]);
    assertRuns('de', [
      ['Die Kelderbox-Schließung kam plötzlich.', 'Kelderbox'],
      ['Das war der Ex-Chef von Quandt.', 'Chef ~von Quandt'],
      ['Er zog nach Baden-Württemberg um.', 'Baden-Württemberg'],
    ]);
  });

  test('unsure compounds offer their parts and the whole', () => {
    assertRuns('de', [['Er zog nach Kelder-Quandur um.', 'Kelder Quandur']]);
  });

  test('adjectives of places in small letters are runs of one word in German', () => {
    assertRuns('de', [['Der russische Dienst endete.', 'russische'], ['Der praktische Dienst endete.']]);
    assertRuns('en', [['The russian service ended.']]);
  });

  test('dates and amounts are in no run, unless a title or first name stands before', () => {
    assertRuns('en', [['They met on Monday in March 2003 there.'], ['They met Mrs March there.', 'Mrs March']]);
    assertRuns('de', [['Sie kamen am Sonntag.'], ['Sie traf Frau Sonntag dort.', 'Frau Sonntag']]);
  });

  test('words that a wrap or a quote prefix parts are apart', () => {
    assert.deepEqual(
      runsOf('> They met Villem\n> Kelder in that old town, and nothing came of it.', 'en', 'markdown'),
      ['Villem _Kelder'],
    );
  });

  test('common words that open sentences are in no run that nothing speaks for', () => {
    assertRuns('en', [['However, nothing came. Nobody knew. Service ended.']]);
    assertRuns('de', [['Der Dienst endete. Die Firma schloss.']]);
  });

  test('unknown languages give nothing', () => {
    assert.deepEqual(
      runsOf(
        'La maison de Villem Kelder est dans la ville où il est né avec sa famille, et pour cela il ne peut pas.',
        'en',
      ).length,
      0,
    );
  });
});
