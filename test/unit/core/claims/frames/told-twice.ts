import assert from 'node:assert/strict';
import { Corpus } from '../../../../../src/core/corpus/corpus';

/** Two sentences, each of which stands in a document of its own. */
export type Pair = readonly [a: string, b: string];

const GERMAN =
  /\b(?:der|die|das|ist|wurde|und|nicht|war|hat|von|des|starb|im|wegen|wird|verursacht|kam|mit|gehört|hatte|will|stimmte|lehnt|hätte|zahlte)\b|[äöüß]/gi;
const ENGLISH = /\b(?:the|of|was|is|has|and|by|not)\b/gi;

/** A sentence among others that say nothing of its matter, so that its document has a language and a subject. */
function around(sentence: string): string {
  const german = (sentence.match(GERMAN) ?? []).length > (sentence.match(ENGLISH) ?? []).length;
  return german
    ? `Aus der Region\n\nWas man in der Gegend in diesen Tagen liest und hört, steht hier kurz zusammen, für alle, die es noch nicht wissen.\n\n${sentence} So steht es in einem Text, der hier gesammelt wurde, und so liest man es auch in der Zeitung.\n`
    : `From the region\n\nWhat people read and hear in these parts stands here in short, for all who do not know of it yet.\n\n${sentence} So much for what is known of it here, and there is more in the papers of the week.\n`;
}

/** Attributes of the contradictions between two sentences; changes in time and variants of names are none. */
function between([a, b]: Pair): string[] {
  const corpus = new Corpus({ engineVersion: 'test' });
  corpus.set('a.txt', around(a), { fileName: 'a.txt' });
  corpus.set('b.txt', around(b), { fileName: 'b.txt' });
  return corpus
    .contradictions()
    .filter(({ status }) => status === 'contradiction' || status === 'disputed')
    .map(({ attribute }) => attribute);
}

/** One test a pair: those that cannot both hold, and those that look like it. */
export function tellTwice(opposed: readonly Pair[], alike: readonly Pair[]): void {
  for (const pair of opposed)
    test(`against each other: ${pair.join(' / ')}`, () => {
      assert.notDeepEqual(between(pair), []);
    });
  for (const pair of alike)
    test(`both may hold: ${pair.join(' / ')}`, () => {
      assert.deepEqual(between(pair), []);
    });
}
