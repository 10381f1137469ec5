import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/core/corpus/corpus';
import type { Entity } from '../../../../src/core/model/entity';
import type { Mention } from '../../../../src/core/model/mention';
import { chronologyOf } from '../../../../src/server/language/chronology';
import { documentsInOrder } from '../../../../src/server/language/document-order';
import { searchEntities } from '../../../../src/server/language/entity-search';
import { introductionOf } from '../../../../src/server/language/introduction';
import { documentsNaming } from '../../../../src/server/language/occurrences';
import { sharedValue } from '../../../../src/server/language/same-value';
import { Lines } from '../../../../src/server/lines';
import { DEFAULT_SETTINGS, readSettings } from '../../../../src/server/settings';

suite('dates in order', () => {
  test('sort in time, what is less exact first', () => {
    const sorted = [
      'BC0044',
      '18',
      '1848',
      '1848-03-03',
      '199',
      '1998-06-09',
      '2007',
      '2007-02',
      '2007-Q2',
      '2007-05-24',
      '2007-05-24T13:52',
      '2007-W22',
      '2007-SU',
      'FY2008',
    ];
    const times = sorted.map((value) => chronologyOf(value) ?? assert.fail(value));
    assert.deepEqual(
      [...times].sort((a, b) => a - b),
      times,
    );
  });

  test('without a year there is no place in time', () => {
    for (const value of ['XXXX-07-10', 'XXXX-WXX-4', 'PRESENT_REF', 'T13:52', '', 'PXD']) {
      assert.equal(chronologyOf(value), null, value);
    }
  });
});

function corpusOf(documents: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus({ engineVersion: '1' });
  for (const [uri, text] of Object.entries(documents)) corpus.set(uri, text);
  return corpus;
}

suite('where a name is introduced', () => {
  const introduction = (documents: Readonly<Record<string, string>>, here?: string): string[] => {
    const corpus = corpusOf(documents);
    const [entity] = corpus.entities().filter(({ name }) => name === 'Jana Quandt');
    assert.ok(entity !== undefined);
    const found = introductionOf(corpus, entity.name, documentsNaming(corpus, entity.id, DEFAULT_SETTINGS), here);
    return found === undefined ? [] : [found.uri, found.mention.text, String(found.mention.fragments[0]?.start)];
  };
  const SENTENCE = 'In the end Ms Quandt was there, and then Jana Quandt spoke of the weather. Jana Quandt left.';

  test('the earliest dated document wins over those before it by URI, and over the one at hand', () => {
    const documents = {
      a: `Date: 2009-01-01\n\n${SENTENCE}`,
      b: `Date: 2007-01-01\n\n${SENTENCE}`,
      c: SENTENCE,
    };
    assert.deepEqual(introduction(documents, 'c'), ['b', 'Jana Quandt', '59']);
  });

  test('without dates it is the document at hand, else the first', () => {
    assert.deepEqual(introduction({ a: SENTENCE, b: SENTENCE }, 'b'), ['b', 'Jana Quandt', '41']);
    assert.deepEqual(introduction({ a: SENTENCE, b: SENTENCE }), ['a', 'Jana Quandt', '41']);
  });

  test('the fullest spelling there, where the name itself does not stand', () => {
    const documents = {
      a: 'Date: 2007-01-01\n\nThe talks of Ms Quandt and the others went on, and Ms Jana M. Quandt was there. Quandt left.',
      b: 'Date: 2009-01-01\n\nIn the end Jana Quandt was there, and then Jana Quandt spoke, and Jana Quandt left for good.',
    };
    const corpus = corpusOf(documents);
    const entity = corpus.entityAt('b', documents.b.indexOf('Jana'));
    assert.ok(entity !== null);
    const found = introductionOf(corpus, 'Somebody Else', documentsNaming(corpus, entity.id, DEFAULT_SETTINGS));
    assert.match(found?.mention.text ?? '', /^Jana/);
  });

  test('nowhere when nothing names it', () => {
    assert.equal(introductionOf(corpusOf({}), 'Jana Quandt', []), undefined);
  });

  test('documents in order: by date, then by URI, those without a date last', () => {
    const corpus = corpusOf({
      a: 'No date here.',
      b: 'Date: 2009-01-01\n\nText.',
      c: 'Date: 2007-01-01\n\nText.',
      d: 'Date: 2007-01-01\n\nOther text.',
    });
    assert.deepEqual(documentsInOrder(corpus), ['c', 'd', 'b', 'a']);
  });

  test('mentions under the confidence asked for are none', () => {
    const corpus = corpusOf({ a: SENTENCE });
    const [entity] = corpus.entities();
    assert.ok(entity !== undefined);
    assert.equal(documentsNaming(corpus, entity.id, DEFAULT_SETTINGS).length, 1);
    assert.deepEqual(documentsNaming(corpus, entity.id, readSettings({ minConfidence: 1 })), []);
    assert.deepEqual(documentsNaming(corpus, 'person/nobody', DEFAULT_SETTINGS), []);
  });
});

