import { l10n } from 'vscode';
import { ruleRequest, type RuleAction, type StepAnswer } from '../../server/protocol';
import type { Engine } from '../engine';
import { signed } from './annotator';
import { tell, tellFailure, UNDO_KEYS } from './tell';

/** Has the engine store a decision and says what came of it. Answers whether it is stored. */
export async function rule(engine: Engine, corpus: string, action: RuleAction): Promise<boolean> {
  const answer = await signed(
    () => engine.ask(ruleRequest, { corpus, action }),
    (given) => given?.ok === false && given.reason === 'no-annotator',
  );
  return report(engine, answer, (label) => l10n.t('{0}. {1} undoes it.', label, UNDO_KEYS));
}

/** Says what came of a step. `undefined`: the engine is down, or nobody gave a name. */
export function report(engine: Engine, answer: StepAnswer | undefined, done: (label: string) => string): boolean {
  if (answer?.ok === true) tell(done(answer.label));
  else if (answer?.reason === 'failed') tellFailure(answer.message);
  else if (answer?.reason === 'nothing') tell(answer.message);
  else if (engine.state !== 'running') tellFailure(l10n.t('Variorum is not running. Nothing was changed.'));
  return answer?.ok === true;
}
