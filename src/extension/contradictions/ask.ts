import { l10n, window, type QuickPickItem } from 'vscode';
import type { CardView, ClaimKind, WireCard } from '../../server/protocol/contradictions';
import { statusName, tierName } from './model';
import { WORDING } from './tree-item';

/** `undefined`: nobody chose. */
export async function askGroup(current: CardView['group']): Promise<CardView['group'] | undefined> {
  const choices: readonly (QuickPickItem & { readonly group: CardView['group'] })[] = [
    { group: 'status', label: l10n.t('By status') },
    { group: 'subject', label: l10n.t('By subject') },
    { group: 'document', label: l10n.t('By document') },
  ];
  const picked = await window.showQuickPick(
    choices.map((choice) => ({ ...choice, description: choice.group === current ? l10n.t('now') : '' })),
    { title: l10n.t('Group Contradictions') },
  );
  return picked?.group;
}

/** All of them ticked is none chosen: later kinds are shown too. */
export async function askKinds(current: readonly ClaimKind[]): Promise<readonly ClaimKind[] | undefined> {
  const all = kinds();
  const items = all.map(([kind, label]) => ({
    label,
    claims: kind,
    picked: current.length === 0 || current.includes(kind),
  }));
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t('Kinds of Contradictions Shown'),
  });
  if (picked === undefined) return undefined;
  return picked.length === all.length ? [] : picked.map(({ claims }) => claims);
}

function kinds(): readonly (readonly [ClaimKind, string])[] {
  return [
    ['amount', l10n.t('Amounts of money')],
    ['count', l10n.t('Counts and measures')],
    ['percentage', l10n.t('Percentages')],
    ['sum', l10n.t('Totals')],
    ['date', l10n.t('Dates')],
    ['duration', l10n.t('Durations')],
    ['order', l10n.t('Order of events')],
    ['age', l10n.t('Ages')],
    ['role', l10n.t('Offices and their holders')],
    ['owner', l10n.t('Owners')],
    ['place', l10n.t('Places')],
    ['name', l10n.t('What letters stand for')],
    ['status', l10n.t('States')],
    ['act', l10n.t('Acts affirmed and denied')],
  ];
}

/** Which of several cards. */
export async function pickCard(cards: readonly WireCard[]): Promise<WireCard | undefined> {
  if (cards.length < 2) return cards[0];
  const items = cards.map((card) => ({
    label: card.label,
    description: `${statusName(card.status, WORDING.t)} (${tierName(card.tier, WORDING.t)})`,
    detail: card.why,
    card,
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Contradictions Here'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.card;
}
