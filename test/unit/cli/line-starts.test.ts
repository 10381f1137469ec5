import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineStarts } from '../../../src/cli/line-starts';

suite('places in a text that is not held', () => {
  test('are those an editor shows, whatever the line ends', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (content) => {
        const document = TextDocument.create('a', '', 0, content);
        const lines = new LineStarts(content);
        for (let offset = 0; offset <= content.length; offset++) {
          // Between CR and LF there is no place: editors put it at the end of the line.
          if (content[offset - 1] === '\r' && content[offset] === '\n') continue;
          const { line, character } = document.positionAt(offset);
          assert.deepEqual(lines.placeOf(offset), { line: line + 1, column: character + 1 });
        }
      }),
    );
  });
});
