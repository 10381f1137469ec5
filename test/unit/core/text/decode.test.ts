import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../../src/core/text/decode';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

suite('decoding', () => {
  test('UTF-8 is read as it is, its byte order mark removed', () => {
    assert.deepEqual(decodeText(bytes('Grüße, 5 €')), {
      text: 'Grüße, 5 €',
      encoding: 'utf-8',
      bom: false,
      problems: [],
    });
    assert.deepEqual(decodeText(bytes([0xef, 0xbb, 0xbf], 'Grüße')), {
      text: 'Grüße',
      encoding: 'utf-8',
      bom: true,
      problems: [],
    });
    assert.equal(decodeText(new Uint8Array()).text, '');
  });

  test('UTF-16 is read by its byte order mark', () => {
    const little = bytes([0xff, 0xfe], [...Buffer.from('3. März 🌍', 'utf16le')]);
    assert.deepEqual(decodeText(little), { text: '3. März 🌍', encoding: 'utf-16le', bom: true, problems: [] });
    const big = Uint8Array.from(little);
    for (let at = 0; at < big.length; at += 2) [big[at], big[at + 1]] = [big[at + 1]!, big[at]!];
    assert.deepEqual(decodeText(big), { text: '3. März 🌍', encoding: 'utf-16be', bom: true, problems: [] });
  });

  test('half a pair in UTF-16 is reported where it stands', () => {
    const { text, problems } = decodeText(bytes([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]));
    assert.equal(text, 'A\ufffdB');
    assert.deepEqual(problems, [{ code: 'unpaired-surrogates', span: { start: 1, end: 2 } }]);
  });

  test('what is no UTF-8 at all is read as windows-1252', () => {
    const { text, encoding, problems } = decodeText(bytes('Gr', [0xfc, 0xdf], 'e: 5 ', [0x80]));
    assert.equal(text, 'Grüße: 5 €');
    assert.equal(encoding, 'windows-1252');
    assert.deepEqual(problems[0]?.span, { start: 2, end: 3 });
    assert.equal(problems[0].code, 'invalid-utf8');
  });

  test('UTF-8 with a few broken bytes stays UTF-8 and keeps the rest', () => {
    const { text, encoding, problems } = decodeText(bytes('Müller 🌍 schön ', [0xff], ' Grüße'));
    assert.equal(text, 'Müller 🌍 schön \ufffd Grüße');
    assert.equal(encoding, 'utf-8');
    const place = text.indexOf('\ufffd');
    assert.deepEqual(problems[0]?.span, { start: place, end: place + 1 });
  });

  test('a file cut off inside a character is UTF-8', () => {
    const { text, encoding } = decodeText(bytes('für 5 ', [0xe2, 0x82]));
    assert.equal(encoding, 'utf-8');
    assert.equal(text, 'für 5 \ufffd');
  });

  test('overlong forms, surrogates and numbers beyond Unicode are broken', () => {
    for (const sequence of [
      [0xc0, 0xaf],
      [0xe0, 0x80, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
    ]) {
      assert.equal(decodeText(bytes('ö ü ä ß é ', sequence)).problems[0]?.code, 'invalid-utf8', String(sequence));
    }
  });

  test('binary files have no text', () => {
    for (const file of [
      bytes([0x89], 'PNG\r\n'),
      bytes('%PDF-1.4\n1 0 obj'),
      bytes('PK', [3, 4], 'document'),
      bytes('text', [0], 'more'),
      bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
      bytes([1, 2, 3, 4, 5, 6, 7, 8]),
    ]) {
      assert.equal(decodeText(file).text, null);
      assert.deepEqual(decodeText(file).problems, [{ code: 'binary' }]);
    }
  });

  test('a NUL far into a text is reported, and the text read', () => {
    const { text, problems } = decodeText(bytes('word '.repeat(3000), [0], ' end'));
    assert.equal(text?.length, 15005);
    assert.deepEqual(problems, [{ code: 'nul-characters', span: { start: 15000, end: 15001 } }]);
  });

  test('any bytes are decoded without an error, and sound UTF-8 comes back unchanged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (file) => {
        const { text, problems } = decodeText(file);
        for (const { span } of problems) {
          if (span !== undefined && text !== null) assert.ok(span.start >= 0 && span.end <= text.length);
        }
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        const decoded = decodeText(bytes(`sound ${text}`));
        if (decoded.text !== null) assert.equal(decoded.text, `sound ${text}`);
      }),
    );
  });
});
