import assert from 'node:assert/strict';
import { EntityLinker } from '../../../../../src/core/link/entities/entity-linker';
import { countOf, document, entitiesOf } from './linked';

const one = (...written: Parameters<typeof countOf>): void => {
  assert.deepEqual(entitiesOf(...written).length, 1, JSON.stringify(entitiesOf(...written)));
};
const two = (...written: Parameters<typeof countOf>): void => {
  assert.deepEqual(entitiesOf(...written).length, 2, JSON.stringify(entitiesOf(...written)));
};

/** The entity of the `at`-th name of a text. */
function meant(written: string, at: number): string | undefined {
  const linker = new EntityLinker();
  linker.set(document('a', written));
  return linker.mentions('a')[at]?.entity;
}

suite('entities: spellings', () => {
  test('case, blanks, hyphens, dots and site endings make no other name', () => {
    one(
      '{PRODUCT Tunebox}, {PRODUCT TUNEBOX}, {PRODUCT TuneBox.com}',
      '{PRODUCT Tune Box}',
      '{PRODUCT tune-box.co.uk}',
    );
    one('{ORG Müller Verlag}', '{ORG Mueller Verlag}');
    one('{ORG The Northern Post}', '{ORG Northern Post}');
  });

  test('other letters, figures and containment do', () => {
    two('{PRODUCT Tunebox 2}', '{PRODUCT Tunebox 3}');
    two('{ORG Pinebank Gold} and {ORG Gold}');
    two('{ORG University of Leipzig}', '{ORG Leipzig}');
    two('{ORG Dr.Pine}', '{ORG Dr}');
    two('{ORG Müller Verlag}', '{ORG Muller Verlag}');
    two('{ORG C+}', '{ORG C}');
  });

  test('a place and a person of one name stay apart; organisation and product, country and region are one', () => {
    two('{PERSON Lincoln}', '{GPE Lincoln}');
    two('{ORG Tunebox}', '{PERSON Tunebox}');
    one('{ORG Tunebox}', '{PRODUCT Tunebox}');
    one('{GPE Flanders}', '{LOC Flanders}');
  });

  test('places are known in both languages and by short names', () => {
    one('{GPE Moscow}', document('de', '{GPE Moskau}, {GPE Moskaus}', 'de'));
    one(
      '{GPE USA}, {GPE U.S.}, the {GPE States}',
      '{GPE United States}',
      document('de', '{GPE Vereinigten Staaten}', 'de'),
    );
    one('{GPE Russia}', document('de', '{GPE Russlands}', 'de'));
    two('{GPE Austria}', '{GPE Australia}');
    two('{GPE North Korea}', '{GPE South Korea}');
  });

  test('adjectives of a place are one name in either language, and not the place', () => {
    one('{NORP Russian}', document('de', '{NORP russischen}, {NORP Russische}', 'de'));
    two('{NORP Russian} {GPE Russia}');
    two('{NORP Russian} {NORP Belgian}');
    const linker = new EntityLinker();
    linker.set(document('a', '{NORP russische} {GPE Moskau} {GPE Russland}', 'de'));
    const adjective = linker.entities().find(({ type }) => type === 'NORP');
    assert.deepEqual(adjective?.derivedFrom, { name: 'russia', entity: 'gpe/russland' });
    linker.set(document('a', '{NORP russische}', 'de'));
    assert.deepEqual(linker.entities()[0]?.derivedFrom, { name: 'russia' });
  });

  test('genitives of German texts belong to the name', () => {
    one(document('de', '{PERSON Quandt} und {PERSON Quandts} Haus', 'de'));
    one(document('de', '{ORG Tunebox}, {ORG Tunebox}, {ORG Tunebox}', 'de'), document('d2', '{ORG Tuneboxs}', 'de'));
    two('{PERSON Quandt} and {PERSON Quandts}');
    two(document('a', '{PERSON Peter} {PERSON Peter}', 'de'), document('b', '{PERSON Peters}', 'de'));
  });

  test('companies: legal forms are left out, two of one name are two', () => {
    one('{ORG Kiefer AG} and {ORG Kiefer}', '{ORG Kiefer}');
    one('{ORG Pine Inc.}', '{ORG Pine, Incorporated}', '{ORG Pine}');
    assert.equal(countOf('{ORG Kiefer AG}', '{ORG Kiefer GmbH}'), 2);
    assert.equal(countOf('{ORG Kiefer AG}', '{ORG Kiefer GmbH}', '{ORG Kiefer}'), 3);
  });

  test('a slip in a rare spelling of a frequent name is one', () => {
    one('{ORG Regiontrade} {ORG Regiontrade} {ORG Regiontrade}', '{ORG Regiontarde}');
    one('{PERSON Jana Quandtner}', '{PERSON Jana Quandtner}', '{PERSON Jana Quandtner}', '{PERSON Jana Qandtner}');
  });

  test('short, frequent, listed and numbered names are no slips', () => {
    two('{ORG Pinex} {ORG Pinex} {ORG Pinex}', '{ORG Pinax}');
    two('{ORG Regiontrade} {ORG Regiontrade}', '{ORG Regiontrode} {ORG Regiontrode}');
    two('{EVENT Great War I} {EVENT Great War I} {EVENT Great War I}', '{EVENT Great War II}');
    two('{PRODUCT Tuneboxer 4} {PRODUCT Tuneboxer 4} {PRODUCT Tuneboxer 4}', '{PRODUCT Tuneboxer 5}');
    two('{PERSON Karen Quandt} {PERSON Karen Quandt} {PERSON Karen Quandt}', '{PERSON Karin Quandt}');
  });
});

