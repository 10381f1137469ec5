import assert from 'node:assert/strict';
import { AnchorMaker } from '../../../../src/core/annotate/anchor';
import { AnnotationLayer } from '../../../../src/core/annotate/layer';
import { Corpus } from '../../../../src/core/corpus/corpus';
import type { RecordedOn } from '../../../../src/core/corpus/recorded-claims';
import type { AnnotationItem } from '../../../../src/core/model/annotation';

const ONE = 'mem:/one.txt';
const TWO = 'mem:/two.txt';
const TEXTS = {
  [ONE]: 'Published: 3 June 2019\n\nGreta Olsson was born in 1961. She lives in the old mill at Tarn.\n',
  [TWO]: 'Published: 9 June 2019\n\nGreta Olsson was born in 1964. She said nothing else.\n',
};
const RECORDED = { annotator: 'Ada', created: '', modified: '', attributes: {} };

function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus({ engineVersion: '1' });
  for (const [uri, text] of Object.entries(texts)) corpus.set(uri, text);
  return corpus;
}

/** A claim on the first place of some words. */
function claimed(uri: keyof typeof TEXTS, words: string, attribute: string, value: string): RecordedOn {
  const text = TEXTS[uri];
  const start = text.indexOf(words);
  const anchors = [new AnchorMaker(text).anchorOf({ start, end: start + words.length })];
  const claim = { subject: 'Greta Olsson', attribute, value };
  const item: AnnotationItem = { ...RECORDED, kind: 'annotation', id: 'urn:uuid:1', document: uri, anchors, claim };
  const layer = new AnnotationLayer(text);
  layer.set([item], () => null);
  return { placed: layer.index.all, relations: layer.relations };
}

const said = (corpus: Corpus): string[] =>
  corpus
    .claims()
    .map(({ uri, attribute, origin }) => `${uri.slice(5)} ${attribute}${origin === 'person' ? ' (recorded)' : ''}`);

suite('what people claim on documents of a corpus', () => {
  test('stands beside what the engine reads, with the sentence it was read in', () => {
    const corpus = corpusOf(TEXTS);
    const before = said(corpus);
    corpus.record(ONE, claimed(ONE, 'the old mill at Tarn', 'lives in', 'Tarn'));
    assert.deepEqual(
      said(corpus).filter((one) => !before.includes(one)),
      ['one.txt own/lives in (recorded)'],
    );
    const claim = corpus.claims().find(({ origin }) => origin === 'person');
    assert.equal(claim?.quote, 'She lives in the old mill at Tarn.');
    corpus.record(ONE, null);
    assert.deepEqual(said(corpus), before);
  });

  test('contradicts what another person claims of the same thing in the same words', () => {
    const corpus = corpusOf(TEXTS);
    const before = corpus.contradictions().length;
    corpus.record(ONE, claimed(ONE, 'lives in the old mill', 'favourite number', '12'));
    corpus.record(TWO, claimed(TWO, 'She said nothing else', 'favourite number', '13'));
    assert.equal(corpus.contradictions().length, before + 1);
  });

  test('takes the place of what the engine read there under the same attribute', () => {
    const corpus = corpusOf(TEXTS);
    const born = corpus.claims().find(({ uri, attribute }) => uri === ONE && attribute === 'date/born');
    assert.ok(born !== undefined, said(corpus).join());
    assert.equal(corpus.contradictions().length, 1);
    corpus.record(ONE, claimed(ONE, 'was born in 1961', 'date/born', '1964'));
    assert.deepEqual(
      corpus
        .claims()
        .flatMap(({ uri, attribute, origin }) => (uri === ONE && attribute === 'date/born' ? [origin] : [])),
      ['person'],
    );
  });

  test('is the same whenever it was recorded', () => {
    const late = corpusOf(TEXTS);
    late.contradictions();
    late.record(ONE, claimed(ONE, 'the old mill at Tarn', 'lives in', 'Tarn'));
    const early = new Corpus({ engineVersion: '1' });
    early.record(ONE, claimed(ONE, 'the old mill at Tarn', 'lives in', 'Tarn'));
    for (const [uri, text] of Object.entries(TEXTS)) early.set(uri, text);
    assert.deepEqual(said(early), said(late));
    assert.deepEqual(early.contradictions(), late.contradictions());
  });
});
