import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { DetectionCache } from '../../../../src/core/corpus/detection-cache';
import { nodeTextHash } from '../../../../src/server/node-text-hash';
import { detectionKey } from '../../../../src/core/corpus/detection-key';
import type { ReadOptions } from '../../../../src/core/text/read';

const newCorpus = (): Corpus => new Corpus({ engineVersion: '1' });

/** Everything a corpus answers, to compare two of them. */
function contents(corpus: Corpus): unknown {
  return corpus.uris().map((uri) => [uri, corpus.detection(uri)]);
}

suite('Corpus', () => {
  test('says what a call changed', () => {
    const corpus = newCorpus();
    assert.equal(corpus.set('a', 'Paid on 3 May 2001.').kind, 'added');
    assert.equal(corpus.set('a', 'Paid on 4 May 2001.').kind, 'changed');
    assert.equal(corpus.set('a', 'Paid on 4 May 2001.').kind, 'unchanged');
    assert.equal(corpus.set('a', 'Paid on 4 May 2001.', { date: '1999-01-01' }).kind, 'changed');
    assert.deepEqual(corpus.remove('a'), { uri: 'a', kind: 'removed', detection: null, affected: [] });
    assert.deepEqual(corpus.remove('a'), { uri: 'a', kind: 'unchanged', detection: null, affected: [] });
    assert.equal(corpus.detection('a'), null);
    assert.equal(corpus.size, 0);
  });

  test('the same text again is free: the very same detection comes back', () => {
    const corpus = newCorpus();
    const first = corpus.set('a', 'Paid on 3 May 2001.').detection;
    assert.equal(corpus.set('a', 'Paid on 3 May 2001.').detection, first);
  });

  test('so is a text that was there a moment ago, as after an undo or a rename', () => {
    const corpus = newCorpus();
    const first = corpus.set('a', 'Paid on 3 May 2001.').detection;
    corpus.set('a', 'Paid on 3 May 200.');
    assert.equal(corpus.set('a', 'Paid on 3 May 2001.').detection, first);
    corpus.remove('a');
    assert.equal(corpus.set('b', 'Paid on 3 May 2001.').detection, first);
  });

  test('keeps only so many detections of texts that are gone', () => {
    const corpus = new Corpus({ engineVersion: '1', cache: new DetectionCache(1) });
    const first = corpus.set('a', 'one').detection;
    const second = corpus.set('a', 'two').detection;
    corpus.set('a', 'three');
    assert.equal(corpus.set('b', 'two').detection, second);
    assert.notEqual(corpus.set('c', 'one').detection, first);
  });

  test('lists documents in code-unit order', () => {
    const corpus = newCorpus();
    for (const uri of ['ä', 'b', 'Z', 'a-b', 'a/c']) corpus.set(uri, '');
    assert.deepEqual(corpus.uris(), ['Z', 'a-b', 'a/c', 'b', 'ä']);
  });

  test('any sequence of set and remove leaves what a full rebuild gives', () => {
    const uri = fc.constantFrom('a', 'b', 'c', 'd');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            'On 3 May 2001 ',
            'am 4. Juli 1998 ',
            '$5 million ',
            '3 Mio. Euro ',
            'today ',
            '\n\n',
            '\r\n',
            '# ',
            '> ',
            '---\n',
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join('')),
    );
    const options = fc.constantFrom<ReadOptions>(
      {},
      { fileName: 'a.md' },
      { format: 'text' },
      { languageHint: 'de' },
      { date: '2001-02-03' },
    );
    const step = fc.record({ uri, text: fc.option(text), options });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const corpus = new Corpus({ engineVersion: '1', cache: new DetectionCache(2) });
        const last = new Map<string, { text: string; options: ReadOptions }>();
        for (const { uri: at, text: content, options: how } of steps) {
          if (content === null) {
            corpus.remove(at);
            last.delete(at);
          } else {
            corpus.set(at, content, how);
            last.set(at, { text: content, options: how });
          }
        }
        const rebuilt = newCorpus();
        for (const [at, document] of last) rebuilt.set(at, document.text, document.options);
        assert.deepEqual(contents(corpus), contents(rebuilt));
      }),
      { numRuns: 60 },
    );
  });
});

