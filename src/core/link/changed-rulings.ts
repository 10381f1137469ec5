import type { NameForm } from '../model/entity';
import type { FormKey } from './entities/form';
import { nameFormKey, type Pin, type Ruled, type Rulings } from './entities/rulings';

/** What is ruled otherwise now. */
export interface RulingsChange {
  /** Forms that have another type, or are a name or none. */
  readonly retyped: readonly NameForm[];
  /** Forms that have a key of their own, or have none any more. */
  readonly split: readonly NameForm[];
  readonly apart: readonly (readonly [FormKey, FormKey])[];
  /** Names of which anything else is ruled. */
  readonly keys: ReadonlySet<FormKey>;
}

/** Compares what people ruled before and now. Costs a pass over the rulings. */
export function changedRulings(before: Rulings, after: Rulings): RulingsChange {
  const apart = [...missing(before.apart, after.apart), ...missing(after.apart, before.apart)];
  const keys = new Set(apart.flat());
  const pairOf = ({ a, b, decision }: Rulings['same'][number]): string => `${a}\n${b}\n${decision}`;
  for (const { a, b } of differing(before.same, after.same, pairOf)) keys.add(a).add(b);
  for (const field of ['names', 'externals', 'types'] as const) {
    for (const key of differingKeys(before[field], after[field])) keys.add(key);
  }
  for (const { key } of differing(pinsIn(before), pinsIn(after), ({ key, pin }) => `${key}\n${pin.id}`)) keys.add(key);
  return {
    retyped: differingForms(before.typed, after.typed, (a, b) => a?.type === b?.type),
    split: differingForms(before.split, after.split, (a, b) => (a === undefined) === (b === undefined)),
    apart,
    keys,
  };
}

function missing(these: Rulings['apart'], others: Rulings['apart']): readonly (readonly [FormKey, FormKey])[] {
  const known = new Set(others.map((pair) => pair.join('\n')));
  return these.filter((pair) => !known.has(pair.join('\n')));
}

/**
 * What stands in one list only; when the others are in another order now, these too: the later ruling holds. Both lists hold each thing
 * once.
 */
function differing<T>(before: readonly T[], after: readonly T[], idOf: (one: T) => string): T[] {
  const [old, now] = [new Map(before.map((one) => [idOf(one), one])), new Map(after.map((one) => [idOf(one), one]))];
  const found = [...before.filter((one) => !now.has(idOf(one))), ...after.filter((one) => !old.has(idOf(one)))];
  const kept = after.filter((one) => old.has(idOf(one)));
  const keptBefore = before.filter((one) => now.has(idOf(one)));
  const sameOrder = kept.every((one, at) => keptBefore[at] !== undefined && idOf(one) === idOf(keptBefore[at]));
  return sameOrder ? found : [...found, ...kept];
}

function differingKeys(before: ReadonlyMap<FormKey, Ruled>, after: ReadonlyMap<FormKey, Ruled>): FormKey[] {
  const list = (ruled: ReadonlyMap<FormKey, Ruled>): { key: FormKey; value: string }[] =>
    [...ruled].sort(([, a], [, b]) => a.order - b.order).map(([key, { value }]) => ({ key, value }));
  return differing(list(before), list(after), ({ key, value }) => `${key}\n${value}`).map(({ key }) => key);
}

function pinsIn({ pins }: Rulings): { key: FormKey; pin: Pin }[] {
  const all = [...pins].flatMap(([key, own]) => own.map((pin) => ({ key, pin })));
  const rankOf = ({ key, pin }: { key: FormKey; pin: Pin }): string => `${pin.id}\n${key}`;
  return all.sort((a, b) => a.pin.order - b.pin.order || (rankOf(a) < rankOf(b) ? -1 : 1));
}

function differingForms<T extends { readonly form: NameForm }>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T | undefined, b: T | undefined) => boolean,
): NameForm[] {
  const forms = [...before.values(), ...after.values()].map(({ form }) => form);
  const found = forms.filter((form) => {
    const key = nameFormKey(form);
    return !same(before.get(key), after.get(key));
  });
  return [...new Map(found.map((form) => [nameFormKey(form), form])).values()];
}
