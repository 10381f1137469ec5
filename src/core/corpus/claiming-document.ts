import type { EntityPlace } from '../claims/entity-place';
import type { ReadOptions } from '../text/read';
import type { DocumentKnowledge } from './know-document';

/** A document as its claims need it. */
export interface ClaimingDocument {
  readonly knowledge: DocumentKnowledge;
  /** What it was read from, and how. */
  readonly text: string;
  readonly options: ReadOptions;
  /** Its names with their entities, sorted by start. */
  readonly names: () => readonly EntityPlace[];
}
