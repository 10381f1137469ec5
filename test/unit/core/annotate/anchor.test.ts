import fc from 'fast-check';
import assert from 'node:assert/strict';
import { AnchorMaker } from '../../../../src/core/annotate/anchor';
import { resolveAnchors } from '../../../../src/core/annotate/resolve-anchors';
import { StoredOffsets } from '../../../../src/core/annotate/stored-offsets';
import { storedText, storedTextHash } from '../../../../src/core/store/stored-text';

const pieces = fc.constantFrom('\r\n', '\n', '\r', '\ud83d\ude00', '\ud83d', '\ude00', 'a', 'Bär', ' ', 'é');
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** Offsets between characters: neither inside CR LF nor inside a surrogate pair. */
function borders(text: string): number[] {
  const inside = new Set([...text.matchAll(/\r\n|[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index + 1));
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => !inside.has(at));
}

suite('positions in stored text', () => {
  test('count code points of the text with LF line ends', () => {
    const offsets = StoredOffsets.ofLoaded('a\r\n\ud83d\ude00b');
    assert.deepEqual(offsets.toStored({ start: 3, end: 6 }), { start: 2, end: 4 });
    assert.deepEqual(offsets.toLoaded({ start: 2, end: 4 }), { start: 3, end: 6 });
  });

  test('take in the whole of what a span cuts in two', () => {
    const offsets = StoredOffsets.ofLoaded('a\r\n\ud83d\ude00b');
    assert.deepEqual(offsets.toStored({ start: 2, end: 4 }), { start: 1, end: 3 });
    assert.deepEqual(offsets.toStored({ start: 4, end: 4 }), { start: 2, end: 2 });
  });

  test('are cut to the text', () => {
    const offsets = StoredOffsets.ofLoaded('ab');
    assert.deepEqual(offsets.toStored({ start: -3, end: 9 }), { start: 0, end: 2 });
    assert.deepEqual(offsets.toLoaded({ start: 1, end: 9 }), { start: 1, end: 2 });
    assert.deepEqual(offsets.toLoaded({ start: 2, end: 1 }), { start: 2, end: 2 });
  });

  test('lead back to the same span, and count as the stored text says', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, x, y) => {
        const places = borders(text);
        const [start = 0, end = 0] = [x, y].map((n) => places[n % places.length] ?? 0).sort((p, q) => p - q);
        const offsets = StoredOffsets.ofLoaded(text);
        const position = offsets.toStored({ start, end });
        assert.deepEqual(offsets.toLoaded(position), { start, end });
        const stored = Array.from(storedText(text)).slice(position.start, position.end).join('');
        assert.equal(stored, storedText(text.slice(start, end)));
      }),
    );
  });
});

suite('an anchor', () => {
  const TEXT = `One line before. ${'x'.repeat(40)}\r\n\ud83d\ude00 Vera Lindqvist signed it.\r\n${'y'.repeat(40)}\r\n`;
  const start = TEXT.indexOf('Vera');
  const span = { start, end: start + 'Vera Lindqvist'.length };

  test('holds position, quote with 32 characters on each side, and hash of the stored text', () => {
    const anchor = new AnchorMaker(TEXT).anchorOf(span);
    assert.equal(anchor.textHash, storedTextHash(TEXT.replaceAll('\r\n', '\n')));
    assert.deepEqual(anchor.position, { start: 60, end: 74 });
    assert.equal(anchor.quote.exact, 'Vera Lindqvist');
    assert.equal(anchor.quote.prefix, `${'x'.repeat(29)}\n\ud83d\ude00 `);
    assert.equal(anchor.quote.suffix, ` signed it.\n${'y'.repeat(20)}`);
  });

  test('is the same on another checkout, whatever its line ends', () => {
    const lf = TEXT.replaceAll('\r\n', '\n');
    const at = lf.indexOf('Vera');
    const made = new AnchorMaker(lf).anchorOf({ start: at, end: at + 14 });
    assert.deepEqual(made, new AnchorMaker(TEXT).anchorOf(span));
    assert.deepEqual(
      resolveAnchors([made], TEXT, () => null),
      [{ ...span, state: 'exact' }],
    );
  });

  test('leads back to any span of the text it was made on', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, x, y) => {
        const places = borders(text);
        const [from = 0, to = 0] = [x, y].map((n) => places[n % places.length] ?? 0).sort((p, q) => p - q);
        const anchor = new AnchorMaker(text).anchorOf({ start: from, end: to });
        assert.deepEqual(
          resolveAnchors([anchor], text, () => null),
          [{ start: from, end: to, state: 'exact' }],
        );
        assert.ok(Array.from(anchor.quote.prefix).length <= 32 && Array.from(anchor.quote.suffix).length <= 32);
      }),
    );
  });

  test('is found in another text by the text it was made on', () => {
    const anchor = new AnchorMaker(TEXT).anchorOf(span);
    const base = storedText(TEXT);
    const changed = `A new line.\r\n${TEXT}`;
    assert.deepEqual(
      resolveAnchors([anchor], changed, (hash) => (hash === anchor.textHash ? base : null)),
      [{ start: span.start + 13, end: span.end + 13, state: 'moved' }],
    );
  });

  test('is found by its quote where that text is lost, and only with its surroundings', () => {
    const anchor = new AnchorMaker(TEXT).anchorOf(span);
    const resolve = (text: string): unknown => resolveAnchors([anchor], text, () => null)[0];
    assert.deepEqual(resolve(`A new line.\n${storedText(TEXT)}`), { start: 73, end: 87, state: 'moved' });
    assert.deepEqual(resolve(`New.\n${storedText(TEXT).replace('Lindqvist', 'Lindquist')}`), {
      start: 66,
      end: 80,
      state: 'edited',
    });
    assert.equal(resolve('We heard that Vera Lindqvist never came back from the war.'), null);
    assert.equal(resolve(''), null);
    assert.equal(resolve(`New.\n${storedText(TEXT)}\n${storedText(TEXT)}`), null);
  });

  test('of several texts are resolved each by its own', () => {
    const old = 'First came Anna Bruhn, then the others.';
    const later = 'First of all came Anna Bruhn, then the others.';
    const makers = [old, later].map((text) => ({ text, hash: storedTextHash(text) }));
    const anchors = makers.map(({ text }) => {
      const at = text.indexOf('Anna');
      return new AnchorMaker(text).anchorOf({ start: at, end: at + 10 });
    });
    const found = resolveAnchors(anchors, later, (hash) => makers.find((maker) => maker.hash === hash)?.text ?? null);
    assert.deepEqual(found, [
      { start: 18, end: 28, state: 'moved' },
      { start: 18, end: 28, state: 'exact' },
    ]);
  });
});
