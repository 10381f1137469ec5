import type { Capitals } from '../../../model/name';
import { isPlainWord } from '../known/plain-words';
import type { NameBlock, WordDraft } from '../run-draft';
import type { BlockCase } from './run-reader';

/** Shares of words with capitals from which a line is in Title Case or in capitals. */
const TITLE = 0.6;
const RUNNING_TITLE = 0.8;
const ALL = 0.7;
/** A run of so many words in capitals in other text is shouted. */
const SHOUTED = 3;
/** Acronyms are seldom longer. */
const LONGEST_LETTERS = 5;
const SHORT = 160;

/** What capitals tell in a block: see `Capitals`. */
export function capitalsOf(
  { block, tokens, table }: NameBlock,
  counts: BlockCase,
  chains: readonly (readonly WordDraft[])[],
  language: NameBlock['language'],
): Capitals {
  if (counts.allCapitals >= counts.words * ALL && counts.words > 0 && holdsPlainCapitals(chains, language))
    return 'all';
  if (table.nounCapitals) return 'nouns';
  const long = counts.capitalised + counts.lower;
  const share = long === 0 ? 0 : counts.capitalised / long;
  const heading = block.kind === 'heading' || block.zone === 'headline';
  if (heading) return share >= TITLE && counts.capitalised >= 2 ? 'title' : 'names';
  if (block.end - block.start > SHORT) return 'names';
  const last = tokens.text[block.end - 1];
  const sentence = last === '.' || last === '!' || last === '?' || last === '"' || last === '”';
  if (sentence) return 'names';
  return share >= RUNNING_TITLE && (counts.capitalised >= 3 || counts.lower === 0) ? 'title' : 'names';
}

/** The same for one run: words shouted in running text. */
export function capitalsOfRun(words: readonly WordDraft[], block: Capitals, language: NameBlock['language']): Capitals {
  if (block === 'all' || words.length < 2) return block;
  const shouted = words.every((word) => word.connector || (word.allCapitals && !word.mixed));
  if (!shouted) return block;
  const long = words.filter((word) => word.text.length > LONGEST_LETTERS).length;
  return long > 1 || (words.length >= SHOUTED && holdsPlainCapitals([words], language)) ? 'all' : block;
}

function holdsPlainCapitals(chains: readonly (readonly WordDraft[])[], language: NameBlock['language']): boolean {
  let plain = 0;
  let all = 0;
  for (const chain of chains) {
    for (const word of chain) {
      if (!word.allCapitals || word.mixed || word.text.length < 3) continue;
      all++;
      if (isPlainWord(word.folded, language)) plain++;
    }
  }
  return plain > 0 && plain * 4 >= all;
}
