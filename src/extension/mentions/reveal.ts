import { occurrencesRequest, revealRequest, type TreeView, type WireRange } from '../../server/protocol';
import type { Engine } from '../engine';
import { ancestry, chainOf, type Row } from './row';

export interface Place {
  readonly uri: string;
  readonly position: WireRange['start'];
}

/** The row of the mention at a place; `null`: there is none, or the view leaves it out. */
export async function findPlace(engine: Engine, place: Place, view: TreeView): Promise<Row | null> {
  return chainOf((await engine.ask(revealRequest, { ...place, view })) ?? []);
}

/** The row of an entity, by way of the first place that names it. */
export async function findEntity(engine: Engine, corpus: string, entity: string, view: TreeView): Promise<Row | null> {
  const [first] = (await engine.ask(occurrencesRequest, { corpus, entity })) ?? [];
  if (first === undefined) return null;
  const row = await findPlace(engine, { uri: first.uri, position: first.range.start }, view);
  if (row === null) return null;
  for (const at of ancestry(row)) if (at.wire.row.kind === 'entity') return at;
  return row;
}

/** What a command was asked to show: `[corpus, entity]`, or that with `uri, position`, the place of one of its mentions. */
export type Wanted =
  ({ readonly kind: 'place' } & Place) | { readonly kind: 'entity'; readonly corpus: string; readonly entity: string };

/** `undefined`: the arguments say nothing, so it is about the cursor. */
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
