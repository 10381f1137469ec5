import type { ClaimKind } from '../../core/model/claim';
import type { ContradictionStatus, Tier } from '../../core/model/contradiction';
import type { Excerpt } from '../../core/model/mention-tree';
import type { VerdictKind } from '../../core/model/verdict';
import type { StepAnswer, WireRange } from '../protocol';
import { notification, request } from './message';

export type { ClaimKind } from '../../core/model/claim';
export type { ContradictionStatus, Tier } from '../../core/model/contradiction';
export type { VerdictKind } from '../../core/model/verdict';

/* The Contradictions view. Cards are worked out in the server, in what time is left beside answers; the client shows what is there. */

/** Which cards are wanted, and how they are grouped. Plain data. */
export interface CardView {
  readonly group: 'status' | 'subject' | 'document';
  readonly tiers: readonly Tier[];
  /** Empty: all. */
  readonly kinds: readonly ClaimKind[];
  /** Words that subject, values, speakers or quotes have to contain, folded; empty: everything. */
  readonly filter: string;
  /** `open`: without a verdict that settles them (confirmed ones are open). `settled`: those with one. */
  readonly verdicts: 'open' | 'settled' | 'all';
}
/** Client → server: work out what is not yet, reporting progress to the token of the request; cancelling it keeps what was found. */
export const findContradictionsRequest = request<{ readonly corpus?: string }, CardCounts>(
  'variorum/findContradictions',
);
/** Server → client: cards may be others now. Sent a few times a second at most. */
export const contradictionsNotification = notification<CardCounts>('variorum/contradictions');
/** Over all corpora of the window. */
export interface CardCounts {
  /** Cards without a verdict that settles them, of tier `certain` and of tier `look`. */
  readonly certain: number;
  readonly look: number;
  readonly settled: number;
  /** Documents looked at, and all; equal when nothing is left to do. */
  readonly done: number;
  readonly total: number;
  /** Attributes with so many claims that only the first ones were compared, in words; mostly none. */
  readonly hot: readonly string[];
}
/** Client → server: the rows below one, or the first ones (`parent: null`). Where there are more than 200, ranges of them. */
export const cardRowsRequest = request<
  { readonly parent: string | null; readonly view: CardView },
  { readonly rows: readonly CardRow[]; readonly hidden: number }
>('variorum/cardRows');
/** `id` is its path: unique in the tree, and the same after every change that leaves the row itself. All texts are in the language of the user interface. */
export type CardRow =
  /** A status, subject or document (then with `uri`), or the folder where the window has several. */
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly label: string;
      readonly cards: number;
      readonly uri?: string;
    }
  | { readonly kind: 'range'; readonly id: string; readonly label: string; readonly cards: number }
  | {
      readonly kind: 'card';
      readonly id: string;
      readonly corpus: string;
      readonly card: string;
      readonly status: ContradictionStatus;
      readonly tier: Tier;
      /** What it is about: `Minimum payment at …`. */
      readonly label: string;
      /** The values against each other: `$25 · $10`. */
      readonly values: string;
      /** Why both cannot hold: one sentence. */
      readonly why: string;
      readonly verdict: CardVerdict | null;
    }
  | {
      readonly kind: 'passage';
      readonly id: string;
      readonly corpus: string;
      readonly card: string;
      /** Which passage of the card, from zero, camps in their order. */
      readonly at: number;
      /** What this passage says: the value of its camp. */
      readonly value: string;
      readonly uri: string;
      readonly range: WireRange;
      readonly sentence: Excerpt;
      /** Who says it and when, in words: `the author, 24 May 2007`. */
      readonly voice: string;
    };
export interface CardVerdict {
  readonly verdict: VerdictKind;
  readonly by: string;
  readonly reason?: string;
  /** The evidence is another one now: the card is open again. */
  readonly changedSince: boolean;
}
/** Client → server: a card with all its passages; `null`: it is gone. */
export const cardRequest = request<{ readonly corpus: string; readonly card: string }, WireCard | null>(
  'variorum/card',
);
export interface WireCard {
  readonly corpus: string;
  readonly card: string;
  readonly status: ContradictionStatus;
  readonly tier: Tier;
  readonly label: string;
  readonly why: string;
  readonly verdict: CardVerdict | null;
  readonly camps: readonly { readonly value: string; readonly passages: readonly WirePassage[] }[];
}
export interface WirePassage {
  readonly uri: string;
  /** The sentence. */
  readonly range: WireRange;
  /** The decisive words in it. */
  readonly fragments: readonly WireRange[];
  readonly quote: string;
  readonly voice: string;
  /** What was read there, to be corrected. `attribute`: as records have it (`date/born`). */
  readonly claim: {
    readonly subject: ClaimEnd;
    readonly attribute: string;
    readonly value: string;
    /** Without a name: the document itself says so. */
    readonly speaker: { readonly name: string | null; readonly entity: string | null };
  };
}
/** In words, and its entity where it is one. */
export interface ClaimEnd {
  readonly name: string;
  readonly entity: string | null;
}
/** Client → server: the cards with a passage at a place of a document, the surest first. */
export const cardsAtRequest = request<
  { readonly uri: string; readonly position: WireRange['start'] },
  readonly WireCard[]
>('variorum/cardsAt');
/** Client → server: rule on cards, or take one's own verdict on them back (`verdict: null`); one step that can be undone. */
export const verdictRequest = request<
  {
    readonly corpus: string;
    readonly cards: readonly string[];
    readonly verdict: VerdictKind | null;
    readonly reason?: string;
  },
  StepAnswer
>('variorum/verdict');
/** Client → server: all cards of a view, to read or to keep: Markdown, or comma-separated values without formulas. */
export const cardReportRequest = request<{ readonly view: CardView; readonly format: 'markdown' | 'csv' }, string>(
  'variorum/cardReport',
);
