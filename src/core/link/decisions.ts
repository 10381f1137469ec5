import type { NameForm } from '../model/entity';
import type { NameType } from '../model/mention';
import { formOf, type FormKey } from './entities/form';
import { append } from './entities/multimap';
import {
  nameFormKey,
  splitKey,
  type Pin,
  type Ruled,
  type RuledSame,
  type RuledType,
  type Rulings,
} from './entities/rulings';

/** What a person ruled about names. `id` is random, handed in; times are ISO 8601 in UTC, compared as strings. */
export interface DecisionRecord {
  readonly id: string;
  readonly created: string;
  readonly modified?: string;
  readonly author?: string;
  /** Ids that the decision gives its forms: from now on entities with them bear these. */
  readonly pins?: readonly PinnedForm[];
}

export interface PinnedForm {
  readonly form: NameForm;
  readonly id: string;
}

export type Ruling =
  | { readonly kind: 'same'; readonly forms: readonly NameForm[] }
  | { readonly kind: 'different'; readonly forms: readonly [NameForm, NameForm] }
  | { readonly kind: 'name'; readonly form: NameForm; readonly name: string }
  | { readonly kind: 'type'; readonly form: NameForm; readonly type: NameType }
  | { readonly kind: 'not-a-name'; readonly form: NameForm }
  | { readonly kind: 'external'; readonly form: NameForm; readonly external: string };

export type Decision = DecisionRecord & Ruling;

/**
 * What decisions together say, whatever order they come in: of two that contradict each other the later one holds (of one
 * time the one with the greater id).
 */
