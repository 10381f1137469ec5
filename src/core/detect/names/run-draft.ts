import type { Language } from '../../model/language';
import type { Capitals, NameReasonCode, NameVote, Points, VoteType } from '../../model/name';
import type { Block } from '../../model/prose';
import type { Span } from '../../model/span';
import type { Tokens } from '../../text/tokens';
import type { NameTable } from '../../lang/name-table';

/** One block while its names are read. Offsets are of the prose. */
export interface NameBlock {
  readonly block: Block;
  readonly language: Language;
  readonly table: NameTable;
  /** Tokens of the block and perhaps of its neighbours; the block's are `from` (inclusive) to `to`. */
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/** A word of a run while it is read. Offsets are of the prose. */
export interface WordDraft extends Span {
  readonly text: string;
  /** `foldName(text)`. */
  readonly folded: string;
  /** Index of the word's first and last token in `NameBlock.tokens`. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly capitalised: boolean;
  /** Two letters or more, all of them capitals. */
  readonly allCapitals: boolean;
  /** Capitals inside, or digits beside letters: `iCloud`, `MP4Box`. */
  readonly mixed: boolean;
  readonly connector: boolean;
  /** The first word of a sentence, of a quotation, of a list item: its capital tells nothing. */
  readonly opensSentence: boolean;
  readonly breakBefore: boolean;
  /** A possessive `’s` or a bare apostrophe follows. */
  readonly possessive: boolean;
}

/** A run while it is read: rules look at its words and at the tokens around it, and vote. */
export interface RunDraft {
  readonly words: readonly WordDraft[];
  readonly capitals: Capitals;
  /** Votes by reading; `vote` adds to it. */
  readonly readings: Map<string, ReadingDraft>;
  /** Spellings that this run teaches besides its readings' own. */
  readonly lessons: LessonDraft[];
}

export interface ReadingDraft {
  readonly from: number;
  readonly to: number;
  readonly votes: NameVote[];
}

export interface LessonDraft {
  readonly key: string;
  readonly vote: NameVote;
}

/** A rule reads one run of a block. Rules do not see each other's votes and may run in any order. */
export type NameRule = (run: RunDraft, block: NameBlock) => void;

/** Adds a vote for words `from` to `to` (half-open) of the run. */
export function vote(
  run: RunDraft,
  [from, to]: readonly [from: number, to: number],
  type: VoteType,
  points: Points,
  code: NameReasonCode,
  args?: Readonly<Record<string, string>>,
): void {
  const key = `${from} ${to}`;
  let reading = run.readings.get(key);
  if (reading === undefined) {
    reading = { from, to, votes: [] };
    run.readings.set(key, reading);
  }
  reading.votes.push({ type, points, reason: args === undefined ? { code } : { code, args } });
}

/** Teaches a spelling that is not the reading's own: the surname of a full name, the acronym of a long one. */
export function teach(
  run: RunDraft,
  key: string,
  type: VoteType,
  points: Points,
  code: NameReasonCode,
  args?: Readonly<Record<string, string>>,
): void {
  run.lessons.push({ key, vote: { type, points, reason: args === undefined ? { code } : { code, args } } });
}
