import { foldName } from '../../detect/names/fold-name';
import type { Entity, PinConflict } from '../../model/entity';
import type { NameType } from '../../model/mention';
import type { FormKey } from './form';
import { acronymLetters } from './initials';
import type { FormNode } from './form-table';
import { classOf } from './name-class';
import type { Pin, Ruled, Rulings } from './rulings';

/** An entity with what it was put together from. */
export interface MadeEntity {
  /** Without the number of its documents: counting them costs a pass over those, and few ask. */
  readonly entity: Omit<Entity, 'documents'>;
  /** The name's own node: ways of explanation lead there. */
  readonly center: FormKey;
  readonly place: string | null;
  readonly conflict: PinConflict | null;
}

/** Puts an entity together of the nodes of one cluster; `null` when no mention stands for it. */
export function entityOf(nodes: readonly FormNode[], rulings: Rulings): MadeEntity | null {
  const mentions = nodes.reduce((sum, node) => sum + node.mentions, 0);
  if (mentions === 0) return null;
  const keys = nodes.map(({ key }) => key);
  const aliases = sums(nodes.map((node) => node.aliases));
  const type = typeOf(nodes, ruledOf(keys, rulings.types));
  const [center, found] = nameOf(nodes, type);
  const name = ruledOf(keys, rulings.names)?.value ?? found;
  const pins = pinsOf(keys, rulings);
  const id = pins[0] ?? `${type.toLowerCase()}/${foldName(found)}`;
  const external = ruledOf(keys, rulings.externals)?.value;
  return {
    // An empty one is a ruling too: there is none.
    entity: { id, type, name, aliases, mentions, ...(external ? { external } : {}) },
    center,
    place: placeOf(nodes),
    conflict: pins.length > 1 ? { entity: id, pins } : null,
  };
}

function sums(maps: readonly ReadonlyMap<string, number>[]): { text: string; count: number }[] {
  const all = new Map<string, number>();
  for (const map of maps) for (const [text, count] of map) all.set(text, (all.get(text) ?? 0) + count);
  return [...all]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function typeOf(nodes: readonly FormNode[], ruled: Ruled | undefined): NameType {
  if (ruled !== undefined) return ruled.value as NameType;
  const types = new Map<NameType, number>();
  for (const node of nodes) for (const [type, count] of node.types) types.set(type, (types.get(type) ?? 0) + count);
  const [best] = [...types].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? 'ORG';
}

/**
 * The spelling that stands for the entity: of persons the fullest name, of others the most frequent that is no domain, inflected form or
 * company with its legal form; of two as frequent rather the one that is no acronym. One of the node's own spellings, so that no two entities have one id.
 */
function nameOf(nodes: readonly FormNode[], type: NameType): readonly [FormKey, string] {
  let best: { node: FormNode; text: string; rank: readonly number[] } | null = null;
  const ofClass = nodes.filter(({ nameClass, own }) => nameClass === classOf(type) && own.size > 0);
  for (const node of ofClass.length > 0 ? ofClass : nodes) {
    for (const [text, { form, count }] of node.own) {
      const full = type === 'PERSON' ? form.words.filter((word) => word.length > 1).length : 0;
      const plain = form.change === undefined || form.change === 'other-language' ? 1 : 0;
      const uses = count + (node.aliases.get(text) ?? 0);
      const spelt = acronymLetters(text) === null ? 1 : 0;
      const rank = [full, plain, uses, spelt, form.legal === undefined ? 1 : 0];
      if (best === null || isAhead(rank, text, best)) best = { node, text, rank };
    }
  }
  return best === null ? [nodes[0]?.key ?? '', nodes[0]?.key ?? ''] : [best.node.key, best.text];
}

function isAhead(rank: readonly number[], text: string, best: { rank: readonly number[]; text: string }): boolean {
  for (const [at, points] of rank.entries()) {
    const other = best.rank[at] ?? 0;
    if (points !== other) return points > other;
  }
  return text < best.text;
}

/** The latest ruling holds. */
function ruledOf(keys: readonly FormKey[], ruled: ReadonlyMap<FormKey, Ruled>): Ruled | undefined {
  let latest: Ruled | undefined;
  for (const key of keys) {
    const one = ruled.get(key);
    if (one !== undefined && (latest === undefined || one.order > latest.order)) latest = one;
  }
  return latest;
}

/** Pinned ids, the eldest first: it stands in most of what is stored. */
function pinsOf(keys: readonly FormKey[], rulings: Rulings): string[] {
  if (rulings.pins.size === 0) return [];
  const pins: Pin[] = keys.flatMap((key) => rulings.pins.get(key) ?? []);
  pins.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return [...new Set(pins.map(({ id }) => id))];
}

function placeOf(nodes: readonly FormNode[]): string | null {
  for (const node of nodes) {
    if (node.nameClass !== 'NORP') return null;
    for (const { form } of node.own.values()) if (form.place !== undefined) return form.place;
  }
  return null;
}
