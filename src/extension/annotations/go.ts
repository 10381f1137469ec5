import { l10n, Selection, TextEditorRevealType, Uri, window, type TextEditor } from 'vscode';
import { nextPlaceRequest } from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';
import { plain, toRange, uriOf } from './target';

export type Wanted = 'annotation' | 'suggestion' | 'unreviewed';
export type Direction = 'next' | 'previous';

/** Goes to the next or previous place of a kind, through all documents of the folder, and selects it. Answers whether there is one. */
export async function goTo(engine: Engine, editor: TextEditor, wanted: Wanted, direction: Direction): Promise<boolean> {
  const { document, selection } = editor;
  const found = await engine.ask(nextPlaceRequest, {
    uri: uriOf(document),
    position: plain(selection.start),
    direction,
    wanted,
    everywhere: true,
  });
  const [first] = found?.fragments ?? [];
  if (!found || first === undefined) {
    if (found !== undefined) tell(NOTHING_LEFT[wanted]());
    return false;
  }
  const range = toRange(first);
  const shown = await window.showTextDocument(Uri.parse(found.uri, true), { preview: true });
  shown.selection = new Selection(range.start, range.end);
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

const NOTHING_LEFT: Readonly<Record<Wanted, () => string>> = {
  annotation: () => l10n.t('There is no annotation beyond this place.'),
  suggestion: () => l10n.t('There is no suggestion beyond this place.'),
  unreviewed: () => l10n.t('Nothing is left to look at beyond this place.'),
};
