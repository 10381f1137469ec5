import assert from 'node:assert/strict';
import { window, type QuickPickItem } from 'vscode';

/** Somebody at the keyboard: answers the next fields and lists, and notes what they asked. */
export interface Answers {
  /** Titles of what was asked. */
  readonly asked: string[];
  /** Types these answers, one a field; `undefined` leaves it. */
  readonly types: (...answers: (string | undefined)[]) => void;
  /** Picks the items of these labels, one a list; several: ticks them. */
  readonly picks: (...answers: (string | readonly string[] | undefined)[]) => void;
  /** Goes away: the window asks again as it always does. */
  readonly leave: () => void;
}

export function answering(): Answers {
  const asked: string[] = [];
  const { showInputBox, showQuickPick, createQuickPick, showWarningMessage } = window;
  const real = { showInputBox, showQuickPick, createQuickPick, showWarningMessage };
  return {
    asked,
    types: (...answers) => {
      const type = (options: { title?: string }): Promise<string | undefined> => {
        asked.push(options.title ?? '');
        assert.ok(answers.length > 0, `nobody expected “${options.title ?? ''}”`);
        return Promise.resolve(answers.shift());
      };
      Object.assign(window, { showInputBox: type });
    },
    picks: (...answers) => {
      const pick = (items: readonly QuickPickItem[], options: { title?: string }): Promise<unknown> => {
        asked.push(options.title ?? '');
        const answer = answers.shift();
        const labelled = (label: string): QuickPickItem => {
          const item = items.find((one) => one.label === label);
          assert.ok(item, `no “${label}” among ${items.map((one) => one.label).join()}`);
          return item;
        };
        if (answer === undefined) return Promise.resolve(undefined);
        return Promise.resolve(typeof answer === 'string' ? labelled(answer) : answer.map(labelled));
      };
      Object.assign(window, { showQuickPick: pick });
    },
    leave: () => {
      Object.assign(window, real);
      asked.length = 0;
    },
  };
}
