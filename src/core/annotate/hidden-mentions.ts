import type { Annotation, Rejection } from '../model/annotation';
import type { Mention, MentionType } from '../model/mention';
import { familyOf, type Family } from './family';
import type { LayerIndex } from './layer-index';

/**
 * The engine's mentions that are still suggestions: a person's annotation hides those of its family that it overlaps, a rejection those of the family that was suggested.
 * `isShown`: whose annotations count. Orphans hide nothing.
 */
export function suggestionsAmong<M extends Pick<Mention, 'type' | 'fragments'>>(
  mentions: readonly M[],
  index: LayerIndex,
  isShown: (item: Annotation | Rejection) => boolean,
): M[] {
  if (index.all.length === 0) return [...mentions];
  return mentions.filter(
    ({ type, fragments }) =>
      !index.overlapping(fragments).some(({ item, state }) => state !== 'orphan' && hides(item, type) && isShown(item)),
  );
}

function hides(item: Annotation | Rejection, type: MentionType): boolean {
  // Somebody who rejects without saying what means all of it.
  if (item.kind === 'rejection' && item.tag === undefined) return true;
  const family = item.kind === 'rejection' ? familyOf(item.tag ?? '') : annotatedFamily(item);
  return family !== null && family === familyOf(type);
}

/** An own tag with an entity speaks of a name, one with a currency of money, one with another value of a time. */
function annotatedFamily({ tag, entity, value }: Annotation): Family | null {
  const family = tag === undefined ? null : familyOf(tag);
  if (family !== null) return family;
  if (entity !== undefined) return 'name';
  if (value === undefined) return null;
  return value.currency === undefined ? 'time' : 'money';
}
