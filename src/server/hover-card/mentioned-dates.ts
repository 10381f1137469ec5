import type { Corpus } from '../../core/corpus/corpus';
import type { Mention } from '../../core/model/mention';
import { coveringSpan } from '../../core/model/span';
import { dateInWords } from '../../words/dates';
import { valueInWords } from '../../words/values';
import { chronologyOf } from '../language/chronology';
import type { NamingDocument } from '../../core/corpus/corpus-names';
import { valueKey } from '../language/same-value';
import { mentionsIn } from '../places';
import { sentenceAround } from '../sentence-around';
import { isShown, type Settings } from '../settings';

/** Sentences that are read for one card: about 50 µs each. */
const MOST_SENTENCES = 200;
const MOST_SENTENCES_A_DOCUMENT = 40;
const MOST_DATES = 5;
/** A date further away from the name than this does not stand in its sentence. In UTF-16 units. */
const REACH = 500;

/** A date that a name is mentioned with. */
export interface MentionedDate {
  readonly words: string;
  /** No sentence with the name has a date there: it is the date that the document gives itself. */
  readonly ofDocument: boolean;
}

export interface MentionedDates {
  /** Sorted by time, no two alike. */
  readonly dates: readonly MentionedDate[];
  readonly more: number;
}

interface FoundDate extends MentionedDate {
  readonly time: number;
  times: number;
}

/**
 * The dates a name is mentioned with: those in its sentences, most frequent first when there are too many, then the dates of documents whose sentences have
 * none. Reads the document at hand first, and a bounded number of sentences.
 */
export function mentionedDates(
  corpus: Corpus,
  documents: readonly NamingDocument[],
  here: string,
  settings: Settings,
): MentionedDates {
  const found = new Map<string, FoundDate>();
  const own: FoundDate[] = [];
  let left = MOST_SENTENCES;
  const first = documents.filter(({ uri }) => uri === here);
  for (const document of [...first, ...documents.filter(({ uri }) => uri !== here)]) {
    const looked = document.mentions.slice(0, Math.min(left, MOST_SENTENCES_A_DOCUMENT));
    if (looked.length === 0) break;
    left -= looked.length;
    const dates = looked.flatMap((mention) => inSentence(corpus, document.uri, mention, settings));
    for (const date of dates) add(found, date);
    if (dates.length === 0) own.push(...documentDate(corpus, document.uri));
  }
  const said = new Set([...found.values()].map(({ time }) => time));
  for (const date of own) if (!said.has(date.time)) add(found, date);
  return best([...found.values()]);
}

function best(all: readonly FoundDate[]): MentionedDates {
  const ranked = [...all].sort(
    (a, b) => Number(a.ofDocument) - Number(b.ofDocument) || b.times - a.times || a.time - b.time,
  );
  const dates = ranked.slice(0, MOST_DATES).sort((a, b) => a.time - b.time);
  return {
    dates: dates.map(({ words, ofDocument }) => ({ words, ofDocument })),
    more: ranked.length - dates.length,
  };
}

function add(found: Map<string, FoundDate>, date: FoundDate): void {
  const known = found.get(date.words);
  if (known === undefined) found.set(date.words, date);
  else known.times += date.times;
}

function inSentence(corpus: Corpus, uri: string, name: Mention, settings: Settings): FoundDate[] {
  const span = coveringSpan(name.fragments);
  const near = mentionsIn(corpus.mentions(uri), { start: span.start - REACH, end: span.end + REACH }).filter(
    (mention) => mention.type === 'DATE' && isShown(mention, settings) && valueKey(mention) !== null,
  );
  if (near.length === 0) return [];
  const sentence = sentenceAround(corpus.text(uri) ?? '', span, corpus.detection(uri)?.language ?? null);
  return near.flatMap((mention) => {
    const { start, end } = coveringSpan(mention.fragments);
    const time = chronologyOf(mention.value ?? mention.from ?? mention.to ?? '');
    const words = valueInWords(mention);
    const inside = sentence.start <= start && end <= sentence.end;
    return inside && time !== null && words !== undefined ? [{ words, time, ofDocument: false, times: 1 }] : [];
  });
}

function documentDate(corpus: Corpus, uri: string): FoundDate[] {
  // The time of day says nothing about the name.
  const value = corpus.detection(uri)?.date?.value.replace(/T.*/, '') ?? '';
  const time = chronologyOf(value);
  return time === null ? [] : [{ words: dateInWords(value), time, ofDocument: true, times: 1 }];
}
