import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cardChange } from '../../../../src/core/contradict/card-order';
import { Corpus } from '../../../../src/core/corpus/corpus';
import type { Decision, Ruling } from '../../../../src/core/link/decisions';
import type { NameForm } from '../../../../src/core/model/entity';

const newCorpus = (): Corpus => new Corpus({ engineVersion: '1' });

/** Sentences that contradict each other about few things, under several spellings of their names. */
const SENTENCES = [
  'Quandel Ltd. was founded in 1990. ',
  'Quandel Ltd. was founded in 1991. ',
  'Quandel was founded in 1992. ',
  'It was founded in 1993. ',
  'The bridge was opened in 1901. ',
  'The bridge was opened in 1902. ',
  'The fire killed 61 people. The fire killed 83 people. ',
  'Mr. Jana Quandel was born in 1950. ',
  'Jana Quandel was born in 1960. ',
  'Dr. Quandel was born in 1970. ',
  'Quandel Ltd. belongs to Marlow GmbH. ',
  'Quandel Ltd. belongs to Northern Wind Turbines. ',
  'Quandel Ltd. gehört der Marlow GmbH. ',
  'Marlow said that the doors were locked. ',
  'The doors were not locked. ',
  'MARLOW AND MR. QUANDEL\n\n',
];

/** So much a text needs for its language to be known. */
const ENGLISH = 'It was the year in which the rain did not stop and the river rose.';

const FORMS: readonly NameForm[] = [
  { type: 'PERSON', name: 'jana quandel' },
  { type: 'PERSON', name: 'quandel' },
  { type: 'ORG', name: 'quandel' },
  { type: 'ORG', name: 'quandel ltd' },
  { type: 'ORG', name: 'marlow gmbh' },
  { type: 'ORG', name: 'northern wind turbines' },
  { type: 'ORG', name: 'marlow' },
];

const form = fc.constantFrom(...FORMS);
const ruling: fc.Arbitrary<Ruling> = fc.oneof(
  fc.record({ kind: fc.constant('same' as const), forms: fc.array(form, { minLength: 2, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('different' as const), forms: fc.tuple(form, form) }),
  fc.record({ kind: fc.constant('type' as const), form, type: fc.constantFrom('ORG', 'PERSON', 'GPE') }),
  fc.record({ kind: fc.constant('not-a-name' as const), form }),
  fc.record({ kind: fc.constant('name' as const), form, name: fc.constantFrom('Somebody', 'Quandel') }),
);
const pool = fc.array(ruling, { maxLength: 5 }).map((all) =>
  all.map((one, at): Decision => ({
    ...one,
    id: `d${String(at)}`,
    created: `2020-01-0${String(at + 1)}T00:00:00.000Z`,
    pins: [],
  })),
);

const uri = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const text = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 5 }).map((parts) => parts.join(''));
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('set' as const), uri, text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), uri }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), uri, to: uri }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('rule' as const), held: fc.nat(31) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('sureness' as const), least: fc.constantFrom(0.3, 0.5, 0.9) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'ask' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('begin' as const), steps: fc.nat(5) }) },
);

