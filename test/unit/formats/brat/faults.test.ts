import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAnn } from '../../../../src/formats/brat/ann-file';
import { annFaults } from '../../../../src/formats/brat/faults';
import { placeOfLine } from '../../../../src/formats/brat/place-of-line';

const codes = (ann: string, text: string | null): string[] => annFaults(parseAnn(ann), text).map(({ code }) => code);

suite('faults of .ann files', () => {
  test('none in a sound file, whatever it counts', () => {
    const text = 'a𝒳 b\r\nLund';
    for (const place of ['5 9', '6 10', '6 10', '7 11']) assert.deepEqual(codes(`T1\tGPE ${place}\tLund`, text), []);
    assert.deepEqual(codes('T1\tGPE 0 1;5 9\ta Lund\nE1\tGPE:T1 Arg:T1\nA1\tX E1\n*\tEquiv T1 T1\n', text), []);
    assert.deepEqual(codes('', ''), []);
  });

  test('places that cannot be', () => {
    assert.deepEqual(codes('T1\tX 2 2\t', 'some text'), ['ann-empty-span']);
    assert.deepEqual(codes('T1\tX 0 4;2 6\tsome me t', 'some text'), ['ann-overlapping-fragments']);
    assert.deepEqual(codes('T1\tX 0 40\tsome', 'some text'), ['ann-beyond-text']);
    assert.deepEqual(codes('T1\tX 0 4\tsame', 'some text'), ['ann-other-words']);
    assert.deepEqual(codes('T1\tX 4 0\tsome', 'some text'), ['ann-unknown-line']);
  });

  test('white space and ways to write a letter are no other words', () => {
    assert.deepEqual(codes('T1\tX 0 6\tMu\u0308ller', 'Müller'), []);
    assert.deepEqual(codes('T1\tX 0 4;5 9\tsometext', 'some text'), []);
  });

  test('at most a thousand, and never an exception', () => {
    assert.equal(codes('x\n'.repeat(5000), null).length, 1000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (ann, text) => {
        annFaults(parseAnn(ann), text);
        placeOfLine(parseAnn(ann), 0, 0, text);
      }),
    );
  });

  test('the place of an event is that of its trigger, of a note on an attribute that of what has the attribute', () => {
    const lines = parseAnn('T1\tRaid 2 6\traid\nE1\tRaid:T1\nA1\tSure E1\n#1\tAnnotatorNotes A1\tx\nA2\tX A2\n');
    for (const line of [0, 1, 2, 3]) assert.deepEqual(placeOfLine(lines, line, 0, 'a raid'), { start: 2, end: 6 });
    assert.equal(placeOfLine(lines, 4, 0, 'a raid'), null);
  });
});
