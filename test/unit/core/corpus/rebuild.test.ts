import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus, type CorpusOptions } from '../../../../src/core/corpus/corpus';
import { EarlierRun } from './earlier-run';
import type { Decision, Ruling } from '../../../../src/core/link/decisions';
import type { NameForm } from '../../../../src/core/model/entity';
import { NAME_TYPES } from '../../../../src/core/model/mention';
import { coveringSpan } from '../../../../src/core/model/span';

/** Names that are known in one document and bare in the next, that are near each other, and that change their type. */
const SENTENCES = [
  'Mr. Jana Quandel came, and Dr. Quandel left. ',
  'Mr. Jana K. Quandel was late. ',
  'Mrs. Uwe Quandel met Jana. ',
  'They spoke of Quandel again. ',
  'Quandel Ltd. was sold to the Northern Wind Turbines (NWT). ',
  'NWT bought Quandel GmbH. ',
  'They live in Quandel, near Moscow. ',
  'Herr Quandel kam aus Moskau, und Frau Marlow ging. ',
  'Die Rede war von Quandels Haus und von der NWT. ',
  'Tunewell.com is a Russian site, says Dr. Marlow. ',
  'They used Tunewell and TUNEWELL in 2001. ',
  'MARLOW AND MR. QUANDEL\n\n',
];

const FORMS: readonly NameForm[] = [
  { type: 'PERSON', name: 'jana quandel' },
  { type: 'PERSON', name: 'jana k. quandel' },
  { type: 'PERSON', name: 'quandel' },
  { type: 'ORG', name: 'quandel' },
  { type: 'ORG', name: 'quandel ltd' },
  { type: 'GPE', name: 'quandel' },
  { type: 'PERSON', name: 'marlow' },
  { type: 'ORG', name: 'northern wind turbines' },
  { type: 'ORG', name: 'nwt' },
  { type: 'GPE', name: 'moscow' },
  { type: 'GPE', name: 'moskau' },
  { type: 'PRODUCT', name: 'tunewell' },
  { type: 'PRODUCT', name: 'tunewell.com' },
  { type: 'PERSON', name: 'stands nowhere' },
];

const form = fc.constantFrom(...FORMS);
const ruling: fc.Arbitrary<Ruling> = fc.oneof(
  fc.record({ kind: fc.constant('same' as const), forms: fc.array(form, { minLength: 2, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('different' as const), forms: fc.tuple(form, form) }),
  fc.record({ kind: fc.constant('type' as const), form, type: fc.constantFrom(...NAME_TYPES) }),
  fc.record({ kind: fc.constant('not-a-name' as const), form }),
  fc.record({ kind: fc.constant('name' as const), form, name: fc.constantFrom('Somebody', 'Quandel') }),
  fc.record({ kind: fc.constant('external' as const), form, external: fc.constantFrom('Q1', '') }),
);
const decision = fc.record({ ruling, day: fc.integer({ min: 1, max: 5 }), pinned: fc.array(form, { maxLength: 2 }) });

/** What people have decided in the course of a run; a step says which of it holds. */
const pool = fc.array(decision, { maxLength: 6 }).map((all) =>
  all.map((one, at): Decision => ({
    ...one.ruling,
    id: `d${at}`,
    created: `2020-01-0${one.day}T00:00:00.000Z`,
    pins: one.pinned.map((pinned) => ({ form: pinned, id: `pin-${pinned.name}-${at % 2}` })),
  })),
);

const uri = fc.constantFrom('a', 'b', 'c', 'd');
const text = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((parts) => parts.join(''));
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), uri, text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), uri }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), uri, to: uri }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('rule' as const), held: fc.nat(63) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('sureness' as const), least: fc.constantFrom(0.3, 0.5, 0.9) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), uri }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'list' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restart' as const), listed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wake' as const), steps: fc.nat(3) }) },
);

/** Everything a corpus answers about names. `ids`: also of what may be gone. */
function seen(corpus: Corpus, ids: ReadonlySet<string>): unknown {
  const all = [...ids].sort();
  return {
    entities: corpus.entities(),
    documents: corpus.uris().map((each) => ({
      uri: each,
      mentions: corpus.mentions(each),
      names: corpus.names(each).map(({ mention, entity }) => {
        const { start } = coveringSpan(mention.fragments);
        return {
          start,
          type: mention.type,
          entity,
          why: corpus.explain(each, start),
          at: corpus.entityAt(each, start),
        };
      }),
    })),
    byId: all.map((id) => [id, corpus.entity(id), corpus.documentsOf(id), corpus.formsOf(id)]),
    places: corpus.occurrences(new Set(all)),
    suggestions: corpus.suggestions(),
    conflicts: corpus.conflicts(),
  };
}

