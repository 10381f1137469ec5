import type { DocumentNames } from '../model/name';
import { NOTHING_ELSEWHERE, type Elsewhere } from './elsewhere';
import { copyOf, heard, LessonTable, sameLessons } from './lesson-table';
import { atomsOf, atomsOfKey } from './atoms';
import { taughtBy, type PointsByType } from './taught';

interface Source {
  readonly id: string;
  readonly names: DocumentNames;
  readonly taught: ReadonlyMap<string, PointsByType>;
  /** What its names are made of, once somebody has asked what it hears; `null` before. */
  atoms: ReadonlySet<string> | null;
  /** Somebody has asked since it was told last. */
  listens: boolean;
}

/**
 * What the documents of one corpus tell each other about names. A document hears all the others; it is told when what it hears may
 * have changed, once until it asks again.
 */
export class NameEvidence {
  readonly #table = new LessonTable();
  readonly #sources = new Map<string, Source>();
  /** Documents that asked what they hear, by the letters and digits in their names. */
  readonly #listeners = new Map<string, Set<Source>>();

  /** Adds a document or replaces what it says; `null` takes it out. Answers which other documents may hear something else now. */
  set(id: string, names: DocumentNames | null): string[] {
    const before = this.#sources.get(id);
    if (before === undefined && names === null) return [];
    if (before !== undefined) this.#forget(before);
    this.#sources.delete(id);
    const taught = names === null ? NOTHING : taughtBy(names);
    if (names !== null) this.#sources.set(id, { id, names, taught, atoms: null, listens: false });
    return this.#teach(before?.taught ?? NOTHING, taught);
  }

  /** What a document hears. From now on it is told of changes. One that is not there hears nothing. */
  elsewhere(id: string): Elsewhere {
    const source = this.#sources.get(id);
    if (source === undefined) return NOTHING_ELSEWHERE;
    this.#listen(source);
    return { lessons: (key) => heard(this.#table.row(key), source.taught.get(key)) };
  }

  #teach(before: Source['taught'], after: Source['taught']): string[] {
    const told: string[] = [];
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const old = before.get(key);
      const now = after.get(key);
      if (old !== undefined && now !== undefined && old.every((points, at) => points === now[at])) continue;
      const earlier = copyOf(this.#table.row(key));
      if (old !== undefined) this.#table.remove(key, old);
      if (now !== undefined) this.#table.add(key, now);
      const later = this.#table.row(key);
      const bystanders = !sameLessons(heard(earlier, undefined), heard(later, undefined));
      for (const source of this.#listenersTo(key)) {
        if (!source.listens) continue;
        const own = source.taught.get(key);
        if (own === undefined ? bystanders : !sameLessons(heard(earlier, own), heard(later, own))) {
          source.listens = false;
          told.push(source.id);
        }
      }
    }
    return told.sort();
  }

  /** Documents whose names hold every part of the spelling. Some may never look it up: they are told in vain. */
  #listenersTo(key: string): Iterable<Source> {
    let fewest: ReadonlySet<Source> | undefined;
    const sets: ReadonlySet<Source>[] = [];
    for (const atom of atomsOfKey(key)) {
      const listeners = this.#listeners.get(atom);
      if (listeners === undefined) return [];
      sets.push(listeners);
      if (fewest === undefined || listeners.size < fewest.size) fewest = listeners;
    }
    if (fewest === undefined) return [];
    return sets.length === 1 ? fewest : [...fewest].filter((source) => sets.every((set) => set.has(source)));
  }

  #listen(source: Source): void {
    source.listens = true;
    if (source.atoms !== null) return;
    source.atoms = atomsOf(source.names);
    for (const atom of source.atoms) {
      const listeners = this.#listeners.get(atom);
      if (listeners === undefined) this.#listeners.set(atom, new Set([source]));
      else listeners.add(source);
    }
  }

  #forget(source: Source): void {
    source.listens = false;
    for (const atom of source.atoms ?? []) {
      const listeners = this.#listeners.get(atom);
      listeners?.delete(source);
      if (listeners?.size === 0) this.#listeners.delete(atom);
    }
  }
}

const NOTHING: ReadonlyMap<string, PointsByType> = new Map();
