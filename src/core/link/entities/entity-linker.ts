import type {
  Entity,
  EntityForms,
  LinkedDocument,
  LinkReason,
  LinkSuggestion,
  NameMention,
  PinConflict,
} from '../../model/entity';
import type { Join } from './clusters';
import { linkComponent } from './component';
import { entityOf, type MadeEntity } from './entity-of';
import { wayBetween } from './explain';
import { formOf, type FormKey } from './form';
import { formsOfLinks } from './forms-of-links';
import { type Contribution, type FormNode, FormTable } from './form-table';
import { linkInDocument } from './in-document';
import type { OpenSuggestion } from './linking';
import { append } from './multimap';
import { Neighbours } from './neighbours';
import { Relinked } from './relinked';
import { NO_RULINGS, type Rulings } from './rulings';
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

interface Cluster {
  readonly keys: readonly FormKey[];
  readonly joins: readonly Join[];
  readonly made: MadeEntity;
  /** How many hold it; `null` until somebody asks. A change of any of them makes a new cluster. */
  documents: number | null;
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
  readonly #dirty = new Set<FormKey>();
  /** Those of them whose spellings or bonds came or went. */
  readonly #moved = new Set<FormKey>();
  readonly #clusters = new Map<FormKey, Cluster | null>();
  /** Two clusters have one id only where people gave it to both. */
  readonly #byId = new Map<string, Set<Cluster>>();
  readonly #groups = new Map<FormKey, Group>();
  /** Documents by the names that stand in them: how many an entity has, and where. */
  readonly #standing = new Map<FormKey, Set<string>>();
  readonly #relinked = new Relinked();
  /** Documents whose own names changed since somebody asked. */
  readonly #renamed = new Set<string>();
  #rulings: Rulings = NO_RULINGS;

  /** Adds a document or replaces what it holds. */
  set(document: LinkedDocument): void {
    this.#take(document.id);
    this.#put(document);
  }

  remove(id: string): void {
    this.#take(id);
  }

