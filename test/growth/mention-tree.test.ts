import { MentionForest } from '../../src/core/corpus/mention-tree/mention-forest';
import type { Showing } from '../../src/core/corpus/mention-tree/mention-tree';
import { Corpus } from '../../src/core/corpus/corpus';
import { assertGrowth } from './growth';

const PLACE = 'mem:/w';
const SHOWING: Showing = {
  filter: '',
  sort: 'mentions',
  group: 'entity',
  types: ['PERSON', 'ORG', 'DATE'],
  minConfidence: 0.5,
};

/** A folder with one name in three documents, beside so many documents with names of their own. */
function folderOf(others: number): Corpus {
  const corpus = new Corpus({ engineVersion: 'growth' });
  for (let at = 0; at < 3; at++)
    corpus.set(`${PLACE}/here${at}`, 'Mr. Jon Quandt came on 3 May 2001. Mr. Jon Quandt left.');
  for (let at = 0; at < others; at++) {
    const name = `Kel${letters(at)} Rei${letters(at)}`;
    corpus.set(`${PLACE}/o${at}`, `Mr. ${name} came on 3 May 2001, and later Ms. Ada${letters(at)} Tor${letters(at)}.`);
  }
  return corpus;
}

function letters(number: number): string {
  return number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}

suite('Growth of the Mentions view', () => {
  test('what stands below a name costs the same however many others there are', () => {
    assertGrowth('flat', (factor) => {
      const corpus = folderOf(100 * factor);
      const forest = new MentionForest({ places: () => [PLACE], at: () => corpus });
      const start = corpus.names(`${PLACE}/here0`)[0]?.mention.fragments[0]?.start ?? 0;
      const way = forest.wayTo(PLACE, `${PLACE}/here0`, start, SHOWING) ?? [];
      const ids = way.flatMap(({ id, kind }) => (kind === 'entity' || kind === 'document' ? [id] : []));
      return () => {
        forest.changed(PLACE);
        for (const id of ids) if (forest.children(id, SHOWING).length === 0) throw new Error('nothing there');
      };
    });
  });

  test('all rows after a change are linear in the names', () => {
    assertGrowth('linear', (factor) => {
      // Both sizes fit the processor's caches: where one does not, that is a step, no growth.
      const corpus = folderOf(50 * factor);
      const forest = new MentionForest({ places: () => [PLACE], at: () => corpus });
      return () => {
        forest.changed(PLACE);
        for (const { id } of forest.children(null, SHOWING)) forest.children(id, SHOWING);
      };
    });
  });
});
