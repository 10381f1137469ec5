import type { ReadDocument } from '../../model/document';
import type { Mention } from '../../model/mention';
import type { Excerpt } from '../../model/mention-tree';
import type { Block } from '../../model/prose';
import { coveringSpan, type Span } from '../../model/span';
import { readDocument } from '../../text/read';
import { sentencesOf } from '../../text/sentences';
import { excerptOf } from './excerpt';
import type { MentionSource } from './mention-source';

/** So many documents stay read: their prose and the sentences looked at, a few times the size of their texts. */
const MOST_READ = 8;
/** In longer blocks sentences are looked for only so far around the words: what an excerpt costs does not depend on the block. */
const REACH = 2000;

interface Read {
  readonly text: string;
  readonly document: ReadDocument;
  readonly sentences: Map<number, Span[]>;
}

/** Sentences around mentions in the prose reading, of documents that are read again when they are asked for. */
export class Excerpts {
  readonly #read = new Map<string, Read>();

  /** Of a mention that a document of the source has now. */
  of(source: Pick<MentionSource, 'text' | 'detection'>, uri: string, mention: Mention): Excerpt {
    const alone = { text: mention.text, from: 0, to: mention.text.length };
    const text = source.text(uri);
    if (text === null) return alone;
    const read = this.#document(uri, text, source.detection(uri)?.format);
    const { prose } = read.document;
    const start = prose.map.toProse(coveringSpan(mention.fragments).start);
    const words = { start, end: start + mention.text.length };
    const at = blockAt(prose.blocks, start);
    const block = prose.blocks[at];
    if (block === undefined || words.end > block.end) return alone;
    const near = {
      start: Math.max(block.start, words.start - REACH),
      end: Math.min(block.end, words.end + REACH),
    };
    const whole = block.end - block.start <= 2 * REACH;
    const sentences = whole ? sentencesIn(read, at, block) : sentencesOf(prose, { ...near, language: block.language });
    const sentence = sentenceAround(sentences, words);
    return excerptOf(prose.text, sentence, words, {
      before: !whole && sentence.start === near.start && near.start > block.start,
      behind: !whole && sentence.end === near.end && near.end < block.end,
    });
  }

  #document(uri: string, text: string, format: ReadDocument['format'] | undefined): Read {
    const known = this.#read.get(uri);
    this.#read.delete(uri);
    const read =
      known?.text === text && known.document.format === format
        ? known
        : {
            text,
            document: readDocument(text, format === undefined ? {} : { format }),
            sentences: new Map<number, Span[]>(),
          };
    this.#read.set(uri, read);
    const [oldest] = this.#read.keys();
    if (this.#read.size > MOST_READ && oldest !== undefined) this.#read.delete(oldest);
    return read;
  }
}

function sentencesIn({ document, sentences }: Read, at: number, block: Block): readonly Span[] {
  let found = sentences.get(at);
  if (found === undefined) sentences.set(at, (found = sentencesOf(document.prose, block)));
  return found;
}

/** From the first to the last sentence that the words touch; the words themselves when none does. */
function sentenceAround(sentences: readonly Span[], words: Span): Span {
  let { start, end } = words;
  for (const sentence of sentences) {
    if (sentence.end <= words.start || sentence.start >= words.end) continue;
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  return { start, end };
}

/** Index of the block that holds an offset, by halving; of the next one when none does. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
