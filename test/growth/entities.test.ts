import { madeText } from '../../bench/text/made-text';
import { Random } from '../../bench/text/random';
import { Corpus } from '../../src/core/corpus/corpus';
import { DetectionCache } from '../../src/core/corpus/detection-cache';
import { decodeKnowledge, encodeKnowledge } from '../../src/core/corpus/detection-codec/detection-codec';
import { detectionKey } from '../../src/core/corpus/detection-key';
import { knowDocument } from '../../src/core/corpus/know-document';
import { assertGrowth } from './growth';

const VERSION = 'growth';

/** Documents with a name each that no other has, besides those that all have. */
function texts(documents: number): string[] {
  return Array.from(
    { length: documents },
    (_, at) => `${madeText('plain', 2000, at)}\n\nMr. ${ownName(at)} came, and ${ownName(at)} left.\n`,
  );
}

const SYLLABLES = 'ka lo mi ter van ros bel dun fi gra hol jen kul lum mar nor pel ras sil tor wen zor'.split(' ');

/** No two are so alike that one could be the other misspelt. */
function ownName(at: number): string {
  const random = new Random(at);
  const word = (length: number): string => {
    const made = Array.from({ length }, () => random.pick(SYLLABLES)).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  return `${word(3)} ${word(4)}`;
}

/** From what is kept of documents to the list of their entities. */
function starting(documents: number): (factor: number) => () => void {
  return (factor) => {
    const made = texts(documents * factor);
    const kept = new Map(
      made.map((text) => {
        const key = detectionKey(VERSION, text, {});
        return [key, encodeKnowledge(key, knowDocument(text))];
      }),
    );
    return () => {
      const cache = new DetectionCache();
      cache.takeFrom({
        knowledge: (key) => decodeKnowledge(key, kept.get(key) ?? new Uint8Array()),
        names: () => null,
      });
      const corpus = new Corpus({ engineVersion: VERSION, cache });
      for (const [at, text] of made.entries()) corpus.set(`mem:/${at}`, text);
      corpus.entities();
    };
  };
}

/** One document among so many gets another name each time, and somebody looks at what it refers to. */
function editing(documents: number): (factor: number) => () => void {
  return (factor) => {
    const corpus = new Corpus({ engineVersion: VERSION });
    const made = texts(documents * factor);
    for (const [at, text] of made.entries()) corpus.set(`mem:/${at}`, text);
    corpus.entities();
    let edits = 0;
    return () => {
      corpus.set('mem:/0', `${made[0] ?? ''}\nDr. ${ownName(documents * factor + (edits++ % 40))} came.\n`);
      for (const { entity } of corpus.names('mem:/0')) corpus.entity(entity);
    };
  };
}

suite('Growth of the entities of a corpus', () => {
  test('a start with what is kept is linear in documents', () => {
    assertGrowth('linear', starting(15));
  });

  test('names after an edit cost the same among eight times as many documents', () => {
    assertGrowth('flat', editing(40));
  });
});
