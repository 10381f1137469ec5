import type { WireRange } from '../../server/protocol';

export interface Place {
  readonly uri: string;
  readonly position: WireRange['start'];
}

/** What the view was asked to show. */
export type Wanted =
  ({ readonly kind: 'place' } & Place) | { readonly kind: 'entity'; readonly corpus: string; readonly entity: string };

/** From `[corpus, entity]`, or that with `uri, position`, the place of one of its mentions. `undefined`: it is about the cursor. */
export function wantedBy(args: readonly unknown[]): Wanted | undefined {
  const [corpus, entity, uri, position] = args;
  if (typeof uri === 'string' && isPosition(position)) return { kind: 'place', uri, position };
  if (typeof corpus === 'string' && typeof entity === 'string') return { kind: 'entity', corpus, entity };
  return undefined;
}

function isPosition(value: unknown): value is WireRange['start'] {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('character' in value)) return false;
  return typeof value.line === 'number' && typeof value.character === 'number';
}
