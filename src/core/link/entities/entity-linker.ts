import type {
  Entity,
  EntityForms,
  LinkedDocument,
  LinkReason,
  LinkSuggestion,
  NameMention,
  PinConflict,
} from '../../model/entity';
import { changedRulings } from '../changed-rulings';
import { ClusterList, compareClusters, type Cluster } from './cluster-list';
import type { Join } from './clusters';
import { linkComponent } from './component';
import { change, contributionOf, NOTHING, type Contribution } from './contribution';
import { entityOf, type MadeEntity } from './entity-of';
import { wayBetween } from './explain';
import { formOf, type FormKey } from './form';
import { formsOfLinks } from './forms-of-links';
import { type FormNode, FormTable } from './form-table';
import { Holders } from './holders';
import type { LocalLink } from './local-links';
import type { OpenSuggestion } from './linking';
import { append } from './multimap';
import { Neighbours } from './neighbours';
import { Relinked } from './relinked';
import { NO_RULINGS, splitKey, type Rulings } from './rulings';
import { squeeze } from './squeeze';

/** A mention with its entity. */
export interface LinkedMention {
  readonly mention: NameMention;
  readonly entity: string;
}

/** Where a document names an entity. */
export interface EntityPlaces {
  readonly document: string;
  /** Starts of the mentions, sorted; never empty. */
  readonly starts: readonly number[];
}

interface Entry {
  readonly document: LinkedDocument;
  readonly contribution: Contribution;
}

interface Group {
  readonly keys: readonly FormKey[];
  readonly suggestions: readonly OpenSuggestion[];
}

/**
 * Names of all documents as entities. What stands here depends on the documents and rulings alone: setting and removing documents in any
 * order gives what a rebuild gives. A change is worked off when somebody asks, and concerns only names that are connected with
 * those the changed documents hold.
 */
export class EntityLinker {
  readonly #documents = new Map<string, Entry>();
  readonly #table = new FormTable();
  readonly #neighbours = new Neighbours();
  readonly #holders = new Holders();
  readonly #dirty = new Set<FormKey>();
  /** Those of them whose spellings, languages or bonds came or went. */
  readonly #moved = new Set<FormKey>();
  readonly #clusters = new Map<FormKey, Cluster>();
  readonly #list = new ClusterList();
  /** Two clusters have one id only where people gave it to both. */
  readonly #byId = new Map<string, Set<Cluster>>();
  readonly #groups = new Map<FormKey, Group>();
  readonly #relinked = new Relinked();
  /** Documents whose own names changed since somebody asked. */
  readonly #renamed = new Set<string>();
  #entities: readonly Entity[] | null = null;
  #rulings: Rulings = NO_RULINGS;

  /** Adds a document or replaces what it holds. Costs a look at its own names; others are looked at again only where what it says of them changed. */
  set(document: LinkedDocument): void {
    const before = this.#documents.get(document.id);
    if (before === undefined || !holdSame(before.document, document)) this.#look(document);
  }

  remove(id: string): void {
    this.#replace(id, undefined);
  }

  /** Replaces what people ruled. Looks at the documents again that hold a name of which something else is ruled. */
  rule(rulings: Rulings): void {
    const { retyped, split, apart, keys } = changedRulings(this.#rulings, rulings);
    const concerned = new Set<string>();
    for (const { type, name } of [...retyped, ...split]) {
      const { key } = formOf(type, name);
      for (const one of [key, splitKey(key, name)]) {
        for (const id of this.#holders.spelling(one)) concerned.add(id);
      }
    }
    for (const [a, b] of apart) {
      const others = this.#holders.spelling(b);
      for (const id of this.#holders.spelling(a)) if (others.has(id)) concerned.add(id);
    }
    this.#rulings = rulings;
    for (const id of concerned) {
      const entry = this.#documents.get(id);
      if (entry !== undefined) this.#look(entry.document);
    }
    for (const key of keys) this.#dirty.add(key);
  }

  /** The names of a document as they were given. */
  given(id: string): readonly NameMention[] {
    return this.#documents.get(id)?.document.mentions ?? [];
  }

  /** All entities, by id. The same list until something changes. */
  entities(): readonly Entity[] {
    this.#settle();
    this.#entities ??= this.#list.all().map((cluster) => this.#finished(cluster));
    return this.#entities;
  }

  /** The mentions of a document that are names, in their order, each with the id of its entity. */
  mentions(id: string): LinkedMention[] {
    this.#settle();
    return this.#linksOf(id).map(({ mention, form }) => ({
      mention,
      entity: this.#clusters.get(form)?.made.entity.id ?? '',
    }));
  }

