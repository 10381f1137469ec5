import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../../src/core/corpus/corpus';

const A = 'file:///a.txt';
const B = 'file:///b.txt';
/** Paragraphs enough for several steps. */
const told = (year: number): string =>
  `${'The weather was fine.\n\n'.repeat(20)}The Velmouth Museum was founded in ${String(year)}.\n\nIt rained.\n`;
const corpus = (): Corpus => new Corpus({ engineVersion: 'test' });

suite('claims that are worked out in steps', () => {
  test('a document takes several steps, so that others are answered in between', () => {
    const one = corpus();
    one.set(A, told(1936));
    one.set(B, told(1912));
    let steps = 0;
    for (const work = one.settleContradictions(); work.next().done !== true;) steps++;
    assert.ok(steps > 20, String(steps));
    assert.equal(one.contradictions().length, 1);
  });

  test('whatever happens between the steps, the end is what a corpus tells at once', () => {
    const happens = fc.record({ after: fc.nat(60), what: fc.constantFrom('ask', 'edit', 'remove', 'again') });
    fc.assert(
      fc.property(fc.array(happens, { maxLength: 6 }), (events) => {
        const one = corpus();
        const texts = new Map([
          [A, told(1936)],
          [B, told(1912)],
        ]);
        for (const [uri, text] of texts) one.set(uri, text);
        let work = one.settleContradictions();
        for (const [at, { after, what }] of events.entries()) {
          for (let step = 0; step < after; step++) work.next();
          if (what === 'ask') one.contradictions();
          else if (what === 'again') work = one.settleContradictions();
          else if (what === 'remove' && texts.size > 1) {
            texts.delete(A);
            one.remove(A);
          } else {
            texts.set(A, told(1900 + at));
            one.set(A, told(1900 + at));
          }
        }
        while (work.next().done !== true);
        const fresh = corpus();
        for (const [uri, text] of texts) fresh.set(uri, text);
        assert.deepEqual(one.contradictions(), fresh.contradictions());
      }),
      { numRuns: 60 },
    );
  });
});
