import type { Entity } from '../../model/entity';
import type { MentionType, MentionValue } from '../../model/mention';
import type { TreeSort } from '../../model/mention-tree';
import { alphabetKey, compareText, folded } from './folded';
import { compareOrder, type ValueOrder } from './value-order';

/** What mentions are gathered under: an entity, or one value of dates and amounts. Counts are of the mentions that are sure enough. */
export type Subject = EntitySubject | ValueSubject;

interface SubjectBase {
  readonly segment: string;
  readonly type: MentionType;
  readonly mentions: number;
  readonly documents: number;
  readonly words: SubjectWords;
}
export interface EntitySubject extends SubjectBase {
  readonly kind: 'entity';
  readonly entity: Entity;
}
export interface ValueSubject extends SubjectBase {
  readonly kind: 'value';
  readonly value: MentionValue;
  /** As first written. */
  readonly text: string;
  readonly order: ValueOrder;
  /** Documents in code-unit order of their URIs. */
  readonly places: readonly DocumentCount[];
}
export interface DocumentCount {
  readonly uri: string;
  readonly mentions: number;
}

/** What a subject is called, for finding it and putting it in order. Folding is put off until somebody filters. */
export class SubjectWords {
  readonly alphabet: string;
  readonly #texts: readonly string[];
  #folded: string | null = null;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.alphabet = alphabetKey(texts[0] ?? '');
  }

  /** `needle`: folded, so without line feeds. */
  contain(needle: string): boolean {
    this.#folded ??= this.#texts.map(folded).join('\n');
    return this.#folded.includes(needle);
  }
}

export function labelOf(subject: Subject): string {
  if (subject.kind === 'entity') return subject.entity.name;
  const { value } = subject.value;
  return subject.type === 'DATE' && value !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : subject.text;
}

/** Entities in the order asked for; `first`: which of all entities is named first, from zero. */
export function compareEntities(
  sort: TreeSort,
  first: (entity: string) => number,
): (a: EntitySubject, b: EntitySubject) => number {
  switch (sort) {
    case 'name':
      return byName;
    case 'mentions':
      return (a, b) => b.mentions - a.mentions || byName(a, b);
    case 'documents':
      return (a, b) => b.documents - a.documents || b.mentions - a.mentions || byName(a, b);
    case 'first':
      return (a, b) => first(a.entity.id) - first(b.entity.id);
  }
}

function byName(a: EntitySubject, b: EntitySubject): number {
  return (
    compareText(a.words.alphabet, b.words.alphabet) ||
    compareText(a.entity.name, b.entity.name) ||
    compareText(a.segment, b.segment)
  );
}

export function compareValues(a: ValueSubject, b: ValueSubject): number {
  return compareOrder(a.order, b.order) || compareText(a.segment, b.segment);
}