suite('Corpus: incremental is rebuilt', () => {
  test('any edits, renames and removals of documents, decisions and taking them back, and starts with what was kept, in any order, give what a rebuild gives', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), pool, (steps, decisions) => {
        let corpus = new Corpus({ engineVersion: '1' });
        const earlier = new EarlierRun();
        const texts = new Map<string, string>();
        const ids = new Set<string>();
        let held: readonly Decision[] = [];
        let least = 0.5;
        for (const one of steps) {
          const before = 'uri' in one ? texts.get(one.uri) : undefined;
          if (one.kind === 'set') {
            texts.set(one.uri, one.text);
            corpus.set(one.uri, one.text);
          } else if (one.kind === 'remove') {
            texts.delete(one.uri);
            corpus.remove(one.uri);
          } else if (one.kind === 'rename') {
            if (before === undefined || one.to === one.uri) continue;
            texts.delete(one.uri);
            texts.set(one.to, before);
            corpus.remove(one.uri);
            corpus.set(one.to, before);
          } else if (one.kind === 'rule') {
            held = decisions.filter((_, at) => (one.held & (1 << at)) !== 0);
            corpus.rule(held);
          } else if (one.kind === 'sureness') {
            least = one.least;
            corpus.setMinConfidence(least);
          } else if (one.kind === 'look') corpus.names(one.uri);
          else if (one.kind === 'restart') {
            corpus.entities();
            earlier.keep(corpus);
            corpus = new Corpus({ engineVersion: '1', minConfidence: least, cache: earlier.cache });
            corpus.rule(held);
            for (const [at, content] of texts) corpus.set(at, content);
            if (one.listed) corpus.entities();
          } else if (one.kind === 'wake') {
            const waking = corpus.wakeNames();
            for (let at = 0; at < one.steps; at++) waking.next();
          } else for (const { id } of corpus.entities()) ids.add(id);
        }
        for (const { id } of corpus.entities()) ids.add(id);
        const rebuilt = new Corpus({ engineVersion: '1', minConfidence: least });
        rebuilt.rule([...held].reverse());
        for (const [at, content] of [...texts].reverse()) rebuilt.set(at, content);
        assert.deepEqual(seen(corpus, ids), seen(rebuilt, ids));
      }),
      { numRuns: 150 },
    );
  });

  test('names that were kept and are taken again are those of a rebuild, and so they are after any one change', () => {
    const change = fc.oneof(fc.constant(null), fc.record({ uri, text: fc.option(text) }), fc.nat(63));
    const documents = fc.array(fc.tuple(uri, text), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(documents, pool, fc.nat(63), change, (all, decisions, mask, changed) => {
        const holding = (bits: number): Decision[] => decisions.filter((_, at) => (bits & (1 << at)) !== 0);
        const start = (options: Partial<CorpusOptions>): Corpus => {
          const corpus = new Corpus({ engineVersion: '1', ...options });
          corpus.rule(holding(mask));
          for (const [at, content] of new Map(all)) corpus.set(at, content);
          corpus.entities();
          return corpus;
        };
        const earlier = new EarlierRun();
        earlier.keep(start({}));
        const [restored, rebuilt] = [start({ cache: earlier.cache }), start({})];
        assert.equal(earlier.recalled, 1);
        for (const corpus of [restored, rebuilt]) {
          if (changed === null) continue;
          if (typeof changed === 'number') corpus.rule(holding(changed));
          else if (changed.text === null) corpus.remove(changed.uri);
          else corpus.set(changed.uri, changed.text);
        }
        const ids = new Set(rebuilt.entities().map(({ id }) => id));
        assert.deepEqual(seen(restored, ids), seen(rebuilt, ids));
      }),
      { numRuns: 150 },
    );
  });

  test('documents whose mentions decisions change are told, and no others', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(uri, text), { maxLength: 4 }), pool, fc.nat(63), (documents, decisions, mask) => {
        const corpus = new Corpus({ engineVersion: '1' });
        for (const [at, content] of documents) corpus.set(at, content);
        corpus.rule(decisions.filter((_, at) => (mask & (1 << at)) !== 0));
        const before = new Map(corpus.uris().map((each) => [each, corpus.mentions(each)]));
        const told = corpus.rule(decisions);
        for (const [each, mentions] of before) {
          if (!told.includes(each)) assert.equal(corpus.mentions(each), mentions);
        }
        assert.ok(told.every((each) => before.has(each)));
      }),
      { numRuns: 60 },
    );
  });
});
