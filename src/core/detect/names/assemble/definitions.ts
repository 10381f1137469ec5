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
const MOST_CONNECTORS = 3;
/** A single word that has an acronym of its own is a long compound. */
const SHORTEST_COMPOUND = 10;

const LONG_BY_LETTERS: Points = 44;
const LONG_BY_HEAD: Points = 38;
const SHORT: Points = 30;
/** `obstructive sleep apnea (OSA)`: what stands for common words is no name. */
const SHORT_FOR_WORDS: Points = 25;

type Words = readonly WordDraft[];

/** Words without anything but blanks between, with what a definition says of them. */
export interface DefinedChain {
  readonly words: Words;
  /** From here on they are a long name whose short form follows. */
  readonly long?: LongName;
  /** They are a short form: of this name, or of words in small letters. */
  readonly shortFor?: string | null;
}

interface LongName {
  readonly from: number;
  readonly by: 'letters' | 'head';
  readonly short: string;
}

/** Joins the stretches of a long name that commas and signs cut (`Society for A, B & C (SABC)`), where an acronym behind it says how far it goes. */
export function joinDefinitions(chains: readonly Words[], block: NameBlock): readonly DefinedChain[] {
  const joined: DefinedChain[] = [];
  for (const words of chains) {
    const short = words[0];
    const gap = shortFormAt(words, block);
    if (gap === null || short === undefined) joined.push({ words });
    else joined.push(define(joined, words, short, gap, block));
  }
  return joined;
}

/** How many tokens stand between the long name and the short one: `(`; `, or`. -1: the short one comes straight behind (`… KHO`). */
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

/** The short form as a chain; the long one before it is joined in `joined`. */
function define(joined: DefinedChain[], words: Words, short: WordDraft, gap: number, block: NameBlock): DefinedChain {
  const bracket = short.firstToken - gap;
  if (joined.at(-1)?.words.at(-1)?.lastToken !== bracket - 1) {
    return gap === 1 && endsInLowerCase(bracket - 1, block) ? { words, shortFor: null } : { words };
  }
  const stretches: Words[] = [];
  for (let at = joined.length - 1; at >= 0 && stretches.length < MOST_STRETCHES; at--) {
    const stretch = joined[at];
    const next = stretches[0];
    if (stretch === undefined || (next !== undefined && !isBridged(stretch.words, next, block))) break;
    stretches.unshift(stretch.words);
  }
  const before = stretches.flat().slice(-MOST_WORDS);
  const lexicon = readLexicon(block.language);
  const own = stretches.at(-1)?.length ?? 0;
  const edge =
    edgeByLetters(before, short.text) ??
    edgeByInnerLetters(before.slice(-own), short.text, before.length - own) ??
    edgeByHead(before, short.text, lexicon, own);
  const first = before[edge?.at ?? -1];
  if (edge === null || first === undefined) return { words };
  const count = stretches.length - stretches.findIndex((stretch) => stretch.includes(first));
  const all = joined.splice(joined.length - count, count).flatMap((chain) => chain.words);
  const from = all.indexOf(first);
  const whole = all.map((word, at) => (at > from && word.breakBefore ? { ...word, breakBefore: false } : word));
  joined.push({ words: whole, long: { from, by: edge.by, short: short.text } });
  return { words, shortFor: block.tokens.text.slice(first.start, whole.at(-1)?.end) };
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
  const letters = short.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
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

/** Letters of compounds count as well (`Deutscher Wetterdienst`: DWD), if every word gives its first; the shortest name that has them all. */
function edgeByInnerLetters(words: Words, short: string, offset: number): Edge | null {
  const letters = short.toLowerCase();
  for (let at = words.length - 1; at >= Math.max(0, words.length - letters.length - MOST_CONNECTORS); at--) {
    const word = words[at];
    if (word === undefined || word.connector || word.folded[0] !== letters[0]) continue;
    if (at === words.length - 1 && word.folded.length < SHORTEST_COMPOUND) continue;
    if (spells(words, at, letters, 0)) return { at: at + offset, by: 'letters' };
  }
  return null;
}

/** Whether words from `at` on spell the letters from `letter` on: each its first, and any of its others in order. At most ten letters, so that trying all ways is cheap. */
function spells(words: Words, at: number, letters: string, letter: number): boolean {
  const word = words[at];
  if (word === undefined) return letter === letters.length;
  if (word.connector && spells(words, at + 1, letters, letter)) return true;
  if (letter >= letters.length || word.folded[0] !== letters[letter]) return false;
  let inner = 0;
  let next = letter + 1;
  for (;;) {
    if (spells(words, at + 1, letters, next)) return true;
    if (next >= letters.length) return false;
    inner = word.folded.indexOf(letters[next] ?? '', inner + 1);
    if (inner < 0) return false;
    next++;
  }
}

/** A body's noun before the short form says that the name is one, the letters only roughly how far it reaches. */
function edgeByHead(words: Words, short: string, lexicon: ReadLexicon, ownStretch: number): Edge | null {
  const initial = short[0]?.toLowerCase();
  const isHead = (word: WordDraft): boolean => lexicon.bodyHeads.has(word.folded);
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
export function voteByDefinition(run: RunDraft, { long, shortFor }: DefinedChain, block: NameBlock): void {
  if (long !== undefined) {
    const at = [long.from, run.words.length] as const;
    const points = long.by === 'letters' ? LONG_BY_LETTERS : LONG_BY_HEAD;
    vote(run, at, 'NAME', points >> 1, 'name-long-form', { short: long.short });
    vote(run, at, 'ORG', points, 'name-long-form', { short: long.short });
  }
  if (shortFor === null) {
    const { folded } = run.words[0] ?? { folded: '' };
    vote(run, [0, 1], 'NONE', SHORT_FOR_WORDS, 'name-common-word', { word: folded });
    teach(run, folded, 'NONE', SHORT_FOR_WORDS, 'name-common-word', { word: folded });
  } else if (shortFor !== undefined) {
    vote(run, [0, 1], 'NAME', SHORT, 'name-acronym', { long: shortFor });
    vote(run, [0, 1], 'ORG', SHORT, 'name-acronym', { long: shortFor });
  }
  if (block.table.nounCapitals) voteNeighbours(run, block);
}

/** `Kelderhandelsorganisation KHO`: a body's noun with its letters right behind it. */
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
