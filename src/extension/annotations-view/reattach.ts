import { l10n, Selection, Uri, window, workspace, type QuickPickItem, type TextEditor } from 'vscode';
import type { WireRange } from '../../server/protocol';
import { candidatesRequest, type AlikeHit, type AnnotateAnswer } from '../../server/protocol/annotations';
import { act } from '../annotations/act';
import { excerpt, showHit } from '../annotations/alike';
import { toRange, wire } from '../annotations/target';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';
import { run } from '../log';
import type { RecordRow } from './row';
import { rangeOf } from './tree-item';

interface PlaceItem extends QuickPickItem {
  readonly fragments: readonly WireRange[];
  readonly hit?: AlikeHit;
}

/**
 * Gives an annotation a place again: one of those where its words may stand now, each shown in the text as one goes through the list, or what is selected in its document.
 * One step.
 */
export async function reattach(engine: Engine, row: RecordRow): Promise<AnnotateAnswer | undefined> {
  const { ref, label } = row;
  const uri = Uri.parse(ref.uri, true);
  const editor = editorOf(uri);
  const selected = (editor?.selections ?? []).filter(({ isEmpty }) => !isEmpty);
  // The engine places annotations in open documents only; the version makes sure that it is still the text that the places were found in.
  const { version } = await workspace.openTextDocument(uri);
  const hits = (await engine.ask(candidatesRequest, ref)) ?? [];
  const items = [...hits.map(itemOf), ...(editor === undefined ? [] : selectionItem(editor, selected))];
  if (items.length === 0) {
    const selection = rangeOf(row);
    await window.showTextDocument(uri, selection === undefined ? {} : { selection });
    tell(l10n.t('Nothing like “{0}” was found. Select its words, then choose Re-attach Here… again.', label));
    return undefined;
  }
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Where Does “{0}” Stand Now?', label),
    placeHolder: l10n.t('You can also select its words in the document first'),
    onDidSelectItem: (item: PlaceItem) => {
      if (item.hit !== undefined) run('Showing a place', showHit(item.hit));
    },
  });
  if (picked === undefined) {
    if (editor !== undefined && selected.length > 0) editor.selections = selected;
    return undefined;
  }
  const answer = await act(engine, { kind: 'place', ref, version, fragments: picked.fragments });
  const [first] = picked.fragments;
  if (answer !== undefined && first !== undefined) {
    const { start, end } = toRange(first);
    await window.showTextDocument(uri, { selection: new Selection(start, end), preserveFocus: true });
  }
  return answer;
}

function itemOf(hit: AlikeHit): PlaceItem {
  const line = (hit.fragments[0]?.start.line ?? 0) + 1;
  return { label: excerpt(hit), description: l10n.t('line {0}', line), fragments: hit.fragments, hit };
}

function selectionItem({ document }: TextEditor, selected: readonly Selection[]): PlaceItem[] {
  if (selected.length === 0) return [];
  const words = selected.map((one) => document.getText(one)).join(' … ');
  return [
    {
      label: l10n.t('At the Selection'),
      description: words.replace(/\s+/g, ' '),
      fragments: selected.map(wire),
    },
  ];
}

/** The one in front first. */
function editorOf(uri: Uri): TextEditor | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((editor) => editor?.document.uri.toString() === uri.toString());
}
