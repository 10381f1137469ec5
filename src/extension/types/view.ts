import { ConfigurationTarget, l10n, window, workspace, type QuickPickItem } from 'vscode';
import type { MentionType } from '../../server/protocol';
import { LINES, STYLES } from '../highlights/style';
import { SECTION, SETTINGS } from '../ids';
import { choicesOf, settingFor } from './model';
import { typePlural } from './words';

/** Asks which types to show, and shows those at once. Leaving the list without a choice changes nothing. */
export async function chooseTypes(): Promise<void> {
  const current: unknown = workspace.getConfiguration(SECTION).get(SETTINGS.shownTypes);
  const items = choicesOf(current).map(({ type, picked }) => ({ type, picked, ...wordsFor(type) }));
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t('Show or Hide Types'),
    placeHolder: l10n.t('Types to highlight, explain in hovers and list in the outline'),
  });
  if (picked !== undefined) await showOnly(picked.map(({ type }) => type));
}

/** Writes the setting where it is set already: for this workspace if that has its own, else for the user. */
export async function showOnly(types: readonly MentionType[]): Promise<void> {
  await write(SETTINGS.shownTypes, settingFor(types));
}

export async function toggle(setting: typeof SETTINGS.highlights | typeof SETTINGS.inlayHints): Promise<void> {
  await write(setting, workspace.getConfiguration(SECTION).get<boolean>(setting) !== true);
}

async function write(setting: string, value: unknown): Promise<void> {
  const configuration = workspace.getConfiguration(SECTION);
  const inWorkspace = configuration.inspect(setting)?.workspaceValue !== undefined;
  await configuration.update(setting, value, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}

function wordsFor(type: MentionType): QuickPickItem {
  const examples: Readonly<Record<MentionType, string>> = {
    PERSON: l10n.t('Ada Lovelace, Dr. Lovelace, Mme de Staël'),
    ORG: l10n.t('companies, agencies, courts, societies, media'),
    PRODUCT: l10n.t('services, sites, software, ships'),
    GPE: l10n.t('Portugal, Ohio, Lisbon'),
    LOC: l10n.t('Asia, the Rhine, Baker Street'),
    NORP: l10n.t('Portuguese, Londoner, Catholics'),
    LAW: l10n.t('Art. 5 GG, Data Protection Act 2018'),
    EVENT: l10n.t('Battle of Hastings, Zweiter Weltkrieg'),
    DATE: l10n.t('24 May 2007, last week, 3rd quarter'),
    DURATION: l10n.t('three years, 90 minutes'),
    SET: l10n.t('every Monday, annually'),
    AGE: l10n.t('25 years old'),
    MONEY: l10n.t('$5 million, 3,6 Mio. Euro'),
  };
  return { label: typePlural(type), description: examples[type], detail: lineOf(type) };
}

/** How the type is drawn, for those who cannot go by the colour. */
function lineOf(type: MentionType): string {
  const family = STYLES.find((style) => style.type === type)?.family ?? 'names';
  const lines = {
    solid: l10n.t('Solid line'),
    dotted: l10n.t('Dotted line'),
    double: l10n.t('Double line'),
    dashed: l10n.t('Dashed line'),
  };
  return lines[LINES[family].style];
}
