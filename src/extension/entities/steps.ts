import { commands, l10n, type Disposable } from 'vscode';
import { redoRequest, undoRequest, type StepsParams } from '../../server/protocol';
import type { Engine } from '../engine';
import { CONTEXT } from '../ids';
import { run } from '../log';
import { report } from './rule';
import { REDO_KEYS, UNDO_KEYS } from './tell';

/** Undo and redo of decisions. What can be done is known to menus and keys by two context keys. */
export class Steps implements Disposable {
  readonly #engine: Engine;
  readonly #subscription: Disposable;
  #state: StepsParams = { undo: null, redo: null };

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#subscription = engine.onDidChangeSteps((state) => {
      this.#state = state;
      run('Noting steps', commands.executeCommand('setContext', CONTEXT.canUndo, state.undo !== null));
      run('Noting steps', commands.executeCommand('setContext', CONTEXT.canRedo, state.redo !== null));
    });
  }

  /** What would be undone and redone now, in words. */
  get state(): StepsParams {
    return this.#state;
  }

  async undo(): Promise<boolean> {
    const answer = await this.#engine.ask(undoRequest, null);
    return report(this.#engine, answer, (label) => l10n.t('Undone: {0}. {1} does it again.', label, REDO_KEYS));
  }

  async redo(): Promise<boolean> {
    const answer = await this.#engine.ask(redoRequest, null);
    return report(this.#engine, answer, (label) => l10n.t('Done again: {0}. {1} undoes it.', label, UNDO_KEYS));
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
