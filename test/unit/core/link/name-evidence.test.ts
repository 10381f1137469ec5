import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NameEvidence } from '../../../../src/core/link/name-evidence';
import { resolveNames } from '../../../../src/core/link/resolve-names';
import type { DocumentNames, VoteType } from '../../../../src/core/model/name';
import { namesOf, runOf } from './hand-made';

const teaching = (...lessons: readonly (readonly [string, VoteType, number])[]): DocumentNames => namesOf([], lessons);
const holding = (...texts: string[]): DocumentNames => namesOf(texts.map((text) => runOf(text)));

/** An evidence whose documents have all been resolved. */
function evidenceOf(documents: Readonly<Record<string, DocumentNames>>): NameEvidence {
  const evidence = new NameEvidence();
  for (const [id, names] of Object.entries(documents)) evidence.set(id, names);
  for (const id of Object.keys(documents)) evidence.resolve(id);
  return evidence;
}

suite('Evidence: what documents hear', () => {
  test('the others, never itself', () => {
    const evidence = evidenceOf({ a: teaching(['Quandt', 'PERSON', 40]), b: teaching(['Marl', 'GPE', 30]) });
    assert.deepEqual(evidence.elsewhere('a').lessons('quandt'), []);
    assert.deepEqual(evidence.elsewhere('b').lessons('quandt'), [{ type: 'PERSON', points: 20, documents: 1 }]);
    assert.deepEqual(evidence.elsewhere('nobody').lessons('quandt'), []);
  });

  test('many documents count for more than one, up to a limit', () => {
    const points = [1, 2, 3, 100].map((count) => {
      const evidence = new NameEvidence();
      for (let at = 0; at < count; at++) evidence.set(`d${at}`, teaching(['Quandt', 'PERSON', 30]));
      evidence.set('this', teaching());
      return evidence.elsewhere('this').lessons('quandt')[0]?.points;
    });
    assert.deepEqual(points, [15, 30, 40, 40]);
  });

  test('a type that few teach is weaker beside one that many teach', () => {
    const evidence = new NameEvidence();
    for (let at = 0; at < 8; at++) evidence.set(`p${at}`, teaching(['Marlow', 'PERSON', 50]));
    for (let at = 0; at < 2; at++) evidence.set(`g${at}`, teaching(['Marlow', 'GPE', 50]));
    evidence.set('this', teaching());
    assert.deepEqual(
      evidence
        .elsewhere('this')
        .lessons('marlow')
        .map(({ type, points }) => [type, points]),
      [
        ['PERSON', 40],
        ['GPE', 30],
      ],
    );
  });

  test('documents are counted exactly below ten, and in steps from there on', () => {
    const counts = [1, 9, 10, 19, 20, 49, 50, 99, 100, 250].map((count) => {
      const evidence = new NameEvidence();
      for (let at = 0; at < count; at++) evidence.set(`d${at}`, teaching(['Quandt', 'PERSON', 30]));
      evidence.set('this', teaching());
      return evidence.elsewhere('this').lessons('quandt')[0]?.documents;
    });
    assert.deepEqual(counts, [1, 9, 10, 10, 20, 20, 50, 50, 100, 200]);
  });

  test('lessons on signs alone are no lessons', () => {
    const evidence = evidenceOf({ a: teaching(['§', 'LAW', 40]), b: teaching() });
    assert.deepEqual(evidence.elsewhere('b').lessons('§'), []);
  });
});

