import type { GlobalRule, Rule } from './rule';
import { acronymExpansions, brokenFile, decisionsConflict, entitiesAlike } from './rules/corpus-wide';
import { edge, halfWord } from './rules/edges';
import { entityTypes, nameEntities } from './rules/entity-links';
import { anchorUnsure, annotatorsDisagree, suggestionDiffers } from './rules/people';
import { relationNowhere, relationRoles } from './rules/relations';
import { annotatedElsewhere, taggedDifferently } from './rules/same-text';
import { cardinality, exclusiveTags, missingAttribute, pattern, unknownTag } from './rules/scheme';
import { crossing, duplicate, emptySpan } from './rules/spans';
import { endBeforeStart, valueText } from './rules/values';

/** What a rule keeps of a document is its own affair. */
export const RULES: readonly Rule<unknown>[] = [
  taggedDifferently,
  annotatedElsewhere,
  crossing,
  duplicate,
  emptySpan,
  edge,
  halfWord,
  entityTypes,
  nameEntities,
  entitiesAlike,
  acronymExpansions,
  valueText,
  endBeforeStart,
  relationRoles,
  relationNowhere,
  missingAttribute,
  unknownTag,
  annotatorsDisagree,
  anchorUnsure,
  suggestionDiffers,
  exclusiveTags,
  pattern,
  cardinality,
].map((rule) => rule as Rule<unknown>);

export const GLOBAL_RULES: readonly GlobalRule[] = [decisionsConflict, brokenFile];
