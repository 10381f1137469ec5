import type { AnnLine } from './ann-file';
import type { AnnStatement, Attributing, EventLine, Note, Reference, TextBound } from './ann-line';

/** A statement with the number of its line. */
export interface At<Statement> {
  readonly at: number;
  readonly says: Statement;
}

/** A text-bound annotation with the lines that say more of it. Of several attributes with one name only the first is here. */
export interface Described {
  readonly text: At<TextBound>;
  readonly notes: At<Note>[];
  readonly attributes: Map<string, At<Attributing>>;
  readonly references: At<Reference>[];
}

/** What becomes a relation between two annotations: a line of two arguments, an argument of an event, a member of an equivalence. */
export interface Link {
  /** Names it, so that it is known again: unique in the file. */
  readonly key: string;
  readonly at: number;
  readonly kind: 'relation' | 'event' | 'equivalence';
  /** Which argument, or which member. */
  readonly number: number;
  readonly relation: string;
  /** Ids of text-bound annotations. */
  readonly from: string;
  readonly to: string;
  readonly notes: At<Note>[];
}

/** Why a line is kept but not read: `unknown`: no line of brat; `missing`: it names an id that is not there; `left`: nothing of ours holds it, or another line says it already. */
export type LeftReason = 'unknown' | 'missing' | 'left';

export interface Statements {
  readonly texts: ReadonlyMap<string, Described>;
  readonly events: ReadonlyMap<string, At<EventLine>>;
  readonly links: readonly Link[];
  readonly left: readonly { readonly at: number; readonly why: LeftReason; readonly ref?: string }[];
}

/** The one kind of note that is a person's own words; others are messages of brat's tools. */
export const OWN_NOTE = 'AnnotatorNotes';
/** brat's name for a reference to an entry of a knowledge base; the attribute of ours that holds it. */
export const REFERENCE = 'Reference';
export const EQUIVALENCE = 'Equiv';

/** Puts the lines of a file together. What is said of an event is said of its trigger, when that is the trigger of no other event. Linear. */
export function readStatements(lines: readonly Pick<AnnLine, 'raw' | 'says'>[]): Statements {
  const texts = new Map<string, Described>();
  const events = new Map<string, At<EventLine>>();
  const links: Link[] = [];
  const left: { at: number; why: LeftReason; ref?: string }[] = [];
  const later: At<AnnStatement>[] = [];
  const ids = new Set<string>();
  for (const [at, { raw, says }] of lines.entries()) {
    if (says.kind === 'unknown') {
      if (raw.trim() !== '') left.push({ at, why: 'unknown' });
      continue;
    }
    const id = idOf(says);
    if (id !== null && ids.has(id)) {
      left.push({ at, why: 'left' });
      continue;
    }
    if (id !== null) ids.add(id);
    if (says.kind === 'text') {
      texts.set(says.id, { text: { at, says }, notes: [], attributes: new Map(), references: [] });
    } else {
      if (says.kind === 'event') events.set(says.id, { at, says });
      later.push({ at, says });
    }
  }

  const eventsOf = new Map<string, number>();
  for (const { says } of events.values()) eventsOf.set(says.trigger, (eventsOf.get(says.trigger) ?? 0) + 1);
  const textOf = (ref: string): string | null => {
    const id = events.get(ref)?.says.trigger ?? ref;
    return texts.has(id) ? id : null;
  };
  const isKnown = (ref: string): boolean => textOf(ref) !== null || ids.has(ref);
  /** Whom a line speaks of; a line of no use is set aside. */
  const describedBy = (at: number, ref: string): Described | null => {
    const id = textOf(ref);
    const described = id === null || (id !== ref && eventsOf.get(id) !== 1) ? undefined : texts.get(id);
    if (described !== undefined) return described;
    left.push(isKnown(ref) ? { at, why: 'left' } : { at, why: 'missing', ref });
    return null;
  };
  const keys = new Set<string>();
  const link = (one: Omit<Link, 'from' | 'to' | 'notes'>, from: string, to: string): void => {
    const [source, target] = [textOf(from), textOf(to)];
    const missing = [from, to].find((ref) => !isKnown(ref));
    if (missing !== undefined) left.push({ at: one.at, why: 'missing', ref: missing });
    else if (source === null || target === null || keys.has(one.key)) left.push({ at: one.at, why: 'left' });
    else {
      keys.add(one.key);
      links.push({ ...one, from: source, to: target, notes: [] });
    }
  };

  for (const { at, says } of later) {
    if (says.kind === 'relation') {
      link({ key: says.id, at, kind: 'relation', number: 0, relation: says.type }, says.source.ref, says.target.ref);
    } else if (says.kind === 'event') {
      for (const [number, { role, ref }] of says.args.entries()) {
        link({ key: `${says.id}/${String(number)}`, at, kind: 'event', number, relation: role }, says.id, ref);
      }
      if (textOf(says.id) === null) left.push({ at, why: 'missing', ref: says.trigger });
    } else if (says.kind === 'equivalence') {
      const [first = '', ...others] = says.refs;
      const base = lines[at]?.raw ?? '';
      for (const [number, ref] of others.entries()) {
        const key = `${base}/${String(number)}`;
        link({ key, at, kind: 'equivalence', number: number + 1, relation: says.type }, first, ref);
      }
    }
  }

  const linksById = new Map(links.map((one) => [one.key, one]));
  for (const { at, says } of later) {
    if (says.kind === 'note') {
      const owner = says.type === OWN_NOTE ? (linksById.get(says.ref) ?? describedBy(at, says.ref)) : null;
      if (says.type !== OWN_NOTE) left.push({ at, why: 'left' });
      owner?.notes.push({ at, says });
    } else if (says.kind === 'attribute') {
      const owner = describedBy(at, says.ref);
      // A name of ours would come back as something else.
      if (owner?.attributes.has(says.name) === true || (owner !== null && says.name === REFERENCE)) {
        left.push({ at, why: 'left' });
      } else owner?.attributes.set(says.name, { at, says });
    } else if (says.kind === 'reference') {
      if (says.type === REFERENCE) describedBy(at, says.ref)?.references.push({ at, says });
      else left.push({ at, why: 'left' });
    }
  }
  return { texts, events, links, left: left.sort((a, b) => a.at - b.at) };
}

function idOf(says: AnnStatement): string | null {
  return says.kind === 'unknown' || says.kind === 'equivalence' ? null : says.id;
}