suite('Evidence: who is told', () => {
  test('documents that hold the spelling, when what they hear changes', () => {
    const evidence = evidenceOf({ a: holding('Quandt'), b: holding('Marl'), c: holding('Otto Quandt') });
    assert.deepEqual(evidence.set('d', teaching(['Quandt', 'PERSON', 40])), ['a', 'c']);
  });

  test('once, until they ask again', () => {
    const evidence = evidenceOf({ a: holding('Quandt') });
    assert.deepEqual(evidence.set('b', teaching(['Quandt', 'PERSON', 40])), ['a']);
    assert.deepEqual(evidence.set('b', null), []);
    evidence.resolve('a');
    assert.deepEqual(evidence.set('b', teaching(['Quandt', 'PERSON', 40])), ['a']);
  });

  test('those that hold another form of it', () => {
    const german = namesOf([runOf('Quandts', [], { language: 'de' })]);
    const adjective = namesOf([runOf('der Gelben Tafel', [], { language: 'de' })]);
    const site = holding('Tunewell.com');
    const evidence = evidenceOf({ german, adjective, site, name: holding('Tunewell') });
    assert.deepEqual(evidence.set('x', teaching(['Quandt', 'PERSON', 40])), ['german']);
    assert.deepEqual(evidence.set('y', teaching(['Gelbe Tafel', 'ORG', 40])), ['adjective']);
    assert.deepEqual(evidence.set('z', teaching(['Tunewell.ru', 'PRODUCT', 40])), ['name', 'site']);
  });

  test('nobody about a name that everybody knows', () => {
    const common = namesOf([runOf('Marl')], [['Marl', 'GPE', 40]]);
    const evidence = evidenceOf(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`d${at}`, common])));
    assert.deepEqual(evidence.set('new', common), []);
    assert.deepEqual(evidence.set('d3', null), []);
  });

  test('nobody when a document teaches the same as before', () => {
    const evidence = evidenceOf({ a: holding('Quandt'), b: teaching(['Quandt', 'PERSON', 40]) });
    assert.deepEqual(evidence.set('b', namesOf([runOf('Quandt')], [['Quandt', 'PERSON', 40]])), []);
    assert.deepEqual(evidence.set('nobody', null), []);
  });
});

suite('Evidence: incremental equals rebuilt', () => {
  // Few words, so that documents share names, hold parts of each other's names and disagree on types.
  const word = fc.constantFrom(
    'Quandt',
    'Marl',
    'Otto',
    'Quandts',
    'Tunewell',
    'tunewell.com',
    'Gelben',
    'Gelbe',
    'of',
  );
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const type = fc.constantFrom<VoteType>('PERSON', 'GPE', 'ORG', 'PRODUCT', 'NAME', 'NONE');
  const points = fc.integer({ min: 0, max: 70 });
  const names = fc
    .record({
      runs: fc.array(
        fc.record({
          text: phrase,
          ground: fc.option(fc.tuple(type, points)),
          language: fc.constantFrom('en' as const, 'de' as const),
        }),
        { maxLength: 4 },
      ),
      lessons: fc.array(fc.tuple(phrase, type, points), { maxLength: 4 }),
    })
    .map(({ runs, lessons }) =>
      namesOf(
        runs.map(({ text, ground, language }) =>
          runOf(text, ground === null ? [] : [[text, ground[0], ground[1]]], { language }),
        ),
        lessons,
      ),
    );
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), names: fc.option(names) }) },
    // The same names move on to another document, or stand in two.
    { weight: 1, arbitrary: fc.record({ id: fc.constantFrom('a', 'b', 'c'), like: fc.constantFrom('d', 'e') }) },
  );

  test('for names that documents share, change, hand on and lose', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), (steps, every) => {
        const evidence = new NameEvidence();
        const documents = new Map<string, DocumentNames>();
        const resolved = new Map<string, unknown>();
        steps.forEach((change, at) => {
          const now = 'like' in change ? (documents.get(change.like) ?? null) : change.names;
          const told = evidence.set(change.id, now);
          assert.ok(!told.includes(change.id));
          if (now === null) documents.delete(change.id);
          else documents.set(change.id, now);
          for (const id of [change.id, ...told]) resolved.delete(id);
          if (at % every !== 0) return;
          for (const id of documents.keys()) {
            if (!resolved.has(id)) resolved.set(id, evidence.resolve(id));
          }
        });
        const rebuilt = new NameEvidence();
        for (const [id, held] of [...documents].reverse()) rebuilt.set(id, held);
        for (const [id, held] of documents) {
          const incremental = resolved.get(id) ?? evidence.resolve(id);
          assert.deepEqual(incremental, resolveNames(held, rebuilt.elsewhere(id)), id);
        }
      }),
      { numRuns: 400 },
    );
  });
});
