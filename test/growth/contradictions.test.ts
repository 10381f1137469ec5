import { madeCorpus } from '../../bench/contradictions/made-corpus';
import { draftClaims } from '../../src/core/claims/draft-claims';
import { resolveClaims } from '../../src/core/claims/resolve-claims';
import { ClaimTable } from '../../src/core/contradict/claim-table';
import { Corpus } from '../../src/core/corpus/corpus';
import { detectDocument } from '../../src/core/detect/detect-document';
import type { Claim } from '../../src/core/model/claim';
import { readDocument } from '../../src/core/text/read';
import { assertGrowth } from './growth';

/** What long documents may be made of, one kind each. */
const PIECES: Readonly<Record<string, string>> = {
  'statements about many things':
    'The Velmor Company was founded in 1901 and has 40 ships. Ellen Marsh said that it was sold. ',
  'pronouns without an end': 'He was born in 1901. It has 40 ships. They said that it was sold. ',
  'quotations without an end': '"We have 40 ships," she said, "and he was born in 1901. ',
  'brackets without an end': 'Ellen Marsh (born 1901 (in the house (of the ',
  'one sentence without an end': 'the harbour of the town, which was sold, and the mill, which has 40 ships, ',
  'titles without an end': 'the former mayor of the town and the treasurer Ellen Marsh, owner of the ',
};

/** Claims of one key in as many documents, each of which says something else. */
function claimsOfOneKey(count: number): Claim[][] {
  return Array.from({ length: count }, (_, at) => {
    const document = readDocument(`The Velmor Company was founded in ${String(1000 + (at % 900))}.`, {
      languageHint: 'en',
    });
    const uri = `d${String(at)}`;
    return resolveClaims(draftClaims(document, detectDocument(document)), { uri, date: null, names: [], topic: [] });
  });
}

suite('Growth of contradictions', () => {
  for (const [name, piece] of Object.entries(PIECES))
    test(`claims of one document are linear in its length: ${name}`, () => {
      assertGrowth('linear', (factor) => {
        const document = readDocument(piece.repeat(factor * 150), { format: 'text', languageHint: 'en' });
        const detection = detectDocument(document);
        return () => void draftClaims(document, detection);
      });
    });

  test('finding them is linear in documents', () => {
    assertGrowth('linear', (factor) => {
      const made = madeCorpus(6 * factor, 1200);
      return () => {
        const corpus = new Corpus({ engineVersion: 'growth' });
        for (const { uri, text, fileName } of made) corpus.set(uri, text, { fileName });
        corpus.contradictions();
      };
    });
  });

  test('finding them is linear in the length of two documents', () => {
    assertGrowth('linear', (factor) => {
      const made = madeCorpus(2, 3000 * factor);
      return () => {
        const corpus = new Corpus({ engineVersion: 'growth' });
        for (const { uri, text, fileName } of made) corpus.set(uri, text, { fileName });
        corpus.contradictions();
      };
    });
  });

  test('comparing is linear in the claims of a key', () => {
    assertGrowth('linear', (factor) => {
      const claims = claimsOfOneKey(150 * factor);
      return () => {
        const table = new ClaimTable();
        for (const [at, own] of claims.entries()) table.set(`d${String(at)}`, own);
        table.contradictions();
      };
    });
  });
});
