import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyChanges } from '../../../src/core/annotate/live-spans';
import type { TextChange } from '../../../src/core/annotate/text-change';
import { updated } from '../../../src/server/text-edits';

suite('edits of a document', () => {
  test('are told in offsets of the text that the one before left', () => {
    const document = TextDocument.create('file:///a.txt', 'plaintext', 1, 'one\ntwo\n');
    const at = (line: number, character: number): { line: number; character: number } => ({ line, character });
    const told: TextChange[] = [];
    updated(
      document,
      [
        { range: { start: at(0, 0), end: at(0, 3) }, text: 'seven' },
        { range: { start: at(1, 0), end: at(1, 0) }, text: 'x' },
      ],
      2,
      (edits) => told.push(...edits),
    );
    assert.deepEqual(told, [
      { start: 0, end: 3, text: 'seven' },
      { start: 6, end: 6, text: 'x' },
    ]);
    assert.equal(document.getText(), applyChanges('one\ntwo\n', [], told).text);
    assert.equal(document.version, 2);
  });

  test('are one when the client sends the whole text', () => {
    const document = TextDocument.create('file:///a.txt', 'plaintext', 1, 'one');
    const told: TextChange[] = [];
    updated(document, [{ text: 'two!' }], 2, (edits) => told.push(...edits));
    assert.deepEqual(told, [{ start: 0, end: 3, text: 'two!' }]);
  });
});
