import type { Mention } from '../model/mention';
import type { DocumentNames, NameRun } from '../model/name';
import { atomsOfKey, forEachAtom, runsByAtom, runsWith, type RunsByAtom } from './atoms';
import { NOTHING_ELSEWHERE, type Elsewhere } from './elsewhere';
import { KnownNames } from './known';
import { copyOf, heard, LessonTable, sameLessons } from './lesson-table';
import { resolveRun } from './resolve-names';
import { taughtBy, type PointsByType } from './taught';

interface Source {
  readonly id: string;
  readonly names: DocumentNames;
  readonly taught: ReadonlyMap<string, PointsByType>;
  /** `null` until somebody asks for its names. */
  resolved: Resolved | null;
}

interface Resolved {
  /** The runs again, from the first time on that some of them are resolved anew; they are read once for nothing else. */
  again: Again | null;
  /** By run. */
  readonly mentions: (readonly Mention[])[];
  /** Runs that hold a spelling about which something else is heard since. */
  readonly stale: Set<number>;
  /** All of them in one list, while none is stale. */
  list: readonly Mention[] | null;
}

interface Again {
  readonly runs: readonly NameRun[];
  readonly byAtom: RunsByAtom;
}

/**
 * What the documents of one corpus tell each other about names, and the names that come of it. A document hears all the others. A change
 * of one costs the spellings it teaches and the runs that hold them, not a pass over the others.
 */
export class NameEvidence {
  readonly #table = new LessonTable();
  readonly #sources = new Map<string, Source>();
  /** Documents whose names are resolved, by the parts of their spellings. */
  readonly #listeners = new Map<string, Set<Source>>();

  /**
   * Adds a document or replaces what it says; `null` takes it out. Answers which other documents may have other names now, each once
   * until somebody asks for its names again.
   */
  set(id: string, names: DocumentNames | null): string[] {
    const before = this.#sources.get(id);
    if (before === undefined && names === null) return [];
    if (before !== undefined) this.#unlisten(before);
    this.#sources.delete(id);
    const taught = names === null ? NOTHING : taughtBy(names);
    if (names !== null) this.#sources.set(id, { id, names, taught, resolved: null });
    return this.#teach(before?.taught ?? NOTHING, taught);
  }

  /** What a document hears. One that is not there hears nothing. */
  elsewhere(id: string): Elsewhere {
    const source = this.#sources.get(id);
    return source === undefined ? NOTHING_ELSEWHERE : this.#elsewhereOf(source);
  }

  /** The names of a document: as `resolveNames` with what it hears. The same list until something changes. */
  resolve(id: string): readonly Mention[] {
    const source = this.#sources.get(id);
    if (source === undefined) return [];
    const list = source.resolved?.list ?? null;
    if (list !== null) return list;
    const known = new KnownNames(source.taught, this.#elsewhereOf(source));
    const runs = source.resolved?.again?.runs ?? source.names.runs;
    const resolved = source.resolved ?? this.#listen(source, runs);
    for (const at of resolved.stale) {
      const run = runs[at];
      if (run !== undefined) resolved.mentions[at] = resolveRun(run, known);
    }
    resolved.stale.clear();
    resolved.list = resolved.mentions.flat();
    return resolved.list;
  }

  /** Documents whose names are resolved and may have one of that folded spelling. */
  holding(spelling: string): string[] {
    const some = atomsOfKey(spelling).length > 0 ? this.#listenersTo(spelling) : this.#sources.values();
    return [...some].map(({ id }) => id);
  }

  #elsewhereOf({ taught }: Source): Elsewhere {
    return { lessons: (key) => heard(this.#table.row(key), taught.get(key)) };
  }

  #teach(before: Source['taught'], after: Source['taught']): string[] {
    const told: string[] = [];
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const old = before.get(key);
      const now = after.get(key);
      if (old !== undefined && now !== undefined && old.every((points, at) => points === now[at])) continue;
      // While a folder is read nobody listens yet.
      const listeners = this.#listenersTo(key);
      const earlier = listeners === NOBODY ? undefined : copyOf(this.#table.row(key));
      if (old !== undefined) this.#table.remove(key, old);
      if (now !== undefined) this.#table.add(key, now);
      if (listeners === NOBODY) continue;
      const later = this.#table.row(key);
      const bystanders = !sameLessons(heard(earlier, undefined), heard(later, undefined));
      for (const { id, names, taught, resolved } of listeners) {
        const own = taught.get(key);
        const differs = own === undefined ? bystanders : !sameLessons(heard(earlier, own), heard(later, own));
        if (resolved === null || !differs) continue;
        for (const run of runsWith(key, againOf(names, resolved).byAtom)) resolved.stale.add(run);
        if (resolved.stale.size === 0 || resolved.list === null) continue;
        resolved.list = null;
        told.push(id);
      }
    }
    return told.sort();
  }

  /** Documents whose names hold every part of the spelling. */
  #listenersTo(key: string): Iterable<Source> {
    if (this.#listeners.size === 0) return NOBODY;
    let fewest: ReadonlySet<Source> | undefined;
    const sets: ReadonlySet<Source>[] = [];
    for (const atom of atomsOfKey(key)) {
      const listeners = this.#listeners.get(atom);
      if (listeners === undefined) return NOBODY;
      sets.push(listeners);
      if (fewest === undefined || listeners.size < fewest.size) fewest = listeners;
    }
    if (fewest === undefined) return NOBODY;
    return sets.length === 1 ? fewest : [...fewest].filter((source) => sets.every((set) => set.has(source)));
  }

  #listen(source: Source, runs: readonly NameRun[]): Resolved {
    source.resolved = { again: null, mentions: runs.map(() => []), stale: new Set(runs.keys()), list: null };
    forEachAtom(runs, (atom) => {
      const listeners = this.#listeners.get(atom);
      if (listeners === undefined) this.#listeners.set(atom, new Set([source]));
      else listeners.add(source);
    });
    return source.resolved;
  }

  #unlisten(source: Source): void {
    if (source.resolved === null) return;
    forEachAtom(source.resolved.again?.runs ?? source.names.runs, (atom) => {
      const listeners = this.#listeners.get(atom);
      listeners?.delete(source);
      if (listeners?.size === 0) this.#listeners.delete(atom);
    });
    source.resolved = null;
  }
}

function againOf(names: DocumentNames, resolved: Resolved): Again {
  if (resolved.again === null) {
    const { runs } = names;
    resolved.again = { runs, byAtom: runsByAtom(runs) };
  }
  return resolved.again;
}

const NOTHING: ReadonlyMap<string, PointsByType> = new Map();
const NOBODY: readonly Source[] = [];
