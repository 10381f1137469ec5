import type { LinkSuggestion } from '../../model/entity';
import type { Clusters } from './clusters';
import type { FormKey } from './form';
import type { FormNode } from './form-table';

/** A suggestion on names: their entities are known when all are put together. */
export interface OpenSuggestion extends Omit<LinkSuggestion, 'entities'> {
  readonly forms: readonly FormKey[];
}

/** What a rule works on. */
export interface Linking {
  /** Sorted by key. */
  readonly nodes: readonly FormNode[];
  readonly byKey: ReadonlyMap<FormKey, FormNode>;
  readonly clusters: Clusters;
  readonly suggestions: OpenSuggestion[];
}
