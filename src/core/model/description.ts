import type { Span } from './span';

/**
 * What a document says that a name is, beside the name itself: a role (`head of the harbour office`), a description (`a brewery founded
 * in 1862`). Found in one document alone, for names and for what may become one. Plain data, cached with the detection.
 */
export interface NameDescription {
  readonly kind: 'role' | 'description';
  /** Where the name that it is said of begins: start of its first fragment, UTF-16 units of the text as loaded. */
  readonly nameStart: number;
  /** End of that name's last fragment. */
  readonly nameEnd: number;
  /** The wording itself, in the prose reading, without article and without the name. */
  readonly text: string;
  /** Where the wording stands, sorted. */
  readonly fragments: readonly Span[];
  /** A role of the past (`former`, `ehemaliger`). */
  readonly past?: true;
}
