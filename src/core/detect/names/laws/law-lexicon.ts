import type { LawWords } from '../../../lang/law-table';
import { PhraseIndex } from './phrase-index';

/** A table of laws, made ready to be looked up. */
export interface LawLexicon {
  readonly table: LawWords;
  readonly parts: ReadonlySet<string>;
  readonly minorParts: ReadonlySet<string>;
  /** In letters. */
  readonly longestPart: number;
  readonly subparts: ReadonlySet<string>;
  readonly bareSubparts: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly following: PhraseIndex;
  readonly joiners: PhraseIndex;
  readonly links: PhraseIndex;
  readonly editions: PhraseIndex;
  readonly abbreviations: ReadonlySet<string>;
  readonly codifications: PhraseIndex;
  readonly abbreviationOpenings: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly notLaws: ReadonlySet<string>;
  readonly gazettes: PhraseIndex;
  readonly commentMarks: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  /** Can a law, or its telling word, begin with a capitalised word of this spelling (lower case)? Nearly all words are settled by this one look-up. */
  readonly opens: (word: string) => boolean;
  /** Does a word name a law by its end? As written. */
  readonly isCompound: (word: string) => boolean;
  readonly journals: ReadonlySet<string>;
  readonly fileSigns: ReadonlySet<string>;
  readonly names: PhraseIndex;
  readonly heads: ReadonlySet<string>;
  readonly kindHeads: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly openings: PhraseIndex;
  readonly generic: ReadonlySet<string>;
  /** Those of several words. */
  readonly genericPhrases: PhraseIndex;
  readonly numbered: PhraseIndex;
  readonly plainNumbered: PhraseIndex;
  readonly givers: PhraseIndex;
  readonly titleWords: ReadonlySet<string>;
  readonly insideWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly notAdjectives: ReadonlySet<string>;
  readonly titleEnds: PhraseIndex;
  readonly titleStops: ReadonlySet<string>;
  readonly neverFirst: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly datePrepositions: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly amendments: PhraseIndex;
  readonly amendmentWords: ReadonlySet<string>;
  readonly editionWords: ReadonlySet<string>;
  /** Is a word, in lower case, an adjective that belongs to the title it stands before? */
  readonly isTitleAdjective: (word: string, capitalised: boolean) => boolean;
}

const MADE = new WeakMap<LawWords, LawLexicon>();

export function lawLexicon(table: LawWords): LawLexicon {
  let lexicon = MADE.get(table);
  if (lexicon === undefined) {
    lexicon = make(table);
    MADE.set(table, lexicon);
  }
  return lexicon;
}

function make(table: LawWords): LawLexicon {
  const asWritten = { asWritten: true };
  return {
    table,
    parts: new Set(table.parts),
    minorParts: new Set(table.minorParts),
    longestPart: Math.max(...[...table.parts, ...table.minorParts].map((part) => part.length)),
    subparts: new Set(table.subparts),
    bareSubparts: new Set(table.bareSubparts),
    ordinals: new Set(table.ordinals),
    following: new PhraseIndex(table.following),
    joiners: new PhraseIndex(table.joiners),
    links: new PhraseIndex(table.links),
    editions: new PhraseIndex(table.editions, asWritten),
    abbreviations: new Set(table.abbreviations),
    codifications: new PhraseIndex(table.codifications, asWritten),
    abbreviationOpenings: new Set(table.abbreviationOpenings),
    regions: new Set(table.regions),
    notLaws: new Set(table.notLaws),
    gazettes: new PhraseIndex(table.gazettes, asWritten),
    commentMarks: new Set(table.commentMarks),
    reports: new Set(table.reports),
    opens: openings(table),
    isCompound: compounds(table),
    journals: new Set(table.journals),
    fileSigns: new Set(table.fileSigns),
    names: new PhraseIndex(table.names),
    heads: new Set(table.heads),
    kindHeads: new Set(table.kindHeads),
    kinds: new Set(table.kinds),
    openings: new PhraseIndex(table.openings),
    generic: new Set(table.generic),
    genericPhrases: new PhraseIndex(table.generic.filter((phrase) => phrase.includes(' '))),
    numbered: new PhraseIndex(table.numbered),
    plainNumbered: new PhraseIndex(table.plainNumbered),
    givers: new PhraseIndex(table.givers),
    titleWords: new Set(table.titleWords),
    insideWords: new Set(table.insideWords),
    articles: new Set(table.articles),
    possessives: new Set(table.possessives),
    notAdjectives: new Set(table.notAdjectives),
    titleEnds: new PhraseIndex(table.titleEnds),
    titleStops: new Set(table.titleStops),
    neverFirst: new Set(table.neverFirst),
    indefinite: new Set(table.indefinite),
    datePrepositions: new Set(table.datePrepositions),
    months: new Set(table.months),
    amendments: new PhraseIndex(table.amendments),
    amendmentWords: new Set(table.amendmentWords),
    editionWords: new Set(table.editionWords),
    isTitleAdjective: titleAdjectives(table),
  };
}

const CASES = '(?:e|en|er|es|em)$';

function titleAdjectives(table: LawWords): LawLexicon['isTitleAdjective'] {
  if (table.placeAdjectives.length === 0) return () => false;
  const places = new RegExp(`(?:${table.placeAdjectives.join('|')})${CASES}`);
  const others = new RegExp(`^(?:${table.titleAdjectives.join('|')})${CASES}`);
  const never = new Set(table.notAdjectives);
  return (word, capitalised) => !never.has(word) && (places.test(word) || (capitalised && others.test(word)));
}

function openings(table: LawWords): LawLexicon['opens'] {
  const generic = table.generic.filter((phrase) => phrase.includes(' '));
  const phrases = [generic, table.names, table.openings, table.numbered, table.plainNumbered, table.amendments].flat();
  const first = phrases.map((phrase) => /^[\p{L}\p{M}]+/u.exec(phrase)?.[0] ?? phrase);
  const words = new Set([...first, ...table.heads, ...table.kindHeads]);
  return (word) => words.has(word);
}

/** By the last four letters first: few words end like a head. */
function compounds(table: LawWords): LawLexicon['isCompound'] {
  const LAST = 4;
  /** What stands before the head at least: shorter ones are kinds of laws. */
  const BEFORE = 4;
  const heads = new Map<string, string[]>();
  for (const head of table.compoundHeads) {
    const last = head.slice(-LAST);
    const same = heads.get(last);
    if (same === undefined) heads.set(last, [head]);
    else same.push(head);
  }
  return (word) => {
    const same = heads.get(word.slice(-LAST));
    if (same === undefined) return false;
    const lower = word.toLowerCase();
    return same.some((head) => lower === head || (lower.endsWith(head) && lower.length >= head.length + BEFORE));
  };
}
