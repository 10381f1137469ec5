import type { BlockDraft } from '../drafts';

/** What zones are judged by: a block's text when it is short, and what its length and end say. */
export interface BlockView {
  readonly draft: BlockDraft;
  /** The text of a short block; empty for a long one, which is never anything but running text. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  readonly length: number;
  readonly endsSentence: boolean;
  /** Running text: long, or a sentence of some length. */
  readonly running: boolean;
}

const LONGEST_SHORT = 300;
const RUNNING = 150;
const RUNNING_SENTENCE = 60;
/** Behind the stop may stand closing signs and the numbers of notes. */
const SENTENCE_END = /[.!?…]["'”’“»)\]]*(?:\[\d{1,3}\])*$/;

export function viewOf(prose: string, draft: BlockDraft): BlockView {
  const length = draft.end - draft.start;
  const text = length <= LONGEST_SHORT ? prose.slice(draft.start, draft.end).trim() : '';
  const endsSentence = SENTENCE_END.test(prose.slice(Math.max(draft.start, draft.end - 12), draft.end).trimEnd());
  const flowing = draft.kind === 'paragraph' || draft.kind === 'list-item';
  const running = flowing && (length >= RUNNING || (length >= RUNNING_SENTENCE && endsSentence));
  return { draft, text, lower: text.toLowerCase(), length, endsSentence, running };
}
