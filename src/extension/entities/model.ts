import type { Entity, EntityEntry, WireRange } from '../../server/protocol';
import type { Translate } from '../status/model';

/** Entities that a command is told to work on. */
export interface Target {
  readonly corpus: string;
  readonly entities: readonly string[];
}

/** A place in a document. */
export interface Place {
  readonly uri: string;
  readonly position: WireRange['start'];
}

/** Where an entity is named. */
export interface Occurrence {
  readonly uri: string;
  readonly range: WireRange;
}

/** Arguments of a command as links and views give them: corpus, entity, entity… Menus pass other things, which mean the name at the cursor. */
export function targetOf([corpus, ...rest]: readonly unknown[]): Target | undefined {
  const entities = rest.filter((argument) => typeof argument === 'string');
  return typeof corpus === 'string' && entities.length > 0 ? { corpus, entities } : undefined;
}

/** Arguments of a command that goes on from a place: corpus, entity, document, position. */
export function placedTargetOf(args: readonly unknown[]): (Target & { readonly from: Place }) | undefined {
  const [corpus, entity, uri, position] = args;
  if (typeof corpus !== 'string' || typeof entity !== 'string' || typeof uri !== 'string') return undefined;
  return isPosition(position) ? { corpus, entities: [entity], from: { uri, position } } : undefined;
}

function isPosition(value: unknown): value is WireRange['start'] {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('character' in value)) return false;
  return typeof value.line === 'number' && typeof value.character === 'number';
}

/** The mention after a place or before it, through all documents and from the last to the first. `wrapped`: it started over. */
export function nextOccurrence(
  occurrences: readonly Occurrence[],
  from: Place,
  by: 1 | -1,
): { readonly index: number; readonly wrapped: boolean } | undefined {
  const last = occurrences.length - 1;
  if (last < 0) return undefined;
  const inside = occurrences.findIndex(({ uri, range }) => uri === from.uri && holds(range, from.position));
  const found =
    inside >= 0
      ? inside + by
      : by > 0
        ? occurrences.findIndex((one) => isAfter(one, from))
        : occurrences.findLastIndex((one) => !isAfter(one, from));
  if (found > last || (by > 0 && found < 0)) return { index: 0, wrapped: true };
  return found < 0 ? { index: last, wrapped: true } : { index: found, wrapped: false };
}

/** The mention at a place; else the next one in that document; else the first of all. */
export function nearestOccurrence(occurrences: readonly Occurrence[], from: Place | undefined): Occurrence | undefined {
  const here = occurrences.filter(({ uri }) => uri === from?.uri);
  const [first] = here;
  if (from === undefined || first === undefined) return occurrences[0];
  return (
    here.find(({ range }) => holds(range, from.position)) ??
    here.find((one) => isAfter(one, from)) ??
    here[here.length - 1]
  );
}

function compare(a: WireRange['start'], b: WireRange['start']): number {
  return a.line - b.line || a.character - b.character;
}

function holds({ start, end }: WireRange, position: WireRange['start']): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0;
}

/** Documents follow each other in code-unit order. */
function isAfter({ uri, range }: Occurrence, from: Place): boolean {
  return uri === from.uri ? compare(range.start, from.position) > 0 : uri > from.uri;
}

/** One line of a list of entities. */
export interface EntityChoice {
  readonly label: string;
  readonly description: string;
  readonly detail?: string;
  readonly entity: Entity;
}

/** Longer quotes are cut by the list itself, but cost on their way. */
const QUOTE = 160;

export function choiceOf({ entity, quote }: EntityEntry, typeName: string): EntityChoice {
  const text = quote.replace(/\s+/g, ' ').trim();
  const detail = text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text;
  return {
    label: entity.name,
    description: `${typeName} · ${entity.mentions}×`,
    ...(detail === '' ? {} : { detail }),
    entity,
  };
}

/** The one named most often first: its name is the likeliest to stay. */
export function byMentions(entities: readonly Entity[]): Entity[] {
  return [...entities].sort((a, b) => b.mentions - a.mentions);
}

/** What is wrong with a name that somebody types; `undefined`: nothing. */
export function faultOfName(name: string, t: Translate): string | undefined {
  return name.trim() === '' ? t('A name needs at least one letter.') : undefined;
}
