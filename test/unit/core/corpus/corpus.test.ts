import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../../src/core/corpus/corpus';
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
    assert.deepEqual(corpus.remove('a'), { uri: 'a', kind: 'removed', detection: null });
    assert.deepEqual(corpus.remove('a'), { uri: 'a', kind: 'unchanged', detection: null });
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
    const corpus = new Corpus({ engineVersion: '1', spareDetections: 1 });
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
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const corpus = new Corpus({ engineVersion: '1', spareDetections: 2 });
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
      { numRuns: 200 },
    );
  });
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

  test('tells a lone surrogate from the sign that stands for one in UTF-8', () => {
    assert.notEqual(key('a\ud800b'), key('a\ufffdb'));
  });
});