  /** Replaces what people ruled. All documents are looked at again: rulings are few and made by hand. */
  rule(rulings: Rulings): void {
    const documents = [...this.#documents.values()].map(({ document }) => document);
    for (const { id } of documents) this.#take(id);
    this.#rulings = rulings;
    for (const document of documents) this.#put(document);
    for (const { key } of this.#table.nodes()) this.#dirty.add(key);
  }

  /** All entities, by id. */
  entities(): Entity[] {
    this.#settle();
    const found: Entity[] = [];
    for (const [key, cluster] of this.#clusters) {
      if (cluster?.keys[0] === key) found.push(this.#finished(cluster));
    }
    // People may have given one id to two.
    return found.sort((a, b) => (a.id === b.id ? (a.name < b.name ? -1 : 1) : a.id < b.id ? -1 : 1));
  }

  /** The mentions of a document that are names, in their order, each with the id of its entity. */
  mentions(id: string): LinkedMention[] {
    this.#settle();
    const links = this.#documents.get(id)?.contribution.local.links ?? [];
    return links.map(({ mention, form }) => ({ mention, entity: this.#clusters.get(form)?.made.entity.id ?? '' }));
  }

  /** The entity of that id; `null` when nothing names it. */
  entity(id: string): Entity | null {
    this.#settle();
    const [first] = this.#byId.get(id) ?? [];
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
    const found = new Set<string>();
    for (const { keys } of this.#byId.get(entity) ?? []) {
      for (const key of keys) for (const id of this.#standing.get(key) ?? []) found.add(id);
    }
    return [...found].sort();
  }

  /**
   * Where mentions of entities begin: of each the documents that hold it, in code-unit order. Every document is gone through once, however many entities are
   * asked for. `within`: only in that document.
   */
  placesOf(entities: ReadonlySet<string>, within?: string): Map<string, EntityPlaces[]> {
    this.#settle();
    const entityOf = new Map<FormKey, string>();
    const documents = new Set<string>();
    for (const entity of entities) {
      for (const { keys } of this.#byId.get(entity) ?? []) for (const key of keys) entityOf.set(key, entity);
    }
    if (within !== undefined) documents.add(within);
    else for (const key of entityOf.keys()) for (const id of this.#standing.get(key) ?? []) documents.add(id);
    const found = new Map([...entities].map((entity): [string, EntityPlaces[]] => [entity, []]));
    for (const document of [...documents].sort()) {
      const starts = new Map<string, number[]>();
      for (const { mention, form } of this.#documents.get(document)?.contribution.local.links ?? []) {
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
    const keys = new Set([...(this.#byId.get(entity) ?? [])].flatMap((cluster) => cluster.keys));
    const documents = new Set([...keys].flatMap((key) => [...(this.#standing.get(key) ?? [])]));
    const links = [...documents].flatMap((id) => this.#documents.get(id)?.contribution.local.links ?? []);
    return formsOfLinks(links, keys, (key) => this.#table.node(key));
  }

  /** Why the mention at that place of the document's mentions is what it is; empty for the name itself in its main spelling. */
  explain(id: string, index: number): LinkReason[] {
    this.#settle();
    const link = this.#documents.get(id)?.contribution.local.links[index];
    const cluster = link === undefined ? undefined : this.#clusters.get(link.form);
    if (link === undefined || cluster === undefined || cluster === null) return [];
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
    const found: PinConflict[] = [];
    for (const [key, cluster] of this.#clusters) {
      if (cluster?.keys[0] === key && cluster.made.conflict !== null) found.push(cluster.made.conflict);
    }
    return found.sort((a, b) => (a.entity < b.entity ? -1 : 1));
  }

  get size(): number {
    return this.#documents.size;
  }

  /** The documents of which a name may refer to something else, or to something of another name or type, than when this was asked last. */
  takeRelinked(): Set<string> {
    this.#settle();
    const found = new Set(this.#renamed);
    this.#renamed.clear();
    for (const key of this.#relinked.take((one) => this.#clusters.get(one)?.made.entity ?? null)) {
      for (const id of this.#standing.get(key) ?? []) found.add(id);
    }
    return found;
  }

  #put(document: LinkedDocument): void {
    this.#renamed.add(document.id);
    const local = linkInDocument(document, this.#rulings);
    const entry = { document, contribution: { language: document.language, local } };
    this.#documents.set(document.id, entry);
    for (const { form } of local.links) {
      const standing = this.#standing.get(form);
      if (standing === undefined) this.#standing.set(form, new Set([document.id]));
      else standing.add(document.id);
    }
    this.#apply(entry.contribution, 1);
  }

  #take(id: string): void {
    const entry = this.#documents.get(id);
    if (entry === undefined) return;
    this.#renamed.add(id);
    this.#documents.delete(id);
    for (const { form } of entry.contribution.local.links) {
      const standing = this.#standing.get(form);
      standing?.delete(id);
      if (standing?.size === 0) this.#standing.delete(form);
    }
    this.#apply(entry.contribution, -1);
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
    for (const key of this.#dirty) {
      if (!seen.has(key) && this.#table.node(key) !== undefined) this.#link(this.#componentOf(key, seen));
    }
    this.#dirty.clear();
  }

  /** All names that are connected with one, over bonds, neighbours and rulings. */
  #componentOf(start: FormKey, seen: Set<FormKey>): FormNode[] {
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
      for (const other of this.#neighbours.of(key)) reach(other);
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
    for (const key of group.keys) this.#groups.set(key, group);
    for (const keys of clusters) {
      const members = keys.flatMap((key) => byKey.get(key) ?? []);
      const made = entityOf(members, this.#rulings);
      const cluster = made === null ? null : { keys, joins: clusterOf.get(keys[0] ?? '') ?? [], made, documents: null };
      for (const key of keys) {
        this.#relinked.touch(key, this.#clusters.get(key)?.made.entity ?? null);
        this.#clusters.set(key, cluster);
      }
      if (cluster === null) continue;
      const { id } = cluster.made.entity;
      const same = this.#byId.get(id);
      if (same === undefined) this.#byId.set(id, new Set([cluster]));
      else same.add(cluster);
    }
  }

  #forget(key: FormKey): void {
    const cluster = this.#clusters.get(key);
    this.#relinked.touch(key, cluster?.made.entity ?? null);
    this.#clusters.delete(key);
    if (cluster === undefined || cluster === null) return;
    const { id } = cluster.made.entity;
    const same = this.#byId.get(id);
    same?.delete(cluster);
    if (same?.size === 0) this.#byId.delete(id);
  }

  #countDocuments(keys: readonly FormKey[]): number {
    const [only, ...others] = keys;
    if (only !== undefined && others.length === 0) return this.#standing.get(only)?.size ?? 0;
    const documents = new Set<string>();
    for (const key of keys) for (const id of this.#standing.get(key) ?? []) documents.add(id);
    return documents.size;
  }

  /** The place that an adjective belongs to may be an entity of another component: it is looked up when asked for. */
  #finished(cluster: Cluster): Entity {
    const { place } = cluster.made;
    cluster.documents ??= this.#countDocuments(cluster.keys);
    const entity = { ...cluster.made.entity, documents: cluster.documents };
    if (place === null) return entity;
    const id = this.#clusters.get(`PLACE/${squeeze(place)}`)?.made.entity.id;
    return { ...entity, derivedFrom: id === undefined ? { name: place } : { name: place, entity: id } };
  }
}

interface Entry {
  readonly document: LinkedDocument;
  readonly contribution: Contribution;
}

/** Why a spelling is the main one of the entity, where no document had to say so. */
function spellingReason(mention: NameMention, { entity, center }: MadeEntity, form: FormKey): LinkReason | null {
  if (mention.text === entity.name) return null;
  const args = { name: mention.text, of: entity.name };
  const { change } = formOf(mention.type, mention.text);
  if (change !== undefined) return { code: change, args };
  return form === center ? { code: 'spelling-variant', args } : null;
}