  /** The entity of that id, the first one in order where people gave it to two; `null` when nothing names it. */
  entity(id: string): Entity | null {
    this.#settle();
    const [first] = [...(this.#byId.get(id) ?? [])].sort(compareClusters);
    return first === undefined ? null : this.#finished(first);
  }

  /** The entity of that id without what has to be counted or looked up; `null` when nothing names it. */
  brief(id: string): Pick<Entity, 'name' | 'type'> | null {
    this.#settle();
    const [first] = this.#byId.get(id) ?? [];
    return first?.made.entity ?? null;
  }

  /** Documents that hold an entity of that id, in code-unit order. */
  documentsOf(entity: string): string[] {
    this.#settle();
    return [...this.#holders.of(this.#keysOf(entity))].sort();
  }

  /**
   * Where mentions of entities begin: of each the documents that hold it, in code-unit order. Every document is gone through once, however many entities are
   * asked for. `within`: only in that document.
   */
  placesOf(entities: ReadonlySet<string>, within?: string): Map<string, EntityPlaces[]> {
    this.#settle();
    const entityOf = new Map<FormKey, string>();
    for (const entity of entities) for (const key of this.#keysOf(entity)) entityOf.set(key, entity);
    const documents = within === undefined ? this.#holders.of(entityOf.keys()) : [within];
    const found = new Map([...entities].map((entity): [string, EntityPlaces[]] => [entity, []]));
    for (const document of [...documents].sort()) {
      const starts = new Map<string, number[]>();
      for (const { mention, form } of this.#linksOf(document)) {
        const entity = entityOf.get(form);
        if (entity !== undefined) append(starts, entity, mention.start);
      }
      for (const [entity, all] of starts) found.get(entity)?.push({ document, starts: all });
    }
    return found;
  }

  /** The forms of what has that id; none when nothing names it. Costs a pass over the documents that do. */
  formsOf(entity: string): EntityForms {
    this.#settle();
    const keys = new Set(this.#keysOf(entity));
    const links = [...this.#holders.of(keys)].flatMap((id) => this.#linksOf(id));
    return formsOfLinks(links, keys, (key) => this.#table.node(key));
  }

  /** Why the mention at that place of the document's mentions is what it is; empty for the name itself in its main spelling. */
  explain(id: string, index: number): LinkReason[] {
    this.#settle();
    const link = this.#linksOf(id)[index];
    const cluster = link === undefined ? undefined : this.#clusters.get(link.form);
    if (link === undefined || cluster === undefined) return [];
    const { made, joins } = cluster;
    const way = wayBetween(link.form, made.center, joins);
    const first = link.reason ?? spellingReason(link.mention, made, link.form);
    return first === null ? way : [first, ...way];
  }

  /** What a person should look at. */
  suggestions(): LinkSuggestion[] {
    this.#settle();
    const found: LinkSuggestion[] = [];
    for (const [key, { keys, suggestions }] of this.#groups) {
      if (keys[0] !== key) continue;
      for (const { code, name, forms } of suggestions) {
        const entities = [...new Set(forms.flatMap((form) => this.#clusters.get(form)?.made.entity.id ?? []))].sort();
        if (entities.length > 1) found.push({ code, name, entities });
      }
    }
    return found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }

  /** Entities with more than one pinned id. */
  conflicts(): PinConflict[] {
    this.#settle();
    return this.#list.all().flatMap(({ made }) => made.conflict ?? []);
  }

  get size(): number {
    return this.#documents.size;
  }

  /** The documents of which a name may refer to something else, or to something of another name or type, than when this was asked last. */
  takeRelinked(): Set<string> {
    this.#settle();
    const found = new Set(this.#renamed);
    this.#renamed.clear();
    const changed = this.#relinked.take((one) => this.#clusters.get(one)?.made.entity ?? null);
    for (const id of this.#holders.of(changed)) found.add(id);
    return found;
  }

  #linksOf(id: string): readonly LocalLink[] {
    return this.#documents.get(id)?.contribution.links ?? NOTHING.links;
  }

  #keysOf(entity: string): FormKey[] {
    return [...(this.#byId.get(entity) ?? [])].flatMap(({ keys }) => keys);
  }

  #look(document: LinkedDocument): void {
    this.#replace(document.id, { document, contribution: contributionOf(document, this.#rulings) });
  }

  #replace(id: string, entry: Entry | undefined): void {
    const before = this.#documents.get(id)?.contribution ?? NOTHING;
    const { gone, come } = change(before, entry?.contribution ?? NOTHING);
    if (entry === undefined) this.#documents.delete(id);
    else this.#documents.set(id, entry);
    this.#renamed.add(id);
    this.#holders.change(id, gone, come);
    // What comes goes in first: a name that stays is never without its counts.
    this.#apply(come, 1);
    this.#apply(gone, -1);
  }

  #apply(contribution: Contribution, sign: 1 | -1): void {
    for (const [key, shape] of this.#table.apply(contribution, sign)) {
      this.#dirty.add(key);
      if (shape) this.#moved.add(key);
    }
  }

  /** Works off what changed: all components that hold a changed name now or held it before. */
  #settle(): void {
    if (this.#dirty.size === 0) return;
    for (const key of this.#moved) this.#neighbours.set(key, this.#table.node(key));
    this.#moved.clear();
    for (const key of [...this.#dirty]) {
      for (const member of this.#groups.get(key)?.keys ?? []) this.#dirty.add(member);
    }
    for (const key of this.#dirty) {
      this.#groups.delete(key);
      this.#forget(key);
    }
    const seen = new Set<FormKey>();
    const told = new Set<number>();
    for (const key of this.#dirty) {
      if (!seen.has(key) && this.#table.node(key) !== undefined) this.#link(this.#componentOf(key, seen, told));
    }
    this.#dirty.clear();
    this.#entities = null;
  }

  /** All names that are connected with one, over bonds, neighbours and rulings. */
  #componentOf(start: FormKey, seen: Set<FormKey>, told: Set<number>): FormNode[] {
    const found: FormNode[] = [];
    const queue = [start];
    seen.add(start);
    const reach = (key: FormKey): void => {
      if (seen.has(key)) return;
      seen.add(key);
      queue.push(key);
    };
    for (let at = 0; at < queue.length; at++) {
      const key = queue[at] ?? start;
      const node = this.#table.node(key);
      if (node === undefined) continue;
      found.push(node);
      for (const other of node.bonds.keys()) reach(other);
      this.#neighbours.forEach(key, told, reach);
      for (const other of this.#rulings.sameWith(key)) reach(other);
    }
    return found;
  }

  #link(nodes: readonly FormNode[]): void {
    const { clusters, joins, suggestions } = linkComponent(nodes, this.#rulings);
    const byKey = new Map(nodes.map((node) => [node.key, node]));
    const clusterOf = new Map<FormKey, Join[]>();
    for (const keys of clusters) {
      const own: Join[] = [];
      for (const key of keys) clusterOf.set(key, own);
    }
    for (const join of joins) clusterOf.get(join.from)?.push(join);
    const group = { keys: nodes.map(({ key }) => key), suggestions };
    for (const key of group.keys) {
      // A name that nothing changed about may be connected with one that is new.
      this.#forget(key);
      this.#groups.set(key, group);
    }
    for (const keys of clusters) {
      const members = keys.flatMap((key) => byKey.get(key) ?? []);
      const made = entityOf(members, this.#rulings);
      if (made !== null) this.#keep({ keys, joins: clusterOf.get(keys[0] ?? '') ?? [], made, documents: null });
    }
  }

  #keep(cluster: Cluster): void {
    const { id } = cluster.made.entity;
    for (const key of cluster.keys) {
      this.#relinked.touch(key, this.#clusters.get(key)?.made.entity ?? null);
      this.#clusters.set(key, cluster);
    }
    this.#list.add(cluster);
    const same = this.#byId.get(id);
    if (same === undefined) this.#byId.set(id, new Set([cluster]));
    else same.add(cluster);
  }

  #forget(key: FormKey): void {
    const cluster = this.#clusters.get(key);
    if (cluster === undefined) return;
    const { id } = cluster.made.entity;
    for (const one of cluster.keys) {
      this.#relinked.touch(one, cluster.made.entity);
      this.#clusters.delete(one);
    }
    this.#list.remove(cluster);
    const same = this.#byId.get(id);
    same?.delete(cluster);
    if (same?.size === 0) this.#byId.delete(id);
  }

  /** The place that an adjective belongs to may be an entity of another component: it is looked up when asked for. */
  #finished(cluster: Cluster): Entity {
    const { place } = cluster.made;
    cluster.documents ??= this.#holders.count(cluster.keys);
    const entity = { ...cluster.made.entity, documents: cluster.documents };
    if (place === null) return entity;
    const id = this.#clusters.get(`PLACE/${squeeze(place)}`)?.made.entity.id;
    return { ...entity, derivedFrom: id === undefined ? { name: place } : { name: place, entity: id } };
  }
}

function holdSame(a: LinkedDocument, b: LinkedDocument): boolean {
  return (
    a.language === b.language &&
    a.mentions.length === b.mentions.length &&
    a.mentions.every((one, at) => isSameMention(one, b.mentions[at]))
  );
}

function isSameMention(a: NameMention, b: NameMention | undefined): boolean {
  return (
    a.start === b?.start &&
    a.end === b.end &&
    a.type === b.type &&
    a.text === b.text &&
    a.before === b.before &&
    a.after === b.after &&
    a.gender === b.gender
  );
}

/** Why a spelling is the main one of the entity, where no document had to say so. */
function spellingReason(mention: NameMention, { entity, center }: MadeEntity, form: FormKey): LinkReason | null {
  if (mention.text === entity.name) return null;
  const args = { name: mention.text, of: entity.name };
  const { change } = formOf(mention.type, mention.text);
  if (change !== undefined) return { code: change, args };
  return form === center ? { code: 'spelling-variant', args } : null;
}
