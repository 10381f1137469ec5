import {
  l10n,
  QuickPickItemKind,
  Selection,
  Uri,
  window,
  workspace,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import { alikeRequest, type AlikeHit, type AnnotateAnswer, type PickedHit } from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';
import type { Highlights } from '../highlights/view';
import { run } from '../log';
import { act } from './act';
import { pickTag } from './pick-tag';
import { targetIn, toRange, uriOf, wire } from './target';
import type { Tags } from './tags';

interface HitItem extends QuickPickItem {
  readonly hit?: AlikeHit;
}

/**
 * Annotates all that is like what stands at the cursor, in all documents of the folder: every place is listed in its sentence, to be ticked or left, and shown in its
 * document as one goes through the list. One step for all.
 */
export async function annotateAlike(
  engine: Engine,
  highlights: Highlights,
  tags: Tags,
  editor: TextEditor,
): Promise<AnnotateAnswer | undefined> {
  const { document, selection } = editor;
  const target = await targetIn(engine, highlights, editor);
  const found = await engine.ask(alikeRequest, {
    uri: uriOf(document),
    version: document.version,
    range: wire(selection),
    within: 'corpus',
  });
  if (!found || found.hits.length === 0) {
    if (found !== undefined) tell(l10n.t('Nothing that could be annotated stands there.'));
    return undefined;
  }
  const tag =
    (target.kind === 'annotation' ? target.annotation.tag : null) ??
    (target.kind === 'suggestion' ? target.type : null) ??
    (await pickTag(tags, document.uri, { title: l10n.t('Annotate All Like “{0}”', found.what) }));
  if (tag === undefined) return undefined;
  const back = { uri: document.uri, selection };
  const hits = await pickHits(found.what, await tags.labelOf(tag, document.uri), found.hits, found.more);
  if (hits === undefined) {
    const shown = await window.showTextDocument(back.uri, { preview: true });
    shown.selection = back.selection;
    return undefined;
  }
  const entity = target.kind === 'annotation' ? target.annotation.entity?.id : undefined;
  return act(engine, { kind: 'annotate-all', hits, told: { tag, ...(entity === undefined ? {} : { entity }) } });
}

function pickHits(
  what: string,
  label: string,
  hits: readonly AlikeHit[],
  more: number,
): Promise<readonly PickedHit[] | undefined> {
  const pick = window.createQuickPick<HitItem>();
  pick.title = l10n.t('Annotate All Like “{0}” as {1}', what, label);
  pick.placeholder =
    more === 0
      ? l10n.t('Space ticks or leaves one, Enter annotates those that are ticked')
      : l10n.t('Space ticks or leaves one, Enter annotates those that are ticked; {0} more are not listed', more);
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.items = itemsOf(hits);
  pick.selectedItems = pick.items.filter(({ hit }) => hit?.tagged === null);
  return new Promise((resolve) => {
    pick.onDidChangeActive(([item]) => {
      if (item?.hit !== undefined) run('Showing a place', showHit(item.hit));
    });
    pick.onDidAccept(() => {
      const picked = pick.selectedItems.flatMap(({ hit }) => (hit === undefined ? [] : [hit]));
      resolve(picked.length === 0 ? undefined : picked.map(({ uri, fragments, text }) => ({ uri, fragments, text })));
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}

/** A line each, under the document it stands in. */
function itemsOf(hits: readonly AlikeHit[]): HitItem[] {
  return hits.flatMap((hit, at): HitItem[] => {
    const item: HitItem = {
      label: excerpt(hit),
      description: hit.tagged === null ? '' : l10n.t('already {0}', hit.tagged),
      hit,
    };
    const isFirst = hits[at - 1]?.uri !== hit.uri;
    const label = workspace.asRelativePath(Uri.parse(hit.uri, true));
    return isFirst ? [{ label, kind: QuickPickItemKind.Separator }, item] : [item];
  });
}

/** Letters of a sentence that a line has room for on each side of the passage. */
const ROOM = 60;

/** The passage in as much of its sentence as a line has room for. */
export function excerpt({ sentence: { text, from, to } }: AlikeHit): string {
  const before = text.slice(Math.max(0, from - ROOM), from);
  const after = text.slice(to, to + ROOM);
  return `${from > ROOM ? '…' : ''}${before}«${text.slice(from, to)}»${after}${to + ROOM < text.length ? '…' : ''}`;
}

/** Shows a place while the focus stays in a list. */
export async function showHit({ uri, fragments: [first] }: AlikeHit): Promise<void> {
  if (first === undefined) return;
  const range = toRange(first);
  await window.showTextDocument(Uri.parse(uri, true), {
    preserveFocus: true,
    preview: true,
    selection: new Selection(range.start, range.end),
  });
}
