import type { Entity } from '../../model/entity';
import { isNameType, type MentionType } from '../../model/mention';
import type { TreeSort } from '../../model/mention-tree';
import { tallyNames, type ValueTally } from './document-tally';
import type { MentionSource } from './mention-source';
import { entitySegment, valueSegment } from './row-path';
import {
  compareEntities,
  compareValues,
  SubjectWords,
  type DocumentCount,
  type EntitySubject,
  type Subject,
  type ValueSubject,
} from './subject';
import type { SubjectMemory } from './subject-memory';
import { valueOrder } from './value-order';

const NO_SUBJECTS: readonly Subject[] = [];

/**
 * The entities and values of a corpus as it is, with counts of the mentions that are sure enough. Everything is made when it is asked for first: entities cost
 * a pass over the entities, values one over the values of each document, and a pass over all names is made only where entities do not tell (order by
 * first mention, another confidence than the corpus links with, documents on top).
 */
export class SubjectIndex {
  readonly #source: MentionSource;
  readonly #memory: SubjectMemory;
  readonly #minConfidence: number;
  #entities: ReadonlyMap<string, EntitySubject> | null = null;
  #values: ReadonlyMap<string, ValueSubject> | null = null;
  #names: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null;
  #firsts: ReadonlyMap<string, number> | null = null;
  readonly #byType = new Map<MentionType, readonly Subject[]>();
  readonly #ordered = new Map<string, readonly Subject[]>();

  constructor(source: MentionSource, memory: SubjectMemory, minConfidence: number) {
    this.#source = source;
    this.#memory = memory;
    this.#minConfidence = minConfidence;
  }

  /** All of a type, in order. */
  ordered(type: MentionType, sort: TreeSort): readonly Subject[] {
    const key = isNameType(type) ? `${type} ${sort}` : type;
    let found = this.#ordered.get(key);
    if (found === undefined) this.#ordered.set(key, (found = this.inOrder(this.ofType(type), sort)));
    return found;
  }

  /** Some of one type, in order. */
  inOrder(subjects: readonly Subject[], sort: TreeSort): readonly Subject[] {
    const entities = subjects.filter((subject) => subject.kind === 'entity');
    const values = subjects.filter((subject) => subject.kind === 'value');
    const first = sort === 'first' ? this.#firstPlaces() : new Map<string, number>();
    entities.sort(compareEntities(sort, (entity) => first.get(entity) ?? first.size));
    return [...entities, ...values.sort(compareValues)];
  }

