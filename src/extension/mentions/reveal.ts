import { occurrencesRequest, revealRequest, type TreeView } from '../../server/protocol';
import type { Engine } from '../engine';
import { ancestry, chainOf, type Row } from './row';
import type { Place, Wanted } from './wanted';

/** The row of what is wanted; `null`: it is nowhere, or the view leaves it out. */
export async function findRow(engine: Engine, wanted: Wanted, view: TreeView): Promise<Row | null> {
  return wanted.kind === 'place' ? findPlace(engine, wanted, view) : findEntity(engine, wanted, view);
}

async function findPlace(engine: Engine, { uri, position }: Place, view: TreeView): Promise<Row | null> {
  return chainOf((await engine.ask(revealRequest, { uri, position, view })) ?? []);
}

/** By way of the first place that names it. */
async function findEntity(
  engine: Engine,
  { corpus, entity }: Wanted & { readonly kind: 'entity' },
  view: TreeView,
): Promise<Row | null> {
  const [first] = (await engine.ask(occurrencesRequest, { corpus, entity })) ?? [];
  if (first === undefined) return null;
  const row = await findPlace(engine, { uri: first.uri, position: first.range.start }, view);
  if (row === null) return null;
  for (const at of ancestry(row)) if (at.wire.row.kind === 'entity') return at;
  return row;
}
