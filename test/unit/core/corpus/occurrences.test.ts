import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../../src/core/corpus/corpus';
import type { Decision } from '../../../../src/core/link/decisions';
import { coveringSpan } from '../../../../src/core/model/span';

const TEXTS = [
  'In the end Mr. Jana Quandt came to Moscow, and Quandt left again.',
  'They said that Ada Reimers of Pine Labs was in Moscow with Jana Quandt.',
  'Es hieß, dass Frau Quandt in Moskau war, und dass die Pine Labs GmbH dort ist.',
  'Mr. Reimers wrote a letter to the Russian office of Pine Labs.',
  'Nothing is said of anybody in this one.',
];
const SAME: Decision = {
  kind: 'same',
  forms: [
    { type: 'PERSON', name: 'ada reimers' },
    { type: 'PERSON', name: 'jana quandt' },
  ],
  id: '1',
  created: '2007-05-24T13:52:00.000Z',
  pins: [{ form: { type: 'PERSON', name: 'ada reimers' }, id: 'p-1' }],
};

/** What `occurrences` has to say, put together of the names of all documents. */
function gathered(corpus: Corpus): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const uri of corpus.uris()) {
    for (const { mention, entity } of corpus.names(uri)) {
      const place = `${uri}:${String(coveringSpan(mention.fragments).start)}:${mention.text}`;
      found.set(entity, [...(found.get(entity) ?? []), place]);
    }
  }
  return found;
}

suite('entities and where they are named', () => {
  test('are the same, found by id or gathered from all documents, whatever came before', () => {
    const step = fc.oneof(
      fc.record({ uri: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom(...TEXTS, null) }),
      fc.record({ decisions: fc.constantFrom([], [SAME]) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const corpus = new Corpus({ engineVersion: '1' });
        for (const one of steps) {
          if ('decisions' in one) corpus.rule(one.decisions);
          else if (one.text === null) corpus.remove(one.uri);
          else corpus.set(one.uri, one.text);
        }
        const expected = gathered(corpus);
        const ids = corpus.entities().map(({ id }) => id);
        assert.deepEqual([...expected.keys()].sort(), [...new Set(ids)].sort());
        const found = corpus.occurrences(new Set(ids));
        for (const entity of corpus.entities()) {
          assert.deepEqual(corpus.entity(entity.id), entity);
          const documents = found.get(entity.id) ?? [];
          assert.deepEqual(
            documents.flatMap(({ uri, mentions }) =>
              mentions.map(({ fragments, text }) => `${uri}:${String(coveringSpan(fragments).start)}:${text}`),
            ),
            expected.get(entity.id),
          );
          assert.deepEqual(
            documents.map(({ uri }) => uri),
            corpus.documentsOf(entity.id),
          );
          const here = documents.filter(({ uri }) => uri === 'b');
          assert.deepEqual(corpus.occurrences(new Set([entity.id]), 'b').get(entity.id), here);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an entity is found by any of its mentions, and by nothing else', () => {
    const corpus = new Corpus({ engineVersion: '1' });
    const [text = ''] = TEXTS;
    corpus.set('a', text);
    assert.equal(corpus.entityAt('a', text.lastIndexOf('Quandt'))?.name, 'Jana Quandt');
    assert.equal(corpus.entityAt('a', text.indexOf('Jana'))?.name, 'Jana Quandt');
    assert.equal(corpus.entityAt('a', text.indexOf('Jana') + 1), null);
    assert.equal(corpus.entityAt('b', 0), null);
  });

  test('of what is gone there is nothing', () => {
    const corpus = new Corpus({ engineVersion: '1' });
    corpus.set('a', TEXTS[0] ?? '');
    const [entity] = corpus.entities();
    assert.ok(entity !== undefined);
    corpus.remove('a');
    assert.equal(corpus.entity(entity.id), null);
    assert.deepEqual(corpus.documentsOf(entity.id), []);
    assert.deepEqual(corpus.occurrences(new Set([entity.id])), new Map([[entity.id, []]]));
  });

  test('are told by the very mentions of the document, also where people gave them another type', () => {
    const retyped: Decision = {
      kind: 'type',
      form: { type: 'PERSON', name: 'jana quandt' },
      type: 'ORG',
      id: '2',
      created: '2007-05-24T13:52:00.000Z',
    };
    const texts = ['Mr. Jana Quandt came on 24 May 2007.', 'The Battle of Poltava in 1709 was lost by Jana Quandt.'];
    for (const decisions of [[], [retyped]]) {
      for (const namesFirst of [true, false]) {
        const corpus = new Corpus({ engineVersion: 'test' });
        for (const [at, text] of texts.entries()) corpus.set(`${at}`, text);
        corpus.rule(decisions);
        for (const uri of corpus.uris()) {
          if (namesFirst) corpus.names(uri);
          const mentions = new Set(corpus.mentions(uri));
          const named = corpus.names(uri);
          assert.ok(named.length > 0);
          for (const { mention } of named) assert.ok(mentions.has(mention));
        }
      }
    }
  });
});
