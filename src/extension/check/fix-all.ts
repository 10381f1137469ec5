import { l10n, window, type QuickPickItem } from 'vscode';
import { fixableRulesRequest, fixPreviewRequest, type WireFix } from '../../server/protocol/check';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';

interface RuleItem extends QuickPickItem {
  readonly corpus: string;
  readonly rule: string;
}

interface FixItem extends QuickPickItem {
  readonly fix: WireFix;
}

/** Asks which rule's findings are to be fixed. */
export async function pickRule(
  engine: Engine,
): Promise<{ readonly corpus: string; readonly rule: string } | undefined> {
  const rules = (await engine.ask(fixableRulesRequest, null)) ?? [];
  if (rules.length === 0) {
    tell(l10n.t('There is no finding that you could fix by a click.'));
    return undefined;
  }
  const items = rules.map(({ corpus, folder, rule, label, findings }): RuleItem => ({
    label,
    description: folder === undefined ? String(findings) : `${String(findings)} · ${folder}`,
    corpus,
    rule,
  }));
  return window.showQuickPick(items, { title: l10n.t('Fix All Findings of a Rule'), matchOnDescription: true });
}

/** Shows what would change and asks which of it is wanted: what has one way out is ticked. `undefined`: nothing. */
export async function pickFixes(engine: Engine, corpus: string, rule: string): Promise<readonly WireFix[] | undefined> {
  const preview = await engine.ask(fixPreviewRequest, { corpus, rule });
  if (preview === undefined) return undefined;
  const items = preview.offers.map((fix): FixItem => ({
    label: fix.label,
    description: fix.place,
    detail: fix.message,
    picked: !fix.isChoice,
    fix,
  }));
  const chosen = await window.showQuickPick(items, {
    title: preview.label,
    placeHolder: l10n.t('What is ticked is changed in one step.'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.map(({ fix }) => fix);
}
