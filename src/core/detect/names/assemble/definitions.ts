import type { Points } from '../../../model/name';
import { foldName } from '../fold-name';
import { isPlainWord } from '../known/plain-words';
import { readLexicon, type ReadLexicon } from '../read/lexicon';
import { type NameBlock, type RunDraft, teach, vote, type WordDraft } from '../run-draft';

/** Letters of an acronym that is defined in a text. */
const SHORTEST = 2;
const LONGEST = 10;
/** Words of a long name at most, and how many stretches between commas it may have. */
const MOST_WORDS = 24;
const MOST_STRETCHES = 4;

const LONG_BY_LETTERS: Points = 44;
const LONG_BY_HEAD: Points = 38;
const SHORT: Points = 30;
/** `obstructive sleep apnea (OSA)`: what stands for common words is no name. */
const SHORT_FOR_WORDS: Points = 25;

type Words = readonly WordDraft[];

/** A long name and its short form: where the long one begins in its chain. */
interface Definition {
  readonly from: number;
  readonly by: 'letters' | 'head';
  readonly short: string;
}

const definitions = new WeakMap<Words, Definition>();
/** Chains that are the short form, with the words they stand for. */
const shortFor = new WeakMap<Words, string | null>();

/**
 * Joins the stretches of a long name that commas and signs cut (`Society for A, B & C (SABC)`), where an acronym behind it says how far it goes.
 * What was found is kept by the words for `voteByDefinitions`.
 */
export function joinDefinitions(chains: readonly Words[], block: NameBlock): readonly Words[] {
  const joined: Words[] = [];
  for (const chain of chains) {
    const pattern = shortFormAt(chain, block);
    if (pattern === null) {
      joined.push(chain);
      continue;
    }
    const short = chain[0];
    if (short === undefined) continue;
    define(joined, chain, short, pattern, block);
    joined.push(chain);
  }
  return joined;
}

/** How many tokens stand between the long name and the short one: `(`; `, or`. -1: the short one comes straight behind (`… WTO`). */
function shortFormAt(chain: Words, { tokens, from, to }: NameBlock): number | null {
  const word = chain[0];
  if (word === undefined || chain.length !== 1 || !isAcronym(word)) return null;
  const { text, start } = tokens;
  const sign = (at: number): string => (at >= from && at < to ? (text[start[at] ?? 0] ?? '') : '');
  const next = sign(word.lastToken + 1);
  if (sign(word.firstToken - 1) === '(' && (next === ')' || next === ',' || next === ';')) return 1;
  const before = tokens.text.slice(tokens.start[word.firstToken - 1] ?? 0, tokens.end[word.firstToken - 1] ?? 0);
  if ((before === 'or' || before === 'kurz') && sign(word.firstToken - 2) === ',') return 2;
  return null;
}

function isAcronym({ text, allCapitals, mixed }: WordDraft): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (allCapitals) return true;
  let capitals = 0;
  for (const char of text) if (char !== char.toLowerCase()) capitals++;
  return mixed && capitals * 2 > text.length;
}

function define(joined: Words[], chain: Words, short: WordDraft, gap: number, block: NameBlock): void {
  const bracket = short.firstToken - gap;
  const last = joined.at(-1);
  if (last?.at(-1)?.lastToken !== bracket - 1) {
    // Behind words in small letters the letters are no name's.
    if (gap === 1 && endsInLowerCase(bracket - 1, block)) shortFor.set(chain, null);
    return;
  }
  const stretches: Words[] = [];
  for (let at = joined.length - 1; at >= 0 && stretches.length < MOST_STRETCHES; at--) {
    const stretch = joined[at];
    const next = stretches[0];
    if (stretch === undefined || (next !== undefined && !isBridged(stretch, next, block))) break;
    stretches.unshift(stretch);
  }
  const words = stretches.flat().slice(-MOST_WORDS);
  const lexicon = readLexicon(block.language);
  const from =
    edgeByLetters(words, short.text) ?? edgeByHead(words, short.text, lexicon, stretches.at(-1)?.length ?? 0);
  if (from === null) return;
  const first = words[from.at];
  if (first === undefined) return;
  let count = 0;
  let length = 0;
  while (count < stretches.length) {
    count++;
    length += joined[joined.length - count]?.length ?? 0;
    if (joined[joined.length - count]?.some((word) => word === first) === true) break;
  }
  const parts = joined.splice(joined.length - count, count);
  const all = parts.flat();
  const begin = all.indexOf(first);
  const whole = all.map((word, at) => (at > begin && word.breakBefore ? { ...word, breakBefore: false } : word));
  if (whole.length !== length) return;
  joined.push(whole);
  definitions.set(whole, { from: begin, by: from.by, short: short.text });
  const text = block.tokens.text.slice(first.start, whole[whole.length - 1]?.end);
  shortFor.set(chain, text);
}

function endsInLowerCase(token: number, { tokens, from }: NameBlock): boolean {
  if (token < from) return false;
  const word = tokens.text.slice(tokens.start[token], tokens.end[token]);
  return word.length > 2 && word === word.toLowerCase() && word !== word.toUpperCase();
}

