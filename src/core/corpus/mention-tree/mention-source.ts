import type { Corpus } from '../corpus';

/** What the tree asks of a corpus. */
export type MentionSource = Pick<
  Corpus,
  'entities' | 'entity' | 'occurrences' | 'names' | 'mentions' | 'uris' | 'text' | 'detection' | 'minConfidence'
>;
