import { Corpus } from '../../src/core/corpus/corpus';
import { Random } from '../text/random';

const SYLLABLES =
  'ka lo mi ter van ros bel dun fi gra hol jen kul lum mar nor pel ras sil tor wen zor bri cle dro fen gol hem ist que';
/** People who stand in many documents, and how often a document names one of them and one whom no other document names. */
const KNOWN = 40;
const PAIRS = 50;

/** A corpus of made documents of about 10 KB: 50 names of their own each, and one in thirteen of a few that stand everywhere. */
export function madeCorpus(documents: number): { readonly corpus: Corpus; readonly known: readonly string[] } {
  const random = new Random(7);
  const syllables = SYLLABLES.split(' ');
  const word = (length: number): string => {
    const made = Array.from({ length }, () => random.pick(syllables)).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const known = Array.from({ length: KNOWN }, () => `${word(3)} ${word(3)}`);
  const corpus = new Corpus({ engineVersion: 'bench' });
  for (let at = 0; at < documents; at++) {
    const sentences = Array.from({ length: PAIRS }, (_, pair) => {
      const other = known[(pair * 7 + at) % KNOWN] ?? '';
      const day = `${1 + (pair % 28)} June ${1990 + (pair % 20)}`;
      return `On ${day} Mr. ${word(3)} ${word(4)} met Dr. ${other} in the harbour, and they spoke of the weather, the ships, the price of coal and of what had been said before by all the others in the long meeting.${pair % 9 === 8 ? '\n\n' : ' '}`;
    });
    corpus.set(uriOf(at), `Date: ${1 + (at % 28)} May ${1950 + (at % 70)}\n\n${sentences.join('')}`);
  }
  return { corpus, known };
}

export function uriOf(document: number): string {
  return `file:///made/${document}.txt`;
}
