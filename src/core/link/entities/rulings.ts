import { foldName } from '../../detect/names/fold-name';
import type { NameForm } from '../../model/entity';
import type { NameType } from '../../model/mention';
import { type Form, type FormKey, formOf } from './form';

/** What people ruled, as the linker asks for it; see `compileDecisions`. */
export interface Rulings {
  /** The type that a name has by ruling, its own otherwise; `null` when it is no name. */
  typeOf(type: NameType, text: string): NameType | null;
  /** What `typeOf` answers otherwise, by `nameFormKey`. */
  readonly typed: ReadonlyMap<string, RuledType>;
  /** Forms that a person told apart although they have one key: each has its own. By `nameFormKey`. */
  readonly split: ReadonlyMap<string, { readonly form: NameForm }>;
  areApart(a: FormKey, b: FormKey): boolean;
  /** What holds for the name forms of a key, in the order of the rulings. */
  readonly same: readonly RuledSame[];
  /** Keys that a person said are the same as one. */
  sameWith(key: FormKey): readonly FormKey[];
  readonly apart: readonly (readonly [FormKey, FormKey])[];
  readonly names: ReadonlyMap<FormKey, Ruled>;
  readonly externals: ReadonlyMap<FormKey, Ruled>;
  readonly types: ReadonlyMap<FormKey, Ruled>;
  /** Pinned ids by key, the eldest first. */
  readonly pins: ReadonlyMap<FormKey, readonly Pin[]>;
}

/** `null`: no name. */
export interface RuledType {
  readonly form: NameForm;
  readonly type: NameType | null;
}

export interface RuledSame {
  readonly a: FormKey;
  readonly b: FormKey;
  readonly decision: string;
}

/** `order`: the later ruling has the greater one. */
export interface Ruled {
  readonly value: string;
  readonly order: number;
}

export interface Pin {
  readonly id: string;
  readonly order: number;
}

export const NO_RULINGS: Rulings = {
  typeOf: (type) => type,
  typed: new Map(),
  split: new Map(),
  areApart: () => false,
  same: [],
  sameWith: () => [],
  apart: [],
  names: new Map(),
  externals: new Map(),
  types: new Map(),
  pins: new Map(),
};

/** For names that have their ruled types already: ruled once more, one could go on to a third type. */
export function besidesTypes(rulings: Rulings): Rulings {
  return { ...rulings, typeOf: (type) => type, typed: NO_RULINGS.typed };
}

/** Key of a name form, for maps. */
export function nameFormKey({ type, name }: NameForm): string {
  return `${type}/${foldName(name)}`;
}

/** The key of a spelling that was told apart from others with its key. */
export function splitKey(key: FormKey, name: string): FormKey {
  return `${key}#${foldName(name)}`;
}

/** `formOf` with the rulings on spellings. */
export function ruledForm(type: NameType, text: string, rulings: Rulings): Form {
  const form = formOf(type, text);
  if (rulings.split.size === 0) return form;
  return rulings.split.has(nameFormKey({ type, name: text })) ? { ...form, key: splitKey(form.key, text) } : form;
}
