import type { Span } from '../model/span';

/** A name of the document with its entity; covering span in the text as loaded. */
export interface EntityPlace extends Span {
  readonly entity: string;
  readonly name: string;
  /** Of persons only: `he` can mean no other. */
  readonly isPerson: boolean;
}
