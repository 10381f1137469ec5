import { madeText, type TextKind } from '../../bench/text/made-text';
import { Corpus } from '../../src/core/corpus/corpus';
import { detectDocument } from '../../src/core/detect/detect-document';
import { readDocument } from '../../src/core/text/read';
import { assertGrowth } from './growth';

const KB = 1000;

/** So many texts that no piece of Markdown is still in the cache when its text comes round again. */
const TEXTS = 120;

/** A different text each time: what is cached by its content shall not be measured twice. */
function reading(format: 'text' | 'markdown', kind: TextKind, length: number): (factor: number) => () => void {
  return (factor) => {
    const texts = Array.from({ length: Math.ceil(TEXTS / factor) }, (_, seed) =>
      madeText(kind, factor * length, factor * 1000 + seed),
    );
    let next = 0;
    return () => {
      readDocument(texts[next++ % texts.length] ?? '', { format });
    };
  };
}

/** The prose is read before the clock starts. */
function detecting(kind: TextKind, length: number): (factor: number) => () => void {
  return (factor) => {
    const document = readDocument(madeText(kind, factor * length), { format: 'text' });
    return () => {
      detectDocument(document);
    };
  };
}

/** A corpus of so many documents, one of which gets another letter each time. */
function editing(documents: number): (factor: number) => () => void {
  return (factor) => {
    const corpus = new Corpus({ engineVersion: 'growth' });
    for (let at = 0; at < documents * factor; at++) corpus.set(`mem:/${at}`, madeText('plain', 2 * KB, at));
    const text = madeText('plain', 50 * KB);
    let edits = 0;
    return () => {
      corpus.set('mem:/0', `${'x'.repeat(++edits)} ${text}`);
    };
  };
}

suite('Growth with the size of a document', () => {
  test('reading plain text is linear', () => {
    assertGrowth('linear', reading('text', 'plain', 100 * KB));
  });

  test('reading one long line is linear', () => {
    assertGrowth('linear', reading('text', 'one paragraph', 100 * KB));
  });

  test('reading Markdown is linear', () => {
    assertGrowth('linear', reading('markdown', 'markdown', 40 * KB));
  });

  test('detecting in plain text is linear', () => {
    assertGrowth('linear', detecting('plain', 30 * KB));
  });

  test('detecting in German text is linear', () => {
    assertGrowth('linear', detecting('german', 30 * KB));
  });

  test('detecting in a table full of numbers is linear', () => {
    assertGrowth('linear', detecting('table', 20 * KB));
  });

  test('detecting in one long paragraph is linear', () => {
    assertGrowth('linear', detecting('one paragraph', 30 * KB));
  });
});

suite('Growth with the size of a corpus', () => {
  test('an edit of one document costs the same', () => {
    assertGrowth('flat', editing(50));
  });
});
