import { commands } from 'vscode';
import { CONTEXT } from '../ids';
import { run } from '../log';

export function setKey(key: string, value: unknown): void {
  run('Setting a key', commands.executeCommand('setContext', key, value));
}

const IN_USE = {
  mentions: CONTEXT.mentionsInUse,
  contradictions: CONTEXT.contradictionsInUse,
  annotations: CONTEXT.annotationsInUse,
} as const;
export type List = keyof typeof IN_USE;

/** F4 steps through the list that somebody picked from last. */
export function useList(list: List): void {
  for (const [one, key] of Object.entries(IN_USE)) setKey(key, one === list);
}

/** It is closed, or out of sight. */
export function leaveList(list: List): void {
  setKey(IN_USE[list], false);
}