export function compileDecisions(decisions: readonly Decision[]): Rulings {
  const sorted = [...decisions].sort((a, b) => compare(timeOf(a), timeOf(b)) || compare(a.id, b.id));
  const typed = ruledTypes(sorted);
  const typeOf = (type: NameType, text: string): NameType | null => {
    if (typed.size === 0) return type;
    const ruled = typed.get(nameFormKey({ type, name: text }));
    return ruled === undefined ? type : ruled.type;
  };
  const split = splitForms(sorted);
  const keyOf = ({ type, name }: NameForm): FormKey => {
    const ruled = typeOf(type, name) ?? type;
    const { key } = formOf(ruled, name);
    return split.has(nameFormKey({ type: ruled, name })) ? splitKey(key, name) : key;
  };
  const { same, apart } = relations(sorted, keyOf);
  const beside = new Map<FormKey, FormKey[]>();
  for (const { a, b } of same) {
    append(beside, a, b);
    append(beside, b, a);
  }
  const pins = pinned(sorted, keyOf);
  const told = new Set([...same.map(({ a, b }) => `${a}\n${b}`), ...apart.map(([a, b]) => `${a}\n${b}`)]);
  const together = pinnedTogether(sorted, pins).filter(({ a, b }) => !told.has(`${a}\n${b}`));
  for (const { a, b } of together) {
    append(beside, a, b);
    append(beside, b, a);
  }
  const apartKeys = new Set(apart.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  return {
    typeOf,
    typed,
    split,
    areApart: (a, b) => apartKeys.has(`${a}\n${b}`),
    same: [...same, ...together],
    sameWith: (key) => beside.get(key) ?? [],
    apart,
    names: ruled(sorted, keyOf, (decision) => (decision.kind === 'name' ? [decision.form, decision.name] : null)),
    externals: ruled(sorted, keyOf, (one) => (one.kind === 'external' ? [one.form, one.external] : null)),
    types: ruled(sorted, keyOf, (one) => (one.kind === 'type' ? [one.form, one.type] : null)),
    pins,
  };
}

function timeOf({ created, modified }: DecisionRecord): string {
  return modified ?? created;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ruledTypes(sorted: readonly Decision[]): Map<string, RuledType> {
  const typed = new Map<string, RuledType>();
  for (const decision of sorted) {
    if (decision.kind === 'type' || decision.kind === 'not-a-name') {
      const { form } = decision;
      typed.set(nameFormKey(form), { form, type: decision.kind === 'type' ? decision.type : null });
    }
    // Who calls it the same as another name, or gives it one, takes "not a name" back.
    if (decision.kind === 'same' || decision.kind === 'name') {
      const forms = decision.kind === 'same' ? decision.forms : [decision.form];
      for (const form of forms) if (typed.get(nameFormKey(form))?.type === null) typed.delete(nameFormKey(form));
    }
  }
  return typed;
}

/** Forms that fold alike and that a person told apart: each gets a key of its own. */
function splitForms(sorted: readonly Decision[]): Map<string, { readonly form: NameForm }> {
  const split = new Map<string, { readonly form: NameForm }>();
  for (const decision of sorted) {
    if (decision.kind !== 'different') continue;
    const [a, b] = decision.forms;
    if (formOf(a.type, a.name).key !== formOf(b.type, b.name).key) continue;
    for (const form of decision.forms) split.set(nameFormKey(form), { form });
  }
  return split;
}

interface Relations {
  readonly same: readonly RuledSame[];
  readonly apart: readonly (readonly [FormKey, FormKey])[];
}

/** The later word on two names holds; the latest `same` is joined first. */
function relations(sorted: readonly Decision[], keyOf: (form: NameForm) => FormKey): Relations {
  const last = new Map<string, { a: FormKey; b: FormKey; decision: string; isSame: boolean }>();
  for (const decision of sorted) {
    if (decision.kind !== 'same' && decision.kind !== 'different') continue;
    const [first, ...others] = decision.forms.map(keyOf);
    for (const other of others) {
      if (first === undefined || first === other) continue;
      const [a, b] = first < other ? [first, other] : [other, first];
      // A name moves to the end: order of the map is order of the last word.
      last.delete(`${a}\n${b}`);
      last.set(`${a}\n${b}`, { a, b, decision: decision.id, isSame: decision.kind === 'same' });
    }
  }
  const all = [...last.values()].reverse();
  return {
    same: all.filter(({ isSame }) => isSame).map(({ a, b, decision }) => ({ a, b, decision })),
    apart: all.filter(({ isSame }) => !isSame).map(({ a, b }) => [a, b] as const),
  };
}

function ruled(
  sorted: readonly Decision[],
  keyOf: (form: NameForm) => FormKey,
  pick: (decision: Decision) => readonly [NameForm, string] | null,
): ReadonlyMap<FormKey, Ruled> {
  const found = new Map<FormKey, Ruled>();
  for (const [order, decision] of sorted.entries()) {
    const picked = pick(decision);
    if (picked !== null) found.set(keyOf(picked[0]), { value: picked[1], order });
  }
  return found;
}

function pinned(sorted: readonly Decision[], keyOf: (form: NameForm) => FormKey): ReadonlyMap<FormKey, readonly Pin[]> {
  const found = new Map<FormKey, Pin[]>();
  // Age of a pin is when its record was made: changing it later makes it no younger.
  const byAge = [...sorted].sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
  for (const [order, { kind, pins }] of byAge.entries()) {
    // What somebody split off no longer bears the id of what it was part of.
    if (kind === 'different') for (const { form } of pins ?? []) found.delete(keyOf(form));
    for (const { form, id } of pins ?? []) {
      const key = keyOf(form);
      if (!(found.get(key) ?? []).some((pin) => pin.id === id)) append(found, key, { id, order });
    }
  }
  return found;
}

/** Forms that bear one pinned id are one, also when what linked them is gone: else two entities would bear it. */
function pinnedTogether(sorted: readonly Decision[], pins: ReadonlyMap<FormKey, readonly Pin[]>): RuledSame[] {
  const decisions = new Map(sorted.flatMap(({ id, pins: own }) => (own ?? []).map((pin) => [pin.id, id] as const)));
  const first = new Map<string, FormKey>();
  const together: RuledSame[] = [];
  for (const [key, all] of pins) {
    for (const { id } of all) {
      const other = first.get(id);
      if (other === undefined) first.set(id, key);
      else if (other < key) together.push({ a: other, b: key, decision: decisions.get(id) ?? id });
      else together.push({ a: key, b: other, decision: decisions.get(id) ?? id });
    }
  }
  return together;
}
