import { hasPin, type DecidedRuling, type RuledEntity } from './decide';
import type { Decision } from './decisions';

export interface PinnedEntity {
  /** What stored data may refer to. */
  readonly id: string;
  /** What has to be recorded for that; none when the entity is pinned already. */
  readonly rulings: readonly DecidedRuling[];
}

/**
 * An id of an entity that lasts: the first record of a person that refers to an entity gives its forms one (DESIGN.md section 4). The ruling that carries it says nothing that
 * was not so: a form is the same as itself.
 */
export function pinEntity(entity: RuledEntity, decisions: readonly Decision[], newId: () => string): PinnedEntity {
  if (hasPin(entity.id, decisions)) return { id: entity.id, rulings: [] };
  const id = newId();
  const { own } = entity.forms;
  return { id, rulings: [{ kind: 'same', forms: own.slice(0, 1), pins: own.map((form) => ({ form, id })) }] };
}
