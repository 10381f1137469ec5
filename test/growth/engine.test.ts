import { madeText, type TextKind } from '../../bench/text/made-text';
import { Corpus } from '../../src/core/corpus/corpus';
import { NOTHING_ELSEWHERE } from '../../src/core/link/elsewhere';
import { NameEvidence } from '../../src/core/link/name-evidence';
import { resolveNames } from '../../src/core/link/resolve-names';
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
    for (const uri of corpus.uris()) corpus.mentions(uri);
    let edits = 0;
    return () => {
      const { affected } = corpus.set('mem:/0', `${'x'.repeat(++edits)} ${text}`);
      for (const uri of ['mem:/0', ...affected]) corpus.mentions(uri);
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

/** Names of one document are resolved; every other word is a capitalised one that the document itself or another one knows. */
function resolving(runs: number): (factor: number) => () => void {
  return (factor) => {
    const words = ['Quandel', 'Marlow', 'Otto', 'of', 'Tunewell', 'Abel', 'Bright', 'Harbour'];
    const word = (at: number): string => words[(at * 7 + (at >> 3)) % words.length] ?? '';
    const text = Array.from({ length: runs * factor }, (_, at) =>
      at % 5 === 0
        ? `Mr. ${word(at)} and ${word(at + 1)} ${word(at + 2)} came.`
        : `They saw ${word(at)} ${word(at + 1)}.`,
    ).join(' ');
    const { names } = detectDocument(readDocument(text, { format: 'text', languageHint: 'en' }));
    const evidence = new NameEvidence();
    evidence.set('b', names);
    return () => {
      evidence.set('a', names);
      evidence.resolve('a');
    };
  };
}

suite('Growth of names', () => {
  test('resolving the names of a document is linear', () => {
    assertGrowth('linear', resolving(2000));
  });

  test('so is one run without an end', () => {
    assertGrowth('linear', (factor) => {
      const text = `${'THE HARBOUR BOARD OF MARLOW MET '.repeat(400 * factor)}\n\nMr. Marlow came. Mr. Marlow went.`;
      const { names } = detectDocument(readDocument(text, { format: 'text', languageHint: 'en' }));
      return () => {
        resolveNames(names, NOTHING_ELSEWHERE);
      };
    });
  });
});

suite('Growth with the size of a corpus', () => {
  test('an edit of one document costs the same', () => {
    assertGrowth('flat', editing(50));
  });
});
