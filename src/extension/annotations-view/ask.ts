import { l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { AnchorState, AnnotationView } from '../../server/protocol/annotations';
import { COMMANDS, type AnnotateCommandId } from '../ids';
import { GROUPS } from './choices';
import { stateName } from './model';

const STATES: readonly AnchorState[] = ['exact', 'moved', 'edited', 'ambiguous', 'orphan'];

/** `undefined`: nobody chose. */
export async function askGroup(current: AnnotationView['group']): Promise<AnnotationView['group'] | undefined> {
  const labels: Readonly<Record<AnnotationView['group'], string>> = {
    document: l10n.t('By document'),
    tag: l10n.t('By tag'),
    annotator: l10n.t('By annotator'),
    state: l10n.t('By state'),
  };
  const items = GROUPS.map((group) => ({
    label: labels[group],
    description: group === current ? l10n.t('now') : '',
    group,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Group Annotations') }))?.group;
}

/** All of them ticked, or none, is no filter. */
export async function askStates(current: readonly AnchorState[]): Promise<readonly AnchorState[] | undefined> {
  const items = STATES.map((state) => ({
    label: stateName(state, l10n.t),
    picked: current.length === 0 || current.includes(state),
    state,
  }));
  const picked = await window.showQuickPick(items, { canPickMany: true, title: l10n.t('Annotations Shown') });
  if (picked === undefined) return undefined;
  return picked.length === items.length ? [] : picked.map(({ state }) => state);
}

/** Which command is to change an annotation. */
export async function askEdit(label: string): Promise<AnnotateCommandId | undefined> {
  const items: readonly (QuickPickItem & { readonly command: AnnotateCommandId })[] = [
    { label: l10n.t('Tag'), command: COMMANDS.retag },
    { label: l10n.t('Note'), command: COMMANDS.editNote },
    { label: l10n.t('Value'), command: COMMANDS.correctValue },
    { label: l10n.t('Entity'), command: COMMANDS.setEntity },
    { label: l10n.t('Attribute'), command: COMMANDS.editAttribute },
    { label: l10n.t('Confidence'), command: COMMANDS.setConfidence },
    { label: l10n.t('Relation'), command: COMMANDS.relate },
    { label: l10n.t('Claim'), command: COMMANDS.recordClaim },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Edit “{0}”', label) }))?.command;
}

/** Which folder of several. */
export async function askCorpus(corpora: readonly string[]): Promise<string | undefined> {
  if (corpora.length < 2) return corpora[0];
  const items = corpora.map((corpus) => ({ label: workspace.asRelativePath(Uri.parse(corpus, true)), corpus }));
  return (await window.showQuickPick(items, { title: l10n.t('Empty the Bin of Which Folder?') }))?.corpus;
}