suite('Contradictions of a corpus', () => {
  test('any edits, renames and removals of documents, decisions and taking them back, in any order, give the cards of a rebuild', () => {
    let cards = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), pool, (steps, decisions) => {
        const corpus = newCorpus();
        const texts = new Map<string, string>();
        let held: readonly Decision[] = [];
        let least = 0.5;
        for (const one of steps) {
          if (one.kind === 'set') {
            texts.set(one.uri, one.text);
            corpus.set(one.uri, one.text);
          } else if (one.kind === 'remove') {
            texts.delete(one.uri);
            corpus.remove(one.uri);
          } else if (one.kind === 'rename') {
            const moved = texts.get(one.uri);
            if (moved === undefined || one.to === one.uri) continue;
            texts.delete(one.uri);
            texts.set(one.to, moved);
            corpus.remove(one.uri);
            corpus.set(one.to, moved);
          } else if (one.kind === 'rule') {
            held = decisions.filter((_, at) => (one.held & (1 << at)) !== 0);
            corpus.rule(held);
          } else if (one.kind === 'sureness') {
            least = one.least;
            corpus.setMinConfidence(least);
          } else if (one.kind === 'begin') {
            const work = corpus.settleContradictions();
            for (let at = 0; at < one.steps; at++) work.next();
          } else corpus.contradictions();
        }
        const rebuilt = new Corpus({ engineVersion: '1', minConfidence: least });
        rebuilt.rule([...held].reverse());
        for (const [at, content] of [...texts].reverse()) rebuilt.set(at, content);
        cards += rebuilt.contradictions().length;
        assert.deepEqual(corpus.contradictions(), rebuilt.contradictions());
        assert.deepEqual(corpus.claims(), rebuilt.claims());
      }),
      { numRuns: 150 },
    );
    assert.ok(cards > 50, `only ${String(cards)} cards were compared`);
  });

  test('are the same list until something changes, and the same cards where nothing did', () => {
    const corpus = newCorpus();
    for (const each of ['c', 'd', 'e']) corpus.set(each, ENGLISH);
    corpus.set('a', 'The fire killed 61 people. The fire killed 83 people.');
    corpus.set('b', `${ENGLISH} Quandel Ltd. was founded in 1990. Quandel Ltd. was founded in 1991.`);
    const first = corpus.contradictions();
    assert.equal(first.length, 2);
    assert.equal(corpus.contradictions(), first);
    corpus.set('b', `${ENGLISH} Quandel Ltd. was founded in 1990.`);
    const second = corpus.contradictions();
    assert.deepEqual(second, [first.find(({ kind }) => kind !== 'date')]);
    assert.ok(first.includes(second[0] ?? assert.fail()));
  });

  test('what came, changed and went is told by ids', () => {
    const corpus = newCorpus();
    corpus.set('a', 'The fire killed 61 people. The fire killed 83 people.');
    const empty = newCorpus().contradictions();
    const first = corpus.contradictions();
    assert.deepEqual(cardChange(empty, first), { came: first, changed: [], went: [] });
    corpus.set('a', 'At night. The fire killed 61 people. The fire killed 83 people.');
    const moved = corpus.contradictions();
    assert.deepEqual(cardChange(first, moved), { came: [], changed: moved, went: [] });
    corpus.remove('a');
    assert.deepEqual(cardChange(moved, corpus.contradictions()), { came: [], changed: [], went: [moved[0]?.id] });
  });

  test('have ids of their own, also where documents repeat each other', () => {
    const corpus = newCorpus();
    for (const each of ['a', 'b', 'c', 'd', 'e', 'f']) {
      corpus.set(each, `${each.toUpperCase()}. We have 61 members. We have 83 members.`);
    }
    const ids = corpus.contradictions().map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('are worked out in steps, and giving up in the middle loses nothing', () => {
    const corpus = newCorpus();
    for (const each of ['a', 'b', 'c', 'd', 'e', 'f'])
      corpus.set(each, 'The fire killed 61 people. The fire killed 83 people.');
    const work = corpus.settleContradictions();
    work.next();
    work.next();
    corpus.set('c', 'The fire killed 99 people.');
    let steps = 0;
    for (const all = corpus.settleContradictions(); all.next().done !== true;) steps++;
    assert.ok(steps >= 4);
    const rebuilt = newCorpus();
    for (const each of corpus.uris()) rebuilt.set(each, corpus.text(each) ?? '');
    assert.deepEqual(corpus.contradictions(), rebuilt.contradictions());
  });

  test('of the documents worked out so far can be shown before all are', () => {
    const corpus = newCorpus();
    const names =
      'Quandel Marlow Velmor Tresk Ombly Farrow Lindow Harkam Corvin Delmar Eskel Fintan Gorlan Hestor Imbert Jarvik';
    for (const name of names.split(' ')) {
      corpus.set(name, `${ENGLISH} ${name} Ltd. was founded in 1990. ${name} Ltd. was founded in 1991.`);
    }
    const work = corpus.settleContradictions();
    let early = corpus.contradictionsSoFar();
    while (early.length === 0 && work.next().done !== true) early = corpus.contradictionsSoFar();
    assert.ok(early.length > 0);
    while (work.next().done !== true);
    assert.ok(corpus.contradictionsSoFar().length > early.length);
    assert.equal(corpus.contradictions(), corpus.contradictionsSoFar());
  });

  test('claims keep their ids when the document is edited elsewhere or renamed', () => {
    const corpus = newCorpus();
    corpus.set('a', `${ENGLISH} Quandel Ltd. was founded in 1990.`);
    const before = corpus.claims().find(({ attribute }) => attribute === 'date/found');
    corpus.remove('a');
    corpus.set('b', `Nobody came.\n\n${ENGLISH} Quandel  Ltd. was founded in 1990. Rain fell.`);
    const after = corpus.claims().find(({ attribute }) => attribute === before?.attribute);
    assert.equal(after?.id, before?.id);
    assert.ok(before !== undefined);
  });

  test('keys with more claims than are compared are told', () => {
    const corpus = newCorpus();
    for (let at = 0; at < 30; at++) {
      const lines = Array.from(
        { length: 10 },
        (_, line) => `Quandel Ltd. was founded in ${String(1700 + at * 10 + line)}.`,
      );
      corpus.set(`d${String(at)}`, [ENGLISH, ...lines].join('\n\n'));
    }
    assert.deepEqual(
      corpus.hotKeys().map(({ key, claims }) => [key.split('\t')[1], claims]),
      [
        ['act/found/passive', 300],
        ['date/found', 300],
      ],
    );
  });
});