suite('Corpus: names of several documents', () => {
  const TITLED = 'Mr. Quandel and Mrs. Quandel came, and so did Dr. Quandel of Marlowbridge.';

  test('evidence goes from one document to the others, and goes with it', () => {
    const corpus = newCorpus();
    const persons = (): number =>
      corpus.mentions('a').filter(({ type, confidence }) => type === 'PERSON' && confidence >= 0.5).length;
    corpus.set('a', 'They spoke of Quandel again.');
    assert.equal(persons(), 0);
    assert.deepEqual(corpus.set('b', TITLED).affected, ['a']);
    assert.deepEqual(corpus.set('c', TITLED).affected, [], 'nobody has asked since');
    assert.equal(persons(), 1);
    assert.deepEqual(corpus.set('c', TITLED).affected, []);
    assert.deepEqual(corpus.remove('b').affected, ['a']);
    corpus.remove('c');
    assert.equal(persons(), 0);
    assert.deepEqual(corpus.mentions('nobody'), []);
  });

  test('a document that moves takes its evidence with it', () => {
    const [one, other] = [newCorpus(), newCorpus()];
    one.set('a', 'They spoke of Quandel again.');
    one.set('b', TITLED);
    other.set('c', TITLED);
    for (const uri of ['a', 'b']) one.mentions(uri);
    const detection = one.detection('b');
    assert.deepEqual(one.move('b', other), { here: ['a'], there: [] });
    assert.equal(other.detection('b'), detection);
    assert.deepEqual([one.uris(), other.uris()], [['a'], ['b', 'c']]);
    assert.deepEqual(one.move('b', other), { here: [], there: [] });
  });

  test('any sequence of edits, renames, merges and deletions leaves the mentions of a full rebuild', () => {
    // Names go from plain places to bare ones, from one document to another, and from one type to the other.
    const sentence = fc.constantFrom(
      'Mr. Quandel came, and Dr. Quandel left. ',
      'Quandel Ltd. was sold. ',
      'They live in Quandel, near the sea. ',
      'They spoke of Quandel again. ',
      'Otto Quandel and Marlow were late. ',
      'Dr. Marlow and Mrs. Marlow stayed. ',
      'Herr Quandel kam, Frau Marlow ging. ',
      'Die Rede war von Quandels Haus. ',
      'Tunewell.com is a site, says Marlow. ',
      'They used Tunewell in 2001. ',
      'THE END OF MARLOW\n\n',
    );
    const text = fc.array(sentence, { maxLength: 4 }).map((parts) => parts.join(''));
    const uri = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), uri, text }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), uri }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), uri, to: uri }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), uri, to: uri }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), uri }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const corpus = newCorpus();
        const texts = new Map<string, string>();
        const put = (at: string, content: string | undefined): void => {
          if (content === undefined) {
            texts.delete(at);
            corpus.remove(at);
          } else {
            texts.set(at, content);
            corpus.set(at, content);
          }
        };
        for (const change of steps) {
          const content = texts.get(change.uri);
          if (change.kind === 'set') put(change.uri, change.text);
          else if (change.kind === 'remove') put(change.uri, undefined);
          else if (change.kind === 'look') corpus.mentions(change.uri);
          else if (content !== undefined && change.to !== change.uri) {
            put(change.to, change.kind === 'merge' ? (texts.get(change.to) ?? '') + content : content);
            put(change.uri, undefined);
          }
        }
        const rebuilt = newCorpus();
        for (const [at, content] of [...texts].reverse()) rebuilt.set(at, content);
        for (const at of texts.keys()) assert.deepEqual(corpus.mentions(at), rebuilt.mentions(at), at);
      }),
      { numRuns: 100 },
    );
  });
});

suite('Corpus: bad input', () => {
  const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + 'x' + close.repeat(depth);
  for (const [name, text] of [
    ['nothing', ''],
    ['NUL characters', 'a\0b\0 3 May 2001 \0'],
    ['lone surrogates', '\ud800 3 May 2001 \udc00 $5 \ud83d'],
    ['a line of 1 MB', 'nothing happened in the harbour '.repeat(32_000) + 'on 3 May 2001'],
    ['digits without an end', '1'.repeat(200_000)],
    ['signs without an end', '$'.repeat(200_000)],
    ['deep quotes', `${'> '.repeat(5000)}3 May 2001`],
    ['deep lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- 3 May 2001`).join('\n')],
    ['deep brackets', nested('[', ']', 20_000)],
    ['deep emphasis', nested('*_', '_*', 5000)],
    ['front matter without an end', '---\ntitle: [\n'],
    ['front matter that is no YAML', '---\na: {b\n---\n\n3 May 2001\n'],
    ['lone carriage returns', 'a\r3 May 2001\r\r$5\r'],
    ['nothing but line ends', '\r\n\n\r'.repeat(50_000)],
  ] as const) {
    for (const fileName of ['a.txt', 'a.md']) {
      test(`reads ${name} as ${fileName}, with mentions inside the text`, () => {
        const { detection } = newCorpus().set('a', text, { fileName });
        let last = 0;
        for (const mention of detection?.mentions ?? []) {
          for (const { start, end } of mention.fragments) {
            assert.ok(start >= last && end > start && end <= text.length);
            last = end;
          }
        }
      }).timeout(20_000);
    }
  }
});

suite('detectionKey', () => {
  const key = (text: string, options: ReadOptions = {}, version = '1'): string => detectionKey(version, text, options);

  test('is the same for the same question', () => {
    assert.equal(key('a\r\nb', { fileName: '/x/one.md' }), key('a\r\nb', { fileName: '/y/two.MD' }));
  });

  test('differs with everything a detection depends on', () => {
    const keys = [
      key('a\nb'),
      key('a\nB'),
      key('a\nb', {}, '2'),
      key('a\nb', { fileName: 'x.md' }),
      key('a\nb', { format: 'markdown' }),
      key('a\nb', { languageHint: 'de' }),
      key('a\nb', { date: '2001-02-03' }),
      key('a\r\nb'),
    ];
    assert.equal(new Set(keys).size, keys.length);
  });

  test('tells line ends apart, because offsets count them', () => {
    const texts = ['a\nb\nc', 'a\r\nb\r\nc', 'a\r\nb\nc', 'a\nb\r\nc', 'a\rb\rc'];
    assert.equal(new Set(texts.map((text) => key(text))).size, texts.length);
  });

  test('is the same with the hash of the host', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(detectionKey('1', text, {}, nodeTextHash), key(text));
      }),
    );
  });

  test('tells a lone surrogate from the sign that stands for one in UTF-8', () => {
    assert.notEqual(key('a\ud800b'), key('a\ufffdb'));
  });
});
