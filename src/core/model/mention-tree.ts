import type { MentionType, MentionValue, NameType } from './mention';
import type { Span } from './span';

/** How the Mentions view wants its rows. Plain data, the same on both sides of the wire. */
export interface TreeView {
  /** What the names, spellings or values have to contain, folded; empty: everything. */
  readonly filter: string;
  readonly sort: TreeSort;
  /** `entity`: types → entities → documents → mentions. `document`: documents → types → entities → mentions. */
  readonly group: 'entity' | 'document';
  /** Types shown, in the order of the rows. */
  readonly types: readonly MentionType[];
}
/** `first`: by the place of the first mention, documents in code-unit order of their URIs. Dates and amounts go by value whatever is asked. */
export type TreeSort = 'name' | 'mentions' | 'documents' | 'first';

/** More children than this are shown in ranges of at most as many. */
export const MOST_CHILDREN = 200;

/**
 * A row of the Mentions view. `id` is its path: unique in the tree, and the same after every change that leaves the row itself. Counts are of what
 * the view shows (types, filter, confidence), at this place of the tree.
 */
export type TreeRow = TreeRowBase &
  (
    | { readonly kind: 'corpus'; readonly corpus: string; readonly documents: number }
    | { readonly kind: 'type'; readonly type: MentionType; readonly entities: number }
    | {
        readonly kind: 'entity';
        readonly corpus: string;
        readonly entity: string;
        readonly type: NameType;
        readonly name: string;
        readonly documents: number;
        /** Other spellings than the name, the most frequent first. */
        readonly aliases: readonly string[];
      }
    | {
        readonly kind: 'value';
        readonly type: MentionType;
        readonly value: MentionValue;
        /** As first written. */
        readonly text: string;
        readonly documents: number;
      }
    | { readonly kind: 'document'; readonly uri: string }
    /** `first` and `last`: labels of the first and last row in it. */
    | { readonly kind: 'range'; readonly first: string; readonly last: string; readonly rows: number }
    | {
        readonly kind: 'mention';
        readonly uri: string;
        readonly fragments: readonly Span[];
        readonly sentence: Excerpt;
      }
  );

interface TreeRowBase {
  readonly id: string;
  readonly mentions: number;
  readonly hasChildren: boolean;
}

/** A sentence in the prose reading, cut to a readable length, with the words in question. */
export interface Excerpt {
  readonly text: string;
  /** Half-open, UTF-16 units of `text`. */
  readonly from: number;
  readonly to: number;
}
