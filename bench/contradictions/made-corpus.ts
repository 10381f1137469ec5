import { madeText } from '../text/made-text';
import { Random } from '../text/random';

/** A document of a made corpus; `fileName` for its format. */
export interface MadeDocument {
  readonly uri: string;
  readonly text: string;
  readonly fileName: string;
}

const SYLLABLES = 'ba ke lo mi nu ra se ti vo wa dor fen gal hin jus kar lem mor nis por'.split(' ');
const VERBS = ['was founded in', 'was opened in', 'was sold in', 'was closed in'];

/**
 * Documents of so many characters, every other one Markdown, that share a few names as all made texts do, and each with statements on bodies of which a corpus has
 * four for every five documents: what few others speak of, and here and there something else is said.
 */
export function madeCorpus(documents: number, length: number): MadeDocument[] {
  return Array.from({ length: documents }, (_, at) => {
    const isMarkdown = at % 2 === 1;
    const facts = madeFacts(documents, at);
    const text = madeText(isMarkdown ? 'markdown' : 'plain', length - facts.length, at);
    return { uri: `file:///${String(at)}`, text: `${text}\n\n${facts}\n`, fileName: isMarkdown ? 'a.md' : 'a.txt' };
  });
}

function madeFacts(documents: number, seed: number): string {
  const random = new Random(seed + 1);
  const bodies = Math.max(1, Math.ceil(documents * 0.8));
  return Array.from({ length: 6 }, () => {
    const body = random.below(bodies);
    const year = 1800 + (body % 150) + (random.below(8) === 0 ? 1 + random.below(9) : 0);
    return `The ${bodyName(body)} Company ${VERBS[body % VERBS.length] ?? ''} ${String(year)}.`;
  }).join(' ');
}

function bodyName(number: number): string {
  const random = new Random(number * 7919 + 13);
  const made = random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(SYLLABLES);
  return made.charAt(0).toUpperCase() + made.slice(1);
}