suite('entities: persons', () => {
  test('a surname stands for the full name before it', () => {
    one('{PERSON Jana Quandt} spoke. Mr {PERSON Quandt}, {PERSON J. Quandt}.');
    one('{PERSON Quandt} spoke, {PERSON Jana Quandt} did.');
    one('{PERSON Jan van der Velden}: {PERSON van der Velden}, {PERSON Velden}');
    one('{PERSON Dr. Jana Quandt}', '{PERSON Jana Quandt}');
  });

  test('two people of one surname stay two, each with the mentions behind', () => {
    const linker = new EntityLinker();
    linker.set(
      document(
        'a',
        '{PERSON Jana Quandt}, {PERSON Quandt}, {PERSON Uwe Quandt}, {PERSON Quandt}, {PERSON Jana Quandt}, {PERSON Quandt}',
      ),
    );
    const found = linker.mentions('a').map(({ entity }) => entity.slice('person/'.length));
    assert.deepEqual(found, ['jana quandt', 'jana quandt', 'uwe quandt', 'uwe quandt', 'jana quandt', 'jana quandt']);
  });

  test('two people of one surname: a word for a man or a woman before it counts more than the place', () => {
    const couple = 'Sir {PERSON Jan Quandt} and his wife, {PERSON Ida Quandt}, left.';
    assert.equal(meant(`${couple} Mr {PERSON Quandt} sat.`, 2), 'person/jan quandt');
    assert.equal(meant(`${couple} Mrs {PERSON Quandt} sat.`, 2), 'person/ida quandt');
    assert.equal(meant(`${couple} {PERSON Quandt} sat.`, 2), 'person/ida quandt');
  });

  test('across documents a surname needs one bearer and must not be common', () => {
    one('{PERSON Jana Quandelmeier}', '{PERSON Quandelmeier}');
    assert.equal(countOf('{PERSON Jana Quandelmeier}', '{PERSON Uwe Quandelmeier}', '{PERSON Quandelmeier}'), 3);
    two('{PERSON Jana Smith}', '{PERSON Smith}');
  });

  test('a first name alone is the one person before it who bears it', () => {
    one('{PERSON Jana Quandt} came; {PERSON Jana} left.');
    two('{PERSON Jana} came. {PERSON Jana Quandt} left.');
    assert.equal(countOf('{PERSON Jana Quandt}, {PERSON Jana Roth}: {PERSON Jana}'), 3);
    two('{PERSON Jana Quandt}', '{PERSON Jana}');
  });

  test('initials and middle names join when nothing speaks against it', () => {
    one('{PERSON Jana K. Quandelmeier}', '{PERSON Jana Quandelmeier}');
    one('{PERSON J. Quandelmeier}', '{PERSON Jana Quandelmeier}');
    assert.equal(
      countOf('{PERSON Jana K. Quandelmeier}', '{PERSON Jana M. Quandelmeier}', '{PERSON Jana Quandelmeier}'),
      3,
    );
    two('{PERSON J. Smith}', '{PERSON Jana Smith}');
    two('{PERSON Jana Quandelmeier}', '{PERSON Uwe Quandelmeier}');
  });

  test('a name from another alphabet as either language writes it', () => {
    one('{PERSON Anton Vorsov}', document('de', '{PERSON Anton Worssow}', 'de'));
    two('{PERSON Anton Vorsov}', '{PERSON Anton Worssow}');
    two('{PERSON Hans Meyer}', document('de', '{PERSON Hans Meier}', 'de'));
  });
});

