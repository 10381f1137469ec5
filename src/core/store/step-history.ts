import type { Step } from './step';

/** How many steps can be taken back. */
export const KEPT_STEPS = 200;

/** The steps that can be undone and redone: plain data, the latest last, to be kept over a restart by the host. */
export interface StepHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_STEPS: StepHistory = { done: [], undone: [] };

/** A new step ends what could be redone. */
export function withStep(history: StepHistory, step: Step): StepHistory {
  return { done: [...history.done, step].slice(-KEPT_STEPS), undone: [] };
}

/** Moves the latest step to the undone ones. */
export function withUndo({ done, undone }: StepHistory): StepHistory {
  return { done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] };
}

export function withRedo({ done, undone }: StepHistory): StepHistory {
  return { done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) };
}