  /** The subject of a segment, without going through the others where it is an entity. */
  find(segment: string): Subject | undefined {
    const id = segment.slice(2);
    if (segment.startsWith('v:')) return this.#allValues().get(id);
    if (this.#entities !== null || this.#minConfidence > this.#source.minConfidence) return this.#allEntities().get(id);
    const entity = this.#source.entity(id);
    return entity === null ? undefined : this.#subjectOf(entity, entity);
  }

  /** What one document holds, with the counts there: entities, then values, each in the order in which they come. */
  inDocument(uri: string): readonly Subject[] {
    const names = [...this.#namesIn(uri)].flatMap(([id, mentions]) => {
      const subject = this.find(entitySegment(id));
      return subject === undefined ? [] : [{ ...subject, mentions, documents: 1 }];
    });
    const values = [...this.#valuesIn(uri)].flatMap(([key, { mentions }]) => {
      const subject = this.#allValues().get(key);
      return subject === undefined ? [] : [{ ...subject, mentions, documents: 1 }];
    });
    return [...names, ...values];
  }

  /** How often each document holds mentions of subjects that are wanted; documents in code-unit order. */
  documents(wanted: (subject: Subject) => boolean): DocumentCount[] {
    const entities = this.#allEntities();
    const shown = new Set<string>();
    for (const [id, subject] of entities) if (wanted(subject)) shown.add(id);
    const counts = new Map<string, number>();
    for (const [uri, names] of this.#allNames()) {
      let sum = 0;
      for (const [id, mentions] of names) if (shown.has(id)) sum += mentions;
      if (sum > 0) counts.set(uri, sum);
    }
    for (const subject of this.#allValues().values()) {
      if (!wanted(subject)) continue;
      for (const { uri, mentions } of subject.places) counts.set(uri, (counts.get(uri) ?? 0) + mentions);
    }
    return this.#source.uris().flatMap((uri) => {
      const mentions = counts.get(uri);
      return mentions === undefined ? [] : [{ uri, mentions }];
    });
  }

  /** All of a type, in no order. */
  ofType(type: MentionType): readonly Subject[] {
    if (this.#byType.size === 0) {
      const found = new Map<MentionType, Subject[]>();
      for (const all of [this.#allEntities(), this.#allValues()]) {
        for (const subject of all.values()) {
          const same = found.get(subject.type);
          if (same === undefined) found.set(subject.type, [subject]);
          else same.push(subject);
        }
      }
      for (const [each, subjects] of found) this.#byType.set(each, subjects);
    }
    return this.#byType.get(type) ?? NO_SUBJECTS;
  }

  #allEntities(): ReadonlyMap<string, EntitySubject> {
    if (this.#entities !== null) return this.#entities;
    const found = new Map<string, EntitySubject>();
    const counted = this.#minConfidence > this.#source.minConfidence ? this.#countedNames() : null;
    for (const entity of this.#source.entities()) {
      const { id } = entity;
      const known = found.get(id);
      if (counted === null) {
        const counts = known === undefined ? entity : this.#countsOfTwins(id);
        found.set(id, this.#subjectOf(known?.entity ?? entity, counts));
      } else {
        const counts = counted.get(id);
        if (counts !== undefined && known === undefined) found.set(id, this.#subjectOf(entity, counts));
      }
    }
    this.#memory.keep(found);
    this.#entities = found;
    return found;
  }

  #subjectOf(entity: Entity, { mentions, documents }: Counts): EntitySubject {
    const words = this.#memory.wordsOf(entity);
    return { kind: 'entity', segment: entitySegment(entity.id), type: entity.type, entity, mentions, documents, words };
  }

  /** Of two entities to which people gave one id: they share a row. */
  #countsOfTwins(id: string): Counts {
    const places = this.#source.occurrences(new Set([id])).get(id) ?? [];
    return { documents: places.length, mentions: places.reduce((sum, { mentions }) => sum + mentions.length, 0) };
  }

  #countedNames(): ReadonlyMap<string, Counts> {
    const found = new Map<string, { mentions: number; documents: number }>();
    for (const names of this.#allNames().values()) {
      for (const [id, mentions] of names) {
        const known = found.get(id);
        if (known === undefined) found.set(id, { mentions, documents: 1 });
        else {
          known.mentions += mentions;
          known.documents++;
        }
      }
    }
    return found;
  }

  #allNames(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    this.#names ??= new Map(this.#source.uris().map((uri) => [uri, this.#tally(uri)]));
    return this.#names;
  }

  #namesIn(uri: string): ReadonlyMap<string, number> {
    return this.#names?.get(uri) ?? this.#tally(uri);
  }

  #tally(uri: string): ReadonlyMap<string, number> {
    return tallyNames(this.#source.names(uri), this.#minConfidence);
  }

  #firstPlaces(): ReadonlyMap<string, number> {
    if (this.#firsts !== null) return this.#firsts;
    const found = new Map<string, number>();
    for (const names of this.#allNames().values()) {
      for (const id of names.keys()) if (!found.has(id)) found.set(id, found.size);
    }
    this.#firsts = found;
    return found;
  }

  #valuesIn(uri: string): ReadonlyMap<string, ValueTally> {
    return this.#memory.valuesOf(this.#source.mentions(uri), this.#minConfidence);
  }

  #allValues(): ReadonlyMap<string, ValueSubject> {
    if (this.#values !== null) return this.#values;
    const gathered = new Map<
      string,
      { first: ValueTally; texts: Set<string>; places: DocumentCount[]; mentions: number }
    >();
    for (const uri of this.#source.uris()) {
      for (const [key, tally] of this.#valuesIn(uri)) {
        const { mentions } = tally;
        const known = gathered.get(key);
        if (known === undefined) {
          gathered.set(key, { first: tally, texts: new Set(tally.texts), places: [{ uri, mentions }], mentions });
        } else {
          for (const text of tally.texts) known.texts.add(text);
          known.places.push({ uri, mentions });
          known.mentions += mentions;
        }
      }
    }
    const found = new Map<string, ValueSubject>();
    for (const [key, { first, texts, places, mentions }] of gathered) {
      const { type, value } = first;
      const [text = ''] = texts;
      const said = [value.value, value.from, value.to, value.currency].filter((part) => part !== undefined);
      const words = new SubjectWords([...texts, ...said]);
      const order = valueOrder(type, value, text);
      const base = { segment: valueSegment(key), type, mentions, documents: places.length, words };
      found.set(key, { kind: 'value', ...base, value, text, order, places });
    }
    this.#values = found;
    return found;
  }
}

interface Counts {
  readonly mentions: number;
  readonly documents: number;
}