suite('the same value', () => {
  const mention = (parts: Partial<Mention>): Mention => ({
    type: 'DATE',
    fragments: [{ start: 0, end: 1 }],
    text: 'x',
    confidence: 1,
    zone: 'body',
    reasons: [],
    ...parts,
  });

  test('is type, value, range, currency, modifier and rate', () => {
    const five = sharedValue(mention({ type: 'MONEY', value: '5', currency: 'USD' }));
    assert.equal(sharedValue(mention({ type: 'MONEY', value: '5', currency: 'USD', text: 'other' })), five);
    const others: Partial<Mention>[] = [
      { currency: 'EUR' },
      { value: '6' },
      { mod: 'APPROX' },
      { per: 'song' },
      { to: '9' },
      { type: 'AGE' },
    ];
    for (const other of others) {
      assert.notEqual(sharedValue(mention({ type: 'MONEY', value: '5', currency: 'USD', ...other })), five);
    }
  });

  test('open values are like no other', () => {
    assert.equal(sharedValue(mention({ value: 'XXXX-07-10', unresolved: true })), null);
    assert.equal(sharedValue(mention({ value: 'PRESENT_REF' })), null);
    assert.equal(sharedValue(mention({ type: 'PERSON' })), null);
  });
});

suite('searching entities', () => {
  const entity = (name: string, mentions = 1, ...aliases: string[]): Entity => ({
    id: name,
    type: 'ORG',
    name,
    aliases: [name, ...aliases].map((text) => ({ text, count: 1 })),
    mentions,
    documents: 1,
  });
  const names = (entities: readonly Entity[], query: string): string[] =>
    searchEntities(entities, query).map(({ entity: { name } }) => name);

  test('the whole name, its beginning, a word of it, anywhere; other spellings after the name', () => {
    const all = ['Unpine', 'Old Pine', 'Pine Labs', 'Pine'].map((name) => entity(name));
    assert.deepEqual(names([...all, entity('Fir', 9, 'pine')], 'PINE'), [
      'Pine',
      'Fir',
      'Pine Labs',
      'Old Pine',
      'Unpine',
    ]);
  });

  test('without case, accents, blanks and hyphens', () => {
    assert.deepEqual(names([entity('Müller & Söhne')], 'mueller'), ['Müller & Söhne']);
    assert.deepEqual(names([entity('Media-Services'), entity('Medium')], 'mediaserv'), ['Media-Services']);
  });

  test('words in any order', () => {
    assert.deepEqual(names([entity('Jana Maria Quandt'), entity('Jana Reimers')], 'quandt jana'), [
      'Jana Maria Quandt',
    ]);
  });

  test('an empty query finds all, the most mentioned first; others find nothing', () => {
    assert.deepEqual(names([entity('B'), entity('A'), entity('C', 5)], ' '), ['C', 'A', 'B']);
    assert.deepEqual(names([entity('A')], 'xyz'), []);
    assert.deepEqual(names([entity('A')], '.'), []);
  });
});

suite('lines of documents', () => {
  test('are counted again when the text changes', () => {
    const lines = new Lines();
    const first = lines.of('a', 'x\r\ny');
    assert.deepEqual(first.positionAt(3), { line: 1, character: 0 });
    assert.equal(lines.of('a', 'x\r\ny'), first);
    assert.deepEqual(lines.of('a', 'x y').positionAt(3), { line: 0, character: 3 });
  });

  test('of many documents are kept, not of all', () => {
    const lines = new Lines();
    const first = lines.of('0', 'a');
    for (let at = 1; at <= 4096; at++) lines.of(String(at), 'a');
    assert.notEqual(lines.of('0', 'a'), first);
  });
});
