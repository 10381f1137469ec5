import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPlainWord, plainKind } from '../../../../../../src/core/detect/names/known/plain-words';
import type { Language } from '../../../../../../src/core/model/language';

/** The words of which `isPlainWord` says the opposite. */
function wrong(language: Language, words: string, plain: boolean): string[] {
  return words.split(/\s+/).filter((word) => word !== '' && isPlainWord(word, language) !== plain);
}

suite('plain words', () => {
  test('English words of all classes are plain in their forms', () => {
    const words = `
      the however thirteen whose wonderful wonderfully happier happiest happiness company companies knives women boxes
      stopped stopping carries carried writing written bakers makers unlikely unhappy recalculate overestimated nonviolent
      parliament judgment plaintiff defendants surgery diagnosis midfielder goalkeeper harvest tractor cathedral bishops regiment
      artillery shipment tariffs symphony orchestra schooner harbour firmware downloaded spreadsheet newspaper yesterday`;
    assert.deepEqual(wrong('en', words, true), []);
  });

  test('words put together of two are plain in English', () => {
    assert.equal(plainKind('snowfall', 'en'), 'compound');
    assert.deepEqual(wrong('en', 'football lawsuit court-martial well-known', true), []);
  });

  test('names are no English words', () => {
    const names = `
      hemingway roosevelt churchill thatcherson rockefeller vanderbilt kowalczyk petersson obama merkel nakamura dostoevsky
      whitehead blackwood woodhouse greenfield underwood underhill ashford bradford stratford redman goodman fairbanks holbrook
      kilimanjaro mississippi massachusetts edinburgh nottingham birmingham philadelphia melbourne johannesburg samarkand
      germany france sweden norwegian ottoman anastasia frederick guinevere leonardo muhammad priyanka`;
    assert.deepEqual(wrong('en', names, false), []);
  });

  test('German nouns and other words are plain in their forms', () => {
    const words = `
      nicht jedoch dreizehn häuser hauses städte bücher büchern wälder äpfel väter mütter töchter kinder kindern mitglieder gremien kriterien
      themen firmen konten lehrerin lehrerinnen anwältin ärztinnen köchin verwerten verwertet verwertete verwertung lesen lesens gelesen
      zurückgewiesen angegriffenen größer größte kälter ältesten dunkle teure schwierigkeit gemütlichkeit einsamkeit verwandtschaft inflation
      realismus beklagten angeklagter vorsitzende abgeordneten erwachsene chirurg diagnose torwart mähdrescher bischof grenadier fregatte zoll`;
    assert.deepEqual(wrong('de', words, true), []);
  });

  test('a hundred compounds are plain', () => {
    const compounds = `
      kreditkartenanbieter musikladen wiedereröffnung hafenmeisterin verwertungsgesellschaft bundesfinanzministerium straßenbahnhaltestelle
      dampfschifffahrt krankenversicherungsbeitrag wohnungsbaugesellschaft kirchenvorstand schiffsbesatzung handelskammer bauantrag
      gemüsehändler zeitungsartikel kinderbuch frauenbewegung arbeiterviertel meisterschaftsspiel torschützenkönig pokalfinale halbzeitpause
      elfmeterschießen stromausfall kraftwerksbetreiber windkraftanlage solarenergie heizkosten mietvertrag vermieterin grundstückspreis
      erbschaftssteuer umsatzrückgang gewinnwarnung aktienmarkt zinssenkung preiserhöhung lieferkette rohstoffpreise getreideernte milchpreis
      viehzüchter obstbauern weinkeller brauereibesitzer gaststättenverband küchenchef speisekarte fischmarkt hafenarbeiter schiffsreise
      seenotrettung leuchtturmwärter matrosenaufstand kriegsende waffenlieferung friedensverhandlungen truppenabzug offiziersausbildung
      soldatenfriedhof festungsanlage schlossgarten stadtarchiv kirchenbuch klosterschule ordensschwester bischofssynode gemeindepfarrer
      gottesdienstbesuch orgelkonzert sinfonieorchester liederabend bühnenbild theaterkritik filmregisseurin drehbuchautor fernsehsender
      nachrichtensprecher pressekonferenz wahlergebnis koalitionsvertrag ministerrat haushaltsentwurf steuerzahler gesetzesänderung
      verfassungsklage strafkammer untersuchungsausschuss zeugenaussage haftbefehl gerichtsmediziner operationssaal blutdruckmessung
      impfstoffhersteller krankenpflegerin notaufnahme arzneimittelgesetz forschungsinstitut datenschutzbeauftragter betriebssystem
      bildschirmarbeitsplatz speicherkarte kundendienst versandkosten fahrzeughersteller autobahnausfahrt güterzug schienenersatzverkehr`;
    assert.ok(compounds.trim().split(/\s+/).length >= 100);
    assert.deepEqual(wrong('de', compounds, true), []);
  });

  test('a hundred names that look like compounds are not', () => {
    const names = `
      hamburg steinmeier neustadt rosenheim magdeburg brandenburg freiburg salzburg straßburg wolfsburg lüneburg würzburg
      nürnberg heidelberg bamberg königsberg wittenberg schönberg feldberg arlberg vorarlberg regensburg augsburg duisburg marburg
      darmstadt ingolstadt eisenstadt halberstadt rudolstadt pforzheim mannheim hildesheim weinheim bensheim schweinfurt erfurt klagenfurt
      düsseldorf warendorf burgdorf ravensburg siegburg homburg gelsenkirchen neunkirchen zweibrücken saarbrücken innsbruck osnabrück
      wiesbaden ludwigshafen friedrichshafen cuxhaven wilhelmshaven schwarzwald odenwald westerwald riesengebirge erzgebirge zugspitze
      wetterstein matterhorn bodensee chiemsee ostsee nordsee mittelmeer steiermark dänemark finnland griechenland deutschland österreich
      frankreich rheinland saarland burgenland grönland neuseeland hoffmann neumann lehmann hartmann ackermann feldmann heinemann zuckermann
      altmann biermann grossmann goldberg rosenberg sternberg rosenthal blumenthal morgenstern birnbaum silberstein goldstein löwenstein
      niemeyer lindner brückner kirchner steiner hofer huber bacher waldner sommerfeld schönfeld hirschfeld lilienthal mühlhausen
      schaffhausen sondershausen recklinghausen rothschild habermas eickhoff schumacher steinbach auerbach offenbach rohrbach`;
    assert.ok(names.trim().split(/\s+/).length >= 100);
    assert.deepEqual(wrong('de', names, false), []);
  });

  test('genitives of names are no words', () => {
    assert.deepEqual(wrong('de', 'hamburgs brandenburgs freiburgs steinmeiers rosenheims deutschlands', false), []);
  });

  test('how a word is known', () => {
    assert.equal(plainKind('haus', 'de'), 'word');
    assert.equal(plainKind('musikladen', 'de'), 'compound');
    assert.equal(plainKind('quantifizierung', 'de'), 'ending');
    assert.equal(plainKind('xylography', 'en'), 'ending');
    assert.equal(plainKind('steinmeier', 'de'), null);
    assert.equal(plainKind('', 'de'), null);
  });

  test('what stands before the end of a name counts when no name begins so', () => {
    assert.equal(isPlainWord('waldstadt', 'de'), false);
    assert.equal(isPlainWord('verwaltungsstadt', 'de'), true);
    assert.equal(isPlainWord('hauptstadt', 'de'), true);
  });

  test('parts with hyphens are looked at one by one', () => {
    assert.equal(isPlainWord('musik-laden', 'de'), true);
    assert.equal(isPlainWord('vor-', 'de'), true);
    assert.equal(isPlainWord('-', 'de'), false);
    assert.equal(isPlainWord('deutsch-französische', 'de'), false);
    assert.equal(isPlainWord('baden-württemberg', 'de'), false);
    assert.equal(isPlainWord('schmidt-laden', 'de'), false);
  });

  test('spellings of Switzerland and of old are the same words', () => {
    assert.equal(isPlainWord('strasse', 'de'), true);
    assert.equal(isPlainWord('theile', 'de'), true);
    assert.equal(isPlainWord('haeuser', 'de'), true);
    assert.equal(isPlainWord('colour', 'en'), true);
    assert.equal(isPlainWord('strassmann', 'de'), false);
  });

  test('a language has its own words', () => {
    assert.equal(isPlainWord('however', 'de'), false);
    assert.equal(isPlainWord('jedoch', 'en'), false);
  });

  test('any text has an answer, the same when asked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<Language>('en', 'de'), (text, language) => {
        assert.equal(plainKind(text, language), plainKind(text, language));
      }),
    );
  });

  test('random letters are hardly ever words', () => {
    const letters = fc.string({
      unit: fc.constantFrom('b', 'd', 'f', 'g', 'h', 'k', 'm', 'q', 'r', 'v', 'w', 'x', 'z'),
      minLength: 6,
      maxLength: 14,
    });
    fc.assert(
      fc.property(letters, (word) => {
        assert.equal(isPlainWord(word, 'en'), false);
      }),
      { seed: 7 },
    );
  });
});
