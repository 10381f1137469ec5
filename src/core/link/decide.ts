import { foldName } from '../detect/names/fold-name';
import type { EntityForms, NameForm } from '../model/entity';
import type { NameType } from '../model/mention';
import type { Decision, PinnedForm, Ruling } from './decisions';
import { formOf } from './entities/form';
import { nameFormKey } from './entities/rulings';

/** An entity as somebody rules about it. */
export interface RuledEntity {
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  readonly forms: EntityForms;
  readonly external?: string;
}

/** What a person wants to be so; entities are resolved. */
export type NameAction =
  /** The first one gives the name. */
  | { readonly kind: 'merge'; readonly entities: readonly RuledEntity[] }
  | { readonly kind: 'split'; readonly entity: RuledEntity; readonly spellings: readonly string[] }
  | { readonly kind: 'rename'; readonly entity: RuledEntity; readonly name: string }
  | { readonly kind: 'retype'; readonly entity: RuledEntity; readonly type: NameType }
  | { readonly kind: 'not-a-name'; readonly entity: RuledEntity; readonly spelling?: string }
  | { readonly kind: 'external'; readonly entity: RuledEntity; readonly external: string };

/** What is to be recorded, pins in the first; or why nothing is. */
export type Decided = { readonly rulings: readonly DecidedRuling[] } | { readonly refused: Refusal };
export type DecidedRuling = Ruling & { readonly pins?: readonly PinnedForm[] };
/** `nothing-new`: it is so already. `all-spellings`, `no-spelling`: a split needs some of the spellings, and that they differ by more than case. */
export type Refusal = 'nothing-new' | 'one-entity' | 'all-spellings' | 'no-spelling';

/**
 * The rulings that carry an action out, given what is decided already. Nothing older is changed or deleted: a later ruling wins over those it
 * contradicts, so that undoing is taking it away. `newId`: a random id, for what is pinned.
 */
export function decide(action: NameAction, decisions: readonly Decision[], newId: () => string): Decided {
  switch (action.kind) {
    case 'merge':
      return merge(action.entities, decisions, newId);
    case 'split':
      return split(action.entity, action.spellings, decisions, newId);
    case 'rename':
      if (action.name === action.entity.name) return { refused: 'nothing-new' };
      return pinned(
        firstForms(action.entity, (form) => ({ kind: 'name', form, name: action.name })),
        [...pinsOf(action.entity, decisions, newId)],
      );
    case 'retype': {
      const forms = rawForms(action.entity.forms.all, decisions);
      if (action.type === action.entity.type && forms.every(({ type }) => type === action.type)) {
        return { refused: 'nothing-new' };
      }
      const rulings: Ruling[] = forms.map((form) => ({ kind: 'type', form, type: action.type }));
      // What made spellings of one type the same (a legal form, an acronym) may not do so for another: it stays one.
      const own = rawForms(action.entity.forms.own, decisions);
      if (own.length > 1) rulings.push({ kind: 'same', forms: own });
      return pinned(rulings, pinsOf(action.entity, decisions, newId));
    }
    case 'not-a-name': {
      const { own, all } = action.entity.forms;
      const { spelling } = action;
      const named = spelling === undefined ? all : [...own, ...all].filter(({ name }) => name === foldName(spelling));
      const forms = rawForms(named, decisions);
      if (forms.length === 0) return { refused: 'no-spelling' };
      return pinned(
        forms.map((form) => ({ kind: 'not-a-name', form })),
        [],
      );
    }
    case 'external':
      if (action.external === (action.entity.external ?? '')) return { refused: 'nothing-new' };
      return pinned(
        firstForms(action.entity, (form) => ({ kind: 'external', form, external: action.external })),
        pinsOf(action.entity, decisions, newId),
      );
  }
}

