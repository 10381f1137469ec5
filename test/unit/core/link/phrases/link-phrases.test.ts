import assert from 'node:assert/strict';
import { linkPhrases } from '../../../../../src/core/link/phrases/link-phrases';
import { readPhrase } from '../../../../../src/core/link/phrases/read-phrase';
import type { NameType } from '../../../../../src/core/model/mention';
import { document } from '../entities/linked';

const read = (type: NameType, text: string): string => {
  const phrase = readPhrase(type, text, 'en');
  return phrase.kind === 'name' ? phrase.text : phrase.kind === 'pronoun' ? 'pronoun' : `${phrase.kind}: ${phrase.key}`;
};

/** Entities of one written document, with its braces as marked mentions. */
function link(...written: string[]): string[][] {
  return linkPhrases(
    written.map((one) => {
      const { mentions } = document('', one);
      return { language: 'en', text: one.replace(/\{[A-Z]+ ([^}]+)\}/g, '$1'), mentions };
    }),
  );
}

suite('phrases that others marked', () => {
  test('the name in them', () => {
    for (const [type, text, name] of [
      ['PERSON', 'Jana Quandt', 'Jana Quandt'],
      ['PERSON', 'village elder and poet Jana Quandt', 'Jana Quandt'],
      ['PERSON', 'Tunebox Director Jana Quandt', 'Jana Quandt'],
      ['PERSON', 'Capt. Jana Quandt', 'Jana Quandt'],
      ['PERSON', 'Jana Quandt, the mayor', 'Jana Quandt'],
      ['PERSON', "Jana Quandt's", 'Jana Quandt'],
      ['ORG', 'Tunebox, Inc.', 'Tunebox, Inc.'],
      ['ORG', 'Northern Wind Turbines (NWT', 'Northern Wind Turbines'],
      ['LOC', 'near Lofoten', 'Lofoten'],
      ['LOC', 'Near Lofoten', 'Lofoten'],
      ['LOC', "off Norway's Lofoten islands", 'Lofoten'],
      ['LOC', 'about 14 miles north of Lofoten', 'Lofoten'],
      ['GPE', 'Kent county', 'Kent'],
    ] as const) {
      assert.equal(read(type, text), name, text);
    }
  });

  test('no name in descriptions, pronouns and what somebody has', () => {
    for (const [type, text, kind] of [
      ['PERSON', 'Kent farmers', 'description: kent farmers'],
      ['PERSON', 'the singer', 'role: singer'],
      ['PERSON', 'Farmers', 'description: farmers'],
      ['PERSON', 'he', 'pronoun'],
      ['ORG', 'its', 'pronoun'],
      ['ORG', 'he', 'description: he'],
      ['ORG', 'the company', 'role: company'],
      ['LOC', "at Tunebox's headquarters", "description: tunebox's headquarters"],
      ['LOC', 'two burnt houses', 'description: two burnt houses'],
    ] as const) {
      assert.equal(read(type, text), kind, text);
    }
  });

  test('pronouns and roles are the name of their type before them, else the first', () => {
    const [found] = link(
      '{PERSON He} came. {PERSON Jana Quandt}, {ORG Tunebox}: {PERSON she}, {ORG the company}, {PERSON Uwe Roth}, {PERSON who}.',
    );
    const [jana, box, uwe] = ['person/jana quandt', 'org/tunebox', 'person/uwe roth'];
    assert.deepEqual(found, [jana, jana, box, jana, box, uwe, uwe]);
  });

  test('without a name they stay alone; descriptions that read the same are one', () => {
    const [first, second] = link(
      '{PERSON he} and {PERSON him}, {PERSON two farmers}',
      '{PERSON two farmers}, {PERSON farmers}',
    );
    assert.equal(new Set(first).size, 3);
    assert.equal(first?.[2], second?.[0]);
    assert.notEqual(second?.[0], second?.[1]);
  });

  test('a surname that is a common word is a name beside the full one', () => {
    const [found] = link('{PERSON Jana Baker} spoke. {PERSON Baker} left.');
    assert.deepEqual(found, ['person/jana baker', 'person/jana baker']);
  });
});