suite('entities: acronyms', () => {
  test('defined in brackets or beside, in any document', () => {
    one('{ORG Northern Wind Turbines} ({ORG NWT}) grew. {ORG NWT} fell.', '{ORG NWT}');
    one('{ORG NWT} ({ORG Northern Wind Turbines})');
    one('The {LAW Clean Harbours Act} ("{LAW CHA}")');
    one(document('de', 'die {ORG Windkraftvereinigung} {ORG WKV} sagt', 'de'));
    one('{ORG Society for the Licensing of Old Films and Sounds}, or {ORG FOSL}.');
  });

  test('by initials of the only name that has them', () => {
    one('{ORG International Federation of Harbour Pilots}', '{ORG IFHP}');
    const linker = new EntityLinker();
    linker.set(document('a', '{ORG International Federation of Harbour Pilots}'));
    linker.set(document('b', '{ORG IFHP}'));
    linker.set(document('c', '{ORG Institute for Historic Paintings} {ORG International Forum for Horse Polo}'));
    assert.equal(linker.entities().length, 4);
    assert.deepEqual(
      linker.suggestions().map(({ code, name }) => [code, name]),
      [['one-acronym-several-names', 'IFHP']],
    );
  });

  test('no definition: other letters, another type, something between', () => {
    two('{ORG Northern Wind} ({ORG GDP})');
    two('{ORG Northern Wind Turbines} ({GPE NWT})');
    two('{ORG Northern Wind Turbines} bought {ORG WTB}');
    two('{ORG Harbour Pilots}', '{ORG HP}');
  });

  test('one acronym with two long names: one body when place and kind agree in translations, or most words do', () => {
    one(
      '{ORG Russian Music and Film Society} ({ORG ROMX})',
      '{ORG Russian Organisation for Authors in Networks} ({ORG ROMX})',
    );
    one(
      '{ORG Federation of Film Holders for Collective Sharing} ({ORG FAIX})',
      '{ORG Film Holders Federation for Collective Sharing} ({ORG FAIX})',
    );
    one('{ORG World Pilot Organization} ({ORG WPO})', '{ORG World Pilot Organisation} ({ORG WPO})');
  });

  test('else two bodies and a suggestion', () => {
    const linker = new EntityLinker();
    linker.set(document('a', '{ORG American Boat Association} ({ORG ABA})'));
    linker.set(document('b', '{ORG American Bakers Association} ({ORG ABA})'));
    linker.set(document('c', '{ORG ABA}'));
    assert.equal(linker.entities().length, 3);
    assert.equal(linker.suggestions().length, 1);
    two(
      '{ORG Russian Music and Film Society} ({ORG ROMX})',
      '{ORG Belgian Organisation for Authors in Networks} ({ORG ROMX})',
    );
    two('{ORG Russian Music and Film Bank Group} ({ORG ROMX})', '{ORG Russian Ministry of Old Roads} ({ORG ROMX})');
  });

  test('a document that uses an acronym for both makes them one', () => {
    one('{ORG American Boat Association} ({ORG ABA}), today {ORG Amateur Bakers Alliance} ({ORG ABA})');
  });
});

suite('entities: short forms and laws', () => {
  test('words that only say what it is may be left out after the long name', () => {
    one('{ORG Pinetree Labs} grew. {ORG Pinetree} fell.');
    one('{ORG Roth & Quandt Pumpen AG} and {ORG Roth & Quandt}');
  });

  test('a firm is called by its first word when that is no word of a language and no other begins so', () => {
    one('{ORG Tolleby Civil Works Ltd} grew. {ORG Tolleby} fell.');
    one('{ORG Tolleby Rope Works} grew. {ORG Tolleby} fell.');
    two('{ORG Tolleby} fell. {ORG Tolleby Rope Works} grew.');
    two('{ORG Tolleby Rope} grew. {ORG Tolleby} fell.');
    two('{ORG Pinetree Rope Quandt} grew. {ORG Pinetree} fell.');
    assert.equal(countOf('{ORG Tolleby Rope Works} and {ORG Tolleby Gold}. {ORG Tolleby} fell.'), 3);
    two('{ORG Granite Rope Works} grew. {ORG Granite} fell.');
  });

  test('not before it, not what tells bodies apart', () => {
    two('{ORG Pinetree} bought {ORG Pinetree Labs}.');
    two('{ORG Pinetree News} and {ORG Pinetree}');
    two('{ORG Pinetree Gold} and {ORG Pinetree}');
    two('{ORG Bank of Leipzig} and {ORG Bank}');
  });

  test('a law is known by its number, by its short title in brackets, by what stays without the state', () => {
    one('{LAW Law No. 4711-2} of 1999 (“the {LAW Harbour Law}”)', document('de', '{LAW Gesetz Nr. 4711-2}', 'de'));
    one('{LAW Russian Harbour Law}: the {LAW Harbour Law}');
    two('{LAW Law No. 4711-2}', '{LAW Law No. 4711-3}');
    two('{LAW Digital Harbour Act} and the {LAW Harbour Act}');
    two('{LAW Art. 5 of Law No. 4711-2}', '{LAW Law No. 4711-2}');
  });
});