function merge(entities: readonly RuledEntity[], decisions: readonly Decision[], newId: () => string): Decided {
  const [first, ...others] = entities;
  if (first === undefined || others.length === 0) return { refused: 'one-entity' };
  const rulings: Ruling[] = [{ kind: 'same', forms: unique(entities.flatMap(({ forms }) => forms.own)) }];
  // `same` speaks of its first form and each other one; what was told apart between the others is joined pair by pair.
  const side = new Map<string, number>();
  for (const [at, { forms }] of entities.entries()) for (const form of forms.own) side.set(keyOf(form), at);
  for (const decision of decisions) {
    if (decision.kind !== 'different') continue;
    const [a, b] = decision.forms.map((form) => side.get(keyOf(form)));
    if (a !== undefined && b !== undefined && a !== b) rulings.push({ kind: 'same', forms: [...decision.forms] });
  }
  if (others.some(({ name }) => name !== first.name)) {
    rulings.push(...firstForms(first, (form) => ({ kind: 'name', form, name: first.name })));
  }
  const isPinned = entities.some(({ id }) => hasPin(id, decisions));
  return pinned(rulings, isPinned ? [] : pinsOf(first, decisions, newId));
}

function split(
  entity: RuledEntity,
  spellings: readonly string[],
  decisions: readonly Decision[],
  newId: () => string,
): Decided {
  const names = new Set(spellings.map(foldName));
  const given = unique([...entity.forms.own, ...entity.forms.all].filter(({ name }) => names.has(name)));
  const rest = entity.forms.own.filter(({ name }) => !names.has(name));
  if (given.length === 0) return { refused: 'no-spelling' };
  if (rest.length === 0) return { refused: 'all-spellings' };
  const pairs = new Map<string, Ruling>();
  for (const a of given) {
    for (const b of rest) {
      const [keyA, keyB] = [keyOf(a), keyOf(b)];
      // Of forms with one key each pair counts: it gives them keys of their own.
      const pair = keyA === keyB ? `${nameFormKey(a)}\n${nameFormKey(b)}` : `${keyA}\n${keyB}`;
      if (!pairs.has(pair)) pairs.set(pair, { kind: 'different', forms: [a, b] });
    }
  }
  const rulings: Ruling[] = [...pairs.values()];
  if (given.length > 1) rulings.push({ kind: 'same', forms: given });
  // What was linked by way of a spelling that is split off stays one: it would bear one id in two places.
  if (rest.length > 1) rulings.push({ kind: 'same', forms: rest });
  const id = newId();
  // A `different` that pins a form takes older pins of it away: the entity keeps its id, what was split off gets one of its own.
  return pinned(rulings, [
    ...given.map((form) => ({ form, id })),
    ...pinsOf({ ...entity, forms: { own: rest, all: rest } }, decisions, newId),
  ]);
}

function pinned(rulings: readonly Ruling[], pins: readonly PinnedForm[]): Decided {
  if (pins.length === 0) return { rulings };
  return { rulings: rulings.map((ruling, at) => (at === 0 ? { ...ruling, pins } : ruling)) };
}

/** A ruling on an entity as a whole needs one of its forms only. */
function firstForms(entity: RuledEntity, make: (form: NameForm) => Ruling): Ruling[] {
  return entity.forms.own.slice(0, 1).map(make);
}

/** The first record that refers to an entity gives its forms an id that lasts. */
function pinsOf({ id, forms }: RuledEntity, decisions: readonly Decision[], newId: () => string): PinnedForm[] {
  if (hasPin(id, decisions)) return [];
  const pin = newId();
  return forms.own.map((form) => ({ form, id: pin }));
}

/** Whether stored data refers to an entity by this id already. */
export function hasPin(id: string, decisions: readonly Decision[]): boolean {
  return decisions.some(({ pins }) => pins?.some((pin) => pin.id === id) === true);
}

/** Forms as detection gives them: those that people gave another type before count with the type they had. */
function rawForms(forms: readonly NameForm[], decisions: readonly Decision[]): NameForm[] {
  const shown = new Set(forms.map(nameFormKey));
  const before = decisions.flatMap((decision) =>
    decision.kind === 'type' && shown.has(nameFormKey({ type: decision.type, name: decision.form.name }))
      ? [decision.form]
      : [],
  );
  return unique([...forms, ...before]);
}

function unique(forms: readonly NameForm[]): NameForm[] {
  return [...new Map(forms.map((form) => [nameFormKey(form), form])).values()];
}

function keyOf({ type, name }: NameForm): string {
  return formOf(type, name).key;
}
