import { l10n, Range, Uri, window, type QuickPickItem } from 'vscode';
import { suppressionsRequest, type WireSuppression } from '../../server/protocol/check';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';

interface Item extends QuickPickItem {
  readonly suppression: WireSuppression;
}

/** Asks why a finding is to stand. `undefined`: it is not. */
export async function askReason(): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: l10n.t('Let It Stand'),
    prompt: l10n.t('Why is it right as it is? Others read the reason in the list of findings.'),
    placeHolder: l10n.t('So it stands in the source, two people of one name…'),
    validateInput: (typed) => (typed.trim() === '' ? l10n.t('A reason needs at least one letter.') : undefined),
  });
  return reason?.trim() === '' ? undefined : reason?.trim();
}

/** Shows what people let stand. What is one's own can be taken back, the rest looked at. */
export async function pickSuppression(engine: Engine): Promise<WireSuppression | undefined> {
  const all = (await engine.ask(suppressionsRequest, null)) ?? [];
  if (all.length === 0) {
    tell(l10n.t('Nobody let a finding stand here.'));
    return undefined;
  }
  const items = all.map((suppression): Item => ({
    label: suppression.label,
    description: suppression.place?.label ?? l10n.t('found no more'),
    detail: l10n.t('{0}: {1}', suppression.by, suppression.reason),
    suppression,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Findings That Stand'),
    placeHolder: l10n.t('Pick one to look at it or to take it back.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.suppression;
}

/** Asks what is to become of it. */
export async function askWhatNow({ own, place, label }: WireSuppression): Promise<'show' | 'take-back' | undefined> {
  const items: (QuickPickItem & { readonly what: 'show' | 'take-back' })[] = [];
  if (place !== undefined) items.push({ label: l10n.t('Show the Place'), what: 'show' });
  if (own) items.push({ label: l10n.t('Report It Again'), what: 'take-back' });
  if (items.length === 0) {
    tell(l10n.t('Only who let it stand can take that back.'));
    return undefined;
  }
  return (await window.showQuickPick(items, { title: label }))?.what;
}

export async function showPlace({ place }: WireSuppression): Promise<void> {
  if (place === undefined) return;
  const { start, end } = place.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(place.uri), { selection });
}
