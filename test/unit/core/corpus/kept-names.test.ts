import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/core/corpus/corpus';
import type { Decision } from '../../../../src/core/link/decisions';
import { EarlierRun } from './earlier-run';

const TEXTS: readonly (readonly [string, string])[] = [
  ['a', 'Mr. Jana Quandel came, and Dr. Quandel left. They live near Moscow.'],
  ['b', 'They spoke of Quandel again. Northern Wind Turbines (NWT) was sold.'],
  ['c', 'Die Rede war von Quandels Haus und von der NWT.'],
];

const RULED: Decision = {
  id: 'd1',
  created: '2020-01-01T00:00:00.000Z',
  kind: 'type',
  form: { type: 'PERSON', name: 'quandel' },
  type: 'ORG',
};

interface Start {
  readonly engineVersion?: string;
  readonly minConfidence?: number;
  readonly decisions?: readonly Decision[];
  readonly texts?: readonly (readonly [string, string])[];
}

function start(run: EarlierRun | null, options: Start = {}): Corpus {
  const { engineVersion = '1', minConfidence = 0.5, decisions = [], texts = TEXTS } = options;
  const corpus = new Corpus({ engineVersion, minConfidence, ...(run === null ? {} : { cache: run.cache }) });
  corpus.rule(decisions);
  for (const [uri, text] of texts) corpus.set(uri, text);
  return corpus;
}

function keptBy(options: Start = {}): EarlierRun {
  const run = new EarlierRun();
  const corpus = start(run, options);
  corpus.entities();
  run.keep(corpus);
  assert.equal(run.recalled, 0);
  return run;
}

/** What a corpus says of names, the mentions last: asking for them resolves what was recalled. */
function seen(corpus: Corpus): unknown {
  return {
    entities: corpus.entities(),
    explained: corpus.uris().map((uri) => corpus.explain(uri, 0)),
    names: corpus.uris().map((uri) => corpus.names(uri)),
    mentions: corpus.uris().map((uri) => corpus.mentions(uri)),
  };
}

suite('names kept from one start to the next', () => {
  test('are taken without being resolved, and say what a rebuild says', () => {
    const run = keptBy();
    const corpus = start(run);
    assert.deepEqual(seen(corpus), seen(start(null)));
    assert.equal(run.recalled, 1);
  });

  test('are those of documents, wherever these lie and in whatever order they come', () => {
    const run = keptBy();
    const moved = [...TEXTS].reverse().map(([uri, text]) => [`moved/${uri}`, text] as const);
    assert.deepEqual(seen(start(run, { texts: moved })), seen(start(null, { texts: moved })));
    assert.equal(run.recalled, 1);
  });

  test('are dropped when any document, decision, setting or the engine is another one', () => {
    const others: Readonly<Record<string, Start>> = {
      'a changed text': { texts: TEXTS.map(([uri, text]) => [uri, uri === 'c' ? `${text} ` : text] as const) },
      'one document more': { texts: [...TEXTS, ['d', 'Nothing.']] },
      'one document less': { texts: TEXTS.slice(1) },
      'a document twice': { texts: [...TEXTS, ['d', TEXTS[0]?.[1] ?? '']] },
      'a decision': { decisions: [RULED] },
      'another confidence': { minConfidence: 0.7 },
      'another engine': { engineVersion: '2' },
    };
    for (const [what, options] of Object.entries(others)) {
      const run = keptBy();
      assert.deepEqual(seen(start(run, options)), seen(start(null, options)), what);
      assert.equal(run.recalled, 0, what);
    }
    const ruled = keptBy({ decisions: [RULED] });
    assert.deepEqual(seen(start(ruled)), seen(start(null)));
    assert.equal(ruled.recalled, 0);
    assert.deepEqual(seen(start(ruled, { decisions: [RULED] })), seen(start(null, { decisions: [RULED] })));
    assert.equal(ruled.recalled, 1);
  });

  test('hear what others say after the first change', () => {
    const later = 'Quandel GmbH was founded in 1901. Quandel GmbH has 40 ships.';
    for (const change of [
      (corpus: Corpus) => corpus.set('a', later),
      (corpus: Corpus) => corpus.remove('a'),
      (corpus: Corpus) => corpus.rule([RULED]),
      (corpus: Corpus) => corpus.setMinConfidence(0.8),
      (corpus: Corpus) => corpus.move('a', new Corpus({ engineVersion: '1' })),
    ]) {
      for (const steps of [0, 1, 100]) {
        const run = keptBy();
        const corpus = start(run);
        const rebuilt = start(null);
        corpus.entities();
        const waking = corpus.wakeNames();
        for (let step = 0; step < steps; step++) waking.next();
        for (const each of [corpus, rebuilt]) change(each);
        assert.deepEqual(seen(corpus), seen(rebuilt));
        assert.equal(run.recalled, 1);
      }
    }
  });

  test('are not there as long as nobody asked for entities', () => {
    const corpus = start(null);
    assert.equal(corpus.linkedNames(), null);
    corpus.entities();
    assert.notEqual(corpus.linkedNames(), null);
    corpus.set('a', 'Something else.');
    assert.equal(corpus.linkedNames(), null);
  });
});
