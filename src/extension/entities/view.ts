import { commands, Disposable } from 'vscode';
import type { RuleAction } from '../../server/protocol';
import type { Engine } from '../engine';
import type { Highlights } from '../highlights/view';
import { COMMANDS, type NameCommandId } from '../ids';
import { NameAtCursor } from './at-cursor';
import { askExternal, askMerge, askNotAName, askRename, askSplit, askType } from './decide';
import { namedBy, type Named } from './named';
import { goToMention, peekMentions } from './navigate';
import { rule } from './rule';
import { Steps } from './steps';

/** What can be done with a name: look where it stands, decide on it, take a decision back. */
export class Entities implements Disposable {
  readonly steps: Steps;
  readonly #engine: Engine;
  readonly #subscriptions: Disposable;

  constructor(engine: Engine, highlights: Highlights) {
    this.#engine = engine;
    this.steps = new Steps(engine);
    this.#subscriptions = Disposable.from(this.steps, new NameAtCursor(highlights));
  }

  /** Runs a command on the name at the cursor, or on the entities that the arguments give: corpus, entity, entity… */
  async run(command: NameCommandId, args: readonly unknown[]): Promise<unknown> {
    switch (command) {
      case COMMANDS.peekMentions:
        return peekMentions(this.#engine, args);
      case COMMANDS.nextMention:
        return goToMention(this.#engine, args, 1);
      case COMMANDS.previousMention:
        return goToMention(this.#engine, args, -1);
      case COMMANDS.explainName:
        return commands.executeCommand('editor.action.showHover', { focus: 'focusIfVisible' });
      case COMMANDS.renameEntity:
        return this.#decide(args, askRename);
      case COMMANDS.mergeEntities:
        return this.#decide(args, (named) => askMerge(this.#engine, named));
      case COMMANDS.splitEntity:
        return this.#decide(args, askSplit);
      case COMMANDS.retypeEntity:
        return this.#decide(args, askType);
      case COMMANDS.notAName:
        return this.#decide(args, askNotAName);
      case COMMANDS.setExternalId:
        return this.#decide(args, askExternal);
      case COMMANDS.undo:
        return this.steps.undo();
      case COMMANDS.redo:
        return this.steps.redo();
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #decide(args: readonly unknown[], ask: (named: Named) => Promise<RuleAction | undefined>): Promise<boolean> {
    const named = await namedBy(this.#engine, args);
    const action = named === undefined ? undefined : await ask(named);
    return named !== undefined && action !== undefined && rule(this.#engine, named.corpus, action);
  }
}
