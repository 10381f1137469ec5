import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftClaims } from '../../../../src/core/claims/draft-claims';
import { resolveClaims } from '../../../../src/core/claims/resolve-claims';
import { ClaimTable } from '../../../../src/core/contradict/claim-table';
import { MOST_CLAIMS } from '../../../../src/core/contradict/compare-key';
import { detectDocument } from '../../../../src/core/detect/detect-document';
import type { Claim } from '../../../../src/core/model/claim';
import { readDocument } from '../../../../src/core/text/read';

/** What a document of that number claims: when a company was founded, which is always the same key. */
function claimsOf(number: number, year: number): readonly Claim[] {
  const document = readDocument(`The Velmor Company was founded in ${String(1900 + year)}.`, { languageHint: 'en' });
  const name = { start: 0, end: 18, entity: 'org/velmor company', name: 'Velmor Company', isPerson: false };
  const uri = `d${String(number).padStart(3, '0')}`;
  return resolveClaims(draftClaims(document, detectDocument(document)), { uri, date: null, names: [name], topic: [] });
}

function tableOf(claims: ReadonlyMap<number, readonly Claim[]>): ClaimTable {
  const table = new ClaimTable();
  for (const [number, own] of claims) table.set(`d${String(number).padStart(3, '0')}`, own);
  return table;
}

suite('Claims by key', () => {
  test('of a key with more claims than are compared, any change gives the cards of a rebuild', () => {
    const start = new Map(Array.from({ length: MOST_CLAIMS + 6 }, (_, at) => [at, claimsOf(at, at % 2)] as const));
    const step = fc.record({ number: fc.nat(MOST_CLAIMS + 9), year: fc.option(fc.nat(3)), look: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const table = tableOf(start);
        assert.equal(table.contradictions().length, 1);
        const claims = new Map(start);
        for (const { number, year, look } of steps) {
          const own = year === null ? [] : claimsOf(number, year);
          claims.set(number, own);
          table.set(`d${String(number).padStart(3, '0')}`, own);
          if (look) table.contradictions();
        }
        const rebuilt = tableOf(new Map([...claims].sort(([a], [b]) => a - b)));
        assert.deepEqual(table.contradictions(), rebuilt.contradictions());
        assert.deepEqual(table.hotKeys(), rebuilt.hotKeys());
      }),
      { numRuns: 60 },
    );
  });

  test('a key that nobody denies any more has no card', () => {
    const table = tableOf(
      new Map([
        [1, claimsOf(1, 1)],
        [2, claimsOf(2, 2)],
      ]),
    );
    assert.equal(table.contradictions().length, 1);
    table.set('d002', claimsOf(2, 1));
    assert.deepEqual(table.contradictions(), []);
    table.set('d001', []);
    table.set('d002', []);
    assert.deepEqual(table.contradictions(), []);
  });
});
