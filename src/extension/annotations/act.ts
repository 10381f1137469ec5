import { l10n } from 'vscode';
import { annotateRequest, type AnnotateAnswer, type AnnotationAction } from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { signed } from '../entities/annotator';
import { report } from '../entities/rule';
import { UNDO_KEYS } from '../entities/tell';

/** Has the engine record something as one step and says what came of it. `undefined`: nothing is recorded. */
export async function act(engine: Engine, action: AnnotationAction): Promise<AnnotateAnswer | undefined> {
  const answer = await signed(
    () => engine.ask(annotateRequest, action),
    (given) => given?.ok === false && given.reason === 'no-annotator',
  );
  const skipped = answer?.skipped ?? 0;
  const done = report(engine, answer, (label) =>
    skipped === 0
      ? l10n.t('{0}. {1} undoes it.', label, UNDO_KEYS)
      : l10n.t('{0}. {1} undoes it. Places whose text had changed: {2}.', label, UNDO_KEYS, skipped),
  );
  return done ? answer : undefined;
}
