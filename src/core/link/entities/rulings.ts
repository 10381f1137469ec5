import { foldName } from '../../detect/names/fold-name';
import type { NameForm } from '../../model/entity';
import type { NameType } from '../../model/mention';
import { type Form, type FormKey, formOf } from './form';

/** What people ruled, as the linker asks for it; see `compileDecisions`. */
export interface Rulings {
  /** The type that a name has by ruling, its own otherwise; `null` when it is no name. */
  typeOf(type: NameType, text: string): NameType | null;
  /** Whether `isSplit` says so of any. */
  readonly splits: boolean;
  /** Spellings that a person told apart although they fold alike have keys of their own. */
  isSplit(form: NameForm): boolean;
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
  splits: false,
  isSplit: () => false,
  areApart: () => false,
  same: [],
  sameWith: () => [],
  apart: [],
  names: new Map(),
  externals: new Map(),
  types: new Map(),
  pins: new Map(),
};

/** Key of a name form, for maps. */
export function nameFormKey({ type, name }: NameForm): string {
  return `${type}/${foldName(name)}`;
}

/** `formOf` with the rulings on spellings. */
export function ruledForm(type: NameType, text: string, rulings: Rulings): Form {
  const form = formOf(type, text);
  if (!rulings.splits) return form;
  const name = foldName(text);
  return rulings.isSplit({ type, name }) ? { ...form, key: `${form.key}#${name}` } : form;
}
