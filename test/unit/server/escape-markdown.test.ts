import assert from 'node:assert/strict';
import { escapeForReading } from '../../../src/server/escape-markdown';

suite('Markdown that is read as it is written', () => {
  test('dates, numbers and paths stay as they are', () => {
    for (const text of [
      '1.650.000 $ (9.7.1993)'.replace('$', 'EUR'),
      'notes/2007-08-22.txt:14',
      'Tarn: 1871, but 1817!',
    ])
      assert.equal(escapeForReading(text), text);
  });

  test('nothing of a text becomes markup', () => {
    const escaped: readonly (readonly [string, string])[] = [
      ['*a* _b_ `c` [d](e) <f> &g;', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\&g;'],
      ['$1 and $2', '\\$1 and \\$2'],
      ['- item', '\\- item'],
      ['12. item', '12\\. item'],
      ['# head', '\\# head'],
      ['> quote\nnext', '\\> quote next'],
      ['http://x.org www.x.org a@x.org', 'http\\://x.org www\\.x.org a\\@x.org'],
    ];
    for (const [text, expected] of escaped) assert.equal(escapeForReading(text), expected);
  });
});
