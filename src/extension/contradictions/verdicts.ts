import { l10n, window } from 'vscode';
import { verdictRequest, type VerdictKind } from '../../server/protocol/contradictions';
import type { Engine } from '../engine';
import { signed } from '../entities/annotator';
import { report } from '../entities/rule';
import { UNDO_KEYS } from '../entities/tell';

export interface Ruled {
  readonly corpus: string;
  readonly cards: readonly string[];
}

/** Rules on cards, or takes one's own verdicts back (`null`). Answers whether it is stored. `reason`: given already. */
export async function giveVerdict(
  engine: Engine,
  { corpus, cards }: Ruled,
  verdict: VerdictKind | null,
  reason?: string,
): Promise<boolean> {
  const why = verdict === 'dismissed' ? (reason ?? (await askReason())) : reason;
  if (verdict === 'dismissed' && why === undefined) return false;
  const params = { corpus, cards, verdict, ...(why === undefined || why.trim() === '' ? {} : { reason: why.trim() }) };
  const answer = await signed(
    () => engine.ask(verdictRequest, params),
    (given) => given?.ok === false && given.reason === 'no-annotator',
  );
  return report(engine, answer, (label) => l10n.t('{0}. {1} undoes it.', label, UNDO_KEYS));
}

/** `undefined`: dismissed nothing. An empty reason is one's own business. */
function askReason(): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Dismiss'),
    prompt: l10n.t('Why is it no contradiction? Enter alone dismisses it without a reason.'),
    placeHolder: l10n.t('A slip of the pen, a quotation, another edition…'),
  });
}
