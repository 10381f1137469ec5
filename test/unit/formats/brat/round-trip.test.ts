import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { parseAnn, printAnn } from '../../../../src/formats/brat/ann-file';
import { readLine, writeLine } from '../../../../src/formats/brat/ann-line';
import { importBrat } from '../../../../src/formats/brat/import-brat';
import { needsReference } from '../../../reference';
import { annOf, takenIn } from './taken-in';

/** Pieces that texts are made of: letters in two forms, beyond the first plane, line ends of all kinds. */
const piece = fc.constantFrom(
  ...[
    'the ',
    'Müller',
    'Mu\u0308ller',
    '𝒳𝒴',
    '👩‍🔬',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    'a',
    'x y',
    '\u2028',
    '\u00a0',
    '-',
    '§ 5',
  ],
);
const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));

/** Lines as other programs write them, sound and unsound. */
const id = fc.constantFrom('1', '2', '3', '12', '2a', '-x', '');
const ref = fc.oneof(
  id.map((one) => `T${one}`),
  id.map((one) => `E${one}`),
  id.map((one) => `R${one}`),
);
const word = fc.constantFrom(
  'Person',
  'Ort',
  'Equiv',
  'Reference',
  'AnnotatorNotes',
  'variorum_value',
  'variorum_confidence',
  'x:y',
);
const places = fc
  .array(fc.tuple(fc.nat(60), fc.nat(8)), { minLength: 1, maxLength: 3 })
  .map((all) => all.map(([start, length]) => `${String(start)} ${String(start + length)}`).join(';'));
const value = fc.constantFrom('', ' high', ' 0.5', ' 0.50', ' two words', ' ');
const line = fc.oneof(
  fc.tuple(id, word, places, word).map(([one, type, where, words]) => `T${one}\t${type} ${where}\t${words}`),
  fc.tuple(id, word, places).map(([one, type, where]) => `T${one}\t${type} ${where}`),
  fc.tuple(id, word, ref, ref).map(([one, type, from, to]) => `R${one}\t${type} Arg1:${from} Arg2:${to}\t`),
  fc.tuple(id, word, ref, ref, ref).map(([one, type, t, a, b]) => `E${one}\t${type}:${t} Theme:${a} Theme2:${b}`),
  fc
    .tuple(fc.constantFrom('A', 'M'), id, word, ref, value)
    .map(([letter, one, name, of, is]) => `${letter}${one}\t${name} ${of}${is}`),
  fc.tuple(id, word, ref, word).map(([one, type, of, entry]) => `N${one}\t${type} ${of} variorum:${entry}\tsome words`),
  fc.tuple(id, ref).map(([one, of]) => `N${one}\tReference ${of} Wiki:64:488\t`),
  fc.tuple(id, word, ref).map(([one, type, of]) => `#${one}\t${type} ${of}\ta note\twith a tab`),
  fc.tuple(ref, ref, ref).map((refs) => `*\tEquiv ${refs.join(' ')}`),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'T', '*', '#', 'T1 Person 0 5', 'T1\tPerson 5 2\tx', 'T1\tPerson 99999999999999999999 5\tx'),
);
const ann = fc
  .tuple(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 25 }), fc.option(line, { nil: '' }))
  .map(([lines, last]) => lines.map(([one, end]) => one + end).join('') + last);

/** Lines that say the truth about a text: words that stand there, in any way of counting. */
const standing = text.chain((loaded) =>
  fc.array(fc.tuple(fc.nat(loaded.length), fc.integer({ min: 1, max: 6 })), { maxLength: 6 }).map((spans) => {
    const plain = loaded.replaceAll('\r\n', '\n');
    const letters = Array.from(plain);
    const lines = spans.map(([start, length], at) => {
      const words = letters
        .slice(start, start + length)
        .join('')
        .replaceAll('\n', ' ');
      return `T${String(at + 1)}\tPerson ${String(start)} ${String(start + Array.from(words).length)}\t${words}`;
    });
    return { loaded, ann: lines.join('\n') };
  }),
);

suite('brat standoff, byte for byte', () => {
  test('every text is the sum of its lines', () => {
    fc.assert(
      fc.property(fc.oneof(ann, fc.string({ unit: 'binary' })), (file) => {
        assert.equal(printAnn(parseAnn(file)), file);
      }),
    );
  });

  test('a line that is written anew says the same', () => {
    fc.assert(
      fc.property(line, (raw) => {
        const says = readLine(raw);
        if (says.kind === 'unknown') return;
        const whole = says.kind === 'reference' ? { ...says, text: '' } : says;
        const again = readLine(writeLine(whole));
        assert.deepEqual(again, says.kind === 'text' ? { ...says, text: says.text ?? '' } : says);
      }),
    );
  });

  test('a file that was taken in is written as it was, whatever it says', () => {
    fc.assert(
      fc.property(text, ann, fc.boolean(), (loaded, file, bom) => {
        const document = takenIn('a.txt', loaded, file, bom);
        assert.equal(annOf(document), (bom ? '\ufeff' : '') + file);
      }),
      { numRuns: 300 },
    );
  });

  test('so is a file whose lines stand on their words', () => {
    fc.assert(
      fc.property(standing, ({ loaded, ann: file }) => {
        assert.equal(annOf(takenIn('a.txt', loaded, file)), file);
      }),
    );
  });

  test('without the file that it came from, an export says the same as the import', () => {
    fc.assert(
      fc.property(standing, ({ loaded, ann: file }) => {
        const document = takenIn('a.txt', loaded, file);
        const fresh = annOf({ ...document, kept: [] });
        const again = takenIn('a.txt', loaded, fresh);
        // Passages over several lines, or with white space around, are written otherwise; a second time nothing changes.
        assert.equal(annOf({ ...again, kept: [] }), fresh);
        assert.equal(
          again.items.every(({ state }) => state === 'exact'),
          true,
        );
      }),
    );
  });

  test('the gold', function () {
    const folder = needsReference(this, 'gold');
    const names = readdirSync(folder).filter((name) => name.endsWith('.ann'));
    assert.ok(names.length > 0);
    for (const name of names) {
      const file = readFileSync(join(folder, name), 'utf8');
      const source = `${basename(name, '.ann')}.txt`;
      const loaded = readFileSync(needsReference(this, 'seeds', source), 'utf8');
      const document = takenIn(source, loaded, file);
      assert.equal(annOf(document), file, name);
      assert.equal(document.items.length, file.match(/^T/gm)?.length, name);
      assert.deepEqual(
        document.items.filter(({ state }) => state !== 'exact'),
        [],
        name,
      );
      const { notes } = importBrat([{ path: name, text: file, bom: false }], new Set([name]));
      assert.deepEqual(notes, [], name);
    }
  });
});
