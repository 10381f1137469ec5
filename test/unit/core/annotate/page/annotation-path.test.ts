import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  annotationFolder,
  annotationPath,
  documentOfPath,
  sourceOf,
} from '../../../../../src/core/annotate/page/annotation-path';
import { annotatorFile } from '../../../../../src/core/store/annotator-file';

const segment = fc.oneof(
  fc.string({ minLength: 1 }).map((text) => text.replaceAll('/', '_')),
  fc.constantFrom('a.txt', '..', '.', '%2E', '%2E%2E', '%', 'ä b?.md', 'CON', 'x#y.txt', '…', '\\'),
);
const documents = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));

suite('where annotations lie', () => {
  test('below the path of their document, a file for each annotator', () => {
    assert.equal(annotationPath('b/a.txt', 'Anna'), `annotations/b/a.txt/${annotatorFile('Anna')}`);
    assert.equal(annotationFolder('b/a.txt'), 'annotations/b/a.txt');
  });

  test('never outside the folder, and never in one of another document', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const path = annotationPath(one, 'Anna');
        assert.equal(
          path.split('/').some((part) => part === '' || part === '.' || part === '..'),
          false,
          path,
        );
        assert.equal(path === annotationPath(other, 'Anna'), one === other);
        assert.deepEqual(documentOfPath(path), { document: one, file: annotatorFile('Anna') });
      }),
    );
  });

  test('other paths are none', () => {
    for (const path of ['entities/a.json', 'annotations/a.json', 'annotations/a.txt/a.txt', 'annotations']) {
      assert.equal(documentOfPath(path), null, path);
    }
  });

  test('their document is named from there', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const isPlain = !document.split('/').some((part) => part === '.' || part === '..');
        fc.pre(isPlain);
        const root = 'http://host/corpus/';
        const page = new URL(
          `.variorum/${annotationPath(document, 'Anna').split('/').map(encodeURIComponent).join('/')}`,
          root,
        );
        const wanted = new URL(document.split('/').map(encodeURIComponent).join('/'), root);
        assert.equal(new URL(sourceOf(document), page).href, wanted.href);
      }),
    );
  });
});