suite('entities: what is said of them', () => {
  test('name, id, aliases, counts', () => {
    const linker = new EntityLinker();
    linker.set(document('a', '{ORG Pine}, {ORG PINE}, {ORG Pine}, {PERSON Jana Quandt}, {PERSON Quandt}'));
    linker.set(document('b', '{ORG pine.com}'));
    assert.deepEqual(linker.entities(), [
      {
        id: 'org/pine',
        type: 'ORG',
        name: 'Pine',
        aliases: [
          { text: 'Pine', count: 2 },
          { text: 'PINE', count: 1 },
          { text: 'pine.com', count: 1 },
        ],
        mentions: 4,
        documents: 2,
      },
      {
        id: 'person/jana quandt',
        type: 'PERSON',
        name: 'Jana Quandt',
        aliases: [
          { text: 'Jana Quandt', count: 1 },
          { text: 'Quandt', count: 1 },
        ],
        mentions: 2,
        documents: 1,
      },
    ]);
    assert.deepEqual(linker.documentsOf('org/pine'), ['a', 'b']);
    assert.deepEqual(linker.documentsOf('org/nobody'), []);
    assert.equal(linker.size, 2);
  });

  test('every link is explained', () => {
    const linker = new EntityLinker();
    const codes = (id: string, at: number): string[] => linker.explain(id, at).map(({ code }) => code);
    linker.set(
      document(
        'a',
        '{PERSON Jana Quandelmeier} {PERSON Quandelmeier} {ORG Tunebox} {ORG Tunebox} {ORG TUNEBOX} {ORG tunebox.com}',
      ),
    );
    linker.set(document('b', '{PERSON Quandelmeier}, {ORG International Federation of Harbour Pilots}'));
    linker.set(document('c', '{ORG IFHP}, {ORG IFHP}, {GPE Moskau}', 'de'));
    linker.set(document('d', '{GPE Moscow}, {GPE Moscow}'));
    assert.deepEqual([codes('a', 0), codes('a', 1), codes('a', 2)], [[], ['surname-of'], []]);
    assert.deepEqual([codes('a', 4), codes('a', 5)], [['spelling-variant'], ['site-of']]);
    assert.deepEqual([codes('b', 0), codes('b', 1)], [['surname-of'], ['acronym-initials']]);
    assert.deepEqual([codes('c', 0), codes('c', 2)], [[], ['other-language']]);
    assert.deepEqual(linker.explain('a', 1), [
      { code: 'surname-of', args: { name: 'Quandelmeier', of: 'Jana Quandelmeier' } },
    ]);
    assert.deepEqual(linker.explain('a', 99), []);
    assert.deepEqual(linker.explain('nobody', 0), []);
  });

  test('a document that goes takes its names along', () => {
    const linker = new EntityLinker();
    linker.set(document('a', '{ORG Northern Wind Turbines} ({ORG NWT})'));
    linker.set(document('b', '{ORG NWT}'));
    assert.equal(linker.entities().length, 1);
    linker.remove('a');
    linker.remove('nobody');
    assert.deepEqual(
      linker.entities().map(({ id }) => id),
      ['org/nwt'],
    );
    linker.remove('b');
    assert.deepEqual(linker.entities(), []);
    assert.deepEqual(linker.mentions('b'), []);
  });

  test('odd input is no trouble', () => {
    const linker = new EntityLinker();
    linker.set(document('a', '{PERSON ...} {ORG  } {GPE 🎵} {LAW §} {NORP -} {EVENT #~/}', null));
    linker.set({ id: 'b', language: null, mentions: [{ type: 'PERSON', text: '', start: 0, end: 0 }] });
    assert.ok(linker.entities().length > 0);
  });
});
