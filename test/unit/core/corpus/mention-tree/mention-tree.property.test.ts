import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../../../src/core/corpus/corpus';
import { foldName } from '../../../../../src/core/detect/names/fold-name';
import { MentionForest } from '../../../../../src/core/corpus/mention-tree/mention-forest';
import type { Showing } from '../../../../../src/core/corpus/mention-tree/mention-tree';
import { isNameType, type Mention } from '../../../../../src/core/model/mention';
import { ALL_TYPES, allRows, EVERYTHING, wordsOf } from './showings';

const PIECES = [
  'Ms Jana Quandt came. ',
  'Dr. Ada Reimers met Jana Quandt on 3 May 2001. ',
  'Quandt paid $5 million. ',
  'Er zahlte 3 Mio. Euro an Kelder GmbH. ',
  'Kelder GmbH moved to Moscow. ',
  'KELDER GmbH asked for $5 million again on 4 May 2001, or for $5,000,000. ',
  'They waited for three years, twice a week. ',
  'In 1998 and on Thursday the Moscow office was shut. ',
  '\n\n',
  '\r\n\r\n> ',
  '# ',
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((parts) => parts.join(''));
const documents = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c%20d'), text), { maxLength: 5 });
const showings = fc.record<Showing>({
  filter: fc.constantFrom('', '', 'quandt', 'KELD', '2001', 'million', 'zzz', '5 m'),
  sort: fc.constantFrom('name', 'mentions', 'documents', 'first'),
  group: fc.constantFrom('entity', 'document'),
  types: fc.constantFrom(ALL_TYPES, ['DATE', 'PERSON'], ['ORG', 'MONEY', 'GPE'], []),
  minConfidence: fc.constantFrom(0, 0.5, 0.8, 0.95, 1),
});

function forestOf(corpora: ReadonlyMap<string, Corpus>): MentionForest {
  return new MentionForest({ places: () => [...corpora.keys()].sort(), at: (place) => corpora.get(place) });
}

/** What a plain pass over all mentions finds: a line a mention. */
function plainly(place: string, corpus: Corpus, showing: Showing): string[] {
  const spellings = new Map<string, string[]>();
  const all = corpus.uris().flatMap((uri) => {
    const named = new Map(corpus.names(uri).map(({ mention, entity }) => [mention as Mention, entity]));
    return corpus.mentions(uri).flatMap((mention) => {
      const id = named.get(mention);
      const entity = id === undefined ? null : corpus.entity(id);
      if (isNameType(mention.type) && entity === null) return [];
      const type = entity?.type ?? mention.type;
      const { value, from, to, currency, mod, per, unresolved } = mention;
      const written = value === undefined && from === undefined && to === undefined ? foldName(mention.text) : '';
      const key = entity?.id ?? JSON.stringify([type, value, from, to, currency, mod, per, unresolved, written]);
      const words =
        entity === null
          ? [mention.text, value, from, to, currency]
          : [entity.name, ...entity.aliases.map((alias) => alias.text)];
      if (mention.confidence < showing.minConfidence) return [];
      spellings.set(key, [...(spellings.get(key) ?? []), ...words.filter((word) => word !== undefined)]);
      return [{ type, key, uri, start: mention.fragments[0]?.start }];
    });
  });
  return all
    .filter(({ type }) => showing.types.includes(type))
    .filter(({ key }) => spellings.get(key)?.some((word) => foldName(word).includes(foldName(showing.filter))))
    .map(({ type, uri, start }) => JSON.stringify([place, type, uri, start]));
}

suite('the rows of the Mentions view', () => {
  test('hold what a plain pass over all mentions finds, with counts of what stands below them', () => {
    fc.assert(
      fc.property(documents, documents, showings, fc.boolean(), (first, second, showing, edited) => {
        const corpora = new Map<string, Corpus>();
        for (const [place, contents] of [
          ['mem:/w', first],
          ['mem:/v', second],
        ] as const) {
          const corpus = new Corpus({ engineVersion: '1' });
          for (const [name, content] of contents) corpus.set(`${place}/${name}`, content);
          if (corpus.size > 0) corpora.set(place, corpus);
        }
        const forest = forestOf(corpora);
        if (edited) {
          allRows(forest, showing);
          for (const [place, corpus] of corpora) {
            corpus.set(`${place}/a`, 'Jana Quandt came on 5 May 2001 with $5 million.');
            forest.changed(place);
          }
        }
        const rows = allRows(forest, showing);
        assert.equal(new Set(rows.map(({ row }) => row.id)).size, rows.length, 'ids are unique');
        const places = [...corpora.keys()].sort();
        const found = rows.flatMap(({ row, above }) => {
          if (row.kind !== 'mention') return [];
          const place = places.find((each) => row.uri.startsWith(`${each}/`));
          const type = above.find(({ kind }) => kind === 'type');
          return [JSON.stringify([place, type?.kind === 'type' && type.type, row.uri, row.fragments[0]?.start])];
        });
        const expected = [...corpora].flatMap(([place, corpus]) => plainly(place, corpus, showing));
        assert.deepEqual([...found].sort(), [...expected].sort());
        for (const { row, above } of rows) {
          const below = rows.filter((other) => other.above.includes(row) && other.row.kind === 'mention');
          const { kind, mentions } = row;
          if (kind !== 'mention') assert.equal(mentions, below.length, wordsOf(row));
          const children = rows.filter((other) => other.above.at(-1) === row);
          assert.equal(row.hasChildren, children.length > 0);
          if (kind === 'type') assert.equal(row.entities, children.length);
          if (kind === 'corpus' || kind === 'entity' || kind === 'value') {
            const uris = below.map((other) => other.row.kind === 'mention' && other.row.uri);
            assert.equal(row.documents, new Set(uris).size, wordsOf(row));
          }
          if (kind !== 'mention') continue;
          const place = places.find((each) => row.uri.startsWith(`${each}/`)) ?? '';
          const way = forest.wayTo(place, row.uri, row.fragments[0]?.start ?? -1, showing);
          assert.deepEqual(way, [...above, row]);
          const { text: sentence, from, to } = row.sentence;
          const mention = corpora
            .get(place)
            ?.mentions(row.uri)
            .find((each) => each.fragments === row.fragments);
          assert.equal(sentence.slice(from, to), mention?.text);
        }
        const tops = forest.children(null, showing).map(({ id }) => id);
        assert.equal(forest.mentionsIn([...tops, ...tops], showing).length, found.length);
      }),
      { numRuns: 60 },
    );
  });

  test('keep their ids when others come and go', () => {
    const corpus = new Corpus({ engineVersion: '1' });
    corpus.set('mem:/w/a', 'Jana Quandt paid $5 million on 3 May 2001.');
    const forest = forestOf(new Map([['mem:/w', corpus]]));
    const before = allRows(forest, EVERYTHING).map(({ row }) => row.id);
    corpus.set('mem:/w/0', 'Ada Reimers paid $4 million on 2 May 2001.');
    forest.changed('mem:/w');
    const after = new Set(allRows(forest, EVERYTHING).map(({ row }) => row.id));
    assert.ok(before.length > 9);
    assert.deepEqual(
      before.filter((id) => !after.has(id)),
      [],
    );
  });
});
