import { NAME_TYPES } from '../../core/model/mention';
import { bCubed, type BCubed } from './b-cubed';
import { NOTHING, type DocumentMatch } from './match';

/** How well entities hold together what the gold holds together. */
export interface EntityTally {
  /** B³ over required names that the gold gives an entity, by type of the gold, and over all under `ALL`. */
  readonly byType: ReadonlyMap<string, BCubed>;
  readonly mentions: number;
  /** Entities of ours that hold mentions of several of the gold's. */
  readonly merged: readonly (readonly string[])[];
}

/** A missed name is a cluster of its own; a name found without an entity as well. */
export function tallyEntities(matches: readonly DocumentMatch[]): EntityTally {
  const rows: Row[] = [];
  for (const [document, { golds }] of matches.entries()) {
    for (const [at, { gold, required, agreement, prediction }] of golds.entries()) {
      if (!required || gold.entity === undefined || !(NAME_TYPES as readonly string[]).includes(gold.type)) continue;
      const entity = agreement === NOTHING ? undefined : prediction?.entity;
      const found = entity ?? `${String(document)} ${String(at)}`;
      const others = gold.alternates.flatMap((alternate) => alternate.entity ?? []);
      rows.push({ type: gold.type, gold: gold.entity, others, found, alone: entity === undefined });
    }
  }
  const byType = new Map<string, BCubed>();
  for (const type of [...NAME_TYPES, 'ALL']) {
    const own = rows.filter((row) => type === 'ALL' || row.type === type);
    if (own.length === 0) continue;
    byType.set(
      type,
      bCubed(
        own.map(({ gold }) => gold),
        own.map(({ found }) => found),
      ),
    );
  }
  return { byType, mentions: rows.length, merged: mergedIn(rows) };
}

interface Row {
  readonly type: string;
  readonly gold: string;
  /** What the name may as well refer to. */
  readonly others: readonly string[];
  readonly found: string;
  readonly alone: boolean;
}

/** A name that may as well be the other entity does not make two of one. */
function mergedIn(rows: readonly Row[]): string[][] {
  const held = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.alone) continue;
    const golds = held.get(row.found);
    if (golds === undefined) held.set(row.found, [row]);
    else golds.push(row);
  }
  return [...held.values()]
    .map((own) => {
      const plain = new Set(own.filter(({ others }) => others.length === 0).map(({ gold }) => gold));
      for (const { gold, others } of own) if (![gold, ...others].some((one) => plain.has(one))) plain.add(gold);
      return [...plain].sort();
    })
    .filter(({ length }) => length > 1);
}
