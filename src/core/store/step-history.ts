import { utf8ToBytes } from '@noble/hashes/utils.js';
import { isJsonObject, type Json } from '../model/json';
import { isStoredRecord } from './record';
import type { RecordChange, Step } from './step';

/** How many steps can be taken back. */
const KEPT_STEPS = 200;

/** The steps that can be undone and redone: plain data, the latest last, to be kept over a restart by the host. */
export interface StepHistory {
  readonly done: readonly KeptStep[];
  readonly undone: readonly KeptStep[];
}

/** A step with the folder whose `.variorum/` it changed. */
export interface KeptStep {
  /** URI of the corpus folder. */
  readonly corpus: string;
  readonly step: Step;
}

export const NO_STEPS: StepHistory = { done: [], undone: [] };

/** A new step ends what could be redone. */
export function withStep(history: StepHistory, step: KeptStep): StepHistory {
  return { done: [...history.done, step].slice(-KEPT_STEPS), undone: [] };
}

/** Moves the latest step to the undone ones. */
export function withUndo({ done, undone }: StepHistory): StepHistory {
  return { done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] };
}

export function withRedo({ done, undone }: StepHistory): StepHistory {
  return { done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) };
}

/** The bytes of a file that keeps a history. */
export function printHistory(history: StepHistory): Uint8Array {
  return utf8ToBytes(JSON.stringify(history));
}

/** The history that a host kept, as far as it can be read: broken steps and all before them are left out. */
export function readHistory(json: unknown): StepHistory {
  if (!isJsonObject(json)) return NO_STEPS;
  return { done: readSteps(json['done']), undone: readSteps(json['undone']) };
}

function readSteps(list: Json | undefined): KeptStep[] {
  if (!Array.isArray(list)) return [];
  const steps = (list as readonly Json[]).slice(-KEPT_STEPS);
  const broken = steps.findLastIndex((kept) => !isKeptStep(kept));
  return steps.slice(broken + 1) as unknown as KeptStep[];
}

function isKeptStep(kept: Json): boolean {
  if (!isJsonObject(kept) || typeof kept['corpus'] !== 'string' || !isJsonObject(kept['step'])) return false;
  const { id, label, author, time, changes } = kept['step'];
  return (
    [id, author, time].every((field) => typeof field === 'string') &&
    isJsonObject(label) &&
    typeof label['code'] === 'string' &&
    Array.isArray(changes) &&
    (changes as readonly Json[]).every(isChange)
  );
}

function isChange(change: Json): boolean {
  if (!isJsonObject(change)) return false;
  const { path, id, before = null, after = null } = change as JsonObjectOf<RecordChange>;
  return (
    typeof path === 'string' &&
    !path.split('/').includes('..') &&
    typeof id === 'string' &&
    [before, after].every((record) => record === null || isStoredRecord(record))
  );
}

/** What claims to be such an object. */
type JsonObjectOf<T> = { readonly [Key in keyof T]?: Json };