/** Only commas, `&` and connectors between two stretches. */
function isBridged(before: Words, behind: Words, { tokens, language }: NameBlock): boolean {
  const last = before.at(-1);
  const first = behind[0];
  if (last === undefined || first === undefined) return false;
  if (first.firstToken - last.lastToken > 5) return false;
  const { connectors } = readLexicon(language);
  for (let at = last.lastToken + 1; at < first.firstToken; at++) {
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (word !== ',' && word !== '&' && word !== '-' && !connectors.has(word)) return false;
  }
  return true;
}

interface Edge {
  readonly at: number;
  readonly by: 'letters' | 'head';
}

/** The nearest place from which the first letters of the words, connectors at will, make the short form. */
function edgeByLetters(words: Words, short: string): Edge | null {
  const letters = [...short.toLowerCase()].filter((char) => /[\p{L}\p{N}]/u.test(char));
  let letter = letters.length - 1;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) break;
    for (const initial of initialsOf(word).reverse()) {
      if (letter >= 0 && initial === letters[letter]) letter--;
      else if (!word.connector) return null;
    }
    if (letter < 0) return { at, by: 'letters' };
  }
  return null;
}

/** `Bundesnachrichtendienst` has one, `Know-How` two. */
function initialsOf(word: WordDraft): string[] {
  const first = word.folded[0];
  if (first === undefined) return [];
  const initials = [first];
  for (let at = 1; at < word.folded.length - 1; at++) {
    if (word.folded[at] === '-') initials.push(word.folded[at + 1] ?? '');
  }
  return initials;
}

/** A body's noun before the short form says that the name is one, the letters only roughly how far it reaches. */
function edgeByHead(words: Words, short: string, lexicon: ReadLexicon, ownStretch: number): Edge | null {
  const initial = short[0]?.toLowerCase();
  const { heads, openingHeads, weakHeads } = lexicon.table.organisations;
  const isHead = (word: WordDraft): boolean =>
    heads.includes(word.folded) || openingHeads.includes(word.folded) || weakHeads.includes(word.folded);
  const reach = words.some(isHead) ? words.length : ownStretch;
  for (let at = words.length - reach; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.connector || word.folded[0] !== initial) continue;
    const name = words.slice(at);
    if (name.length < 2) continue;
    if (!name.some(isHead) && !(name.length >= short.length && name.length <= short.length * 2)) continue;
    let start = at;
    while (isHead(word) && start > 0 && words[start]?.breakBefore === false && isAttribute(words[start - 1])) start--;
    return { at: start, by: 'head' };
  }
  return null;
}

function isAttribute(word: WordDraft | undefined): boolean {
  return word !== undefined && !word.connector && word.capitalised && !word.opensSentence;
}

/** Votes for names that are given with their acronym, and lets them teach each other. */
export function voteByDefinitions(run: RunDraft, block: NameBlock): void {
  const definition = definitions.get(run.words);
  const long = shortFor.get(run.words);
  if (definition !== undefined) voteLong(run, definition);
  if (long === null)
    vote(run, [0, 1], 'NONE', SHORT_FOR_WORDS, 'name-common-word', { word: run.words[0]?.folded ?? '' });
  else if (long !== undefined) {
    vote(run, [0, 1], 'NAME', SHORT, 'name-acronym', { long });
    vote(run, [0, 1], 'ORG', SHORT, 'name-acronym', { long });
  }
  if (block.table.nounCapitals) voteNeighbours(run, block);
}

function voteLong(run: RunDraft, { from, by, short }: Definition): void {
  const to = run.words.length;
  const points = by === 'letters' ? LONG_BY_LETTERS : LONG_BY_HEAD;
  vote(run, [from, to], 'NAME', points >> 1, 'name-long-form', { short });
  vote(run, [from, to], 'ORG', points, 'name-long-form', { short });
}

/** `Weltgesundheitsorganisation WHO`: a body's noun with its letters right behind it. */
function voteNeighbours(run: RunDraft, { language, table }: NameBlock): void {
  const { compoundHeads, compoundRoles, heads } = table.organisations;
  for (let at = 1; at < run.words.length; at++) {
    const short = run.words[at];
    const long = run.words[at - 1];
    if (short === undefined || long === undefined || short.breakBefore || long.connector) continue;
    if (!isAcronym(short) || short.mixed || long.allCapitals || isPlainWord(short.folded, language)) continue;
    const { folded } = long;
    const isBody =
      folded[0] === short.folded[0] &&
      [compoundHeads, compoundRoles, heads].some((list) =>
        list.some((head) => head.length > 3 && folded.length > head.length && folded.endsWith(head)),
      );
    if (!isBody) continue;
    vote(run, [at - 1, at], 'ORG', LONG_BY_HEAD, 'name-long-form', { short: short.text });
    vote(run, [at, at + 1], 'ORG', SHORT, 'name-acronym', { long: long.text });
    teach(run, foldName(long.text), 'ORG', LONG_BY_HEAD, 'name-long-form', { short: short.text });
  }
}
