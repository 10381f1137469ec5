import type { NameForm } from '../model/entity';
import { isJsonObject, type Json, type JsonObject } from '../model/json';
import { NAME_TYPES, type NameType } from '../model/mention';
import type { Decision, PinnedForm, Ruling } from './decisions';

/** Fields that a record of a decision has beside its ruling; others are kept on disk and pass through here unseen. */
interface Frame {
  readonly id: string;
  readonly created: string;
  readonly modified?: string;
  readonly author?: string;
  readonly pins?: readonly PinnedForm[];
}

/** The decision that a stored record holds; `null` when it holds none that this version understands: it stays as it is on disk. */
export function readDecision(record: JsonObject): Decision | null {
  const frame = readFrame(record);
  const ruling = frame === null ? null : readRuling(record);
  return frame === null || ruling === null ? null : { ...frame, ...ruling };
}

/** The record of a decision, as it is stored. */
export function decisionRecord(decision: Decision): JsonObject & { readonly id: string } {
  const { pins, ...rest } = decision;
  const fields: Readonly<Record<string, string | NameForm | readonly NameForm[]>> = { ...rest };
  const plain = Object.fromEntries(Object.entries(fields).map(([key, value]): [string, Json] => [key, jsonOf(value)]));
  return {
    ...plain,
    id: decision.id,
    ...(pins === undefined || pins.length === 0
      ? {}
      : { pins: pins.map(({ form, id }) => ({ form: { ...form }, id })) }),
  };
}

function jsonOf(value: string | NameForm | readonly NameForm[]): Json {
  if (typeof value === 'string') return value;
  return 'type' in value ? { ...value } : value.map((form) => ({ ...form }));
}

function readFrame({ id, created, modified, author, pins }: JsonObject): Frame | null {
  if (typeof id !== 'string' || id === '' || !isInstant(created)) return null;
  if (modified !== undefined && !isInstant(modified)) return null;
  const read = pins === undefined ? [] : readPins(pins);
  if (read === null) return null;
  return {
    id,
    created,
    ...(modified === undefined ? {} : { modified }),
    ...(typeof author === 'string' ? { author } : {}),
    ...(read.length === 0 ? {} : { pins: read }),
  };
}

function readRuling(record: JsonObject): Ruling | null {
  const { kind, name, external } = record;
  const form = readForm(record['form']);
  const forms = readForms(record['forms']);
  switch (kind) {
    case 'same':
      return forms.length > 0 ? { kind, forms } : null;
    case 'different': {
      const [a, b] = forms;
      return a !== undefined && b !== undefined && forms.length === 2 ? { kind, forms: [a, b] } : null;
    }
    case 'name':
      return form !== null && typeof name === 'string' && name.trim() !== '' ? { kind, form, name } : null;
    case 'type': {
      const type = readType(record['type']);
      return form !== null && type !== null ? { kind, form, type } : null;
    }
    case 'not-a-name':
      return form === null ? null : { kind, form };
    case 'external':
      return form !== null && typeof external === 'string' ? { kind, form, external } : null;
    default:
      return null;
  }
}

/** All of them, or none when one is broken: half a ruling would be another one. */
function readForms(value: Json | undefined): readonly NameForm[] {
  if (!Array.isArray(value)) return [];
  const forms = (value as readonly Json[]).map(readForm);
  return forms.every((form) => form !== null) ? forms : [];
}

function readForm(value: Json | undefined): NameForm | null {
  if (!isJsonObject(value)) return null;
  const type = readType(value['type']);
  const name = value['name'];
  return type !== null && typeof name === 'string' && name.trim() !== '' ? { type, name } : null;
}

function readPins(value: Json): readonly PinnedForm[] | null {
  if (!Array.isArray(value)) return null;
  const pins = (value as readonly Json[]).map((pin): PinnedForm | null => {
    if (!isJsonObject(pin)) return null;
    const form = readForm(pin['form']);
    const id = pin['id'];
    return form !== null && typeof id === 'string' && id !== '' ? { form, id } : null;
  });
  return pins.every((pin) => pin !== null) ? pins : null;
}

function readType(value: Json | undefined): NameType | null {
  return NAME_TYPES.find((type) => type === value) ?? null;
}

/** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it: compared as strings. */
function isInstant(value: Json | undefined): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
}
