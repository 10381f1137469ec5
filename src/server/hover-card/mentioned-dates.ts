import type { Corpus } from '../../core/corpus/corpus';
import type { Mention, MentionValue } from '../../core/model/mention';
import { coveringSpan } from '../../core/model/span';
import { shortDateInWords } from '../../words/dates';
import { valueInWords } from '../../words/values';
import { chronologyOf } from '../language/chronology';
import type { NamingDocument } from '../../core/corpus/corpus-names';
import { sharedValue } from '../language/same-value';
import { mentionsIn } from '../places';
import { sentenceAround } from '../../core/text/sentence-around';
import { isShown, type Settings } from '../settings';

/** Sentences that are read for one card: about 50 µs each. */
const MOST_SENTENCES = 60;
const MOST_SENTENCES_A_DOCUMENT = 20;
const MOST_DATES = 5;
/** A date further away from the name than this does not stand in its sentence. In UTF-16 units. */
const REACH = 300;

/** A date that a name is mentioned with. */
export interface MentionedDate {
  readonly words: string;
  /** No sentence with the name has a date there: it is the date that the document gives itself. */
  readonly ofDocument: boolean;
}

export interface MentionedDates {
  /** Sorted by time, no two alike. */
  readonly dates: readonly MentionedDate[];
  /** How many others there are in the sentences that were read. */
  readonly more: number;
}

type Dated = MentionValue & Pick<Mention, 'type'>;

interface FoundDate {
  readonly value: Dated;
  readonly time: number;
  readonly ofDocument: boolean;
  readonly times: number;
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
  const own = new Map<string, FoundDate>();
  let left = MOST_SENTENCES;
  const first = documents.filter(({ uri }) => uri === here);
  for (const document of [...first, ...documents.filter(({ uri }) => uri !== here)]) {
    const looked = document.mentions.slice(0, Math.min(left, MOST_SENTENCES_A_DOCUMENT));
    if (looked.length === 0) break;
    left -= looked.length;
    const dates = looked.flatMap((mention) => inSentence(corpus, document.uri, mention, settings));
    for (const date of dates) add(found, date, false);
    if (dates.length === 0) for (const date of documentDate(corpus, document.uri)) add(own, date, true);
  }
  const others = [...own].flatMap(([key, date]) => (found.has(key) ? [] : [date]));
  return best([...found.values(), ...others]);
}

function best(all: readonly FoundDate[]): MentionedDates {
  const ranked = [...all].sort(
    (a, b) => Number(a.ofDocument) - Number(b.ofDocument) || b.times - a.times || a.time - b.time,
  );
  const dates = ranked.slice(0, MOST_DATES).sort((a, b) => a.time - b.time);
  return {
    dates: dates.map(({ value, ofDocument }) => ({ words: valueInWords(value, shortDateInWords) ?? '', ofDocument })),
    more: ranked.length - dates.length,
  };
}

function add(found: Map<string, FoundDate>, date: Dated, ofDocument: boolean): void {
  const value = withoutTime(date);
  const key = sharedValue(value);
  const time = chronologyOf(value.value ?? value.from ?? value.to ?? '');
  if (key === null || time === null) return;
  found.set(key, { value, time, ofDocument, times: (found.get(key)?.times ?? 0) + 1 });
}

function inSentence(corpus: Corpus, uri: string, name: Mention, settings: Settings): Mention[] {
  const span = coveringSpan(name.fragments);
  const reach = { start: span.start - REACH, end: span.end + REACH };
  const near = mentionsIn(corpus.mentions(uri), reach).filter(
    (mention) => mention.type === 'DATE' && isShown(mention, settings) && sharedValue(mention) !== null,
  );
  if (near.length === 0) return [];
  const sentence = sentenceAround(corpus.text(uri) ?? '', span, corpus.detection(uri)?.language ?? null, REACH);
  return near.filter(({ fragments }) => {
    const { start, end } = coveringSpan(fragments);
    return sentence.start <= start && end <= sentence.end;
  });
}

function documentDate(corpus: Corpus, uri: string): Dated[] {
  const date = corpus.detection(uri)?.date ?? null;
  return date === null ? [] : [{ type: 'DATE', value: date.value }];
}

/** The day says enough about a name. */
function withoutTime({ type, value, from, to, mod }: Dated): Dated {
  const day = (part: string): string => part.replace(/T.*/, '');
  return {
    type,
    ...(value === undefined ? {} : { value: day(value) }),
    ...(from === undefined ? {} : { from: day(from) }),
    ...(to === undefined ? {} : { to: day(to) }),
    ...(mod === undefined ? {} : { mod }),
  };
}
