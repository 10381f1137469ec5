import { Range, window, type Position, type Selection, type TextDocument, type TextEditor } from 'vscode';
import type { WireRange } from '../../server/protocol';
import {
  annotationRequest,
  annotationsAtRequest,
  type AnnotationRef,
  type WireAnnotation,
} from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import type { Highlights } from '../highlights/view';

/** What a command on one place works on: something recorded, a suggestion of the engine, or the text itself. */
export type Target =
  | { readonly kind: 'annotation'; readonly annotation: WireAnnotation }
  | { readonly kind: 'suggestion'; readonly at: WireRange['start']; readonly type: string }
  | { readonly kind: 'text' };

/**
 * What stands at the cursor, the shortest where several overlap, or has just the selected extent. One's own annotation comes first. A selection that is neither means its
 * words.
 */
export async function targetIn(engine: Engine, highlights: Highlights, editor: TextEditor): Promise<Target> {
  const { document, selection } = editor;
  const found = await engine.ask(annotationsAtRequest, {
    uri: document.uri.toString(),
    position: plain(selection.isEmpty ? selection.active : selection.start),
  });
  const own = (found ?? []).filter(({ own, kind, state }) => own && kind === 'annotation' && state !== 'orphan');
  const meant = selection.isEmpty
    ? own[0]
    : own.find(({ fragments }) => fragments.some((one) => isSame(one, selection)));
  if (meant !== undefined) return { kind: 'annotation', annotation: meant };
  const suggestion = highlights
    .in(editor)
    .find(({ fragments }) =>
      fragments.some((fragment) => (selection.isEmpty ? fragment.contains(selection) : fragment.isEqual(selection))),
    );
  const at = suggestion?.fragments[0]?.start;
  if (suggestion === undefined || at === undefined) return { kind: 'text' };
  return { kind: 'suggestion', at: plain(at), type: suggestion.type };
}

/** Starts of the suggestions that a selection touches; of an empty one that at the cursor. */
export function suggestionsIn(highlights: Highlights, editor: TextEditor): WireRange['start'][] {
  const found = highlights
    .in(editor)
    .filter(({ fragments }) =>
      fragments.some((fragment) => editor.selections.some((selection) => touchesSelection(fragment, selection))),
    );
  return found.flatMap(({ fragments: [first] }) => (first === undefined ? [] : [plain(first.start)]));
}

/** The annotation that a command was told by its arguments (a row, a link). */
export async function toldAnnotation(engine: Engine, [ref]: readonly unknown[]): Promise<WireAnnotation | undefined> {
  return isRef(ref) ? ((await engine.ask(annotationRequest, ref)) ?? undefined) : undefined;
}

function isRef(value: unknown): value is AnnotationRef {
  if (typeof value !== 'object' || value === null) return false;
  return ['uri', 'annotator', 'id'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
}

/** The editor in front, if the engine reads what it shows. */
export function editorInFront(engine: Engine): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor !== undefined && engine.reads(editor.document) ? editor : undefined;
}

/** Selected passages, one each; without a selection places, which stand for the mention or word there. */
export function passagesOf({ selections }: TextEditor): WireRange[][] {
  return selections.map((selection) => [wire(selection)]);
}

export function wire({ start, end }: Range): WireRange {
  return { start: plain(start), end: plain(end) };
}

export function plain({ line, character }: Position | WireRange['start']): WireRange['start'] {
  return { line, character };
}

export function toRange({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

export function uriOf(document: TextDocument): string {
  return document.uri.toString();
}

function isSame({ start, end }: WireRange, selection: Selection): boolean {
  return toRange({ start, end }).isEqual(selection);
}

/** A cursor also touches what ends at it; a selection only what it shares a character with. */
function touchesSelection(fragment: Range, selection: Selection): boolean {
  const shared = fragment.intersection(selection);
  return shared !== undefined && (selection.isEmpty || !shared.isEmpty);
}
