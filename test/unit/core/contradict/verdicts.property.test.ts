import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSettled, ruledOn, Verdicts } from '../../../../src/core/contradict/verdicts';
import { Corpus } from '../../../../src/core/corpus/corpus';
import type { Contradiction } from '../../../../src/core/model/contradiction';
import type { Verdict } from '../../../../src/core/model/verdict';

/** Sentences of one document, in their order; those of the evidence stand among others. */
type Documents = Map<string, string[]>;

const FIRST = 'The Tarn Company was founded in 1871.';
const SECOND = 'The Tarn Company was founded in 1817.';
const BORN = ['Greta Olsson was born in 1961.', 'Greta Olsson was born in 1964.'] as const;

const OTHERS: readonly string[] = [
  'The harvest was poor that year.',
  'Greta Olsson wrote to her brother about it.',
  'On 3 May 1902 the bridge was repaired.',
  'It cost 400 pounds, the council said.',
  'Mr. Jonas Feldkamp read the letter twice.',
  'The Lorn Company was sold in 1900.',
  'Nobody knew why the road was closed.',
];
/** Further claims that join a camp. */
const JOINING: readonly string[] = [
  'The Tarn Company was founded in 1871, as the register says.',
  'As everybody knows, the Tarn Company was founded in 1817.',
];

type Edit =
  | { readonly kind: 'insert' | 'join'; readonly document: number; readonly at: number; readonly sentence: number }
  | { readonly kind: 'remove'; readonly document: number; readonly at: number }
  | { readonly kind: 'rename'; readonly document: number; readonly name: number }
  | { readonly kind: 'add' | 'call'; readonly name: number; readonly sentence: number };

const index = fc.nat({ max: 20 });
const edits = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert', 'join'), document: index, at: index, sentence: index }),
  fc.record({ kind: fc.constant('remove'), document: index, at: index }),
  fc.record({ kind: fc.constant('rename'), document: index, name: index }),
  fc.record({ kind: fc.constantFrom('add', 'call'), name: index, sentence: index }),
) as fc.Arbitrary<Edit>;

function start(): Documents {
  return new Map([
    ['file:///w/a.txt', [OTHERS[0] ?? '', FIRST, BORN[0]]],
    ['file:///w/b.txt', [SECOND, OTHERS[1] ?? '', BORN[1]]],
    ['file:///w/c.txt', [OTHERS[2] ?? '', OTHERS[3] ?? '']],
  ]);
}

/** Carries out an edit that leaves the evidence alone. Answers what the company is called now, when somebody names it. */
function edit(documents: Documents, one: Edit): string | null {
  const uris = [...documents.keys()];
  const uri = 'document' in one ? (uris[one.document % uris.length] ?? '') : '';
  const sentences = documents.get(uri) ?? [];
  switch (one.kind) {
    case 'insert':
    case 'join': {
      const from = one.kind === 'insert' ? OTHERS : JOINING;
      sentences.splice(one.at % (sentences.length + 1), 0, from[one.sentence % from.length] ?? '');
      return null;
    }
    case 'remove': {
      const at = one.at % Math.max(1, sentences.length);
      if (!isEvidence(sentences[at])) sentences.splice(at, 1);
      return null;
    }
    case 'rename': {
      const to = `file:///w/renamed-${String(one.name)}.txt`;
      if (documents.has(to)) return null;
      documents.delete(uri);
      documents.set(to, sentences);
      return null;
    }
    case 'add':
      documents.set(`file:///w/new-${String(one.name)}.txt`, [
        OTHERS[one.sentence % OTHERS.length] ?? '',
        JOINING[one.name % JOINING.length] ?? '',
      ]);
      return null;
    case 'call':
      return `Mill number ${String(one.name)}`;
  }
}

function isEvidence(sentence: string | undefined): boolean {
  return sentence === FIRST || sentence === SECOND || BORN.some((born) => born === sentence);
}

function cardsOf(documents: Documents, name: string | null): readonly Contradiction[] {
  const corpus = new Corpus({ engineVersion: '1' });
  for (const [uri, sentences] of documents) corpus.set(uri, sentences.join(' '), { fileName: 'a.txt' });
  if (name !== null) {
    const form = { type: 'ORG', name: 'Tarn Company' } as const;
    corpus.rule([{ id: 'd', created: '2026-01-01T00:00:00.000Z', kind: 'name', form, name }]);
  }
  return corpus.contradictions();
}

function founding(cards: readonly Contradiction[]): Contradiction {
  const [found, ...others] = cards.filter(
    ({ attribute }) => attribute.startsWith('date/') && attribute.includes('found'),
  );
  assert.ok(found !== undefined && others.length === 0, cards.map(({ attribute }) => attribute).join(' '));
  return found;
}

function dismissed(card: Contradiction): Verdict {
  return { id: 'v', verdict: 'dismissed', ...ruledOn(card), creator: 'Anna', created: '2026-01-01T00:00:00.000Z' };
}

suite('a verdict sticks', () => {
  test('edits elsewhere, more passages that say the same, renamed files and renamed entities never bring a dismissed card back', () => {
    const verdicts = new Verdicts([dismissed(founding(cardsOf(start(), null)))], 'Anna');
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 12 }), (sequence) => {
        const documents = start();
        let name: string | null = null;
        for (const one of sequence) name = edit(documents, one) ?? name;
        const cards = cardsOf(documents, name);
        const found = verdicts.of(founding(cards));
        assert.ok(isSettled(found), 'settled');
        assert.equal(found?.changedSince, false);
        // Nobody ruled on the others.
        for (const card of cards) if (card !== founding(cards)) assert.equal(verdicts.of(card), null);
      }),
      { numRuns: 150 },
    );
  });

  test('an edit of the evidence does, and it is marked', () => {
    const verdicts = new Verdicts([dismissed(founding(cardsOf(start(), null)))], 'Anna');
    const years = fc.integer({ min: 1500, max: 1999 }).filter((year) => year !== 1871 && year !== 1817);
    const wordings = fc.constantFrom(
      (year: number) => `The Tarn Company was founded in ${String(year)}.`,
      (year: number) => `In ${String(year)} the Tarn Company was founded.`,
      () => 'The Tarn Company was founded in 1817, no doubt.',
    );
    fc.assert(
      fc.property(
        fc.array(
          edits.filter(({ kind }) => kind === 'insert' || kind === 'rename'),
          { maxLength: 5 },
        ),
        years,
        wordings,
        (sequence, year, wording) => {
          const documents = start();
          for (const one of sequence) edit(documents, one);
          for (const sentences of documents.values()) {
            const at = sentences.indexOf(SECOND);
            if (at >= 0) sentences[at] = wording(year);
          }
          const found = verdicts.of(founding(cardsOf(documents, null)));
          assert.equal(found?.changedSince, true);
          assert.equal(isSettled(found), false);
        },
      ),
      { numRuns: 100 },
    );
  });
});
